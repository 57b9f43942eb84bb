# machine 84478ece
brief-journey = “{ $journey }”.
# machine 56c6f3a8
brief-law-on = { $day } tarixinə olan qanun.
# machine bc497097
brief-practice-counts = Qanunla yanaşı, məlumat verilən təcrübə də nəzərə alınır.
# machine 8502a49a
brief-known-by = Yalnız { $day } tarixinədək hamının bilə biləcəyi şeylər nəzərə alınır. İndi qüvvədə olan bu deyil.
# machine e4dafa93
brief-stale = DİQQƏT: bu qaydalar { $day } tarixinədək yoxlanılıb, bu səhifə isə daha sonrakı gün haqqındadır. O vaxtdan qanun dəyişmiş ola bilər. Buna arxalanmazdan əvvəl hüquqşünasa müraciət edin və ya daha yeni buraxılış axtarın.
# machine d376b0cb
brief-how-sure = Nə dərəcədə etibarlıdır: { $strength }.
# machine 37cbdc16
brief-how-sure-of-both = Nə dərəcədə etibarlıdır: kağız üzərində { $paper }, təcrübədə { $practice }.
# machine cbeaabd9
brief-why = Səbəb:
# machine 682246fd
brief-why-above = Səbəb: yuxarıda deyilən kimi.
# machine f75008ca
brief-may-apply = Aid ola bilər:
# machine 25a436d8
brief-may-apply-above = Aid ola bilər: yuxarıda deyilən kimi.
# machine 5f167027
brief-where-no-rule = Heç bir qayda aid olmayanda:
# machine 63d0d5c6
brief-no-rule-says-otherwise = Heç bir qayda başqa cür demir.
# machine 50eb2be5
brief-holds-where = Bu, belə olanda qüvvədədir: { $condition }.
# machine e66c44fe
brief-beware = Ehtiyatlı olun ({ $paper }):
# machine 27188643
brief-it-depends = Vəziyyətdən asılıdır:
# machine 4f0ca1b8
brief-if = { $outcome } - əgər: { $answers }.
# machine 88a7f756
brief-or-if = { $before }; və ya əgər: { $next }
# machine 9b613871
brief-depends-on = Bunlardan asılıdır: { $facts }.
# machine 55dc451f
brief-depends-on-more = Bunlardan asılıdır: { $facts }; və daha { $count }.
# machine d7612017
brief-official-decides = Məmur qərar verir: { $facts }.
# machine 8a33dcd9
brief-official-decides-more = Məmur qərar verir: { $facts }; və daha { $count }.
# machine f10628f1
brief-sources-and-others = və başqaları
# machine a9af32e7
brief-disputed = Mənbələr bunu açıq qoyur. Hüquqşünasa müraciət edin.
# machine 237c5f19
brief-so-if-right = Bu doğrudursa, belədir:
# machine e74f0ffc
brief-or = Yaxud:
# machine 9b4b1bc2
brief-and = Və:
# machine 41eec7d6
brief-other-readings =
    { $count ->
       *[other] Yaxud başa düşməyin daha { $count } yolu ilə.
    }
# machine 7792d1d9
brief-most-sources = Mənbələrin çoxu bunu göstərir.
# machine 05c3338a
brief-on-paper = Kağız üzərində:
# machine 8147ab17
brief-in-practice = Təcrübədə:
# machine 7bfd9ef9
brief-same-or-else = Eynisi; yaxud:
# machine 1b682bf2
brief-reported = Məlumata görə:
# machine 8d06d38f
brief-changes = Bunu nə dəyişərdi
# machine dc53a88a
brief-changes-note = Yalnız doğru olan və göstərilə bilən nəzərə alınır. Bu, mənbələrin dediklərinin siyahısıdır. Bu, nəyisə imzalamaq məsləhəti deyil.
# machine 97bbbc76
brief-then = Onda:
# machine 4b54d64c
brief-then-at-worst = Onda ən pis halda:
# machine fdc6b904
brief-what-can-exempt = Nə azad edə bilər:
# machine 55571f07
brief-exempts-not-here = Azad edən, amma bura uyğun gəlməyən:
# machine 2a420d1e
brief-more-why = Və daha { $count }: `yol why`.
# machine 437b9068
brief-points = Mənbələr nə barədə razılaşmır
# machine ee935242
brief-points-note = Hələ bilinməyənlərdən asılı olaraq, bu məsələlər burada vacib ola bilər:
# machine bd966df4
brief-more-points = Və daha { $count }; məlum olan hər fakt onları azaldır.
# machine 184efe05
brief-unknown = Hələ nə bilinmir
# machine aa37ca90
brief-official-question = Məmur qərar verir: { $question }
# machine 008481bc
brief-more-unknown =
    { $count ->
       *[other] Və daha az vacib olan daha { $count }.
    }
# machine b1894aec
brief-yol-ask = `yol ask` yalnız vacib olanı soruşur.
# machine 2d5305a5
brief-pending = Gözlənilir: qanun deyil
# machine 0b5b8419
brief-pending-note = Qanun layihələri və bəyanatlar. Onlar burada heç bir cavabda nəzərə alınmır.
# machine a1d1de57
brief-since = Bu vaxtdan: { $when }:
# machine 246e46b9
brief-more-pending = Və daha { $count }: `yol timeline`.
# machine 6eb61a71
brief-limits = Bu qaydalar nəyi deyə bilmir
# machine 57941bec
brief-more-limits = Və daha { $count }: qaydalar kitabında və JSON cavabında.
# machine 61a5942f
brief-helpers = Kim kömək edir
# machine a4cd50c9
brief-seen = (görülüb: { $when })
# machine 7f7eaec8
brief-seen-foreign-agent = (görülüb: { $when }; “xarici agent” ({ "иностранный агент" }))
# machine 54ce4c51
brief-seen-undesirable = (görülüb: { $when }; “arzuolunmaz” ({ "нежелательная организация" }))
# machine 776d0386
brief-helpers-old = Köhnə olanı əvvəlcə yoxlayın.
# machine 3296ac12
brief-helpers-do = Hər birinin nə etdiyi: `yol helpers`.
# machine f6b8aa7b
brief-helpers-do-more = Hər birinin nə etdiyi və daha { $count }: `yol helpers`.
# machine a553747f
brief-basis = Bu nəyə əsaslanır
# machine 41036f9a
brief-given = Bildirilib və həlledicidir: { $facts }.
# machine 3b761c74
brief-premises = Vəziyyətə görə belə qəbul edilib: { $facts }.
# machine 09760a74
brief-presumed = Kimsə əksini göstərməyincə, qanun bunu belə sayır:
# machine d4754e5b
brief-checked-until = Qaydalar mənbələrlə { $day } tarixinədək yoxlanılıb.
# machine a573e52f
brief-newer-edition = { $day } tarixindən sonra daha yeni buraxılış axtarın.
# machine 37057851
brief-sources = Mənbələr
# machine f3f6fc79
brief-yol-sources = Adlar və ünvanlar: `yol sources`.
# machine 7b1c334b
brief-decided = Qəti:
# machine 55b5237e
brief-open = Açıq, faktlar çatışmır:
# machine 31a9a702
brief-left-open = Mübahisəli, mənbələr bunu açıq qoyur:
# machine 36baeb6c
brief-deciding-facts = Həlledici faktlar:
# machine 00fc5ae9
brief-fact-assumed = { $fact } ({ $name }, güman edilib)
# machine dab461e5
brief-holding-rules = Qüvvədə olan qaydalar:
# machine 04fddcb6
brief-no-rule-holds = Heç bir qayda qüvvədə deyil:
# machine 25d776e5
brief-where-no-rule-holds = Heç bir qayda qüvvədə olmayanda:
# machine 9da0aa5c
brief-exceptions = Baxılmış istisnalar:
# machine f35d383a
brief-better-rules = Daha yaxşısına aparan başqa qaydalar:
# machine c1f023f3
brief-missing-facts = Çatışmayan faktlar:
# machine 4df7528b
brief-open-points = Mənbələrin açıq qoyduğu məsələlər:
# machine af2b2a93
brief-rule-at = { $rule }, yeri: { $place }
# machine e84a6454
brief-exception-at = { $rule }, istisna; qayda: { $of }; yeri: { $place }
# machine 68a0c014
brief-does-not-apply = Bu aid deyil.
# machine 3c773bfc
brief-set-aside = Bunu öz istisnası kənara qoyur.
# machine 59d0e881
brief-it-may-apply = Bu aid ola bilər.
# machine b2c2bf9d
brief-it-needs = Bunun üçün lazımdır:
# machine ae2047f1
brief-here = (burada: { $words })
# machine 64aae99d
brief-if-yes = Əgər bəli:
# machine 6e8b2ac1
brief-if-no = Əgər xeyr:
# machine 6d4ef8ca
brief-leans-yes = Mətnin sözləri və ya mənbələrin çoxu “bəli” göstərir.
# machine d6785ad0
brief-leans-no = Mətnin sözləri və ya mənbələrin çoxu “xeyr” göstərir.
