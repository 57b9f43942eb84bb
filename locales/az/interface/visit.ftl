# machine 7f88ff0b
visit-start = İçəri girməzdən əvvəl
    .he = O, içəri girməzdən əvvəl
# machine 9c52c63e
visit-start-what = Rusiya idarəsi sizdən nə istəyəcək və nə üçün. Hansı sənədlər sizi azad edir, imza nəyə aparır.
    .he = Rusiya idarəsi ondan nə istəyəcək və nə üçün. Hansı sənədlər onu azad edir, imza nəyə aparır.
# machine e607304e
visit-start-nothing-kept = Bir neçə qısa sual. Ad, telefon, pasport soruşulmur. Heç nə saxlanmır.
# machine fb75447d
visit-start-who = Bu kimin üçündür?
# machine 110c0802
visit-start-about = Nə baş verəcək və ya nə baş verib?
# machine d0f33ff4
visit-missing = Hələ nəsə seçilməyib.
# machine 9e2d9a63
visit-missing-who = Kimin üçün olduğunu seçin
# machine 8dd4d742
visit-missing-about = Nə haqqında olduğunu seçin
# machine 9ae8a509
visit-before = Birinci sualdan əvvəl
# machine 502668ad
visit-kept = Bu sayt nə saxlayır: heç nə
# machine f71a4d62
visit-kept-answers = Cavablarınız yadda saxlanmır. Siz çıxanda onlar silinir.
# machine 0444a7c0
visit-kept-cookies = Kuki, jurnal və hesab yoxdur.
# machine ad672cf3
visit-kept-name = Burada heç kim ad, telefon, pasport və ya pul istəmir.
# machine a9257861
visit-kept-signing = Burada heç kim sizə nəyisə imzalamağı demir.
    .he = Burada heç kim sizə və ya ona nəyisə imzalamağı demir.
# machine c52c9385
visit-hide = Bu sayt nəyi gizlədə bilmir
# machine ffaa9903
visit-hide-browser = Brauzer bu saytı açdığınızı qeyd edir. Gizli pəncərə qeyd etmir.
# machine f228ada9
visit-hide-network = Şəbəkə bu saytın adını görə bilər, amma cavablarınızı görə bilməz.
# machine c6d8e896
visit-hide-spy = Casus proqramdan və ya çiyninizin üstündən baxandan qoruya bilməz.
# machine db5bc89d
visit-hide-officials = Məmurları qanuna əməl etməyə məcbur edə bilməz.
# machine 125c810d
visit-leave = Necə çıxmaq olar
# machine 8f62c187
visit-leave-press = İstənilən vaxt yuxarıda “{ $leave }” düyməsini basın. Onda cavablarınız silinir.
# machine a37e638a
visit-leave-key = Escape düyməsini üç dəfə basmaq da eyni işi görür.
# machine 7d59f12b
visit-leave-back = Sonra geri qayıtsanız, heç bir cavab görünmür. Brauzer formanı yenidən göndərməyi soruşa bilər: “yox” deyin.
# machine 6845ac0b
visit-progress-last = Sual { $number }, sonuncu
# machine 7766b511
visit-progress =
    { $count ->
       *[other] Sual { $number }, ən çoxu daha { $count } sual
    }
# machine acc1bf90
visit-why = Nə üçün soruşulur: { $why }
# machine a96478e1
visit-find-out = Necə öyrənmək olar
# machine c528dae5
visit-each = Hər birinə bəli və ya xeyr deyin.
# machine 8b87fcbe
visit-no-answer = Hələ cavab yoxdur.
# machine 085768e2
visit-choose = Cavab seçin. “{ $unknown }” də cavabdır
# machine 77e3c577
visit-choose-another = Başqa cavab seçin
# machine ae76fd2f
visit-check = Cavabları yoxlayın
# machine 16ce7bd0
visit-check-about = Kim və nə haqqındadır
# machine 479f9b4a
visit-check-both = { $person }. { $journey }.
# machine 3a358cd8
visit-card = Demək və ya göstərmək üçün
# machine 54371ce0
visit-card-checked = { $day } tarixinədək yoxlanılıb.
# machine 8250053e
visit-card-print = Çap üçün: A6 kağızı, yaxud A4 kağızı götürüb kəsin. Brauzerin menyusunda “Çap” var.
