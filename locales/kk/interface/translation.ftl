# machine ee0881d5
translation-machine = Бұл аударманы машина жасады. Оны әзірге ешкім тексерген жоқ. Айырма болса, ағылшынша мәтін дұрыс.
# machine b0f88b38
beside-russian = { $text } (орысша: { $russian })
