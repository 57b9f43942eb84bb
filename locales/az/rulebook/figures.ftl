# machine 6eebdf4e
figure-naturalised-at-the-front-2025 =
    .title = Cəbhədə olduğu deyilən yeni vətəndaşlar, 2025-ci ilin mayı
    .unit = nəfər
    .measures = Döyüşdüyü deyilən, vətəndaşlıq almış mərkəzi asiyalı kişilər.
    .said-by = A. Bastrıkin, İstintaq Komitəsinin sədri
    .note = Agentliyin 20 may 2025-ci il məlumatında da bu rəqəm var.

# machine 7a6c6277
figure-trench-diggers-2025 =
    .title = Səngər qazdığı deyilən yeni vətəndaşlar, 2025-ci ilin mayı üçün deyilən
    .unit = nəfər
    .measures = Döyüşənlərdən başqa, səngər qazmağa göndərildiyi deyilən, vətəndaşlıq almış kişilər.
    .said-by = A. Bastrıkin, İstintaq Komitəsinin sədri
    .note = 2025-ci ilin mayından bu rəqəmlə məlumat tapılmadı. Çox güman ki, 2024-cü ilin iyunundan götürülüb.

# machine 300076ed
figure-trench-diggers-2024 =
    .title = Müharibə zonasına göndərilmiş yeni vətəndaşlar, 2024-cü ilin iyunu
    .unit = nəfər
    .measures = Arxa cəbhədə qazmaq üçün müharibə zonasına göndərilmiş, vətəndaşlıq almış kişilər.
    .said-by = A. Bastrıkin, İstintaq Komitəsinin sədri
    .note = Britaniya Müdafiə Nazirliyi də arxa cəbhədən danışır.

# machine e40055c2
figure-sent-to-the-front-2024 =
    .title = Cəbhəyə göndərildiyi deyilən yeni vətəndaşlar, 2024-cü ilin yayı
    .unit = nəfər
    .measures = Məqalədə deyilənə görə, cəbhəyə göndərilmiş yeni vətəndaşlar.
    .said-by = A. Bastrıkin, İstintaq Komitəsinin sədri
    .note = “Cəbhəyə” sözü artıqdır: ilk məlumatlar arxa cəbhədə qazmaqdan danışır.

# machine 4d51cf71
figure-caught-unregistered-2024 =
    .title = Hərbi qeydiyyatsız tapılmış yeni vətəndaşlar, 2024
    .unit = nəfər
    .measures = Hərbi qeydiyyatsız tutulduğu deyilən yeni vətəndaşlar.
    .said-by = A. Bastrıkin, İstintaq Komitəsinin sədri
    .note = Beş məqalənin heç birində bu rəqəm yoxdur.

# machine ae319746
figure-foreigners-in-the-army-2008 =
    .title = Rusiya ordusunda xidmət edən əcnəbilər, 2008
    .unit = nəfər
    .measures = Əcnəbi peşəkar hərbçilər, əksəriyyəti Özbəkistandan və Tacikistandan.

# machine 05cde534
figure-central-asians-fighting-2025 =
    .title = Müharibədə mərkəzi asiyalılar, beyin mərkəzinin qiymətləndirməsi
    .unit = nəfər
    .measures = Rusiya üçün müharibədə iştirak edən və ya etmiş, Özbəkistandan və qonşu ölkələrdən olan kişilər.
    .said-by = A. İlhamov, Central Asia Due Diligence
    .note = O, dolayı məlumatlara əsasən “minlərlə” deyir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine 4e8e3c0d
figure-central-asians-captured =
    .title = Ukraynanın əsir götürdüyü mərkəzi asiyalılar
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri əsir götürülmüş Mərkəzi Asiya dövlətlərinin vətəndaşları.
    .said-by = O. Stefanişina, Ukraynanın ədliyyə naziri

# machine f80ea5c6
figure-central-asians-working-in-occupied-areas =
    .title = Ukraynanın işğal olunmuş hissələrində işləyən mərkəzi asiyalılar
    .unit = nəfər
    .measures = İşğal olunmuş ərazilərə işləməyə gəlmiş Mərkəzi Asiya miqrantları.
    .said-by = Kloop və RFE/RL Qırğız xidməti
    .note = Məqalədə “yüzlərlə” deyilir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine 99d80a09
figure-men-in-the-krasnodar-line =
    .title = Krasnodar diyarında tikintidə sıraya düzülmüş kişilər
    .unit = nəfər
    .measures = Videoda müqavilə təklif edilən saxlanmış əcnəbi işçilər.

# machine 6d497b9a
figure-share-sent-to-the-war-krasnodar =
    .title = İmzalayanların müharibəyə gedən hissəsi, əsgər yığanın sözünə görə
    .unit = imzalayanların %-i
    .measures = Formalı adamın dediyinə görə, imzalasalar, müharibəyə göndəriləcək işçilər.

# machine 483814b6
figure-indians-in-the-army-2025 =
    .title = Rusiya ordusunda hindistanlılar, 2025-ci ilin noyabrı
    .unit = nəfər
    .measures = Hindistan Xarici İşlər Nazirliyinin hesabına görə, hələ xidmət edən Hindistan vətəndaşları.
    .note = Rusiya demişdi ki, 2024-cü ilin aprelindən hindistanlıları götürməyi dayandırıb.

# machine 1d3ea596
figure-more-soldiers-headline-2023 =
    .title = Daha çox hərbçi, 2023-cü ilin bir başlığına görə
    .unit = hərbçi
    .measures = “Meduza”nın keçid verdiyi məqalənin başlığına görə, orduya əlavə ediləcək hərbçilər.
    .note = Yalnız başlıq görünüb. O, artırılmış çağırış yaşının yanında verilir.

# machine 8d8e7f7a
figure-closed-list-early-2026 =
    .title = Əsgər yığanların qapalı siyahısında ölkələr, əvvəlcə
    .unit = ölkə
    .measures = Əsgər yığanlara vətəndaşlarını götürməmək tapşırılan ölkələr.
    .said-by = Important Stories

# machine 177eda33
figure-closed-list-february-2026 =
    .title = Əsgər yığanların qapalı siyahısında ölkələr, 2026-cı ilin fevralı
    .unit = ölkə
    .measures = Yeddisi əlavə ediləndən sonra, əsgər yığanlara vətəndaşlarını götürməmək tapşırılan ölkələr.
    .said-by = Important Stories
    .note = Görülənlərdə Mərkəzi Asiyanın və ya Qafqazın heç bir dövlətinin adı yoxdur.

# machine c5bd68c2
figure-casualties-over-a-million =
    .title = Ölən və ya yaralanan Rusiya hərbçiləri, 2025-ci ilin dekabrı
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri Ukraynada ölən və ya yaralanan Rusiya hərbçiləri.
    .said-by = Qərb kəşfiyyat orqanları və başqaları
    .note = 2025-ci ilin iyun araşdırmasına və onun sonrakı nəşrinə uyğundur.

# machine 74d764cd
figure-casualties-csis-june-2025 =
    .title = 2025-ci ilin iyun araşdırmasında Rusiya itkiləri
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri ölən və ya yaralanan Rusiya hərbçiləri.
    .said-by = Center for Strategic and International Studies
    .note = İcmalda “950 000-dən çox” deyilir.

# machine 7d189d0f
figure-casualties-csis-december-2025 =
    .title = Araşdırmada Rusiya itkiləri, 2025-ci ilin dekabrınadək
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri ölən və ya yaralanan Rusiya hərbçiləri.
    .said-by = Center for Strategic and International Studies

# machine 45dbb4ae
figure-dead-as-told-by-the-digest =
    .title = Rusiya tərəfindən ölənlər, icmalda deyildiyi kimi
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri ölən Rusiya hərbçiləri.
    .said-by = Center for Strategic and International Studies
    .note = Araşdırmada bu rəqəm yuxarı hədd kimi verilib.

# machine 46f201e7
figure-dead-csis-june-2025 =
    .title = 2025-ci ilin iyun araşdırmasında Rusiya tərəfindən ölənlər
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri ölən Rusiya hərbçiləri.
    .said-by = Center for Strategic and International Studies

# machine 05b6e770
figure-dead-csis-december-2025 =
    .title = Araşdırmada Rusiya tərəfindən ölənlər, 2025-ci ilin dekabrınadək
    .unit = nəfər
    .measures = 2022-ci ilin fevralından bəri ölən Rusiya hərbçiləri.
    .said-by = Center for Strategic and International Studies

# machine 5f1a7af8
figure-central-asian-dead-2023 =
    .title = Mərkəzi Asiyadan ölümü məlum olanlar, 2023-cü ilin sentyabrı
    .unit = nəfər
    .measures = Rusiya üçün döyüşərkən ölən Mərkəzi Asiya dövlətlərinin vətəndaşları.
    .said-by = BBC News Russian

# machine 9ad8aa4c
figure-kyrgyz-dead-2023 =
    .title = Qırğızıstandan ölümü məlum olanlar, 2023-cü ilin sentyabrı
    .unit = nəfər
    .measures = Rusiya üçün döyüşərkən ölən Qırğızıstan vətəndaşları.
    .said-by = BBC News Russian

# machine 1e61adb8
figure-uzbek-dead-2023 =
    .title = Özbəkistandan ölümü məlum olanlar, 2023-cü ilin sentyabrı
    .unit = nəfər
    .measures = Rusiya üçün döyüşərkən ölən Özbəkistan vətəndaşları.
    .said-by = BBC News Russian

# machine 8cd76324
figure-tajik-dead-2023 =
    .title = Tacikistandan ölümü məlum olanlar, 2023-cü ilin sentyabrı
    .unit = nəfər
    .measures = Rusiya üçün döyüşərkən ölən Tacikistan vətəndaşları.
    .said-by = BBC News Russian

# machine f85c9a70
figure-central-asians-in-russia =
    .title = Rusiyada beş Mərkəzi Asiya dövlətinin vətəndaşları
    .unit = nəfər
    .measures = Rusiyada olan Qazaxıstan, Qırğızıstan, Özbəkistan, Tacikistan və Türkmənistan vətəndaşları.
    .said-by = Rusiya federal statistikası
    .note = Başqa nəşr demək olar, dörd milyon deyir.

# machine bbfe5b22
figure-central-asians-without-papers =
    .title = Mərkəzi Asiyadan keçərli sənədi olmayan insanlar
    .unit = nəfər
    .measures = Dörd milyondan başqa, sənədləri qaydasında olmayan sayılanlar.
    .note = Bu, nəzarət olunan şəxslərin reyestri ilə eyni ölçü deyil.

# machine 7b3be17e
figure-uzbek-share-of-entrants-2024 =
    .title = Rusiyaya girənlər arasında özbəkistanlılar, 2024
    .unit = girən miqrantların %-i
    .measures = Rusiyaya girən miqrantlar arasında Özbəkistan vətəndaşlarının payı.

# machine ae1f1122
figure-tajik-share-of-entrants-2024 =
    .title = Rusiyaya girənlər arasında tacikistanlılar, 2024
    .unit = girən miqrantların %-i
    .measures = Rusiyaya girən miqrantlar arasında Tacikistan vətəndaşlarının payı.

# machine 4a7a14b0
figure-kyrgyz-share-of-entrants-2024 =
    .title = Rusiyaya girənlər arasında qırğızıstanlılar, 2024
    .unit = girən miqrantların %-i
    .measures = Rusiyaya girən miqrantlar arasında Qırğızıstan vətəndaşlarının payı.

# machine 4e5f08c4
figure-fall-in-migrants-2024 =
    .title = Rusiyada miqrantların sayının azalması, 2024
    .unit = % 2023-cü ildən az
    .measures = Rusiyada miqrantların sayının bir ildə azalması.

# machine d4decd07
figure-millions-who-came-to-work =
    .title = Mərkəzi Asiyadan Rusiyaya işləməyə gələn insanlar
    .unit = nəfər
    .measures = İllər ərzində bütün bölgədən Rusiyaya işləməyə gələn insanlar.
    .note = Məqalədə “milyonlarla” deyilir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine b7cdf4a9
figure-workers-needed =
    .title = Rusiya iqtisadiyyatına çatmadığı deyilən işçilər
    .unit = işçi
    .measures = Əmək analitiklərinin sözlərinə görə, iqtisadiyyatın böyüməsi üçün lazım olan işçilər.

# machine 6518fa87
figure-kyrgyz-entries-2022 =
    .title = Qırğızıstandan iş üçün girişlər, 2022
    .unit = giriş
    .measures = İşləmək istəyən Qırğızıstan vətəndaşlarının qeydə alınmış girişləri.
    .said-by = Rusiya Daxili İşlər Nazirliyi
    .note = Mərkəzi Asiya üçün beş ilin ən yüksək sayı. Yəqin ki, bəzi adamlar iki dəfə sayılıb.

# machine db9e159b
figure-tajik-entries-2022 =
    .title = Tacikistandan iş üçün girişlər, 2022
    .unit = giriş
    .measures = İşləmək istəyən Tacikistan vətəndaşlarının qeydə alınmış girişləri.
    .said-by = Rusiya Daxili İşlər Nazirliyi
    .note = Mərkəzi Asiya üçün beş ilin ən yüksək sayı. Yəqin ki, bəzi adamlar iki dəfə sayılıb.

# machine 66fa9817
figure-uzbek-entries-2022 =
    .title = Özbəkistandan iş üçün girişlər, 2022
    .unit = giriş
    .measures = İşləmək istəyən Özbəkistan vətəndaşlarının qeydə alınmış girişləri.
    .said-by = Rusiya Daxili İşlər Nazirliyi
    .note = Mərkəzi Asiya üçün beş ilin ən yüksək sayı. Yəqin ki, bəzi adamlar iki dəfə sayılıb.

# machine 2e0fd09e
figure-applicants-per-year =
    .title = Daimi yaşayış icazəsi və ya vətəndaşlıq istəyən insanlar
    .unit = ildə nəfər
    .measures = Daimi yaşayış icazəsi və ya vətəndaşlıq üçün müraciət edən kişilər və qadınlar.
    .note = İcmal onların hamısını kişi adlandırır. Rəqəm təkcə kişilər üçün deyil.

# machine d7c34339
figure-lives-affected-as-told =
    .title = İcmala görə, fərmanın toxunduğu həyatlar
    .unit = nəfər
    .measures = Deyilənə görə, fərmanın həyatına toxunduğu insanlar, ailələr də daxil.
    .note = İcmalda “yüz minlərlə” deyilir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine e123fa0b
figure-citizenship-decisions-2022 =
    .title = Rusiya vətəndaşlığının verilməsi, 2022
    .unit = qərar
    .measures = Rusiya vətəndaşlığı verən qərarlar, bütün ölkələr üzrə.

# machine c2027463
figure-new-citizens-from-tajikistan-2022 =
    .title = Tacikistandan yeni Rusiya vətəndaşları, 2022
    .unit = nəfər
    .measures = Rusiya vətəndaşlığı almış tacikistanlılar.
    .said-by = “Meduza”nın gətirdiyi rəsmi statistika
    .note = 691 045 ümumi sayına uyğundur. Ölkələr üzrə bölgü yenidən yoxlanmayıb.

# machine 171b7ead
figure-new-citizens-from-kyrgyzstan-2022 =
    .title = Qırğızıstandan yeni Rusiya vətəndaşları, 2022
    .unit = nəfər
    .measures = Rusiya vətəndaşlığı almış qırğızıstanlılar.
    .said-by = “Meduza”nın gətirdiyi rəsmi statistika
    .note = 691 045 ümumi sayına uyğundur. Ölkələr üzrə bölgü yenidən yoxlanmayıb.

# machine dd65ed0f
figure-new-citizens-from-uzbekistan-2022 =
    .title = Özbəkistandan yeni Rusiya vətəndaşları, 2022
    .unit = nəfər
    .measures = Rusiya vətəndaşlığı almış özbəkistanlılar.
    .said-by = “Meduza”nın gətirdiyi rəsmi statistika
    .note = 691 045 ümumi sayına uyğundur. Ölkələr üzrə bölgü yenidən yoxlanmayıb.

# machine fe47b7bf
figure-middlemen-price =
    .title = Vasitəçilərin vətəndaşlıq sənədləri üçün aldığı pul
    .unit = rubl
    .measures = Sənəd saxtalaşdırması və məmurlara rüşvət verməsi məlum olan vasitəçilərə ödənən pul.
    .note = Məqalədə “on minlərlə” deyilir. Belə sənədlər sahibi bilmədən saxta ola bilər.

# machine 6da62488
figure-permit-quota-2025 =
    .title = Kvota üzrə müvəqqəti yaşayış icazələri, 2025
    .unit = icazə
    .measures = Kvotanın bütün ölkədə imkan verdiyi müvəqqəti yaşayış icazələri.

# machine 6fdfba42
figure-permit-quota-used-by-july-2025 =
    .title = 2025-ci il kvotasının iyuladək istifadə edilmiş hissəsi
    .unit = kvotanın %-i
    .measures = Müvəqqəti yaşayış icazəsi kvotasının istifadə edilmiş hissəsi.

# machine af9e2633
figure-permit-quota-2026 =
    .title = Kvota üzrə müvəqqəti yaşayış icazələri, 2026
    .unit = icazə
    .measures = Kvotanın bütün ölkədə imkan verdiyi müvəqqəti yaşayış icazələri.

# machine 612e70c3
figure-permit-quota-reserve-2026 =
    .title = Kvotanın ehtiyatı, 2026
    .unit = icazə
    .measures = Kvotadan başqa, ehtiyatda saxlanan müvəqqəti yaşayış icazələri.

# machine 9f45e662
figure-called-up-2022 =
    .title = Çağırılmış ehtiyatda olanlar, 2022-ci ilin payızı
    .unit = nəfər
    .measures = Qismən səfərbərlikdə çağırılmış kişilər.
    .note = Buna zidd heç nə tapılmadı.

# machine 6f91751a
figure-left-the-country-2022 =
    .title = Çağırışdan sonra Rusiyadan gedən insanlar
    .unit = nəfər
    .measures = Ölkədən tələsik gedən insanlar.
    .note = Məqalədə “yüz minlərlə” deyilir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine 7e8ccec3
figure-regions-short-of-their-quota =
    .title = Kifayət qədər kişi çağırmamış bölgələr
    .unit = bölgə
    .measures = Çağırışdakı payını yerinə yetirə bilməyən bölgələr.
    .said-by = Rusiya mediası

# machine f199444f
figure-raids-of-2023-hundreds =
    .title = 2023-cü ilin reydlərində tutulub toplanan insanlar
    .unit = nəfər
    .measures = Avqustun ortasından tutulub toplanan Mərkəzi Asiya işçiləri.
    .said-by = Media məlumatları
    .note = Məqalədə “yüzlərlə” deyilir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine 64dbdca3
figure-taken-at-the-warehouse-2023 =
    .title = Sankt-Peterburqda anbardan aparılan yeni vətəndaşlar
    .unit = nəfər
    .measures = İki günlük reyddə tapılıb hərbi qeydiyyata aparılan yeni vətəndaşlar.

# machine 5dc9005d
figure-registered-in-each-city-2023 =
    .title = Başqa reydlərin hər birində qeydiyyata salınan kişilər
    .unit = hər şəhərdə nəfər
    .measures = Belqorodda, Çeboksarı və Novoçeboksarskda, Kurqanda, Krasnodarda və Krasnoyarskda zorla qeydiyyata salınan yeni vətəndaşlar.
    .note = Məqalədə “onlarla” deyilir. Rəqəm bunun bildirə biləcəyi ən kiçik saydır.

# machine 1996773d
figure-taken-at-the-chelyabinsk-market =
    .title = Çelyabinskdə bazardan aparılan kişilər
    .unit = nəfər
    .measures = Şahidin yadında qaldığı kimi, zorla hərbi komissarlığa aparılan kişilər.
    .said-by = Orada olmuş bir işçi
    .note = Ay reydlərin ayıdır; şahid günü demir.

# machine 51d27f94
figure-expelled-june-2023 =
    .title = 2023-cü ilin iyununda bir həftədə ölkədən çıxarılan insanlar
    .unit = nəfər
    .measures = “Nelegal-2023” əməliyyatının birinci mərhələsində ölkədən çıxarılan miqrantlar.
    .said-by = Rusiya hakimiyyəti

# machine 7536f64f
figure-register-september-2025 =
    .title = Nəzarət olunan şəxslərin reyestri, 1 sentyabr 2025-ci il
    .unit = nəfər
    .measures = Nəzarət olunan şəxslərin reyestrində olan insanlar.

# machine 51882b7f
figure-register-november-2025 =
    .title = Nəzarət olunan şəxslərin reyestri, 2025-ci ilin noyabrının sonu
    .unit = nəfər
    .measures = Nəzarət olunan şəxslərin reyestrində olan insanlar.

# machine 0879639d
figure-register-february-2026 =
    .title = Nəzarət olunan şəxslərin reyestri, 6 fevral 2026-cı il
    .unit = nəfər
    .measures = Nəzarət olunan şəxslərin reyestrində olan insanlar.
    .said-by = M. Mişustin, hökumət başçısı

# machine 9862b0dd
figure-expelled-2025 =
    .title = 2025-ci ildə ölkədən çıxarılan insanlar
    .unit = nəfər
    .measures = Bir il ərzində Rusiyadan çıxarılan əcnəbilər.
    .said-by = M. Mişustin, hökumət başçısı

# machine 63d19b02
figure-remittances-tajikistan-2024-digest =
    .title = Tacikistana göndərilən pul, 2024, icmalda deyildiyi kimi
    .unit = ÜDM-in %-i
    .measures = Rusiyadan pul köçürmələrinin Tacikistanın ÜDM-indəki payı.

# machine 842a6fe8
figure-remittances-tajikistan-2024 =
    .title = Tacikistana göndərilən pul, 2024
    .unit = ÜDM-in %-i
    .measures = Pul köçürmələrinin Tacikistanın ÜDM-indəki payı.
    .said-by = Dünya Bankı
    .note = Tacikistanın mərkəzi bankı Dünya Bankının 45,3% rəqəmi ilə razı deyil.

# machine 4dd77d7b
figure-remittances-uzbekistan-2024 =
    .title = Özbəkistana göndərilən pul, 2024
    .unit = ÜDM-in %-i
    .measures = Pul köçürmələrinin Özbəkistanın ÜDM-indəki payı.

# machine fadb341b
figure-remittances-kyrgyzstan-2024 =
    .title = Qırğızıstana göndərilən pul, 2024
    .unit = ÜDM-in %-i
    .measures = Pul köçürmələrinin Qırğızıstanın ÜDM-indəki payı.

# machine 01f9d239
figure-remittances-tajikistan-third =
    .title = Tacikistana göndərilən pul, 2023-dən əvvəlki son illərdə
    .unit = ÜDM-in %-i
    .measures = Əsasən Rusiyadan gələn pul köçürmələrinin Tacikistanın ÜDM-indəki payı.
    .note = Məqalədə “üçdə bir” deyilir. İl və üsul Dünya Bankınınkından fərqlidir.

# machine 5c044d60
figure-remittances-tajikistan-2022 =
    .title = Tacikistana göndərilən pul, 2022
    .unit = ÜDM-in %-i
    .measures = Pul köçürmələrinin Tacikistanın ÜDM-indəki payı.
    .said-by = Dünya Bankı

# machine 0ba0d766
figure-remittances-kyrgyzstan-quarter =
    .title = Qırğızıstana göndərilən pul, 2023-dən əvvəlki son illərdə
    .unit = ÜDM-in %-i
    .measures = Əsasən Rusiyadan gələn pul köçürmələrinin Qırğızıstanın ÜDM-indəki payı.
    .note = Məqalədə “dörddə bir” deyilir. İl və üsul Dünya Bankınınkından fərqlidir.

# machine 15f08640
figure-remittances-kyrgyzstan-2022 =
    .title = Qırğızıstana göndərilən pul, 2022
    .unit = ÜDM-in %-i
    .measures = Pul köçürmələrinin Qırğızıstanın ÜDM-indəki payı.
    .said-by = Dünya Bankı

# machine 7f37d050
figure-remittances-uzbekistan-2022 =
    .title = Özbəkistana göndərilən pul, 2022
    .unit = ÜDM-in %-i
    .measures = Pul köçürmələrinin Özbəkistanın ÜDM-indəki payı.
    .said-by = Dünya Bankı

# machine 63c36eef
figure-russian-share-of-uzbek-remittances-2024 =
    .title = Özbəkistana göndərilən pulda Rusiyanın payı
    .unit = pul köçürmələrinin %-i
    .measures = Özbəkistana pul köçürmələrinin Rusiyadan gələn hissəsi.

# machine b8df0e8e
figure-growth-of-uzbek-remittances-2024 =
    .title = Rusiyadan Özbəkistana göndərilən pulun artması
    .unit = % 2023-cü ildən çox
    .measures = İcmala görə, bir ildə artım.

# machine 3732595a
figure-pay-promised-krasnodar =
    .title = Krasnodar videosunda vəd edilən maaş
    .unit = ayda rubl
    .measures = Formalı adamın saxlanan işçilərə vəd etdiyi aylıq maaş.
    .note = Təxminən 2 256 avro. Sanatoriya, həyat sığortası və veteran statusu da vəd edilib.

# machine 90f2a07a
figure-contract-length-promised-krasnodar =
    .title = Krasnodar videosunda deyilən müqavilə müddəti
    .unit = il
    .measures = Təklif edilən müqavilənin müddəti.
    .note = 647 nömrəli fərman qüvvədə olduqca, müqavilələr müddəti bitəndə bitmir.

# machine b2d1f13a
figure-pay-promised-t-a =
    .title = Əndicanda hökm çıxarılan kişiyə vəd edilən maaş
    .unit = ayda rubl
    .measures = Müqavilə üçün ona vəd edilən aylıq maaş.
    .note = Təxminən 4 830 avro. Vədə əməl edilməyib.

# machine 5c933479
figure-pay-received-t-a =
    .title = Əndicanda hökm çıxarılan kişinin aldığı pul
    .unit = rubl, iki dəfə
    .measures = İki ödəniş. Sonra ödənişlər kəsilib.
    .note = Hər dəfə təxminən 1 629 avro.

# machine fae47c07
figure-pay-promised-captured-man =
    .title = 2024-cü ilin dekabrında əsir düşən kişiyə vəd edilən pul
    .unit = rubl
    .measures = İmza üçün ona vəd edilən pul. O deyib ki, onu heç vaxt almayıb.
    .note = Təxminən 24 710 avro.

# machine 4be7943c
figure-uzbek-cases-2022 =
    .title = Özbəkistanda muzdluluq işləri, 2022
    .unit = iş
    .measures = Özbəkistan məcəlləsinin 154-cü maddəsi üzrə cinayət işləri.

# machine 5cb9ebe7
figure-uzbek-cases-2023 =
    .title = Özbəkistanda muzdluluq işləri, 2023
    .unit = iş
    .measures = Özbəkistan məcəlləsinin 154-cü maddəsi üzrə cinayət işləri.

# machine 05bd900a
figure-uzbek-cases-2024 =
    .title = Özbəkistanda muzdluluq işləri, 2024
    .unit = iş
    .measures = Özbəkistan məcəlləsinin 154-cü maddəsi üzrə cinayət işləri.

# machine 53167970
figure-uzbek-cases-2025 =
    .title = Özbəkistanda muzdluluq işləri, 2025
    .unit = iş
    .measures = Özbəkistan məcəlləsinin 154-cü maddəsi üzrə cinayət işləri.
    .note = 2025-ci ilin sonlarında dərc edilib: bütün ili əhatə etməyə bilər.

# machine dd8942ed
figure-uzbek-maximum-for-mercenaries =
    .title = Özbəkistanda muzdlu döyüşçülər üçün ən uzun həbs cəzası
    .unit = il həbs
    .measures = Özbəkistan məcəlləsinin 154-cü maddəsində iştiraka görə ən yüksək cəza.
    .note = Fergana nəşrinə görə, iştiraka 5-10 il, cəlb etməyə 7-12 il. Köhnə mətndə 5-12 il yazılıb.

# machine 3a9d952c
figure-sentence-in-andijan-kontur =
    .title = Əndicandakı hökm, “Kontur”un dediyi kimi
    .unit = ay
    .measures = Dörd il iki ay; həbs kimi deyilib.
    .note = ZMINA azadlığın məhdudlaşdırılması olduğunu bildirir: kişi evə gedib.

# machine 5a20e222
figure-kazakh-cases-2023 =
    .title = Qazaxıstanda xaricdə döyüşmək işləri, 2023
    .unit = iş
    .measures = Qazaxıstan məcəlləsinin 172-ci maddəsi üzrə cinayət işləri.
    .note = Üç saydan birincisinin 2023 olması bizim anlayışımızdır.

# machine c91c6d60
figure-kazakh-cases-2024 =
    .title = Qazaxıstanda xaricdə döyüşmək işləri, 2024
    .unit = iş
    .measures = Qazaxıstan məcəlləsinin 172-ci maddəsi üzrə cinayət işləri.
    .note = Üç saydan ikincisinin 2024 olması bizim anlayışımızdır.

# machine 49d04387
figure-kazakh-cases-part-of-2025 =
    .title = Qazaxıstanda xaricdə döyüşmək işləri, 2025-in bir hissəsi
    .unit = iş
    .measures = Qazaxıstan məcəlləsinin 172-ci maddəsi üzrə il ərzində sayılmış cinayət işləri.

# machine d7516420
figure-kazakh-cases-2025 =
    .title = Qazaxıstanda xaricdə döyüşmək işləri, bütün 2025
    .unit = iş
    .measures = Bütün ildə 170 və 172-ci maddələr üzrə cinayət işləri.
    .note = Başqa gün və iki maddə üzrə sayılıb.

# machine 5836a65a
figure-tajik-cases-2025 =
    .title = Tacikistanda muzdluluq işləri, 2025-ədək
    .unit = iş
    .measures = Ukraynada muzdlu döyüşçü kimi döyüşməyə görə cinayət işləri.
