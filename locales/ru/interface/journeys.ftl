# machine f51d242e
journeys-clash = эти факты не могут быть верны все вместе
# machine 7a033087
journeys-not-in-journey = то, что указано, не может быть вместе с ситуацией `{ $name }` ({ $title })
# machine 203ed456
journeys-needs = Для этой ситуации нужно: { $needs }. Уберите или исправьте то, что не так, или выберите другую ситуацию
