### The help of `yol impact`.

impact-help = Neçə nəfərin hansı cavaba gəldiyini say, yalnız ümumi saylarla
impact-help-cells-are = Xanalar cədvəli CSV və ya Parquet olur; boş xana naməlum deməkdir. Sütunları `yol facts` siyahısındakı faktlardır, qiymətləri iş faylındakı kimi yazılır. `weight` sütunu sətrin neçə nəfəri bildirdiyini deyir; `low` və `high` onun hüdudlarıdır.
impact-help-never = Sətirlərin özü heç vaxt çıxarılmır. Kiçik saylar göstərilmir. Şəxsin kim olduğunu bildirənə oxşayan sütun qəbul edilmir.
impact-help-sql = Çoxlu kiçik filtrin saylarını bir-birindən çıxmaq olar. Onları dərc edən buna diqqət etməlidir.

impact-flag-cells = Bir cədvəlin faylları, hamısı CSV və ya hamısı Parquet
impact-flag-example = Dərc edilmiş rəqəmlərdən qurulmuş daxili nümunəni say
impact-flag-conclusion = Bu nəticə üzrə say; bir neçə dəfə verilə bilər. Verilməsə, hər hansı sütunun təsir etdiyi bütün tələblər
impact-flag-by = Qrupları bu faktlara görə ayır
impact-flag-where = Yalnız bu şərt doğru olan sətirləri say: { $example }
impact-flag-sql = SQL ilə soruş: `cells` içindən faktlar və { $counts }, bu faktlara görə qruplaşdırılmış
impact-flag-on = Bu tarixə olan qanun, məsələn 2026-02-01; verilməsə, bugünkü qanun
impact-flag-compare = Qanunla bu tarixə olan qanun arasında kimin bir cavabdan başqasına keçdiyini de
impact-flag-compare-rulebook = Eynisi, iki qaydalar kitabı arasında: ikincisi bu qovluqdadır
impact-flag-compare-view = Eynisi, iki baxış arasında
impact-flag-weight = Sətrin neçə nəfəri bildirdiyini deyən sütun; verilməsə, `{ $name }`
impact-flag-low = Çəkinin ola biləcəyi ən az ədədin sütunu; verilməsə, `{ $name }`
impact-flag-high = Çəkinin ola biləcəyi ən çox ədədin sütunu; verilməsə, `{ $name }`
impact-flag-ignore = Sütunu nəzərə alma; bir neçə dəfə verilə bilər
impact-flag-threshold = Bu qədər nəfərdən az olan sayları göstərmə; { $least } həddindən aşağı ola bilməz
impact-flag-draws = Hər çəkini hüdudları arasından bu qədər dəfə təsadüfi seç və kvantilləri göstər
impact-flag-seed = Bütün təsadüfi seçimlərin asılı olduğu ədəd
impact-flag-out = Cavabı bu fayla yaz
impact-flag-chart = Bu fayla diaqram çək, SVG və ya PNG
impact-flag-threads = Bu qədər axında say; 0: nə qədər varsa, o qədər
impact-flag-ballista = Bu Ballista planlaşdırıcısının klasterində say

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

impact-scheduler = Klasterin planlaşdırıcısını dayandırılanadək işlət
impact-executor = Klasterin icraçısını dayandırılanadək işlət
impact-cluster-trust = Portuna çata bilən hər kəs yekun sayları və icraçıların oxuya bildiyi faylları oxuya bilər. Portları bütün başqalarına bağlı saxlayın.
impact-flag-bind = Hansı ünvanda qoşulma qəbul etmək; 0 portu boş port götürür
impact-flag-scheduler = Planlaşdırıcının ünvanı
impact-flag-work = İki mərhələ arasında yekun sayları bu qovluqda saxla; verilməsə, müvəqqəti qovluqda
impact-flag-cores = Eyni vaxtda bu qədər hissə üzərində işlə; 0: nə qədər nüvə varsa, o qədər
impact-listening = Planlaşdırıcı bu ünvanda qoşulma qəbul edir: { $address }
impact-other-rulebook = Klasterin bir icraçısı başqa qaydalar kitabına görə cavab verir. Onu eyni versiya ilə işə salın və ya qovluğu göstərin: --rulebook
impact-no-scheduler = Bu ünvanda planlaşdırıcı yoxdur: { $address }: { $reason }

## While it counts.

impact-progress = sətirlər: { $rows } / { $all }, { $rate }, qalır: { $left }
impact-chart-form = { $file }: diaqram adı `.svg` və ya `.png` ilə bitən şəkildir.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

help-impact = Xanalar cədvəlinə görə neçə nəfərin hansı cavaba gəldiyini say
help-impact-handed = Bu, ayrıca proqramdır: `yol-impact`. Seçimlərini `yol impact --help` deyir.
help-impact-arguments = Ona nə verilir
impact-not-installed = `yol impact` üçün ikinci proqram lazımdır: `yol-impact`, amma o quraşdırılmayıb. Mənbə kodunun qovluğunda: { $command }
impact-not-started = `{ $program }` proqramını işə salmaq olmur: { $reason }
