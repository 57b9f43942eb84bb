# machine 41682eb8
event-migration-service-abolished =
    .title = Federal Miqrasiya Xidməti ({ "ФМС" }) ləğv edilir
    .says = Onun işi Daxili İşlər Nazirliyinə keçib. Bu gün köhnə adla çağırılan idarə Nazirliyə aiddir.

# machine a6b1e28b
event-refusals-in-kaluga =
    .title = Kaluqa: müqavilə olmadan vətəndaşlıq sənədləri alınmır
    .says = Məlumata görə, vilayətin idarələri ordu ilə müqavilə olmadan vətəndaşlıq sənədlərini almırdı. O vaxt heç bir fərman bunu tələb etmirdi.

# machine c0134599
event-two-men-told-to-sign =
    .title = Daimi yaşayış icazəsi üçün iki kişiyə müqavilə imzalamağı deyirlər
    .says = Biri imtina edib; o birinə atası qadağan edib. Məlumatlarda başqa sənədin adı çəkilmir.

# machine ffd77b08
event-decree-reported-as-a-privilege =
    .title = Agentliklər fərmanı hərbçilər üçün asan yol kimi təqdim edir
    .says = Mətbuat əsasən hərbçilər və ailələri üçün sadələşdirilmiş vətəndaşlıqdan yazıb. Başqa kişilər üçün şərt, demək olar ki, görünməyib.

# machine a078ac86
event-portal-writes-of-the-condition =
    .title = Hakimiyyətyönlü portal ordu xidməti və daimi yaşayış icazəsi haqqında yazır
    .says = O, azad olduğu deyilən adamları da sadalayır. Siyahını heç kim təsdiqləməyib.

# machine a152811d
event-condition-becomes-public =
    .title = RFE/RL şərti üzə çıxarır, Daxili İşlər Nazirliyi təsdiqləyir
    .says = Bu gündən hər kəs bilə bilərdi ki, başqa kişilərə hərbi sənəd lazımdır. Nazirliyin qeydi daimi yaşayış icazəsi haqqındadır.

# machine ec9c1c19
event-decree-shown-as-current =
    .title = Açıq bir qeyd fərmanı hələ qüvvədə göstərir
    .says = Fərman haqqında daha sonrakı mənbə tapılmadı.

# machine 6cefef8d
event-quota-hardly-used =
    .title = İlin müvəqqəti yaşayış icazəsi kvotasının az hissəsi istifadə olunub
    .says = 2025-ci ilin 5 500 yerinin iyuladək 17,5 faizi istifadə edilmişdi.

# machine 95cbee1e
event-procedure-for-four-regions-has-no-end =
    .title = Dörd vilayət üçün vətəndaşlıq prosedurunun son tarixi götürülür
    .says = O, Donetsk, Luqansk, Zaporijjya və Xerson vilayətləri üçündür, 2022-ci ildən var. 821 nömrəli fərmanla əlaqəsi deyilmir.

# machine 04dbe33e
event-convictions-bill-is-lodged =
    .title = Məhkumluq haqqında qanun layihəsi Dumaya təqdim edilir
    .says = Hökumət onu dəstəkləmişdi. Qanun olub-olmadığı tapılmadı.

# machine eea2b540
event-recruiting-points-for-foreigners =
    .title = Moskvada əcnəbilər üçün əsgər toplama məntəqələri açılır
    .says = Çağırışdan sonra əcnəbiləri müqavilə ilə götürən məntəqələr açılıb. Bir illik müqaviləyə görə daha sadə vətəndaşlıq vəd ediblər.

# machine 53e6a77e
event-kabanov-wants-passports-back =
    .title = Məmur xidmət etmək istəməyən yeni vətəndaşları hədələyir
    .says = K. Kabanov bir təklif elan edib. Dörd Mərkəzi Asiya dövlətindən olanlar xidmətdən imtina etsələr, son on ildə aldıqları vətəndaşlığı itirərdilər. Belə qanun tapılmadı.

# machine c34d977d
event-call-up-at-a-counter-2022 =
    .title = Miqrasiya idarəsində yeni vətəndaşa səfərbərlik çağırışı verirlər
    .says = O, Sankt-Peterburqda atasını qeydiyyata salmağa gəlmişdi. Pasportunu alıblar; o, imzalamaqdan imtina edib.

# machine a92638fd
event-regions-fall-short =
    .title = Məlumata görə, 67 bölgədə adam çatmır
    .says = Rusiya mediası bildirib ki, 67 bölgə tapşırılan qədər kişi çağıra bilməyib.

# machine e730414e
event-ill-men-and-foreigners-summoned-2022 =
    .title = Çağırış vərəqəsi verilənlər arasında xəstələr və əcnəbilər var
    .says = Rusiyalı ekspert bunun bir hissəsini qanunun açıq pozuntusu adlandırıb.

# machine dac0ef49
event-raids-of-august-2023 =
    .title = Bir çox şəhərdə yeni vətəndaşlara qarşı reydlər
    .says = Polis hərbi qeydiyyatda olmayan yeni vətəndaşları axtarıb. Adı çəkilən şəhərlər: Sankt-Peterburq, Belqorod, Çeboksarı, Novoçeboksarsk, Kurqan, Krasnodar, Krasnoyarsk və Çelyabinsk.

# machine 8896cbf2
event-warehouse-in-st-petersburg-2023 =
    .title = Sankt-Peterburqda bir anbarda iki gün reyd keçirilir
    .says = Yüzdən çox yeni vətəndaşı dərhal hərbi qeydiyyata aparıblar.

# machine e9fbdff1
event-fadeyev-ties-passport-and-register =
    .title = Təklif: pasport və hərbi qeydiyyat eyni anda
    .says = İnsan Hüquqları Şurasının rəhbəri V. Fadeyev pasportu hərbi qeydiyyatla birlikdə verməyi təklif edib.

# machine 29ff775d
event-zhuravlev-wants-force =
    .title = Parlament üzvü: yeni vətəndaşları zorla götürmək
    .says = Müdafiə komitəsindən A. Juravlyov bunu ordu haqqında deyib. Bu, fikirdir, qayda deyil.

# machine b843d391
event-matveyev-threatens-families =
    .title = Təklif: xidmətdən qaçanları deportasiya etmək, ailəni vətəndaşlıqdan məhrum etmək
    .says = M. Matveyev bu ideyanı qanun layihəsindən əvvəl səsləndirib. Layihə bunu kənarda qoyub.

# machine afd5bfe6
event-bastrykin-june-2024 =
    .title = Bastrıkin: 10 000 yeni vətəndaş müharibə zonasına göndərilib
    .says = İstintaq Komitəsinin sədri deyib ki, onlar səngər qazır. Deyib ki, 30 000 nəfər qeydiyyatsız tutulub.

# machine 97a98e14
event-capture-told-in-december-2024 =
    .title = Ukrayna miqrasiya mərkəzində imzalamış kişinin əsir alındığını bildirir
    .says = Özbəkistan vətəndaşı deyib ki, onu oraya Moskvada polis aparıb. Vəd edilən pul heç vaxt gəlməyib.

# machine 0e8d6434
event-bastrykin-may-2025 =
    .title = Bastrıkin: 20 000 yeni vətəndaş cəbhədədir
    .says = İstintaq Komitəsinin sədri deyib ki, vətəndaşlıq almış ən azı 20 000 mərkəzi asiyalı kişi döyüşür.

# machine 5a8533f6
event-new-citizens-pressed-in-2025 =
    .title = Yeni vətəndaşlara deyirlər: döyüş, ya da statusunu itir
    .says = RFE/RL miqrasiya idarələrində hədələr barədə məlumat verir. Kişilərə imzalamaq üçün təzyiq edildiyi böyük reydlər barədə də məlumat verir.

# machine 4605bdfb
event-kyrgyz-sentences-of-2024 =
    .title = Ukraynada döyüşməyə görə Qırğızıstanda hökmlər
    .says = 256-cı maddə ilə beş il verilib. 416-cı maddə ilə on il sonra ləğv edilib və geri qaytarılıb.

# machine 98d94614
event-indians-closed-in-april-2024 =
    .title = Rusiya deyir ki, daha hindistanlı götürmür
    .says = Rusiya səfirliyi 2024-cü ilin avqustunda deyib ki, apreldən heç bir hindistanlı qəbul edilməyib.

# machine 0b11ff75
event-andijan-judgment =
    .title = Əndicanda hökm
    .says = Əndican məhkəməsi Ukraynada döyüşməyə görə bir kişiyə dörd il iki ay verib. ZMINA deyir ki, bu, azadlığın məhdudlaşdırılması idi və o, evə gedib.

# machine 405e72a5
event-bekabad-judgment =
    .title = Bekabadda altı il
    .says = Özbəkistan məhkəməsi Ukraynada döyüşməyə görə altı il verib.

# machine 3e8d0ef0
event-indians-serving-in-november-2025 =
    .title = Hindistan Rusiya ordusunda 44 vətəndaşını sayır
    .says = Hindistan Xarici İşlər Nazirliyi Rusiya ordusunda 44 hindistanlıdan danışıb.

# machine 25d10d9d
event-prosecutors-of-azerbaijan =
    .title = Azərbaycan prokurorluğu xaricdə döyüşmək haqqında
    .says = Baş prokuror xaricdəki müharibədə iştirakı ağır cinayət adlandırıb.

# machine ed10d1e1
event-fergana-judgment =
    .title = Fərqanədə üç il
    .says = Özbəkistan məhkəməsi Ukraynada döyüşməyə görə üç il verib.

# machine 1b972f05
event-kazakh-security-committee =
    .title = Qazaxıstan illərin sayını göstərir
    .says = Təhlükəsizlik komitəsi və prokurorluq 172-ci maddə ilə beş ildən doqquz ilədək göstərib.

# machine ce206123
event-embassy-calls-to-the-kyrgyz-2022 =
    .title = Qırğızıstan səfirliyi çağırışlar barədə xəbər verməyi xahiş edir
    .says = Döyüşə çağırılan Qırğızıstan vətəndaşlarına deyilib ki, səfirliklə dərhal əlaqə saxlasınlar.

# machine 8973cba8
event-summons-in-st-petersburg-2022 =
    .title = Qazaxıstan vətəndaşına çağırış vərəqəsi verirlər
    .says = O, təhsil üçün gəlmişdi, yaşayış icazəsi var idi. Çağırış vərəqəsi ona Sankt-Peterburqda çatıb.

# machine 2d9c3a5a
event-fake-call-up-paper-2022 =
    .title = Rusiyanın Daşkənddəki səfirliyi çağırış kağızını saxta adlandırır
    .says = Əmək miqrantlarının çağırılması barədə bir kağız yayılmışdı. Səfirlik bunu təkzib edib.

# machine b004d489
event-namesake-2023 =
    .title = Əcnəbini eyni adlı adama görə saxlayırlar
    .says = Onu hərbi komissarlığa göndəriblər. Səhvi göstərəndən sonra buraxıblar.

# machine 54b22ef6
event-operation-nelegal-2023 =
    .title = “Nelegal” əməliyyatı ({ "Нелегал" }), birinci mərhələ
    .says = Məqaləyə görə, hakimiyyət həmin həftə çoxlu miqrantı ölkədən çıxarıb.

# machine a40b5835
event-line-up-in-krasnodar-2024 =
    .title = Sıraya düzülmüş saxlanan işçilərə müqavilə təklif edirlər
    .says = Videoda Krasnodar diyarında tikintidə saxlanan təxminən 40 kişi görünür. Təklifi heç kim qəbul etməyib; onlara vətənə qayıtmağı deyiblər.

# machine 196b6968
event-expulsion-regime-begins-2025 =
    .title = Çıxarılma rejimi başlayır
    .says = Bu gündən qanuni əsası olmayan əcnəbilər reyestrə salınır. Ölkədən çıxarılma barədə məhkəmə əvəzinə polis qərar verir.

# machine 82250cb9
event-uzbek-embassy-call-2025 =
    .title = Özbəkistan səfirliyi vətəndaşlarını sənədlərini qaydaya salmağa çağırır
    .says = Sənədsiz Özbəkistan vətəndaşlarına bunu dərhal etməyi deyiblər.

# machine d446b0c6
event-window-closed-2025 =
    .title = Möhlət bitir
    .says = Bu gündən heç kim 1126 nömrəli fərmanla sənədlərini qaydaya sala bilmir.

# machine 41ec4651
event-first-automatic-restrictions-2026 =
    .title = Elektron çağırış vərəqələrindən sonra ilk avtomatik məhdudiyyətlər
    .says = Bir mənbə bildirir ki, reyestr onları ilk dəfə özü tətbiq edib.
