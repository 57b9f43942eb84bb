# machine 472cb20f
server-refused-form = Ин пурсишнома аз саҳифаи ин роҳнамо фиристода нашудааст.
# machine 4e9c3928
server-refused-elsewhere = Ин пурсишнома аз саҳифаи каси дигар фиристода шудааст.
# machine cc21a693
server-refused-kind = Танаи ин хел ин ҷо қабул намешавад.
# machine 46e69657
server-refused-method = Ин корро ин ҷо кардан мумкин нест.
# machine f02325c5
server-refused-length = Дарозии тана бояд пеш аз он гуфта шавад.
# machine 345f0795
server-refused-large = Ин аз ҳад дароз аст.
# machine aa9b7d98
server-refused-slow = Ин аз ҳад зиёд вақт гирифт.
# machine c60f64db
server-refused-cut = Тана барвақт тамом шуд.
# machine 2de80af9
server-refused-often = Аз суроғаи шумо дархостҳои аз ҳад зиёд омад. Лутфан, каме интизор шавед.
# machine 08cfabaa
server-refused-busy = Дар як вақт одамони аз ҳад зиёд мепурсанд. Лутфан, баъди каме боз кӯшиш кунед.
# machine dcdb6cfc
server-refused-missing = Чунин саҳифа нест.
# machine e774f587
server-refused-broken = Роҳнамо ҳоло ҷавоб дода наметавонад.
# machine 58a4dcdb
server-over-title = Лутфан, аз нав сар кунед
# machine a30f16a1
server-over = Ин саҳифа аз ҳад зиёд кушода монд ё роҳнамо аз нав ба кор даромад. Ин ҷо чизе нигоҳ дошта намешавад, барои ҳамин ҷавобҳоятон нест шуданд. Лутфан, аз нав сар кунед.
# machine ad5e0f36
server-missing-title = Чунин саҳифа нест
# machine 6a21a40c
server-missing = Лутфан, суроғаро бори дигар бинед.
# machine 7d299baa
server-not-found-title = Ин ҷо чизе нест
# machine 30c49d4c
server-not-found = `/openapi.json` мегӯяд, ки чӣ ҳаст.
# machine 17c495b7
server-method-title = Бо ин усул не
# machine f04cd425
server-method = Сарлавҳаи `Allow` мегӯяд, ки кадом усулҳо ҳастанд.
# machine 7ffd70d8
server-query-title = Суроға чунин параметрҳоро намегирад
# machine eca26973
server-query = Танҳо рӯйхатҳо як параметр мегиранд: `lang`. Суроғаҳо дар журналҳо мемонанд. Чизи дигари баъди `?` истодаро партоед.
# machine 8a50f60d
server-not-json-title = Тана JSON нест
# machine b2af8aa1
server-not-json-utf-8 = Он UTF-8 нест.
# machine b648a52d
server-not-json-cut = Он аз ҳад барвақт тамом шуд.
# machine 5ce9ecf3
server-media-type-title = Тана ҳамчун JSON фиристода нашудааст
# machine 70568ad2
server-media-type = Сарлавҳаи `Content-Type: application/json` фиристед.
# machine 68d6dfa1
server-too-large-title = Тана аз ҳад калон аст
# machine 01e339bd
server-too-large = На бештар аз { $limit } байт хонда мешавад.
# machine ac05a94b
server-busy-title = Дар як вақт саволҳои аз ҳад зиёд
# machine 5d489cc1
server-busy = Баъди чанд сония боз пурсед.
# machine ea1b202d
server-broken-title = Ҷавоб ҳисоб карда нашуд
# machine d08672b3
server-broken = Ин хатои Yol аст.
# machine 9bbaa860
server-together-title = Он чи дода шудааст, якҷо шуда наметавонад
# machine 40390ec9
server-input-title = Дархост чунон нест, ки бояд бошад
# machine 51c4664b
server-contradiction-title = Чунин ҳолат шуда наметавонад
# machine 6ea344ea
server-journey-title = Вазъият гуфта нашудааст
# machine b002e5eb
server-journey = Гӯед, ки чӣ мешавад: яке аз `journeys` ҳамчун `journey` диҳед, ё барои ҳама `any`.
# machine 88d0dfc6
server-difference-title = Фарқ аз ҳад калон аст
# machine dd15e891
server-wrong-key = ин ҷо калид нест; калидҳо инҳоянд: { $keys }
# machine 10b36522
server-wrong-twice = ду бор дода шудааст
# machine 37a00461
server-wrong-missing = дода нашудааст
# machine 4597933c
server-wrong-object = объект нест
# machine 07e9d6d9
server-wrong-text = бояд матн бошад
# machine de4238c7
server-wrong-names = бояд рӯйхати номҳо бошад
# machine 24dafceb
server-wrong-flag = бояд true ё false бошад
# machine 13c9a546
server-wrong-language = ин ҷо забон нест; кодҳо инҳоянд: { $codes }
# machine 8cfa943a
server-wrong-fact = ин ҷо маълумот нест
# machine 7f1ea4d8
server-wrong-journey = ин ҷо вазъият нест
# machine 7d5e51f3
server-wrong-conclusion = ин ҷо натиҷа нест
# machine 79141e46
server-wrong-voice = ин ҷо шакли муроҷиат нест
# machine b9d97c0a
server-wrong-country = ин ҷо кишвар нест
# machine 6b37c5dd
server-wrong-day = рӯз нест: рӯз дар шакли сол-моҳ-рӯз навишта мешавад, мисли 2025-11-05
# machine 121bdf84
server-wrong-calendar = рӯзест, ки дар тақвим нест
# machine 9ec8d223
server-wrong-until = пеш аз `from` меояд: { $from }
# machine cb31b12b
server-wrong-weighed-fact = дар ин маҷмӯаи қоидаҳо чунин маълумот нест
# machine 60922a57
server-wrong-weighed-value = қимате нест, ки вазн дошта метавонад
# machine 00889b87
server-wrong-weight = бояд рақами аз 0 то { $greatest } бошад
# machine f6df39cf
server-start-core-dumps = дампҳои хотира хомӯш намешаванд, пас ҳангоми вайроншавӣ ҷавобҳо ба диск навишта шуда метавонанд
# machine 18a6dd5a
server-start-memory = хотираро аз барномаҳои дигари ҳамон корбар бастан мумкин нест
# machine 6642e570
server-start-unknown-system = маълум нест, ки дар ин система дампҳои хотира чӣ тавр хомӯш мешаванд
# machine 92cb09bc
server-start-listen = ин суроғаро гӯш карда наметавонад: { $address }: { $error }
# machine 35c47865
server-start-runtime = система намегузорад, ки сервер кор кунад: { $error }
# machine 53773220
server-start-randomness = система байтҳои тасодуфӣ намедиҳад
# machine d45cb9fa
server-start-certificate = дар файли сертификат ягон сертификати PEM нест
# machine 1ff5bd02
server-start-key = дар файли калид ягон калиди PEM нест
# machine 3dfe92c3
server-start-unusable = сертификат ва калидро истифода бурдан мумкин нест: { $error }
# machine faca04d4
server-start-secret =
    { $bytes ->
       *[other] рози махфӣ { $bytes } байт дорад; на камтар аз { $least } лозим аст
    }
# machine d9016028
server-start-base-path = `{ $path }` пеш аз роҳҳо истода наметавонад; мисли `/guide` нависед
# machine 88264ccf
server-start-address = `{ $address }` суроға нест; мисли `http://example.onion` нависед
