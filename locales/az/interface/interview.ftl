# machine 4f56fd05
interview-dont-know = Bilmirəm
# machine 51b54dad
interview-any = istənilən
# machine d46e3717
interview-any-other = istənilən başqası
# machine 639e3ea2
interview-other-than = bunlardan başqası: { $values }
# machine 84b2d18b
interview-none-of-these = bunlardan heç biri
# machine 1b9b1767
interview-two-or-more = bunlardan ikisi və ya daha çoxu
# machine e51341f6
interview-yes = Bəli
# machine 2ba92ecc
interview-no = Xeyr
# machine 286c43ac
interview-for-me = Mənim üçün
# machine cebe8bc5
interview-for-someone-else = Başqası üçün
# machine c1a26e22
interview-continue = Davam et
# machine 638a2ae8
interview-back = Geri
# machine 4c46e681
interview-change = Dəyiş
# machine e33cc433
interview-show-answer = Cavabı göstər
# machine fe0732d8
interview-change-answer = Cavabı dəyiş
# machine 5a267937
interview-card = Çap üçün kiçik kart
# machine c12c7417
interview-start-again = Yenidən başla
# machine 95ec2d64
interview-finished = sualı yoxdur: sorğu bitib
# machine 306f07ba
interview-clash = əvvəl deyilənlə bir yerdə ola bilməz. { $sentences }
# machine 966e09b3
interview-one-answer = yalnız bir cavabı ola bilər
# machine bdb5373e
interview-no-answer = cavab deyil: 1 ilə { $count } arasından seçin
# machine 8a97319c
interview-second-day = `{ $fact }` faktının sayıldığı günü ikinci dəfə verir
# machine f08fc35d
interview-day-after-case = işin günündən sonradır: { $day }
# machine 31b308af
interview-day-makes = bundan belə çıxır: `{ $fact }` — { $number }, gün: { $day }; amma { $given } verilib
# machine 8ba58fc0
interview-grows-not = vaxtla artan fakt deyil
# machine 7d82507f
interview-nothing-grows = vaxtla artan fakt deyil; belə fakt yoxdur
# machine 5e65e9ba
interview-these-grow = vaxtla artan fakt deyil; bunlar artır: { $facts }
# machine e77ee830
interview-weights-no-json = JSON deyil: { $error }
# machine 6028396c
interview-weights-no-object = obyekt olmalıdır: faktlar və onların qiymətləri
# machine 9efa6ed8
interview-weights-no-values = obyekt lazımdır: qiymətlər və onların çəkiləri, məsələn `{ $example }`
# machine 8fceaf86
interview-weight-no-number = çəkisi ədəd olmalıdır
# machine 3e85a6ab
interview-weight-several-values = bir qiymət olmalıdır, onun dəstdə olması ehtimalı ilə
# machine 60922a57
interview-weight-no-value = çəkisi ola bilən qiymət deyil
# machine ff8947ae
interview-weight-negative = çəki 0 və ya daha çox olmalıdır
# machine e73de58b
interview-weight-nothing = ən azı bir qiymətin çəkisi 0-dan böyük olmalıdır
# machine 5b3b5e92
interview-weight-chance = qiymətin dəstdə olması ehtimalı 0 ilə 1 arasında olmalıdır
# machine efd57428
interview-weight-twice = bir qiymətin iki çəkisi var
