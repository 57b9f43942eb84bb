# machine 6286f360
ways-note = Cavabı nə yaxşılığa dəyişərdi. Yalnız doğru olan və göstərilə bilən nəzərə alınır. Heç bir yol nəyisə imzalamaq məsləhəti deyil: əvvəlcə hüquqşünasla danışın.
# machine 7c1d9a0e
ways-none = Burada heç bir cavab daha yaxşı ola bilməz.
# machine b436e2d7
ways-sources = Mənbələr: `yol sources`.
# machine a3f93712
ways-checked-until = Mənbələrlə { $day } tarixinədək yoxlanılıb.
# machine b0b93c6b
ways-now = İndi:
# machine 52b58990
ways-is-best = Bundan yaxşısı yoxdur.
# machine 5fbbbb41
ways-nothing = Dəyişdirilə bilən heç nə bunu yaxşılaşdırmır. Hüquqşünasa müraciət edin.
# machine c308ce26
ways-whichever-reading = Mənbələr necə başa düşülsə də, aşağıdakılar qüvvədədir.
# machine 54b4a7cd
ways-dangerous = Təhlükəli yollar
# machine 5580e7a7
ways-dangerous-note = Mənbələr bu yolları da göstərir. Onlar sizi bağlayır və ya əsgər yığanlardan keçir. Yol bunların heç birini məsləhət görmür.
    .he = Mənbələr bu yolları da göstərir. Onlar onu bağlayır və ya əsgər yığanlardan keçir. Yol bunların heç birini məsləhət görmür.
# machine d1fca5df
ways-beware = Ehtiyatlı olun: { $warning }
# machine 55a3562b
ways-all-together = Bunların hamısı birlikdə:
# machine 3596b433
ways-without = bunlarsız: { $values }
# machine b8320d68
ways-also = həmçinin: { $values }
# machine 95b0ec56
ways-worse = Bu pisləşir:
# machine d5ca63a9
ways-cost = { $title } İndi ən pis halda: { $now } Onda ən pis halda: { $then }
# machine 0e78a928
ways-wait = Gözləyin.
# machine 96c401dd
ways-wait-long = Gözləmək yalnız uzun illərdən sonra kömək edir.
# machine 71c8adb4
ways-day = Həmin gün: { $day }.
# machine 8351b572
ways-day-between = Həmin gün bu iki gün arasındadır: { $earliest } və { $latest }. Bu, vaxtın hansı gündən sayılmasından asılıdır.
# machine 0870b2e4
ways-lasts-until = Dəqiq { $day } gününün sonunadək davam edir.
