# machine 3987424d
timeline-answer = Cavab vaxta görə
# machine a89ef8da
timeline-happened = Nə baş verib
# machine 31de5c39
timeline-nothing = Soruşulan barədə heç bir qeyd yoxdur.
# machine 2d5305a5
timeline-pending = Gözlənilir: qanun deyil
# machine e2466310
timeline-pending-note = Qanun layihələri və bəyanatlar. Onlar heç bir cavabda nəzərə alınmır. Bəzilərindən imtina edilmiş ola bilər.
# machine b436e2d7
timeline-sources = Mənbələr: `yol sources`.
# machine a3f93712
timeline-checked-until = Mənbələrlə { $day } tarixinədək yoxlanılıb.
# machine cff29bdd
timeline-always = Həmişə
# machine 02288037
timeline-until = { $day } gününün sonunadək
# machine 3cd0d8a5
timeline-from = { $day } tarixindən
# machine e65f2138
timeline-on = Yalnız { $day } tarixində
# machine 43eab052
timeline-from-to = { $from } tarixindən { $until } tarixinədək
# machine 91e2bf36
timeline-why = Niyə məhz onda: { $causes }
# machine a0a2b815
timeline-cause-begins = bu başlayır: { $title }
# machine 76bf930d
timeline-cause-ends = bu bitib: { $title }
# machine af5b3cf9
timeline-cause-time = vaxt keçir: { $title }
# machine 73b35ac6
timeline-cause-time-known = vaxt keçir: { $title }: { $known }
# machine 3d4248d6
timeline-known-late =
    { $count ->
       *[other] Dərc olunan mənbələrdən bunu yalnız { $day } tarixindən, { $count } gün sonra bilmək olardı.
    }
# machine 4be21e96
timeline-published-then = { $day } tarixinədək dərc olunanlar belə deyirdi: { $answer }
# machine a8b5a695
timeline-in-force = Qüvvəyə minib: { $title }
# machine 3265b183
timeline-became-public = Hamıya açıq oldu: { $title }
# machine eacd9d7e
timeline-last-day = Son günü: { $title }
# machine 788a2d4b
timeline-practice = Təcrübə, məlumata görə: { $title }
# machine 92fe531e
timeline-it-ended = Buna son qoydu: { $title }
# machine 33e16f9e
timeline-it-changed = Bunu dəyişdi: { $title }
# machine c2858da5
timeline-or-earlier = { $time } və ya daha əvvəl
