### The help of `yol impact`.

# machine 22a8856a
impact-help = Qancha odam qaysi javobga kelishi, faqat yig‘indi holda
# machine 627f031c
impact-help-cells-are = Kataklar jadvali CSV yoki Parquet; ustunlari `yol facts` beradigan faktlar, qiymatlari holatdagidek. `weight` ustuni qator qancha odam o‘rnida turishini aytadi; `low` va `high` uning chegaralari. Bo‘sh katak noma’lum degani.
# machine edcbf51c
impact-help-never = Qatorlar hech qachon chiqarilmaydi. Kichik sonlar yashiriladi. Shaxsiy ma’lumotga o‘xshagan ustun qabul qilinmaydi.
# machine ff4973eb
impact-help-sql = Ko‘p mayda filtrlar natijalarini bir-biridan ayirish mumkin. Ularni e’lon qiladigan odam bunga e’tibor berishi kerak.

# machine a3e571bf
impact-flag-cells = Bitta jadvalning fayllari, hammasi CSV yoki hammasi Parquet
# machine 827e6ce8
impact-flag-example = Ichki misolni sanash; u e’lon qilingan raqamlar asosida o‘ylab tuzilgan
# machine dcdf8791
impact-flag-conclusion = Shu xulosani sanash; bir necha marta berish mumkin. Bo‘lmasa biror ustun ta’sir qiladigan hamma talablar sanaladi
# machine a199d4ad
impact-flag-by = Guruhlarni shu faktlar bo‘yicha ajratish
# machine 44733757
impact-flag-where = Faqat shu to‘g‘ri bo‘lgan qatorlarni sanash: { $example }
# machine 4f6c5e07
impact-flag-sql = SQL bilan so‘rash: `cells` ichidan faktlar va { $counts }, shu faktlar bo‘yicha guruhlangan
# machine a32099ee
impact-flag-on = Shu kundagi qonun, masalan 2026-02-01; bo‘lmasa bugungi
# machine 278deebf
impact-flag-compare = Qonun bilan shu kundagi qonun orasida kim bir javobdan boshqasiga o‘tishini aytish
# machine 471f4355
impact-flag-compare-rulebook = Xuddi shuni ikki qoidalar to‘plami orasida aytish: ikkinchisi shu papkada
# machine 009d9874
impact-flag-compare-view = Xuddi shuni ikki ko‘rinish orasida aytish
# machine 402da685
impact-flag-weight = Qator qancha odam o‘rnida turishini aytadigan ustun; bo‘lmasa `{ $name }`
# machine 9301d9c5
impact-flag-low = Uning eng kichik qiymati turgan ustun; bo‘lmasa `{ $name }`
# machine 1a485fa9
impact-flag-high = Uning eng katta qiymati turgan ustun; bo‘lmasa `{ $name }`
# machine f42d8c71
impact-flag-ignore = Ustunni hisobga olmaslik; bir necha marta berish mumkin
# machine beed8c67
impact-flag-threshold = Shuncha odamdan kam sonlarni yashirish; chegara { $least } dan past emas
# machine b5d44720
impact-flag-draws = Har bir vaznni chegaralari orasida shuncha marta tasodifiy tanlash va kvantillarni ko‘rsatish
# machine 2e2722cf
impact-flag-seed = Hamma tasodifiy tanlovlar kelib chiqadigan son
# machine 59d3fd18
impact-flag-out = Javobni shu faylga yozish
# machine 214a68d2
impact-flag-chart = Diagrammani shu faylga chizish, SVG yoki PNG
# machine 0cd3f723
impact-flag-threads = Shuncha oqimda sanash; 0: nechta bo‘lsa, shuncha
# machine ed791d78
impact-flag-ballista = Shu Ballista rejalashtiruvchisining klasterida sanash

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

# machine 1e29a3d4
impact-scheduler = Klaster rejalashtiruvchisini to‘xtatilguncha ishlatish
# machine cb0874d2
impact-executor = Klaster ijrochisini to‘xtatilguncha ishlatish
# machine ae3a94e6
impact-cluster-trust = Portiga yeta olgan odam yig‘indilarni va ijrochilar o‘qiy oladigan fayllarni o‘qishi mumkin. Portlarni boshqa hamma uchun yopiq tuting.
# machine 2cc95886
impact-flag-bind = Tinglanadigan manzil; port 0 bo‘sh portni oladi
# machine d714a92f
impact-flag-scheduler = Rejalashtiruvchi manzili
# machine 7f429276
impact-flag-work = Ikki bosqich orasida yig‘indilarni shu papkada saqlash; bo‘lmasa vaqtinchalik papkada
# machine 9ec82b9e
impact-flag-cores = Birdaniga shuncha qism ustida ishlash; 0: nechta yadro bo‘lsa, shuncha
# machine 31f12550
impact-listening = Rejalashtiruvchi tinglamoqda: { $address }
# machine a7e19888
impact-other-rulebook = Klaster ijrochilaridan biri boshqa qoidalar to‘plamidan javob beradi. Uni xuddi shu versiyada ishga tushiring yoki papkani ko‘rsating: --rulebook
# machine c5a9415a
impact-no-scheduler = { $address } manzilida rejalashtiruvchi yo‘q: { $reason }

## While it counts.

# machine e08b1027
impact-progress = qatorlar: { $rows } / { $all }, { $rate }, { $left } qoldi
# machine 3497bbad
impact-chart-form = { $file }: diagramma rasm fayli bo‘lib, nomi `.svg` yoki `.png` bilan tugaydi.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

# machine a5e91fa4
help-impact = Kataklar jadvali bo‘yicha qancha odam qaysi javobga kelishini sanash
# machine 1d7d8954
help-impact-handed = Bu alohida dastur, `yol-impact`. Uning parametrlarini `yol impact --help` aytadi.
# machine 4dae69c9
help-impact-arguments = Unga nima uzatiladi
# machine 5b5fa009
impact-not-installed = `yol impact` uchun ikkinchi dastur kerak: `yol-impact`, u esa o‘rnatilmagan. Manba kodi papkasida: { $command }
# machine cb9cd34d
impact-not-started = `{ $program }` ishga tushmadi: { $reason }
