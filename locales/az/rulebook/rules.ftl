rule-an-offer-is-no-offence =
    .says = Tapılan qanunlar xidmət etməkdən, döyüşməkdən və ya başqalarını cəlb etməkdən danışır. Təklif bunların heç biri deyil.

rule-a-contract-counts-at-home =
    .says = Vətən ölkələrinin tapılan qanunları, səbəb nə olursa olsun, xidmətə və ya döyüşməyə görə cəza verir.

rule-central-asian-states-warned =
    .says = 2022-ci ildə Mərkəzi Asiya dövlətləri vətəndaşlarına xaricdə döyüşmək haqqında qanunlarını xatırladıb.

rule-armenian-law =
    .says = Ermənistan, maddə 395, muzdlular: 2003-cü il məcəlləsində 3-7 il. 2022-ci il məcəlləsi yoxlanmayıb.

rule-azerbaijani-law =
    .says = Azərbaycan: muzdlulara və qanunsuz silahlı birləşmələrə görə 8-20 il və ya ömürlük. Bunu prokurorluq 2025-ci ilin dekabrında deyib.

rule-azerbaijani-text-of-1999 =
    .says = Azərbaycan: 1999-cu ilin mətnində muzdlulara görə 3-8 il yazılıb. Bu gün üçün sonrakı dəyişikliklər görünməyib.

rule-azerbaijani-law-reaches-combat =
    .says = Azərbaycan prokurorluğu xaricdəki müharibədə iştirakı ağır cinayət adlandırır.

rule-azerbaijani-courts =
    .says = Azərbaycan: uzun həbs cəzaları barədə məlumat var.

rule-belarusian-law =
    .says = Belarus, maddə 133, muzdlular: ilk mətndə 3-7 il. Sonrakı dəyişikliklər yoxlanmayıb.

rule-georgian-law =
    .says = Gürcüstan, maddə 410: cəlb etməyə görə 5-7 və ya 9-13 il. İştiraka görə müddəti oxumaq mümkün olmayıb.

rule-indian-law =
    .says = Hindistan: heç bir maddə və heç bir iş tapılmadı.

rule-india-asks =
    .says = Rusiya səfirliyi deyib ki, 2024-cü ilin aprelindən hindistanlıları götürmür.

rule-indians-still-serve =
    .says = Amma Hindistan nazirliyi deyib ki, 2025-ci ilin noyabrında 44 hindistanlı xidmət edirdi.

rule-kazakh-law-on-foreign-conflict =
    .says = Qazaxıstan, maddə 172, xarici münaqişədə iştirak: 5-9 il.

rule-kazakh-law-on-mercenaries =
    .says = Qazaxıstan, maddə 170, muzdlular: kimsə öldürülübsə, ömürlük həbsədək.

rule-kazakh-ban =
    .says = Məlumata görə, Qazaxıstan 2022-ci ildə vətəndaşlarına Ukraynada döyüşməyi qadağan edib.

rule-kazakh-law-reaches-combat =
    .says = Qazaxıstan xaricdəki silahlı münaqişədə iştiraka görə cəza verir.

rule-kazakh-courts =
    .says = Qazaxıstanda adətən 5-6 il hökm verilir. 2025-ci ilin sayları fərqlidir: ilin bir hissəsində 141, bütün ildə 709.

rule-kazakh-convict-with-a-russian-passport =
    .says = Qazaxıstan həm də Rusiya vətəndaşı olan bir kişini məhkum edib.

rule-kazakhstan-bars-a-second-citizenship =
    .says = Qazaxıstan ikinci vətəndaşlığı qadağan edir və xəbər vermək üçün 30 gün verir.

rule-kazakh-with-another-passport =
    .says = Qazaxıstan ikinci vətəndaşlığı qadağan edir və xəbər vermək üçün 30 gün verir.

rule-kyrgyz-law =
    .says = Qırğızıstan, xaricdə silahlı münaqişə haqqında maddə 256 və muzdlular haqqında maddə 416. Səfirlik 5-10 il və əmlakın mümkün itirilməsini göstərib.

rule-kyrgyz-law-reaches-combat =
    .says = Qırğızıstan xaricdəki silahlı münaqişədə iştiraka görə cəza verir.

rule-kyrgyz-courts =
    .says = Qırğızıstan məhkəmələri 256-cı maddə ilə 5 il verib. 416-cı maddə ilə 10 illik hökm ləğv edilib və geri qaytarılıb.

rule-kyrgyz-embassy-asks-for-a-call =
    .says = Qırğızıstan səfirliyi bunu 2022-ci ildə deyib.

rule-kyrgyz-lines =
    .says = Qırğızıstanın Moskvadakı səfirliyi +7 925 115 50 47, nazirliyi +996 999 312 002. 2024-cü ilin martında dərc edilib: əvvəlcə yoxlayın.

rule-kyrgyz-travel-advice =
    .says = Qırğızıstan Xarici İşlər Nazirliyi vətəndaşlardan Rusiyaya səfəri təxirə salmağı xahiş edib.

rule-moldovan-law =
    .says = Moldova, maddə 141, muzdlular: 2002-ci ilin mətnində 5-15 il. Sonrakı dəyişikliklər yoxlanmayıb.

rule-nepali-law =
    .says = Nepal: heç bir maddə və heç bir iş tapılmadı.

rule-nepal-stops-work-permits =
    .says = Nepal hər iki dövlət üçün iş icazələrini 2024-cü ilin yanvarında dayandırıb.

rule-tajik-law =
    .says = Tacikistan, muzdlular haqqında maddə 401. İllərin sayını təsdiqləmək mümkün olmadı.

rule-tajik-prosecutors =
    .says = 2025-ci ilə olan məlumata görə, Tacikistan muzdluluq üzrə heç bir iş açmayıb.

rule-tajik-treaty =
    .says = 1995-ci ilin sazişi taciklərə hər iki vətəndaşlığı saxlamağa icazə verir. Onun hərbi xidmət haqqında maddəsi görünməyib.

rule-turkmen-law =
    .says = Türkmənistan: heç bir maddə, cəza və iş tapılmadı. IWPR deyir ki, bölgənin bütün dövlətlərində belə qanunlar var.

rule-uzbek-law-on-mercenaries =
    .says = Özbəkistan, maddə 154, muzdlular: 5-10 il. Başqalarını cəlb etmək: 7-12.

rule-uzbek-law-on-foreign-service =
    .says = Özbəkistan, maddə 154-1, xarici orduda xidmət: 3-5 il həbs və ya azadlığın məhdudlaşdırılması.

rule-uzbek-law-reaches-service =
    .says = Özbəkistan xarici orduda xidmətə görə cəza verir, döyüş olmasa da.

rule-uzbek-courts =
    .says = Özbəkistanda hökmlər azadlığın məhdudlaşdırılmasından altı il həbsədəkdir. Bəziləri qanundakı minimumdan aşağıdır.

rule-uzbek-case-numbers =
    .says = Özbəkistan 2022, 2023, 2024 və 2025-ci illərdə 19, 68, 112 və 139 iş açıb.

rule-uzbek-law-stays =
    .says = Başqa vətəndaşlıq alıb özbək vətəndaşlığını saxlayan şəxs Özbəkistan qanununa tabe qalır.

rule-uzbek-embassy-on-papers =
    .says = 2025-ci ilin fevralında Özbəkistan səfirliyi sənədsiz vətəndaşlara deyib: qalmağınızı dərhal qanuniləşdirin.

rule-contracts-run-on =
    .says = Müqavilələr qismən səfərbərliyin sonunadək qüvvədə qalır.

rule-three-grounds-remain =
    .says = Yaş həddi, sağlamlıq və məhkəmə hökmü xidməti yenə bitirir.

rule-people-are-pressed-to-sign =
    .says = Miqrantlara sənəd üçün müraciət edəndə təzyiq ediblər. Yeni vətəndaşları sənədlərini itirməklə hədələyiblər.

rule-contracts-among-other-papers =
    .says = İdarələrdə və tibbi yoxlamalarda insanlara bir yığın kağızı tez imzalamağı deyiblər. Onların arasında müqavilə olub.

rule-threats-in-custody =
    .says = İnsanları zorakılıqla və ya narkotikə görə cinayət işi ilə hədələyiblər.

rule-promises-at-work =
    .says = Maskalı adamlar saxlanan inşaatçılara pasport, maaş, sanatoriya, sığorta və veteran statusu vəd ediblər.

rule-signed-up-by-force-in-prison =
    .says = Həbsxanalarda mərkəzi asiyalılara zorla imza atdırıblar. Polis bir kişini miqrasiya mərkəzinə aparıb, o da orada imzalayıb.

rule-term-does-not-end-service =
    .says = Müqavilələr qismən səfərbərlik bitənədək qüvvədə qalır. Hərbçilər ordudan çıxa bilmir.

rule-foreigners-until-the-war-ends =
    .says = Əcnəbi ilə müqavilə səfərbərliyin, hərbi vəziyyətin və ya müharibənin sonunadək ola bilər.

rule-pay-that-did-not-come =
    .says = İki kişi deyib ki, vəd edilən pul gəlməyib.

rule-foreign-soldiers-in-war =
    .says = Əcnəbi hərbçilər hərbi vəziyyətdəki tapşırıqlarda və silahlı münaqişələrdə iştirak edir.

rule-foreign-soldiers-abroad =
    .says = Əcnəbi hərbçilərdən Rusiyadan kənarda istifadə etmək olar.

rule-all-go-to-the-war =
    .says = Əsgər yığan deyib ki, imzalayanların hamısı müharibədə olacaq.

rule-combat-was-asked-too =
    .says = İlk redaksiya bir illik müqavilə və altı ay döyüş tələb edirdi.

rule-a-year-was-enough-in-2023 =
    .says = 15 may 2023-cü ildən bir illik müqavilə kifayət idi. Ailə də daxil idi.

rule-decree-10-let-soldiers-apply =
    .says = Müqaviləli hərbçilər, onların ər-arvadı, övladları və valideynləri daha tez müraciət edə bilirdi. Cavab bir ay, ən çoxu üç ay çəkirdi.

rule-decree-821-lets-soldiers-apply =
    .says = Müqaviləli hərbçilər, onların ər-arvadı, övladları və valideynləri daha tez müraciət edə bilər.

rule-citizens-have-it-already =
    .says = Fərmanlar əcnəbiləri və vətəndaşlığı olmayanları göstərir.

rule-passport-after-the-contract =
    .says = Əsgər yığan pasportu müqavilə bitəndən sonra vəd edib.

rule-soldiers-are-not-expelled =
    .says = Əvvəlki qərarlar da götürülür. Bu, ekstremizm, terrorizm və icazəsiz mitinq hallarına aid deyil.

rule-fighters-are-not-handed-over =
    .says = Müqavilə ilə xidmət edib döyüşlərdə iştirak etmiş əcnəbilərin ekstradisiyası qadağandır.

rule-foreigners-may-sign =
    .says = 2003-cü ildən əcnəbilər müqavilə ilə xidmət edə bilər.

rule-stateless-people-may-sign =
    .says = 7 iyul 2025-ci ildən vətəndaşlığı olmayan şəxslər müqavilə ilə xidmət edə bilər.

rule-limited-fitness-keeps-nobody-out =
    .says = Səfərbərlik dövründə məhdud yararlı adamları götürmək olar, əcnəbiləri də.

rule-closed-list-of-2026 =
    .says = Siyahıda Hindistan, Çin, Türkiyə, Kuba, İran, Misir və Pakistanın adı var.

rule-no-contract-during-a-criminal-case =
    .says = Fərman deyirdi: cinayət işi zamanı və ya götürülməmiş məhkumluqla müqavilə olmaz.

rule-recruited-in-prison-all-the-same =
    .says = Əsgər yığanlar həbsxanada mərkəzi asiyalılara imza atdırıblar. Bir kişi məhkum olmamaq üçün imzalayıb.

rule-men-must-bring-a-paper =
    .says = 18-dən 65 yaşadək kişilər daimi yaşayış icazəsi üçün hərbi sənəd gətirməlidir. Bu, müvəqqəti yaşayış icazəsi ilə bir ildən sonra və ailəyə görə müraciətə aiddir.

rule-paper-in-hand =
    .says = Ən azı bir illik müqavilə və ya seçim məntəqəsi komissiyasının yararsızlıq rəyi keçərlidir. Tərxis də keçərli ola bilər.

rule-belarus-is-free =
    .says = Fərman Belarus vətəndaşlarına aid deyil.

rule-kazakhstan-and-moldova-are-free =
    .says = Daimi yaşayış icazəsi üçün Qazaxıstan və Moldova vətəndaşlarından bu tələb olunmur.

rule-ukraine-stands-apart =
    .says = Ukrayna vətəndaşları üçün ayrıca qaydalar onları azad edə bilər.

rule-specialists-and-graduates-are-free =
    .says = Yüksək ixtisaslı mütəxəssislər azaddır. Rusiyada təhsilə görə müraciət edənlər də.

rule-compatriots-are-free =
    .says = Köçürülmə proqramı ilə qayıdan həmvətənlər azaddır.

rule-too-old-by-the-decision =
    .says = Yaş qərar zamanı yenidən yoxlanırsa, kişi o vaxt yaş həddini keçmiş ola bilər.

rule-women-are-not-asked =
    .says = Şərt yalnız kişiləri göstərir.

rule-only-men-from-18-to-65-are-asked =
    .says = Şərt yalnız 18-dən 65-ədək yaşları göstərir.

rule-only-capable-men-are-asked =
    .says = Şərt yalnız fəaliyyət qabiliyyəti olan kişiləri göstərir.

rule-other-applications-are-free =
    .says = Fərman daimi yaşayış icazəsinə və vətəndaşlığa aiddir. Heç bir mənbə başqa şey göstərmir.

rule-citizens-are-no-foreigners =
    .says = Fərman Rusiya vətəndaşı olmayan insanlar haqqındadır. Vətəndaşların öz vəzifələri var.

rule-no-paper-no-residence =
    .says = Bu sənəd olmadan daimi yaşayış icazəsi üçün ərizə qəbul edilmir.

rule-birthday-near-a-border =
    .says = Yaşın ərizə veriləndə, yoxsa qərar zamanı yoxlandığı barədə heç nə tapılmadı.

rule-several-papers-count =
    .says = Biri kifayətdir: bir illik ordu müqaviləsi, Fövqəladə Hallar Nazirliyi ilə müqavilə və ya yararsızlıq. Tərxis yalnız Nazirliyin siyahısındadır.

rule-only-a-contract-is-named =
    .says = İki kişiyə ordu ilə müqavilə imzalamağı deyiblər. Məlumatlarda başqa sənədin adı çəkilmir.

rule-the-condition-names-few =
    .says = Şərt 18-dən 65 yaşadək kişilər üçündür, amma Belarusdan olanlar üçün yox. İki əsas göstərilir: uzun müddət yaşamaq və ailə.

rule-single-reports-free-more =
    .says = Mütəxəssislər, Rusiyada təhsil alanlar, qazaxıstanlılar və moldovalılar: RFE/RL. Həmvətənlər: həmin nəşrin başqa səhifəsi.

rule-citizenship-needs-a-paper =
    .says = 18-dən 65 yaşadək kişilər vətəndaşlıq üçün hərbi sənəd gətirməlidir. Bu, uzun müddət yaşamağa və ailəyə görə müraciətə aiddir.

rule-citizenship-paper-in-hand =
    .says = Seçim məntəqəsi komissiyasının yararsızlıq rəyi və ya 24 fevral 2022-ci ilədək bitmiş xidmət keçərlidir.

rule-unfitness-or-past-service-counts =
    .says = Vətəndaşlıq üçün yeni müqavilə siyahıda yoxdur. O, hərbçilər üçün yolu açır və müddəti bitəndə bitmir.

rule-belarus-is-free-for-citizenship =
    .says = Fərman Belarus vətəndaşlarına aid deyil.

rule-ukraine-stands-apart-for-citizenship =
    .says = Ukrayna vətəndaşları üçün ayrıca qaydalar onları azad edə bilər.

rule-too-old-for-the-citizenship-paper =
    .says = Yaş qərar zamanı yenidən yoxlanırsa, kişi o vaxt yaş həddini keçmiş ola bilər.

rule-specialists-are-free-for-citizenship =
    .says = Yüksək ixtisaslı mütəxəssislər azaddır.

rule-compatriots-are-free-for-citizenship =
    .says = Köçürülmə proqramı ilə qayıdan həmvətənlər azaddır.

rule-women-are-not-asked-for-citizenship =
    .says = Şərt yalnız kişiləri göstərir.

rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = Şərt yalnız 18-dən 65-ədək yaşları göstərir.

rule-only-capable-men-are-asked-for-citizenship =
    .says = Şərt yalnız fəaliyyət qabiliyyəti olan kişiləri göstərir.

rule-other-applications-are-free-for-citizenship =
    .says = Fərman daimi yaşayış icazəsinə və vətəndaşlığa aiddir. Heç bir mənbə başqa şey göstərmir.

rule-citizens-need-no-citizenship =
    .says = Fərman Rusiya vətəndaşı olmayan insanlar haqqındadır. Vətəndaşların öz vəzifələri var.

rule-no-paper-no-citizenship =
    .says = Bu sənəd olmadan vətəndaşlıq üçün ərizə qəbul edilmir.

rule-kaluga-asks-for-a-contract =
    .says = Məlumata görə, Kaluqa vilayətindəki idarələr ordu ilə müqavilə olmadan vətəndaşlıq sənədlərini almırdı.

rule-soldiers-have-a-simplified-track =
    .says = 24 fevral 2022-ci ildən sonra ən azı bir illik müqavilə bu yolu açır.

rule-discharged-soldiers-have-a-simplified-track =
    .says = Yaşa, sağlamlığa və ya müddətin bitməsinə görə tərxis olunmuş hərbçi bu yoldan istifadə edə bilər.

rule-signed-contract-may-outlast-the-discharge =
    .says = İlk sözlər 24 fevral 2022-ci ildən sonra bir illik müqavilə imzalayanı göstərir. Xidmətin necə bitdiyi orada deyilmir.

rule-close-family-has-a-simplified-track =
    .says = Belə hərbçilərin ər-arvadı, övladları və valideynləri bu yoldan istifadə edə bilər.

rule-decree-10-opened-the-track =
    .says = 10 nömrəli fərman bu yolu müqaviləli hərbçilərə, keçmiş hərbçilərə və yaxın ailəyə açıb.

rule-decree-690-first-asked-for-combat =
    .says = 14 may 2023-cü ilədək 690 nömrəli fərman bir illik müqavilə və altı ay döyüş tələb edirdi.

rule-decree-690-opened-the-track =
    .says = Dəyişdirilmiş 690 nömrəli fərman bu yolu bir illik müqavilələrə və ailəyə açıb.

rule-new-citizens-must-register =
    .says = Vətəndaş olan kişilər qeydiyyata durmalıdır. Qeydiyyat müqavilə deyil.

rule-data-go-to-the-military-register =
    .says = Daxili işlər orqanları kişilər haqqında məlumatı andiçmədən əvvəl hərbi qeydiyyata göndərir.

rule-missed-registration-can-end-citizenship =
    .says = Qeydiyyata durmamaq sonradan alınmış vətəndaşlığa son qoymaq üçün əsasdır.

rule-late-registration-is-not-settled =
    .says = Qanun layihəsinə görə, 30 gün ərzində qeydiyyata dursa, rəy geri götürülərdi. Qanunda belə bir şey tapılmadı.

rule-some-crimes-ended-citizenship =
    .says = 2023-cü ilin oktyabrınadək terrorizm, ekstremizm və ordunu “nüfuzdan salmaq” göstərilirdi.

rule-listed-crimes-end-citizenship =
    .says = Maddə 24-də 60-dan çox cinayət sadalanır. Maddə 22 yalan vədi əlavə edir: onu cinayət və ya milli təhlükəsizliyə qarşı hərəkət göstərir.

rule-refusing-is-no-ground =
    .says = Tapılan əsaslar müqavilədən imtinanı göstərmir.

rule-new-citizens-are-threatened =
    .says = Yeni vətəndaşlara deyiblər ki, döyüşməkdən imtina etsələr, statuslarını itirəcəklər.

rule-forged-papers-were-not-settled =
    .says = Köhnə qanunlar barədə tapılanlar saxta sənədlərdən danışmır.

rule-forged-papers-are-not-settled =
    .says = Qanunun tapılan izahları saxta sənədlərdən danışmır.

rule-holders-may-not-know =
    .says = Bəzi vasitəçilər sənədləri saxtalaşdırır. Sahibi bundan xəbərsiz ola bilər və onu hədələmək daha asandır.

rule-family-was-not-named =
    .says = Qohumların da vətəndaşlığı itirməsi ideyası 2023-cü ilin avqustunda səslənib. Qanun layihəsi bunu kənarda qoyub.

rule-family-is-not-named =
    .says = Qohumların da vətəndaşlığı itirməsi ideyası 2023-cü ildə səslənib və kənarda qoyulub. 2025-ci ildə uşaqların qorunması xahiş edilib.

rule-conscription-until-27 =
    .says = 2024-cü ilədək kişiləri 18 yaşdan 27 yaşları tamam olanadək çağırmaq olardı.

rule-conscription-until-30 =
    .says = 1 yanvar 2024-cü ildən çağırış yaşı 18-30-dur. İkinci vətəndaşlıq heç kimi azad etmir.

rule-call-up-all-year =
    .says = 1 yanvar 2026-cı ildən çağırış bütün il boyu aparılır.

rule-already-27-in-2023 =
    .says = 2023-cü ilin sonunadək 27 yaşı olan kişilər çağırılmır.

rule-service-in-the-first-country =
    .says = Bir məsləhət yazısı birinci ölkəsində xidmət etmiş kişilərdən danışır. Onun cavabı əlçatan deyildi.

rule-summons-is-posted =
    .says = Çağırış vərəqəsi yerləşdirmədən ən çoxu yeddi gün sonra verilmiş sayılır.

rule-summons-counts-as-served =
    .says = Verilmiş sayılan andan kişi ölkədən çıxa bilməz.

rule-restrictions-after-20-days =
    .says = 20 gün gəlmədikdən sonra: sürücülük, kredit, avtomobil, ev və ya biznes qeydiyyatı olmaz.

rule-thirty-days-to-appear =
    .says = Gəlmə günü yerləşdirmədən ən çoxu 30 gün sonradır.

rule-reservists-are-called-up =
    .says = Qismən səfərbərlik ehtiyatda olanları çağırır. Səhhətə görə yararsızlıq tərxis üçün əsasdır.

rule-call-ups-at-the-counter =
    .says = Atasının işinə görə gələn kişiyə səfərbərlik çağırışı veriblər. Məmur onun pasportunu alıb.

rule-raids-on-those-who-did-not-register =
    .says = Kişiləri hərbi komissarlıqlara aparıblar, çağırış vərəqələrini yerindəcə veriblər.

rule-raids-with-contracts =
    .says = 2025-ci ildə vətəndaşlıq almış kişiləri böyük reydlərdə saxlayıb imzalamağa məcbur ediblər.

rule-namesakes-are-mixed-up =
    .says = Bir əcnəbini saxlayıblar, çünki bir vətəndaşın adı və doğum ili onunla eyni olub.

rule-some-need-no-temporary-permit =
    .says = Maddə 8 bəzi insanları müvəqqəti yaşayış icazəsindən azad edir.

rule-graduates-come-from-an-education-permit =
    .says = Akkreditasiyalı ali təhsildən sonra təhsil icazəsi adi icazəni əvəz edir.

rule-soldiers-need-no-temporary-permit =
    .says = Bir illik müqaviləsi olan hərbçilərə və ailələrinə müvəqqəti yaşayış icazəsi lazım deyil.

rule-key-foreigners-need-no-temporary-permit =
    .says = 15 aprel 2026-cı ildən xüsusi maraq doğuran şəxslərə müvəqqəti yaşayış icazəsi lazım deyil.

rule-window-opens-at-eight-months =
    .says = Ərizəni müvəqqəti yaşayış icazəsindən səkkiz ay sonra vermək olar.

rule-a-year-on-the-permit-comes-first =
    .says = Nazirlik müvəqqəti yaşayış icazəsi ilə ən azı bir il olmasından danışır.

rule-window-is-open =
    .says = Ərizəni müvəqqəti yaşayış icazəsinin bitməsinə dörd ay qalanadək vermək olar.

rule-window-is-about-to-close =
    .says = 32 tam ay keçəndə dörd ay yalnız həmin günün özündə qalır.

rule-window-closes-four-months-before-the-end =
    .says = Ərizəni müvəqqəti yaşayış icazəsinin bitməsinə dörd ay qalanadək vermək olar.

rule-quota-of-2025 =
    .says = 2025-ci il üçün 5 500 yer müəyyən edilib.

rule-quota-of-2026 =
    .says = 2026-cı il üçün 3 802 yer və 1 140 yerlik ehtiyat müəyyən edilib.

rule-the-next-step-asks-for-a-paper =
    .says = Müvəqqəti yaşayış icazəsi ilə bir ildən sonra 18-dən 65 yaşadək kişilərə hərbi sənəd lazımdır. Bu, daimi yaşayış icazəsi üçündür.

rule-divorce-ends-the-permit =
    .says = Boşanma və ya nikahın ləğvi nikaha görə alınmış müvəqqəti yaşayış icazəsini bitirir.

rule-marriage-opens-a-temporary-permit =
    .says = Rusiya vətəndaşı ilə nikah kvotadan kənar müvəqqəti yaşayış icazəsinə yol açır.

rule-three-years-or-a-common-child =
    .says = Nikah üç il davam etmiş olmalıdır və ya ortaq uşaq olmalıdır.

rule-compatriots-keep-the-old-rule =
    .says = Məlumata görə, Belarus, Qazaxıstan, Moldova və Ukraynadan olan həmvətənlər yeni qaydadan kənardır.

rule-other-papers-stand-outside =
    .says = Tələbələr, patenti olanlar və işi qalma müddətini uzadanlar bu həddən kənardır.

rule-within-ninety-days =
    .says = Vizasız qalmaq təqvim ilində ən çoxu 90 gün, ardıcıl da 90 gündür.

rule-more-than-ninety-days =
    .says = 90 gündən sonra vizasız qalmaq bitir.

rule-nothing-valid =
    .says = Vaxtı bitmiş qalma müddəti, icazə, patent və ya əmək müqaviləsi əsas deyil. Geri alınmışı da əsas deyil.

rule-people-without-a-ground-are-listed =
    .says = Qanuni əsası olmayan əcnəbilər reyestrə salınır. Qalma müddəti qısaldılanlar və qaçqın statusu verilməyənlər də.

rule-listed-people-and-the-bank =
    .says = Yeni hesab olmaz. Ayda ən çoxu 30 000 rubl çıxarmaq olar; məcburi ödənişlərə icazə var.

rule-listed-people-and-licences =
    .says = Sürücülük imtahanı olmaz, vəsiqə verilmir.

rule-listed-people-and-cars =
    .says = Sürücülük olmaz. Avtomobil almaq və ya qeydiyyata salmaq olmaz.

rule-listed-people-cannot-marry =
    .says = Reyestrdə olan şəxsin nikahı qeydə alınmır.

rule-listed-people-and-their-home =
    .says = Başqa ev üçün icazə lazımdır.

rule-listed-people-and-companies =
    .says = Reyestrdə olan şəxs şirkət qeydiyyatdan keçirə bilməz.

rule-listed-people-stay-in-their-region =
    .says = Rusiyadan çıxmaq istisna olmaqla, bölgədən və ya rayondan çıxmaq olmaz. Daşınmaz əmlak almaq və ya qeydiyyata salmaq olmaz.

rule-police-decide-on-expulsion =
    .says = Məhkəmə əvəzinə polis qərar verir.

rule-repeated-breach =
    .says = Məhdudiyyətləri təkrar pozmaq deportasiyaya apara bilər.

rule-valid-papers-did-not-help =
    .says = Nijni Novqorodda bir kişi deyib ki, polis iş icazəsi olanları da deportasiya edir.

rule-window-until-april =
    .says = 30 aprel 2025-ci ilədək insanlar çıxıb gedə və ya sənədlərini qaydaya sala bilirdi.

rule-window-made-longer =
    .says = 28 aprel 2025-ci ildə son gün 10 sentyabr 2025-ci ilə keçirildi.

rule-ukrainians-had-longer =
    .says = Ukrayna vətəndaşları 10 sentyabr 2025-ci ilədək çıxıb gedə və ya sənədlərini qaydaya sala bilirdi.

rule-window-until-september =
    .says = Möhlət 10 sentyabr 2025-ci ilədək açıq idi. Avrasiya İqtisadi İttifaqından olan işçilər müqavilələrinin təsdiqlənmiş surətini gətirirdi.

rule-ukrainians-until-september =
    .says = Ukrayna vətəndaşları 10 sentyabr 2025-ci ilədək çıxıb gedə və ya sənədlərini qaydaya sala bilirdi.

rule-nobody-has-to-sign =
    .says = Fərman müqavilə ilə xidmətdə olan kişiləri qoruyur. O, heç kimi imzalamağa məcbur etmir.

rule-held-men-were-told-to-sign =
    .says = Tikintidə saxlanan təxminən 40 kişiyə müqavilə təklif ediblər. Yoxsa: vətənə.

rule-men-in-service-are-spared =
    .says = Xidmətdə olan kişilər üçün deportasiya, readmissiya və giriş qadağası yoxdur. Əvvəlki qərarlar götürülür.

rule-extremism-is-left-out =
    .says = Ekstremizm, terrorizm, icazəsiz mitinqlər və buna bənzər hallar kənarda qalır.

rule-before-and-after-service =
    .says = Məlumatlar müqavilə imzalayıb xidmətə başlayan kişiləri göstərir, başqa heç kimi yox.

rule-fighters-are-not-extradited =
    .says = Müqavilə ilə xidmət edib döyüşmüş əcnəbilərin ekstradisiyası qadağandır.

rule-foreigners-are-not-called-up =
    .says = Maddə 15 əcnəbiləri orduya çağırmağı qadağan edir. Rusiya səfirliyi miqrantlar üçün çağırış kağızını saxta adlandırıb.

rule-served-all-the-same =
    .says = Rusiyada yaşayan bir qazaxıstanlıya 2 oktyabr 2022-ci ildə Sankt-Peterburqda çağırış vərəqəsi veriblər.

rule-tell-your-embassy =
    .says = Əcnəbi orduya çağırılmır və öz səfirliyindən kömək istəyə bilər.

rule-kyrgyz-embassy-wants-to-know =
    .says = 2022-ci ildə Qırğızıstan səfirliyi döyüşə çağırılan vətəndaşlara dərhal onunla əlaqə saxlamağı deyib.

rule-a-namesake-was-sent-to-the-office =
    .says = Onun adı və doğum ili bir Rusiya vətəndaşı ilə eyni idi.

rule-foreigners-only =
    .says = İkinci vətəndaşlığı olan Rusiya vətəndaşlarını həqiqi hərbi xidmətə çağırmaq olar. Əcnəbiləri çağırmaq olmaz.

rule-dual-citizens-can-be-called =
    .says = İkinci vətəndaşlığı olan Rusiya vətəndaşlarını həqiqi hərbi xidmətə çağırmaq olar.

rule-a-contract-needs-a-signature-and-runs-on =
    .says = Əcnəbilər yalnız müqavilə ilə xidmət edir. Qismən səfərbərlik davam etdikcə müqavilələr də davam edir.
