### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

# machine 2a5d56de
impact-title = Сколько людей получают какой ответ
# machine 7d0cad0e
impact-synthetic = Искусственный пример: составлен по опубликованным числам. Настоящих людей он не считает.
# machine c932549a
impact-table = Посчитано по: { $name }.
# machine e85d708e
impact-table-example = Посчитано по: встроенный пример.
# machine 275d80a1
impact-law-of = Закон на { $day }.
# machine 791ed598
impact-on-paper = Учтён закон на бумаге, практика не учтена.
# machine cc09a9cd
impact-with-practice = Учтена и практика, о которой сообщают.
# machine ac530008
impact-known-by = Учтено только то, что было известно к { $day }.
# machine 75adc91d
impact-checked-until = Правила сверены по { $day }.
# machine 47db94af
impact-checked-before = Это раньше дня, на который спрошен закон. С тех пор он мог измениться.
# machine 1d1357ed
impact-rulebook = Правила взяты из { $folder }.

### Before and after a change. A sentence about the law follows.

# machine 1070b3b8
impact-before = До
# machine e72217b5
impact-after = После

### The head of a table, and its rows. `$facts` is a list of titles of facts.

# machine 4c060763
impact-by = С разбивкой: { $facts }
# machine 27f6e1bc
impact-people = Людей
# machine ae4a8ec2
impact-share = Доля
# machine 96d7a702
impact-everybody = Все
# machine df57cd05
impact-unknown = неизвестно
# machine 6fb11fa4
impact-others =
    { $count ->
        [one] { $count } другая группа
        [few] { $count } другие группы
       *[other] { $count } других групп
    }
# machine d5bc4248
impact-withheld = скрыто
# machine 8cec6e05
impact-range = { $from } – { $to }
# machine 005bd166
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

# machine b3495866
impact-impossible = Таблица говорит то, чего не может быть.

### What the numbers mean. These stand below them.

# machine 8e4824b1
impact-withheld-why = «Скрыто»: людей меньше { $threshold }, или это выдало бы такое число.
# machine c5670d5c
impact-nothing = Людей меньше { $threshold }. О столь немногих ничего не показано.
# machine e2c98e21
impact-others-why = «Другие группы» слишком малы, чтобы показать их по одной.
# machine abb0682d
impact-bounds = Под числом: наименьшее и наибольшее в границах весов.
# machine f22ea72e
impact-draws =
    { $count ->
        [one] Веса выбирались случайно { $times } раз, начальное число — { $seed }.
        [few] Веса выбирались случайно { $times } раза, начальное число — { $seed }.
       *[other] Веса выбирались случайно { $times } раз, начальное число — { $seed }.
    }
# machine e2203d0f
impact-quantiles-why = В скобках: чего не превышают 5, 50 и 95 из 100 случайных выборов.
# machine eb55c702
impact-open-share = Доля { $share }: ответ зависит от фактов, о которых таблица не говорит.
# machine c81f85db
impact-disputed-share = Доля { $share }: это зависит от того, как читать источники.
# machine 2f584a9a
impact-impossible-share = Доля { $share }: таблица говорит то, чего не может быть.
# machine f0715f0c
impact-unused = Ответы, которых никто не получает, опущены.
# machine 898be5c9
impact-moved-share = Людей, у которых меняется ответ: { $people }, доля: { $share }.
# machine e866475e
impact-may-move-share = Людей, у которых он может измениться: { $people }, доля: { $share }. Это зависит от того, что неизвестно.
# machine de9a229c
impact-moved-withheld = Сколько людей получают другой ответ, скрыто.
# machine 53d06b6a
impact-moved-nobody = Никто не получает другого ответа.
# machine 5cc0311d
impact-sums = Число людей — это сумма весов. По одному никого не спрашивали.

### The chart.

# machine 9308a6bd
impact-chart-bars = Полоса — это группа. Её части — это ответы, по их буквам.
# machine b5c489f1
impact-chart-withheld = В пунктирной части — то, что скрыто.
# machine 21ae5b39
impact-chart-line = Линия на конце полосы идёт от наименьшего к наибольшему.
# machine c96988ed
impact-chart-row = { $group }: { $people }
# machine 2f1dfe6e
impact-chart-more =
    { $count ->
        [one] Ещё { $count } группа есть в таблице текстом.
        [few] Ещё { $count } группы есть в таблице текстом.
       *[other] Ещё { $count } групп есть в таблице текстом.
    }
# machine 94fc5ef4
impact-too-low = Числа меньше { $least } человек скрываются всегда. Порог не может быть { $asked }.
# machine b9cb1eb8
impact-wrong-draws = Случайных выборов может быть от 1 до { $most }, а не { $asked }.
# machine 5d45b709
impact-no-picture = График слишком велик, его нельзя нарисовать: { $reason }
