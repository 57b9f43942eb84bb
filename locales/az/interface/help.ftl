# machine 354ff054
help-heading-usage = İstifadə:
# machine c788e385
help-heading-example = Nümunə:
# machine c31732e7
help-heading-commands = Əmrlər
# machine c2ab63c7
help-heading-arguments = Arqumentlər
# machine 8a3b32c1
help-heading-options = Seçimlər
# machine b4740fb8
help-heading-answer = Nəyə cavab vermək
# machine 84ce4bdf
help-heading-compare = Nəyi müqayisə etmək
# machine 01cd9b5e
help-heading-list = Nəyi sadalamaq
# machine 606343fe
help-heading-output = Qaydalar kitabı və çıxış
# machine 147235ca
help-heading-time = Vaxt
# machine 939f15a4
help-heading-diagram = Diaqram
# machine d31ea7ca
help-heading-place = Yer
# machine b8e45dcf
help-heading-secrecy = Məxfilik
# machine d166e16f
help-heading-pages = Səhifələr
# machine 745c6d81
help-heading-limits = Hədlər
# machine 672b87b7
help-choices = [seçimlər: { $values }]
# machine 15e524eb
help-default = [seçilməsə: { $value }]
# machine 943e0a68
help-yol = Rusiya miqrasiya idarəsində miqrantdan nə istənəcək: içəri girməzdən əvvəl bilmək üçün
# machine be5b7bca
help-yol-answers = Yol qaydalar kitabına görə cavab verir: fərmanlar, qanunlar, məlumat verilən təcrübə, hər biri mənbəyi ilə. Hansı sənədin tələb olunduğunu, istisnanın sizə aid olub-olmadığını və nəyin açıq qaldığını deyir. Heç nə saxlamır və heç nə göndərmir.
# machine 2c2f1e1e
help-yol-codes = Çıxış kodları: 0 — cavab verildi; 2 — səhv məlumat, heç nə həll edilmədi. 1: qaydalar kitabı qüsurludur, sınaq keçmədi, yaxud `fmt --check` və ya `copy` nəsə tapdı.
# machine 18854de3
help-help = Bu yardımı və ya bir əmrin yardımını göstər
# machine 075ecb0f
help-help-command = Əmr, məsələn `check` və ya `lang sheet`
# machine 83a6f757
help-flag-help = Yardımı göstər; `-h` qısa, `--help` tam göstərir
# machine 7f02dbcb
help-flag-version = Versiyanı göstər
# machine d59bbc8e
help-flag-lang = Göstərilən hər şeyin dili: `yol lang` siyahısından kod
# machine 7cecccf5
help-flag-lang-else = Bu olmasa, əvvəlcə `YOL_LANG` dəyişəni, sonra sistemin dili nəzərə alınır.
# machine 128c59d3
help-ask = Sualları bir-bir ver və sonda cavab de
# machine 9927c31d
help-ask-replies = Yalnız hələ vacib olan soruşulur. Rəqəmlə cavab verin. Bir neçə cavab doğru ola bilərsə, rəqəmlər arasında vergül qoyun; 0 – heç biri.
# machine 19c8be17
help-ask-keys = `?` — bilmirəm deməkdir. `b` geri qaytarır, `q` dayandırır. Boş sətir cavab deyil ki, barmağın sürüşməsi heç nəyi həll etməsin.
# machine dd24d207
help-ask-kept = Axıra çatsanız da, çatmasanız da, heç nə saxlanmır. `q` çıxış kodu 0 ilə bitirir. Giriş vaxtından əvvəl bitərsə, heç nə həll edilmir: çıxış kodu 2.
# machine f646f4a1
help-check = Verilən faktlar üzrə cavab ver
# machine c57a98f1
help-check-about = Nə haqqında olduğu məlum olmalıdır. Bunu faktlar, `--account`, `--journey` və ya `--conclusion` deyə bilər. Bunlardan heç biri yoxdursa, vəziyyətlər sadalanır.
# machine 87f05e40
help-check-unknown = Verilməyən fakt naməlumdur. Onda cavab onun hər mümkün qiyməti üçün qüvvədədir və çatışmayan faktları göstərir.
# machine 0aec02a7
help-check-form = Cavab iki çap səhifəlik vərəqdir, yaxud `--format json` ilə məlumatdır.
# machine 7effe6c1
help-why = Səbəbini de: həlledici faktlar, qaydalar, istisnalar və onların mənbələri
# machine 36d4342b
help-why-takes = `yol check` nə qəbul edirsə, onu qəbul edir.
# machine ca9955ea
help-options = Cavabı nəyin yaxşılığa dəyişəcəyini və bunun nəyə başa gələcəyini göstər
# machine 86c8cde5
help-options-ways = İnsanın edə biləcəyi hər ən kiçik fakt dəyişikliyi sadalanır. Yanında onda olan cavab, mənbələri və başqa yerdə nəyin pisləşdiyi durur. Gözləməyin kömək etdiyi gün də göstərilir.
# machine 93ccc199
help-options-limits = Heç kim cinsini, yaşını və ya doğumunu dəyişə bilməz. Sizi bağlayan və ya əsgər yığanlardan keçən yol axırda, öz xəbərdarlığı altında durur. Heç bir yol nəyisə imzalamaq məsləhəti deyil.
# machine 8a59cc88
help-count = Hər cavaba aparan tam halları dəqiq say
# machine 1932b6c9
help-count-what = Verilən faktlar dəyişmir. Qalanlarını doldurmağın hər yolu bir dəfə sayılır: hər ədəd, hər gün, hər qiymətlər dəsti.
# machine 9a1285d8
help-count-apart = Mümkün olmayan hallar sayılmır. Mənbələrin fərqli cavablara apardığı hallar ayrıca sayılır.
# machine bf38c372
help-count-shares = Bunlar halların sayıdır, insanların yox. Paylar hər qiyməti eyni ehtimallı sayır və ya verilən çəkilərə görədir.
# machine c2853e22
help-facts = Soruşula bilən faktları qiymətləri ilə sadala
# machine f2d5cab7
help-facts-name = Ad verilsə, həmin faktı tam göstərir: sualını, nə üçün soruşulduğunu, necə öyrənməyi.
# machine 804eff18
help-sources = Qaydalar kitabının əsaslandığı nəşrləri işarələri ilə sadala
# machine 5ec805de
help-sources-name = Ad verilsə, həmin mənbəni tam göstərir.
# machine 044834cb
help-accounts = Sənədləşdirilmiş hekayələri sadala; hər biri həm də sınaqdır
# machine 50a176f7
help-accounts-name = Ad verilsə, həmin hekayəni tam göstərir. Ad `yol check --account` əmrinə yazılır.
# machine 59f67f31
help-timeline = Qaydaların tarixini və işin vaxta görə cavabını göstər
# machine b44a1af9
help-timeline-what = Qanun və fərmanların üç günü göstərilir: qüvvəyə minmə, hamıya açıq olma və bitmə. Məlumat verilən təcrübə və hadisələr onların arasındadır. Layihələr ayrıca durur, çünki qanun deyil.
# machine 44111464
help-timeline-case = Faktlar, hekayə və ya iş faylı verilsə, yalnız ona aid ola bilən sadalanır. Onda cavab dəyişdiyi hər gün üçün verilir.
# machine 55d2af78
help-timeline-growth = Faktlar işin öz gününə aiddir. Yaş və artan başqa ədədlər oradan irəli artır, geri azalır.
# machine f2d96b1e
help-diff = Qanunun kimin üçün dəyişdiyini de: iki gün, iki baxış və ya iki qaydalar kitabı arasında
# machine e6b12201
help-diff-days = İki gün: `--from` və `--to`. Kağız və təcrübə: `--views`. Qaydalar kitabının iki buraxılışı: iki qovluq.
# machine 13c34bc7
help-diff-git = `--git` və reviziya qaydalar kitabının oradakı qovluğunu indiki ilə müqayisə edir. Beləcə dəyişikliyi yoxlamaq olar.
# machine a87cf8ac
help-diff-told = Hər dəyişiklik kimə toxunduğunun şərtləri ilə deyilir, hər hal düz bir dəfə. Yanında onun bütün hallardakı payı durur. Mənbələrin necə başa düşülməsindən asılı olan axırda gəlir.
# machine c05667dd
help-diff-narrow = FACT=VALUE bir vəziyyətə daraldır. Fərq olmayan yerdə bu sübut edilir.
# machine ff755a01
help-explain = Bir qaydanı izah et: mətni, onu nə əvəz edir, ona nə əsaslanır
# machine f6a87006
help-explain-who = Qaydalar kitabını yoxlayan və ya dəyişən üçün. Şərtini diaqram kimi çəkmək olar.
# machine 1775a07c
help-figures = Mənbələrin dediyi rəqəmləri və onlara zidd olanı sadala
# machine e2857db7
help-figures-name = Ad verilsə, yalnız həmin rəqəmi göstərir. `--format csv` hər rəqəmə bir sətir olan cədvəl yazır.
# machine 422d38ed
help-helpers = Kömək edən təşkilatları və xətləri son görüldüyü günlə sadala
# machine 9219139d
help-helpers-country = Ölkə verilsə, hamı üçün olanları və onun vətəndaşları üçün olanları sadalayır.
# machine e5400326
help-papers = Verilə bilən sənədləri və deyiləcək rusca cümlələri sadala
# machine 92e60b87
help-papers-what = Hər sənəd rusca adı altında durur: nə edir, əvvəlcə nə etmək lazımdır. Sənədin adını çəkmək onu məsləhət görmək deyil. Cümlə yalnız nəsə xahiş edirsə, qanundan danışmır.
# machine f8773b5d
help-serve = Brauzerlərə cavab ver: bələdçi veb səhifələr kimi, `/v1` altında isə JSON
# machine 4a45ab48
help-serve-kept = Ziyarətdən nə burada, nə orada heç nə saxlanmır: nə jurnal, nə fayl, nə kuki. Cavablar möhürlənmiş gedir, açarı yaddaşdadır. O, hər 15 dəqiqədən bir dəyişir.
# machine 8d2af6b2
help-serve-end = Ctrl-C və ya SIGTERM ilə, gedən sorğulara cavab veriləndən sonra bitir.
# machine 0dce58c2
help-serve-crash = Yaddaş dampını söndürmək mümkün olmayan yerdə işə düşmür. Qəza cavabları diskə yazardı. Svopu da söndürün və ya şifrələyin.
# machine f58d9225
help-page = Bələdçini bir HTML faylı kimi yarat, skriptsiz və şəbəkəsiz
# machine fc02ec0d
help-page-opens = Telefonun yaddaşından və messencerin önizləməsindən açılır, köhnə brauzerlərdə işləyir. Cavablar heç vaxt saxlanmır. Fayl bağlananda və ya “Cavablarımı gizlət” basılanda silinir.
# machine 07310b8a
help-page-editions = `carry` buraxılışı yalnız rəsmi aktları göstərir və qanunun kağız üzərində nə dediyini deyir. Media və təşkilat adı çəkmir. `full` buraxılışında bütün mənbələr, məlumat verilən təcrübə və kömək edənlər var.
# machine bcef3d9e
help-copy = Faylın surətinin həqiqi, köhnəlmiş və ya dəyişdirilmiş olduğunu de
# machine 46b768e1
help-copy-added = Dəyişdirilmiş surətdə nəyin əlavə edildiyini göstərir: keçidlər, yazı xanaları, skriptlər, telefon nömrələri. İmzalamağı deyən sözlər də göstərilir.
# machine a5ca6dbf
help-copy-genuine = Həqiqi surət tarixinə və buraxılışına görə hərfi-hərfinə yenidən yaradılır. Çıxış kodu 1: həqiqi deyil və ya daha ona arxalanmaq olmaz.
# machine 06a47f6b
help-verify = Qaydalar kitabının düzgün olduğunu sübut et: heç bir hal cavabsız və ya ikicavablı deyil
# machine d4278416
help-verify-shown = Hər səhv yerində, hər boşluq və ziddiyyət nümunə halla göstərilir. Xəbərdarlıqlar nəyin təsirsiz olduğunu deyir: heç vaxt qüvvədə olmayan qaydalar, heç nəyi dəyişməyən istisnalar.
# machine 6bf6f305
help-verify-untested = Düzgün qaydalar kitabı üçün daha çoxu sadalanır. Bu, heç bir hekayənin və nümunə işin çatmadığı hər qayda, başa düşmə yolu və qiymətdir.
# machine 422cf862
help-verify-codes = Çıxış kodu 0: düzgündür. 1: səhv, boşluq və ya ziddiyyət, `--strict` ilə həm də xəbərdarlıq tapıldı. 2: qaydalar kitabını oxumaq olmur.
# machine cd44a1b4
help-test = Qaydalar kitabının hekayələrini və nümunə işlərini sına
# machine 7a2d5aa6
help-test-shown = Hər uğursuzluq yeri, gözlənilən, alınan və səbəbi ilə göstərilir.
# machine d31b091f
help-test-codes = Çıxış kodu 0: hamısı keçdi. 1: bəziləri keçmədi və ya qaydalar kitabında səhv var. 2: qaydalar kitabını oxumaq olmur.
# machine 8a794de4
help-fmt = Markdown fayllarının `yol` bloklarını vahid tərtibə gətir
# machine de5f6400
help-fmt-prose = Adi mətnə heç vaxt toxunulmur. Bloklarında səhv olan fayl bildirilir və olduğu kimi qalır: çıxış kodu 2.
# machine 5b6d063e
help-lang = Hansı dilin istifadə olunduğunu və hər dilin nə qədər tərcümə edildiyini de
# machine 9e6c4fa4
help-lang-choice = Bunlardan birincisi nəzərə alınır: `--lang`, `YOL_LANG` dəyişəni, sistemin dili (LC_ALL, LC_MESSAGES, LANG). Yoxdursa, ingilis dili.
# machine 4d9663c5
help-lang-standing = Heç bir insanın yoxlamadığı tərcümə bunu bildirir. İngiliscə mətn o vaxtdan dəyişibsə, ingiliscəsi göstərilir.
# machine c0ae1094
help-lang-status = Hər dilin mətnlərini say: yoxlanılıb, maşın edib, köhnəlib, çatışmır
# machine 3c774d64
help-lang-missing = Dildə çatışmayanı və ya köhnələni faylı ilə sadala
# machine 950f4d7e
help-lang-missing-codes = Çıxış kodu 0: heç nə çatışmır. 1: nəsə çatışmır.
# machine 5c439622
help-lang-sheet = Tərcüməni kağızda yoxlamaq üçün vərəq yaz: ingiliscə, rusca və tərcümə
# machine 05a3ab00
help-lang-sheet-print = Bu, A4 kağızında yatıq çap üçün HTML faylıdır. Hər mətnin işarə xanası və yazmaq üçün sətri var.
# machine 73138b7c
help-lang-glossary = Hər yerdə eyni olmalı sözləri idarədəki rusca sözlə göstər
# machine 3ac2455c
help-flag-facts = Məlum olanlar: `age=48`, `age=18..64`, `citizenship=AZ,TJ`, `legally-capable=yes`
# machine 02b80974
help-flag-facts-history = `yol facts` faktları və qiymətlərini sadalayır. Burada yazdığınız komanda sətrinin tarixçəsində qalır. Kompüterdə axtaran onu orada tapır.
# machine 23a6bd7d
help-flag-facts-instead = `yol ask`, `--case -` və `--account` orada heç nə qoymur.
# machine b25c0094
help-flag-case = İşi JSON faylından götür; FACT=VALUE üstünə əlavə olunur. `-` standart girişdir
# machine a1bdd715
help-flag-account = Sənədləşdirilmiş hekayənin və ya nümunə işin faktlarını, tarixini və baxışını götür (bax: `yol accounts`)
# machine 47332cde
help-flag-on = Həmin gün üçün cavab ver, məsələn 2026-02-01; verilməsə, işin öz günü və ya bugünkü gün
# machine 4e0ad960
help-flag-known-by = Yalnız həmin günədək hamıya açıq olanı nəzərə al
# machine 93b72fda
help-flag-view = Kağız üzərində qanun və ya idarələrin etdiyi barədə məlumatla birlikdə
# machine e853b153
help-flag-view-else = Bu olmasa, işin öz baxışı, o da yoxdursa, kağız nəzərə alınır.
# machine aa6fcf37
help-flag-no-presumptions = Əksi bilinənədək qanunun ehtimal etdiyini nəzərə alma
# machine 7c5caafa
help-flag-journey = Yalnız bu vəziyyətdə vacib olana cavab ver; səhv yazılan ad olanları sadalayır
# machine 395a1a18
help-flag-conclusion = Yalnız bu nəticəyə cavab ver; bir neçə dəfə verilə bilər
# machine 3390dfb0
help-flag-for = Şəxsin özünə və ya onun haqqında qohumuna danış
# machine d0d21919
help-flag-born = Doğum günü ki, yaş hər gün üçün məlum olsun
# machine 71a86727
help-flag-since = Artan başqa ədədin sayıldığı gün: `permit-months=2025-03-01`
# machine c73a2521
help-flag-since-units = Ədəd il, ay və ya gün sayıdır.
# machine 932b1a36
help-flag-rulebook = Daxili qaydalar kitabının əvəzinə bu qovluqdakına görə cavab ver
# machine e77a8457
help-flag-format = Cavab necə yazılır
# machine e2c572a2
help-flag-country = Yalnız bu ölkənin vətəndaşlarını göstərəni sadala, məsələn KZ
# machine 6feccf00
help-flag-name = Yalnız bunu göstər, tam
# machine e383b3d9
help-flag-folder = Qaydalar kitabının qovluğu; verilməsə, daxili qaydalar kitabı
# machine 575a3e3d
help-flag-folder-too = DIR ilə eynidir
# machine e6c817e0
help-flag-locales = Mətnləri daxili olanlardan yox, düzəltdiyiniz bu qovluqdan (`locales`) oxu
# machine c01dbc86
help-count-weights = Qiymətlərin çəkilərini JSON faylından götür: `{ $example }`
# machine e81f12e6
help-count-weights-range = Aralığın çəkisi bütövlükdə verilir. Vətəndaşlıq kimi faktın bir neçə qiyməti ola bilər. Onda hər qiymətin onların arasında olması ehtimalı var (0 ilə 1 arası).
# machine d77cb73e
help-accounts-one = Yalnız bunu tam göstər: hekayə və ya nümunə iş
# machine 5b7ce5c2
help-accounts-cases = Heç kimin hekayəsi olmayan nümunə işləri də sadala
# machine 98e8805b
help-timeline-from = Bu tarixdən əvvəl olanı çıxar
# machine e7fa0d8d
help-timeline-until = Bu tarixdən sonra olanı çıxar
# machine cc8960f9
help-diff-given = Müqayisə üçün qaydalar kitabı olan iki qovluq; və vəziyyətə daraldan faktlar, məsələn `sex=male`
# machine bd618795
help-diff-from = Bu tarixdəki qanun, `--to` ilə müqayisədə
# machine 0dc62e2c
help-diff-to = Bu tarixdəki qanun, `--from` ilə müqayisədə
# machine e002746e
help-diff-views = Kağız üzərində qanunu idarələrin etdiyi barədə məlumatla müqayisə et
# machine 4897fb4f
help-diff-revision = Qaydalar kitabının bu git reviziyasındakı qovluğunu indiki ilə müqayisə et
# machine d73971f1
help-diff-revision-folder = Qovluq `rulebook` və ya `--rulebook` ilə veriləndir.
# machine 55f3b61a
help-diff-on = Baxışların və ya buraxılışların müqayisə olunduğu gün; verilməsə, bugünkü gün
# machine 281b7817
help-diff-view = Günlərin və ya buraxılışların müqayisə olunduğu baxış; verilməsə, kağız
# machine 51c4191f
help-diff-journey = Yalnız bu vəziyyətdə vacib olanı müqayisə et
# machine 8570286f
help-diff-conclusion = Yalnız bu nəticəni müqayisə et; bir neçə dəfə verilə bilər
# machine 01c824d5
help-diff-all = Hər şərti, ən nadirini də sadala; JSON həmişə hamısını verir
# machine bfd8ea6d
help-explain-rule = Qaydanın və ya istisnanın adı
# machine d7bac67b
help-explain-on = İşin tarixindən sayılan günləri bugünkü günə yox, bu tarixə görə de
# machine bbb60f3a
help-explain-svg = Şərtini bu fayla şəkil (SVG) kimi çək
# machine 1c047c18
help-explain-dot = Eyni diaqramı Graphviz üçün bu fayla yaz
# machine 357467e0
help-figures-one = Yalnız bunu göstər
# machine f87141d7
help-figures-source = Yalnız bu mənbəyə əsaslanan rəqəmləri sadala (bax: `yol sources`)
# machine f378bd41
help-figures-checked = Yalnız başqa mənbələrlə yoxlanması bu nəticəni verən rəqəmləri sadala
# machine 51715b12
help-serve-bind = Hansı ünvanda qoşulma qəbul etmək
# machine 1aa7960b
help-serve-base-path = Bütün səhifələrin önündəki yol, məsələn `/guide`
# machine 853f7389
help-serve-onion = Eyni bələdçinin onion xidməti kimi ünvanı
# machine e9aa390c
help-serve-onion-told = Ona çata bilən brauzerlərə bildirilir.
# machine 1ca26524
help-serve-tls-cert = Proksi olmadan TLS üçün sertifikat, zənciri ilə, PEM formatında
# machine 2c9767ad
help-serve-tls-key = Sertifikatın açarı, PEM formatında
# machine e181fb85
help-serve-behind-tls = Öndəki proksi TLS işlədir: brauzerlərə yalnız TLS ilə gəlməyi de
# machine 8f729322
help-serve-key-file = Balanslayıcının arxasındakı bir neçə nüsxə üçün 32 bayt və ya daha uzun gizli açar
# machine b1a2c0d1
help-serve-key-file-shared = Hər nüsxə başqasının möhürlədiyini açır. Bu olmasa, açar yalnız yaddaşdadır: yenidən işə salınanda ziyarətçilər yenidən başlamalı olur.
# machine 34f297c3
help-serve-key-file-secret = Fayl kimdədirsə, onunla möhürlənən hər şeyi aça bilər. Onu yalnız serverin oxuduğu yerdə saxlayın və tez-tez dəyişin.
# machine 3809e1ae
help-serve-no-script = Tərk edilən səhifəni örtən və təmizləyən kiçik skript olmadan səhifələri göndər
# machine 1416743b
help-serve-lite = Çox yavaş xətlər üçün səhifələri öz kiçik ölçüsündə göndər
# machine e2604fd2
help-serve-lite-lengths = Başqa halda səhifələr eyni ölçüyədək doldurulur. Bu olmasa, xəttə baxan cavabları uzunluqdan tapa bilər.
# machine f5de8d5e
help-serve-rate = Bir ünvanın uzun müddətdə saniyədə göndərə biləcəyi sorğular; 0: hədd yoxdur
# machine 771f0db5
help-serve-rate-burst = Birdəfəyə dörd dəfə çox göndərə bilər. Proksi arxasında `--trust-forwarded` verilməsə, bütün sorğular bir ünvandan gəlir. Onion xidmətində ünvan yoxdur: orada 0 verin.
# machine 668bc9d3
help-serve-trust-forwarded = `X-Forwarded-For` içindəki son ünvanı ziyarətçinin ünvanı say
# machine 4ca91344
help-serve-trust-forwarded-proxy = Yalnız onu öndəki proksi yazanda.
# machine c3015557
help-serve-check = İşə düşə biləcəyini yoxla və bitir
# machine 6e931596
help-page-edition = Hansı buraxılış
# machine 57c29843
help-page-out = Hara yazmaq, heç nəyi açıb göstərməyən adla
# machine 053f0bd6
help-page-out-else = Bu olmasa və ya `-` verilsə, standart çıxışa gedir.
# machine 05749b09
help-page-on = Qanunun hansı gün üçün oxunduğu (YYYY-MM-DD); verilməsə, bugünkü gün
# machine 90c72af0
help-copy-file = Fayl; standart giriş üçün `-`
# machine 27088834
help-verify-strict = Xəbərdarlıq olanda da çıxış kodu 1 ilə bitir
# machine 5cbb8378
help-fmt-paths = Markdown faylları, onların qovluqları, yaxud standart girişdən standart çıxışa `-`
# machine a6fba78e
help-fmt-check = Heç nəyi dəyişmə; tərtibi uyğun olmayan faylları göstər
# machine 9e180a05
help-fmt-check-code = Belələri varsa, çıxış kodu 1 olur.
# machine 78a64078
help-lang-sheet-out = Vərəqi hara yazmaq
# machine 26f4174d
help-lang-sheet-only = Yalnız bu faylın mətnləri, məsələn `interface/brief.ftl`; bir neçə dəfə verilə bilər
# machine bfed7efa
help-lang-sheet-only-critical = Yalnız səhv olsa, kiməsə zərər vura bilən mətnlər
# machine df04b26d
help-value-me = “siz”
# machine a6432f43
help-value-him = “o”
# machine d40090f3
help-value-paper = Yalnız qəbul edilmiş qanun
# machine 6846ef49
help-value-practice = Məlumat verilən təcrübə də
# machine 17a86b17
help-value-text = İnsanlar üçün
# machine c0fbdd35
help-value-json = Proqramlar üçün
# machine 4733d111
help-value-csv = Elektron cədvəl üçün
# machine 41685140
help-value-agrees = Başqa mənbə təsdiq edir
# machine 5e15e08a
help-value-differs = Başqa mənbə başqa şey deyir
# machine 770cd186
help-value-not-found = Başqa mənbə tapılmadı
# machine 6dd6d33b
help-value-not-checked = Heç kim yoxlamayıb
# machine b1c9f8c4
help-value-full = Bütün mənbələr, məlumat verilən təcrübə və kömək edənlər
# machine 59d6d8a2
help-value-carry = Yalnız rəsmi aktlar, neytral sözlərlə, keçidsiz və adsız
# machine 401bc7c8
help-wrong-unknown-argument = gözlənilməz arqument: `{ $argument }`
# machine b454b7f8
help-wrong-unknown-command = belə əmr yoxdur: `{ $command }`
# machine a4542c31
help-wrong-command-missing = bundan sonra əmr çatışmır: `{ $command }`; olanlar: { $commands }
# machine ebddb0ab
help-wrong-arguments-missing = bu lazımdır, amma verilməyib: { $arguments }
# machine e56013f0
help-wrong-value-missing = bundan sonra qiymət çatışmır: `{ $argument }`
# machine a4119bfa
help-wrong-value = səhv qiymət: `{ $value }`, arqument: `{ $argument }`
# machine 276c8982
help-wrong-value-because = səhv qiymət: `{ $value }`, arqument: `{ $argument }`: { $reason }
# machine 56fbee82
help-wrong-value-too-many = `{ $argument }` qiymət qəbul etmir, amma bu verilib: `{ $value }`
# machine 51497984
help-wrong-values = mümkün qiymətlər: { $values }
# machine 760ec174
help-wrong-conflict = bunları birlikdə vermək olmaz: `{ $argument }` və { $others }
# machine fd9ef42c
help-wrong-twice = bu arqumenti bir dəfədən çox vermək olmaz: `{ $argument }`
# machine 8534c1f9
help-wrong-not-text = arqument UTF-8 mətni deyil
# machine ad0c9639
help-wrong-other = arqumentləri başa düşmək olmur
# machine 49b333cd
help-wrong-nearest = Bəlkə bunu nəzərdə tuturdunuz: `{ $nearest }`?
# machine 7dd294c7
help-wrong-try = Daha çox məlumat üçün: `{ $help }`.
# machine fc5d400b
help-date-form = tarix il-ay-gün kimi yazılır, məsələn 2025-11-05
# machine 2a602e48
help-date-day = təqvimdə belə gün yoxdur
# machine c6fc64c2
help-address-form = ünvanda nömrə və port olur, məsələn `127.0.0.1:8821`
# machine 62844d46
help-number-form = tam ədəd lazımdır: { $from } – { $until }
