# machine d4fab536
never-years-of-no-marriage =
    .says = Nikahda olmayanın nikah illəri yoxdur.

# machine 6437c206
never-missed-before-it-was-posted =
    .says = Çağırış vərəqəsində göstərilən gün onun yerləşdirilməsindən əvvəl olmur.

# machine bbb79afd
reading-sixty-five-is-inside =
    .question = “18-dən 65 yaşadək” sözlərinə 65 yaşlı kişi də daxildir?
    .yes = 65 yaşlı kişidən 66-cı ad gününədək yenə tələb olunur.
    .no = Kişi 65-ci ad günündən başlayaraq bu sənəddən azaddır.

# machine 8c373666
reading-age-is-tested-at-decision =
    .question = Qərar günü yaş yenidən yoxlanır?
    .yes = Ərizə gözləyərkən ad günü cavabı dəyişə bilər.
    .no = Yalnız ərizə verilən gündəki yaş sayılır.

# machine 545999c4
reading-decree-reaches-pending-applications =
    .question = Sənəd 5 noyabr 2025-ci ildən əvvəl verilmiş ərizələr üçün tələb olunur?
    .yes = Gözləyən ərizə bu sənəd olmadan təmin edilmir.
    .no = 5 noyabr 2025-ci ildən əvvəl ərizə verəndən bu tələb olunmur.

# machine 7c485b7c
reading-any-exempt-citizenship-frees =
    .question = Vətəndaşlıqlarından yalnız biri sənəddən azad edirsə, kişi sənəddən azaddır?
    .yes = Azad edən bir vətəndaşlıq kifayətdir.
    .no = Başqa vətəndaşlığı da olan kişiyə azad edən vətəndaşlıq kömək etmir.

# machine 25c8b41b
reading-ukraine-is-free =
    .question = Ukrayna üçün ayrıca qaydalar onun vətəndaşlarını bu sənəddən azad edir?
    .yes = Ukrayna vətəndaşlarından tələb olunmur.
    .no = Ukrayna vətəndaşlarından başqaları kimi tələb olunur.

# machine 494970c7
reading-four-regions-are-covered =
    .question = Şərt dörd vilayət üçün qaydadan istifadə edənlərə aiddir?
    .yes = Onlardan sənəd tələb olunur.
    .no = Xüsusi qayda ayrıdır; onlardan tələb olunmur.

# machine c62cb569
reading-specialist-family-is-covered =
    .question = Şərt yüksək ixtisaslı mütəxəssisin ailəsinə aiddir?
    .yes = Onlar ailə sayılır və onlardan tələb olunur.
    .no = Mütəxəssis kimi onlar da azaddır.

# machine 4c552aaf
reading-portal-professions-are-covered =
    .question = Şərt portalın siyahısındakı peşələrə aiddir?
    .yes = Onlardan tələb olunur.
    .no = İT işçiləri, mühəndislər, qaynaqçılar, investorlar və fərqlənmə diplomlu məzunlar azaddır.

# machine 15c78385
reading-shared-values-are-covered =
    .question = Şərt ortaq dəyərlər icazəsi olanlara aiddir?
    .yes = Onlar müvəqqəti yaşayış icazəsi ilə bir ildən sonra müraciət edir. Mətnə görə, onlardan tələb olunur.
    .no = Onlar azaddır.

# machine c50307a3
reading-key-foreigners-are-covered =
    .question = Şərt 883 nömrəli fərmana görə xüsusi maraq doğuran şəxslərə aiddir?
    .yes = Onlardan tələb olunur.
    .no = Onlar başqa kateqoriya kimi azaddır.

# machine 313d3310
reading-study-is-covered-for-citizenship =
    .question = Şərt təhsil əsası ilə vətəndaşlığa aiddir?
    .yes = Onlardan tələb olunur.
    .no = Onlar başqa kateqoriya kimi azaddır.

# machine 1fac1ab7
reading-other-grounds-are-covered =
    .question = Şərt heç bir mənbənin göstərmədiyi əsaslara aiddir?
    .yes = Onlardan tələb olunur.
    .no = Onlar azaddır; şərt yalnız uzun müddət yaşamağa və ailəyə aiddir.

# machine 997b39c5
reading-card-exchange-is-covered =
    .question = Artıq olan icazənin kartı dəyişdiriləndə sənəd tələb olunur?
    .yes = Yeni ərizədə olduğu kimi tələb olunur.
    .no = Tələb olunmur: yaşamaq hüququ artıq var.

# machine 0ec738af
reading-short-emergencies-contract-counts =
    .question = Fövqəladə Hallar Nazirliyi ilə bir ildən qısa müqavilə keçərlidir?
    .yes = İstənilən müddət keçərlidir: bir il yalnız Silahlı Qüvvələr üçün göstərilib.
    .no = O da ən azı bir illik olmalıdır.

# machine e9557680
reading-limited-fitness-counts =
    .question = Məhdud yararlılıq rəyi yararsızlıq sayılır?
    .yes = Bu sənəd kifayətdir.
    .no = Kifayət deyil: məhdud yararlı kişiləri müqavilə ilə götürmək olar.

# machine afcbb63f
reading-enlistment-office-finding-counts =
    .question = Başqa hərbi komissiyanın yararsızlıq rəyi keçərlidir?
    .yes = Hərbi komissarlığın kağızı kifayətdir.
    .no = Yalnız seçim məntəqəsinin komissiyası sayılır.

# machine f6f1f815
reading-discharge-counts-for-residence =
    .question = Daimi yaşayış icazəsi üçün tərxis qəbul edilir?
    .yes = Nazirliyin dediyi kimi, yaşa, sağlamlığa və ya müddətin bitməsinə görə tərxis kifayətdir.
    .no = RFE/RL siyahısında olduğu kimi, o, bu sənədlər arasında deyil.

# machine 09e50a3a
reading-late-discharge-counts-for-residence =
    .question = 24 fevral 2022-ci ildə və ya sonra tərxis daimi yaşayış icazəsi üçün keçərlidir?
    .yes = Nazirliyin sözlərində tarix qoyulmayıb.
    .no = Vətəndaşlıqda olduğu kimi, yalnız əvvəlki tərxis keçərlidir.

# machine 6abf6864
reading-late-discharge-counts-for-citizenship =
    .question = 24 fevral 2022-ci ildə və ya sonra tərxis vətəndaşlıq şərtini ödəyir?
    .yes = İstənilən tarixli tərxis əmri kifayətdir.
    .no = Yalnız əvvəlki tərxis ödəyir. Sonrakı tərxis hərbçilərin yoluna aiddir.

# machine 713a3cff
reading-invasion-day-counts-as-before =
    .question = 24 fevral 2022-ci il gününün özündə tərxis “əvvəlki” sayılır?
    .yes = O, vətəndaşlıq şərtini ödəyir.
    .no = Sayılmır: həmin günün özü “əvvəl” deyil.

# machine 169d0427
reading-invasion-day-counts-as-after =
    .question = Hərbçilərin yolu üçün 24 fevral 2022-ci il gününün özü “sonra” sayılır?
    .yes = Həmin günün müqaviləsi və ya tərxisi bu yolu açır.
    .no = Yalnız ondan sonrakı günlər açır.

# machine 90d848cc
reading-contract-counts-for-citizenship =
    .question = Bir illik qüvvədə olan ordu müqaviləsi vətəndaşlıq şərtini ödəyir?
    .yes = O, adi yolda da kifayətdir.
    .no = O, yalnız hərbçilər üçün ayrıca yolu açır.

# machine 2dd88f07
reading-emergencies-contract-counts-for-citizenship =
    .question = Fövqəladə Hallar Nazirliyi ilə qüvvədə olan müqavilə vətəndaşlıq üçün keçərlidir?
    .yes = O, bütün prosedur üçün keçərlidir.
    .no = Yalnız Fövqəladə Hallar Nazirliyində keçmiş xidmət sayılır.

# machine afbdffc1
reading-contract-opens-the-track-for-good =
    .question = Başqa səbəblə tərxisdən sonra müqavilə hərbçilərin yolunu yenə açır?
    .yes = Bəli: bir illik müqavilə imzalanıb və mətn bundan artıq heç nə tələb etmir.
    .no = Xeyr: tərxisdən sonra yalnız yaş, sağlamlıq və müddətin bitməsi göstərilir.

# machine 009b3ed8
reading-decree-10-takes-every-discharge =
    .question = 10 nömrəli fərman daha əvvəl və ya başqa səbəblə tərxis olunmuş hərbçilərə aid idi?
    .yes = Bəli: məlumata görə, o, xidmətdə olan və ya tərxis olunmuş hərbçilər üçündür, məhdudiyyətsiz.
    .no = Xeyr: onda da 821 nömrəli fərmandakı gün və səbəblər vardı.

# machine 85c9dafd
reading-soldier-family-is-bound =
    .question = Hərbçinin yolundan istifadə edən qohumu yenə öz sənədini gətirməlidir?
    .yes = Şərt ona başqa kişilər kimi aiddir.
    .no = Hərbçinin xidməti kifayətdir.

# machine 79657cbe
reading-thirty-is-inside =
    .question = “18-dən 30-adək” sözlərinə 30 yaşlı kişi də daxildir?
    .yes = 30 daxildir: kişini 31 yaşı tamam olanadək çağırmaq olar.
    .no = 30 daxil deyil: kişini 30 yaşı tamam olanadək çağırmaq olar.

# machine e060cbe5
reading-window-opens-before-a-year =
    .question = Müvəqqəti yaşayış icazəsi ilə səkkiz aydan bir ilədək ərizə vermək olar?
    .yes = Bəli: bir mənbəyə görə, ərizə vaxtı səkkiz ayda açılır.
    .no = Xeyr: Nazirlik icazə ilə ən azı bir ildən danışır.

# machine 5585a2d0
reading-compatriots-are-all-citizens-of-the-four =
    .question = Köhnə nikah qaydası saxlanan “həmvətənlər” Belarus, Qazaxıstan, Moldova və Ukraynanın bütün vətəndaşlarıdır?
    .yes = Qayda onların hamısı üçün saxlanır.
    .no = Qayda yalnız köçürülmə proqramında olanlar üçün saxlanır.

# machine 3f13347e
not-encoded-mercenary-label-after-naturalisation =
    .says = Muzdlu döyüşçülər haqqında qanunlar çox vaxt ölkənin öz vətəndaşlarını və hərbçilərini kənarda qoyur. Ona görə yeni Rusiya vətəndaşına uyğun gəlməyə bilər. Xaricdəki müharibədə iştirak haqqında qanunlar yenə uyğun gəlir.

# machine 63f1c3db
not-encoded-whether-nepals-stop-still-stands =
    .says = Nepalın 2024-cü ilin yanvarındakı dayandırma qərarının hələ qüvvədə olub-olmadığı yoxlanmayıb.

# machine a4f17067
not-encoded-whether-decree-647-still-stands =
    .says = 647 nömrəli fərmanın 2026-cı ilin noyabrında hələ qüvvədə olduğunu təsdiqləmək mümkün olmadı. Bitdiyi barədə məlumat yoxdur.

# machine b3144b68
not-encoded-signature-by-a-trick =
    .says = Hiylə və ya hədə ilə alınmış imzanı ləğv etməyin mümkünlüyü barədə heç nə tapılmadı. Dərhal hüquqşünasa müraciət edin.

# machine 42380710
not-encoded-rest-of-the-closed-list =
    .says = Deyilənə görə, əsgər yığanların siyahısında 43 ölkə var. Yalnız yeddi ad məlumdur, onların heç biri Mərkəzi Asiyada və ya Qafqazda deyil.

# machine 6c56eb75
not-encoded-text-of-the-decree =
    .says = Fərmanın mətni əlçatan deyildi, heç bir mənbə də 2026-cı ilin martından sonrakı deyil. Vətəndaşları bu sənəddən azad olan ölkələrin və əsasların siyahıları yarımçıqdır. Əvvəlcə mətni hüquqşünas oxumalıdır.

# machine 57b8778c
not-encoded-how-far-the-decree-goes =
    .says = Bəzi məqalələr deyir ki, hər əcnəbi kişi xidmət etməlidir. Nazirlik və RFE/RL yalnız müəyyən əsasları göstərir, biz onlara əsaslanırıq. Bir hüquqşünas deyir ki, mətn burada insanı çaşdırır.

# machine f1a4e79f
not-encoded-forms-of-the-papers =
    .says = Bu sənədlərin rəsmi formaları görünməyib. Adi klinikanın kağızının kifayət etdiyini heç bir mənbə demir.

# machine b614bfc0
not-encoded-when-the-two-weeks-begin =
    .says = İki həftənin hansı gündən və hansı yaşlar üçün sayıldığını heç bir mənbə demir. Ən erkən gündən sayın.

# machine 316f37b5
not-encoded-crimes-on-the-list =
    .says = Gördüklərimizdə cinayətlər bir-bir sadalanmır. 2023-cü ildə terrorizm, ekstremizm və ordunu “nüfuzdan salmaq” göstərilirdi. Hüquqşünasa müraciət edin.

# machine e9851f08
not-encoded-reasons-not-to-be-called =
    .says = Sağlamlıq, təhsil və ya ailə kimi səbəblər görülən mənbələrdə yoxdur. Onları hüquqşünas bilir.

# machine a1226a7a
not-encoded-dual-citizens-of-tajikistan =
    .says = Sazişə görə (1995), iki vətəndaşlığı olan şəxs daimi yaşadığı dövlətin qanununa tabedir. Sazişin hərbi xidmət haqqında maddəsi görünməyib.

# machine 37bb5404
not-encoded-grounds-of-article-8 =
    .says = Maddə 8-də mənbələrin göstərdiyindən çox əsas var. Müvəqqəti yaşayış icazəsi lazım olmayan qohumlar sənəd tələb olunanlar sayılır; Nazirliyin siyahısı onlara çatmadan kəsilir.

# machine 5df93cb0
not-encoded-other-ways-past-the-quota =
    .says = Nikah kvotadan kənar bir neçə yoldan biridir. Mənbələr qalanlarını sadalamır.

# machine e5bd4814
not-encoded-ordinary-citizenship =
    .says = Vətəndaşlıq üçün çox vaxt beş il daimi yaşayış və imtahanlar göstərilir. Bunu təsdiqləmək mümkün olmadı; vətəndaşlıq qanununun indi nə dediyini hüquqşünasdan soruşun.

# machine 5f671782
not-encoded-appeal-against-expulsion =
    .says = Reyestrə salınmağa və ya ölkədən çıxarılmağa qarşı necə şikayət etmək barədə heç nə tapılmadı. Hüquqşünas tez hərəkət etməlidir.

# machine fd535bf6
not-encoded-list-of-what-is-left-out =
    .says = Fərmanın kənarda qoyduqlarının siyahısı məlumatlarda göstəriləndən uzun ola bilər. Onun mətni tapılmadı.

# machine 5e395a33
not-encoded-stateless-people-and-the-call-up =
    .says = Mənbələr xarici ölkə vətəndaşlarını göstərir. Vətəndaşlığı olmayanlar göstərilmir; onlar üçün də eyni olduğunu hüquqşünas təsdiqləməlidir.

# machine 96da34c1
not-encoded-foreigners-and-the-electronic-register =
    .says = Əcnəbinin elektron çağırış vərəqələri reyestrinə düşə bilib-bilmədiyi barədə heç nə tapılmadı.
