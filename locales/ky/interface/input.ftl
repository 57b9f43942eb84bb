# machine da88fe96
input-mistake = { $field }: { $message }
# machine 5e3c7f6b
input-mistake-of-value = { $field }: `{ $value }` { $message }
# machine 5a0037c6
input-did-you-mean = { $mistake }; балким, `{ $suggestion }`?
# machine 43b2736e
input-did-you-mean-code = { $mistake }; балким, `{ $suggestion }` ({ $meaning })?

# machine 1536a2bd
input-second-time = бул фактыны экинчи жолу берет
# machine 91bb877e
input-no-fact = бир да фактыны атабайт: факт FACT=VALUE түрүндө берилет
# machine 67bd3c83
input-needs-value = маанини талап кылат, мисалы `{ $example }`: бул факт алат: { $takes }
# machine a6d33078
input-other-unit = бирдиги башка: бул факт алат: { $takes }
# machine d9dfd8f4
input-misfit = туура келбейт: бул факт алат: { $takes }
# machine 6ff04b01
input-no-value = бул фактынын мааниси эмес
# machine acbeee70
input-no-value-takes = бул фактынын мааниси эмес, ал алат: { $takes }
# machine cb31b12b
input-unknown-fact = бул эрежелер жыйнагынын фактысы эмес
# machine 68e712da
input-out-of-range = чектен сырткары: бул факт алат: { $from } – { $until }
# machine d7ce3b8d
input-backwards = аягынан башына карай жазылган
# machine e25df9ba
input-has-and-lacks = `has` астында да, `lacks` астында да турат; экөө тең боло албайт
# machine 10b36522
input-twice = эки жолу берилген
# machine 6b37c5dd
input-no-day = күн эмес: күн жыл-ай-күн түрүндө жазылат, мисалы 2025-11-05
# machine acf9edcd
input-no-day-in-json = күн эмес: күн мындай жазылат: `"2025-11-05"`
# machine 121bdf84
input-no-such-day = календарда жок күн
# machine 94bb53b1
input-no-view = көз караш эмес: ал `"paper"` же `"practice"` болот
# machine 883db4c0
input-no-json = JSON эмес: { $reason }
# machine d425cd03
input-no-object-with-facts = `facts` ачкычы бар объект эмес
# machine cacfa918
input-no-object-of-facts = маанилери менен фактылардын объекти эмес
# machine dd15e891
input-unknown-key = бул жерде ачкыч эмес; ачкычтар: { $keys }

# machine c99d3efe
input-takes-one-of = булардын бири: { $values }
# machine 52723d7c
input-takes-any-of = булардын каалаганы: { $values }, же эч бири
# machine ae86a569
input-takes-true-or-false = true же false
# machine 151e58be
input-takes-or-json = { $takes }, же { $json }
# machine a04ba932
input-takes-list-or-json = маанилердин тизмеси же { $json }
# machine 6e39ab11
input-more-values =
    { $count ->
       *[other] { $values } жана дагы { $count }
    }
