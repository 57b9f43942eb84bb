# machine 08e05dd5
account-akif =
    .title = Akif, 48 yaş: imzala, ya da vaz keç deyiblər
    .story = O, daimi yaşayış icazəsi istəməyə gəlmişdi; arvadı rusdur. Pəncərədə ona ordu ilə müqavilə imzalamağı deyiblər. O, imtina edib.

# machine f24c5907
account-burxon =
    .title = Burxon, 24 yaş: atası imzalamağı qadağan edib
    .story = İdarədə ona deyiblər ki, daimi yaşayış icazəsi üçün ordu ilə müqavilə lazımdır. Atası ona imzalamamağı deyib.

# machine 218f8855
account-iskhakov =
    .title = İsxakov, 41 yaş, yeni vətəndaş: miqrasiya idarəsində səfərbərlik çağırışı verilib
    .story = O, atasını qeydiyyata salmağa gəlmişdi. Məmur pasportunu alıb və çağırış vərəqəsini imzalamağı deyib; o, imtina edib.

# machine 285344ba
account-tursunbaev =
    .title = Tursunbayev, Qırğızıstandan: müraciətindən vaz keçib gedir
    .story = O, yaşayış icazəsi üçün müraciət etmişdi. Çağırış başlayandan sonra vətənə qayıtmağı planlaşdırıb.

# machine b8511535
account-kazakh-student =
    .title = Yaşayış icazəsi olan Qazaxıstan vətəndaşı: çağırış vərəqəsi verilib
    .story = O, Rusiyaya ali təhsil üçün gəlib və yaşayış icazəsi ilə qalıb. 2 oktyabr 2022-ci ildə Sankt-Peterburqda ona çağırış vərəqəsi veriblər.

# machine 65aeb7a1
account-ozod =
    .title = Ozod, 35 yaş, yeni vətəndaş: çağırılsa, gedəcək
    .story = O, Moskvada tikintilərdə işləyir və bu yaxınlarda vətəndaş olub. Müharibəyə gedəcəyinə şübhəsi yoxdur.

# machine 1422daca
account-bakhodir =
    .title = Bahodir, 43 yaş: deyir ki, iş icazəsi kömək etmir
    .story = O, səkkiz ildir Nijni Novqorodda yaşayır. Deyir ki, polis iş icazəsi olanları tutub deportasiya edir; çoxları küçəyə çıxmağa qorxur.

# machine 1d3ef1e3
account-krasnodar-line-up =
    .title = Sırada təxminən 40 kişi: ya imzala, ya da vətənə qayıt deyiblər
    .story = Formalı adamlar saxlanan inşaatçılara pasport və maaş vəd ediblər. Heç kim razılaşmayıb: onlara vətənə qayıtmağı deyiblər. Ölkələri deyilmir; Özbəkistan misal kimi çəkilir.

# machine 5a85c519
account-t-a =
    .title = T. A., 39 yaş: 2023-cü ilin iyununda imzalamağa çağırılıb
    .story = O, Moskvada mağazada işləyirdi. Başqa işdə bir kişi ona ayda 450 000 rubla müqavilə imzalamağı təklif edib.

# machine b9cd7bed
account-t-a-in-court =
    .title = T. A., 39 yaş: Əndicanda hökm çıxarılıb
    .story = O, döyüşmüşdü və Qazaxıstandan keçib vətənə qayıtmışdı. Etiraf edib, məhkəmə 4 dekabr 2024-cü ildə ona hökm çıxarıb.

# machine 0d9433d0
account-captured-in-december-2024 =
    .title = 46 yaşlı kişi: miqrasiya mərkəzində imzalayıb, əsir düşüb
    .story = Polis onu miqrasiya mərkəzinə aparıb, o da məhkum olmamaq üçün imzalayıb. Vəd edilən pul heç vaxt gəlməyib; cəbhədə təslim olmağa çalışıb.

# machine 338ea554
account-bolot =
    .title = Bolot, Qırğızıstandan: bazarda reyddə yoxlanıb
    .story = Polis hamıdan miqrasiya sənədlərini istəyib; onunkular qaydasında idi. Başqaları çağırış vərəqəsi alıb və ya aparılıb.

# machine 6cb4cfc4
account-acquaintance-of-muboris =
    .title = Sankt-Peterburqda reyddə aparılan tacik
    .story = O yazıb ki, reyd var və onu hərbi komissarlığa aparırlar. Sonra cavab verməyib.

# machine 33f32ca5
account-muboris =
    .title = Muboris, Moskvada yeni vətəndaş: reyddən qorxur
    .story = O, başqa şəhərlərdə reydlər olduğunu eşidib. Vətəndaşlığı var və evinə gələcəklərindən qorxub.

# machine c8501b4e
account-ahmad =
    .title = Ahmad, Özbəkistandan: eyni adlı adamla səhv salınıb
    .story = Bir vətəndaşın adı və doğum ili onunla eyni olduğuna görə onu hərbi komissarlığa göndəriblər. Bir müddət saxlayıb buraxıblar.
