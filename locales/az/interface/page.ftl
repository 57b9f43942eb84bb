# machine 68ba0970
page-hide = Cavablarımı gizlət
# machine 0f0f656a
page-heading = Miqrasiya idarəsinə getməzdən əvvəl
    .he = O, miqrasiya idarəsinə getməzdən əvvəl
# machine 2e1a3e51
page-keeps-nothing = Bu fayl heç nə saxlamır, heç nə göndərmir, ona şəbəkə də lazım deyil. Ad, telefon, pasport və ya pul istəmir. Heç vaxt sizə imzalamağı demir.
# machine 40dd7688
page-cannot-hide = Bu fayl özünü gizlədə bilmir: telefonunuzu açan onu tapa bilər. Telefonu verməzdən əvvəl “{ $hide }” düyməsini basın. Oxuyun, sonra silin.
# machine cefb5529
page-trust-until = { $day } tarixindən sonra ona arxalanmayın.
# machine b3f75e4f
page-all-ticked = Doğru olanların hamısını işarələdim; işarələnməyən doğru deyil
# machine be72cacd
page-clash = Bu cavabların hamısı birlikdə doğru ola bilməz. Birini dəyişin.
# machine 8a4b81cd
page-sources-named = Onlar burada adı ilə yazılıb, keçid yoxdur: birini axtarsanız, bu görünə bilər.
# machine 2dd51cac
page-genuine = Bu surət həqiqidirmi?
# machine a498af34
page-words = Bu faylın sözləri:
# machine 2e072952
page-compare = Onları eyni dildə, eyni buraxılışda və eyni günün surəti ilə tutuşdurun: onlar eyni olmalıdır.
# machine 92f7e177
page-real = Həqiqi bələdçidə nə keçid var, nə də yazmaq üçün yer. O, pul istəmir və heç vaxt sizə imzalamağı demir.
# machine bc5ebdc1
page-edition-full = Tam buraxılış. Versiya: { $version }.
# machine 12a45a64
page-edition-carry = Özü ilə gəzdirmək üçün buraxılış. Versiya: { $version }.
# machine 7aa2ff65
page-written = { $file }: { $bytes } bayt, buraxılış { $edition }
