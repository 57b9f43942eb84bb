# machine da88fe96
input-mistake = { $field }: { $message }
# machine 5e3c7f6b
input-mistake-of-value = { $field }: `{ $value }` { $message }
# machine 5a0037c6
input-did-you-mean = { $mistake }; может быть, `{ $suggestion }`?
# machine 43b2736e
input-did-you-mean-code = { $mistake }; может быть, `{ $suggestion }` ({ $meaning })?

# machine 1536a2bd
input-second-time = указывает этот факт второй раз
# machine 91bb877e
input-no-fact = не называет факта: факт пишут как FACT=VALUE
# machine 67bd3c83
input-needs-value = требует значения, как в `{ $example }`: этот факт принимает { $takes }
# machine a6d33078
input-other-unit = имеет другую единицу: этот факт принимает { $takes }
# machine d9dfd8f4
input-misfit = не подходит: этот факт принимает { $takes }
# machine 6ff04b01
input-no-value = не входит в значения этого факта
# machine acbeee70
input-no-value-takes = не входит в значения этого факта; он принимает { $takes }
# machine cb31b12b
input-unknown-fact = не входит в факты этого свода правил
# machine 68e712da
input-out-of-range = выходит за границы: этот факт принимает { $from } – { $until }
# machine d7ce3b8d
input-backwards = идёт в обратном порядке
# machine e25df9ba
input-has-and-lacks = стоит и в `has`, и в `lacks`; сразу в обоих нельзя
# machine 10b36522
input-twice = встречается дважды
# machine 6b37c5dd
input-no-day = не является днём: день пишут год-месяц-день, например 2025-11-05
# machine acf9edcd
input-no-day-in-json = не является днём: день пишут `"2025-11-05"`
# machine 121bdf84
input-no-such-day = не существует в календаре
# machine 94bb53b1
input-no-view = не является подходом: подход — `"paper"` или `"practice"`
# machine 883db4c0
input-no-json = не является JSON: { $reason }
# machine d425cd03
input-no-object-with-facts = не является объектом с ключом `facts`
# machine cacfa918
input-no-object-of-facts = не является объектом из фактов и их значений
# machine dd15e891
input-unknown-key = не входит в ключи; здесь есть ключи: { $keys }

# machine c99d3efe
input-takes-one-of = одно из: { $values }
# machine 52723d7c
input-takes-any-of = любые из: { $values }, или ни одного
# machine ae86a569
input-takes-true-or-false = true или false
# machine 151e58be
input-takes-or-json = { $takes }, или { $json }
# machine a04ba932
input-takes-list-or-json = список значений, или { $json }
# machine 6e39ab11
input-more-values =
    { $count ->
        [one] { $values } и ещё { $count }
        [few] { $values } и ещё { $count }
       *[other] { $values } и ещё { $count }
    }
