# machine 6c09421c
paper-military-contract =
    .title = Ordu ilə müqavilə ({ "контракт" })
    .handed = İdarədə və ya tibbi yoxlamada kağızların arasında. İş yerində və ya saxlanma zamanı əsgər yığanlardan.
    .does = Onu imzalayan hərbçi olur. Qanun orduya əcnəbi hərbçiləri müharibəyə göndərməyə icazə verir.
    .before = Tapılan heç bir qanun heç kimi imzalamağa məcbur etmir. “Yox” demək olar. Hər səhifəni oxuyun; hüquqşünassız heç nə imzalamayın.
    .beware = Müddəti bitəndə bitmir: 647 nömrəli fərman müqavilələri davam etdirir. Hərbçilər ordudan çıxa bilmir.
    .note = Əsgər yığanlar bir ildən beş ilədək müddət deyirlər. 2025-ci ilin iyulundan müqavilə müharibənin sonunadək ola bilər.

# machine 85ab49c5
paper-emergencies-contract =
    .title = Fövqəladə Hallar Nazirliyi ({ "МЧС" }) ilə xidmət müqaviləsi
    .does = Onu imzalayan bu nazirliyin hərbi xilasetmə hissələrində xidmət edir.
    .before = Əmək müqaviləsi xidmət müqaviləsi deyil. Hansı olduğunu oxuyun və əvvəlcə hüquqşünasa müraciət edin.
    .beware = 647 nömrəli fərman ordu müqavilələrini müddətindən sonra da saxlayır. Bu müqaviləyə aid olub-olmadığı bilinmir.

# machine c9e41ea4
paper-request-to-serve =
    .title = Orduya götürülmək üçün raport ({ "рапорт" })
    .does = Onu imzalayan orduda xidməti özü xahiş edir.
    .before = Heç kim xidmət xahiş etməyə borclu deyil. İstəmədiyiniz raportu imzalamayın.
    .beware = Arxasınca müqavilə gələ bilər. 647 nömrəli fərman qüvvədə olduqca, o, müddəti bitəndə bitmir.
    .note = Mənbələrimiz kağızların arasında gizlədilən müqavilələrdən danışır. Bu sənədi təsvir etmirlər.

# machine 13aaae41
paper-consent-form =
    .title = Razılıq ({ "согласие" })
    .handed = Tibbi yoxlamada və ya müraciət sənədləri ilə birlikdə.
    .does = Orada deyilir ki, imzalayan adının üstündə yazılanla razıdır.
    .before = Nəyə razılıq olduğunu öyrənin: məlumatlara, tibbi yoxlamaya, yoxsa xidmətə. Surətini istəyin.
    .beware = Orada xidmətdən danışılırsa, arxasınca müqavilə gələ bilər. 647 nömrəli fərman qüvvədə olduqca, müqavilə müddəti bitəndə bitmir.
    .note = Mənbələrimiz tibbi yoxlamalarda gizlədilən müqavilələrdən danışır. Bu sənədi təsvir etmirlər.

# machine cb0a21f0
paper-questionnaire =
    .title = Anket ({ "анкета" })
    .handed = Hərbi komissarlıqda və ya müraciət sənədləri ilə birlikdə.
    .does = İdarəyə şəxs haqqında məlumat verir. Yeni vətəndaşların məlumatları onsuz da hərbi qeydiyyata gedir.
    .before = İmzalamazdan əvvəl son sətirləri oxuyun. Anket soruşur; xidmət vədi vermir.
    .note = Mənbələrimiz bu sənədi təsvir etmir.

# machine 83a0fea1
paper-giving-up-citizenship =
    .title = Vətəndaşlıqdan imtina ərizəsi ({ "заявление об отказе от гражданства" })
    .does = Vətəndaşlığa son qoymağı xahiş edir. Hansının yazıldığına baxın: Rusiyanın, yoxsa başqasının.
    .before = Müqavilədən imtina edildiyinə görə vətəndaşlığa son qoyan qanun tapılmadı. Əvvəlcə hüquqşünasa müraciət edin.
    .note = Yeni vətəndaşları statuslarını itirməklə hədələyiblər. Mənbələrimiz bu sənədi təsvir etmir.

# machine 368caff9
paper-summons =
    .title = Hərbi komissarlığa ({ "военкомат" }) çağırış vərəqəsi ({ "повестка" })
    .handed = Reyddə, yerindəcə. Miqrasiya idarəsində. Evdə.
    .does = Rusiya vətəndaşına müəyyən gün gəlməyi bildirir. Çağırış vərəqəsi müqavilə deyil.
    .before = Adı, doğum gününü və vətəndaşlığı tutuşdurun. Onu saxlayın. Hüquqşünasa xəbər verin, əcnəbi öz səfirliyinə də.
    .beware = Əcnəbilər orduya çağırılmır. Məlumata görə, 2022-ci ildə bəzilərinə yenə də çağırış vərəqəsi veriblər.

# machine 9ecc5c6e
paper-electronic-summons =
    .title = Elektron reyestrdə çağırış vərəqəsi ({ "электронная повестка" })
    .does = Ən geci yerləşdirmədən yeddi gün sonra verilmiş sayılır. O vaxtdan Rusiyadan çıxmaq qadağandır.
    .before = Yerləşdirmə gününü və gəlmə gününü yazıb saxlayın. Tezliklə hüquqşünasa müraciət edin.
    .beware = 20 gün gəlmədikdən sonra daha çox şey qadağan olur: sürücülük, kredit, biznes aparmaq.
    .note = Əcnəbinin bu reyestrə düşə bilib-bilmədiyi barədə heç nə tapılmadı.

# machine 09ac628e
paper-mobilisation-order =
    .title = Səfərbərlik çağırışı ({ "мобилизационное предписание" })
    .handed = 2022-ci ildə miqrasiya idarəsində də.
    .does = Rusiya vətəndaşını orduya çağırır. Əcnəbilər orduya çağırılmır.
    .before = Dərhal hüquqşünasa müraciət edin. Sağlamlığı və vətəndaşlığı göstərən sənədləri özünüzlə götürün.
    .beware = 647 nömrəli fərman qüvvədə olduqca, xidmət bir ildən sonra bitmir. Onu yalnız yaş, sağlamlıq və ya məhkəmə hökmü bitirir.

# machine 1f943943
paper-registration-referral =
    .title = Hərbi qeydiyyata göndəriş ({ "направление на воинский учёт" })
    .handed = Vətəndaş olan kişilərə pasportla birlikdə.
    .does = Qeydiyyat üçün komissarlıqda iki həftə, Gosuslugi ilə bir həftə vaxt verir.
    .before = Qeydiyyat yeni vətəndaşların vəzifəsidir, müqavilə isə yox. Orada başqa heç nəyi oxumadan imzalamayın.
    .beware = Qeydiyyata durmamaq Rusiya vətəndaşlığına son qoya bilər.

# machine bc852c3d
paper-commission-referral =
    .title = Həkim komissiyasına göndəriş ({ "направление на медицинское освидетельствование" })
    .does = Kişini xidmətə yararlı olub-olmadığını deyən komissiyaya göndərir.
    .before = Hansı yerin yazıldığına baxın. Seçim məntəqəsinə getməzdən əvvəl hüquqşünasa müraciət edin.
    .beware = Məlumata görə, yararsızlıq rəyi müqavilə üzrə seçim məntəqəsində verilir. Oraya gedən əsgər yığanların qarşısına çıxır.
    .note = Məlumata görə, tibbi yoxlamalarda müqavilələri kağızların arasında gizlədiblər.

# machine bdb45161
paper-refused-application =
    .title = Ərizəni qəbul etməkdən imtina ({ "отказ в приёме заявления" })
    .handed = Miqrasiya idarəsində; çox vaxt yalnız şifahi.
    .does = Ərizə qəbul edilmir. 821 nömrəli fərmana görə, hərbi sənəd olmayanda belə olur.
    .before = İmtinanı yazılı istəyin, dayandığı qanun da yazılsın. Onu hüquqşünasa göstərin.
    .note = Məlumata görə, 2023-cü ildə müqavilə olmadan sənədləri almırdılar. O vaxt heç bir fərman hələ bunu tələb etmirdi.

# machine 3a0f99b4
paper-register-notice =
    .title = Nəzarət olunan şəxslərin reyestri ({ "реестр контролируемых лиц" }) haqqında bildiriş
    .does = Sürücülüyü, nikahı, başqa evə köçməyi və daha çoxunu qadağan edir. Bank ayda 30 000 rubl verir.
    .before = Hansı səbəbin yazıldığına baxın. Sənədlərdən biri hələ keçərlidirsə, onu tez hüquqşünasa göstərin.
    .beware = Çıxış yolu kimi müqavilə təklif edirlər. İmzalamaq məcburi deyil; müqavilə müddəti bitəndə bitmir (647 nömrəli fərman).

# machine 0dcce64d
paper-expulsion =
    .title = Ölkədən çıxarılma ({ "выдворение" }) və ya deportasiya ({ "депортация" }) haqqında qərar
    .does = Rusiyadan çıxmağı və ya zorla çıxarılmağı əmr edir. Bunu polis məhkəməsiz də qərara ala bilər.
    .before = Surətini istəyin, nə vaxtadək şikayət etməyin mümkün olduğunu soruşun. Dərhal hüquqşünasa və səfirliyə xəbər verin.
    .beware = Buna qarşı müqavilə təklif edirlər. İmzalamaq məcburi deyil; müqavilə müddəti bitəndə bitmir (647 nömrəli fərman).

# machine bb52cf12
paper-ended-permit =
    .title = İcazənin və ya qalma müddətinin bitirilməsi haqqında bildiriş ({ "решение об аннулировании" })
    .does = İcazə daha keçərli deyil. Başqa əsası olmayan sahibini reyestrə sala bilərlər.
    .before = Səbəbi yazılmış surəti istəyin. Ölkədən çıxmaq üçün son gündən əvvəl hüquqşünasa müraciət edin.

# machine 08858d07
paper-end-of-citizenship =
    .title = Rusiya vətəndaşlığına son qoyulması haqqında qərar ({ "решение о прекращении гражданства" })
    .does = Sonradan alınmış vətəndaşlığa son qoyur. Qanun qeydiyyata durmamağı və siyahıdakı cinayətləri göstərir.
    .before = Səbəbi yazılmış surəti istəyin. Dərhal hüquqşünasa müraciət edin.
    .note = Döyüşməkdən imtina edən yeni vətəndaşları bununla hədələyiblər. Qanunda belə əsas tapılmadı.

# machine 86ced94e
paper-finding-of-unfitness =
    .title = Yararsızlıq rəyi ({ "заключение военно-врачебной комиссии" })
    .does = Kişinin müqavilə ilə xidmətə yararsız olduğunu deyir. İdarə onu hərbi sənəd kimi qəbul edir.
    .before = Onu kimdənsə istəməzdən əvvəl hüquqşünasa müraciət edin. Məhdud yararlılıq yararsızlıq deyil.
    .beware = Məlumata görə, bu rəy müqavilə üzrə seçim məntəqəsində verilir. Onu almaq üçün kişi əsgər yığanların yanına özü getməlidir.
    .note = Bir mənbə onu hərbi komissarlığın arayışı adlandırır. Adi klinikanın kağızı göstərilmir.

# machine eecf12fd
paper-discharge-order =
    .title = Tərxis əmrindən çıxarış ({ "выписка из приказа об увольнении" })
    .does = Keçmiş xidməti və onun niyə bitdiyini göstərir. Bəzi kişilər onu hərbi sənəd kimi istifadə edə bilər.
    .before = Tərxis gününə və səbəbinə baxın. Sərhəd günü 24 fevral 2022-ci ildir.
    .beware = O gündən sonrakı tərxislər barədə mənbələr fərqli danışır. Hüquqşünasa müraciət edin.

# machine 6f663227
paper-service-certificate =
    .title = Xidmət haqqında arayış ({ "справка о прохождении военной службы" })
    .does = Xidməti təsdiq edir. Formasını müəyyən etmək iki nazirliyə tapşırılıb.
    .before = Onu kimin verdiyini soruşun. Formasının fərmanda nəzərdə tutulan forma olub-olmadığını da soruşun.
    .note = Onu bir mənbə göstərir.

# machine 4b86b24f
paper-military-id =
    .title = Hərbi bilet ({ "военный билет" })
    .does = Vətəndaşın hərbi qeydiyyatda olduğunu göstərir. Əcnəbilər orduya çağırılmır.
    .before = Surətini əslindən ayrı saxlayın.
    .note = Mənbələrimiz qeydiyyatdan danışır. Bu sənədi təsvir etmirlər.
