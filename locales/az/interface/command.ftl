# machine 90d46cbd
command-error = səhv:
# machine ba2451a2
command-lang-unknown = { $place }: belə dil yoxdur: `{ $code }`
# machine 01a2f442
command-lang-nearest = Bəlkə bunu nəzərdə tuturdunuz: `{ $code }`?
# machine 09afbd12
command-lang-all = Dillər: { $languages }
# machine e52c97ce
command-lang-in-use = İstifadə olunan dil: { $name } ({ $code }).
# machine 0565e458
command-lang-by-option = Onu `--lang` seçib.
# machine b0bedbce
command-lang-by-variable = Onu `YOL_LANG` dəyişəni seçib.
# machine ce62ea12
command-lang-by-system = Bu, sistemin dilidir: { $variable }={ $value }.
# machine 179854d5
command-lang-by-default = Başqasını heç nə seçməyib: nə `--lang`, nə `YOL_LANG`, nə sistem.
# machine 97bf9985
command-lang-change = Başqasını seçmək üçün: `--lang CODE`, yaxud `export YOL_LANG=CODE`.
# machine 0545a353
command-lang-column-language = dil
# machine 98a5d953
command-lang-column-total = mətn
# machine a1181752
command-lang-column-reviewed = yoxlanılıb
# machine 4b8a9b84
command-lang-column-machine = maşın
# machine e2c69731
command-lang-column-outdated = köhnəlib
# machine 52a58cf7
command-lang-column-missing = çatışmır
# machine baa4227a
command-lang-source = hər şey bu dildən tərcümə olunur
# machine 79b45d92
command-lang-is-missing = tərcümə olunmayıb
# machine 41c6d16d
command-lang-part-is-missing = bu hissə tərcümə olunmayıb: `{ $part }`
# machine 16330a6a
command-lang-is-outdated = tərcümədən sonra ingiliscə mətn dəyişib
# machine 88234410
command-lang-is-unstamped = kimin və hansı mətndən tərcümə etdiyi yazılmayıb
# machine c8e21111
command-lang-is-unused = ingiliscədə belə mətn yoxdur
# machine 2c53dbb6
command-lang-nothing-missing = Heç nə çatışmır.
# machine f97178e4
command-sheet-title = Yol: tərcümənin yoxlanması, { $language }
# machine 6f57592e
command-sheet-how = Hər tərcüməni ingiliscə və rusca mətnlə tutuşdurun. Məna eynidirsə, xananı işarələyin. Eyni deyilsə, necə olmalı olduğunu sətirdə yazın.
# machine 86e2331e
command-sheet-keep = Fiqurlu mötərizədəki sözlər sonra doldurulur: onları olduğu kimi saxlayın. Rəqəmlər, tarixlər və rusca əsl sözlər də qalır.
# machine 505dc319
command-sheet-reviewer = Yoxlayan və tarix:
# machine d31ea7ca
command-sheet-place = Yer
# machine 51a8fabf
command-sheet-english = İngiliscə
# machine 4aecbbfc
command-sheet-russian = Rusca
# machine 5c9136d1
command-sheet-right = Doğru
# machine 1a0a1b22
command-sheet-critical = Burada səhv söz zərər vura bilər.
# machine 71584dac
command-sheet-machine = Maşın tərcüməsi
# machine 611a464d
command-sheet-reviewed = Yoxlanılıb: { $key }
# machine 4fb24dd6
command-sheet-outdated = O vaxtdan ingiliscə mətn dəyişib.
# machine e484a672
command-sheet-missing = Tərcümə olunmayıb
# machine eb9f33cb
command-sheet-written = { $path }: { $count } mətn
# machine dc11509a
command-sheet-which-language = vərəq üçün yoxlanılacaq dil lazımdır: `--lang CODE` yazın
# machine 38cf4026
command-sheet-no-file = belə fayl yoxdur: `{ $file }`; olanlar: { $files }
# machine 6f6671c9
command-sheet-empty = burada yoxlanılacaq heç nə yoxdur
# machine 6f0ae9ac
command-glossary-which-language = lüğət üçün dil lazımdır: `--lang CODE` yazın
# machine 346b15d6
command-locales-broken = mətnləri oxumaq olmur: { $reason }
# machine 0e8312c4
command-locales-none = `{ $path }` mətnlər qovluğu deyil: içində `en/interface` yoxdur
# machine 53e61e7a
command-standard-input = standart giriş
# machine fef39031
command-cannot-read = oxumaq olmur: { $path }: { $reason }
# machine 93c59187
command-not-text = { $path } UTF-8 mətni deyil; birinci səhv baytın nömrəsi: { $number }
# machine 650442ac
command-too-large = { $path } həddən artıq böyükdür. Qaydalar kitabı və ya iş üçün hədd: { $size } MiB
# machine 06e673f2
command-is-folder = { $path } qovluqdur; burada fayl lazımdır
# machine aecba7f2
command-is-file = { $path } fayldır; burada qovluq lazımdır
# machine 7050ed84
command-no-markdown = bu qovluqda `.md` faylı yoxdur: { $path }
# machine d3410bc0
command-cannot-write = yazmaq olmur: `{ $path }`: { $reason }
# machine 485bf116
command-cannot-write-answer = cavabı yazmaq olmur: { $reason }
# machine 432baefd
command-cannot-write-table = cədvəli yazmaq olmur: { $reason }
# machine 7016f6cc
command-rulebook-damaged = daxili qaydalar kitabı zədələnib; `yol` proqramını yenidən quraşdırın və ya `--rulebook` ilə qovluq göstərin
# machine b102cdd0
command-rulebook-mistakes = qaydalar kitabında səhvlər var, ona görə heç nə həll edilmədi
# machine 85d92d62
command-no-account = qaydalar kitabında belə hekayə və ya nümunə iş yoxdur: `{ $name }`; { $advice }
# machine 1457e0e2
command-no-journey = qaydalar kitabında belə vəziyyət yoxdur: `{ $name }`; { $advice }
# machine 3890b235
command-no-conclusion = qaydalar kitabında belə nəticə yoxdur: `{ $name }`; { $advice }
# machine aa8df83c
command-no-fact = qaydalar kitabında belə fakt yoxdur: `{ $name }`; { $advice }
# machine 9c25e4d3
command-no-source = qaydalar kitabında belə mənbə yoxdur: `{ $name }`; { $advice }
# machine 926be77e
command-no-figure = qaydalar kitabında belə rəqəm yoxdur: `{ $name }`; { $advice }
# machine 7f287a94
command-no-rule = qaydalar kitabında belə qayda yoxdur: `{ $name }`; { $advice }
# machine 59677f20
command-no-country = qaydalar kitabında belə ölkə yoxdur: `{ $name }`; { $advice }
# machine a8704aed
command-advice-nearest = bəlkə bunu nəzərdə tuturdunuz: `{ $nearest }`?
# machine 75b748ab
command-advice-list = siyahını verən əmr: `{ $command }`
# machine 66a5c606
command-advice-files = qaydaların adları onun fayllarındadır
# machine 8ea8671a
command-advice-names = olanlar: { $names }
# machine b5217cd8
command-advice-no-names = heç biri yoxdur
# machine 3707a2f0
command-which-journey = nə baş verəcəyini deyin; verilənlərə görə bunlardan istənilən biri ola bilər
# machine e4c0ccb7
command-since-form = --since { $given }: FACT=DATE kimi yazılmalıdır, məsələn `permit-months=2025-03-01`
# machine a73241bd
command-since-date = --since { $fact }: { $reason }
# machine 8a892ceb
command-until-before-from = --until { $until } bundan əvvəldir: --from { $from }
# machine 2f13d1e3
command-ask-introduction = Rəqəmlə cavab verin. ? — bilmirəm. b — geri, q — dayan.
# machine f6cfdfab
command-ask-kept = Yalnız hələ vacib olan soruşulur. Cavablarınızdan heç nə saxlanmır.
# machine d3a10ec3
command-ask-stopped = Dayandırıldı. Heç nə həll edilmədi və heç nə saxlanmadı.
# machine c44dbe9d
command-ask-interrupted = kəsildi: giriş son cavabdan əvvəl bitdi. Heç nə həll edilmədi və heç nə saxlanmadı
# machine 62aeaaff
command-ask-case-from-input = cavablarınız standart girişdən gəlir, ona görə iş də oradan gələ bilməz; fayl göstərin
# machine 21adafaf
command-ask-unreadable = cavabınızı oxumaq olmur: { $reason }
# machine 12699ebf
command-ask-about = Bu nə haqqındadır?
    .he = Onun üçün bu nə haqqındadır?
# machine 1fa8360e
command-ask-several = Bilmirəm və ya bunlardan bir neçəsi
# machine ad735e5e
command-ask-first = Bu, birinci sualdır.
# machine 08521154
command-ask-question =
    { $left ->
        [0] Sual { $number }, sonuncu
       *[other] Sual { $number }, ən çoxu daha { $left } sual
    }
# machine acc1bf90
command-ask-why = Nə üçün soruşulur: { $why }
# machine 45de7081
command-ask-find-out = Necə öyrənmək olar: { $how }
# machine 8fff7dcb
command-ask-none = heç biri
# machine 6afe1651
command-ask-unknown = Bilmirəm və ya demək istəmirəm
# machine 88a4adb1
command-ask-one-or-none = Cavab: 1, heç biri üçün 0 (? bilmirəm, b geri, q çıxış)
# machine 506596c4
command-ask-some-or-none = Cavab: 1–{ $answers } arasından biri və ya bir neçəsi, vergüllə; heç biri üçün 0 (? bilmirəm, b geri, q çıxış)
# machine 4f571d8d
command-ask-the-one = Cavab: 1 (? bilmirəm, b geri, q çıxış)
# machine 9cea7c31
command-ask-one-of = Cavab: 1 – { $answers } (? bilmirəm, b geri, q çıxış)
# machine 30e9e328
command-ask-empty = Boş sətir cavab deyil. Bilmirsinizsə, ? yazın
# machine 7f365d80
command-ask-no-answer = `{ $typed }` cavab deyil.
# machine 1cc3bc39
command-ask-only-one = Bunlardan yalnız biri doğru ola bilər: bir rəqəm yazın.
# machine 9d8ba488
command-ask-none-alone = 0 – heç biri; tək yazılır.
# machine f039267a
command-ask-out-of-range = `{ $typed }` burada cavab deyil: 1 – { $answers } arasından rəqəm yazın, bilmirsinizsə, ? yazın.
# machine c6371fbc
command-diff-nothing = nəyin müqayisə ediləcəyi deyilməyib: iki gün ({ $days }), `--views`, iki qovluq və ya reviziya ({ $revision }) verin
# machine 2be1f977
command-diff-two-folders = `{ $old }` və `{ $new }` iki qovluqdur. Onlar bir gündə (`--on`), bir baxışda (`--view`) müqayisə olunur: `--from`, `--views` və ya `--git` olmadan
# machine 7ee0ce65
command-diff-one-folder = `{ $folder }` FACT=VALUE deyil və tək qovluq heç nə ilə müqayisə olunmur. İki qovluq verin və ya birini `--rulebook` ilə göstərin
# machine 31721d8a
command-diff-many-folders = iki qovluğu müqayisə etmək olar, bu qədərini yox: { $count }
# machine b4902e0a
command-diff-no-rulebook = iki qovluq müqayisə olunur, ona görə `--rulebook` onlarla birlikdə verilə bilməz
# machine 48b8a6f5
command-diff-at-revision = `{ $folder }`, reviziya: { $revision }
# machine 239a76a9
command-diff-as-it-stands = `{ $folder }`, indiki halda
# machine f07e5927
command-git-no-repository = `{ $folder }` heç bir git deposunda deyil
# machine 6dcf0dcc
command-git-no-markdown = `{ $revision }` reviziyasında bu qovluqda `.md` faylı yoxdur: `{ $folder }`
# machine 9e94348d
command-git-no-revision = git belə reviziya tanımır: `{ $revision }`; olanların siyahısı: `git log`
# machine da553472
command-git-no-files = faylları git vasitəsilə oxumaq olmur: { $reason }
# machine ebfa2df6
command-git-no-file = git bunu verə bilmir: `{ $path }`
# machine ba1f950b
command-git-not-text = `{ $path }` həmin reviziyada UTF-8 mətni deyil
# machine 0906a06c
command-git-not-installed = `git` proqramı quraşdırılmayıb; əvəzinə iki qovluğu müqayisə edin
# machine 5db171a5
command-git-cannot-run = git proqramını işə salmaq olmur: { $reason }
# machine 7882595c
command-git-no-list = git faylların siyahısını verə bilmir: { $reason }
# machine 4ca4638d
command-explain-not-drawn = `{ $rule }`: şəklini çəkmək olmur: { $reason }
# machine 52a126bb
command-explain-no-layout = diaqramı yerləşdirmək olmur: { $reason }
# machine 83d1d38c
command-serve-could = bu ünvanda qoşulma qəbul edə bilər: { $address }
# machine 2bd204d1
command-serve-listening = bu ünvanda qoşulma qəbul edir: { $address }
