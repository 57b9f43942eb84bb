# machine da88fe96
input-mistake = { $field }: { $message }
# machine 5e3c7f6b
input-mistake-of-value = { $field }: `{ $value }` { $message }
# machine 5a0037c6
input-did-you-mean = { $mistake }; bəlkə bunu nəzərdə tuturdunuz: `{ $suggestion }`?
# machine 43b2736e
input-did-you-mean-code = { $mistake }; bəlkə bunu nəzərdə tuturdunuz: `{ $suggestion }` ({ $meaning })?
# machine 1536a2bd
input-second-time = bu faktı ikinci dəfə verir
# machine 91bb877e
input-no-fact = heç bir faktın adı deyil: fakt FACT=VALUE kimi yazılır
# machine 67bd3c83
input-needs-value = qiymət tələb edir, məsələn `{ $example }`: bu fakt üçün yazmaq olar: { $takes }
# machine a6d33078
input-other-unit = vahidi başqadır: bu fakt üçün yazmaq olar: { $takes }
# machine d9dfd8f4
input-misfit = uyğun gəlmir: bu fakt üçün yazmaq olar: { $takes }
# machine 6ff04b01
input-no-value = bu faktın qiyməti deyil
# machine acbeee70
input-no-value-takes = bu faktın qiyməti deyil; yazmaq olar: { $takes }
# machine cb31b12b
input-unknown-fact = bu qaydalar kitabının faktı deyil
# machine 68e712da
input-out-of-range = hüdudlardan kənardır: bu fakt üçün hüdudlar: { $from } – { $until }
# machine d7ce3b8d
input-backwards = tərsinə gedir
# machine e25df9ba
input-has-and-lacks = həm `has`, həm də `lacks` altında durur; hər ikisi birlikdə ola bilməz
# machine 10b36522
input-twice = iki dəfə verilib
# machine 6b37c5dd
input-no-day = gün deyil: gün il-ay-gün kimi yazılır, məsələn 2025-11-05
# machine acf9edcd
input-no-day-in-json = gün deyil: gün belə yazılır: `"2025-11-05"`
# machine 121bdf84
input-no-such-day = təqvimdə olmayan gündür
# machine 94bb53b1
input-no-view = baxış deyil: `"paper"` və ya `"practice"` olur
# machine 883db4c0
input-no-json = JSON deyil: { $reason }
# machine d425cd03
input-no-object-with-facts = `facts` açarı olan obyekt deyil
# machine cacfa918
input-no-object-of-facts = faktların və qiymətlərinin obyekti deyil
# machine dd15e891
input-unknown-key = burada belə açar yoxdur; açarlar: { $keys }
# machine c99d3efe
input-takes-one-of = bunlardan biri: { $values }
# machine 52723d7c
input-takes-any-of = bunlardan istənilənləri: { $values }, yaxud heç biri
# machine ae86a569
input-takes-true-or-false = true və ya false
# machine 151e58be
input-takes-or-json = { $takes }, yaxud { $json }
# machine a04ba932
input-takes-list-or-json = qiymətlərin siyahısı, yaxud { $json }
# machine 6e39ab11
input-more-values =
    { $count ->
       *[other] { $values } və daha { $count }
    }
