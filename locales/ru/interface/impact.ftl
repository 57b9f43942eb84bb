### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = Сколько людей получают какой ответ
impact-synthetic = Искусственный пример: составлен по опубликованным числам. Настоящих людей он не считает.
impact-table = Посчитано по: { $name }.
impact-law-of = Закон на { $day }.
impact-on-paper = Учтён закон на бумаге, практика не учтена.
impact-with-practice = Учтена и практика, о которой сообщают.
impact-known-by = Учтено только то, что было известно к { $day }.
impact-checked-until = Правила сверены по { $day }.
impact-checked-before = Это раньше дня, на который спрошен закон. С тех пор он мог измениться.
impact-rulebook = Правила взяты из { $folder }.

### Before and after a change. A sentence about the law follows.

impact-before = До
impact-after = После

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = С разбивкой: { $facts }
impact-people = Людей
impact-share = Доля
impact-everybody = Все
impact-others =
    { $count ->
        [one] { $count } другая группа
        [few] { $count } другие группы
       *[other] { $count } других групп
    }
impact-withheld = скрыто
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = Таблица говорит то, чего не может быть.

### What the numbers mean. These stand below them.

impact-withheld-why = «Скрыто»: людей меньше { $threshold }, или это выдало бы такое число.
impact-nothing = Людей меньше { $threshold }. О столь немногих ничего не показано.
impact-others-why = «Другие группы» слишком малы, чтобы показать их по одной.
impact-bounds = Под числом: наименьшее и наибольшее в границах весов.
impact-draws =
    { $count ->
        [one] Веса выбирались случайно { $times } раз, начальное число — { $seed }.
        [few] Веса выбирались случайно { $times } раза, начальное число — { $seed }.
       *[other] Веса выбирались случайно { $times } раз, начальное число — { $seed }.
    }
impact-quantiles-why = В скобках: чего не превышают 5, 50 и 95 из 100 случайных выборов.
impact-open-share = Доля { $share }: ответ зависит от фактов, о которых таблица не говорит.
impact-disputed-share = Доля { $share }: это зависит от того, как читать источники.
impact-impossible-share = Доля { $share }: таблица говорит то, чего не может быть.
impact-unused = Ответы, которых никто не получает, опущены.
impact-moved-share = Людей, у которых меняется ответ: { $people }, доля: { $share }.
impact-moved-withheld = Сколько людей получают другой ответ, скрыто.
impact-moved-nobody = Никто не получает другого ответа.
impact-sums = Число людей — это сумма весов. По одному никого не спрашивали.

### The chart.

impact-chart-bars = Полоса — это группа. Её части — это ответы, по их буквам.
impact-chart-withheld = В пунктирной части — то, что скрыто.
impact-chart-line = Линия на конце полосы идёт от наименьшего к наибольшему.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
        [one] Ещё { $count } группа есть в таблице текстом.
        [few] Ещё { $count } группы есть в таблице текстом.
       *[other] Ещё { $count } групп есть в таблице текстом.
    }
