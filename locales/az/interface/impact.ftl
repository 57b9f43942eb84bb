### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = Neçə nəfər hansı cavabı alır
impact-synthetic = Süni nümunə: dərc edilmiş rəqəmlərdən qurulub. Burada həqiqi insanlar sayılmır.
impact-table = Buradan sayılıb: { $name }.
impact-law-of = Bu tarixə olan qanun: { $day }.
impact-on-paper = Kağız üzərində qanun nəzərə alınır, təcrübə nəzərə alınmır.
impact-with-practice = Məlumat verilən təcrübə də nəzərə alınır.
impact-known-by = Yalnız bu tarixədək məlum olan nəzərə alınır: { $day }.
impact-checked-until = Qaydalar bu tarixədək yoxlanılıb: { $day }.
impact-checked-before = Bu, soruşulan qanunun tarixindən əvvəldir. O vaxtdan qanun dəyişmiş ola bilər.
impact-rulebook = Qaydalar bu qovluqdandır: { $folder }.

### Before and after a change. A sentence about the law follows.

impact-before = Əvvəl
impact-after = Sonra

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = Bunlara görə: { $facts }
impact-people = İnsanlar
impact-share = Pay
impact-everybody = Hamı
impact-others =
    { $count ->
       *[other] { $count } başqa qrup
    }
impact-withheld = göstərilmir
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = Cədvəl mümkün olmayan şeyi deyir.

### What the numbers mean. These stand below them.

impact-withheld-why = “Göstərilmir”: { $threshold } nəfərdən azdır və ya göstərilsə, belə bir sayı bildirərdi.
impact-nothing = İnsanların sayı bundan azdır: { $threshold }. Bu qədər az insan haqqında heç nə göstərilmir.
impact-others-why = “Başqa qruplar” çox kiçikdir, ona görə bir-bir göstərilmir.
impact-bounds = Ədədin altında: çəkilərin hüdudları daxilində ən azı və ən çoxu.
impact-draws =
    { $count ->
       *[other] Çəkilər { $times } dəfə təsadüfi seçilib, başlanğıc ədəd: { $seed }.
    }
impact-quantiles-why = Kvadrat mötərizədə: 100 təsadüfi seçimdən 5, 50 və 95 seçimin keçmədiyi ədəd.
impact-open-share = Cavabı cədvəldə deyilməyən faktlardan asılı olanların payı: { $share }.
impact-disputed-share = Cavabı mənbələrin necə başa düşülməsindən asılı olanların payı: { $share }.
impact-impossible-share = Cədvəlin mümkün olmayan şey dediyi insanların payı: { $share }.
impact-unused = Heç kimin almadığı cavablar çıxarılıb.
impact-moved-share = Cavab { $people } nəfər üçün dəyişir: { $share }.
impact-moved-withheld = Neçə nəfərin başqa cavab aldığı göstərilmir.
impact-moved-nobody = Heç kim başqa cavab almır.
impact-sums = İnsanların sayı çəkilərin cəmidir. Heç kimdən bir-bir soruşulmayıb.

### The chart.

impact-chart-bars = Zolaq bir qrupdur. Hissələri hərfləri ilə işarələnmiş cavablardır.
impact-chart-withheld = Qırıq xətlə çəkilmiş hissədə göstərilməyənlər var.
impact-chart-line = Zolağın ucundakı xətt ən azdan ən çoxa qədər gedir.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
       *[other] Daha { $count } qrup mətn şəklindəki cədvəldədir.
    }
