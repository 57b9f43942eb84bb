# machine ee0881d5
translation-machine = Бул котормону машина жасаган. Аны азырынча эч ким текшере элек. Айырма болсо, англисче текст туура.
# machine b0f88b38
beside-russian = { $text } (орусча: { $russian })
