### The help of `yol impact`.

# machine 22a8856a
impact-help = Neçə nəfərin hansı cavaba gəldiyini say, yalnız ümumi saylarla
# machine 627f031c
impact-help-cells-are = Xanalar cədvəli CSV və ya Parquet olur; boş xana naməlum deməkdir. Sütunları `yol facts` siyahısındakı faktlardır, qiymətləri iş faylındakı kimi yazılır. `weight` sütunu sətrin neçə nəfəri bildirdiyini deyir; `low` və `high` onun hüdudlarıdır.
# machine edcbf51c
impact-help-never = Sətirlərin özü heç vaxt çıxarılmır. Kiçik saylar göstərilmir. Şəxsin kim olduğunu bildirənə oxşayan sütun qəbul edilmir.
# machine ff4973eb
impact-help-sql = Çoxlu kiçik filtrin saylarını bir-birindən çıxmaq olar. Onları dərc edən buna diqqət etməlidir.

# machine a3e571bf
impact-flag-cells = Bir cədvəlin faylları, hamısı CSV və ya hamısı Parquet
# machine 827e6ce8
impact-flag-example = Dərc edilmiş rəqəmlərdən qurulmuş daxili nümunəni say
# machine dcdf8791
impact-flag-conclusion = Bu nəticə üzrə say; bir neçə dəfə verilə bilər. Verilməsə, hər hansı sütunun təsir etdiyi bütün tələblər
# machine a199d4ad
impact-flag-by = Qrupları bu faktlara görə ayır
# machine 44733757
impact-flag-where = Yalnız bu şərt doğru olan sətirləri say: { $example }
# machine 4f6c5e07
impact-flag-sql = SQL ilə soruş: `cells` içindən faktlar və { $counts }, bu faktlara görə qruplaşdırılmış
# machine a32099ee
impact-flag-on = Bu tarixə olan qanun, məsələn 2026-02-01; verilməsə, bugünkü qanun
# machine 278deebf
impact-flag-compare = Qanunla bu tarixə olan qanun arasında kimin bir cavabdan başqasına keçdiyini de
# machine 471f4355
impact-flag-compare-rulebook = Eynisi, iki qaydalar kitabı arasında: ikincisi bu qovluqdadır
# machine 009d9874
impact-flag-compare-view = Eynisi, iki baxış arasında
# machine 402da685
impact-flag-weight = Sətrin neçə nəfəri bildirdiyini deyən sütun; verilməsə, `{ $name }`
# machine 9301d9c5
impact-flag-low = Çəkinin ola biləcəyi ən az ədədin sütunu; verilməsə, `{ $name }`
# machine 1a485fa9
impact-flag-high = Çəkinin ola biləcəyi ən çox ədədin sütunu; verilməsə, `{ $name }`
# machine f42d8c71
impact-flag-ignore = Sütunu nəzərə alma; bir neçə dəfə verilə bilər
# machine beed8c67
impact-flag-threshold = Bu qədər nəfərdən az olan sayları göstərmə; { $least } həddindən aşağı ola bilməz
# machine b5d44720
impact-flag-draws = Hər çəkini hüdudları arasından bu qədər dəfə təsadüfi seç və kvantilləri göstər
# machine 2e2722cf
impact-flag-seed = Bütün təsadüfi seçimlərin asılı olduğu ədəd
# machine 59d3fd18
impact-flag-out = Cavabı bu fayla yaz
# machine 214a68d2
impact-flag-chart = Bu fayla diaqram çək, SVG və ya PNG
# machine 0cd3f723
impact-flag-threads = Bu qədər axında say; 0: nə qədər varsa, o qədər
# machine ed791d78
impact-flag-ballista = Bu Ballista planlaşdırıcısının klasterində say

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

# machine 1e29a3d4
impact-scheduler = Klasterin planlaşdırıcısını dayandırılanadək işlət
# machine cb0874d2
impact-executor = Klasterin icraçısını dayandırılanadək işlət
# machine ae3a94e6
impact-cluster-trust = Portuna çata bilən hər kəs yekun sayları və icraçıların oxuya bildiyi faylları oxuya bilər. Portları bütün başqalarına bağlı saxlayın.
# machine 2cc95886
impact-flag-bind = Hansı ünvanda qoşulma qəbul etmək; 0 portu boş port götürür
# machine d714a92f
impact-flag-scheduler = Planlaşdırıcının ünvanı
# machine 7f429276
impact-flag-work = İki mərhələ arasında yekun sayları bu qovluqda saxla; verilməsə, müvəqqəti qovluqda
# machine 9ec82b9e
impact-flag-cores = Eyni vaxtda bu qədər hissə üzərində işlə; 0: nə qədər nüvə varsa, o qədər
# machine 31f12550
impact-listening = Planlaşdırıcı bu ünvanda qoşulma qəbul edir: { $address }
# machine a7e19888
impact-other-rulebook = Klasterin bir icraçısı başqa qaydalar kitabına görə cavab verir. Onu eyni versiya ilə işə salın və ya qovluğu göstərin: --rulebook
# machine c5a9415a
impact-no-scheduler = Bu ünvanda planlaşdırıcı yoxdur: { $address }: { $reason }

## While it counts.

# machine e08b1027
impact-progress = sətirlər: { $rows } / { $all }, { $rate }, qalır: { $left }
# machine 3497bbad
impact-chart-form = { $file }: diaqram adı `.svg` və ya `.png` ilə bitən şəkildir.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

# machine a5e91fa4
help-impact = Xanalar cədvəlinə görə neçə nəfərin hansı cavaba gəldiyini say
# machine 1d7d8954
help-impact-handed = Bu, ayrıca proqramdır: `yol-impact`. Seçimlərini `yol impact --help` deyir.
# machine 4dae69c9
help-impact-arguments = Ona nə verilir
# machine 5b5fa009
impact-not-installed = `yol impact` üçün ikinci proqram lazımdır: `yol-impact`, amma o quraşdırılmayıb. Mənbə kodunun qovluğunda: { $command }
# machine cb9cd34d
impact-not-started = `{ $program }` proqramını işə salmaq olmur: { $reason }
