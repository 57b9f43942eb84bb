# machine 472cb20f
server-refused-form = Эту форму отправила не страница этого справочника.
# machine 4e9c3928
server-refused-elsewhere = Эту форму отправила чужая страница.
# machine cc21a693
server-refused-kind = Данные такого вида здесь не принимаются.
# machine 46e69657
server-refused-method = Здесь этого сделать нельзя.
# machine f02325c5
server-refused-length = Длину данных надо указать до них.
# machine 345f0795
server-refused-large = Это слишком длинно.
# machine aa9b7d98
server-refused-slow = Это заняло слишком много времени.
# machine c60f64db
server-refused-cut = Данные оборвались раньше времени.
# machine 2de80af9
server-refused-often = С вашего адреса пришло слишком много запросов. Подождите, пожалуйста, немного.
# machine 08cfabaa
server-refused-busy = Слишком много людей спрашивают сразу. Попробуйте, пожалуйста, чуть позже.
# machine dcdb6cfc
server-refused-missing = Такой страницы нет.
# machine e774f587
server-refused-broken = Справочник сейчас не может ответить.

# machine 58a4dcdb
server-over-title = Начните, пожалуйста, заново
# machine a30f16a1
server-over = Эта страница была открыта слишком долго, или справочник запустили заново. Здесь ничего не хранится, поэтому ваших ответов больше нет. Начните, пожалуйста, заново.

# machine ad5e0f36
server-missing-title = Такой страницы нет
# machine 6a21a40c
server-missing = Проверьте, пожалуйста, адрес.

# machine 7d299baa
server-not-found-title = Здесь ничего нет
# machine 30c49d4c
server-not-found = Что здесь есть, говорит `/openapi.json`.
# machine 17c495b7
server-method-title = Этим методом нельзя
# machine f04cd425
server-method = Какие методы есть, говорит заголовок `Allow`.
# machine 7ffd70d8
server-query-title = Адрес не принимает таких параметров
# machine eca26973
server-query = Только списки принимают один параметр, `lang`. Адреса остаются в журналах. Уберите остальное, что стоит после `?`.
# machine 8a50f60d
server-not-json-title = Данные — не JSON
# machine b2af8aa1
server-not-json-utf-8 = Это не UTF-8.
# machine b648a52d
server-not-json-cut = Они кончились слишком рано.
# machine 5ce9ecf3
server-media-type-title = Данные отправлены не как JSON
# machine 70568ad2
server-media-type = Отправьте заголовок `Content-Type: application/json`.
# machine 68d6dfa1
server-too-large-title = Данных слишком много
# machine 01e339bd
server-too-large = Читается не больше { $limit } байт.
# machine ac05a94b
server-busy-title = Слишком много вопросов сразу
# machine 5d489cc1
server-busy = Спросите ещё раз через несколько секунд.
# machine ea1b202d
server-broken-title = Ответ вычислить не удалось
# machine d08672b3
server-broken = Это ошибка в Yol.
# machine 9bbaa860
server-together-title = То, что указано, не может быть вместе
# machine 40390ec9
server-input-title = Запрос не такой, каким должен быть
# machine 51c4664b
server-contradiction-title = Такого случая не может быть
# machine 6ea344ea
server-journey-title = Не хватает ситуации
# machine b002e5eb
server-journey = Скажите, что предстоит: укажите одну из `journeys` как `journey`, или `any` для всех.
# machine 88d0dfc6
server-difference-title = Различие слишком велико

# machine dd15e891
server-wrong-key = не входит в ключи; здесь есть ключи: { $keys }
# machine 10b36522
server-wrong-twice = встречается дважды
# machine 37a00461
server-wrong-missing = отсутствует
# machine 4597933c
server-wrong-object = не является объектом
# machine 07e9d6d9
server-wrong-text = должно быть текстом
# machine de4238c7
server-wrong-names = должно быть списком имён
# machine 24dafceb
server-wrong-flag = должно быть true или false
# machine 13c9a546
server-wrong-language = не входит в языки; коды языков: { $codes }
# machine 8cfa943a
server-wrong-fact = не входит в факты
# machine 7f1ea4d8
server-wrong-journey = не входит в ситуации
# machine 7d5e51f3
server-wrong-conclusion = не входит в выводы
# machine 79141e46
server-wrong-voice = не входит в виды обращения
# machine b9d97c0a
server-wrong-country = не входит в страны
# machine 6b37c5dd
server-wrong-day = не является днём: день пишут год-месяц-день, например 2025-11-05
# machine 121bdf84
server-wrong-calendar = не существует в календаре
# machine 9ec8d223
server-wrong-until = раньше, чем `from`, { $from }
# machine cb31b12b
server-wrong-weighed-fact = не входит в факты этого свода правил
# machine 60922a57
server-wrong-weighed-value = не является значением, которому можно дать вес
# machine 00889b87
server-wrong-weight = должно быть числом от 0 до { $greatest }

# machine f6df39cf
server-start-core-dumps = дампы памяти нельзя отключить, и при сбое ответы могли бы попасть на диск
# machine 18a6dd5a
server-start-memory = память нельзя закрыть от других программ того же пользователя
# machine 6642e570
server-start-unknown-system = неизвестно, как в этой системе отключают дампы памяти
# machine 92cb09bc
server-start-listen = не удаётся принимать запросы на { $address }: { $error }
# machine 35c47865
server-start-runtime = система не даёт серверу работать: { $error }
# machine 53773220
server-start-randomness = система не даёт случайных байтов
# machine d45cb9fa
server-start-certificate = в файле для сертификата нет сертификата в PEM
# machine 1ff5bd02
server-start-key = в файле для ключа нет ключа в PEM
# machine 3dfe92c3
server-start-unusable = сертификат и ключ использовать нельзя: { $error }
# machine faca04d4
server-start-secret =
    { $bytes ->
        [one] в секрете { $bytes } байт; нужно не меньше { $least }
        [few] в секрете { $bytes } байта; нужно не меньше { $least }
       *[other] в секрете { $bytes } байт; нужно не меньше { $least }
    }
# machine d9016028
server-start-base-path = `{ $path }` не может стоять перед адресами страниц; пишите, например, `/guide`
# machine 88264ccf
server-start-address = `{ $address }` — не адрес; пишите, например, `http://example.onion`
