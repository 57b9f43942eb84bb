### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

# machine 2a5d56de
impact-title = Neçə nəfər hansı cavabı alır
# machine 7d0cad0e
impact-synthetic = Süni nümunə: dərc edilmiş rəqəmlərdən qurulub. Burada həqiqi insanlar sayılmır.
# machine c932549a
impact-table = Buradan sayılıb: { $name }.
# machine e85d708e
impact-table-example = Buradan sayılıb: proqramdakı nümunə.
# machine 275d80a1
impact-law-of = Bu tarixə olan qanun: { $day }.
# machine 791ed598
impact-on-paper = Kağız üzərində qanun nəzərə alınır, təcrübə nəzərə alınmır.
# machine cc09a9cd
impact-with-practice = Məlumat verilən təcrübə də nəzərə alınır.
# machine ac530008
impact-known-by = Yalnız bu tarixədək məlum olan nəzərə alınır: { $day }.
# machine 75adc91d
impact-checked-until = Qaydalar bu tarixədək yoxlanılıb: { $day }.
# machine 47db94af
impact-checked-before = Bu, soruşulan qanunun tarixindən əvvəldir. O vaxtdan qanun dəyişmiş ola bilər.
# machine 1d1357ed
impact-rulebook = Qaydalar bu qovluqdandır: { $folder }.

### Before and after a change. A sentence about the law follows.

# machine 1070b3b8
impact-before = Əvvəl
# machine e72217b5
impact-after = Sonra

### The head of a table, and its rows. `$facts` is a list of titles of facts.

# machine 4c060763
impact-by = Bunlara görə: { $facts }
# machine 27f6e1bc
impact-people = İnsanlar
# machine ae4a8ec2
impact-share = Pay
# machine 96d7a702
impact-everybody = Hamı
# machine df57cd05
impact-unknown = naməlum
# machine 6fb11fa4
impact-others =
    { $count ->
       *[other] { $count } başqa qrup
    }
# machine d5bc4248
impact-withheld = göstərilmir
# machine 8cec6e05
impact-range = { $from } – { $to }
# machine 005bd166
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

# machine b3495866
impact-impossible = Cədvəl mümkün olmayan şeyi deyir.

### What the numbers mean. These stand below them.

# machine 8e4824b1
impact-withheld-why = “Göstərilmir”: { $threshold } nəfərdən azdır və ya göstərilsə, belə bir sayı bildirərdi.
# machine c5670d5c
impact-nothing = İnsanların sayı bundan azdır: { $threshold }. Bu qədər az insan haqqında heç nə göstərilmir.
# machine e2c98e21
impact-others-why = “Başqa qruplar” çox kiçikdir, ona görə bir-bir göstərilmir.
# machine abb0682d
impact-bounds = Ədədin altında: çəkilərin hüdudları daxilində ən azı və ən çoxu.
# machine f22ea72e
impact-draws =
    { $count ->
       *[other] Çəkilər { $times } dəfə təsadüfi seçilib, başlanğıc ədəd: { $seed }.
    }
# machine e2203d0f
impact-quantiles-why = Kvadrat mötərizədə: 100 təsadüfi seçimdən 5, 50 və 95 seçimin keçmədiyi ədəd.
# machine eb55c702
impact-open-share = Cavabı cədvəldə deyilməyən faktlardan asılı olanların payı: { $share }.
# machine c81f85db
impact-disputed-share = Cavabı mənbələrin necə başa düşülməsindən asılı olanların payı: { $share }.
# machine 2f584a9a
impact-impossible-share = Cədvəlin mümkün olmayan şey dediyi insanların payı: { $share }.
# machine f0715f0c
impact-unused = Heç kimin almadığı cavablar çıxarılıb.
# machine 898be5c9
impact-moved-share = Cavab { $people } nəfər üçün dəyişir: { $share }.
# machine e866475e
impact-may-move-share = Cavab { $people } nəfər üçün dəyişə bilər: { $share }. Bu, məlum olmayandan asılıdır.
# machine de9a229c
impact-moved-withheld = Neçə nəfərin başqa cavab aldığı göstərilmir.
# machine 53d06b6a
impact-moved-nobody = Heç kim başqa cavab almır.
# machine 5cc0311d
impact-sums = İnsanların sayı çəkilərin cəmidir. Heç kimdən bir-bir soruşulmayıb.

### The chart.

# machine 9308a6bd
impact-chart-bars = Zolaq bir qrupdur. Hissələri hərfləri ilə işarələnmiş cavablardır.
# machine b5c489f1
impact-chart-withheld = Qırıq xətlə çəkilmiş hissədə göstərilməyənlər var.
# machine 21ae5b39
impact-chart-line = Zolağın ucundakı xətt ən azdan ən çoxa qədər gedir.
# machine c96988ed
impact-chart-row = { $group }: { $people }
# machine 2f1dfe6e
impact-chart-more =
    { $count ->
       *[other] Daha { $count } qrup mətn şəklindəki cədvəldədir.
    }
# machine 94fc5ef4
impact-too-low = { $least } nəfərdən az olan saylar həmişə gizlədilir. Hədd { $asked } ola bilməz.
# machine b9cb1eb8
impact-wrong-draws = Təsadüfi seçimlər 1 ilə { $most } arasında olur, { $asked } yox.
# machine 5d45b709
impact-no-picture = Diaqram çox böyükdür, onu çəkmək olmur: { $reason }
