# machine f51d242e
journeys-clash = бул фактылардын баары чогуу чын боло албайт
# machine 7a033087
journeys-not-in-journey = берилгени бул жагдай менен чогуу боло албайт: `{ $name }` ({ $title })
# machine 203ed456
journeys-needs = Бул жагдайга керек: { $needs }. Андай эмесин алып салыңыз же оңдоңуз, болбосо башка жагдай тандаңыз
