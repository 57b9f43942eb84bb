# machine 4c47ef0d
conclusion-home-law =
    .title = Rusiya üçün döyüşmək haqqında vətəndəki qanun
    .value-not-covered = Bu qaydalarda sizin üçün heç bir vətən qanunu yoxdur. Hüquqşünasa müraciət edin.
    .value-not-covered-him = Bu qaydalarda onun üçün heç bir vətən qanunu yoxdur. Hüquqşünasa müraciət edin.
    .value-not-found = Ölkənizin qanununda bu barədə maddə tapılmadı. Belə maddə ola bilər; hüquqşünasa müraciət edin.
    .value-not-found-him = Onun ölkəsinin qanununda bu barədə maddə tapılmadı. Belə maddə ola bilər; hüquqşünasa müraciət edin.
    .value-unconfirmed = Məlumata görə, ölkənizdə buna qarşı qanun var. İndiki cəzanı təsdiqləmək mümkün olmadı; hüquqşünasa müraciət edin.
    .value-unconfirmed-him = Məlumata görə, onun ölkəsində buna qarşı qanun var. İndiki cəzanı təsdiqləmək mümkün olmadı; hüquqşünasa müraciət edin.
    .value-punished = Ölkənizin qanunu xaricdəki müharibədə döyüşməyə görə illərlə həbs cəzası verir.
    .value-punished-him = Onun ölkəsinin qanunu xaricdəki müharibədə döyüşməyə görə illərlə həbs cəzası verir.
    .says = On iki ölkəyə baxılıb. Başqa ölkələr, vətəndaşlığı olmayanlar və yalnız Rusiya vətəndaşı olanlar üçün burada cavab yoxdur.

# machine 54aa434b
conclusion-home-practice =
    .title = Vətəndə prokurorların və məhkəmələrin indiyədək etdikləri
    .value-text-only = Qanunun mətni təkbaşına məhkəmələrin nə etdiyini göstərmir.
    .value-none-opened = Məlumatın verildiyi vaxta qədər ölkəniz belə cinayət işi açmamışdı. Bu dəyişə bilər.
    .value-none-opened-him = Məlumatın verildiyi vaxta qədər onun ölkəsi belə cinayət işi açmamışdı. Bu dəyişə bilər.
    .value-sentenced = Ölkəniz belə işlər açır və məhkəmələri insanlara hökm çıxarıb.
    .value-sentenced-him = Onun ölkəsi belə işlər açır və məhkəmələri insanlara hökm çıxarıb.
    .says = Barəsində məlumat verilmiş işlər təcrübə sayılır. Göstərilməyibsə, deməli, tapılmayıb.

# machine aef2a36d
conclusion-home-exposure =
    .title = Vətəndə ittiham olunma ehtimalı
    .value-nothing-done = Siz imzalamamısınız və xidmət etməmisiniz. Tapılan maddələrdən heç biri təklifə görə cəza vermir.
    .value-nothing-done-him = O, imzalamayıb və xidmət etməyib. Tapılan maddələrdən heç biri təklifə görə cəza vermir.
    .value-unclear = Öz ölkənizdə ittiham oluna bilib-bilməyəcəyiniz aydın deyil. Oraya getməzdən əvvəl hüquqşünasa müraciət edin.
    .value-unclear-him = Onun öz ölkəsində ittiham oluna bilib-bilməyəcəyi aydın deyil. Oraya getməzdən əvvəl o, hüquqşünasa müraciət etməlidir.
    .value-can-be = Öz ölkənizdə ittiham oluna bilərsiniz. Oraya getməzdən əvvəl hüquqşünasa müraciət edin.
    .value-can-be-him = O, öz ölkəsində ittiham oluna bilər. Oraya getməzdən əvvəl o, hüquqşünasa müraciət etməlidir.
    .says = Təkcə imza və ya döyüşsüz xidmət kifayət edə bilər. Bunu heç bir mənbə demir.

# machine 514a332a
conclusion-home-signature =
    .title = İmzanın vətəndə nəyi dəyişdiyi
    .value-none-found = Öz ölkənizdə dəyişiklik tapılmadı: ya heç nə imzalanmayıb, ya da ölkənizin qanunu burada yoxdur.
    .value-none-found-him = Onun ölkəsində dəyişiklik tapılmadı: ya heç nə imzalanmayıb, ya da ölkəsinin qanunu burada yoxdur.
    .value-counts = Rusiya ilə müqavilə üzrə xidmət öz ölkənizdə cəzalandırıla bilər. Oraya getməzdən əvvəl hüquqşünasa müraciət edin.
    .value-counts-him = Rusiya ilə müqavilə üzrə xidmət onun öz ölkəsində cəzalandırıla bilər. Oraya getməzdən əvvəl o, hüquqşünasa müraciət etməlidir.
    .says = Tapılan qanunlar xidmət etməkdən, döyüşməkdən və ya başqalarını cəlb etməkdən danışır.

# machine 73ad2499
conclusion-home-passport =
    .title = Rusiya pasportunun vətəndə qoruyub-qorumaması
    .value-treaty = Dövlətlərarası sazişə görə, hər iki dövlətin vətəndaşı yaşadığı dövlətin qanununa tabedir. Hüquqşünasa müraciət edin.
    .value-not-known = Ölkəniz üçün bu barədə heç nə tapılmadı. Hüquqşünasa müraciət edin.
    .value-not-known-him = Onun ölkəsi üçün bu barədə heç nə tapılmadı. Hüquqşünasa müraciət edin.
    .value-no-shield = Rusiya pasportu sizi birinci ölkənizin qanunundan qorumur.
    .value-no-shield-him = Rusiya pasportu onu birinci ölkəsinin qanunundan qorumur.
    .says = Burada yalnız Özbəkistan, Qazaxıstan və Tacikistan haqqında məlumat var.

# machine 1f6f620f
conclusion-home-notice =
    .title = İkinci vətəndaşlıq: vətən dövlətinin tələbi
    .value-none-found = İkinci vətəndaşlıq barədə ölkənizə xəbər vermək vəzifəsi tapılmadı.
    .value-none-found-him = İkinci vətəndaşlıq barədə onun ölkəsinə xəbər vermək vəzifəsi tapılmadı.
    .value-barred = Ölkəniz ikinci vətəndaşlığı qadağan edir. Onu alan şəxsin xəbər vermək üçün 30 günü var.
    .value-barred-him = Onun ölkəsi ikinci vətəndaşlığı qadağan edir. Onu alan şəxsin xəbər vermək üçün 30 günü var.
    .value-due = Ölkəniz sizdə olan ikinci vətəndaşlığı qadağan edir. Onu aldığınız gündən ölkənizə xəbər vermək üçün 30 gününüz var.
    .value-due-him = Onun ölkəsi onda olan ikinci vətəndaşlığı qadağan edir. Onu aldığı gündən ölkəsinə xəbər vermək üçün 30 günü var.
    .says = Yalnız Qazaxıstanın qaydası tapıldı.

# machine 76c65b57
conclusion-home-travel =
    .title = Rusiyaya getmək və orada işləmək: vətən dövlətinin dediyi
    .value-none-found = Ölkənizin Rusiyada işləməyə qadağası tapılmadı.
    .value-none-found-him = Onun ölkəsinin Rusiyada işləməyə qadağası tapılmadı.
    .value-advised = Ölkəniz 2024-cü ilin martında vətəndaşlarından bir müddət Rusiyaya getməməyi xahiş etdi. Bunun hələ qüvvədə olub-olmadığı yoxlanmayıb.
    .value-advised-him = Onun ölkəsi 2024-cü ilin martında vətəndaşlarından bir müddət Rusiyaya getməməyi xahiş etdi. Bunun hələ qüvvədə olub-olmadığı yoxlanmayıb.
    .value-stopped = Ölkəniz Rusiya və Ukrayna üçün iş icazəsi verməyi dayandırıb.
    .value-stopped-him = Onun ölkəsi Rusiya və Ukrayna üçün iş icazəsi verməyi dayandırıb.
    .says = Yalnız Nepalın dayandırma qərarı və Qırğızıstanın məsləhəti tapıldı.

# machine 770ad2a4
conclusion-home-contact =
    .title = Vətən dövlətinin səfirliyinin və ya hökumətinin dedikləri
    .value-asks-discharge = Hökumətiniz Rusiyadan xahiş edir ki, sizin ölkənin vətəndaşlarını ordudan buraxsın.
    .value-asks-discharge-him = Onun hökuməti Rusiyadan xahiş edir ki, onun ölkəsinin vətəndaşlarını ordudan buraxsın.
    .value-contact-at-once = Səfirliyiniz xahiş edib: döyüşə çağırılan vətəndaşlar onunla dərhal əlaqə saxlasınlar.
    .value-contact-at-once-him = Onun səfirliyi xahiş edib: döyüşə çağırılan vətəndaşlar səfirliklə dərhal əlaqə saxlasınlar.
    .value-warned = Ölkəniz vətəndaşlarına xəbərdarlıq edib. Kömək üçün telefon xətti tapılmadı.
    .value-warned-him = Onun ölkəsi vətəndaşlarına xəbərdarlıq edib. Kömək üçün telefon xətti tapılmadı.
    .value-not-found = Səfirliyinizin bu barədə heç bir sözü tapılmadı.
    .value-not-found-him = Onun səfirliyinin bu barədə heç bir sözü tapılmadı.
    .says = Başqa səfirliklərin telefon xətləri tapılmadı.

# machine f4616fdf
conclusion-contract-end =
    .title = Müqavilənin ({ "контракт" }) müddəti bitəndə baş verənlər
    .value-with-its-term = Tapılan heç bir fərman hərbçini müqavilənin müddətindən sonra saxlamır.
    .value-on-a-named-ground = Hələ qüvvədə olan bir əsasla ordudan buraxılmağınızı xahiş edə bilərsiniz.
    .value-on-a-named-ground-him = O, hələ qüvvədə olan bir əsasla ordudan buraxılmağını xahiş edə bilər.
    .value-runs-on = Ordu ilə müqavilə müddəti bitəndə bitmir. Qismən səfərbərlik davam etdikcə o da davam edir.
    .says = 21 sentyabr 2022-ci ilədək heç bir fərman müqavilələri uzatmırdı.

# machine fd3abd37
conclusion-signing-duty =
    .title = Müqaviləni ({ "контракт" }) imzalamağın məcburi olub-olmaması
    .value-no-duty = Tapılan heç bir qanun sizi ordu ilə müqavilə imzalamağa məcbur etmir. “Yox” deyə bilərsiniz.
    .value-no-duty-him = Tapılan heç bir qanun onu ordu ilə müqavilə imzalamağa məcbur etmir. O, “yox” deyə bilər.
    .value-pressed = Heç bir qanun sizi imzalamağa məcbur etmir, amma insanlara təzyiq və hədə olub. Siz yenə də “yox” deyə bilərsiniz.
    .value-pressed-him = Heç bir qanun onu imzalamağa məcbur etmir, amma insanlara təzyiq və hədə olub. O, yenə də “yox” deyə bilər.
    .says = Əcnəbilər yalnız müqavilə ilə xidmət edir. Heç bir mənbə müqavilə imzalamaq vəzifəsi göstərmir.

# machine 6ccf168c
conclusion-signing-tricks =
    .title = İmzadan əvvəl hiylə və hədələr
    .value-no-such-law = Tapılan heç bir qanun sizi aldadıb və ya məcbur edib imza atdırmağa icazə vermir. Hər səhifəni oxuyun və surətini istəyin.
    .value-no-such-law-him = Tapılan heç bir qanun onu aldadıb və ya məcbur edib imza atdırmağa icazə vermir. O, hər səhifəni oxumalı və surətini istəməlidir.
    .value-reported = Müqavilələri kağızların arasında gizlədiblər, insanları zorakılıq və ya cinayət işi ilə hədələyiblər. Oxumadan heç nə imzalamayın, hüquqşünas istəyin.
    .value-reported-him = Müqavilələri kağızların arasında gizlədiblər, insanları zorakılıq və ya cinayət işi ilə hədələyiblər. O, oxumadan heç nə imzalamamalı və hüquqşünas istəməlidir.
    .says = Müqavilənin könüllü olduğu deyilir. Bunun əksini deyən qanunu heç bir mənbə göstərmir.

# machine 2d9084e1
conclusion-contract-term =
    .title = Müqavilənin ({ "контракт" }) əslində nə qədər davam etməsi
    .value-as-written = Müqavilə müddəti bitəndə bitir.
    .value-runs-on = Əsgər yığanlar bir ildən beş ilədək müddət deyirlər. Ondan sonra müqavilə səfərbərlik bitənədək davam edir.
    .value-until-war-ends = Əsgər yığanlar bir ildən beş ilədək müddət deyirlər. Müqavilə səfərbərlik bitənədək davam edir, hətta orada müharibənin sonu yazıla bilər.
    .says = 21 sentyabr 2022-ci ilədək heç bir fərman müqavilələri uzatmırdı.

# machine a63a825a
conclusion-promised-pay =
    .title = Pul: vəd edilən və deyilənə görə verilən
    .value-as-promised = Maaş haqqında heç bir qanun oxunmayıb. Əsgər yığanlar ayda 210 000 və ya 450 000 rubl deyiblər; bir kişiyə 2,3 milyon vəd edilib.
    .value-not-paid = Bir kişiyə ayda 450 000 vəd ediblər; iki dəfə 150 000 gəlib. Başqası ona vəd edilən 2,3 milyonu heç vaxt görməyib.
    .says = Bunlar əsgər yığanların sözləridir. Maaş haqqında heç bir qanun oxunmayıb.

# machine d4102842
conclusion-where-sent =
    .title = Hərbçilərin göndərildiyi yer
    .value-not-found = Əcnəbi hərbçiləri müharibəyə göndərən qayda tapılmadı.
    .value-to-war = Qanun orduya əcnəbi hərbçiləri müharibəyə göndərməyə icazə verir.
    .value-abroad = Qanun orduya əcnəbi hərbçiləri müharibəyə göndərməyə icazə verir, Rusiyadan kənara da.
    .value-the-front = Əsgər yığan özü deyib: imzalayanların hamısı müharibəyə gedir. Müşahidəçilər cəbhəni, demək olar ki, qaçılmaz sayırlar.
    .says = 2015-ci ilədək belə fərman tapılmadı.

# machine 23aa5740
conclusion-passport-offer =
    .title = Müqavilə əvəzinə vətəndaşlıq ({ "гражданство" })
    .value-already = Siz artıq Rusiya vətəndaşısınız. Müqavilə vətəndaşlığa heç nə əlavə etmir.
    .value-already-him = O, artıq Rusiya vətəndaşıdır. Müqavilə vətəndaşlığa heç nə əlavə etmir.
    .value-may-apply = Bir illik müqavilə ilə siz daha tez müraciət edə bilərsiniz, yaxın ailəniz də. Bu, pasport vədi deyil.
    .value-may-apply-him = Bir illik müqavilə ilə o, daha tez müraciət edə bilər, yaxın ailəsi də. Bu, pasport vədi deyil.
    .value-combat-too = Daha tez müraciət üçün bir illik müqavilə kifayət deyil. Altı ay döyüş də tələb olunur.
    .value-after-the-end = Əsgər yığanlar pasportu müqavilə bitəndən sonra vəd edirlər. Amma müqavilə müddəti bitəndə bitmir.
    .value-no-way = Müqavilənin vətəndaşlığa daha tez yol açdığı fərman tapılmadı.
    .says = 30 sentyabr 2022-ci ilədək belə fərman tapılmadı.

# machine 5b925f67
conclusion-contract-shield =
    .title = Ölkədən çıxarılmağa ({ "выдворение" }) və ekstradisiyaya ({ "выдача" }) qarşı qorunma
    .value-expulsion-and-extradition = İmzalayıb xidmətə başlayan əcnəbilər ölkədən çıxarılmır. Ekstradisiya yalnız döyüşdən sonra qadağandır.
    .value-expulsion-only = İmzalayıb xidmətə başlayan əcnəbilər ölkədən çıxarılmır. Ekstradisiyadan qorunma tapılmadı.
    .value-no-shield = Müqavilənin sizi ölkədən çıxarılmaqdan və ya ekstradisiyadan qoruduğu qayda tapılmadı.
    .value-no-shield-him = Müqavilənin onu ölkədən çıxarılmaqdan və ya ekstradisiyadan qoruduğu qayda tapılmadı.
    .says = 30 dekabr 2024-cü ilədək belə qayda tapılmadı. Qaydalar əcnəbilərdən danışır.

# machine 0c9f9bdf
conclusion-who-may-sign =
    .title = Ordunun müqavilə ilə adam götürə bilməsi
    .value-may = Qanun orduya sizi müqavilə ilə götürməyə icazə verir. Amma imzalamaq məcburi deyil.
    .value-may-him = Qanun orduya onu müqavilə ilə götürməyə icazə verir. Amma imzalamaq məcburi deyil.
    .value-unclear = Məlumata görə, əsgər yığanlar sizin ölkədən heç kimi götürmür. Bunun qanunda nə demək olduğu aydın deyil; hüquqşünasa müraciət edin.
    .value-unclear-him = Məlumata görə, əsgər yığanlar onun ölkəsindən heç kimi götürmür. Bunun qanunda nə demək olduğu aydın deyil; hüquqşünasa müraciət edin.
    .value-may-not = Qanun orduya sizi müqavilə ilə götürməyə icazə vermirdi.
    .value-may-not-him = Qanun orduya onu müqavilə ilə götürməyə icazə vermirdi.
    .says = Əcnəbilərə 2003-cü ilin qanunu, vətəndaşlığı olmayanlara 2025-ci ilin qanunu icazə verib.

# machine 87061fc7
conclusion-criminal-case-contract =
    .title = Cinayət işi zamanı və ya həbsxanada müqavilə ({ "контракт" })
    .value-no-bar-found = Cinayət işi zamanı müqavilə haqqında heç bir qayda tapılmadı.
    .value-unclear = 2022-ci ilin noyabrında cinayət işi zamanı və ya götürülməmiş məhkumluqla müqavilə qadağan idi. Bu, sonra dəyişdirildi; hüquqşünasa müraciət edin.
    .value-taken-anyway = Həbsxanada insanlara, bəzilərinə zorla, müqavilə imzalatdırıblar. Bir kişi məhkum olmamaq üçün imzalayıb; əvvəlcə hüquqşünas istəyin.
    .says = 14 noyabr 2022-ci ilədək belə qayda tapılmadı.

# machine 2dcb03f8
conclusion-residence-paper =
    .title = Daimi yaşayış icazəsi ({ "вид на жительство" }) üçün hərbi sənəd
    .value-not-asked = Bu müraciətdə sizdən daimi yaşayış icazəsi üçün hərbi sənəd tələb olunmur.
    .value-not-asked-him = Bu müraciətdə ondan daimi yaşayış icazəsi üçün hərbi sənəd tələb olunmur.
    .value-met = Hərbi sənəd tələb olunur və sizin sənədiniz kifayətdir.
    .value-met-him = Hərbi sənəd tələb olunur və onun sənədi kifayətdir.
    .value-asked = Hərbi sənəd tələb olunur və sizdə qəbul edilən sənəd yoxdur.
    .value-asked-him = Hərbi sənəd tələb olunur və onda qəbul edilən sənəd yoxdur.
    .says = Şərt 18-dən 65 yaşadək kişiləri və müəyyən əsasları göstərir, başqa heç kimi yox.

# machine 98065688
conclusion-residence-lodging =
    .title = Daimi yaşayış icazəsi ({ "вид на жительство" }) üçün ərizənin verilməsi
    .value-accepted = Hərbi sənəd ərizə verməyə mane olmur.
    .value-refused = Bu sənəd olmadan ərizə vermək olmur və ya ərizəyə baxılmır.
    .says = Məlumata görə, yalnız sənədin olmaması ərizəni dayandırır. Başqa şərtlər yenə qüvvədədir.

# machine 583df059
conclusion-birthday-risk =
    .title = Ərizə gözləyərkən ad günü
    .value-none = Ərizə gözləyərkən heç bir ad günü cavabı dəyişmir.
    .value-uncertain = Ad günü cavabı dəyişə bilər. Yaşın hansı gün yoxlandığını heç kim demir.
    .says = Yalnız 18 və 65-ə bitişik yaşlar sərhədə yaxındır.

# machine f99e2d48
conclusion-pressure-at-the-counter =
    .title = Daimi yaşayış üçün qəbul edilən sənədlər və pəncərədə deyilənlər
    .value-none-named = Burada daimi yaşayış icazəsi üçün hərbi sənəd göstərilmir.
    .value-several = Müqavilə yeganə sənəd deyil: yararsızlıq da, bəlkə tərxis də keçərlidir. Əvvəlcə hüquqşünasa müraciət edin: yararsızlıq əsgər toplanan məntəqələrdə müəyyən edilir.
    .value-reported = Məlumata görə, məmurlar yalnız müqavilənin adını çəkib. Kağız üzərində yararsızlıq da, bəlkə tərxis də keçərlidir; əvvəlcə hüquqşünasa müraciət edin.
    .says = Şərt 2025-ci ilin noyabrından var və yalnız kişiləri göstərir.

# machine 0ba4de3c
conclusion-free-of-the-paper =
    .title = Hərbi sənəddən azad olanlar
    .value-nobody-asked = Tapılan heç bir fərman o vaxt hərbi sənəd tələb etmirdi.
    .value-named = Qadınlar, 18 yaşdan kiçik və 65 yaşdan böyük kişilər, Belarus vətəndaşları azaddır. Bir nəşr mütəxəssisləri və həmvətənləri də əlavə edir. Daimi yaşayış üçün o, təhsili, Qazaxıstanı və Moldovanı da əlavə edir.
    .says = Fərman 5 noyabr 2025-ci il tarixlidir.

# machine 48614c64
conclusion-citizenship-paper =
    .title = Vətəndaşlıq ({ "гражданство" }) üçün hərbi sənəd
    .value-not-asked = Bu müraciətdə sizdən vətəndaşlıq üçün hərbi sənəd tələb olunmur.
    .value-not-asked-him = Bu müraciətdə ondan vətəndaşlıq üçün hərbi sənəd tələb olunmur.
    .value-met = Hərbi sənəd tələb olunur və sizin sənədiniz kifayətdir.
    .value-met-him = Hərbi sənəd tələb olunur və onun sənədi kifayətdir.
    .value-asked = Hərbi sənəd tələb olunur və sizdə qəbul edilən sənəd yoxdur.
    .value-asked-him = Hərbi sənəd tələb olunur və onda qəbul edilən sənəd yoxdur.
    .says = Şərt 18-dən 65 yaşadək kişiləri və müəyyən əsasları göstərir, başqa heç kimi yox.

# machine 41deccf6
conclusion-papers-for-citizenship =
    .title = Vətəndaşlıq ({ "гражданство" }) üçün qəbul edilən sənədlər
    .value-none-named = Burada vətəndaşlıq üçün hərbi sənəd göstərilmir.
    .value-several = Yararsızlıq və ya 24 fevral 2022-ci ilədək bitmiş xidmət keçərlidir. Əvvəlcə hüquqşünasa müraciət edin: yararsızlıq əsgər toplanan məntəqələrdə müəyyən edilir.
    .says = Şərt 2025-ci ilin noyabrından var və yalnız kişiləri göstərir.

# machine 7023dc90
conclusion-citizenship-lodging =
    .title = Vətəndaşlıq ({ "гражданство" }) üçün ərizənin verilməsi
    .value-accepted = Hərbi sənəd ərizə verməyə mane olmur.
    .value-refused = Bu sənəd olmadan ərizə vermək olmur və ya ərizəyə baxılmır.
    .says = Məlumata görə, yalnız sənədin olmaması ərizəni dayandırır. Başqa şərtlər yenə qüvvədədir.

# machine 4a2e57c1
conclusion-simplified-citizenship =
    .title = Hərbçilər və ailələri üçün vətəndaşlığa ({ "гражданство" }) sadələşdirilmiş yol
    .value-open = Hərbçilər və ailələri üçün sadələşdirilmiş yol açıqdır.
    .value-closed = Sadələşdirilmiş yol bağlıdır. O, yalnız hərbçilər, bəzi keçmiş hərbçilər və onların yaxın ailəsi üçündür.
    .says = Yalnız müqaviləli hərbçilər, bəzi keçmiş hərbçilər və onların yaxın ailəsi göstərilir.

# machine b749dcc8
conclusion-military-registration =
    .title = İlk hərbi qeydiyyat ({ "воинский учёт" })
    .value-not-named = Mənbələr sizin üçün qeydiyyata durmaq vəzifəsi göstərmir.
    .value-not-named-him = Mənbələr onun üçün qeydiyyata durmaq vəzifəsi göstərmir.
    .value-asked = Siz qeydiyyata durmalısınız: hərbi komissarlıqda iki həftə, Gosuslugi ilə bir həftə ərzində. Göndəriş pasportla birlikdə verilir.
    .value-asked-him = O, qeydiyyata durmalıdır: hərbi komissarlıqda iki həftə, Gosuslugi ilə bir həftə ərzində. Göndəriş pasportla birlikdə verilir.
    .says = Mənbələr vətəndaş olmuş kişilərdən danışır.

# machine 96573f61
conclusion-registration-missed =
    .title = Hərbi qeydiyyata durmamaq
    .value-no-danger = Qeydiyyata görə vətəndaşlığınız üçün təhlükə tapılmadı.
    .value-no-danger-him = Qeydiyyata görə onun vətəndaşlığı üçün təhlükə tapılmadı.
    .value-unclear = Siz gec qeydiyyata durmusunuz. Bunun kömək etdiyini yalnız bir qanun layihəsi deyir. Bu gün nəyin qüvvədə olduğu aydın deyil: hüquqşünasa müraciət edin.
    .value-unclear-him = O, gec qeydiyyata durub. Bunun kömək etdiyini yalnız bir qanun layihəsi deyir. Bu gün nəyin qüvvədə olduğu aydın deyil: o, hüquqşünasa müraciət etməlidir.
    .value-can-end = Qeydiyyata durmamaq vətəndaşlığınıza son qoya bilər. Bunun necə edildiyi hələ yalnız qanun layihəsidir.
    .value-can-end-him = Qeydiyyata durmamaq onun vətəndaşlığına son qoya bilər. Bunun necə edildiyi hələ yalnız qanun layihəsidir.
    .says = Yalnız qeydiyyata durmamaq əsasdır, o da yalnız 8 avqust 2024-cü ildən.

# machine 87641bdd
conclusion-end-of-citizenship =
    .title = Cinayətlər və yalan bəyanatlar
    .value-not-concerned = Tapılan əsaslar yalnız sonradan alınmış vətəndaşlığa son qoyur.
    .value-some-crimes = Terrorizm, ekstremizm və ya ordunu “nüfuzdan salmaq” kimi cinayətlər vətəndaşlığınıza son qoya bilər.
    .value-some-crimes-him = Terrorizm, ekstremizm və ya ordunu “nüfuzdan salmaq” kimi cinayətlər onun vətəndaşlığına son qoya bilər.
    .value-sixty-crimes = Siyahıdakı 60-dan çox cinayət, tarixindən asılı olmayaraq, vətəndaşlığınıza son qoyur. Milli təhlükəsizliyə qarşı hərəkətlər də bunu edə bilər. Onlar qanuna əməl etmək vədinin yalan olduğunu göstərir.
    .value-sixty-crimes-him = Siyahıdakı 60-dan çox cinayət, tarixindən asılı olmayaraq, onun vətəndaşlığına son qoyur. Milli təhlükəsizliyə qarşı hərəkətlər də bunu edə bilər. Onlar qanuna əməl etmək vədinin yalan olduğunu göstərir.
    .says = Tapılan qanunlar sonradan alınmış vətəndaşlıqdan danışır.

# machine 7f32fcfc
conclusion-refusing-a-contract =
    .title = Ordu ilə müqavilədən ({ "контракт" }) imtina
    .value-no-ground = Müqavilədən imtina etdiyinizə görə vətəndaşlığa son qoyan qanun tapılmadı.
    .value-no-ground-him = Müqavilədən imtina etdiyinə görə onun vətəndaşlığına son qoyan qanun tapılmadı.
    .value-threatened = İmtina etsəniz, sizi vətəndaşlığı itirməklə hədələyə bilərlər. Bunun üçün qanun tapılmadı.
    .value-threatened-him = İmtina etsə, onu vətəndaşlığı itirməklə hədələyə bilərlər. Bunun üçün qanun tapılmadı.
    .says = Tapılan əsaslar cinayətlər, yalan bəyanatlar və qeydiyyata durmamaqdır.

# machine b65cfdb7
conclusion-forged-papers =
    .title = Vasitəçidən alınmış sənədlər
    .value-not-concerned = Bu, yalnız sonradan alınmış vətəndaşlığa aiddir.
    .value-unclear = Qanunun saxta sənədlərlə nə etdiyini mənbələr göstərmir. Vasitəçiyə pul vermisinizsə, hüquqşünasa müraciət edin.
    .value-unclear-him = Qanunun saxta sənədlərlə nə etdiyini mənbələr göstərmir. O, vasitəçiyə pul veribsə, hüquqşünasa müraciət etməlidir.
    .value-exposed = Vasitəçiyə pul vermisinizsə, siz bilmədən sənəd saxta ola bilər. Bu, hədələməyi asanlaşdırır: hüquqşünasa müraciət edin.
    .value-exposed-him = O, vasitəçiyə pul veribsə, özü bilmədən sənəd saxta ola bilər. Bu, hədələməyi asanlaşdırır: o, hüquqşünasa müraciət etməlidir.
    .says = Məlumat sonradan vətəndaşlıq alan insanlardan danışır.

# machine 579082be
conclusion-citizenship-of-the-family =
    .title = Ailənin vətəndaşlığı ({ "гражданство" })
    .value-not-concerned = Bu, yalnız sonradan alınmış vətəndaşlığa aiddir.
    .value-unclear = Siz vətəndaşlığı itirəndə onu ailənizin də əlindən alan qanun tapılmadı. Uşaqların qorunub-qorunmadığı deyilmir.
    .value-unclear-him = O, vətəndaşlığı itirəndə onu ailəsinin də əlindən alan qanun tapılmadı. Uşaqların qorunub-qorunmadığı deyilmir.
    .says = Tapılan qanunlar sonradan alınmış vətəndaşlıqdan danışır.

# machine 7a01e86f
conclusion-conscription =
    .title = Həqiqi hərbi xidmətə çağırış ({ "призыв" })
    .value-not-named = Mənbələr həqiqi hərbi xidmətə çağırılanlar arasında sizi göstərmir.
    .value-not-named-him = Mənbələr həqiqi hərbi xidmətə çağırılanlar arasında onu göstərmir.
    .value-unclear = Birinci ölkənizdəki xidmətin sizi azad edib-etmədiyi aydın deyil: hüquqşünasa müraciət edin.
    .value-unclear-him = Birinci ölkəsindəki xidmətin onu azad edib-etmədiyi aydın deyil: o, hüquqşünasa müraciət etməlidir.
    .value-can-be-called = Sizi həqiqi hərbi xidmətə çağıra bilərlər.
    .value-can-be-called-him = Onu həqiqi hərbi xidmətə çağıra bilərlər.
    .value-called-all-year = Siz çağırış yaşındasınız, 18-30: sizi bütün il boyu çağıra bilərlər. Kişiləri 1 apreldən 15 iyuladək və 1 oktyabrdan 31 dekabradək göndərirlər.
    .value-called-all-year-him = O, çağırış yaşındadır, 18-30: onu bütün il boyu çağıra bilərlər. Kişiləri 1 apreldən 15 iyuladək və 1 oktyabrdan 31 dekabradək göndərirlər.
    .says = Çağırış yaşındakı kişilər göstərilir: indi 18-30, 2024-cü ilədək 27 yaşadək.

# machine b18b643e
conclusion-electronic-summons =
    .title = Elektron çağırış vərəqəsi ({ "электронная повестка" }), gün-gün
    .value-none = Sizə qarşı işləyən elektron çağırış vərəqəsi yoxdur.
    .value-none-him = Ona qarşı işləyən elektron çağırış vərəqəsi yoxdur.
    .value-posted = Yerləşdirilmiş çağırış vərəqəsi ən geci yeddi gündən sonra verilmiş sayılır. Daha tez də sayıla bilər.
    .value-served = Vərəqə verilmiş sayılan andan Rusiyadan çıxa bilməzsiniz. 2026-cı ildən gəlmə günü yerləşdirmədən ən çoxu 30 gün sonradır.
    .value-served-him = Vərəqə verilmiş sayılan andan o, Rusiyadan çıxa bilməz. 2026-cı ildən gəlmə günü yerləşdirmədən ən çoxu 30 gün sonradır.
    .value-restricted = Gəlmədiyiniz gündən 20 gün keçəndən sonra: sürücülük, kredit, öz biznesiniz olmaz. Avtomobil və ya ev qeydiyyatı olmaz; Rusiyadan çıxmaq yenə qadağandır.
    .value-restricted-him = Gəlmədiyi gündən 20 gün keçəndən sonra: sürücülük, kredit, öz biznesi olmaz. Avtomobil və ya ev qeydiyyatı olmaz; Rusiyadan çıxmaq yenə qadağandır.
    .says = Bu günlər yalnız reyestrdə yerləşdirilmiş çağırış vərəqəsindən sayılır.

# machine 651393b5
conclusion-mobilisation-call-up =
    .title = Səfərbərlik ({ "мобилизация" })
    .value-not-named = Mənbələr səfərbər edilənlər arasında sizi göstərmir.
    .value-not-named-him = Mənbələr səfərbər edilənlər arasında onu göstərmir.
    .value-stands = 2022-ci ilin fərmanı ehtiyatda olanları çağırdı; onun bitdiyi barədə heç nə tapılmadı. Yararsız sayılanlar ordudan buraxılır.
    .value-handed-out = Gözləri çox zəif olan kişiyə miqrasiya idarəsində səfərbərlik çağırışı veriblər. Pasportunu alıblar; o, imzalamaqdan imtina edib.
    .says = 21 sentyabr 2022-ci ilədək qüvvədə olan səfərbərlik fərmanı yox idi. Fərman ehtiyatda olanları çağırdı.

# machine 29ad4fd0
conclusion-raid =
    .title = Reyd və ya polis yoxlaması
    .value-no-contract = Polisin nəyi tələb edə biləcəyi barədə mənbələr az danışır. Qeydiyyat yeni vətəndaşların vəzifəsidir, müqavilə isə yox.
    .value-mistaken = Sizi eyni adlı vətəndaşla səhv sala bilərlər. Kim olduğunuzu sübut edən sənədləri göstərin.
    .value-mistaken-him = Onu eyni adlı vətəndaşla səhv sala bilərlər. O, kim olduğunu sübut edən sənədləri göstərməlidir.
    .value-taken-along = Yeni vətəndaşlara yerindəcə çağırış vərəqəsi veriblər. Bəzilərini zorla hərbi komissarlığa aparıblar.
    .value-pressed = Reydlərdə yeni vətəndaşları saxlayıb müqavilə imzalamaq üçün onlara təzyiq ediblər. Heç bir qayda imza tələb etmir: hüquqşünas istədiyinizi deyin.
    .value-pressed-him = Reydlərdə yeni vətəndaşları saxlayıb müqavilə imzalamaq üçün onlara təzyiq ediblər. Heç bir qayda imza tələb etmir: o, hüquqşünas istədiyini deyə bilər.
    .says = Qeydiyyat yeni vətəndaşların vəzifəsidir. Müqaviləni vəzifəyə çevirən qanun tapılmadı.

# machine 2532c186
conclusion-residence-gives =
    .title = Daimi yaşayış icazəsinin ({ "вид на жительство" }) verdikləri
    .value-lasting = Siz qala, ölkədən çıxa, vizasız qayıda və iş icazəsi olmadan işləyə bilərsiniz. Mütəxəssislər və ailələri istisna olmaqla, icazənin son tarixi yoxdur.
    .value-lasting-him = O, qala, ölkədən çıxa, vizasız qayıda və iş icazəsi olmadan işləyə bilər. Mütəxəssislər və ailələri istisna olmaqla, icazənin son tarixi yoxdur.
    .says = Mütəxəssislərdə və ailələrində o, iş icazəsinin müddəti qədər olur (maddə 8(3)).

# machine 1d3da53d
conclusion-residence-without-permit =
    .title = Əvvəlcə müvəqqəti yaşayış icazəsi ({ "РВП" }) olmadan daimi yaşayış icazəsi
    .value-open = Əvvəlcə müvəqqəti yaşayış icazəsi lazım deyil.
    .value-closed = Əvvəlcə müvəqqəti yaşayış icazəsi lazımdır. Bəzilərinə o lazım deyil: vətəndaşların valideynləri və övladları, Sovet Rusiyasında doğulanlar, mütəxəssislər, hərbçilər.
    .says = Müvəqqəti yaşayış icazəsi daimi yaşayış icazəsindən əvvəlki adi addımdır.

# machine ccb7b6c0
conclusion-residence-window =
    .title = Daimi yaşayış icazəsi ({ "вид на жительство" }) üçün ərizə vermə vaxtı
    .value-open = Vaxta görə, ərizəni indi vermək olar.
    .value-last-day = Bu, son gün ola bilər və ya son gün artıq keçib. Günləri indi sayın.
    .value-not-yet = Hələ yox: müvəqqəti yaşayış icazəsi ilə bir il tələb olunur. Bir mənbə səkkiz ay deyir.
    .value-too-late = Gecdir: son gün müvəqqəti yaşayış icazəsinin bitməsinə dörd ay qalandır.
    .says = Müvəqqəti yaşayış icazəsi lazım olmayanlar üçün ərizə vaxtı bilinmir.

# machine ac87053c
conclusion-permit-quota =
    .title = Müvəqqəti yaşayış icazəsi ({ "РВП" }) kvotasında yerlər
    .value-places-2025 = 2025-ci ilin kvotası bütün Rusiyada 5 500 yer idi. İyuladək onun 17,5 faizi istifadə edilmişdi.
    .value-places-2026 = 2026-cı ilin kvotası bütün Rusiyada 3 802 yerdir, 1 140 yer də ehtiyatdadır.
    .value-not-found = Bu ilin kvotası tapılmadı.
    .says = Yalnız 2025 və 2026-cı illərin kvotaları tapıldı.

# machine 2d19a03f
conclusion-temporary-permit-paper =
    .title = Müvəqqəti yaşayış icazəsi ({ "РВП" }) üçün hərbi sənəd
    .value-none = Heç bir mənbə müvəqqəti yaşayış icazəsi üçün hərbi sənəd göstərmir.
    .value-next-step = Heç bir mənbə müvəqqəti yaşayış icazəsi üçün hərbi sənəd göstərmir. Növbəti addım, daimi yaşayış icazəsi, kişilərin çoxundan onu tələb edir.
    .says = Məlumata görə, 821 nömrəli fərman yalnız daimi yaşayış icazəsinə və vətəndaşlığa aiddir.

# machine 7b0a34f7
conclusion-temporary-permit-lasts =
    .title = Müvəqqəti yaşayış icazəsinin ({ "РВП" }) müddəti
    .value-three-years = Müvəqqəti yaşayış icazəsi üç il davam edir. O, daimi yaşayış icazəsindən əvvəlki adi addımdır.
    .value-while-married = Müvəqqəti yaşayış icazəsi üç il davam edir. Onu nikaha görə almısınızsa, boşanma və ya nikahın ləğvi ilə bitir.
    .value-while-married-him = Müvəqqəti yaşayış icazəsi üç il davam edir. Onu nikaha görə alıbsa, boşanma və ya nikahın ləğvi ilə bitir.
    .says = Müvəqqəti yaşayış icazəsi üç illik verilir.

# machine 47a20ea5
conclusion-marriage-permit =
    .title = Nikaha görə, kvotadan kənar müvəqqəti yaşayış icazəsi ({ "РВП" })
    .value-open = Nikah kvotadan kənar müvəqqəti yaşayış icazəsinə yol açır.
    .value-closed = Nikah indi ona yol açmır. 25 yanvar 2025-ci ildən üç illik nikah və ya ortaq uşaq lazımdır.
    .says = Bu yolu yalnız Rusiya vətəndaşı ilə nikah açır.

# machine b86f4a00
conclusion-stay-ground =
    .title = Qalmaq üçün əsas və 90 gün
    .value-not-counted = İldə 90 gün həddi sizə aid deyil. Sizə sənədinizdəki son gün aiddir.
    .value-not-counted-him = İldə 90 gün həddi ona aid deyil. Ona sənədindəki son gün aiddir.
    .value-within = Təqvim ilində 90 gün, ardıcıl da 90 gün qala bilərsiniz. Hələ bu hədlərin içindəsiniz.
    .value-within-him = O, təqvim ilində 90 gün, ardıcıl da 90 gün qala bilər. Hələ bu hədlərin içindədir.
    .value-gone = Qalmaq üçün qanuni əsasınız yoxdur: 90 gün və ya sənədinizin vaxtı bitib. İndi hüquqşünasa müraciət edin.
    .value-gone-him = Onun qalmaq üçün qanuni əsası yoxdur: 90 gün və ya sənədinin vaxtı bitib. O, indi hüquqşünasa müraciət etməlidir.
    .says = Bu hədd vizasız qalmaq üçündür. 1 yanvar 2025-ci ildən qüvvədədir.

# machine 3394a0ed
conclusion-controlled-register =
    .title = Nəzarət olunan şəxslərin reyestri ({ "реестр контролируемых лиц" })
    .value-not-named = Qalmaq üçün qanuni əsasınız olduqca, heç bir qayda sizi reyestrə salmır.
    .value-not-named-him = Qalmaq üçün qanuni əsası olduqca, heç bir qayda onu reyestrə salmır.
    .value-possible = Sizi nəzarət olunan şəxslərin reyestrinə sala bilərlər. Rusiyadan çıxana və ya sənədləriniz qaydaya düşənədək orada qalırsınız.
    .value-possible-him = Onu nəzarət olunan şəxslərin reyestrinə sala bilərlər. Rusiyadan çıxana və ya sənədləri qaydaya düşənədək orada qalır.
    .says = Bu rejim qanuni əsası olmayan əcnəbilər üçündür. 5 fevral 2025-ci ildə başlayıb.

# machine bc53c518
conclusion-register-money =
    .title = Reyestrdə: bank və pul
    .value-free = Reyestrin heç bir məhdudiyyəti tətbiq olunmur.
    .value-limited = Reyestrdə ikən: yeni bank hesabı olmaz; ayda ən çoxu 30 000 rubl çıxarmaq olar. Məcburi ödənişlərə icazə qalır.
    .says = Məhdudiyyətlər 5 fevral 2025-ci ildə başlayıb. Onlar əcnəbilər üçündür.

# machine d0d431ab
conclusion-register-driving =
    .title = Reyestrdə: sürücülük və avtomobil
    .value-free = Reyestrin heç bir məhdudiyyəti tətbiq olunmur.
    .value-limited = Reyestrdə ikən: sürücülük, sürücülük imtahanı, sürücülük vəsiqəsi olmaz. Avtomobil almaq və ya qeydiyyata salmaq olmaz.
    .says = Məhdudiyyətlər 5 fevral 2025-ci ildə başlayıb. Onlar əcnəbilər üçündür.

# machine b4028109
conclusion-register-marriage =
    .title = Reyestrdə: nikah
    .value-free = Reyestrin heç bir məhdudiyyəti tətbiq olunmur.
    .value-barred = Reyestrdə ikən insan Rusiyada nikaha girə bilməz.
    .says = Məhdudiyyətlər 5 fevral 2025-ci ildə başlayıb. Onlar əcnəbilər üçündür.

# machine 7420c5af
conclusion-register-home =
    .title = Reyestrdə: ev, şirkət, hərəkət
    .value-free = Reyestrin heç bir məhdudiyyəti tətbiq olunmur.
    .value-limited = Reyestrdə ikən: şirkət açmaq, daşınmaz əmlak almaq və ya qeydiyyata salmaq olmaz. İcazəsiz yeni evə köçmək olmaz. Rusiyadan çıxmaq istisna olmaqla, bölgədən və ya rayondan çıxmaq olmaz.
    .says = Məhdudiyyətlər 5 fevral 2025-ci ildə başlayıb. Onlar əcnəbilər üçündür.

# machine 5cef7fdb
conclusion-expulsion-without-court =
    .title = Məhkəməsiz ölkədən çıxarılma ({ "выдворение" })
    .value-court = Polisə insanı məhkəməsiz ölkədən çıxarmağa icazə verən qayda tapılmadı.
    .value-police = Qanuni əsas yoxdursa, polis ölkədən çıxarılma barədə məhkəməsiz qərar verə bilər. Reyestrin məhdudiyyətlərini təkrar pozmaq da deportasiyaya apara bilər.
    .value-reported = Polis qanuni əsası olmayanları ölkədən çıxarır. Məlumata görə, keçərli sənədi olanları da tutub deportasiya edib; bəzilərini döyüblər. Hüquqşünasa müraciət edin.
    .value-reported-him = Polis qanuni əsası olmayanları ölkədən çıxarır. Məlumata görə, keçərli sənədi olanları da tutub deportasiya edib; bəzilərini döyüblər. O, hüquqşünasa müraciət etməlidir.
    .says = 5 fevral 2025-ci ilədək qərarı məhkəmə verirdi.

# machine 811405fd
conclusion-window-of-2025 =
    .title = Sənədləri qaydaya salmaq üçün 2025-ci ilin möhləti
    .value-open-to-september = 10 sentyabr 2025-ci ilədək açıqdır: çıxıb gedin və ya sənədlərinizi qaydaya salın. Biometriya, tibbi yoxlama, ödənmiş borclar, bəzən imtahan və ya əmək müqaviləsi lazımdır.
    .value-open-to-september-him = 10 sentyabr 2025-ci ilədək açıqdır: o, çıxıb gedə və ya sənədlərini qaydaya sala bilər. Biometriya, tibbi yoxlama, ödənmiş borclar, bəzən imtahan və ya əmək müqaviləsi lazımdır.
    .value-open-to-april = 30 aprel 2025-ci ilədək açıqdır: çıxıb gedin və ya sənədlərinizi qaydaya salın. Biometriya, tibbi yoxlama, ödənmiş borclar, bəzən imtahan və ya əmək müqaviləsi lazımdır.
    .value-open-to-april-him = 30 aprel 2025-ci ilədək açıqdır: o, çıxıb gedə və ya sənədlərini qaydaya sala bilər. Biometriya, tibbi yoxlama, ödənmiş borclar, bəzən imtahan və ya əmək müqaviləsi lazımdır.
    .value-closed = Açıq möhlət yoxdur. 2025-ci ilin möhləti 1 yanvardan 10 sentyabradək idi.
    .says = 11 sentyabr 2025-ci ildən daha heç kim qəbul edilmir.

# machine 19ab75eb
conclusion-contract-against-expulsion =
    .title = Ölkədən çıxarılmaya ({ "выдворение" }) qarşı ordu müqaviləsi ({ "контракт" })
    .value-no-duty = Heç bir qayda sizi imzalamağa məcbur etmir. Fərman yalnız xidmətdə olan kişiləri qoruyur, xidmət isə müddətdən sonra da davam edir. Öz ölkəniz buna görə cəza verə bilər.
    .value-no-duty-him = Heç bir qayda onu imzalamağa məcbur etmir. Fərman yalnız xidmətdə olan kişiləri qoruyur, xidmət isə müddətdən sonra da davam edir. Öz ölkəsi buna görə cəza verə bilər.
    .value-pressed = Məlumata görə, saxlanan kişilərə deyiblər: ya imzala, ya da vətəninə qayıt. Heç bir qayda imza tələb etmir; hüquqşünas istədiyinizi deyin.
    .value-pressed-him = Məlumata görə, saxlanan kişilərə deyiblər: ya imzala, ya da vətəninə qayıt. Heç bir qayda imza tələb etmir; o, hüquqşünas istədiyini deyə bilər.
    .value-spared = Siz xidmətdə olduqca, çıxarılma barədə qərar verilmir və icra olunmur. Müqavilə müddəti bitəndə bitmir, öz ölkəniz də buna görə cəza verə bilər.
    .value-spared-him = O xidmətdə olduqca, çıxarılma barədə qərar verilmir və icra olunmur. Müqavilə müddəti bitəndə bitmir, öz ölkəsi də buna görə cəza verə bilər.
    .value-unclear = Fərman imzalayıb xidmət edən kişilərdən danışır. Onun sizə aid olub-olmadığı aydın deyil. Hüquqşünasa müraciət edin.
    .value-unclear-him = Fərman imzalayıb xidmət edən kişilərdən danışır. Onun bu kişiyə aid olub-olmadığı aydın deyil. O, hüquqşünasa müraciət etməlidir.
    .value-not-spared = Ekstremizm, terrorizm, icazəsiz mitinq və buna bənzər səbəblə çıxarılmanı xidmət dayandırmır.
    .value-no-effect = Müqavilənin ölkədən çıxarılmanı dayandırdığı qayda tapılmadı.
    .says = Bu barədə fərman 30 dekabr 2024-cü il tarixlidir. O, əcnəbilər üçündür.

# machine 1250ef15
conclusion-extradition-after-combat =
    .title = Başqa ölkəyə təhvil verilmə, ekstradisiya ({ "выдача" })
    .value-refused = Rusiya sizi başqa ölkəyə təhvil verməkdən imtina edir. Bu, sizi öz ölkənizdə və ya hər hansı başqa yerdə qorumur.
    .value-refused-him = Rusiya onu başqa ölkəyə təhvil verməkdən imtina edir. Bu, onu öz ölkəsində və ya hər hansı başqa yerdə qorumur.
    .value-not-refused = Sizi ekstradisiyadan qoruyan qayda tapılmadı. 8 mart 2026-cı ildən bir qayda müqavilə ilə xidmət edib döyüşmüş əcnəbiləri qoruyur.
    .value-not-refused-him = Onu ekstradisiyadan qoruyan qayda tapılmadı. 8 mart 2026-cı ildən bir qayda müqavilə ilə xidmət edib döyüşmüş əcnəbiləri qoruyur.
    .says = Qadağa 8 mart 2026-cı ildə imzalanıb.

# machine 3b1b5bee
conclusion-foreigner-call-up =
    .title = Xidmət etmək vəzifəsi
    .value-no-duty = Sizin xidmət etmək vəzifəniz yoxdur: əcnəbilər orduya çağırılmır. Yaşayış icazəsi bunu dəyişmir.
    .value-no-duty-him = Onun xidmət etmək vəzifəsi yoxdur: əcnəbilər orduya çağırılmır. Yaşayış icazəsi bunu dəyişmir.
    .value-reported = Məlumata görə, 2022-ci ildə yaşayış icazəsi olan bir əcnəbiyə yenə də çağırış vərəqəsi veriblər. Bu, ona xidmət vəzifəsi yaratmadı, sizə də yaratmır.
    .value-reported-him = Məlumata görə, 2022-ci ildə yaşayış icazəsi olan bir əcnəbiyə yenə də çağırış vərəqəsi veriblər. Bu, xidmət vəzifəsi yaratmadı.
    .value-citizen = Siz Rusiya vətəndaşısınız. Sizə vətəndaşlar üçün qaydalar aiddir.
    .value-citizen-him = O, Rusiya vətəndaşıdır. Ona vətəndaşlar üçün qaydalar aiddir.
    .says = Orduya çağırmaq qadağası xarici ölkə vətəndaşlarına aiddir.

# machine 0759f5e5
conclusion-summons-steps =
    .title = Saxlanmalı sənədlər və xəbər verilməli adamlar
    .value-embassy-asks = Çağırış vərəqəsini və sənədlərinizi saxlayın; tələsik heç nə imzalamayın. Hüquqşünasa və Qırğızıstan səfirliyinə dərhal xəbər verin: səfirlik 2022-ci ildə bunu xahiş edib.
    .value-embassy-asks-him = O, çağırış vərəqəsini və sənədlərini saxlamalı, tələsik heç nə imzalamamalıdır. O, hüquqşünasa və Qırğızıstan səfirliyinə dərhal xəbər verməlidir.
    .value-tell-embassy = Çağırış vərəqəsini və sənədlərinizi saxlayın; tələsik heç nə imzalamayın. Hüquqşünasa və səfirliyinizə dərhal xəbər verin.
    .value-tell-embassy-him = O, çağırış vərəqəsini və sənədlərini saxlamalı, tələsik heç nə imzalamamalıdır. O, hüquqşünasa və öz səfirliyinə dərhal xəbər verməlidir.
    .value-tell-lawyer = Çağırış vərəqəsini və sənədlərinizi saxlayın; tələsik heç nə imzalamayın. Hüquqşünasa dərhal xəbər verin.
    .value-tell-lawyer-him = O, çağırış vərəqəsini və sənədlərini saxlamalı, tələsik heç nə imzalamamalıdır. O, hüquqşünasa dərhal xəbər verməlidir.
    .says = İnsanlara tez imzalamağı deyiblər, müqavilə isə kağızların arasında olub.

# machine cd8e42f9
conclusion-summons-namesake =
    .title = Eyni adlı vətəndaş
    .value-compare = Çağırış vərəqəsi eyni adlı vətəndaş üçün ola bilər. Tam adı, doğum gününü və vətəndaşlığı tutuşdurun.
    .value-reported = Bir əcnəbini vətəndaşla adı eyni olduğuna görə hərbi komissarlıqda saxlayıblar. Səhvi göstərəndən sonra onu buraxıblar.
    .says = Çağırış vərəqəsi vətəndaş üçündür. Səhv salma barədə qayda tapılmadı.

# machine 3a461dad
conclusion-dual-citizen =
    .title = Rusiya vətəndaşlığı ({ "гражданство" }) da varsa
    .value-foreigner = Bütün bunlar yalnız Rusiya vətəndaşlığı yoxdursa keçərlidir. 14 noyabr 2022-ci ildən ikinci pasportu olan rusiyalıları həqiqi hərbi xidmətə çağırmaq olar.
    .value-not-described = 14 noyabr 2022-ci ilədək iki pasportu olanlar üçün nəyin qüvvədə olduğu burada yazılmayıb. Hüquqşünasa müraciət edin.
    .value-can-be-called = Sizdə Rusiya vətəndaşlığı da var, ona görə sizi orduya çağıra bilərlər. Başqa vətəndaşlıq sizi azad etmir.
    .value-can-be-called-him = Onda Rusiya vətəndaşlığı da var, ona görə onu orduya çağıra bilərlər. Başqa vətəndaşlıq onu azad etmir.
    .says = İki vətəndaşlığı olanlar haqqında fərman 14 noyabr 2022-ci il tarixlidir.

# machine d00c780e
conclusion-summons-and-contract =
    .title = Çağırış vərəqəsi ({ "повестка" }) və müqavilə ({ "контракт" }): iki ayrı şey
    .value-needs-signature = Çağırış vərəqəsi müqavilə deyil. Əcnəbi yalnız müqavilə imzalasa xidmət edir.
    .value-and-runs-on = Çağırış vərəqəsi müqavilə deyil: əcnəbi yalnız müqavilə imzalasa xidmət edir. Müqavilə müddəti bitəndə bitmir, ona görə hüquqşünassız heç nə imzalamayın.
    .says = Əcnəbilər yalnız müqavilə ilə xidmət edə bilər.
