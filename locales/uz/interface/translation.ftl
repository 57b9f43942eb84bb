# machine ee0881d5
translation-machine = Bu tarjimani mashina qilgan. Uni hali hech kim tekshirmagan. Farq bo‘lsa, inglizcha matn to‘g‘ri.
# machine b0f88b38
beside-russian = { $text } (ruscha: { $russian })
