# machine 6476182d
fact-application =
    .title = müraciətin məqsədi
    .ask = Nə üçün müraciət edəcəksiniz?
    .ask-him = O, nə üçün müraciət edəcək?
    .why = Hərbi sənəd yalnız iki müraciətdə tələb olunur.
    .value-permanent-residence = daimi yaşayış icazəsi ({ "вид на жительство, ВНЖ" })
    .value-citizenship = Rusiya vətəndaşlığı ({ "гражданство" })
    .value-temporary-permit = müvəqqəti yaşayış icazəsi ({ "разрешение на временное проживание, РВП" })
    .value-residence-pending = daimi yaşayış icazəsi ({ "ВНЖ" }), ərizə artıq verilib, cavab hələ yoxdur
    .value-citizenship-pending = Rusiya vətəndaşlığı ({ "гражданство" }), ərizə artıq verilib, cavab hələ yoxdur
    .value-card-exchange = artıq olan daimi yaşayış icazəsi ({ "ВНЖ" }) üçün yeni kart
    .value-work-patent = iş patenti ({ "патент" })
    .value-stay = viza və ya miqrasiya uçotu ({ "миграционный учёт" })
    .value-nothing = heç nə

# machine 083a76ec
fact-sex =
    .title = pasportda yazılan cins
    .ask = Pasportunuzda nə yazılıb: kişi, yoxsa qadın?
    .ask-him = Pasportda nə yazılıb: kişi, yoxsa qadın?
    .why = Şərt yalnız kişilərdən danışır.
    .value-male = kişi
    .value-female = qadın

# machine 73f52f34
fact-age =
    .title = yaş
    .ask = Neçə yaşınız var? Müraciət üçün: ərizə verdiyiniz gün neçə yaşınız var?
    .ask-him = Onun neçə yaşı var? Müraciət üçün: ərizə verdiyi gün neçə yaşı var?
    .why = Bu vəzifələrin çoxu 18 yaşda başlayır və müəyyən yaşda bitir.
    .find-out = Tam illəri sayın. Sabah 18 yaşı tamam olan kişinin bu gün 17 yaşı var.

# machine 5d7162e8
fact-citizenship =
    .title = vətəndaşlıq
    .ask = Hansı ölkələrin vətəndaşısınız? Heç biri yoxdursa, vətəndaşlığı olmayan şəxssiniz ({ "лицо без гражданства" }).
    .ask-him = O, hansı ölkələrin vətəndaşıdır? Heç biri yoxdursa, vətəndaşlığı olmayan şəxsdir ({ "лицо без гражданства" }).
    .why = Bəzi ölkələrin vətəndaşları bu şərtdən azaddır. Vətəndaşlığı olmayan kişilərə şərt aiddir.
    .find-out = O ölkənin qanununa görə keçərli olan hər pasportu sayın.
    .value-AD = Andorra
    .value-AE = Birləşmiş Ərəb Əmirlikləri
    .value-AF = Əfqanıstan
    .value-AG = Antiqua və Barbuda
    .value-AL = Albaniya
    .value-AM = Ermənistan
    .value-AO = Anqola
    .value-AR = Argentina
    .value-AT = Avstriya
    .value-AU = Avstraliya
    .value-AZ = Azərbaycan
    .value-BA = Bosniya və Herseqovina
    .value-BB = Barbados
    .value-BD = Banqladeş
    .value-BE = Belçika
    .value-BF = Burkina-Faso
    .value-BG = Bolqarıstan
    .value-BH = Bəhreyn
    .value-BI = Burundi
    .value-BJ = Benin
    .value-BN = Bruney
    .value-BO = Boliviya
    .value-BR = Braziliya
    .value-BS = Baham adaları
    .value-BT = Butan
    .value-BW = Botsvana
    .value-BY = Belarus
    .value-BZ = Beliz
    .value-CA = Kanada
    .value-CD = Konqo Demokratik Respublikası
    .value-CF = Mərkəzi Afrika Respublikası
    .value-CG = Konqo Respublikası
    .value-CH = İsveçrə
    .value-CI = Kot-d’İvuar
    .value-CL = Çili
    .value-CM = Kamerun
    .value-CN = Çin
    .value-CO = Kolumbiya
    .value-CR = Kosta-Rika
    .value-CU = Kuba
    .value-CV = Kabo-Verde
    .value-CY = Kipr
    .value-CZ = Çexiya
    .value-DE = Almaniya
    .value-DJ = Cibuti
    .value-DK = Danimarka
    .value-DM = Dominika
    .value-DO = Dominikan Respublikası
    .value-DZ = Əlcəzair
    .value-EC = Ekvador
    .value-EE = Estoniya
    .value-EG = Misir
    .value-EH = Qərbi Saxara
    .value-ER = Eritreya
    .value-ES = İspaniya
    .value-ET = Efiopiya
    .value-FI = Finlandiya
    .value-FJ = Fici
    .value-FM = Mikroneziya
    .value-FR = Fransa
    .value-GA = Qabon
    .value-GB = Böyük Britaniya
    .value-GD = Qrenada
    .value-GE = Gürcüstan
    .value-GH = Qana
    .value-GM = Qambiya
    .value-GN = Qvineya
    .value-GQ = Ekvatorial Qvineya
    .value-GR = Yunanıstan
    .value-GT = Qvatemala
    .value-GW = Qvineya-Bisau
    .value-GY = Qayana
    .value-HK = Honkonq
    .value-HN = Honduras
    .value-HR = Xorvatiya
    .value-HT = Haiti
    .value-HU = Macarıstan
    .value-ID = İndoneziya
    .value-IE = İrlandiya
    .value-IL = İsrail
    .value-IN = Hindistan
    .value-IQ = İraq
    .value-IR = İran
    .value-IS = İslandiya
    .value-IT = İtaliya
    .value-JM = Yamayka
    .value-JO = İordaniya
    .value-JP = Yaponiya
    .value-KE = Keniya
    .value-KG = Qırğızıstan
    .value-KH = Kamboca
    .value-KI = Kiribati
    .value-KM = Komor adaları
    .value-KN = Sent-Kits və Nevis
    .value-KP = Şimali Koreya
    .value-KR = Cənubi Koreya
    .value-KW = Küveyt
    .value-KZ = Qazaxıstan
    .value-LA = Laos
    .value-LB = Livan
    .value-LC = Sent-Lüsiya
    .value-LI = Lixtenşteyn
    .value-LK = Şri-Lanka
    .value-LR = Liberiya
    .value-LS = Lesoto
    .value-LT = Litva
    .value-LU = Lüksemburq
    .value-LV = Latviya
    .value-LY = Liviya
    .value-MA = Mərakeş
    .value-MC = Monako
    .value-MD = Moldova
    .value-ME = Monteneqro
    .value-MG = Madaqaskar
    .value-MH = Marşal adaları
    .value-MK = Şimali Makedoniya
    .value-ML = Mali
    .value-MM = Myanma
    .value-MN = Monqolustan
    .value-MO = Makao
    .value-MR = Mavritaniya
    .value-MT = Malta
    .value-MU = Mavriki
    .value-MV = Maldiv adaları
    .value-MW = Malavi
    .value-MX = Meksika
    .value-MY = Malayziya
    .value-MZ = Mozambik
    .value-NA = Namibiya
    .value-NE = Niger
    .value-NG = Nigeriya
    .value-NI = Nikaraqua
    .value-NL = Niderland
    .value-NO = Norveç
    .value-NP = Nepal
    .value-NR = Nauru
    .value-NZ = Yeni Zelandiya
    .value-OM = Oman
    .value-PA = Panama
    .value-PE = Peru
    .value-PG = Papua-Yeni Qvineya
    .value-PH = Filippin
    .value-PK = Pakistan
    .value-PL = Polşa
    .value-PS = Fələstin
    .value-PT = Portuqaliya
    .value-PW = Palau
    .value-PY = Paraqvay
    .value-QA = Qətər
    .value-RO = Rumıniya
    .value-RS = Serbiya
    .value-RU = Rusiya
    .value-RW = Ruanda
    .value-SA = Səudiyyə Ərəbistanı
    .value-SB = Solomon adaları
    .value-SC = Seyşel adaları
    .value-SD = Sudan
    .value-SE = İsveç
    .value-SG = Sinqapur
    .value-SI = Sloveniya
    .value-SK = Slovakiya
    .value-SL = Syerra-Leone
    .value-SM = San-Marino
    .value-SN = Seneqal
    .value-SO = Somali
    .value-SR = Surinam
    .value-SS = Cənubi Sudan
    .value-ST = San-Tome və Prinsipi
    .value-SV = Salvador
    .value-SY = Suriya
    .value-SZ = Esvatini
    .value-TD = Çad
    .value-TG = Toqo
    .value-TH = Tailand
    .value-TJ = Tacikistan
    .value-TL = Şərqi Timor
    .value-TM = Türkmənistan
    .value-TN = Tunis
    .value-TO = Tonqa
    .value-TR = Türkiyə
    .value-TT = Trinidad və Tobaqo
    .value-TV = Tuvalu
    .value-TW = Tayvan
    .value-TZ = Tanzaniya
    .value-UA = Ukrayna
    .value-UG = Uqanda
    .value-US = Amerika Birləşmiş Ştatları
    .value-UY = Uruqvay
    .value-UZ = Özbəkistan
    .value-VA = Vatikan
    .value-VC = Sent-Vinsent və Qrenadinlər
    .value-VE = Venesuela
    .value-VN = Vyetnam
    .value-VU = Vanuatu
    .value-WS = Samoa
    .value-XK = Kosovo
    .value-YE = Yəmən
    .value-ZA = Cənubi Afrika Respublikası
    .value-ZM = Zambiya
    .value-ZW = Zimbabve

# machine 3102be0d
fact-ground =
    .title = müraciətin əsası
    .ask = Hansı əsasla müraciət edəcəksiniz?
    .ask-him = O, hansı əsasla müraciət edəcək?
    .why = Şərt bəzi əsaslara aiddir, başqalarına aid deyil.
    .find-out = Əsas ərizə blankında yazılıb. Onu idarə və ya hüquqşünas deyə bilər.
    .value-residence = müvəqqəti yaşayış icazəsi ({ "РВП" }) ilə bir il və ya daha çox, yaxud uzun müddət yaşamaq
    .value-family = ailə: Rusiyada ər, arvad, valideyn və ya övlad
    .value-study = Rusiyada təhsil
    .value-specialist = yüksək ixtisaslı mütəxəssis ({ "высококвалифицированный специалист" })
    .value-specialist-family = yüksək ixtisaslı mütəxəssisin ({ "высококвалифицированный специалист" }) ailəsi
    .value-compatriot = həmvətənlərin köçürülməsi proqramı ({ "программа переселения соотечественников" })
    .value-profession = İT işçisi, mühəndis, qaynaqçı, investor və ya fərqlənmə diplomlu məzun
    .value-shared-values = ortaq dəyərlər icazəsi ilə bir il (702 nömrəli fərman)
    .value-key-foreigner = xüsusi maraq doğuran şəxs kimi tanınmış (883 nömrəli fərman)
    .value-birth = sovet Rusiyasında doğulmuş, əvvəllər sovet vətəndaşı
    .value-four-regions = Donetsk, Luqansk, Zaporijjya və ya Xerson vilayətində yaşayan
    .value-soldier = müqavilə ({ "контракт" }) ilə öz xidməti
    .value-soldier-family = müqaviləli hərbçinin ({ "военнослужащий по контракту" }) əri, arvadı, övladı və ya valideyni
    .value-other = başqa əsas

# machine a9d11d5a
fact-legally-capable =
    .title = fəaliyyət qabiliyyəti ({ "дееспособность" })
    .ask = Fəaliyyət qabiliyyətiniz ({ "дееспособность" }) var? (Məhkəmə başqa qərar verməyibsə, bəli.)
    .ask-him = Onun fəaliyyət qabiliyyəti ({ "дееспособность" }) var? (Məhkəmə başqa qərar verməyibsə, bəli.)
    .why = Şərt fəaliyyət qabiliyyəti olan kişilərdən danışır.
    .find-out = Yalnız məhkəmə qərarı “yox” deyə bilər.

# machine dbbda4d5
fact-military-contract =
    .title = Silahlı Qüvvələrlə müqavilənin ({ "контракт" }) müddəti
    .ask = Silahlı Qüvvələrlə müqaviləniz ({ "контракт" }) neçə aylıqdır? Müqavilə yoxdursa, 0.
    .ask-him = Onun Silahlı Qüvvələrlə müqaviləsi ({ "контракт" }) neçə aylıqdır? Müqavilə yoxdursa, 0.
    .why = Ən azı bir illik müqavilə qəbul edilən sənədlərdən biridir.
    .find-out = Müddət müqavilənin özündə yazılıb. Bəziləri “səfərbərlik bitənədək” davam edir: mümkün olan ən qısa müddəti götürün.
    .beware = 647 nömrəli fərman qüvvədə olduqca, müqavilə müddəti bitəndə bitmir. Hərbçilər ordudan çıxa bilmir. Nəsə imzalamazdan əvvəl hüquqşünasa müraciət edin.

# machine 0208ae78
fact-emergencies-contract =
    .title = Fövqəladə Hallar Nazirliyi ({ "МЧС" }) ilə müqavilənin müddəti
    .ask = Fövqəladə Hallar Nazirliyinin ({ "МЧС" }) hərbi xilasetmə hissələri ilə xidmət müqaviləniz neçə aylıqdır? Müqavilə yoxdursa, 0.
    .ask-him = Onun Fövqəladə Hallar Nazirliyinin ({ "МЧС" }) hərbi xilasetmə hissələri ilə xidmət müqaviləsi neçə aylıqdır? Müqavilə yoxdursa, 0.
    .why = Fövqəladə Hallar Nazirliyi ilə xidmət müqaviləsi daimi yaşayış icazəsi üçün qəbul edilir.
    .find-out = Müddət müqavilənin özündə yazılıb. Əmək müqaviləsi xidmət müqaviləsi deyil.
    .beware = 647 nömrəli fərman ordu müqavilələrini müddətindən sonra da saxlayır. Bu müqaviləyə aid olub-olmadığı bilinmir. Nəsə imzalamazdan əvvəl hüquqşünasa müraciət edin.

# machine d683b39f
fact-commission-finding =
    .title = xidmətə yararlılıq haqqında rəy ({ "заключение комиссии" })
    .ask = Komissiya müqavilə ilə xidmətə yararlı olub-olmadığınızı müəyyən edib?
    .ask-him = Komissiya onun müqavilə ilə xidmətə yararlı olub-olmadığını müəyyən edib?
    .why = Yararsızlıq rəyi qəbul edilir. Başqa tibbi sənədlər qəbul edilməyə bilər.
    .find-out = Kağızı kimin verdiyinə və orada nə yazıldığına baxın. Bunu öyrənmək üçün əsgər yığanların yanına getməyin.
    .beware = Məlumata görə, bu rəy müqavilə ilə xidmət üçün seçim məntəqəsində verilir. Onu almaq üçün kişi əsgər yığanların yanına özü getməlidir. Əvvəlcə hüquqşünasa müraciət edin.
    .value-none = yararlılıq haqqında sənəd yoxdur
    .value-unfit = müqavilə ilə xidmətə yararsız; bunu seçim məntəqəsinin komissiyası müəyyən edib
    .value-unfit-elsewhere = yararsız; bunu hərbi komissarlıq ({ "военкомат" }) və ya başqa hərbi komissiya müəyyən edib
    .value-limited-fitness = məhdud yararlı ({ "категория В" })
    .value-clinic-only = yalnız adi klinikadan kağız
    .value-fit = xidmətə yararlı

# machine 27e7654f
fact-past-service =
    .title = keçmiş xidmət
    .ask = Rusiya ordusunda və ya Fövqəladə Hallar Nazirliyində ({ "МЧС" }) xidmət edib tərxis olunmusunuz?
    .ask-him = O, Rusiya ordusunda və ya Fövqəladə Hallar Nazirliyində ({ "МЧС" }) xidmət edib tərxis olunub?
    .why = Tərxis qəbul edilən sənədlərdən biri ola bilər.
    .find-out = Bu sənəd tərxis əmrindən çıxarışdır ({ "выписка из приказа об увольнении" }).
    .beware = Tərxis olunmaq çətindir. 647 nömrəli fərman qüvvədə olduqca, müqavilə müddəti bitəndə bitmir. Məlumata görə, onu yalnız yaş, sağlamlıq və ya məhkəmə hökmü bitirir.
    .value-none = keçmiş xidmət yoxdur
    .value-army = Rusiya ordusunda xidmət edib, tərxis olunub
    .value-emergencies = Fövqəladə Hallar Nazirliyində ({ "МЧС" }) xidmət edib, tərxis olunub

# machine 516676fe
fact-discharge-ground =
    .title = tərxisin səbəbi
    .ask = Niyə tərxis olunmusunuz?
    .ask-him = O, niyə tərxis olunub?
    .why = Yalnız bəzi səbəblər göstərilir: yaş həddi, müddətin bitməsi, sağlamlıq.
    .find-out = Səbəb tərxis əmrində yazılıb.
    .value-age-limit = xidmət üçün yaş həddi
    .value-term = həqiqi hərbi xidmətin və ya müqavilə ({ "контракт" }) ilə xidmətin bitməsi
    .value-health = sağlamlıq
    .value-other = başqa səbəb

# machine 599b1062
fact-discharge-day =
    .title = tərxis günü
    .ask = Nə vaxt tərxis olunmusunuz?
    .ask-him = O, nə vaxt tərxis olunub?
    .why = Sərhəd günü 24 fevral 2022-ci ildir.
    .find-out = Gün tərxis əmrində yazılıb.

# machine d34a5703
fact-contract-signed =
    .title = müqavilənin ({ "контракт" }) imzalandığı gün
    .ask = Müqaviləniz ({ "контракт" }) nə vaxt imzalanıb?
    .ask-him = Onun müqaviləsi ({ "контракт" }) nə vaxt imzalanıb?
    .why = 24 fevral 2022-ci ildən sonrakı müqavilələr vətəndaşlığa sadələşdirilmiş yol açır.
    .find-out = Gün müqavilədə yazılıb.

# machine a64e5fc5
fact-reason-to-leave =
    .title = xidməti bitirən səbəb
    .ask = Xidmətdən çıxmaq üçün bu səbəblərdən biri sizə aiddir?
    .ask-him = Xidmətdən çıxmaq üçün bu səbəblərdən biri ona aiddir?
    .why = Məlumata görə, 647 nömrəli fərman qüvvədə olduqca, xidməti yalnız bu səbəblər bitirir.
    .beware = Xidmətdə olan kişi öz qərarı ilə çıxa bilməz. Hüquqşünasa müraciət edin.
    .value-none = bunların heç biri
    .value-age-limit = xidmət üçün yaş həddinə çatıb
    .value-health = hərbi həkim komissiyası yararsızlıq müəyyən edib
    .value-court-sentence = məhkəmə hökmü ({ "приговор суда" })

# machine 4b70bf8b
fact-combat-months =
    .title = 2023-cü ilin mayınadək döyüş ayları
    .ask = Müqavilə ilə neçə tam ay döyüşlərdə iştirak etmişdiniz?
    .ask-him = O, müqavilə ilə neçə tam ay döyüşlərdə iştirak etmişdi?
    .why = 14 may 2023-cü ilədək 690 nömrəli fərman altı ay tələb edirdi.

# machine 581e6a34
fact-filed =
    .title = gözləyən ərizənin verildiyi gün
    .ask = Gözləyən ərizəni nə vaxt vermisiniz?
    .ask-him = O, gözləyən ərizəni nə vaxt verib?
    .why = Fərman 5 noyabr 2025-ci ildə qüvvəyə minib.
    .find-out = İdarə üstündə gün yazılmış qəbz verib.

# machine 1964e608
fact-birthday-while-pending =
    .title = ərizə ilə qərar arasında ad günü
    .ask = Ərizə ilə qərar arasında ad gününüz olacaq?
    .ask-him = Ərizə ilə qərar arasında onun ad günü olacaq?
    .why = Yaşın hansı gün yoxlandığını heç kim demir.

# machine c1a337e6
fact-soldier-relation =
    .title = müqaviləli hərbçi ({ "военнослужащий по контракту" }) ilə qohumluq
    .ask = Siz hərbçinin nəyisiniz?
    .ask-him = O, hərbçinin nəyidir?
    .why = Ər-arvad, övladlar və valideynlər hərbçinin sadələşdirilmiş yolundan istifadə edə bilər.
    .value-none = müqaviləli hərbçi ({ "военнослужащий по контракту" }) olan qohum yoxdur
    .value-spouse = hərbçinin əri və ya arvadı
    .value-child = hərbçinin övladı, övladlığa götürülənlər də daxil
    .value-parent = hərbçinin atası və ya anası
    .value-other = hərbçinin başqa qohumu

# machine c0b5fdfa
fact-relative-serves =
    .title = qohumun xidmətinin uyğun olması
    .ask = Qohumunuzun öz xidməti sadələşdirilmiş yolu açır?
    .ask-him = Onun qohumunun öz xidməti sadələşdirilmiş yolu açır?
    .why = Ailənin yolu hərbçinin yolundan asılıdır.
    .find-out = 24 fevral 2022-ci ildən sonra imzalanmış bir illik müqavilə bu yolu açır. Əvvəlki müqavilə ilə o vaxt xidmətdə olmaq da açır. Yaşa, sağlamlığa və ya müddətin bitməsinə görə tərxis də açır.

# machine 9ab45cf2
fact-family-tie =
    .title = Rusiyada yaşayan Rusiya vətəndaşı olan qohum
    .ask = Hansı qohumunuz Rusiyada yaşayan Rusiya vətəndaşıdır?
    .ask-him = Onun hansı qohumu Rusiyada yaşayan Rusiya vətəndaşıdır?
    .why = Vətəndaşların valideynlərinə, oğullarına və qızlarına əvvəlcə müvəqqəti yaşayış icazəsi lazım deyil.
    .value-none = Rusiyada yaşayan Rusiya vətəndaşı olan yaxın qohum yoxdur
    .value-spouse = ər və ya arvad
    .value-parent = ata və ya ana
    .value-child = oğul və ya qız
    .value-other = başqa qohum

# machine f0b2b4d0
fact-permit-months =
    .title = müvəqqəti yaşayış icazəsi ({ "РВП" }) ilə keçən aylar
    .ask = Müvəqqəti yaşayış icazəniz ({ "РВП" }) neçə tam aydır var? İcazəniz yoxdursa, 0.
    .ask-him = Onun müvəqqəti yaşayış icazəsi ({ "РВП" }) neçə tam aydır var? İcazəsi yoxdursa, 0.
    .why = Ərizənin öz vaxtı var: çox tez olmaz, çox gec olmaz.
    .find-out = Möhürdəki və ya kartdakı gündən sayın. Tam olmayan ayı saymayın.

# machine 8aed181a
fact-married =
    .title = Rusiya vətəndaşı ilə nikah
    .ask = Rusiya vətəndaşı ilə nikahdasınız?
    .ask-him = O, Rusiya vətəndaşı ilə nikahdadır?
    .why = Nikah kvotadan kənar müvəqqəti yaşayış icazəsinə yol aça bilər.

# machine 6686389f
fact-marriage-years =
    .title = nikahın tam illəri
    .ask = Neçə tam ildir nikahdasınız?
    .ask-him = O, neçə tam ildir nikahdadır?
    .why = 25 yanvar 2025-ci ildən üç il və ya ortaq uşaq lazımdır.

# machine c2adf457
fact-common-child =
    .title = ortaq uşaq
    .ask = Həyat yoldaşınızla ortaq uşağınız var?
    .ask-him = Onun həyat yoldaşı ilə ortaq uşağı var?
    .why = Ortaq uşaq üç ili əvəz edir.

# machine f9d4c2a3
fact-applies-in-kaluga =
    .title = Kaluqa vilayətində müraciət
    .ask = Kaluqa vilayətində müraciət edəcəksiniz?
    .ask-him = O, Kaluqa vilayətində müraciət edəcək?
    .why = Orada müqavilə olmadan rədd cavabı verildiyi 2023-cü ildə bildirilib.

# machine 28e8e5a0
fact-contract-service =
    .title = Rusiya ordusu ilə müqavilə ({ "контракт" })
    .ask = Rusiya ordusu ilə müqavilə ({ "контракт" }) məsələniz hansı mərhələdədir?
    .ask-him = Onun Rusiya ordusu ilə müqavilə ({ "контракт" }) məsələsi hansı mərhələdədir?
    .why = İmzadan əvvəl və sonra baş verə biləcək şeylər fərqlidir.
    .beware = 647 nömrəli fərman qüvvədə olduqca, müqavilə müddəti bitəndə bitmir. Hərbçilər ordudan çıxa bilmir. Nəsə imzalamazdan əvvəl hüquqşünasa müraciət edin.
    .value-none = müqavilə ({ "контракт" }) yoxdur və təklif olunmur
    .value-offered = müqavilə ({ "контракт" }) təklif olunur, imzalanmayıb
    .value-signed = nəsə imzalanıb; xidmət başlamayıb
    .value-serving = müqavilə ({ "контракт" }) ilə xidmətdə
    .value-left = müqavilə ({ "контракт" }) ilə xidmət bitib

# machine f0db6e1e
fact-combat =
    .title = Rusiya üçün döyüşlərdə iştirak
    .ask = Rusiya üçün döyüşlərdə iştirak etmisiniz?
    .ask-him = O, Rusiya üçün döyüşlərdə iştirak edib?
    .why = Bəzi müdafiələr və vətəndəki bəzi ittihamlar döyüşdə iştiraka bağlıdır.

# machine b30f9eed
fact-summons =
    .title = hərbi çağırış vərəqəsi ({ "повестка" })
    .ask = Hərbi komissarlığa ({ "военкомат" }) çağırış vərəqəsi ({ "повестка" }) almısınız?
    .ask-him = O, hərbi komissarlığa ({ "военкомат" }) çağırış vərəqəsi ({ "повестка" }) alıb?
    .why = Yerləşdirilmiş çağırış vərəqəsi bir neçə gündən sonra verilmiş sayılır.
    .value-none = çağırış vərəqəsi ({ "повестка" }) yoxdur
    .value-paper = kağız çağırış vərəqəsi ({ "повестка" })
    .value-electronic = elektron reyestrdə və ya Gosuslugi portalında ({ "Госуслуги" }) yerləşdirilmiş çağırış vərəqəsi ({ "повестка" })
    .value-spoken = gəlməyi şifahi deyiblər

# machine da5c4556
fact-naturalised =
    .title = doğumdan sonra alınmış Rusiya vətəndaşlığı ({ "гражданство" })
    .ask = Rusiya vətəndaşlığını ({ "гражданство" }) doğulandan sonra almısınız?
    .ask-him = O, Rusiya vətəndaşlığını ({ "гражданство" }) doğulandan sonra alıb?
    .why = Tapılan əsaslar yalnız sonradan alınmış vətəndaşlığa son qoyur.

# machine f27398f7
fact-military-register =
    .title = ilk hərbi qeydiyyat ({ "воинский учёт" })
    .ask = İlk hərbi qeydiyyatınız ({ "воинский учёт" }) hansı mərhələdədir?
    .ask-him = Onun ilk hərbi qeydiyyatı ({ "воинский учёт" }) hansı mərhələdədir?
    .why = 2024-cü ilin avqustundan qeydiyyata durmamaq vətəndaşlığa son qoymaq üçün əsasdır.
    .find-out = Hərbi komissarlıqda iki həftə, Gosuslugi ilə bir həftə. Mümkün olan ən erkən gündən sayın.
    .value-in-time = vaxtında qeydiyyata durub
    .value-not-yet = qeydiyyata durmayıb; vaxt hələ var
    .value-late = qeydiyyata durub, amma gec
    .value-missed = qeydiyyata durmayıb, vaxt da bitib

# machine f16f7524
fact-was-27-before-2024 =
    .title = 2023-cü ilin sonunda artıq 27 yaş
    .ask = 31 dekabr 2023-cü ildə artıq 27 yaşınız var idi?
    .ask-him = 31 dekabr 2023-cü ildə onun artıq 27 yaşı var idi?
    .why = Artırılmış yaş həddi o vaxtadək 27 yaşı tamam olmuş kişilərə aid deyil.
    .find-out = 1996-cı ildə və ya əvvəl doğulan hər kəs üçün “bəli”.

# machine 8e7b04b2
fact-served-elsewhere =
    .title = birinci ölkənin ordusunda xidmət
    .ask = Birinci ölkənizin ordusunda xidmət etmisiniz?
    .ask-him = O, birinci ölkəsinin ordusunda xidmət edib?
    .why = Belə xidmət Rusiyada sayıla bilər. Mənbələr bunu həll etmir.

# machine f5f6f9ec
fact-summons-days =
    .title = çağırış vərəqəsi ({ "повестка" }) yerləşdiriləndən keçən günlər
    .ask = Elektron çağırış vərəqəsi ({ "электронная повестка" }) neçə gün əvvəl yerləşdirilib? Bu gündürsə, 0.
    .why = Yerləşdirilmiş çağırış vərəqəsi ən geci yeddi gündən sonra verilmiş sayılır.
    .find-out = Gün reyestrdəki və ya Gosuslugi portalındakı yazıda göstərilir.

# machine 9eb4e4a5
fact-no-show-days =
    .title = gəlmədiyi gündən keçən günlər
    .ask = Gəlməli olduğunuz, amma gəlmədiyiniz gün neçə gün əvvəl idi? Belə gün yoxdursa, 0.
    .ask-him = Onun gəlməli olduğu, amma gəlmədiyi gün neçə gün əvvəl idi? Belə gün yoxdursa, 0.
    .why = Məhdudiyyətlər gəlmədiyi gündən 20 gün sonra başlayır.

# machine 115c2842
fact-stay-paper =
    .title = qalmaq üçün əsas olan sənəd
    .ask = Bu gün Rusiyada hansı əsasla qalırsınız?
    .ask-him = O, bu gün Rusiyada hansı əsasla qalır?
    .why = 90 gün yalnız vizasız və başqa sənədsiz qalanlara aiddir.
    .find-out = Sənəddəki son günə baxın. Vaxtı bitibsə və ya geri alınıbsa, “heç nə” seçin. Qalma müddəti qısaldılıbsa və ya qaçqın statusu üçün müraciətə rədd cavabı verilibsə, yenə onu seçin.
    .value-visa-free = vizasız giriş; başqa sənəd yoxdur
    .value-study = Rusiyada təhsil
    .value-patent = iş patenti ({ "патент" })
    .value-job = qalma müddətini uzadan iş
    .value-permit = müvəqqəti və ya daimi yaşayış icazəsi ({ "РВП, ВНЖ" })
    .value-visa = viza
    .value-none = bu gün keçərli olan heç nə

# machine 057b3500
fact-stay-days =
    .title = vizasız qalınan günlər
    .ask = Neçə gündür Rusiyada vizasız qalırsınız?
    .ask-him = O, neçə gündür Rusiyada vizasız qalır?
    .why = Hədd təqvim ilində 90 gün, ardıcıl da 90 gündür.
    .find-out = 1 yanvardan bütün günləri sayın. Son girişdən bəri ardıcıl günləri də sayın. Böyük olan rəqəmi yazın.

# machine bd215cca
fact-security-reason =
    .title = ekstremizm və buna bənzər səbəblə ölkədən çıxarılma ({ "выдворение" })
    .ask = Sizi ölkədən çıxarmaq üçün ekstremizm, terrorizm, icazəsiz mitinq və ya buna bənzər səbəb göstərilib?
    .ask-him = Onu ölkədən çıxarmaq üçün ekstremizm, terrorizm, icazəsiz mitinq və ya buna bənzər səbəb göstərilib?
    .why = 30 dekabr 2024-cü il tarixli fərman bu halları kənarda qoyur.
    .find-out = Səbəb qərarda yazılıb.

# machine 46fd02ef
fact-other-service =
    .title = ordu müqaviləsi ({ "контракт" }) olmadan Rusiya üçün xidmət
    .ask = Rusiya üçün ordu müqaviləsiz xidmət etmisiniz: həqiqi xidmətə çağırılaraq, səfərbərliklə və ya özəl orduda?
    .ask-him = O, Rusiya üçün ordu müqaviləsiz xidmət edib: həqiqi xidmətə çağırılaraq, səfərbərliklə və ya özəl orduda?
    .why = Vətəndəki bəzi qanunlar müqavilə olub-olmamasından asılı olmayaraq, xidmətin özünə görə cəza verir.
