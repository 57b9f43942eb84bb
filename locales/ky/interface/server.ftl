# machine 472cb20f
server-refused-form = Бул форманы ушул колдонмонун барагы жөнөткөн эмес.
# machine 4e9c3928
server-refused-elsewhere = Бул форма бөтөн бирөөнүн барагынан жөнөтүлгөн.
# machine cc21a693
server-refused-kind = Мындай түрдөгү маалымат бул жерде кабыл алынбайт.
# machine 46e69657
server-refused-method = Муну бул жерде жасоого болбойт.
# machine f02325c5
server-refused-length = Маалыматтын узундугу алдын ала айтылышы керек.
# machine 345f0795
server-refused-large = Бул өтө узун.
# machine aa9b7d98
server-refused-slow = Бул өтө көп убакыт алды.
# machine c60f64db
server-refused-cut = Маалымат мөөнөтүнөн мурда бүттү.
# machine 2de80af9
server-refused-often = Дарегиңизден өтө көп суроо-талап келди. Бир аз күтө туруңуз.
# machine 08cfabaa
server-refused-busy = Азыр өтө көп адам сурап жатат. Бир аздан кийин кайра аракет кылыңыз.
# machine dcdb6cfc
server-refused-missing = Мындай барак жок.
# machine e774f587
server-refused-broken = Колдонмо азыр жооп бере албайт.

# machine 58a4dcdb
server-over-title = Башынан баштаңыз
# machine a30f16a1
server-over = Бул барак өтө узак ачык турду же колдонмо кайра иштетилди. Бул жерде эч нерсе сакталбайт, ошондуктан жоопторуңуз жок болду. Башынан баштаңыз.

# machine ad5e0f36
server-missing-title = Мындай барак жок
# machine 6a21a40c
server-missing = Даректи дагы бир карап көрүңүз.

# machine 7d299baa
server-not-found-title = Бул жерде эч нерсе жок
# machine 30c49d4c
server-not-found = Эмне бар экенин `/openapi.json` айтат.
# machine 17c495b7
server-method-title = Бул метод менен болбойт
# machine f04cd425
server-method = Кайсы методдор бар экенин `Allow` аталышы айтат.
# machine 7ffd70d8
server-query-title = Дарек мындай параметрлерди албайт
# machine eca26973
server-query = Тизмелер гана бир параметр алат: `lang`. Даректер журналдарда сакталат. `?` белгисинен кийинки калганын жазбаңыз.
# machine 8a50f60d
server-not-json-title = Маалымат JSON эмес
# machine b2af8aa1
server-not-json-utf-8 = Ал UTF-8 эмес.
# machine b648a52d
server-not-json-cut = Ал өтө эрте бүттү.
# machine 5ce9ecf3
server-media-type-title = Маалымат JSON катары жөнөтүлгөн эмес
# machine 70568ad2
server-media-type = Мындай аталыш жөнөтүңүз: `Content-Type: application/json`.
# machine 68d6dfa1
server-too-large-title = Маалымат өтө чоң
# machine 01e339bd
server-too-large = Эң көп дегенде { $limit } байт окулат.
# machine ac05a94b
server-busy-title = Бир убакта өтө көп суроо келди
# machine 5d489cc1
server-busy = Бир нече секунддан кийин кайра сураңыз.
# machine ea1b202d
server-broken-title = Жоопту чыгарууга мүмкүн болбоду
# machine d08672b3
server-broken = Бул Yol программасынын катасы.
# machine 9bbaa860
server-together-title = Берилгендер чогуу боло албайт
# machine 40390ec9
server-input-title = Суроо-талап талаптагыдай эмес
# machine 51c4664b
server-contradiction-title = Мындай учур боло албайт
# machine 6ea344ea
server-journey-title = Жагдай берилген жок
# machine b002e5eb
server-journey = Эмне болгону турганын айтыңыз: `journeys` ичинен бирин `journey` катары бериңиз же баары үчүн `any` бериңиз.
# machine 88d0dfc6
server-difference-title = Айырма өтө чоң

# machine dd15e891
server-wrong-key = бул жерде ачкыч эмес; ачкычтар: { $keys }
# machine 10b36522
server-wrong-twice = эки жолу берилген
# machine 37a00461
server-wrong-missing = жетпейт
# machine 4597933c
server-wrong-object = объект эмес
# machine 07e9d6d9
server-wrong-text = текст болушу керек
# machine de4238c7
server-wrong-names = аттардын тизмеси болушу керек
# machine 24dafceb
server-wrong-flag = true же false болушу керек
# machine 13c9a546
server-wrong-language = бул жерде тил эмес; коддор: { $codes }
# machine 8cfa943a
server-wrong-fact = бул жерде факт эмес
# machine 7f1ea4d8
server-wrong-journey = бул жерде жагдай эмес
# machine 7d5e51f3
server-wrong-conclusion = бул жерде жыйынтык эмес
# machine 79141e46
server-wrong-voice = бул жерде кайрылуу түрү эмес
# machine b9d97c0a
server-wrong-country = бул жерде өлкө эмес
# machine 6b37c5dd
server-wrong-day = күн эмес: күн жыл-ай-күн түрүндө жазылат, мисалы 2025-11-05
# machine 121bdf84
server-wrong-calendar = календарда жок күн
# machine 9ec8d223
server-wrong-until = мындан мурда турат: `from`, { $from }
# machine cb31b12b
server-wrong-weighed-fact = бул эрежелер жыйнагынын фактысы эмес
# machine 60922a57
server-wrong-weighed-value = салмагы боло турган маани эмес
# machine 00889b87
server-wrong-weight = ушул аралыктагы сан болушу керек: 0 – { $greatest }

# machine f6df39cf
server-start-core-dumps = эстутум дамптарын өчүрүүгө болбойт, ошондуктан катадан улам жооптор дискке жазылып калышы мүмкүн
# machine 18a6dd5a
server-start-memory = эстутумду ошол эле колдонуучунун башка программаларынан жабууга болбойт
# machine 6642e570
server-start-unknown-system = бул системада эстутум дамптары кантип өчүрүлөрү белгисиз
# machine 92cb09bc
server-start-listen = бул даректе иштей албайт: { $address }: { $error }
# machine 35c47865
server-start-runtime = система серверди иштетпей жатат: { $error }
# machine 53773220
server-start-randomness = система кокустук байттарды бербейт
# machine d45cb9fa
server-start-certificate = сертификаттын файлында PEM түрүндөгү сертификат жок
# machine 1ff5bd02
server-start-key = ачкычтын файлында PEM түрүндөгү ачкыч жок
# machine 3dfe92c3
server-start-unusable = сертификат менен ачкычты колдонууга болбойт: { $error }
# machine faca04d4
server-start-secret =
    { $bytes ->
       *[other] сырда { $bytes } байт бар; эң азы { $least } керек
    }
# machine d9016028
server-start-base-path = `{ $path }` жолдордун алдында тура албайт; аны `/guide` сыяктуу жазыңыз
# machine 88264ccf
server-start-address = `{ $address }` дарек эмес; аны `http://example.onion` сыяктуу жазыңыз
