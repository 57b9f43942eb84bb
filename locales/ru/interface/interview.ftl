# machine 4f56fd05
interview-dont-know = Не знаю
# machine 51b54dad
interview-any = любое
# machine d46e3717
interview-any-other = любое другое
# machine 639e3ea2
interview-other-than = другое, кроме: { $values }
# machine 84b2d18b
interview-none-of-these = ничего из этого
# machine 1b9b1767
interview-two-or-more = два или больше из этого
# machine e51341f6
interview-yes = Да
# machine 2ba92ecc
interview-no = Нет

# machine 286c43ac
interview-for-me = Для меня
# machine cebe8bc5
interview-for-someone-else = Для другого человека
# machine c1a26e22
interview-continue = Дальше
# machine 638a2ae8
interview-back = Назад
# machine 4c46e681
interview-change = Изменить
# machine e33cc433
interview-show-answer = Показать ответ
# machine fe0732d8
interview-change-answer = Изменить ответ
# machine 5a267937
interview-card = Маленькая карточка для печати
# machine c12c7417
interview-start-again = Начать заново

# machine 95ec2d64
interview-finished = не имеет вопроса: опрос закончен
# machine 306f07ba
interview-clash = не может быть верно вместе с тем, что сказано раньше. { $sentences }
# machine 966e09b3
interview-one-answer = допускает ровно один ответ
# machine bdb5373e
interview-no-answer = не подходит как ответ: выберите от 1 до { $count }

# machine 8a97319c
interview-second-day = даёт для `{ $fact }` второй день, от которого идёт счёт
# machine f08fc35d
interview-day-after-case = позже, чем день этого случая: { $day }
# machine 31b308af
interview-day-makes = даёт для `{ $fact }` число { $number } на { $day }, а указано { $given }
# machine 8ba58fc0
interview-grows-not = не относится к фактам, которые растут со временем
# machine 7d82507f
interview-nothing-grows = не относится к фактам, которые растут со временем; таких нет
# machine 5e65e9ba
interview-these-grow = не относится к фактам, которые растут со временем; растут: { $facts }

# machine e77ee830
interview-weights-no-json = не являются JSON: { $error }
# machine 6028396c
interview-weights-no-object = должно быть объектом: факты и их значения
# machine 9efa6ed8
interview-weights-no-values = требует объекта: значения и их веса, как в `{ $example }`
# machine 8fceaf86
interview-weight-no-number = требует числа в качестве веса
# machine 3e85a6ab
interview-weight-several-values = должно быть одним значением с вероятностью, что оно есть в наборе
# machine 60922a57
interview-weight-no-value = не является значением, которому можно дать вес
# machine ff8947ae
interview-weight-negative = вес должен быть 0 или больше
# machine e73de58b
interview-weight-nothing = хотя бы у одного значения вес должен быть больше 0
# machine 5b3b5e92
interview-weight-chance = вероятность, что значение есть в наборе, должна быть от 0 до 1
# machine efd57428
interview-weight-twice = у одного значения два веса
