# machine 472cb20f
server-refused-form = Бұл форма осы анықтамалықтың бетінен жіберілген жоқ.
# machine 4e9c3928
server-refused-elsewhere = Бұл форма басқа біреудің бетінен жіберілген.
# machine cc21a693
server-refused-kind = Мұндай түрдегі мазмұн мұнда қабылданбайды.
# machine 46e69657
server-refused-method = Мұны бұл жерде істеуге болмайды.
# machine f02325c5
server-refused-length = Мазмұнның ұзындығы алдын ала айтылуы керек.
# machine 345f0795
server-refused-large = Бұл тым ұзын.
# machine aa9b7d98
server-refused-slow = Бұл тым ұзаққа созылды.
# machine c60f64db
server-refused-cut = Мазмұн ерте үзіліп қалды.
# machine 2de80af9
server-refused-often = Сіздің мекенжайдан тым көп сұрау келді. Аздап күте тұрыңыз.
# machine 08cfabaa
server-refused-busy = Бірден тым көп адам сұрап жатыр. Аздан соң қайта көріңіз.
# machine dcdb6cfc
server-refused-missing = Мұндай бет жоқ.
# machine e774f587
server-refused-broken = Анықтамалық қазір жауап бере алмайды.
# machine 58a4dcdb
server-over-title = Басынан бастаңыз
# machine a30f16a1
server-over = Бұл бет тым ұзақ ашық тұрды немесе анықтамалық қайта қосылды. Мұнда ештеңе сақталмайды, сондықтан жауаптарыңыз жоғалды. Басынан бастаңыз.
# machine ad5e0f36
server-missing-title = Мұндай бет жоқ
# machine 6a21a40c
server-missing = Мекенжайды қайта қараңыз.
# machine 7d299baa
server-not-found-title = Мұнда ештеңе жоқ
# machine 30c49d4c
server-not-found = Не барын `/openapi.json` айтады.
# machine 17c495b7
server-method-title = Бұл әдіспен болмайды
# machine f04cd425
server-method = Қандай әдістер барын `Allow` тақырыбы айтады.
# machine 7ffd70d8
server-query-title = Мекенжай мұндай параметр алмайды
# machine eca26973
server-query = Тек тізімдер бір параметр алады: `lang`. Мекенжайлар журналдарда сақталады. `?` белгісінен кейінгі басқасын алып тастаңыз.
# machine 8a50f60d
server-not-json-title = Мазмұны JSON емес
# machine b2af8aa1
server-not-json-utf-8 = Ол UTF-8 емес.
# machine b648a52d
server-not-json-cut = Ол тым ерте бітті.
# machine 5ce9ecf3
server-media-type-title = Мазмұны JSON түрінде жіберілмеген
# machine 70568ad2
server-media-type = Мына тақырыпты жіберіңіз: `Content-Type: application/json`.
# machine 68d6dfa1
server-too-large-title = Мазмұны тым үлкен
# machine 01e339bd
server-too-large = Ең көбі { $limit } байт оқылады.
# machine ac05a94b
server-busy-title = Бірден тым көп сұрақ
# machine 5d489cc1
server-busy = Бірнеше секундтан соң қайта сұраңыз.
# machine ea1b202d
server-broken-title = Жауапты шығару мүмкін болмады
# machine d08672b3
server-broken = Бұл – Yol бағдарламасының қатесі.
# machine 9bbaa860
server-together-title = Берілгендер бірге бола алмайды
# machine 40390ec9
server-input-title = Сұрау дұрыс жасалмаған
# machine 51c4664b
server-contradiction-title = Мұндай жағдай болуы мүмкін емес
# machine 6ea344ea
server-journey-title = Бағыт берілмеген
# machine b002e5eb
server-journey = Не болайын деп тұрғанын айтыңыз: `journeys` ішінен біреуін `journey` етіп беріңіз, бәрі үшін – `any`.
# machine 88d0dfc6
server-difference-title = Айырма тым үлкен
# machine dd15e891
server-wrong-key = мұнда ондай кілт жоқ; кілттер: { $keys }
# machine 10b36522
server-wrong-twice = екі рет берілген
# machine 37a00461
server-wrong-missing = берілмеген
# machine 4597933c
server-wrong-object = объект емес
# machine 07e9d6d9
server-wrong-text = мәтін болуы керек
# machine de4238c7
server-wrong-names = аттар тізімі болуы керек
# machine 24dafceb
server-wrong-flag = true немесе false болуы керек
# machine 13c9a546
server-wrong-language = мұнда ондай тіл жоқ; кодтар: { $codes }
# machine 8cfa943a
server-wrong-fact = мұнда ондай дерек жоқ
# machine 7f1ea4d8
server-wrong-journey = мұнда ондай бағыт жоқ
# machine 7d5e51f3
server-wrong-conclusion = мұнда ондай тұжырым жоқ
# machine 79141e46
server-wrong-voice = мұнда ондай қаратпа жоқ
# machine b9d97c0a
server-wrong-country = мұнда ондай ел жоқ
# machine 6b37c5dd
server-wrong-day = күн емес: күн жыл-ай-күн болып жазылады, мысалы 2025-11-05
# machine 121bdf84
server-wrong-calendar = күнтізбеде жоқ күн
# machine 9ec8d223
server-wrong-until = мына күннен бұрын тұр: `from`, { $from }
# machine cb31b12b
server-wrong-weighed-fact = бұл ережелер жинағының дерегі емес
# machine 60922a57
server-wrong-weighed-value = салмағы бола алатын мән емес
# machine 00889b87
server-wrong-weight = 0 – { $greatest } аралығындағы сан болуы керек
# machine f6df39cf
server-start-core-dumps = жад көшірмесін өшіру мүмкін емес, сондықтан апат болса, жауаптар дискіге жазылып қалуы мүмкін
# machine 18a6dd5a
server-start-memory = жадты сол пайдаланушының басқа бағдарламаларынан жабу мүмкін емес
# machine 6642e570
server-start-unknown-system = бұл жүйеде жад көшірмесі қалай өшірілетіні белгілі емес
# machine 92cb09bc
server-start-listen = { $address } мекенжайында тыңдау мүмкін емес: { $error }
# machine 35c47865
server-start-runtime = жүйе сервердің жұмыс істеуіне жол бермейді: { $error }
# machine 53773220
server-start-randomness = жүйе кездейсоқ байттар бермейді
# machine d45cb9fa
server-start-certificate = сертификат файлында PEM түріндегі сертификат жоқ
# machine 1ff5bd02
server-start-key = кілт файлында PEM түріндегі кілт жоқ
# machine 3dfe92c3
server-start-unusable = сертификат пен кілтті қолдану мүмкін емес: { $error }
# machine faca04d4
server-start-secret =
    { $bytes ->
       *[other] құпияда { $bytes } байт бар; кемінде { $least } керек
    }
# machine d9016028
server-start-base-path = `{ $path }` беттердің алдында тұра алмайды; былай жазыңыз: `/guide`
# machine 88264ccf
server-start-address = `{ $address }` – мекенжай емес; былай жазыңыз: `http://example.onion`
