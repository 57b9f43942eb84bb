# machine f51d242e
journeys-clash = bu faktların hamısı birlikdə doğru ola bilməz
# machine 7a033087
journeys-not-in-journey = verilənlər bu vəziyyətlə bir yerdə ola bilməz: `{ $name }` ({ $title })
# machine 203ed456
journeys-needs = Bu vəziyyət üçün lazımdır: { $needs }. Doğru olmayanı çıxarın və ya düzəldin, yaxud başqa vəziyyət seçin
