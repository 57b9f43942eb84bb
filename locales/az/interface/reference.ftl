# machine c507384b
reference-contents = Bu səhifədə
# machine b23285c7
reference-sources-read = Ünvanlar burada oxumaq üçündür, basmaq üçün deyil. Rusiyada bəzilərini açmaq və ya başqasına vermək riskli ola bilər.
# machine 9b7bbced
reference-source = { $publisher } “{ $title }”. { $date } { $strength }.
# machine 0f0eff82
reference-law = Qanun
# machine 37a9921c
reference-law-what = Bələdçi bu fərmanlara, qanunlara, layihələrə və məlumat verilən təcrübəyə görə cavab verir. Layihə və təcrübə qanun deyil.
# machine ce2a3e9c
reference-law-rules = Hər biri öz qaydalarına aparır: nəyi, kimin üçün həll edirlər və bunu kim deyir.
# machine 24f2c943
reference-open = Mənbələrin açıq qoyduqları
# machine 6c5c7ea9
reference-open-both = Bunlara heç kim cavab verə bilmir. Onda bələdçi hər iki cavabı göstərir.
# machine 5839e3d6
reference-leans-first = Çoxu birincini göstərir.
# machine 1f567892
reference-leans-second = Çoxu ikincini göstərir.
# machine 0fa500ea
reference-subject-residence-and-citizenship = Yaşayış və vətəndaşlıq
# machine 3caa13f0
reference-subject-new-citizens = Yeni vətəndaşlar
# machine fff14b5c
reference-subject-stay-and-expulsion = Qalma və ölkədən çıxarılma
# machine a823ca1a
reference-subject-contract-service = Müqavilə üzrə xidmət
# machine e5957751
reference-subject-bills = Qanun layihələri
# machine ef8513e2
reference-subject-home-countries = Vətən ölkələri
# machine 2a163bc7
reference-subject-men-in-the-war = Müharibədəki kişilər
# machine 0f71f10c
reference-subject-losses = İtkilər
# machine d6b96f03
reference-subject-migration = Miqrasiya
# machine bb2aec93
reference-subject-mobilisation-and-expulsion = Səfərbərlik və ölkədən çıxarılma
# machine 1dd3f17f
reference-subject-money = Pul
# machine 5383bb4c
reference-subject-cases-at-home = Vətəndəki işlər
# machine f70a2a44
reference-subject-law = { $subject }: qanun
# machine 92cfd7a4
reference-law-all = Qanun bütövlükdə
# machine ff919030
reference-exceptions = İstisna qüvvədə olan yerdə qaydanı əvəz edir. “O”, haqqında danışılan şəxsdir.
# machine e297bac7
reference-standing-enacted = Qanun
# machine 1817272e
reference-standing-repealed = Qüvvədən düşmüş qanun
# machine 1542cf29
reference-standing-bill = Layihə: qanun deyil
# machine b3b0b990
reference-standing-practice = Məlumat verilən təcrübə: qanun deyil
# machine beb9b360
reference-from-earlier = { $day } tarixindən və ya daha əvvəldən
# machine 3eaee45e
reference-from-earlier-until = { $day } tarixindən və ya daha əvvəldən; son gün: { $last }
# machine 1b1b8908
reference-public-since = { $day } tarixindən hamıya açıqdır.
# machine 543e4629
reference-would-end = Buna son qoyardı: { $laws }
# machine f9acd2a2
reference-would-change = Bunu dəyişərdi: { $laws }
# machine a3d736f4
reference-about = Bunun haqqındadır: { $condition }.
# machine c55a3408
reference-rule-always = Başqa şərti yoxdur.
# machine f7affe91
reference-rule-when = Nə vaxt:
# machine 72fad277
reference-rule-under = Əsası: { $law }.
# machine 8e861e00
reference-rule-stories = Buna əsaslanan hekayələr: { $titles }.
# machine d230eb7c
reference-rule-cases = Buna əsaslanan nümunə işlər: { $number }.
# machine 652d0c01
reference-rule-written = Yazıldığı kimi
# machine fc8144bb
reference-rule-unless = Bu olmasa:
# machine 7c549f1e
reference-rule-unless-elsewhere = Başqa qaydada deyildiyi kimi, bu olmasa: { $exception }
# machine a33cc505
reference-timeline = Hər şey necə baş verib
# machine 272ef14e
reference-timeline-what = Qanunlar və fərmanlar, məlumat verilən təcrübə və hadisələr, hər biri öz günü ilə. Layihələr ayrıca durur: onlar qanun deyil.
# machine c345a7b5
reference-timeline-picture = Şəkil
# machine 3975a5a3
reference-timeline-table = Cədvəl:
# machine 325b9e26
reference-timeline-pending = Qanun layihələri və bəyanatlar
# machine 04779c6f
reference-timeline-pending-what = Onlar qanun deyil və heç bir cavabda nəzərə alınmır. Bəzilərindən imtina edilmiş ola bilər.
# machine 64deec18
reference-timeline-public-since = Hamıya açıq olduğu gündən
# machine 0141de6b
reference-timeline-planned = Nə planlaşdırılır
# machine 2429c364
reference-timeline-years = İl-il
# machine c6898329
reference-timeline-when = Nə vaxt
# machine 79d31ccd
reference-moment-in-force = Qüvvədə
# machine 22a85133
reference-moment-public = Hamıya açıq oldu
# machine efff9e9f
reference-moment-last-day = Son gün
# machine 98135a2b
reference-moment-practice = Təcrübə, məlumata görə
# machine b22648a7
reference-moment-event = Hadisə
# machine 608d0f2e
reference-moment-bill = Qanun layihəsi
# machine d402cff2
reference-picture = Bütün qaydalar bir şəkildə
# machine 8a10518c
reference-picture-bar = Zolaq qanunun və ya fərmanın qüvvədə olduğu vaxtdır. Başlanğıc il: { $year }. Ox: sonu məlum deyil.
# machine 81df3a7c
reference-picture-square = Kvadrat onun və ya bir hissəsinin hamıya açıq olduğu gündür, əgər bu daha sonradırsa.
# machine d26d7d91
reference-picture-dot = Nöqtə bir xəbər, hadisə və ya layihədir. Hamısı cədvəldə də var.
# machine 4c8ae758
reference-picture-since = { $subject }, { $year }-ci ildən bəri
# machine d8ee9db8
reference-picture-laws = Qanunlar və fərmanlar: { $number }. Sonu məlum olmayan: { $open }.
# machine cfc82b89
reference-picture-else = Daha nə baş verib
# machine 200d1a1e
reference-picture-events = Hadisələr
# machine 25c97101
reference-picture-bills = Layihələr və bəyanatlar: qanun deyil
# machine 50a598c7
reference-picture-without = Rusiya Federasiyası Prezidentinin
# machine 46ab1b60
reference-picture-long = Federal qanun
# machine e297bac7
reference-picture-short = Qanun
# machine 13287dc8
reference-figures = Rəqəmlər
# machine d08f08d2
reference-figures-what = Hər rəqəmin yanında onu kimin dediyi və yoxlamanın nəticəsi var. Çoxu heç vaxt yoxlanılmayıb.
# machine 2a5799d9
reference-figures-charts = Diaqram yalnız müqayisə oluna bilən rəqəmləri göstərir. İçi boş zolaq mübahisəlidir: başqa mənbə başqa şey deyir. Cədvəllərdə hamısı var.
# machine b2226f2a
reference-figures-all = Bütün rəqəmlər: { $subject }
# machine 03fdddaa
reference-figures-many = Nə qədər
# machine a2a03635
reference-figures-who = Nəyin sayıdır və kim deyir
# machine f6cbc498
reference-figures-others = { $title } və başqalarının dedikləri
# machine eb0dffac
reference-contested = mübahisəli
# machine e1ea7421
reference-figure-time = Vaxt: { $time }.
# machine be954160
reference-papers = İmzalamaq üçün sizə verilə bilən sənədlər
# machine 606a7264
reference-papers-unread = Oxumadığınız heç nəyi imzalamayın.
# machine 6815d96f
reference-papers-may = Tapılan heç bir qanun heç kimi ordu müqaviləsini imzalamağa məcbur etmir. Siz vaxt, surət, tərcüməçi və hüquqşünas istəyə bilərsiniz.
# machine eb86b649
reference-papers-words = İri rusca sözləri axtarın: onlar sənədin üstündə yazılır. Sənəddə başqa sözlər də ola bilər. Burada sənədin adını çəkmək onu məsləhət görmək deyil.
# machine ca3abb41
reference-papers-say = Nə deyə bilərsiniz
# machine d155d667
reference-papers-calmly = Sakit deyin və ya ekranı göstərin. Heç kim bir cümləyə görə özünü təhlükəyə atmamalıdır.
# machine f0c57dd3
reference-papers-russian = Rusca
# machine c434d2a8
reference-papers-means = Mənası
# machine 23b3cc9f
reference-paper-printed = Üstündə yazılıb:
# machine 8af3b6fc
reference-paper-where = Harada:
# machine cced6339
reference-paper-does = Nə edir:
# machine 553465a2
reference-paper-before = Əvvəlcə:
# machine 821a76e9
reference-paper-beware = Ehtiyatlı olun:
# machine 77fe8d30
reference-phrase-rests = Buna əsaslanır:
# machine 89e56f13
reference-raid = Reyd zamanı
# machine 3b705575
reference-raid-calm = Sakit olun. Kim olduğunuzu göstərin.
# machine 11332aea
reference-raid-sign = Oxumadan heç nə imzalamayın. “Yox” deyə bilərsiniz.
# machine e147e063
reference-raid-contract = Müqavilə müddəti bitəndə bitmir (647 nömrəli fərman).
# machine 808f9426
reference-raid-register = Yeni vətəndaşlar qeydiyyata durmalıdır. Müqavilə isə məcburi deyil.
# machine e8124da5
reference-promise = Nəyə söz veririk, nəyə vermirik
# machine ef120e46
reference-promise-yes = Söz veririk
# machine d36f71a3
reference-promise-record = Bu sayt sizin haqqınızda heç nə saxlamır. Jurnal yazmır.
# machine eb9b0fe7
reference-promise-cookies = Kuki qoymur və brauzerinizdə heç nə saxlamır.
# machine 54de7ecb
reference-promise-name = Heç vaxt ad, telefon, ünvan və ya pasport soruşmur.
# machine b46f9d7e
reference-promise-answers = Cavablarınız heç bir səhifənin ünvanında və ya adında olmur.
# machine ddfc0954
reference-promise-offline = Şəbəkəsiz faylda heç bir cavab telefonunuzdan çıxmır.
# machine 0827a553
reference-promise-sources = Hər cümlə mənbəyini və mənbənin tarixini göstərir.
# machine d0cd67ff
reference-promise-signing = Heç vaxt sizə imzalamağı demir.
# machine 44e408e9
reference-promise-both = Mənbələr razılaşmayanda hər iki tərəfi görürsünüz.
# machine 77850acc
reference-promise-no = Söz vermirik
# machine ad2a7fab
reference-promise-here = Burada olduğunuzu gizlətməyə. Adi vərəqdə brauzer saytın adını qeyd edir. 30 dəqiqəyədək brauzerdəki “Formanı yenidən göndər” səhifəni yenidən göstərə bilər.
# machine d4dd78bc
reference-promise-file = Yükləmələrdə və ya messencerdə olan faylı gizlətməyə.
# machine f7339213
reference-promise-spyware = Sizi telefondakı casus proqramdan qorumağa.
# machine 0475f293
reference-promise-unlock = Telefonu açmağa məcbur ediləndə və ya kimsə baxanda kömək etməyə.
# machine 0c5a081f
reference-promise-officials = Məmurların qanuna əməl edəcəyinə.
# machine 186f27e4
reference-promise-missing = Heç nəyin çatışmadığına. Qanunun bəzi mətnlərini əldə etmək mümkün olmadı.
# machine e116ea9d
reference-promise-right-until = Cavabın { $day } tarixindən sonra doğru olduğuna.
# machine 8b841a1b
reference-promise-right = Qanun dəyişəndən sonra cavabın doğru olduğuna.
# machine 471b97b5
reference-promise-lawyer = Hüquqşünası əvəz etməyə.
# machine a93cb947
reference-promise-helps = Nə kömək edir
# machine 2fced131
reference-promise-private = Gizli vərəqdən istifadə edin. Oxuyandan sonra onu bağlayın.
# machine 0621452c
reference-promise-leave = “{ $leave }” səhifəni örtür və sizi buradan aparır. O, brauzerin tarixçəsini silmir.
# machine 16250f75
reference-promise-delete = Faylı oxuyandan sonra silin. Kağız kartı saxlayın.
# machine ecf74c88
reference-promise-copy = Saxta surəti necə tanımaq olar
# machine 62a4f285
reference-promise-real = Həqiqi bələdçidə yazmaq üçün yer yoxdur və o, pul istəmir. Başqa saytlara keçidi yoxdur və heç vaxt heç kimə imzalamağı demir. Bunlardan birini edən surət saxtadır.
