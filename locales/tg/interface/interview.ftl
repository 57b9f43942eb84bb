# machine 4f56fd05
interview-dont-know = Намедонам
# machine 51b54dad
interview-any = ҳар кадом
# machine d46e3717
interview-any-other = ҳар кадоми дигар
# machine 639e3ea2
interview-other-than = ғайр аз { $values }
# machine 84b2d18b
interview-none-of-these = ҳеҷ яке аз инҳо
# machine 1b9b1767
interview-two-or-more = ду ё бештар аз инҳо
# machine e51341f6
interview-yes = Ҳа
# machine 2ba92ecc
interview-no = Не
# machine 286c43ac
interview-for-me = Барои худам
# machine cebe8bc5
interview-for-someone-else = Барои каси дигар
# machine c1a26e22
interview-continue = Давом додан
# machine 638a2ae8
interview-back = Бозгашт
# machine 4c46e681
interview-change = Иваз кардан
# machine e33cc433
interview-show-answer = Нишон додани ҷавоб
# machine fe0732d8
interview-change-answer = Иваз кардани ҷавоб
# machine 5a267937
interview-card = Варақаи хурд барои чоп
# machine c12c7417
interview-start-again = Аз нав сар кардан
# machine 95ec2d64
interview-finished = савол надорад: пурсиш тамом шуд
# machine 306f07ba
interview-clash = бо он чи пештар гуфта шуд, якҷо шуда наметавонад. { $sentences }
# machine 966e09b3
interview-one-answer = танҳо як ҷавоб дорад
# machine bdb5373e
interview-no-answer = ҷавоб нест: аз 1 то { $count } интихоб кунед
# machine 8a97319c
interview-second-day = барои `{ $fact }` рӯзи дуюми оғози ҳисобро медиҳад
# machine f08fc35d
interview-day-after-case = баъд аз рӯзи ҳолат меояд: { $day }
# machine 31b308af
interview-day-makes = барои `{ $fact }` дар { $day } чунин медиҳад: { $number }, вале дода шудааст: { $given }
# machine 8ba58fc0
interview-grows-not = маълумоте нест, ки бо вақт меафзояд
# machine 7d82507f
interview-nothing-grows = маълумоте нест, ки бо вақт меафзояд; чунин маълумот ин ҷо нест
# machine 5e65e9ba
interview-these-grow = маълумоте нест, ки бо вақт меафзояд; инҳо меафзоянд: { $facts }
# machine e77ee830
interview-weights-no-json = JSON нест: { $error }
# machine 6028396c
interview-weights-no-object = бояд объект бошад: маълумот бо қиматҳояшон
# machine 9efa6ed8
interview-weights-no-values = объект лозим дорад: қиматҳо бо вазнҳояшон, мисли `{ $example }`
# machine 8fceaf86
interview-weight-no-number = рақам лозим дорад, ки вазни он бошад
# machine 3e85a6ab
interview-weight-several-values = бояд як қимат бошад, бо эҳтимоли он ки дар маҷмӯъ ҳаст
# machine 60922a57
interview-weight-no-value = қимате нест, ки вазн дошта метавонад
# machine ff8947ae
interview-weight-negative = вазн бояд 0 ё бештар бошад
# machine e73de58b
interview-weight-nothing = ягон қимат бояд вазни бештар аз 0 дошта бошад
# machine 5b3b5e92
interview-weight-chance = эҳтимоли дар маҷмӯъ будани қимат бояд байни 0 ва 1 бошад
# machine efd57428
interview-weight-twice = як қимат ду вазн дорад
