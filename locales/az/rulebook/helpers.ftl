# machine 65f0de5f
helper-civic-assistance =
    .title = “Vətəndaş yardımı” Komitəsi ({ "Гражданское содействие" })
    .does = Miqrantlar, qaçqınlar və vətəndaşlığı olmayan şəxslər üçün hüquqi məsləhət.
    .contact = refugee.ru
    .note = 2023-cü ildə ofisi insanları bazar ertəsi, çərşənbə və cümə günləri saat 10-dan 17-dək qəbul edirdi. Əvvəlcə saatları yoxlayın.

# machine 571143f7
helper-tong-jahoni =
    .title = Tong Jahoni (Valentina Çupik)
    .does = Rusiyada əmək miqrantlarına hüquqi kömək.
    .note = Rəhbərinə 2021-ci ildə Rusiyaya giriş qadağan edilib, o, xaricdən işləyir. Ünvan tapılmadı.

# machine 4f8b11da
helper-department-one =
    .title = “Birinci şöbə” ({ "Первый отдел" })
    .does = Hüquqşünaslar qrupu. Onlardan biri yeni vətəndaşlara qarşı reydlərdən danışıb.
    .note = Yalnız bir məqalədə adı çəkilib. Ünvan tapılmadı.

# machine c6b51b42
helper-adc-memorial =
    .title = Ayrı-seçkiliyə qarşı “Memorial” mərkəzi ({ "АДЦ «Мемориал»" })
    .does = Miqrantlar və insanların saxlanması haqqında məlumat verir. Hüquqi kömək barədə heç nə yazılmayıb.
    .contact = adcmemorial.org

# machine 3e9090aa
helper-global-detention-project =
    .title = Global Detention Project
    .does = Sənədlərinə görə saxlanan insanlar haqqında məlumat verir. Hüquqi kömək barədə heç nə yazılmayıb.
    .contact = globaldetentionproject.org

# machine 78b31f02
helper-for-human-rights-kaluga =
    .title = “İnsan hüquqları uğrunda” ({ "За права человека" }), Kaluqa (T. Kotlyar)
    .does = Kaluqa vilayətinin miqrasiya idarələrindəki imtinaları yazıb qeyd edib.
    .note = Yalnız bir hekayədə adı çəkilib. Ünvan tapılmadı.

# machine 0ebefe9d
helper-nochlezhka =
    .title = “Noçlejka” ({ "Ночлежка" })
    .does = Əcnəbilərin də ala bildiyi müəyyən hüquqi və tibbi kömək.
    .note = Yalnız bir hekayədə adı çəkilib. Ünvan tapılmadı.

# machine c7d7209a
helper-kyrgyz-embassy-in-moscow =
    .title = Qırğızıstanın Moskvadakı səfirliyi
    .does = Qırğızıstan vətəndaşları üçün telefon xətti. 2022-ci ildə səfirlik döyüşə çağırılanlara dərhal zəng etməyi deyib.
    .contact = +7 925 115 50 47
    .note = 2024-cü ilin martında dərc edilib, sonra görünməyib. İstifadədən əvvəl yoxlayın.

# machine ff9c1993
helper-kyrgyz-foreign-ministry =
    .title = Qırğızıstan Xarici İşlər Nazirliyi
    .does = Qırğızıstan vətəndaşları üçün telefon xətti.
    .contact = +996 999 312 002
    .note = 2024-cü ilin martında dərc edilib, sonra görünməyib. İstifadədən əvvəl yoxlayın.

# machine 36dd5eb4
helper-memorial-migration-and-law =
    .title = “Memorial”ın “Miqrasiya və hüquq” şəbəkəsi ({ "Миграция и право" })
    .does = Pulsuz hüquqi kömək, 2012-ci ildə təxminən 50 məntəqədə.
    .note = Mənbə çox köhnədir. Şəbəkənin hələ işləyib-işləmədiyi bilinmir.
