# machine 3987424d
timeline-answer = Vaqt bo‘yicha javob
# machine a89ef8da
timeline-happened = Nima bo‘ldi
# machine 31de5c39
timeline-nothing = So‘ralgan narsa haqida hech qanday yozuv yo‘q.
# machine 2d5305a5
timeline-pending = Kutilmoqda: qonun emas
# machine e2466310
timeline-pending-note = Qonun loyihalari va e’lonlar. Ular hech qaysi javobda hisobga olinmaydi. Ba’zilaridan voz kechilgan bo‘lishi mumkin.
# machine b436e2d7
timeline-sources = Manbalar: `yol sources`.
# machine a3f93712
timeline-checked-until = Manbalar bilan { $day } kunigacha solishtirilgan.
# machine cff29bdd
timeline-always = Har doim
# machine 02288037
timeline-until = { $day } kuni oxirigacha
# machine 3cd0d8a5
timeline-from = { $day } kunidan boshlab
# machine e65f2138
timeline-on = { $day } kuni
# machine 43eab052
timeline-from-to = { $from } kunidan { $until } kunigacha
# machine 91e2bf36
timeline-why = Nega o‘shanda: { $causes }
# machine a0a2b815
timeline-cause-begins = bu boshlanadi: { $title }
# machine 76bf930d
timeline-cause-ends = bu tugagan: { $title }
# machine af5b3cf9
timeline-cause-time = vaqt o‘tadi: { $title }
# machine 73b35ac6
timeline-cause-time-known = vaqt o‘tadi: { $title }: { $known }
# machine 3d4248d6
timeline-known-late =
    { $count ->
       *[other] Buni e’lon qilingan manbalardan hamma faqat { $day } kunidan, { $count } kun keyin bilishi mumkin edi.
    }
# machine 4be21e96
timeline-published-then = { $day } holatiga e’lon qilingani shunday degan: { $answer }
# machine a8b5a695
timeline-in-force = Kuchga kirdi: { $title }
# machine 3265b183
timeline-became-public = Hammaga ma’lum bo‘ldi: { $title }
# machine eacd9d7e
timeline-last-day = Oxirgi kuni: { $title }
# machine 788a2d4b
timeline-practice = Amaliyot, xabarlarga ko‘ra: { $title }
# machine 92fe531e
timeline-it-ended = U tugatdi: { $title }
# machine 33e16f9e
timeline-it-changed = U o‘zgartirdi: { $title }
# machine c2858da5
timeline-or-earlier = { $time } yoki undan oldin
