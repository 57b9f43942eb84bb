translation-machine = Bu tarjimani mashina qilgan. Uni hali hech kim tekshirmagan. Farq bo‘lsa, inglizcha matn to‘g‘ri.
beside-russian = { $text } (ruscha: { $russian })
