### The help of `yol impact`.

impact-help = Сколько людей приходит к какому ответу, только в сумме
impact-help-cells-are = Таблица ячеек — это CSV или Parquet; столбцы — факты из `yol facts`, значения — как в случае. Столбец `weight` говорит, сколько людей представляет строка; `low` и `high` — его границы. Пустая ячейка значит «неизвестно».
impact-help-never = Строки никогда не выдаются. Малые числа скрываются. Столбец, похожий на личные данные, не принимается.
impact-help-sql = Результаты многих мелких отборов можно вычесть друг из друга. Кто их публикует, должен за этим следить.

impact-flag-cells = Файлы одной таблицы, все CSV или все Parquet
impact-flag-example = Посчитать встроенный искусственный пример, составленный по опубликованным числам
impact-flag-conclusion = Посчитать этот вывод; можно указать несколько раз. Иначе — все требования, на которые влияет хоть один столбец
impact-flag-by = Различать группы по этим фактам
impact-flag-where = Считать только строки, для которых это верно: { $example }
impact-flag-sql = Спросить на SQL: факты и { $counts } из `cells`, с группировкой по этим фактам
impact-flag-on = Закон на этот день, например 2026-02-01; иначе — на сегодня
impact-flag-compare = Сказать, кто переходит от одного ответа к другому между законом и законом этого дня
impact-flag-compare-rulebook = То же между двумя сводами правил: второй лежит в этой папке
impact-flag-compare-view = То же между двумя подходами
impact-flag-weight = Столбец, который говорит, сколько людей представляет строка; иначе — `{ $name }`
impact-flag-low = Столбец с наименьшим, каким он может быть; иначе — `{ $name }`
impact-flag-high = Столбец с наибольшим, каким он может быть; иначе — `{ $name }`
impact-flag-ignore = Не учитывать столбец; можно указать несколько раз
impact-flag-threshold = Скрывать числа меньше стольких людей; порог не ниже { $least }
impact-flag-draws = Столько раз случайно выбрать каждый вес в его границах и показать квантили
impact-flag-seed = Число, из которого следуют все случайные выборы
impact-flag-out = Записать ответ в этот файл
impact-flag-chart = Нарисовать диаграмму в этот файл, SVG или PNG
impact-flag-threads = Считать в стольких потоках; 0 — столько, сколько есть
impact-flag-ballista = Считать на кластере с этим планировщиком Ballista

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

impact-scheduler = Запустить планировщик кластера; он работает до остановки
impact-executor = Запустить исполнитель кластера; он работает до остановки
impact-cluster-trust = Кто доберётся до его порта, прочтёт итоги и файлы, которые могут читать исполнители. Закройте порты для всех остальных.
impact-flag-bind = Адрес, где принимать запросы; порт 0 значит любой свободный
impact-flag-scheduler = Адрес планировщика
impact-flag-work = Хранить итоги между двумя этапами в этой папке; иначе — во временной
impact-flag-cores = Обрабатывать сразу столько частей; 0 — столько, сколько есть ядер
impact-listening = Планировщик принимает запросы на { $address }
impact-other-rulebook = Один из исполнителей кластера отвечает по другому своду правил. Запустите его в той же версии или укажите папку: --rulebook
impact-no-scheduler = Планировщика на { $address } нет: { $reason }

## While it counts.

impact-progress = строки: { $rows } из { $all }, { $rate }, осталось { $left }
impact-chart-form = { $file }: диаграмма — это картинка, имя которой кончается на `.svg` или `.png`.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

help-impact = Сосчитать по таблице ячеек, сколько людей приходит к какому ответу
help-impact-handed = Это отдельная программа, `yol-impact`. Её параметры показывает `yol impact --help`.
help-impact-arguments = Что ей передаётся
impact-not-installed = Для `yol impact` нужна вторая программа, `yol-impact`, а она не установлена. В папке исходного кода: { $command }
impact-not-started = `{ $program }` не запускается: { $reason }
