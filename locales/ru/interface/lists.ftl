# machine 492fc313
lists-sources = Источники: { $keys }.
# machine 7489e4d6
lists-beware = Осторожно: { $text }

# machine 33209cb2
lists-takes-flag = да или нет
# machine c99d3efe
lists-takes-one = одно из: { $values }
# machine 3c9dbb8b
lists-takes-several = ничего, одно или несколько из: { $values }
# machine fd99172e
lists-takes-number = целое число, { $from } – { $to }
# machine 45d803db
lists-takes-day = день, { $from } – { $until }

# machine 80e25c59
lists-intrusive-low = Спрашивать об этом — почти не вмешательство в личное.
# machine f440a345
lists-intrusive-some = Спрашивать об этом — некоторое вмешательство в личное.
# machine 1beed06b
lists-intrusive-high = Спрашивать об этом — большое вмешательство в личное.
# machine f1c13380
lists-change-never = Изменить это нельзя.
# machine 793c5a01
lists-change-waiting = Это меняется только с ожиданием.
# machine 366cd1c0
lists-change-heavy = Это можно изменить дорогой ценой.
# machine e7ef3f7b
lists-change-light = Это можно изменить.
# machine 35d3c9ea
lists-discretion = Это решает чиновник: об этом никогда не спрашивают.
# machine a8be12f5
lists-presumed = Предполагается: { $known }.

# machine 76899569
lists-amount-about = примерно { $number }
# machine a4fa00f4
lists-amount-at-least = не меньше { $number }
# machine afe4e24e
lists-amount-at-most = не больше { $number }
# machine a7fa573e
lists-amount-more-than = больше { $number }
# machine f51327e6
lists-amount-less-than = меньше { $number }
# machine bc7e5f5f
lists-amount-from-to = от { $from } до { $to }
# machine 6bfd7e51
lists-amount-of = { $amount } { $unit }
# machine 88f6f361
lists-period = Период: { $period }.
# machine d02f032b
lists-said-by = Кто это говорит: { $who }
# machine 0ba9e69e
lists-agrees = Другой источник это подтверждает.
# machine 529d14a0
lists-differs = Другой источник говорит иное.
# machine d1922574
lists-not-found = Другого источника для этого не нашли.
# machine 2300cd5a
lists-not-checked = С другим источником это не сверяли.
# machine 5f0488b5
lists-contradicted = Этому противоречит: { $figures }.
# machine 54718e16
lists-better = Это число лучше, чем: { $figures }.
# machine 6870a08a
lists-corrected = Это исправлено здесь: { $figures }.
# machine 62bc1375
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
# machine 614a362c
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
# machine 3a868532
lists-no-figure = Ни одно число не подходит под запрос.

# machine c3b6d263
lists-worked-case = Разобранный пример; это не чья-то настоящая история.
# machine 4c8719bb
lists-given = Указано: { $facts }.
# machine 70234c15
lists-given-on = закон на { $day }
# machine ba9f4dde
lists-given-known-by = что было известно к { $day }
# machine 5712f829
lists-given-practice = закон и практика, о которой сообщают
# machine 7ffdfd32
lists-expected = { $title }: { $outcomes }
# machine 96e3ff16
lists-expected-open = { $title }: Это зависит: { $outcomes }
# machine 38fbc4eb
lists-expected-disputed = { $title }: Источники оставляют это открытым: { $outcomes }

# machine 698c845f
lists-before-contact = Прежде чем писать или звонить: некоторых Россия называет «нежелательной организацией» или «иностранным агентом». Связь с ними может быть опасна. Каждую из организаций здесь никто не проверял.
# machine 294aa078
lists-contact = Контакты, как их тогда опубликовали: { $contact }
# machine 45860e3d
lists-seen = Последние сведения: { $time }.
# machine 7e78d26e
lists-seen-long-ago = Последние сведения: { $time }. Это давно; сначала проверьте, верно ли это ещё.
# machine 60fb755a
lists-foreign-agent = Россия числит её «иностранным агентом»: связь может быть опасна.
# machine 46abd6a4
lists-undesirable = Россия числит её «нежелательной организацией»: за участие в ней наказывают.
# machine 3b1e2036
lists-standing-not-checked = Её статус в России не проверяли.

# machine e9263c2c
lists-papers-to-sign = Бумаги, которые хотят дать на подпись
# machine 9dafcf9b
lists-papers-given = Бумаги, которые вручают
# machine c64f6e60
lists-papers-shown = Бумаги, которые просят показать
# machine e61189d9
lists-phrases = Фразы
# machine 0ca5c43c
lists-printed = На ней напечатано: { $words }.
# machine d3844203
lists-paper-where = Где: { $text }
# machine ad1a39c6
lists-paper-does = Что она делает: { $text }
# machine 8b09008d
lists-paper-before = Сначала: { $text }
# machine 5f2edd72
lists-paper-note = Примечание: { $text }
