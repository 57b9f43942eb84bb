# machine 492fc313
lists-sources = Mənbələr: { $keys }.
# machine 7489e4d6
lists-beware = Ehtiyatlı olun: { $text }
# machine 33209cb2
lists-takes-flag = bəli və ya xeyr
# machine c99d3efe
lists-takes-one = bunlardan biri: { $values }
# machine 3c9dbb8b
lists-takes-several = bunlardan heç biri, biri və ya bir neçəsi: { $values }
# machine fd99172e
lists-takes-number = tam ədəd: { $from } – { $to }
# machine 45d803db
lists-takes-day = gün: { $from } – { $until }
# machine 80e25c59
lists-intrusive-low = Bunu soruşmaq şəxsi həyata demək olar ki, toxunmur.
# machine f440a345
lists-intrusive-some = Bunu soruşmaq şəxsi həyata bir qədər toxunur.
# machine 1beed06b
lists-intrusive-high = Bunu soruşmaq şəxsi həyata çox toxunur.
# machine f1c13380
lists-change-never = Bunu dəyişmək olmaz.
# machine 793c5a01
lists-change-waiting = Bu, yalnız gözləməklə dəyişir.
# machine 366cd1c0
lists-change-heavy = Bunu baha başa gəlməklə dəyişmək olar.
# machine e7ef3f7b
lists-change-light = Bunu dəyişmək olar.
# machine 35d3c9ea
lists-discretion = Bunu məmur həll edir: heç vaxt soruşulmur.
# machine a8be12f5
lists-presumed = Qanun belə sayır: { $known }.
# machine 76899569
lists-amount-about = təxminən { $number }
# machine a4fa00f4
lists-amount-at-least = ən azı { $number }
# machine afe4e24e
lists-amount-at-most = ən çoxu { $number }
# machine a7fa573e
lists-amount-more-than = { $number } həddindən çox
# machine f51327e6
lists-amount-less-than = { $number } həddindən az
# machine bc7e5f5f
lists-amount-from-to = { $from } – { $to }
# machine 6bfd7e51
lists-amount-of = { $amount } { $unit }
# machine 88f6f361
lists-period = Dövr: { $period }.
# machine d02f032b
lists-said-by = Kim deyib: { $who }
# machine 0ba9e69e
lists-agrees = Başqa mənbə təsdiq edir.
# machine 529d14a0
lists-differs = Başqa mənbə başqa şey deyir.
# machine d1922574
lists-not-found = Bunun üçün başqa mənbə tapılmadı.
# machine 2300cd5a
lists-not-checked = Bu, başqa mənbə ilə yoxlanılmayıb.
# machine 5f0488b5
lists-contradicted = Buna zidd olanlar: { $figures }.
# machine 54718e16
lists-better = Bunlardan daha yaxşı rəqəmdir: { $figures }.
# machine 6870a08a
lists-corrected = Bunu düzəldənlər: { $figures }.
# machine 62bc1375
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
# machine 614a362c
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
# machine 3a868532
lists-no-figure = Soruşulana uyğun rəqəm yoxdur.
# machine c3b6d263
lists-worked-case = Nümunə işdir; heç kimin deyil.
# machine 4c8719bb
lists-given = Bildirilib: { $facts }.
# machine 70234c15
lists-given-on = { $day } tarixinin qanunu
# machine ba9f4dde
lists-given-known-by = { $day } tarixinədək məlum olanlar
# machine 5712f829
lists-given-practice = qanunla yanaşı, məlumat verilən təcrübə də
# machine 7ffdfd32
lists-expected = { $title }: { $outcomes }
# machine 96e3ff16
lists-expected-open = { $title }: Vəziyyətdən asılıdır: { $outcomes }
# machine 38fbc4eb
lists-expected-disputed = { $title }: Mənbələr bunu açıq qoyur: { $outcomes }
# machine 698c845f
lists-before-contact = Yazmazdan və ya zəng etməzdən əvvəl: Rusiyanın “arzuolunmaz” ({ "нежелательная организация" }) və ya “xarici agent” ({ "иностранный агент" }) adlandırdığı qurumla əlaqə riskli ola bilər. Burada heç kim onların hər birini yoxlamayıb.
# machine 294aa078
lists-contact = Əlaqə, o vaxt dərc edildiyi kimi: { $contact }
# machine 45860e3d
lists-seen = Son dəfə görülüb: { $time }.
# machine 7e78d26e
lists-seen-long-ago = Son dəfə görülüb: { $time }. Bu, çoxdandır; əvvəlcə yoxlayın, hələ də belədirmi.
# machine 60fb755a
lists-foreign-agent = Rusiya onu “xarici agent” ({ "иностранный агент" }) siyahısına salıb: əlaqə riskli ola bilər.
# machine 46abd6a4
lists-undesirable = Rusiya onu “arzuolunmaz” ({ "нежелательная организация" }) siyahısına salıb: işində iştirak cəzalandırılır.
# machine 3b1e2036
lists-standing-not-checked = Rusiyadakı statusu yoxlanılmayıb.
# machine e9263c2c
lists-papers-to-sign = Kiminsə imzalatmaq istədiyi sənədlər
# machine 9dafcf9b
lists-papers-given = Paylanan sənədlər
# machine c64f6e60
lists-papers-shown = Tələb olunan sənədlər
# machine e61189d9
lists-phrases = Deyiləcək cümlələr
# machine 0ca5c43c
lists-printed = Üstündə yazılıb: { $words }.
# machine d3844203
lists-paper-where = Harada: { $text }
# machine ad1a39c6
lists-paper-does = Nə edir: { $text }
# machine 8b09008d
lists-paper-before = Əvvəlcə: { $text }
# machine 5f2edd72
lists-paper-note = Qeyd: { $text }
