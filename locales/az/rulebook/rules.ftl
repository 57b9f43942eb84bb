# machine a3fdc6c7
rule-an-offer-is-no-offence =
    .says = Tapılan qanunlar xidmət etməkdən, döyüşməkdən və ya başqalarını cəlb etməkdən danışır. Təklif bunların heç biri deyil.

# machine 51ea1a1c
rule-a-contract-counts-at-home =
    .says = Vətən ölkələrinin tapılan qanunları, səbəb nə olursa olsun, xidmətə və ya döyüşməyə görə cəza verir.

# machine 1602a2e7
rule-central-asian-states-warned =
    .says = 2022-ci ildə Mərkəzi Asiya dövlətləri vətəndaşlarına xaricdə döyüşmək haqqında qanunlarını xatırladıb.

# machine b388115b
rule-armenian-law =
    .says = Ermənistan, maddə 395, muzdlu döyüşçülər: 2003-cü il məcəlləsində 3-7 il. 2022-ci il məcəlləsi yoxlanmayıb.

# machine 3a40cedd
rule-azerbaijani-law =
    .says = Azərbaycan: muzdlu döyüşçülərə və qanunsuz silahlı birləşmələrə görə 8-20 il və ya ömürlük həbs. Bunu prokurorluq 2025-ci ilin dekabrında deyib.

# machine 5fa460a4
rule-azerbaijani-text-of-1999 =
    .says = Azərbaycan: 1999-cu ilin mətnində muzdlu döyüşçülərə görə 3-8 il yazılıb. Bu gün üçün sonrakı dəyişikliklər görünməyib.

# machine 05017c13
rule-azerbaijani-law-reaches-combat =
    .says = Azərbaycan prokurorluğu xaricdəki müharibədə iştirakı ağır cinayət adlandırır.

# machine ef5ee163
rule-azerbaijani-courts =
    .says = Azərbaycan: uzun həbs cəzaları barədə məlumat var.

# machine db94e1fe
rule-belarusian-law =
    .says = Belarus, maddə 133, muzdlu döyüşçülər: ilk mətndə 3-7 il. Sonrakı dəyişikliklər yoxlanmayıb.

# machine 50c8c50a
rule-georgian-law =
    .says = Gürcüstan, maddə 410: cəlb etməyə görə 5-7 və ya 9-13 il. İştiraka görə müddəti oxumaq mümkün olmayıb.

# machine 8719ea8a
rule-indian-law =
    .says = Hindistan: heç bir maddə və heç bir iş tapılmadı.

# machine e0ab89f2
rule-india-asks =
    .says = Rusiya səfirliyi deyib ki, 2024-cü ilin aprelindən hindistanlıları götürmür.

# machine 74c843a1
rule-indians-still-serve =
    .says = Amma Hindistan nazirliyi deyib ki, 2025-ci ilin noyabrında 44 hindistanlı xidmət edirdi.

# machine c3af9a7f
rule-kazakh-law-on-foreign-conflict =
    .says = Qazaxıstan, maddə 172, xarici münaqişədə iştirak: 5-9 il.

# machine 895939b2
rule-kazakh-law-on-mercenaries =
    .says = Qazaxıstan, maddə 170, muzdlu döyüşçülər: kimsə öldürülübsə, ömürlük həbsədək.

# machine 27030f5b
rule-kazakh-ban =
    .says = Məlumata görə, Qazaxıstan 2022-ci ildə vətəndaşlarına Ukraynada döyüşməyi qadağan edib.

# machine 4713d4f3
rule-kazakh-law-reaches-combat =
    .says = Qazaxıstan xaricdəki silahlı münaqişədə iştiraka görə cəza verir.

# machine 4c655729
rule-kazakh-courts =
    .says = Qazaxıstanda adətən 5-6 il hökm verilir. 2025-ci ilin sayları fərqlidir: ilin bir hissəsində 141, bütün ildə 709.

# machine 90185290
rule-kazakh-convict-with-a-russian-passport =
    .says = Qazaxıstan həm də Rusiya vətəndaşı olan bir kişini məhkum edib.

# machine 001623a3
rule-kazakhstan-bars-a-second-citizenship =
    .says = Qazaxıstan ikinci vətəndaşlığı qadağan edir və xəbər vermək üçün 30 gün verir.

# machine 001623a3
rule-kazakh-with-another-passport =
    .says = Qazaxıstan ikinci vətəndaşlığı qadağan edir və xəbər vermək üçün 30 gün verir.

# machine c09f8a74
rule-kyrgyz-law =
    .says = Qırğızıstan, xaricdə silahlı münaqişə haqqında maddə 256 və muzdlu döyüşçülər haqqında maddə 416. Səfirlik 5-10 il və əmlakın mümkün itirilməsini göstərib.

# machine dd5f6975
rule-kyrgyz-law-reaches-combat =
    .says = Qırğızıstan xaricdəki silahlı münaqişədə iştiraka görə cəza verir.

# machine 43d24a3b
rule-kyrgyz-courts =
    .says = Qırğızıstan məhkəmələri 256-cı maddə ilə 5 il verib. 416-cı maddə ilə 10 illik hökm ləğv edilib və geri qaytarılıb.

# machine f1610a26
rule-kyrgyz-embassy-asks-for-a-call =
    .says = Qırğızıstan səfirliyi bunu 2022-ci ildə deyib.

# machine 6152cd24
rule-kyrgyz-lines =
    .says = Qırğızıstanın Moskvadakı səfirliyi +7 925 115 50 47, nazirliyi +996 999 312 002. 2024-cü ilin martında dərc edilib: əvvəlcə yoxlayın.

# machine a3cf0f74
rule-kyrgyz-travel-advice =
    .says = Qırğızıstan Xarici İşlər Nazirliyi vətəndaşlardan Rusiyaya səfəri təxirə salmağı xahiş edib.

# machine d0ad92bb
rule-moldovan-law =
    .says = Moldova, maddə 141, muzdlu döyüşçülər: 2002-ci ilin mətnində 5-15 il. Sonrakı dəyişikliklər yoxlanmayıb.

# machine f8c06fd7
rule-nepali-law =
    .says = Nepal: heç bir maddə və heç bir iş tapılmadı.

# machine 98c75e8e
rule-nepal-stops-work-permits =
    .says = Nepal hər iki dövlət üçün iş icazələrini 2024-cü ilin yanvarında dayandırıb.

# machine 804a03b8
rule-tajik-law =
    .says = Tacikistan, muzdlu döyüşçülər haqqında maddə 401. İllərin sayını təsdiqləmək mümkün olmadı.

# machine 4aad31e4
rule-tajik-prosecutors =
    .says = 2025-ci ilə olan məlumata görə, Tacikistan muzdluluq üzrə heç bir iş açmayıb.

# machine b0dd5ad2
rule-tajik-treaty =
    .says = 1995-ci ilin sazişi taciklərə hər iki vətəndaşlığı saxlamağa icazə verir. Onun hərbi xidmət haqqında maddəsi görünməyib.

# machine f81865aa
rule-turkmen-law =
    .says = Türkmənistan: heç bir maddə, cəza və iş tapılmadı. IWPR deyir ki, bölgənin bütün dövlətlərində belə qanunlar var.

# machine 0b11f0e6
rule-uzbek-law-on-mercenaries =
    .says = Özbəkistan, maddə 154, muzdlu döyüşçülər: 5-10 il. Başqalarını cəlb etmək: 7-12.

# machine 74fc1d8d
rule-uzbek-law-on-foreign-service =
    .says = Özbəkistan, maddə 154-1, xarici orduda xidmət: 3-5 il: həbs və ya azadlığın məhdudlaşdırılması.

# machine 118e2367
rule-uzbek-law-reaches-service =
    .says = Özbəkistan xarici orduda xidmətə görə cəza verir, döyüş olmasa da.

# machine 92584950
rule-uzbek-courts =
    .says = Özbəkistanda hökmlər azadlığın məhdudlaşdırılmasından altı il həbsədəkdir. Bəziləri qanundakı minimumdan aşağıdır.

# machine c38a08fb
rule-uzbek-case-numbers =
    .says = Özbəkistan 2022, 2023, 2024 və 2025-ci illərdə 19, 68, 112 və 139 iş açıb.

# machine 33494b22
rule-uzbek-law-stays =
    .says = Başqa vətəndaşlıq alıb özbək vətəndaşlığını saxlayan şəxs Özbəkistan qanununa tabe qalır.

# machine ee1f0c69
rule-uzbek-embassy-on-papers =
    .says = 2025-ci ilin fevralında Özbəkistan səfirliyi sənədsiz vətəndaşlara deyib: qalmağınızı dərhal qanuniləşdirin.

# machine 95169a9b
rule-contracts-run-on =
    .says = Müqavilələr qismən səfərbərliyin sonunadək qüvvədə qalır.

# machine c6e96d3c
rule-three-grounds-remain =
    .says = Yaş həddi, sağlamlıq və məhkəmə hökmü xidməti yenə bitirir.

# machine 38490cd3
rule-people-are-pressed-to-sign =
    .says = Miqrantlara sənəd üçün müraciət edəndə təzyiq ediblər. Yeni vətəndaşları sənədlərini itirməklə hədələyiblər.

# machine c7ca68b7
rule-contracts-among-other-papers =
    .says = İdarələrdə və tibbi yoxlamalarda insanlara bir yığın kağızı tez imzalamağı deyiblər. Onların arasında müqavilə olub.

# machine 368117c2
rule-threats-in-custody =
    .says = İnsanları zorakılıqla və ya narkotikə görə cinayət işi ilə hədələyiblər.

# machine 9dc640d6
rule-promises-at-work =
    .says = Maskalı adamlar saxlanan inşaatçılara pasport, maaş, sanatoriya, sığorta və veteran statusu vəd ediblər.

# machine cf8483d7
rule-signed-up-by-force-in-prison =
    .says = Həbsxanalarda mərkəzi asiyalılara zorla imza atdırıblar. Polis bir kişini miqrasiya mərkəzinə aparıb, o da orada imzalayıb.

# machine 9b8090e8
rule-term-does-not-end-service =
    .says = Müqavilələr qismən səfərbərlik bitənədək qüvvədə qalır. Hərbçilər ordudan çıxa bilmir.

# machine 1d2520fe
rule-foreigners-until-the-war-ends =
    .says = Əcnəbi ilə müqavilə səfərbərliyin, hərbi vəziyyətin və ya müharibənin sonunadək ola bilər.

# machine d5f82fd1
rule-pay-that-did-not-come =
    .says = İki kişi deyib ki, vəd edilən pul gəlməyib.

# machine 91555858
rule-foreign-soldiers-in-war =
    .says = Əcnəbi hərbçilər hərbi vəziyyətdəki tapşırıqlarda və silahlı münaqişələrdə iştirak edir.

# machine 560b4c33
rule-foreign-soldiers-abroad =
    .says = Əcnəbi hərbçilərdən Rusiyadan kənarda istifadə etmək olar.

# machine fb093136
rule-all-go-to-the-war =
    .says = Əsgər yığan deyib ki, imzalayanların hamısı müharibədə olacaq.

# machine ebc02cea
rule-combat-was-asked-too =
    .says = İlk redaksiya bir illik müqavilə və altı ay döyüş tələb edirdi.

# machine 625e6c97
rule-a-year-was-enough-in-2023 =
    .says = 15 may 2023-cü ildən bir illik müqavilə kifayət idi. Ailə də daxil idi.

# machine 5c5ba14e
rule-decree-10-let-soldiers-apply =
    .says = Müqaviləli hərbçilər, onların ər-arvadı, övladları və valideynləri daha tez müraciət edə bilirdi. Cavab bir ay, ən çoxu üç ay çəkirdi.

# machine bec6b2c4
rule-decree-821-lets-soldiers-apply =
    .says = Müqaviləli hərbçilər, onların ər-arvadı, övladları və valideynləri daha tez müraciət edə bilər.

# machine 92434738
rule-citizens-have-it-already =
    .says = Fərmanlar əcnəbiləri və vətəndaşlığı olmayanları göstərir.

# machine 51534e12
rule-passport-after-the-contract =
    .says = Əsgər yığan pasportu müqavilə bitəndən sonra vəd edib.

# machine a37cb60e
rule-soldiers-are-not-expelled =
    .says = Əvvəlki qərarlar da ləğv olunur. Bu, ekstremizm, terrorizm və icazəsiz mitinq hallarına aid deyil.

# machine 9848803e
rule-fighters-are-not-handed-over =
    .says = Müqavilə ilə xidmət edib döyüşlərdə iştirak etmiş əcnəbilərin ekstradisiyası qadağandır.

# machine 00d25d6e
rule-foreigners-may-sign =
    .says = 2003-cü ildən əcnəbilər müqavilə ilə xidmət edə bilər.

# machine c95c4566
rule-stateless-people-may-sign =
    .says = 7 iyul 2025-ci ildən vətəndaşlığı olmayan şəxslər müqavilə ilə xidmət edə bilər.

# machine 76f53ebd
rule-limited-fitness-keeps-nobody-out =
    .says = Səfərbərlik dövründə məhdud yararlı adamları götürmək olar, əcnəbiləri də.

# machine e23a9de4
rule-closed-list-of-2026 =
    .says = Siyahıda Hindistan, Çin, Türkiyə, Kuba, İran, Misir və Pakistanın adı var.

# machine 664a3895
rule-no-contract-during-a-criminal-case =
    .says = Fərman deyirdi: cinayət işi zamanı və ya götürülməmiş məhkumluqla müqavilə olmaz.

# machine 9a2755ec
rule-recruited-in-prison-all-the-same =
    .says = Əsgər yığanlar həbsxanada mərkəzi asiyalılara imza atdırıblar. Bir kişi məhkum olmamaq üçün imzalayıb.

# machine bf8e092e
rule-men-must-bring-a-paper =
    .says = 18-dən 65 yaşadək kişilər daimi yaşayış icazəsi üçün hərbi sənəd gətirməlidir. Bu, müvəqqəti yaşayış icazəsi ilə bir ildən sonra və ailəyə görə müraciətə aiddir.

# machine c189c67d
rule-paper-in-hand =
    .says = Ən azı bir illik müqavilə və ya seçim məntəqəsi komissiyasının yararsızlıq rəyi keçərlidir. Tərxis də keçərli ola bilər.

# machine d974b533
rule-belarus-is-free =
    .says = Fərman Belarus vətəndaşlarına aid deyil.

# machine 0d7de97a
rule-kazakhstan-and-moldova-are-free =
    .says = Daimi yaşayış icazəsi üçün Qazaxıstan və Moldova vətəndaşlarından bu tələb olunmur.

# machine 5149415e
rule-ukraine-stands-apart =
    .says = Ukrayna vətəndaşları üçün ayrıca qaydalar onları azad edə bilər.

# machine 41b87a48
rule-specialists-and-graduates-are-free =
    .says = Yüksək ixtisaslı mütəxəssislər bu sənəddən azaddır. Rusiyada təhsilə görə müraciət edənlər də.

# machine 188e7545
rule-compatriots-are-free =
    .says = Köçürülmə proqramı ilə qayıdan həmvətənlər bu sənəddən azaddır.

# machine f60ef111
rule-too-old-by-the-decision =
    .says = Yaş qərar zamanı yenidən yoxlanırsa, kişi o vaxt yaş həddini keçmiş ola bilər.

# machine 64a3238d
rule-women-are-not-asked =
    .says = Şərt yalnız kişiləri göstərir.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked =
    .says = Şərt yalnız 18-dən 65-ədək yaşları göstərir.

# machine cda9c47b
rule-only-capable-men-are-asked =
    .says = Şərt yalnız fəaliyyət qabiliyyəti olan kişiləri göstərir.

# machine 0177ebda
rule-other-applications-are-free =
    .says = Fərman daimi yaşayış icazəsinə və vətəndaşlığa aiddir. Heç bir mənbə başqa şey göstərmir.

# machine bbbd0022
rule-citizens-are-no-foreigners =
    .says = Fərman Rusiya vətəndaşı olmayan insanlar haqqındadır. Vətəndaşların öz vəzifələri var.

# machine 7f3bae64
rule-no-paper-no-residence =
    .says = Bu sənəd olmadan daimi yaşayış icazəsi üçün ərizə qəbul edilmir.

# machine 9f29d473
rule-birthday-near-a-border =
    .says = Yaşın ərizə veriləndə, yoxsa qərar zamanı yoxlandığı barədə heç nə tapılmadı.

# machine 1ba171a0
rule-several-papers-count =
    .says = Biri kifayətdir: bir illik ordu müqaviləsi, Fövqəladə Hallar Nazirliyi ilə müqavilə və ya yararsızlıq. Tərxis yalnız Daxili İşlər Nazirliyinin siyahısındadır.

# machine d46803e6
rule-only-a-contract-is-named =
    .says = İki kişiyə ordu ilə müqavilə imzalamağı deyiblər. Məlumatlarda başqa sənədin adı çəkilmir.

# machine 6c0b008b
rule-the-condition-names-few =
    .says = Şərt 18-dən 65 yaşadək kişilər üçündür, amma Belarusdan olanlar üçün yox. İki əsas göstərilir: uzun müddət yaşamaq və ailə.

# machine ad5f99fb
rule-single-reports-free-more =
    .says = Mütəxəssislər, Rusiyada təhsil alanlar, qazaxıstanlılar və moldovalılar: RFE/RL. Həmvətənlər: həmin nəşrin başqa səhifəsi.

# machine 1dae8aad
rule-citizenship-needs-a-paper =
    .says = 18-dən 65 yaşadək kişilər vətəndaşlıq üçün hərbi sənəd gətirməlidir. Bu, uzun müddət yaşamağa və ailəyə görə müraciətə aiddir.

# machine e761395e
rule-citizenship-paper-in-hand =
    .says = Seçim məntəqəsi komissiyasının yararsızlıq rəyi və ya 24 fevral 2022-ci ilədək bitmiş xidmət keçərlidir.

# machine 4eed9f1b
rule-unfitness-or-past-service-counts =
    .says = Vətəndaşlıq üçün yeni müqavilə siyahıda yoxdur. O, hərbçilər üçün yolu açır və müddəti bitəndə bitmir.

# machine d974b533
rule-belarus-is-free-for-citizenship =
    .says = Fərman Belarus vətəndaşlarına aid deyil.

# machine 5149415e
rule-ukraine-stands-apart-for-citizenship =
    .says = Ukrayna vətəndaşları üçün ayrıca qaydalar onları azad edə bilər.

# machine f60ef111
rule-too-old-for-the-citizenship-paper =
    .says = Yaş qərar zamanı yenidən yoxlanırsa, kişi o vaxt yaş həddini keçmiş ola bilər.

# machine fe4f18d3
rule-specialists-are-free-for-citizenship =
    .says = Yüksək ixtisaslı mütəxəssislər bu sənəddən azaddır.

# machine 188e7545
rule-compatriots-are-free-for-citizenship =
    .says = Köçürülmə proqramı ilə qayıdan həmvətənlər bu sənəddən azaddır.

# machine 64a3238d
rule-women-are-not-asked-for-citizenship =
    .says = Şərt yalnız kişiləri göstərir.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = Şərt yalnız 18-dən 65-ədək yaşları göstərir.

# machine cda9c47b
rule-only-capable-men-are-asked-for-citizenship =
    .says = Şərt yalnız fəaliyyət qabiliyyəti olan kişiləri göstərir.

# machine 0177ebda
rule-other-applications-are-free-for-citizenship =
    .says = Fərman daimi yaşayış icazəsinə və vətəndaşlığa aiddir. Heç bir mənbə başqa şey göstərmir.

# machine bbbd0022
rule-citizens-need-no-citizenship =
    .says = Fərman Rusiya vətəndaşı olmayan insanlar haqqındadır. Vətəndaşların öz vəzifələri var.

# machine 4fd5f24c
rule-no-paper-no-citizenship =
    .says = Bu sənəd olmadan vətəndaşlıq üçün ərizə qəbul edilmir.

# machine 033554ca
rule-kaluga-asks-for-a-contract =
    .says = Məlumata görə, Kaluqa vilayətindəki idarələr ordu ilə müqavilə olmadan vətəndaşlıq sənədlərini almırdı.

# machine 751f51e0
rule-soldiers-have-a-simplified-track =
    .says = 24 fevral 2022-ci ildən sonra ən azı bir illik müqavilə bu yolu açır.

# machine 4956620b
rule-discharged-soldiers-have-a-simplified-track =
    .says = Yaşa, sağlamlığa və ya müddətin bitməsinə görə tərxis olunmuş hərbçi bu yoldan istifadə edə bilər.

# machine cf5618b4
rule-signed-contract-may-outlast-the-discharge =
    .says = İlk sözlər 24 fevral 2022-ci ildən sonra bir illik müqavilə imzalayanı göstərir. Xidmətin necə bitdiyi orada deyilmir.

# machine 8c2c4e09
rule-close-family-has-a-simplified-track =
    .says = Belə hərbçilərin ər-arvadı, övladları və valideynləri bu yoldan istifadə edə bilər.

# machine b7bd5072
rule-decree-10-opened-the-track =
    .says = 10 nömrəli fərman bu yolu müqaviləli hərbçilərə, keçmiş hərbçilərə və yaxın ailəyə açıb.

# machine fd29d2a5
rule-decree-690-first-asked-for-combat =
    .says = 14 may 2023-cü ilədək 690 nömrəli fərman birillik müqavilə və altı ay döyüş tələb edirdi.

# machine 3f8128b8
rule-decree-690-opened-the-track =
    .says = Dəyişdirilmiş 690 nömrəli fərman bu yolu bir illik müqavilələrə və ailəyə açıb.

# machine 1f19d35b
rule-new-citizens-must-register =
    .says = Vətəndaş olan kişilər qeydiyyata durmalıdır. Qeydiyyat müqavilə deyil.

# machine 9b33a7c0
rule-data-go-to-the-military-register =
    .says = Daxili işlər orqanları kişilər haqqında məlumatı andiçmədən əvvəl hərbi qeydiyyata göndərir.

# machine 19b0e237
rule-missed-registration-can-end-citizenship =
    .says = Qeydiyyata durmamaq sonradan alınmış vətəndaşlığa son qoymaq üçün əsasdır.

# machine 46c06b4b
rule-late-registration-is-not-settled =
    .says = Qanun layihəsinə görə, 30 gün ərzində qeydiyyata dursa, rəy geri götürülərdi. Qanunda belə bir şey tapılmadı.

# machine 16a29c80
rule-some-crimes-ended-citizenship =
    .says = 2023-cü ilin oktyabrınadək terrorizm, ekstremizm və ordunu “nüfuzdan salmaq” göstərilirdi.

# machine ec9e8b0e
rule-listed-crimes-end-citizenship =
    .says = Maddə 24-də 60-dan çox cinayət sadalanır. Maddə 22 yalan vədi əlavə edir: onu cinayət və ya milli təhlükəsizliyə qarşı hərəkət göstərir.

# machine 905a2e33
rule-refusing-is-no-ground =
    .says = Tapılan əsaslar müqavilədən imtinanı göstərmir.

# machine 10515e0c
rule-new-citizens-are-threatened =
    .says = Yeni vətəndaşlara deyiblər ki, döyüşməkdən imtina etsələr, statuslarını itirəcəklər.

# machine cde05ad0
rule-forged-papers-were-not-settled =
    .says = Köhnə qanunlar barədə tapılanlar saxta sənədlərdən danışmır.

# machine 58532bef
rule-forged-papers-are-not-settled =
    .says = Qanunun tapılan izahları saxta sənədlərdən danışmır.

# machine 72fb66ce
rule-holders-may-not-know =
    .says = Bəzi vasitəçilər sənədləri saxtalaşdırır. Sahibi bundan xəbərsiz ola bilər və onu hədələmək daha asandır.

# machine d300171b
rule-family-was-not-named =
    .says = Qohumların da vətəndaşlığı itirməsi ideyası 2023-cü ilin avqustunda səslənib. Qanun layihəsi bunu kənarda qoyub.

# machine d9ae65a9
rule-family-is-not-named =
    .says = Qohumların da vətəndaşlığı itirməsi ideyası 2023-cü ildə səslənib və kənarda qoyulub. 2025-ci ildə uşaqların qorunması xahiş edilib.

# machine 8a5b1f76
rule-conscription-until-27 =
    .says = 2024-cü ilədək kişiləri 18 yaşdan 27 yaşları tamam olanadək çağırmaq olardı.

# machine 44a6883d
rule-conscription-until-30 =
    .says = 1 yanvar 2024-cü ildən çağırış yaşı 18-30-dur. İkinci vətəndaşlıq heç kimi azad etmir.

# machine b8158dbd
rule-call-up-all-year =
    .says = 1 yanvar 2026-cı ildən çağırış bütün il boyu aparılır.

# machine cdaf6448
rule-already-27-in-2023 =
    .says = 2023-cü ilin sonunadək 27 yaşı tamam olmuş kişilər çağırılmır.

# machine f9629187
rule-service-in-the-first-country =
    .says = Bir məsləhət yazısı birinci ölkəsində xidmət etmiş kişilərdən danışır. Onun cavabı əlçatan deyildi.

# machine 2bdb73ff
rule-summons-is-posted =
    .says = Çağırış vərəqəsi yerləşdirmədən ən çoxu yeddi gün sonra verilmiş sayılır.

# machine ab5b0c23
rule-summons-counts-as-served =
    .says = Verilmiş sayılan andan kişi ölkədən çıxa bilməz.

# machine e4a24ccf
rule-restrictions-after-20-days =
    .says = 20 gün gəlmədikdən sonra: sürücülük, kredit olmaz. Avtomobil, ev və ya biznes qeydiyyatı da olmaz.

# machine 99c5baee
rule-thirty-days-to-appear =
    .says = Gəlmə günü yerləşdirmədən ən çoxu 30 gün sonradır.

# machine c2563a45
rule-reservists-are-called-up =
    .says = Qismən səfərbərlik ehtiyatda olanları çağırır. Səhhətə görə yararsızlıq tərxis üçün əsasdır.

# machine 98067f7b
rule-call-ups-at-the-counter =
    .says = Atasının işinə görə gələn kişiyə səfərbərlik çağırışı veriblər. Məmur onun pasportunu alıb.

# machine 2fd78c1f
rule-raids-on-those-who-did-not-register =
    .says = Kişiləri hərbi komissarlıqlara aparıblar, çağırış vərəqələrini yerindəcə veriblər.

# machine cd23cc57
rule-raids-with-contracts =
    .says = 2025-ci ilin böyük reydlərində yeni vətəndaş kişiləri saxlayıb imzalamaq üçün onlara təzyiq ediblər.

# machine e4a5f108
rule-namesakes-are-mixed-up =
    .says = Bir əcnəbini saxlayıblar, çünki bir vətəndaşın adı və doğum ili onunla eyni olub.

# machine a728e21a
rule-some-need-no-temporary-permit =
    .says = Maddə 8 bəzi insanları müvəqqəti yaşayış icazəsindən azad edir.

# machine 139ad244
rule-graduates-come-from-an-education-permit =
    .says = Akkreditasiyalı ali təhsildən sonra təhsil icazəsi adi icazəni əvəz edir.

# machine 16ff5f72
rule-soldiers-need-no-temporary-permit =
    .says = Bir illik müqaviləsi olan hərbçilərə və ailələrinə müvəqqəti yaşayış icazəsi lazım deyil.

# machine 4844d0f7
rule-key-foreigners-need-no-temporary-permit =
    .says = 15 aprel 2026-cı ildən xüsusi maraq doğuran şəxslərə müvəqqəti yaşayış icazəsi lazım deyil.

# machine 58e16451
rule-window-opens-at-eight-months =
    .says = Ərizəni müvəqqəti yaşayış icazəsi alandan səkkiz ay sonra vermək olar.

# machine 4b465935
rule-a-year-on-the-permit-comes-first =
    .says = Nazirlik müvəqqəti yaşayış icazəsi ilə ən azı bir il olmasından danışır.

# machine 0c5abf63
rule-window-is-open =
    .says = Ərizəni müvəqqəti yaşayış icazəsinin bitməsinə dörd ay qalanadək vermək olar.

# machine c3bba407
rule-window-is-about-to-close =
    .says = 32 tam ay keçəndə dörd ay yalnız həmin günün özündə qalır.

# machine 0c5abf63
rule-window-closes-four-months-before-the-end =
    .says = Ərizəni müvəqqəti yaşayış icazəsinin bitməsinə dörd ay qalanadək vermək olar.

# machine fe6ccacc
rule-quota-of-2025 =
    .says = 2025-ci il üçün 5 500 yer müəyyən edilib.

# machine 06ef095b
rule-quota-of-2026 =
    .says = 2026-cı il üçün 3 802 yer və 1 140 yerlik ehtiyat müəyyən edilib.

# machine e5df81b8
rule-the-next-step-asks-for-a-paper =
    .says = Müvəqqəti yaşayış icazəsi ilə bir ildən sonra 18-dən 65 yaşadək kişilərə hərbi sənəd lazımdır. Bu, daimi yaşayış icazəsi üçündür.

# machine 7a084c16
rule-divorce-ends-the-permit =
    .says = Boşanma və ya nikahın ləğvi nikaha görə alınmış müvəqqəti yaşayış icazəsini bitirir.

# machine 71225c28
rule-marriage-opens-a-temporary-permit =
    .says = Rusiya vətəndaşı ilə nikah kvotadan kənar müvəqqəti yaşayış icazəsinə yol açır.

# machine 0756e2a1
rule-three-years-or-a-common-child =
    .says = Nikah üç il davam etmiş olmalıdır və ya ortaq uşaq olmalıdır.

# machine 78d2b035
rule-compatriots-keep-the-old-rule =
    .says = Məlumata görə, Belarus, Qazaxıstan, Moldova və Ukraynadan olan həmvətənlər yeni qaydadan kənardır.

# machine ebe25ceb
rule-other-papers-stand-outside =
    .says = Tələbələr, patenti olanlar və işi qalma müddətini uzadanlar bu həddən kənardır.

# machine 8e499679
rule-within-ninety-days =
    .says = Vizasız qalmaq təqvim ilində ən çoxu 90 gün, ardıcıl da 90 gündür.

# machine b7fb02bb
rule-more-than-ninety-days =
    .says = 90 gündən sonra vizasız qalmaq bitir.

# machine d9dfb373
rule-nothing-valid =
    .says = Vaxtı bitmiş qalma müddəti, icazə, patent və ya əmək müqaviləsi əsas deyil. Geri alınmışı da əsas deyil.

# machine d5be81b7
rule-people-without-a-ground-are-listed =
    .says = Qanuni əsası olmayan əcnəbilər reyestrə salınır. Qalma müddəti qısaldılanlar və qaçqın statusu üçün müraciəti rədd edilənlər də.

# machine 94f8fc72
rule-listed-people-and-the-bank =
    .says = Yeni hesab olmaz. Ayda ən çoxu 30 000 rubl çıxarmaq olar; məcburi ödənişlərə icazə var.

# machine 8bdde7ec
rule-listed-people-and-licences =
    .says = Sürücülük imtahanı olmaz, vəsiqə verilmir.

# machine f0ecfe5c
rule-listed-people-and-cars =
    .says = Sürücülük olmaz. Avtomobil almaq və ya qeydiyyata salmaq olmaz.

# machine 216d8914
rule-listed-people-cannot-marry =
    .says = Reyestrdə olan şəxsin nikahı qeydə alınmır.

# machine b18b2b55
rule-listed-people-and-their-home =
    .says = Başqa ev üçün icazə lazımdır.

# machine 0132e0a6
rule-listed-people-and-companies =
    .says = Reyestrdə olan şəxs şirkət qeydiyyatdan keçirə bilməz.

# machine d02e8fa0
rule-listed-people-stay-in-their-region =
    .says = Rusiyadan çıxmaq istisna olmaqla, bölgədən və ya rayondan çıxmaq olmaz. Daşınmaz əmlak almaq və ya qeydiyyata salmaq olmaz.

# machine f699ca7c
rule-police-decide-on-expulsion =
    .says = Məhkəmə əvəzinə polis qərar verir.

# machine bbff566a
rule-repeated-breach =
    .says = Məhdudiyyətləri təkrar pozmaq deportasiyaya apara bilər.

# machine f92c3e63
rule-valid-papers-did-not-help =
    .says = Nijni Novqorodda bir kişi deyib ki, polis iş icazəsi olanları da deportasiya edir.

# machine 7ea7dc5c
rule-window-until-april =
    .says = 30 aprel 2025-ci ilədək insanlar çıxıb gedə və ya sənədlərini qaydaya sala bilirdi.

# machine 1f0e0e0e
rule-window-made-longer =
    .says = 28 aprel 2025-ci ildə son gün 10 sentyabr 2025-ci ilə keçirildi.

# machine 96408e01
rule-ukrainians-had-longer =
    .says = Ukrayna vətəndaşları 10 sentyabr 2025-ci ilədək çıxıb gedə və ya sənədlərini qaydaya sala bilirdi.

# machine 317306f9
rule-window-until-september =
    .says = Möhlət 10 sentyabr 2025-ci ilədək açıq idi. Avrasiya İqtisadi İttifaqından olan işçilər müqavilələrinin təsdiqlənmiş surətini gətirirdi.

# machine 96408e01
rule-ukrainians-until-september =
    .says = Ukrayna vətəndaşları 10 sentyabr 2025-ci ilədək çıxıb gedə və ya sənədlərini qaydaya sala bilirdi.

# machine e13145d0
rule-nobody-has-to-sign =
    .says = Fərman müqavilə ilə xidmətdə olan kişiləri qoruyur. O, heç kimi imzalamağa məcbur etmir.

# machine 105b722d
rule-held-men-were-told-to-sign =
    .says = Tikintidə saxlanan təxminən 40 kişiyə müqavilə təklif ediblər. Yoxsa: vətənə.

# machine f377f633
rule-men-in-service-are-spared =
    .says = Xidmətdə olan kişilər üçün deportasiya, readmissiya və giriş qadağası yoxdur. Əvvəlki qərarlar ləğv olunur.

# machine dd73cf7d
rule-extremism-is-left-out =
    .says = Ekstremizm, terrorizm, icazəsiz mitinqlər və buna bənzər hallar kənarda qalır.

# machine 11d243c1
rule-before-and-after-service =
    .says = Məlumatlar müqavilə imzalayıb xidmətə başlayan kişiləri göstərir, başqa heç kimi yox.

# machine dc471d5e
rule-fighters-are-not-extradited =
    .says = Müqavilə ilə xidmət edib döyüşmüş əcnəbilərin ekstradisiyası qadağandır.

# machine 6730094f
rule-foreigners-are-not-called-up =
    .says = Maddə 15 əcnəbiləri orduya çağırmağı qadağan edir. Rusiya səfirliyi miqrantlar üçün çağırış kağızını saxta adlandırıb.

# machine f05de4a9
rule-served-all-the-same =
    .says = Rusiyada yaşayan bir qazaxıstanlıya 2 oktyabr 2022-ci ildə Sankt-Peterburqda çağırış vərəqəsi veriblər.

# machine b143225f
rule-tell-your-embassy =
    .says = Əcnəbi orduya çağırılmır və öz səfirliyindən kömək istəyə bilər.

# machine 17be24ef
rule-kyrgyz-embassy-wants-to-know =
    .says = 2022-ci ildə Qırğızıstan səfirliyi döyüşə çağırılan vətəndaşlara dərhal onunla əlaqə saxlamağı deyib.

# machine 12f9f21a
rule-a-namesake-was-sent-to-the-office =
    .says = Onun adı və doğum ili bir Rusiya vətəndaşı ilə eyni idi.

# machine e18d7842
rule-foreigners-only =
    .says = İkinci vətəndaşlığı olan Rusiya vətəndaşlarını həqiqi hərbi xidmətə çağırmaq olar. Əcnəbiləri çağırmaq olmaz.

# machine b3cc3da9
rule-dual-citizens-can-be-called =
    .says = İkinci vətəndaşlığı olan Rusiya vətəndaşlarını həqiqi hərbi xidmətə çağırmaq olar.

# machine e3f0dabe
rule-a-contract-needs-a-signature-and-runs-on =
    .says = Əcnəbilər yalnız müqavilə ilə xidmət edir. Qismən səfərbərlik davam etdikcə müqavilələr də davam edir.
