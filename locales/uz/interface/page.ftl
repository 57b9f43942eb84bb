# machine 68ba0970
page-hide = Javoblarimni yashirish
# machine 0f0f656a
page-heading = Migratsiya idorasiga borishdan oldin
    .he = U migratsiya idorasiga borishidan oldin
# machine 2e1a3e51
page-keeps-nothing = Bu fayl hech narsa saqlamaydi, hech narsa yubormaydi, unga tarmoq ham kerak emas. U ism, telefon, pasport yoki pul so‘ramaydi. U hech qachon imzolang demaydi.
# machine 40dd7688
page-cannot-hide = Bu fayl o‘zini yashira olmaydi: telefoningizni ochgan odam uni topishi mumkin. Telefonni birovga berishdan oldin “{ $hide }” tugmasini bosing. O‘qing, keyin o‘chirib tashlang.
# machine cefb5529
page-trust-until = { $day } kunidan keyin unga tayanmang.
# machine b3f75e4f
page-all-ticked = To‘g‘risining hammasini belgiladim; belgilanmagani to‘g‘ri emas
# machine be72cacd
page-clash = Bu javoblarning hammasi birga to‘g‘ri bo‘la olmaydi. Bittasini o‘zgartiring.
# machine 8a4b81cd
page-sources-named = Ular bu yerda nomi bilan aytilgan, havolasi yo‘q: qidirganingiz ko‘rinib qolishi mumkin.
# machine 2dd51cac
page-genuine = Bu nusxa aslimi?
# machine a498af34
page-words = Bu faylning so‘zlari:
# machine 2e072952
page-compare = Ularni shu til, nashr va kundagi nusxa bilan solishtiring: ular bir xil bo‘lishi kerak.
# machine 92f7e177
page-real = Asl qo‘llanmada havolalar ham, yozish joyi ham yo‘q. U pul so‘ramaydi va hech qachon imzolang demaydi.
# machine bc5ebdc1
page-edition-full = To‘liq nashr. Versiya: { $version }.
# machine 12a45a64
page-edition-carry = Yonda olib yuriladigan nashr. Versiya: { $version }.
# machine 7aa2ff65
page-written = { $file }: { $bytes } bayt, nashr { $edition }
