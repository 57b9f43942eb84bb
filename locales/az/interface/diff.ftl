# machine 585e853a
diff-from-to = Nə dəyişir: əvvəl { $from }, sonra { $to }.
# machine cbcbd2e4
diff-compared = Müqayisə edilib: { $circumstances }.
# machine 7fe047a2
diff-law = qanun
# machine 8c6c748f
diff-law-on-paper = kağız üzərində qanun
# machine 36d2a7ee
diff-law-with-practice = məlumat verilən təcrübə ilə birlikdə qanun
# machine c3790883
diff-as-known-by = { $day } tarixinədək məlum olana görə
# machine 99c90b82
diff-in-short = Qısaca
# machine 3f541a7a
diff-none =
    { $count ->
       *[other] Fərq yoxdur: { $cases } hal üçün sübut edilib.
    }
# machine 38b98e6c
diff-none-this-day =
    { $count ->
       *[other] Fərq yoxdur: bu tarix üçün { $cases } halda sübut edilib.
    }
# machine 25799904
diff-none-ever =
    { $count ->
       *[other] Fərq yoxdur: { $cases } hal üçün sübut edilib. Hər gün, hər iki baxışda, o vaxt nə məlum olsa da.
    }
# machine efbd5a6c
diff-cases-compared =
    { $count ->
       *[other] { $cases } hal müqayisə edilib. Hal bütün faktların bir birləşməsidir və hər biri bir dəfə sayılır. Paylar insanların sayı haqqında heç nə demir.
    }
# machine d5cfd74c
diff-too-large = bu müqayisə həddən artıq böyüyür: `{ $conclusion }`; onu faktlarla daraldın, məsələn `sex=male`
# machine 38978a77
diff-percent = { $number }%
# machine 3a487fd5
diff-percent-under = { $number }% həddindən az
# machine 1ef7424b
diff-change = əvvəl “{ $from }”, sonra “{ $to }”
# machine c28145e3
diff-change-open = əvvəl { $from }, sonra { $to }: mənbələrin necə başa düşülməsindən asılıdır
# machine 9ccbf640
diff-changes-open = { $changes }: mənbələrin necə başa düşülməsindən asılıdır
# machine 97d02d89
diff-one-of-changes = əvvəl “{ $from }”, sonra “{ $to }”
# machine 4d5b6098
diff-still = yenə də “{ $answer }”
# machine e90fe929
diff-change-share = { $change } (halların payı: { $share })
# machine 9a0d5365
diff-short-change = { $change } ({ $share })
# machine 88639863
diff-short-open = mənbələrin necə başa düşülməsindən asılıdır ({ $share })
# machine 91f724c7
diff-before = Əvvəl: { $sentence }
# machine fbf8fb6c
diff-after = Sonra: { $sentence }
# machine 3bcd768b
diff-open-points = Açıq məsələlər: { $questions }
# machine e153373d
diff-more-points =
    { $count ->
       *[other] Və daha { $count }
    }
# machine a7f90928
diff-no-answer = Qaydalar cavab vermir və ya iki cavab verir.
# machine f3b13c7f
diff-for-whom = Kimin üçün:
# machine edfe4009
diff-for-whom-one-of = Kimin üçün, bunlardan biri:
# machine 41664527
diff-for-others = Buna uyğun gələn başqaları üçün:
# machine cfee6341
diff-for-others-one-of = Buna uyğun gələn başqaları üçün, bunlardan biri:
# machine 92445580
diff-and-one-of = və bunlardan biri:
# machine 9dc2cb8b
diff-for-everybody = Hamı üçün.
# machine 403a2ab8
diff-for-everybody-else = Qalan hamı üçün.
# machine 07112d8f
diff-for-same-cases = “{ $title }” altındakı eyni hallar üçün: { $change }.
# machine dd5b12a8
diff-too-many = Şərtlər sadalamaq üçün həddən artıq çoxdur. Onları faktlarla daraldın, məsələn `sex=male`.
# machine d01fb8a0
diff-of-these = { $tests } (bunların payı: { $share })
# machine 51979f19
diff-rarer =
    { $count ->
       *[other] … və daha nadir { $count } (bunların payı: { $share }); siyahısı: `--all`
    }
# machine d5f99996
diff-values-none-but = bundan başqa heç biri: { $values }
# machine 230f1825
diff-values-at-least-one = ən azı biri
# machine 1328f88a
diff-values-another = başqası
# machine b995bb7b
diff-values-another-than = bundan başqası: { $values }
# machine 70bb1e9a
diff-values-and = { $before } və { $next }
# machine 16d01d15
diff-on-other-days = Başqa günlərdə
# machine 1a403eef
diff-differs = Fərqlənir: { $days }.
# machine 3d72867f
diff-conclusion-differs = { $title }: fərqlənir: { $days }.
# machine d757bfdf
diff-conclusion-differs-known = { $title }: yalnız bəzi günlərədək məlum olana görə fərqlənir.
# machine 8742c559
diff-every-day = hər gün
# machine 0fdb9690
diff-from-day-on = { $day } tarixindən başlayaraq
# machine 74eeb5d7
diff-until-day = { $day } gününün sonunadək
# machine e181a5d8
diff-on-day = yalnız { $day } tarixində
# machine ac0d8cf2
diff-from-day-to = { $from } tarixindən { $until } tarixinədək
# machine 02333d3f
diff-days-on-paper = { $days }, kağız üzərindəki qanuna görə
# machine 4d06701e
diff-days-with-practice = { $days }, məlumat verilən təcrübə ilə birlikdə qanuna görə
# machine a3d14501
diff-what-else = Daha nə fərqlənir
# machine 7c12f7dd
diff-now-impossible = Bəzi hallar indi mümkünsüz sayılır. Onlar müqayisə edilməyib.
# machine 4173437d
diff-no-longer-impossible = Bəzi hallar artıq mümkünsüz sayılmır. Onlar müqayisə edilməyib.
# machine e329d387
diff-conclusion-gone = Bu nəticə daha yoxdur: `{ $name }` (“{ $title }”).
# machine 65b071de
diff-conclusion-new = Yeni nəticə: `{ $name }` (“{ $title }”).
# machine ee7fd6b5
diff-conclusion-value-gone = Nəticə `{ $name }` (“{ $title }”): bu qiymət daha yoxdur: `{ $value }`.
# machine 006b862b
diff-conclusion-value-new = Nəticə `{ $name }` (“{ $title }”): yeni qiymət: `{ $value }`.
# machine ced7e9a0
diff-conclusion-value-renamed = Nəticə `{ $name }` (“{ $title }”): qiymətin əvvəlki adı `{ $from }`, yeni adı `{ $to }`; cümlə eynidir.
# machine 41990ba8
diff-conclusion-not-compared = Nəticə `{ $name }` (“{ $title }”) müqayisə edilməyib: o, növü başqa olan faktdan asılıdır.
# machine 4e7cebbc
diff-fact-gone = Bu fakt daha yoxdur: `{ $name }` (“{ $title }”).
# machine 8580bf33
diff-fact-new = Yeni fakt: `{ $name }` (“{ $title }”).
# machine f2e18343
diff-fact-value-gone = Fakt `{ $name }` (“{ $title }”): bu qiymət daha yoxdur: `{ $value }`; o, yenə də müqayisə edilib.
# machine eb111401
diff-fact-value-new = Fakt `{ $name }` (“{ $title }”): yeni qiymət: `{ $value }`; əvvəl heç bir qayda onu göstərmirdi.
# machine d83254c5
diff-fact-range = Fakt `{ $name }` (“{ $title }”): mümkün ədədləri və ya günləri fərqlənir; hamısı müqayisə edilib.
# machine e037fed1
diff-fact-type = Fakt `{ $name }` (“{ $title }”): növü başqadır; ikisini müqayisə etmək olmur.
# machine 90133e68
diff-reading-gone = Başa düşməyin bu yolu daha yoxdur: `{ $name }`.
# machine 594da59f
diff-reading-new = Başa düşməyin yeni yolu: `{ $name }`.
