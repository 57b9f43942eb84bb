# machine ee0881d5
translation-machine = Ин тарҷумаро мошин кардааст. Онро ҳанӯз ҳеҷ кас насанҷидааст. Агар фарқ бошад, матни англисӣ дуруст аст.
# machine b0f88b38
beside-russian = { $text } (бо русӣ: { $russian })
