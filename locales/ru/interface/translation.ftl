# machine ee0881d5
translation-machine = Этот перевод сделала машина. Человек его ещё не проверил. Если есть расхождение, верен английский текст.
# machine b0f88b38
beside-russian = { $text } ({ $russian })
