# machine f51d242e
journeys-clash = bu faktlarning hammasi birga to‘g‘ri bo‘la olmaydi
# machine 7a033087
journeys-not-in-journey = berilganlar `{ $name }` ({ $title }) vaziyati bilan birga bo‘la olmaydi
# machine 203ed456
journeys-needs = Bu vaziyat uchun kerak: { $needs }. Unday bo‘lmagan narsani olib tashlang yoki to‘g‘rilang, yoki boshqa vaziyatni tanlang
