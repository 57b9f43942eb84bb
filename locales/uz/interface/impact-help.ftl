### The help of `yol impact`.

impact-help = Qancha odam qaysi javobga kelishi, faqat yig‘indi holda
impact-help-cells-are = Kataklar jadvali CSV yoki Parquet; ustunlari `yol facts` beradigan faktlar, qiymatlari holatdagidek. `weight` ustuni qator qancha odam o‘rnida turishini aytadi; `low` va `high` uning chegaralari. Bo‘sh katak noma’lum degani.
impact-help-never = Qatorlar hech qachon chiqarilmaydi. Kichik sonlar yashiriladi. Shaxsiy ma’lumotga o‘xshagan ustun qabul qilinmaydi.
impact-help-sql = Ko‘p mayda filtrlar natijalarini bir-biridan ayirish mumkin. Ularni e’lon qiladigan odam bunga e’tibor berishi kerak.

impact-flag-cells = Bitta jadvalning fayllari, hammasi CSV yoki hammasi Parquet
impact-flag-example = Ichki misolni sanash; u e’lon qilingan raqamlar asosida o‘ylab tuzilgan
impact-flag-conclusion = Shu xulosani sanash; bir necha marta berish mumkin. Bo‘lmasa biror ustun ta’sir qiladigan hamma talablar sanaladi
impact-flag-by = Guruhlarni shu faktlar bo‘yicha ajratish
impact-flag-where = Faqat shu to‘g‘ri bo‘lgan qatorlarni sanash: { $example }
impact-flag-sql = SQL bilan so‘rash: `cells` ichidan faktlar va { $counts }, shu faktlar bo‘yicha guruhlangan
impact-flag-on = Shu kundagi qonun, masalan 2026-02-01; bo‘lmasa bugungi
impact-flag-compare = Qonun bilan shu kundagi qonun orasida kim bir javobdan boshqasiga o‘tishini aytish
impact-flag-compare-rulebook = Xuddi shuni ikki qoidalar to‘plami orasida aytish: ikkinchisi shu papkada
impact-flag-compare-view = Xuddi shuni ikki ko‘rinish orasida aytish
impact-flag-weight = Qator qancha odam o‘rnida turishini aytadigan ustun; bo‘lmasa `{ $name }`
impact-flag-low = Uning eng kichik qiymati turgan ustun; bo‘lmasa `{ $name }`
impact-flag-high = Uning eng katta qiymati turgan ustun; bo‘lmasa `{ $name }`
impact-flag-ignore = Ustunni hisobga olmaslik; bir necha marta berish mumkin
impact-flag-threshold = Shuncha odamdan kam sonlarni yashirish; chegara { $least } dan past emas
impact-flag-draws = Har bir vaznni chegaralari orasida shuncha marta tasodifiy tanlash va kvantillarni ko‘rsatish
impact-flag-seed = Hamma tasodifiy tanlovlar kelib chiqadigan son
impact-flag-out = Javobni shu faylga yozish
impact-flag-chart = Diagrammani shu faylga chizish, SVG yoki PNG
impact-flag-threads = Shuncha oqimda sanash; 0: nechta bo‘lsa, shuncha
impact-flag-ballista = Shu Ballista rejalashtiruvchisining klasterida sanash

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

impact-scheduler = Klaster rejalashtiruvchisini to‘xtatilguncha ishlatish
impact-executor = Klaster ijrochisini to‘xtatilguncha ishlatish
impact-cluster-trust = Portiga yeta olgan odam yig‘indilarni va ijrochilar o‘qiy oladigan fayllarni o‘qishi mumkin. Portlarni boshqa hamma uchun yopiq tuting.
impact-flag-bind = Tinglanadigan manzil; port 0 bo‘sh portni oladi
impact-flag-scheduler = Rejalashtiruvchi manzili
impact-flag-work = Ikki bosqich orasida yig‘indilarni shu papkada saqlash; bo‘lmasa vaqtinchalik papkada
impact-flag-cores = Birdaniga shuncha qism ustida ishlash; 0: nechta yadro bo‘lsa, shuncha
impact-listening = Rejalashtiruvchi tinglamoqda: { $address }
impact-other-rulebook = Klaster ijrochilaridan biri boshqa qoidalar to‘plamidan javob beradi. Uni xuddi shu versiyada ishga tushiring yoki papkani ko‘rsating: --rulebook
impact-no-scheduler = { $address } manzilida rejalashtiruvchi yo‘q: { $reason }

## While it counts.

impact-progress = qatorlar: { $rows } / { $all }, { $rate }, { $left } qoldi
impact-chart-form = { $file }: diagramma rasm fayli bo‘lib, nomi `.svg` yoki `.png` bilan tugaydi.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

help-impact = Kataklar jadvali bo‘yicha qancha odam qaysi javobga kelishini sanash
help-impact-handed = Bu alohida dastur, `yol-impact`. Uning parametrlarini `yol impact --help` aytadi.
help-impact-arguments = Unga nima uzatiladi
impact-not-installed = `yol impact` uchun ikkinchi dastur kerak: `yol-impact`, u esa o‘rnatilmagan. Manba kodi papkasida: { $command }
impact-not-started = `{ $program }` ishga tushmadi: { $reason }
