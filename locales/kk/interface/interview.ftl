# machine 4f56fd05
interview-dont-know = Білмеймін
# machine 51b54dad
interview-any = кез келгені
# machine d46e3717
interview-any-other = кез келген басқасы
# machine 639e3ea2
interview-other-than = мынадан басқасы: { $values }
# machine 84b2d18b
interview-none-of-these = бұлардың ешқайсысы
# machine 1b9b1767
interview-two-or-more = бұлардың екеуі немесе көбірегі
# machine e51341f6
interview-yes = Иә
# machine 2ba92ecc
interview-no = Жоқ
# machine 286c43ac
interview-for-me = Өзім үшін
# machine cebe8bc5
interview-for-someone-else = Басқа адам үшін
# machine c1a26e22
interview-continue = Жалғастыру
# machine 638a2ae8
interview-back = Артқа
# machine 4c46e681
interview-change = Өзгерту
# machine e33cc433
interview-show-answer = Жауапты көрсету
# machine fe0732d8
interview-change-answer = Жауапты өзгерту
# machine 5a267937
interview-card = Басып шығаратын шағын карточка
# machine c12c7417
interview-start-again = Қайта бастау
# machine 95ec2d64
interview-finished = бұған сұрақ жоқ: сұрақтар бітті
# machine 306f07ba
interview-clash = бұрын айтылғанмен бірге бола алмайды. { $sentences }
# machine 966e09b3
interview-one-answer = бұған тек бір жауап беріледі
# machine bdb5373e
interview-no-answer = жауап емес: 1 – { $count } аралығынан таңдаңыз
# machine 8a97319c
interview-second-day = `{ $fact }` есептелетін екінші күнді беріп тұр
# machine f08fc35d
interview-day-after-case = жағдай күнінен кейін тұр: { $day }
# machine 31b308af
interview-day-makes = { $day } күні `{ $fact }` мынадай болып шығады: { $number }. Ал берілгені – { $given }
# machine 8ba58fc0
interview-grows-not = уақытпен бірге өсетін дерек емес
# machine 7d82507f
interview-nothing-grows = уақытпен бірге өсетін дерек емес; ондай дерек жоқ
# machine 5e65e9ba
interview-these-grow = уақытпен бірге өсетін дерек емес; өсетіндері: { $facts }
# machine e77ee830
interview-weights-no-json = JSON емес: { $error }
# machine 6028396c
interview-weights-no-object = объект болуы керек: деректер мен мәндері
# machine 9efa6ed8
interview-weights-no-values = объект керек: мәндер мен салмақтары, мысалы `{ $example }`
# machine 8fceaf86
interview-weight-no-number = салмағы сан болуы керек
# machine 3e85a6ab
interview-weight-several-values = бір мән болуы керек, жиында болу ықтималдығымен бірге
# machine 60922a57
interview-weight-no-value = салмағы бола алатын мән емес
# machine ff8947ae
interview-weight-negative = салмақ 0 немесе одан көп болуы керек
# machine e73de58b
interview-weight-nothing = бір мәннің салмағы 0 санынан көп болуы керек
# machine 5b3b5e92
interview-weight-chance = мәннің жиында болу ықтималдығы 0 мен 1 аралығында болуы керек
# machine efd57428
interview-weight-twice = бір мәнге екі салмақ берілген
