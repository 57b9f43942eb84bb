# machine 472cb20f
server-refused-form = Bu formanı bu bələdçinin səhifəsi göndərməyib.
# machine 4e9c3928
server-refused-elsewhere = Bu forma başqasının səhifəsindən göndərilib.
# machine cc21a693
server-refused-kind = Bu növ məzmun burada qəbul edilmir.
# machine 46e69657
server-refused-method = Bunu burada etmək olmaz.
# machine f02325c5
server-refused-length = Məzmunun uzunluğu ondan əvvəl bildirilməlidir.
# machine 345f0795
server-refused-large = Bu, həddən artıq uzundur.
# machine aa9b7d98
server-refused-slow = Bu, həddən artıq uzun çəkdi.
# machine c60f64db
server-refused-cut = Məzmun vaxtından əvvəl bitdi.
# machine 2de80af9
server-refused-often = Ünvanınızdan həddən artıq çox sorğu gəlib. Bir az gözləyin.
# machine 08cfabaa
server-refused-busy = Eyni anda həddən artıq çox adam soruşur. Bir azdan yenə cəhd edin.
# machine dcdb6cfc
server-refused-missing = Belə səhifə yoxdur.
# machine e774f587
server-refused-broken = Bələdçi indi cavab verə bilmir.
# machine 58a4dcdb
server-over-title = Yenidən başlayın
# machine a30f16a1
server-over = Bu səhifə həddən artıq uzun açıq qalıb, yaxud bələdçi yenidən işə salınıb. Burada heç nə saxlanmır, ona görə cavablarınız silinib. Yenidən başlayın.
# machine ad5e0f36
server-missing-title = Belə səhifə yoxdur
# machine 6a21a40c
server-missing = Ünvana bir də baxın.
# machine 7d299baa
server-not-found-title = Burada heç nə yoxdur
# machine 30c49d4c
server-not-found = Nələrin olduğunu `/openapi.json` deyir.
# machine 17c495b7
server-method-title = Bu metodla olmaz
# machine f04cd425
server-method = Hansı metodların olduğunu `Allow` başlığı deyir.
# machine 7ffd70d8
server-query-title = Ünvan belə parametr qəbul etmir
# machine eca26973
server-query = Yalnız siyahılar bir parametr qəbul edir: `lang`. Ünvanlar jurnallarda saxlanır. `?` işarəsindən sonra qalanını yazmayın.
# machine 8a50f60d
server-not-json-title = Məzmun JSON deyil
# machine b2af8aa1
server-not-json-utf-8 = Bu, UTF-8 deyil.
# machine b648a52d
server-not-json-cut = Vaxtından əvvəl bitdi.
# machine 5ce9ecf3
server-media-type-title = Məzmun JSON kimi göndərilməyib
# machine 70568ad2
server-media-type = Bu başlığı göndərin: `Content-Type: application/json`.
# machine 68d6dfa1
server-too-large-title = Məzmun həddən artıq böyükdür
# machine 01e339bd
server-too-large = Ən çoxu { $limit } bayt oxunur.
# machine ac05a94b
server-busy-title = Eyni anda həddən artıq çox sual
# machine 5d489cc1
server-busy = Bir neçə saniyədən sonra yenə soruşun.
# machine ea1b202d
server-broken-title = Cavabı hesablamaq mümkün olmadı
# machine d08672b3
server-broken = Bu, Yol proqramının səhvidir.
# machine 9bbaa860
server-together-title = Verilənlər bir yerdə ola bilməz
# machine 40390ec9
server-input-title = Sorğu lazım olduğu kimi deyil
# machine 51c4664b
server-contradiction-title = Belə iş ola bilməz
# machine 6ea344ea
server-journey-title = Vəziyyət göstərilməyib
# machine b002e5eb
server-journey = Nə baş verəcəyini deyin: `journeys` içindən birini `journey` kimi verin, yaxud hamısı üçün `any`.
# machine 88d0dfc6
server-difference-title = Fərq həddən artıq böyükdür
# machine dd15e891
server-wrong-key = burada belə açar yoxdur; açarlar: { $keys }
# machine 10b36522
server-wrong-twice = iki dəfə verilib
# machine 37a00461
server-wrong-missing = çatışmır
# machine 4597933c
server-wrong-object = obyekt deyil
# machine 07e9d6d9
server-wrong-text = mətn olmalıdır
# machine de4238c7
server-wrong-names = adların siyahısı olmalıdır
# machine 24dafceb
server-wrong-flag = true və ya false olmalıdır
# machine 13c9a546
server-wrong-language = burada belə dil yoxdur; kodlar: { $codes }
# machine 8cfa943a
server-wrong-fact = burada belə fakt yoxdur
# machine 7f1ea4d8
server-wrong-journey = burada belə vəziyyət yoxdur
# machine 7d5e51f3
server-wrong-conclusion = burada belə nəticə yoxdur
# machine 79141e46
server-wrong-voice = burada belə müraciət forması yoxdur
# machine b9d97c0a
server-wrong-country = burada belə ölkə yoxdur
# machine 6b37c5dd
server-wrong-day = gün deyil: gün il-ay-gün kimi yazılır, məsələn 2025-11-05
# machine 121bdf84
server-wrong-calendar = təqvimdə olmayan gündür
# machine 9ec8d223
server-wrong-until = `from` günündən əvvəldir: { $from }
# machine cb31b12b
server-wrong-weighed-fact = bu qaydalar kitabının faktı deyil
# machine 60922a57
server-wrong-weighed-value = çəkisi ola bilən qiymət deyil
# machine 00889b87
server-wrong-weight = ədəd olmalıdır: 0 – { $greatest }
# machine f6df39cf
server-start-core-dumps = yaddaş dampını söndürmək mümkün deyil, ona görə qəza cavabları diskə yaza bilər
# machine 18a6dd5a
server-start-memory = yaddaşı eyni istifadəçinin başqa proqramlarından qorumaq mümkün deyil
# machine 6642e570
server-start-unknown-system = bu sistemdə yaddaş dampının necə söndürüldüyü məlum deyil
# machine 92cb09bc
server-start-listen = bu ünvanda qoşulma qəbul etmək olmur: { $address }: { $error }
# machine 35c47865
server-start-runtime = sistem serveri işə salmağa imkan vermir: { $error }
# machine 53773220
server-start-randomness = sistem təsadüfi baytlar vermir
# machine d45cb9fa
server-start-certificate = sertifikat faylında PEM formatında sertifikat yoxdur
# machine 1ff5bd02
server-start-key = açar faylında PEM formatında açar yoxdur
# machine 3dfe92c3
server-start-unusable = sertifikatdan və açardan istifadə etmək olmur: { $error }
# machine faca04d4
server-start-secret =
    { $bytes ->
       *[other] gizli açarda { $bytes } bayt var; ən azı { $least } lazımdır
    }
# machine d9016028
server-start-base-path = `{ $path }` yolların önündə dura bilməz; belə yazın: `/guide`
# machine 88264ccf
server-start-address = `{ $address }` ünvan deyil; belə yazın: `http://example.onion`
