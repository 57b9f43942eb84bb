# machine 22462ca6
instrument-decree-821 =
    .title = Rusiya Federasiyası Prezidentinin 5 noyabr 2025-ci il tarixli 821 nömrəli fərmanı
    .says = Hərbçilər üçün yol açıb. Başqa kişilərə daimi yaşayış icazəsi və ya vətəndaşlıq üçün hərbi sənəd lazımdır.
    .note = Müvəqqəti adlandırılır; son tarixi göstərilmir. 2026-cı ilin martınadək dəyişiklik tapılmadı.

# machine 04b39a72
instrument-decree-10 =
    .title = Rusiya Federasiyası Prezidentinin 4 yanvar 2024-cü il tarixli 10 nömrəli fərmanı
    .says = Xidmətdəki və ya tərxis olunmuş müqaviləli hərbçilər və yaxın ailələri daha tez vətəndaş ola bilirdi.
    .note = Məlumata görə, 821 nömrəli fərmanla ləğv edilib. Bunu yalnız bir mənbə deyir.

# machine 6d9bff6b
instrument-decree-690 =
    .title = Rusiya Federasiyası Prezidentinin 30 sentyabr 2022-ci il tarixli 690 nömrəli fərmanı
    .says = Hərbçilər daha tez vətəndaş ola bilirdi. Əvvəlcə altı ay döyüş də lazım idi; 15 may 2023-cü ildən bir illik müqavilə.
    .note = 10 nömrəli fərmanla əvəz edilmiş sayılır. Bunu heç bir mənbə sözlə demir.

# machine 6b3b593c
instrument-law-115-fz =
    .title = Rusiyada əcnəbilərin statusu haqqında 25 iyul 2002-ci il tarixli federal qanun ({ "№ 115-ФЗ" })
    .says = Kimin, hansı icazə ilə qala biləcəyini və əcnəbilərin orduya çağırılmadığını deyir.
    .note = 2024-cü ilin avqust redaksiyasına görə təsvir olunub. Əvvəlki redaksiyalar yoxlanmayıb.

# machine 05ae1938
instrument-marriage-law-2025 =
    .title = Nikaha görə müvəqqəti yaşayış icazəsi haqqında qanun, 25 yanvar 2025-ci ildən qüvvədədir
    .says = Nikaha görə icazə üçün üç illik nikah və ya ortaq uşaq lazımdır. Boşanma onu bitirir.

# machine beb4b916
instrument-soldiers-residence-law-2023 =
    .title = Müqaviləli hərbçilər və ailələri üçün daimi yaşayış icazəsi haqqında 2023-cü ilin iyul qanunu
    .says = Müqaviləli hərbçilərə və ailələrinə əvvəlcə müvəqqəti yaşayış icazəsi lazım deyil.
    .note = Mənbə yalnız ayı göstərir. Biz onun son gününü götürürük.

# machine f6c997c5
instrument-decree-883 =
    .title = Rusiya Federasiyası Prezidentinin 2 dekabr 2025-ci il tarixli 883 nömrəli fərmanı
    .says = Xüsusi maraq doğuran şəxslər 15 aprel 2026-cı ildən müvəqqəti yaşayış icazəsi olmadan keçə bilər.
    .note = 2025-ci ilin dekabrında təsvir olunub; biz ayın son gününü götürürük. Yolu 15 aprel 2026-cı ildən açır.

# machine ce224d1f
instrument-decree-647 =
    .title = Rusiya Federasiyası Prezidentinin 21 sentyabr 2022-ci il tarixli 647 nömrəli fərmanı
    .says = Qismən səfərbərlik başlayıb. Müqavilələr o bitənədək davam edir.
    .note = 2026-cı ilin noyabrınadək onu bitirən heç nə tapılmadı. Bu, onun qüvvədə olduğuna sübut deyil.

# machine 1be0147b
instrument-kaluga-2023 =
    .title = Kaluqa vilayətindəki idarələrin bildirilən təcrübəsi, 2023-cü ilin avqustu
    .says = Məlumata görə, idarələr ordu ilə müqavilə olmadan vətəndaşlıq sənədlərini almırdı.
    .note = Bir dəfə bildirilib. Başlanğıcı və sonu məlum deyil; biz 2023-cü ilin sonunadək sayırıq.

# machine d0dcb001
instrument-contract-talk-2025 =
    .title = Pəncərədə yalnız müqavilənin adını çəkmək: bildirilən təcrübə, 2025-ci ilin dekabrı
    .says = İki kişiyə müqavilə imzalamağı deyiblər; başqa sənədin adını çəkməyiblər.
    .note = Bir nəşrdən iki hekayə. Bunun arxasında duran əmr tapılmadı.

# machine dde812a3
instrument-law-357-fz =
    .title = Təhsil icazəsi haqqında 14 iyul 2022-ci il tarixli federal qanun ({ "№ 357-ФЗ" })
    .says = Təhsil icazəsi olan məzunlar daimi yaşayış icazəsi üçün müraciət edə bilər.
    .note = Biz qanunun gününü götürürük. Qüvvəyə mindiyi gün tapılmadı.

# machine 6f150933
instrument-quota-2025 =
    .title = 2025-ci ildə müvəqqəti yaşayış icazəsi kvotası
    .says = Müvəqqəti yaşayış icazəsi üçün 5 500 yer müəyyən edilib.
    .note = Mənbəmiz 2025-ci ilin oktyabrındandır. Kvotanın nə vaxt dərc edildiyi tapılmadı.

# machine 49bce0a5
instrument-quota-2026 =
    .title = 2026-cı ildə müvəqqəti yaşayış icazəsi kvotası
    .says = Müvəqqəti yaşayış icazəsi üçün 3 802 yer və 1 140 yerlik ehtiyat müəyyən edilib.

# machine 1e2aff28
instrument-convictions-bill =
    .title = 2026-cı ilin mart qanun layihəsi: götürülməmiş məhkumluqla icazə və vətəndaşlıq verilməsin
    .says = Götürülməmiş hər məhkumluq icazəyə və vətəndaşlığa mane olardı. Ukraynalılar iki il müddətinə, 14 yaşdan kiçik uşaqlar da azad olardı.
    .note = Məhkumluğun olmaması haqqında kağız arayış lazım olardı. Qəbul edildiyi təsdiqlənmədi.

# machine f50c1952
instrument-citizenship-laws-before-138-fz =
    .title = Sonradan alınmış vətəndaşlıq haqqında yeni qanundan ({ "№ 138-ФЗ" }) əvvəlki qanunlar
    .note = 2023-cü ilin sentyabrında təsvir olunub; biz ayın son gününü götürürük.

# machine 13033c8b
instrument-law-138-fz =
    .title = Rusiya vətəndaşlığı haqqında 28 aprel 2023-cü il tarixli federal qanun ({ "№ 138-ФЗ" })
    .says = Sonradan alınmış vətəndaşlığa son qoyan 60-dan çox cinayəti sadalayır.
    .note = İdarələrin izahlarından məlumdur. Mətni görünməyib.

# machine a0b8f632
instrument-law-281-fz =
    .title = Qeydiyyat və vətəndaşlıq haqqında 8 avqust 2024-cü il tarixli federal qanun ({ "№ 281-ФЗ" })
    .says = İlk qeydiyyata durmamaq sonradan alınmış vətəndaşlığa son qoymaq üçün əsas olub.
    .note = Bir mənbə deyir ki, dərc edilən gün qüvvəyə minib. Biz imza gününü götürürük.

# machine 2f2f05e2
instrument-registration-duty =
    .title = Vətəndaş olan kişilərin hərbi qeydiyyata durmaq vəzifəsi
    .note = Vəzifə daha köhnədir. İlk mənbəmiz 2023-cü ilin avqustundandır, ona görə oradan sayırıq.

# machine fb9481de
instrument-conscription-to-27 =
    .title = 2024-cü ilədək çağırış yaşı

# machine ff28dfb0
instrument-law-439-fz =
    .title = Çağırış yaşı haqqında 4 avqust 2023-cü il tarixli federal qanun ({ "№ 439-ФЗ" })
    .says = Çağırış yaşını artırıb: 18-dən 30-adək.

# machine b8af5770
instrument-year-round-conscription-law =
    .title = Bütün il boyu çağırış haqqında 2025-ci ilin noyabr qanunu
    .says = Kişiləri ilin istənilən günü çağırmaq olar.

# machine 9ce3b437
instrument-electronic-summons-law =
    .title = Elektron çağırış vərəqələri və vahid reyestr haqqında 2023-cü ilin aprel qanunu
    .says = Reyestrdə yerləşdirilən çağırış vərəqəsi verilmiş sayılır; gəlməyənlər üçün məhdudiyyətlər olur.
    .note = Reyestrin nə vaxtdan tam işlədiyi məlum deyil.

# machine 60d63c8e
instrument-call-ups-at-offices-2022 =
    .title = Miqrasiya idarələrində səfərbərlik çağırışı verilməsi: bildirilən təcrübə, 2022-ci ilin payızı
    .note = İlk gün bir kişinin hekayəsindəki gündür. Sonu məlum deyil; biz 2022-ci ilin sonunadək sayırıq.

# machine b9c2beb6
instrument-raids-on-new-citizens =
    .title = Yeni vətəndaşlara qarşı bildirilən reydlər, 2023-cü ilin avqustundan
    .note = 2023-cü ilin avqustu üçün bildirilib. Sonu məlum deyil.

# machine 9236404b
instrument-raids-with-contracts-2025 =
    .title = Yeni vətəndaşlara müqavilə imzalamaq üçün təzyiq edildiyi bildirilən reydlər, 2025
    .note = Bir nəşr 2025-ci ilin dekabrında “bu yaxınlarda” deyir. Biz o aydan sayırıq; sonu məlum deyil.

# machine 4813ea40
instrument-threats-to-new-citizens =
    .title = Miqrasiya idarələrində yeni vətəndaşlara bildirilən hədələr, 2025-ci ilin dekabrı
    .note = Bunu bir nəşr bildirir. Nə vaxt başladığı deyilmir.

# machine a6610f46
instrument-papers-through-middlemen =
    .title = Vasitəçilərdən sənəd alınması barədə məlumatlar
    .note = 2022-ci ildə alınmış vətəndaşlıqlar barədə danışılır. Nə vaxt başladığı deyilmir.

# machine d621d4a0
instrument-law-260-fz =
    .title = Çıxarılma rejimi haqqında 8 avqust 2024-cü il tarixli federal qanun ({ "№ 260-ФЗ" })
    .says = 90 günü, nəzarət olunan şəxslərin reyestrini və polisin qərarı ilə ölkədən çıxarılmanı müəyyən edib.
    .note = Qalmaq haqqında qaydalar 1 yanvar 2025-ci ildən, çıxarılma rejimi 5 fevraldan sayılır.

# machine dd98f1de
instrument-decree-1126 =
    .title = Rusiya Federasiyası Prezidentinin 30 dekabr 2024-cü il tarixli 1126 nömrəli fərmanı
    .says = Rusiyadan çıxmaq və ya sənədləri qaydaya salmaq üçün möhlət verib.
    .note = Əvvəlcə 30 aprel 2025-ci ilədək idi. 28 aprel 2025-ci ildə uzadılıb.

# machine 1d5e141f
instrument-extension-of-2025 =
    .title = 1126 nömrəli fərmanın 10 sentyabr 2025-ci ilədək uzadılması
    .says = Möhlətin son gününü 30 apreldən 10 sentyabr 2025-ci ilə keçirib.

# machine acd54141
instrument-order-on-ukrainians =
    .title = Qanuni əsası olmayan Ukrayna vətəndaşları haqqında 20 mart 2025-ci il tarixli fərman
    .says = Əsası olmayan Ukrayna vətəndaşlarına 10 sentyabr 2025-ci ilədək vaxt verib.

# machine 57d3d04a
instrument-contract-decree-2024 =
    .title = Müqavilə ilə xidmətdə olan əcnəbilər haqqında 30 dekabr 2024-cü il tarixli fərman (nömrəsi tapılmadı)
    .says = Müqavilə ilə xidmətdə olan əcnəbilərə deportasiya və giriş qadağası tətbiq etmir.
    .note = Gün məlumatlardakı gündür. Qüvvəyə minmə günü kimi başqa gün tapılmadı.

# machine 5e0e2e13
instrument-extradition-law-2026 =
    .title = Cinayət-Prosessual Məcəlləsinin 464-cü maddəsi haqqında qanun, 8 mart 2026-cı ildə imzalanıb
    .says = Müqavilə ilə xidmət edib döyüşmüş əcnəbilərin ekstradisiyasını qadağan edir.
    .note = İmza günündən sayılır. Mənbə başqa gün göstərmir.

# machine 6c5e2f78
instrument-expulsion-bill-2026 =
    .title = Qanun layihəsi: döyüşmüş əcnəbilər üçün inzibati qaydada ölkədən çıxarılma əvəzinə cərimə və ya məcburi işlər
    .says = Döyüşmüş əcnəbilər üçün ölkədən çıxarılmanı cərimə və ya 100-200 saat iş əvəz edərdi.
    .note = Duma 11 mart 2026-cı ildə qəbul edib. İmzalandığı barədə məlumat tapılmadı.

# machine 3147cb25
instrument-permits-bill-2025 =
    .title = Qanun layihəsi: döyüşmüş əcnəbilərə icazə verməkdən imtina edilməsin, icazələri ləğv edilməsin
    .says = Döyüşmüş əcnəbilərə icazə verməkdən imtina edilməzdi, icazələri ləğv edilməzdi.
    .note = 2025-ci ilin noyabrında bir paketin hissəsi kimi bildirilib. İmzalandığı tapılmadı.

# machine bf6699c4
instrument-police-practice-2025 =
    .title = Keçərli sənədi olan miqrantlara qarşı polisin bildirilən təcrübəsi, 2025
    .says = Məlumata görə, keçərli sənədi olan miqrantları tutub, döyüb, deportasiya ediblər.
    .note = Bir məqalədə bir kişinin dedikləri və bir fəalın fikri. Sonu məlum deyil.

# machine e9090cde
instrument-line-up-practice =
    .title = Saxlanan kişilərə müqavilə təklif edilməsi: bildirilən təcrübə, 2024-cü ilin dekabrından
    .says = Məlumata görə, saxlanan kişilərə ya müqavilə, ya da vətənə qayıtmaq təklif ediblər.
    .note = Bir məqalədə bir video və əsir düşmüş bir kişinin hekayəsi. Sonu məlum deyil.

# machine 77aac29e
instrument-summons-practice-2022 =
    .title = Əcnəbilərə çağırış vərəqəsi verilməsi: bildirilən təcrübə, 2022-ci ilin oktyabrından
    .says = Məlumata görə, yaşayış icazəsi olan bir əcnəbiyə çağırış vərəqəsi veriblər.
    .note = Bir məqalədə bir hal. Sonu məlum deyil.

# machine 9224944a
instrument-namesake-practice-2023 =
    .title = Eyni adlı adamın hərbi komissarlığa göndərilməsi: bildirilən təcrübə, 2023
    .says = Məlumata görə, bir əcnəbini vətəndaşla adı eyni olduğuna görə saxlayıblar.
    .note = Bir kişinin dedikləri. Gün göstərilmir; biz məqalənin ayından sayırıq.

# machine 0870970b
instrument-dual-citizens-decree-2022 =
    .title = Orduda əcnəbilər və iki vətəndaşlığı olanlar haqqında 14 noyabr 2022-ci il tarixli fərman
    .says = İkinci vətəndaşlığı olan Rusiya vətəndaşlarını həqiqi hərbi xidmətə çağırmaq olar. Əcnəbilər eyni şərtlərlə müqavilə imzalaya bilər.
    .note = Müqavilə haqqında qaydaları sonra dəyişdirilib.

# machine 46437b55
instrument-contract-law-2003 =
    .title = Müqavilə ilə xidməti əcnəbilərə açan 2003-cü il qanunu
    .says = Əcnəbilər müqavilə ilə xidmət edə bilər.
    .note = Mənbə yalnız ili göstərir. Biz onun son gününü götürürük. Sonrakı mətnlər onu əvəz edib.

# machine ad6912d2
instrument-foreign-soldiers-decree-2015 =
    .title = Müqavilə ilə xidmət edən əcnəbilər haqqında 2 yanvar 2015-ci il tarixli fərman
    .says = Əcnəbi hərbçilər silahlı münaqişədə iştirak edə bilər; ilk müqavilə beş illikdir.
    .note = Sonra dəyişdirilib. Beş illik ilk müqavilə və rus dili tələb edirdi.

# machine b1e6e98c
instrument-foreign-soldiers-decree-2017 =
    .title = Rusiyadan kənarda əcnəbi hərbçilər haqqında 2017-ci ilin oktyabr fərmanı
    .says = Əcnəbi hərbçilərdən Rusiyadan kənarda istifadə etmək olar.
    .note = 9 oktyabr 2017-ci ildə bildirilib; fərmanın öz günü görünməyib. Sonra dəyişdirilib.

# machine 3534f7ba
instrument-contract-law-2022 =
    .title = Əcnəbilərin müqavilələri haqqında 2022-ci ilin sentyabr qanunu
    .says = İlk müqavilə beş il əvəzinə bir illikdir. Vətəndaşlıq daimi yaşayış icazəsi və beş il olmadan.
    .note = 21 sentyabr 2022-ci ildə təsdiq edilib; qüvvəyə mindiyi ilk gün tapılmadı.

# machine 3aba4578
instrument-service-rules-decree-2023 =
    .title = İlk müqavilə haqqında 2023-cü ilin fevral fərmanı
    .says = Xidmət qaydalarında ilk müqavilə bir illik müəyyən edilib.
    .note = Mənbə yalnız ayı göstərir. Biz onun son gününü götürürük.

# machine 3f92585f
instrument-limited-fitness-law-2023 =
    .title = Məhdud yararlı adamlarla müqavilə haqqında 2023-cü ilin iyun qanunu
    .says = Səfərbərlik dövründə məhdud yararlı adamları müqavilə ilə götürmək olar, əcnəbiləri də.
    .note = Gün bu barədə məlumat verən icmalın günüdür.

# machine 98a0d1e4
instrument-contract-law-july-2025 =
    .title = Əcnəbilər və vətəndaşlığı olmayanlarla müqavilə haqqında 7 iyul 2025-ci il tarixli qanun
    .says = Vətəndaşlığı olmayan şəxslər imzalaya bilər. Müqavilələr səfərbərliyin, hərbi vəziyyətin və ya müharibənin sonunadək ola bilər.
    .note = Görülən ilk mənbə yalnız 2025-ci ilin iyulunu göstərir. Biz onu ayın son günündən məlum sayırıq.

# machine 2dab1ee7
instrument-service-rules-decree-2025 =
    .title = Orduda vətəndaşlığı olmayan şəxslər haqqında 22 dekabr 2025-ci il tarixli fərman
    .says = Xidmət qaydaları vətəndaşlığı olmayan şəxslərə də şamil edilib.
    .note = Gün məlumatın günüdür.

# machine 9ddf71f6
instrument-contract-pressure =
    .title = İmzalatmaq üçün bildirilən hiylə və hədələr
    .says = Məlumata görə, insanlara hiylə və ya hədə ilə imza atdırıblar.
    .note = 2022-ci ilin noyabrında, 2023-cü ildə və 2025-ci ilin dekabrında bildirilib. Bunun arxasında duran əmr tapılmadı.

# machine 8b5dd3f0
instrument-recruiters-pitch =
    .title = Krasnodar yaxınlığında videoda əsgər yığanların dedikləri, 2024-cü ilin dekabrı
    .says = Məlumata görə, maskalı adamlar saxlanan inşaatçılara pasport, maaş və güzəştlər vəd ediblər.
    .note = Bir nəşrin təsvir etdiyi bir video. Videoda təxminən 40 saxlanan kişi görünürdü; heç biri razılaşmayıb.

# machine 3ca46b3b
instrument-unpaid-soldiers =
    .title = Gəlməyən pul barədə məlumatlar
    .says = Məlumata görə, vəd edilən pul gəlməyib.
    .note = Bir nəşrdə iki kişinin hekayəsi. Biri məhkəmədə, biri əsirlikdə danışılıb.

# machine ee5464de
instrument-prison-recruiting =
    .title = Həbsxanada və polisdə miqrantların orduya cəlb edilməsi barədə məlumatlar
    .says = Məlumata görə, həbsxanada mərkəzi asiyalılara, bəzilərinə zorla, imza atdırıblar.
    .note = 2023-cü ildə ümumi sözlərlə bildirilib. Bir kişinin hekayəsi 2025-ci ildə gəlib.

# machine 91da5886
instrument-recruiters-closed-list =
    .title = Əsgər yığanların heç kimi götürmədiyi ölkələrin siyahısı, 2026
    .says = Məlumata görə, əsgər yığanlar siyahıdakı ölkələrdən heç kimi götürmür.
    .note = Bütün məlumatlar Important Stories nəşrinə gedib çıxır. Siyahını kimin tutduğu və kimsə üçün məcburi olub-olmadığı məlum deyil.

# machine e2742f6c
instrument-matveyev-bill-2023 =
    .title = Xidmətdən yayınanların vətəndaşlığına son qoyulması (M. Matveyev, 2023-cü ilin avqustu)
    .says = Qeydiyyata durmamağa, xidmətdən və ya səfərbərlikdən yayınmağa görə sonradan alınmış vətəndaşlığa son qoyulardı.
    .note = 28 avqust 2023-cü ildə təqdim edilib. Taleyi barədə heç nə tapılmadı. Qeydiyyat hissəsini 2024-cü ilin qanunu götürüb.

# machine f3929900
instrument-mechanism-bill-2025 =
    .title = Qeydiyyata durmayanların vətəndaşlığına necə son qoyulardı (2025-ci ilin iyulu)
    .says = Hərbi komissarlıq rəy yazardı; 30 gün ərzində qeydiyyata durmaq onu ləğv edərdi. Vətəndaşlığı itirən üç ildən sonra yenə müraciət edə bilərdi.
    .note = 28 yanvar 2026-cı ildə birinci oxunuşa tövsiyə edilib. İmzalandığı tapılmadı. Hökumət uşaqları qorumağı və insanlara şikayət hüququnu bildirməyi xahiş edib.

# machine 6761e667
instrument-uzbekistan-criminal-code =
    .title = Özbəkistanın Cinayət Məcəlləsi, maddə 154 və 154-1
    .says = Muzdlu döyüşçülərə və xarici orduda xidmətə görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır. Maddələr daha köhnədir.

# machine b6b93bfb
instrument-kyrgyzstan-criminal-code =
    .title = Qırğızıstanın Cinayət Məcəlləsi, maddə 256 və 416
    .says = Xaricdə silahlı münaqişəyə və muzdlu döyüşçülərə görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır.

# machine badbf09c
instrument-kazakhstan-criminal-code =
    .title = Qazaxıstanın Cinayət Məcəlləsi, maddə 170 və 172
    .says = Xarici münaqişədə iştiraka və muzdlu döyüşçülərə görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır.

# machine 6a37c1d8
instrument-kazakhstan-citizenship-law =
    .title = Qazaxıstanın vətəndaşlıq haqqında qanunu: ikinci vətəndaşlıq olmaz
    .says = İkinci vətəndaşlığı qadağan edir və xəbər vermək üçün 30 gün verir.
    .note = Görülən yeganə məlumatın günündən sayılır. Qayda daha köhnədir.

# machine f8c808a3
instrument-tajikistan-criminal-code =
    .title = Tacikistanın Cinayət Məcəlləsi, maddə 401
    .says = Muzdlu döyüşçülərə görə cəza verir.
    .note = Görülən ilk məlumatın günündən sayılır. Cəzanı təsdiqləmək mümkün olmadı.

# machine fabaf745
instrument-tajikistan-russia-treaty =
    .title = Tacikistan və Rusiyanın ikili vətəndaşlıq haqqında sazişi, 7 sentyabr 1995-ci il
    .says = İnsana hər iki dövlətin vətəndaşı olmağa icazə verir.
    .note = İmza günündən sayılır. Yalnız başlanğıcı görünüb, hərbi xidmət haqqında maddəsi yox.

# machine 4dc22865
instrument-turkmenistan-law =
    .title = Türkmənistanın xaricdə döyüşməyə qarşı qanunu, maddəsi tapılmadı
    .says = Qanun barədə məlumat var. Maddəsi tapılmadı.
    .note = Bölgənin bütün dövlətlərindən danışan yeganə məlumatın günündən sayılır.

# machine 124ec65e
instrument-azerbaijan-criminal-code =
    .title = Azərbaycanın Cinayət Məcəlləsi, muzdlu döyüşçülər və qanunsuz silahlı birləşmələr haqqında
    .says = Muzdlu döyüşçülərə və qanunsuz silahlı birləşmələrə görə cəza verir.
    .note = 1999-cu ilin mətni yalnız ili ilə tarixlənib; biz son günü götürürük. Prokurorluğun rəqəmləri 29 dekabr 2025-ci ildəndir.

# machine a5474052
instrument-armenia-criminal-code =
    .title = Ermənistanın Cinayət Məcəlləsi, 2003-cü il mətnində maddə 395
    .says = Muzdlu döyüşçülərə 3-7 il cəza verirdi.
    .note = Yalnız ili ilə tarixlənib; biz son günü götürürük. 2022-ci ilin yeni məcəlləsi yoxlanmayıb.

# machine 163b98b8
instrument-moldova-criminal-code =
    .title = Moldovanın Cinayət Məcəlləsi, 2002-ci il mətnində maddə 141
    .says = Muzdlu döyüşçülərə 5-15 il cəza verirdi.
    .note = Yalnız ili ilə tarixlənib; biz son günü götürürük. Sonrakı dəyişikliklər yoxlanmayıb.

# machine d399b755
instrument-belarus-criminal-code =
    .title = Belarusun Cinayət Məcəlləsi, 1999 və ya 2000-ci il mətnində maddə 133
    .says = Muzdlu döyüşçülərə 3-7 il cəza verirdi.
    .note = Yalnız ili ilə tarixlənib; biz son günü götürürük. Sonrakı dəyişikliklər yoxlanmayıb.

# machine c7c1dc2a
instrument-georgia-criminal-code =
    .title = Gürcüstanın Cinayət Məcəlləsi, maddə 410
    .says = Muzdlu döyüşçü toplamağa görə 5-7 və ya 9-13 il cəza verir.
    .note = Yeganə məlumatın ilinin sonundan sayılır. Məlumat iştiraka görə müddətə çatmadan kəsilir.

# machine ee5e4eb0
instrument-central-asian-warnings =
    .title = Mərkəzi Asiya dövlətlərinin vətəndaşlarına xəbərdarlıqları, 2022-ci ilin payızı
    .says = Dövlətlər vətəndaşlarına deyib ki, Ukraynada döyüşmək vətəndə cəzalandırılır.
    .note = Açıq bəyanatlardır, qanun deyil.

# machine 91630bd9
instrument-uzbek-embassy-call =
    .title = Özbəkistanın Moskvadakı səfirliyinin çağırışı, 9 fevral 2025-ci il
    .says = Sənədsiz vətəndaşlara Rusiyada qalmağı dərhal qanuniləşdirməyi deyib.
    .note = Açıq bəyanatdır, qanun deyil.

# machine 4d6d3a01
instrument-kyrgyz-travel-advice-2024 =
    .title = Qırğızıstan Xarici İşlər Nazirliyinin 2024-cü ilin mart bildirişi: səfər və telefon xətləri
    .says = Vətəndaşlardan Rusiyaya səfəri təxirə salmağı xahiş edib, iki xətt dərc edib.
    .note = Açıq bəyanatdır, qanun deyil. Biz ayın son gününü götürürük; sonu məlum deyil.

# machine 864bf95c
instrument-nepal-permit-stop =
    .title = Nepalın Rusiya və Ukrayna üçün iş icazələrini dayandırması
    .says = Nepal Rusiya və Ukrayna üçün daha iş icazəsi verməyib.
    .note = 4 və ya 5 yanvar 2024-cü ildə dayandırılıb; biz məlumatın gününü götürürük. Hələ qüvvədə olub-olmadığı yoxlanmayıb.

# machine c88f223e
instrument-india-asks-for-discharge =
    .title = Hindistanın öz vətəndaşlarını ordudan buraxmaq tələbi
    .says = Hindistan Rusiyadan xahiş edib ki, Hindistan vətəndaşlarını ordudan buraxsın.
    .note = Açıq bəyanatlardır, qanun deyil. Görülən ilk məlumatın günündən sayılır.

# machine 095da0e7
instrument-uzbek-proposal-to-strip-citizenship =
    .title = Özbəkistanda parlament üzvünün təklifi, 2022-ci ilin avqustu
    .says = Özbəkistan parlamentinin üzvü xaricdə döyüşənləri özbək vətəndaşlığından məhrum etməyi və qayıtmalarını qadağan etməyi təklif edib.
    .note = Bunun nəticəsi tapılmadı.

# machine f767aa94
instrument-kazakh-proposal-to-ease =
    .title = Qazaxıstanda parlament üzvünün təklifi, 2025
    .says = Qazaxıstan parlamentinin üzvü xarici münaqişələrdə iştiraka görə daha yüngül cəzalar təklif edib.
    .note = Məlumat yalnız ili göstərir. Bunun nəticəsi tapılmadı.

# machine bcf0784e
instrument-uzbek-court-practice =
    .title = Özbəkistanda bildirilən işlər və hökmlər
    .says = İşlər 2022-ci ildəki 19-dan 2025-ci ildə 139-a çatıb. Hökmlər altı ilədəkdir.

# machine 8a2c8100
instrument-kyrgyz-court-practice =
    .title = Qırğızıstanda bildirilən hökmlər
    .says = Məhkəmələr 5 il, bir də sonra ləğv edilən 10 il veriblər.

# machine d273729e
instrument-kazakh-court-practice =
    .title = Qazaxıstanda bildirilən işlər və hökmlər
    .says = Adətən 5-6 il hökm verilir.

# machine 54a902b5
instrument-tajik-prosecution-practice =
    .title = Tacikistanda işlərin olmaması barədə məlumat
    .says = 2025-ci ilə olan məlumata görə, muzdluluq üzrə heç bir iş açılmamışdı.

# machine a2916b81
instrument-azerbaijani-court-practice =
    .title = Azərbaycanda bildirilən hökmlər
    .says = Uzun həbs cəzaları barədə məlumat var.
