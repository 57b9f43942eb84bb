# machine 4f56fd05
interview-dont-know = Билбейм
# machine 51b54dad
interview-any = каалаганы
# machine d46e3717
interview-any-other = башка каалаганы
# machine 639e3ea2
interview-other-than = булардан башкасы: { $values }
# machine 84b2d18b
interview-none-of-these = булардын эч бири
# machine 1b9b1767
interview-two-or-more = булардын экөө же андан көбү
# machine e51341f6
interview-yes = Ооба
# machine 2ba92ecc
interview-no = Жок

# machine 286c43ac
interview-for-me = Өзүм үчүн
# machine cebe8bc5
interview-for-someone-else = Башка адам үчүн
# machine c1a26e22
interview-continue = Улантуу
# machine 638a2ae8
interview-back = Артка
# machine 4c46e681
interview-change = Өзгөртүү
# machine e33cc433
interview-show-answer = Жоопту көрсөтүү
# machine fe0732d8
interview-change-answer = Жоопту өзгөртүү
# machine 5a267937
interview-card = Басып ала турган чакан карточка
# machine c12c7417
interview-start-again = Башынан баштоо

# machine 95ec2d64
interview-finished = боюнча суроо жок: сурамжылоо бүттү
# machine 306f07ba
interview-clash = мурда айтылгандар менен чогуу боло албайт. { $sentences }
# machine 966e09b3
interview-one-answer = так бир жоопту талап кылат
# machine bdb5373e
interview-no-answer = жооп эмес: ушул аралыктан тандаңыз: 1 – { $count }

# machine 8a97319c
interview-second-day = `{ $fact }` үчүн эсеп башталуучу эки күндүн экинчисин берет
# machine f08fc35d
interview-day-after-case = учурдун күнүнөн кийин турат, ал күн: { $day }
# machine 31b308af
interview-day-makes = боюнча `{ $fact }` мынча болот: { $number } (күнү: { $day }), бирок мынча берилген: { $given }
# machine 8ba58fc0
interview-grows-not = убакыт менен өсүүчү факт эмес
# machine 7d82507f
interview-nothing-grows = убакыт менен өсүүчү факт эмес; андай факт жок
# machine 5e65e9ba
interview-these-grow = убакыт менен өсүүчү факт эмес; булар өсөт: { $facts }

# machine e77ee830
interview-weights-no-json = JSON эмес: { $error }
# machine 6028396c
interview-weights-no-object = объект болушу керек: маанилери менен фактылар
# machine 9efa6ed8
interview-weights-no-values = объектти талап кылат: салмактары менен маанилер, мисалы `{ $example }`
# machine 8fceaf86
interview-weight-no-number = салмагы катары санды талап кылат
# machine 3e85a6ab
interview-weight-several-values = бир маани болушу керек, анын топтомдо болуу ыктымалдыгы менен
# machine 60922a57
interview-weight-no-value = салмагы боло турган маани эмес
# machine ff8947ae
interview-weight-negative = салмак 0 же андан көп болушу керек
# machine e73de58b
interview-weight-nothing = жок дегенде бир маанинин салмагы 0 чегинен жогору болушу керек
# machine 5b3b5e92
interview-weight-chance = маанинин топтомдо болуу ыктымалдыгы 0 жана 1 аралыгында болушу керек
# machine efd57428
interview-weight-twice = бир маанинин эки салмагы бар
