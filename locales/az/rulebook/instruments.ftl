instrument-decree-821 =
    .title = Rusiya Federasiyası Prezidentinin 5 noyabr 2025-ci il tarixli 821 nömrəli fərmanı
    .says = Hərbçilər üçün yol açıb. Başqa kişilərə daimi yaşayış icazəsi və ya vətəndaşlıq üçün hərbi sənəd lazımdır.
    .note = Müvəqqəti adlandırılır; son tarixi göstərilmir. 2026-cı ilin martınadək dəyişiklik tapılmadı.

instrument-decree-10 =
    .title = Rusiya Federasiyası Prezidentinin 4 yanvar 2024-cü il tarixli 10 nömrəli fərmanı
    .says = Xidmətdə olan və ya tərxis olunmuş müqaviləli hərbçilər və yaxın ailələri daha tez vətəndaş ola bilirdi.
    .note = Məlumata görə, 821 nömrəli fərmanla ləğv edilib. Bunu yalnız bir mənbə deyir.

instrument-decree-690 =
    .title = Rusiya Federasiyası Prezidentinin 30 sentyabr 2022-ci il tarixli 690 nömrəli fərmanı
    .says = Hərbçilər daha tez vətəndaş ola bilirdi. Əvvəlcə altı ay döyüş də lazım idi; 15 may 2023-cü ildən bir illik müqavilə.
    .note = 10 nömrəli fərmanla əvəz edilmiş sayılır. Bunu heç bir mənbə sözlə demir.

instrument-law-115-fz =
    .title = Rusiyada əcnəbilərin statusu haqqında 25 iyul 2002-ci il tarixli federal qanun ({ "№ 115-ФЗ" })
    .says = Kimin, hansı icazə ilə qala biləcəyini və əcnəbilərin orduya çağırılmadığını deyir.
    .note = 2024-cü ilin avqust redaksiyasına görə təsvir olunub. Əvvəlki redaksiyalar yoxlanmayıb.

instrument-marriage-law-2025 =
    .title = Nikaha görə müvəqqəti yaşayış icazəsi haqqında qanun, 25 yanvar 2025-ci ildən qüvvədədir
    .says = Nikaha görə icazə üçün üç illik nikah və ya ortaq uşaq lazımdır. Boşanma onu bitirir.

instrument-soldiers-residence-law-2023 =
    .title = Müqaviləli hərbçilər və ailələri üçün daimi yaşayış icazəsi haqqında 2023-cü ilin iyul qanunu
    .says = Müqaviləli hərbçilərə və ailələrinə əvvəlcə müvəqqəti yaşayış icazəsi lazım deyil.
    .note = Mənbə yalnız ayı göstərir. Biz onun son gününü götürürük.

instrument-decree-883 =
    .title = Rusiya Federasiyası Prezidentinin 2 dekabr 2025-ci il tarixli 883 nömrəli fərmanı
    .says = Xüsusi maraq doğuran şəxslər 15 aprel 2026-cı ildən müvəqqəti yaşayış icazəsi olmadan keçə bilər.
    .note = 2025-ci ilin dekabrında təsvir olunub; biz ayın son gününü götürürük. Yolu 15 aprel 2026-cı ildən açır.

instrument-decree-647 =
    .title = Rusiya Federasiyası Prezidentinin 21 sentyabr 2022-ci il tarixli 647 nömrəli fərmanı
    .says = Qismən səfərbərlik başlayıb. Müqavilələr o bitənədək davam edir.
    .note = 2026-cı ilin noyabrınadək onu bitirən heç nə tapılmadı. Bu, onun qüvvədə olduğuna sübut deyil.

instrument-kaluga-2023 =
    .title = Kaluqa vilayətindəki idarələrin bildirilən təcrübəsi, 2023-cü ilin avqustu
    .says = Məlumata görə, idarələr ordu ilə müqavilə olmadan vətəndaşlıq sənədlərini almırdı.
    .note = Bir dəfə bildirilib. Başlanğıcı və sonu məlum deyil; biz 2023-cü ilin sonunadək sayırıq.

instrument-contract-talk-2025 =
    .title = Pəncərədə yalnız müqavilənin adını çəkmək: bildirilən təcrübə, 2025-ci ilin dekabrı
    .says = İki kişiyə müqavilə imzalamağı deyiblər; başqa sənədin adını çəkməyiblər.
    .note = Bir nəşrdən iki hekayə. Bunun arxasında duran əmr tapılmadı.

instrument-law-357-fz =
    .title = Təhsil icazəsi haqqında 14 iyul 2022-ci il tarixli federal qanun ({ "№ 357-ФЗ" })
    .says = Təhsil icazəsi olan məzunlar daimi yaşayış icazəsi üçün müraciət edə bilər.
    .note = Biz qanunun gününü götürürük. Qüvvəyə mindiyi gün tapılmadı.

instrument-quota-2025 =
    .title = 2025-ci ildə müvəqqəti yaşayış icazəsi kvotası
    .says = Müvəqqəti yaşayış icazəsi üçün 5 500 yer müəyyən edilib.
    .note = Mənbəmiz 2025-ci ilin oktyabrındandır. Kvotanın nə vaxt dərc edildiyi tapılmadı.

instrument-quota-2026 =
    .title = 2026-cı ildə müvəqqəti yaşayış icazəsi kvotası
    .says = Müvəqqəti yaşayış icazəsi üçün 3 802 yer və 1 140 yerlik ehtiyat müəyyən edilib.

instrument-convictions-bill =
    .title = 2026-cı ilin mart qanun layihəsi: götürülməmiş məhkumluqla icazə və vətəndaşlıq verilməsin
    .says = Götürülməmiş hər məhkumluq icazəyə və vətəndaşlığa mane olardı. Ukraynalılar iki il müddətinə, 14 yaşdan kiçik uşaqlar da azad olardı.
    .note = Məhkumluğun olmaması haqqında kağız arayış lazım olardı. Qəbul edildiyi təsdiqlənmədi.

instrument-citizenship-laws-before-138-fz =
    .title = Sonradan alınmış vətəndaşlıq haqqında yeni qanundan ({ "№ 138-ФЗ" }) əvvəlki qanunlar
    .note = 2023-cü ilin sentyabrında təsvir olunub; biz ayın son gününü götürürük.

instrument-law-138-fz =
    .title = Rusiya vətəndaşlığı haqqında 28 aprel 2023-cü il tarixli federal qanun ({ "№ 138-ФЗ" })
    .says = Sonradan alınmış vətəndaşlığa son qoyan 60-dan çox cinayəti sadalayır.
    .note = İdarələrin izahlarından məlumdur. Mətni görünməyib.

instrument-law-281-fz =
    .title = Qeydiyyat və vətəndaşlıq haqqında 8 avqust 2024-cü il tarixli federal qanun ({ "№ 281-ФЗ" })
    .says = Ötürülmüş ilk qeydiyyat sonradan alınmış vətəndaşlığa son qoymaq üçün əsas olub.
    .note = Bir mənbə deyir ki, dərc edilən gün qüvvəyə minib. Biz imza gününü götürürük.

instrument-registration-duty =
    .title = Vətəndaş olan kişilərin hərbi qeydiyyata durmaq vəzifəsi
    .note = Vəzifə daha köhnədir. İlk mənbəmiz 2023-cü ilin avqustundandır, ona görə oradan sayırıq.

instrument-conscription-to-27 =
    .title = 2024-cü ilədək çağırış yaşı

instrument-law-439-fz =
    .title = Çağırış yaşı haqqında 4 avqust 2023-cü il tarixli federal qanun ({ "№ 439-ФЗ" })
    .says = Çağırış yaşını artırıb: 18-dən 30-adək.

instrument-year-round-conscription-law =
    .title = Bütün il boyu çağırış haqqında 2025-ci ilin noyabr qanunu
    .says = Kişiləri ilin istənilən günü çağırmaq olar.

instrument-electronic-summons-law =
    .title = Elektron çağırış vərəqələri və vahid reyestr haqqında 2023-cü ilin aprel qanunu
    .says = Reyestrdə yerləşdirilən çağırış vərəqəsi verilmiş sayılır; gəlməyənlər üçün məhdudiyyətlər olur.
    .note = Reyestrin nə vaxtdan tam işlədiyi məlum deyil.

instrument-call-ups-at-offices-2022 =
    .title = Miqrasiya idarələrində səfərbərlik çağırışı verilməsi: bildirilən təcrübə, 2022-ci ilin payızı
    .note = İlk gün bir kişinin hekayəsindəki gündür. Sonu məlum deyil; biz 2022-ci ilin sonunadək sayırıq.

instrument-raids-on-new-citizens =
    .title = Yeni vətəndaşlara qarşı bildirilən reydlər, 2023-cü ilin avqustundan
    .note = 2023-cü ilin avqustu üçün bildirilib. Sonu məlum deyil.

instrument-raids-with-contracts-2025 =
    .title = Yeni vətəndaşların müqavilə imzalamağa məcbur edildiyi bildirilən reydlər, 2025
    .note = Bir nəşr 2025-ci ilin dekabrında “bu yaxınlarda” deyir. Biz o aydan sayırıq; sonu məlum deyil.

instrument-threats-to-new-citizens =
    .title = Miqrasiya idarələrində yeni vətəndaşlara bildirilən hədələr, 2025-ci ilin dekabrı
    .note = Bunu bir nəşr bildirir. Nə vaxt başladığı deyilmir.

instrument-papers-through-middlemen =
    .title = Vasitəçilərdən sənəd alınması barədə məlumatlar
    .note = 2022-ci ildə alınmış vətəndaşlıqlar barədə danışılır. Nə vaxt başladığı deyilmir.

instrument-law-260-fz =
    .title = Çıxarılma rejimi haqqında 8 avqust 2024-cü il tarixli federal qanun ({ "№ 260-ФЗ" })
    .says = 90 günü, nəzarət olunan şəxslərin reyestrini və polisin qərarı ilə ölkədən çıxarılmanı müəyyən edib.
    .note = Qalmaq haqqında qaydalar 1 yanvar 2025-ci ildən, çıxarılma rejimi 5 fevraldan sayılır.

instrument-decree-1126 =
    .title = Rusiya Federasiyası Prezidentinin 30 dekabr 2024-cü il tarixli 1126 nömrəli fərmanı
    .says = Rusiyadan çıxmaq və ya sənədləri qaydaya salmaq üçün möhlət verib.
    .note = Əvvəlcə 30 aprel 2025-ci ilədək idi. 28 aprel 2025-ci ildə uzadılıb.

instrument-extension-of-2025 =
    .title = 1126 nömrəli fərmanın 10 sentyabr 2025-ci ilədək uzadılması
    .says = Möhlətin son gününü 30 apreldən 10 sentyabr 2025-ci ilə keçirib.

instrument-order-on-ukrainians =
    .title = Qanuni əsası olmayan Ukrayna vətəndaşları haqqında 20 mart 2025-ci il tarixli fərman
    .says = Əsası olmayan Ukrayna vətəndaşlarına 10 sentyabr 2025-ci ilədək vaxt verib.

instrument-contract-decree-2024 =
    .title = Müqavilə ilə xidmətdə olan əcnəbilər haqqında 30 dekabr 2024-cü il tarixli fərman (nömrəsi tapılmadı)
    .says = Müqavilə ilə xidmətdə olan əcnəbilərə deportasiya və giriş qadağası tətbiq etmir.
    .note = Gün məlumatlardakı gündür. Qüvvəyə minmə günü kimi başqa gün tapılmadı.

instrument-extradition-law-2026 =
    .title = Cinayət-Prosessual Məcəlləsinin 464-cü maddəsi haqqında qanun, 8 mart 2026-cı ildə imzalanıb
    .says = Müqavilə ilə xidmət edib döyüşmüş əcnəbilərin ekstradisiyasını qadağan edir.
    .note = İmza günündən sayılır. Mənbə başqa gün göstərmir.

instrument-expulsion-bill-2026 =
    .title = Qanun layihəsi: döyüşmüş əcnəbilər üçün inzibati qaydada ölkədən çıxarılma əvəzinə cərimə və ya məcburi işlər
    .says = Döyüşmüş əcnəbilər üçün ölkədən çıxarılmanı cərimə və ya 100-200 saat iş əvəz edərdi.
    .note = Duma 11 mart 2026-cı ildə qəbul edib. İmzalandığı barədə məlumat tapılmadı.

instrument-permits-bill-2025 =
    .title = Qanun layihəsi: döyüşmüş əcnəbilərə icazə verməkdən imtina edilməsin, icazələri ləğv edilməsin
    .says = Döyüşmüş əcnəbilərə icazə verməkdən imtina edilməzdi, icazələri ləğv edilməzdi.
    .note = 2025-ci ilin noyabrında bir paketin hissəsi kimi bildirilib. İmzalandığı tapılmadı.

instrument-police-practice-2025 =
    .title = Keçərli sənədi olan miqrantlara qarşı polisin bildirilən təcrübəsi, 2025
    .says = Məlumata görə, keçərli sənədi olan miqrantları tutub, döyüb, deportasiya ediblər.
    .note = Bir məqalədə bir kişinin dedikləri və bir fəalın fikri. Sonu məlum deyil.

instrument-line-up-practice =
    .title = Saxlanan kişilərə müqavilə təklif edilməsi: bildirilən təcrübə, 2024-cü ilin dekabrından
    .says = Məlumata görə, saxlanan kişilərə ya müqavilə, ya da vətənə qayıtmaq təklif ediblər.
    .note = Bir məqalədə bir video və əsir düşmüş bir kişinin hekayəsi. Sonu məlum deyil.

instrument-summons-practice-2022 =
    .title = Əcnəbilərə çağırış vərəqəsi verilməsi: bildirilən təcrübə, 2022-ci ilin oktyabrından
    .says = Məlumata görə, yaşayış icazəsi olan bir əcnəbiyə çağırış vərəqəsi veriblər.
    .note = Bir məqalədə bir hal. Sonu məlum deyil.

instrument-namesake-practice-2023 =
    .title = Eyni adlı adamın hərbi komissarlığa göndərilməsi: bildirilən təcrübə, 2023
    .says = Məlumata görə, bir əcnəbini vətəndaşla adı eyni olduğuna görə saxlayıblar.
    .note = Bir kişinin dedikləri. Gün göstərilmir; biz məqalənin ayından sayırıq.

instrument-dual-citizens-decree-2022 =
    .title = Orduda əcnəbilər və iki vətəndaşlığı olanlar haqqında 14 noyabr 2022-ci il tarixli fərman
    .says = İkinci vətəndaşlığı olan Rusiya vətəndaşlarını həqiqi hərbi xidmətə çağırmaq olar. Əcnəbilər eyni şərtlərlə müqavilə imzalaya bilər.
    .note = Müqavilə haqqında qaydaları sonra dəyişdirilib.

instrument-contract-law-2003 =
    .title = Müqavilə ilə xidməti əcnəbilərə açan 2003-cü il qanunu
    .says = Əcnəbilər müqavilə ilə xidmət edə bilər.
    .note = Mənbə yalnız ili göstərir. Biz onun son gününü götürürük. Sonrakı mətnlər onu əvəz edib.

instrument-foreign-soldiers-decree-2015 =
    .title = Müqavilə ilə xidmət edən əcnəbilər haqqında 2 yanvar 2015-ci il tarixli fərman
    .says = Əcnəbi hərbçilər silahlı münaqişədə iştirak edə bilər; ilk müqavilə beş illikdir.
    .note = Sonra dəyişdirilib. Beş illik ilk müqavilə və rus dili tələb edirdi.

instrument-foreign-soldiers-decree-2017 =
    .title = Rusiyadan kənarda əcnəbi hərbçilər haqqında 2017-ci ilin oktyabr fərmanı
    .says = Əcnəbi hərbçilərdən Rusiyadan kənarda istifadə etmək olar.
    .note = 9 oktyabr 2017-ci ildə bildirilib; fərmanın öz günü görünməyib. Sonra dəyişdirilib.

instrument-contract-law-2022 =
    .title = Əcnəbilərin müqavilələri haqqında 2022-ci ilin sentyabr qanunu
    .says = İlk müqavilə beş il əvəzinə bir illikdir. Vətəndaşlıq daimi yaşayış icazəsi və beş il olmadan.
    .note = 21 sentyabr 2022-ci ildə təsdiq edilib; qüvvəyə mindiyi ilk gün tapılmadı.

instrument-service-rules-decree-2023 =
    .title = İlk müqavilə haqqında 2023-cü ilin fevral fərmanı
    .says = Xidmət qaydalarında ilk müqavilə bir illik müəyyən edilib.
    .note = Mənbə yalnız ayı göstərir. Biz onun son gününü götürürük.

instrument-limited-fitness-law-2023 =
    .title = Məhdud yararlı adamlarla müqavilə haqqında 2023-cü ilin iyun qanunu
    .says = Səfərbərlik dövründə məhdud yararlı adamları müqavilə ilə götürmək olar, əcnəbiləri də.
    .note = Gün bu barədə məlumat verən icmalın günüdür.

instrument-contract-law-july-2025 =
    .title = Əcnəbilər və vətəndaşlığı olmayanlarla müqavilə haqqında 7 iyul 2025-ci il tarixli qanun
    .says = Vətəndaşlığı olmayan şəxslər imzalaya bilər. Müqavilələr səfərbərliyin, hərbi vəziyyətin və ya müharibənin sonunadək ola bilər.
    .note = Görülən ilk mənbə yalnız 2025-ci ilin iyulunu göstərir. Biz onu ayın son günündən məlum sayırıq.

instrument-service-rules-decree-2025 =
    .title = Orduda vətəndaşlığı olmayan şəxslər haqqında 22 dekabr 2025-ci il tarixli fərman
    .says = Xidmət qaydaları vətəndaşlığı olmayan şəxslərə də şamil edilib.
    .note = Gün məlumatın günüdür.

instrument-contract-pressure =
    .title = İmzalatmaq üçün bildirilən hiylə və hədələr
    .says = Məlumata görə, insanlara hiylə və ya hədə ilə imza atdırıblar.
    .note = 2022-ci ilin noyabrında, 2023-cü ildə və 2025-ci ilin dekabrında bildirilib. Bunun arxasında duran əmr tapılmadı.

instrument-recruiters-pitch =
    .title = Krasnodar yaxınlığında videoda əsgər yığanların dedikləri, 2024-cü ilin dekabrı
    .says = Məlumata görə, maskalı adamlar saxlanan inşaatçılara pasport, maaş və güzəştlər vəd ediblər.
    .note = Bir nəşrin təsvir etdiyi bir video. Videoda təxminən 40 saxlanan kişi görünürdü; heç biri razılaşmayıb.

instrument-unpaid-soldiers =
    .title = Gəlməyən pul barədə məlumatlar
    .says = Məlumata görə, vəd edilən pul gəlməyib.
    .note = Bir nəşrdə iki kişinin hekayəsi. Biri məhkəmədə, biri əsirlikdə danışılıb.

instrument-prison-recruiting =
    .title = Həbsxanada və polisdə miqrantların orduya cəlb edilməsi barədə məlumatlar
    .says = Məlumata görə, həbsxanada mərkəzi asiyalılara, bəzilərinə zorla, imza atdırıblar.
    .note = 2023-cü ildə ümumi sözlərlə bildirilib. Bir kişinin hekayəsi 2025-ci ildə gəlib.

instrument-recruiters-closed-list =
    .title = Əsgər yığanların heç kimi götürmədiyi ölkələrin siyahısı, 2026
    .says = Məlumata görə, əsgər yığanlar siyahıdakı ölkələrdən heç kimi götürmür.
    .note = Bütün məlumatlar Important Stories nəşrinə gedib çıxır. Siyahını kimin tutduğu və kimsə üçün məcburi olub-olmadığı məlum deyil.

instrument-matveyev-bill-2023 =
    .title = Xidmətdən yayınanların vətəndaşlığına son qoyulması (M. Matveyev, 2023-cü ilin avqustu)
    .says = Ötürülmüş qeydiyyata, xidmətdən və ya səfərbərlikdən yayınmağa görə sonradan alınmış vətəndaşlığa son qoyulardı.
    .note = 28 avqust 2023-cü ildə təqdim edilib. Taleyi barədə heç nə tapılmadı. Qeydiyyat hissəsini 2024-cü ilin qanunu götürüb.

instrument-mechanism-bill-2025 =
    .title = Ötürülmüş qeydiyyatdan sonra vətəndaşlığa necə son qoyulardı (2025-ci ilin iyulu)
    .says = Hərbi komissarlıq rəy yazardı; 30 gün ərzində qeydiyyata durmaq onu ləğv edərdi. Vətəndaşlığı itirən üç ildən sonra yenə müraciət edə bilərdi.
    .note = 28 yanvar 2026-cı ildə birinci oxunuşa tövsiyə edilib. İmzalandığı tapılmadı. Hökumət uşaqları qorumağı və insanlara şikayət hüququnu bildirməyi xahiş edib.

instrument-uzbekistan-criminal-code =
    .title = Özbəkistanın Cinayət Məcəlləsi, maddə 154 və 154-1
    .says = Muzdlulara və xarici orduda xidmətə görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır. Maddələr daha köhnədir.

instrument-kyrgyzstan-criminal-code =
    .title = Qırğızıstanın Cinayət Məcəlləsi, maddə 256 və 416
    .says = Xaricdə silahlı münaqişəyə və muzdlulara görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır.

instrument-kazakhstan-criminal-code =
    .title = Qazaxıstanın Cinayət Məcəlləsi, maddə 170 və 172
    .says = Xarici münaqişədə iştiraka və muzdlulara görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır.

instrument-kazakhstan-citizenship-law =
    .title = Qazaxıstanın vətəndaşlıq haqqında qanunu: ikinci vətəndaşlıq olmaz
    .says = İkinci vətəndaşlığı qadağan edir və xəbər vermək üçün 30 gün verir.
    .note = Görülən yeganə məlumatın günündən sayılır. Qayda daha köhnədir.

instrument-tajikistan-criminal-code =
    .title = Tacikistanın Cinayət Məcəlləsi, maddə 401
    .says = Muzdlulara görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır. Cəzanı təsdiqləmək mümkün olmadı.

instrument-tajikistan-russia-treaty =
    .title = Tacikistan və Rusiyanın ikili vətəndaşlıq haqqında sazişi, 7 sentyabr 1995-ci il
    .says = İnsana hər iki dövlətin vətəndaşı olmağa icazə verir.
    .note = İmza günündən sayılır. Yalnız başlanğıcı görünüb, hərbi xidmət haqqında maddəsi yox.

instrument-turkmenistan-law =
    .title = Türkmənistanın xaricdə döyüşməyə qarşı qanunu, maddəsi tapılmadı
    .says = Qanun barədə məlumat var. Maddəsi tapılmadı.
    .note = Bölgənin bütün dövlətlərindən danışan yeganə məlumatın günündən sayılır.

instrument-azerbaijan-criminal-code =
    .title = Azərbaycanın Cinayət Məcəlləsi, muzdlular və qanunsuz silahlı birləşmələr haqqında
    .says = Muzdlulara və qanunsuz silahlı birləşmələrə görə cəza verir.
    .note = 1999-cu ilin mətni yalnız ili ilə tarixlənib; biz son günü götürürük. Prokurorluğun rəqəmləri 29 dekabr 2025-ci ildəndir.

instrument-armenia-criminal-code =
    .title = Ermənistanın Cinayət Məcəlləsi, 2003-cü il mətnində maddə 395
    .says = Muzdlulara 3-7 il cəza verirdi.
    .note = Yalnız ili ilə tarixlənib; biz son günü götürürük. 2022-ci ilin yeni məcəlləsi yoxlanmayıb.

instrument-moldova-criminal-code =
    .title = Moldovanın Cinayət Məcəlləsi, 2002-ci il mətnində maddə 141
    .says = Muzdlulara 5-15 il cəza verirdi.
    .note = Yalnız ili ilə tarixlənib; biz son günü götürürük. Sonrakı dəyişikliklər yoxlanmayıb.

instrument-belarus-criminal-code =
    .title = Belarusun Cinayət Məcəlləsi, 1999 və ya 2000-ci il mətnində maddə 133
    .says = Muzdlulara 3-7 il cəza verirdi.
    .note = Yalnız ili ilə tarixlənib; biz son günü götürürük. Sonrakı dəyişikliklər yoxlanmayıb.

instrument-georgia-criminal-code =
    .title = Gürcüstanın Cinayət Məcəlləsi, maddə 410
    .says = Muzdlu toplamağa görə 5-7 və ya 9-13 il cəza verir.
    .note = Yeganə məlumatın ilinin sonundan sayılır. Məlumat iştiraka görə müddətə çatmadan kəsilir.

instrument-central-asian-warnings =
    .title = Mərkəzi Asiya dövlətlərinin vətəndaşlarına xəbərdarlıqları, 2022-ci ilin payızı
    .says = Dövlətlər vətəndaşlarına deyib ki, Ukraynada döyüşmək vətəndə cəzalandırılır.
    .note = Açıq bəyanatlardır, qanun deyil.

instrument-uzbek-embassy-call =
    .title = Özbəkistanın Moskvadakı səfirliyinin çağırışı, 9 fevral 2025-ci il
    .says = Sənədsiz vətəndaşlara Rusiyada qalmağı dərhal qanuniləşdirməyi deyib.
    .note = Açıq bəyanatdır, qanun deyil.

instrument-kyrgyz-travel-advice-2024 =
    .title = Qırğızıstan Xarici İşlər Nazirliyinin 2024-cü ilin mart bildirişi: səfər və telefon xətləri
    .says = Vətəndaşlardan Rusiyaya səfəri təxirə salmağı xahiş edib, iki xətt dərc edib.
    .note = Açıq bəyanatdır, qanun deyil. Biz ayın son gününü götürürük; sonu məlum deyil.

instrument-nepal-permit-stop =
    .title = Nepalın Rusiya və Ukrayna üçün iş icazələrini dayandırması
    .says = Nepal Rusiya və Ukrayna üçün daha iş icazəsi verməyib.
    .note = 4 və ya 5 yanvar 2024-cü ildə dayandırılıb; biz məlumatın gününü götürürük. Hələ qüvvədə olub-olmadığı yoxlanmayıb.

instrument-india-asks-for-discharge =
    .title = Hindistanın öz vətəndaşlarını ordudan buraxmaq tələbi
    .says = Hindistan Rusiyadan öz vətəndaşlarını ordudan buraxmağı xahiş edib.
    .note = Açıq bəyanatlardır, qanun deyil. Görülən ilk məlumatın günündən sayılır.

instrument-uzbek-proposal-to-strip-citizenship =
    .title = Özbəkistanda parlament üzvünün təklifi, 2022-ci ilin avqustu
    .says = Özbəkistan parlamentinin üzvü xaricdə döyüşənlərin özbək vətəndaşlığını almağı və qayıtmağını qadağan etməyi təklif edib.
    .note = Bunun nəticəsi tapılmadı.

instrument-kazakh-proposal-to-ease =
    .title = Qazaxıstanda parlament üzvünün təklifi, 2025
    .says = Qazaxıstan parlamentinin üzvü xarici münaqişələrdə iştiraka görə daha yüngül cəzalar təklif edib.
    .note = Məlumat yalnız ili göstərir. Bunun nəticəsi tapılmadı.

instrument-uzbek-court-practice =
    .title = Özbəkistanda bildirilən işlər və hökmlər
    .says = İşlər 2022-ci ildəki 19-dan 2025-ci ildə 139-a çatıb. Hökmlər altı ilədəkdir.

instrument-kyrgyz-court-practice =
    .title = Qırğızıstanda bildirilən hökmlər
    .says = Məhkəmələr 5 il, bir də sonra ləğv edilən 10 il veriblər.

instrument-kazakh-court-practice =
    .title = Qazaxıstanda bildirilən işlər və hökmlər
    .says = Adətən 5-6 il hökm verilir.

instrument-tajik-prosecution-practice =
    .title = Tacikistanda işlərin olmaması barədə məlumat
    .says = 2025-ci ilə olan məlumata görə, muzdluluq üzrə heç bir iş açılmamışdı.

instrument-azerbaijani-court-practice =
    .title = Azərbaycanda bildirilən hökmlər
    .says = Uzun həbs cəzaları barədə məlumat var.
