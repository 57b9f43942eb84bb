# machine f51d242e
journeys-clash = бұл деректердің бәрі бірге дұрыс болуы мүмкін емес
# machine 7a033087
journeys-not-in-journey = берілгені мына бағытпен бірге бола алмайды: `{ $name }` ({ $title })
# machine 203ed456
journeys-needs = Бұл бағытқа керегі: { $needs }. Олай емесін алып тастаңыз не түзетіңіз, немесе басқа бағыт таңдаңыз
