# machine da88fe96
input-mistake = { $field }: { $message }
# machine 5e3c7f6b
input-mistake-of-value = { $field }: `{ $value }` { $message }
# machine 5a0037c6
input-did-you-mean = { $mistake }; мүмкін, `{ $suggestion }`?
# machine 43b2736e
input-did-you-mean-code = { $mistake }; мүмкін, `{ $suggestion }` ({ $meaning })?
# machine 1536a2bd
input-second-time = бұл деректі екінші рет беріп тұр
# machine 91bb877e
input-no-fact = ешбір деректі атамайды: дерек FACT=VALUE түрінде беріледі
# machine 67bd3c83
input-needs-value = мәні керек, мысалы `{ $example }`: бұл дерекке керегі – { $takes }
# machine a6d33078
input-other-unit = өлшем бірлігі басқа: бұл дерекке керегі – { $takes }
# machine d9dfd8f4
input-misfit = сәйкес келмейді: бұл дерекке керегі – { $takes }
# machine 6ff04b01
input-no-value = бұл деректің мәні емес
# machine acbeee70
input-no-value-takes = бұл деректің мәні емес, оған керегі – { $takes }
# machine cb31b12b
input-unknown-fact = бұл ережелер жинағының дерегі емес
# machine 68e712da
input-out-of-range = шектен шығып тұр: бұл деректің шегі – { $from } – { $until }
# machine d7ce3b8d
input-backwards = кері кетіп тұр
# machine e25df9ba
input-has-and-lacks = `has` ішінде де, `lacks` ішінде де тұр; екеуі бірдей бола алмайды
# machine 10b36522
input-twice = екі рет берілген
# machine 6b37c5dd
input-no-day = күн емес: күн жыл-ай-күн болып жазылады, мысалы 2025-11-05
# machine acf9edcd
input-no-day-in-json = күн емес: күн былай жазылады: `"2025-11-05"`
# machine 121bdf84
input-no-such-day = күнтізбеде жоқ күн
# machine 94bb53b1
input-no-view = тұрғы емес: ол `"paper"` немесе `"practice"`
# machine 883db4c0
input-no-json = JSON емес: { $reason }
# machine d425cd03
input-no-object-with-facts = `facts` кілті бар объект емес
# machine cacfa918
input-no-object-of-facts = деректер мен мәндерінің объектісі емес
# machine dd15e891
input-unknown-key = мұнда ондай кілт жоқ; кілттер: { $keys }
# machine c99d3efe
input-takes-one-of = мыналардың бірі: { $values }
# machine 52723d7c
input-takes-any-of = мыналардың кез келгендері: { $values }, немесе ешқайсысы
# machine ae86a569
input-takes-true-or-false = true немесе false
# machine 151e58be
input-takes-or-json = { $takes }, немесе { $json }
# machine a04ba932
input-takes-list-or-json = мәндер тізімі немесе { $json }
# machine 6e39ab11
input-more-values =
    { $count ->
       *[other] { $values } және тағы { $count }
    }
