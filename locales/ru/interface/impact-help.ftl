### The help of `yol impact`.

# machine 22a8856a
impact-help = Сколько людей приходит к какому ответу, только в сумме
# machine 627f031c
impact-help-cells-are = Таблица ячеек — это CSV или Parquet; столбцы — факты из `yol facts`, значения — как в случае. Столбец `weight` говорит, сколько людей представляет строка; `low` и `high` — его границы. Пустая ячейка значит «неизвестно».
# machine edcbf51c
impact-help-never = Строки никогда не выдаются. Малые числа скрываются. Столбец, похожий на личные данные, не принимается.
# machine ff4973eb
impact-help-sql = Результаты многих мелких отборов можно вычесть друг из друга. Кто их публикует, должен за этим следить.

# machine a3e571bf
impact-flag-cells = Файлы одной таблицы, все CSV или все Parquet
# machine 827e6ce8
impact-flag-example = Посчитать встроенный искусственный пример, составленный по опубликованным числам
# machine dcdf8791
impact-flag-conclusion = Посчитать этот вывод; можно указать несколько раз. Иначе — все требования, на которые влияет хоть один столбец
# machine a199d4ad
impact-flag-by = Различать группы по этим фактам
# machine 44733757
impact-flag-where = Считать только строки, для которых это верно: { $example }
# machine 4f6c5e07
impact-flag-sql = Спросить на SQL: факты и { $counts } из `cells`, с группировкой по этим фактам
# machine a32099ee
impact-flag-on = Закон на этот день, например 2026-02-01; иначе — на сегодня
# machine 278deebf
impact-flag-compare = Сказать, кто переходит от одного ответа к другому между законом и законом этого дня
# machine 471f4355
impact-flag-compare-rulebook = То же между двумя сводами правил: второй лежит в этой папке
# machine 009d9874
impact-flag-compare-view = То же между двумя подходами
# machine 402da685
impact-flag-weight = Столбец, который говорит, сколько людей представляет строка; иначе — `{ $name }`
# machine 9301d9c5
impact-flag-low = Столбец с наименьшим, каким он может быть; иначе — `{ $name }`
# machine 1a485fa9
impact-flag-high = Столбец с наибольшим, каким он может быть; иначе — `{ $name }`
# machine f42d8c71
impact-flag-ignore = Не учитывать столбец; можно указать несколько раз
# machine beed8c67
impact-flag-threshold = Скрывать числа меньше стольких людей; порог не ниже { $least }
# machine b5d44720
impact-flag-draws = Столько раз случайно выбрать каждый вес в его границах и показать квантили
# machine 2e2722cf
impact-flag-seed = Число, из которого следуют все случайные выборы
# machine 59d3fd18
impact-flag-out = Записать ответ в этот файл
# machine 214a68d2
impact-flag-chart = Нарисовать диаграмму в этот файл, SVG или PNG
# machine 0cd3f723
impact-flag-threads = Считать в стольких потоках; 0 — столько, сколько есть
# machine ed791d78
impact-flag-ballista = Считать на кластере с этим планировщиком Ballista

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

# machine 1e29a3d4
impact-scheduler = Запустить планировщик кластера; он работает до остановки
# machine cb0874d2
impact-executor = Запустить исполнитель кластера; он работает до остановки
# machine ae3a94e6
impact-cluster-trust = Кто доберётся до его порта, прочтёт итоги и файлы, которые могут читать исполнители. Закройте порты для всех остальных.
# machine 2cc95886
impact-flag-bind = Адрес, где принимать запросы; порт 0 значит любой свободный
# machine d714a92f
impact-flag-scheduler = Адрес планировщика
# machine 7f429276
impact-flag-work = Хранить итоги между двумя этапами в этой папке; иначе — во временной
# machine 9ec82b9e
impact-flag-cores = Обрабатывать сразу столько частей; 0 — столько, сколько есть ядер
# machine 31f12550
impact-listening = Планировщик принимает запросы на { $address }
# machine a7e19888
impact-other-rulebook = Один из исполнителей кластера отвечает по другому своду правил. Запустите его в той же версии или укажите папку: --rulebook
# machine c5a9415a
impact-no-scheduler = Планировщика на { $address } нет: { $reason }

## While it counts.

# machine e08b1027
impact-progress = строки: { $rows } из { $all }, { $rate }, осталось { $left }
# machine 3497bbad
impact-chart-form = { $file }: диаграмма — это картинка, имя которой кончается на `.svg` или `.png`.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

# machine a5e91fa4
help-impact = Сосчитать по таблице ячеек, сколько людей приходит к какому ответу
# machine 1d7d8954
help-impact-handed = Это отдельная программа, `yol-impact`. Её параметры показывает `yol impact --help`.
# machine 4dae69c9
help-impact-arguments = Что ей передаётся
# machine 5b5fa009
impact-not-installed = Для `yol impact` нужна вторая программа, `yol-impact`, а она не установлена. В папке исходного кода: { $command }
# machine cb9cd34d
impact-not-started = `{ $program }` не запускается: { $reason }
