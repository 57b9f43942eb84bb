# machine 84478ece
brief-journey = «{ $journey }».
# machine 56c6f3a8
brief-law-on = Закон, каким он был на { $day }.
# machine bc497097
brief-practice-counts = Учтён не только закон, но и практика, о которой сообщают.
# machine 8502a49a
brief-known-by = Учтено только то, что любой мог знать к { $day }. Это не то, что действует сегодня.
# machine e4dafa93
brief-stale = ПРЕДУПРЕЖДЕНИЕ: эти правила сверены по { $day }, а эта страница — о более позднем дне. С тех пор закон мог измениться. Прежде чем полагаться на неё, обратитесь к юристу или найдите более новую редакцию.

# machine d376b0cb
brief-how-sure = Насколько это надёжно: { $strength }.
# machine 37cbdc16
brief-how-sure-of-both = Насколько это надёжно: на бумаге — { $paper }, на практике — { $practice }.

# machine cbeaabd9
brief-why = Почему:
# machine 682246fd
brief-why-above = Почему: как сказано выше.
# machine f75008ca
brief-may-apply = Может действовать:
# machine 25a436d8
brief-may-apply-above = Может действовать: как сказано выше.
# machine 5f167027
brief-where-no-rule = Где не действует ни одно правило:
# machine 63d0d5c6
brief-no-rule-says-otherwise = Ни одно правило не говорит иного.
# machine 50eb2be5
brief-holds-where = Это верно, если: { $condition }.
# machine e66c44fe
brief-beware = Осторожно ({ $paper }):

# machine 27188643
brief-it-depends = Это зависит:
# machine 4f0ca1b8
brief-if = { $outcome } — если { $answers }.
# machine 88a7f756
brief-or-if = { $before }; или если { $next }
# machine 9b613871
brief-depends-on = От чего это зависит: { $facts }.
# machine 55dc451f
brief-depends-on-more = От чего это зависит: { $facts }; и ещё { $count }.
# machine d7612017
brief-official-decides = Это решает чиновник: { $facts }.
# machine 8a33dcd9
brief-official-decides-more = Это решает чиновник: { $facts }; и ещё { $count }.
# machine f10628f1
brief-sources-and-others = и другие

# machine a9af32e7
brief-disputed = Источники оставляют это открытым. Обратитесь к юристу.
# machine 237c5f19
brief-so-if-right = Это так, если верно следующее:
# machine e74f0ffc
brief-or = Или:
# machine 9b4b1bc2
brief-and = И:
# machine 41eec7d6
brief-other-readings =
    { $count ->
        [one] Или так при другом прочтении: ещё { $count }.
        [few] Или так при других прочтениях: ещё { $count }.
       *[other] Или так при других прочтениях: ещё { $count }.
    }
# machine 7792d1d9
brief-most-sources = Большинство источников указывает на это.

# machine 05c3338a
brief-on-paper = На бумаге:
# machine 8147ab17
brief-in-practice = На практике:
# machine 7bfd9ef9
brief-same-or-else = То же самое; или иначе:
# machine 1b682bf2
brief-reported = По сообщениям:

# machine 8d06d38f
brief-changes = Что изменило бы ответ
# machine dc53a88a
brief-changes-note = Учитывается только то, что верно и что можно показать. Это перечень того, что называют источники. Это не совет что-либо подписывать.
# machine 97bbbc76
brief-then = Тогда:
# machine 4b54d64c
brief-then-at-worst = Тогда в худшем случае:
# machine fdc6b904
brief-what-can-exempt = Что может освободить:
# machine 55571f07
brief-exempts-not-here = Что освобождает, но здесь не подходит:
# machine 2a420d1e
brief-more-why = И ещё { $count }: `yol why`.

# machine 437b9068
brief-points = О чём источники спорят
# machine ee935242
brief-points-note = Эти вопросы могут быть здесь важны. Это зависит от того, что ещё неизвестно:
# machine bd966df4
brief-more-points = И ещё { $count }: меньше с каждым фактом, который известен.

# machine 184efe05
brief-unknown = Что ещё неизвестно
# machine aa37ca90
brief-official-question = Решает чиновник: { $question }
# machine 008481bc
brief-more-unknown =
    { $count ->
        [one] И ещё { $count } вопрос, менее важный.
        [few] И ещё { $count } вопроса, менее важных.
       *[other] И ещё { $count } вопросов, менее важных.
    }
# machine b1894aec
brief-yol-ask = `yol ask` спрашивает только то, что важно.

# machine 2d5305a5
brief-pending = На рассмотрении: это не закон
# machine 0b5b8419
brief-pending-note = Законопроекты и объявления. Здесь они не учтены ни в одном ответе.
# machine a1d1de57
brief-since = С этого времени ({ $when }):
# machine 246e46b9
brief-more-pending = И ещё { $count }: `yol timeline`.

# machine 6eb61a71
brief-limits = Чего эти правила не могут сказать
# machine 57941bec
brief-more-limits = И ещё { $count }: в своде правил и в ответе JSON.

# machine 61a5942f
brief-helpers = Кто помогает
# machine a4cd50c9
brief-seen = (последние сведения: { $when })
# machine 7f7eaec8
brief-seen-foreign-agent = (последние сведения: { $when }; «иностранный агент»)
# machine 54ce4c51
brief-seen-undesirable = (последние сведения: { $when }; «нежелательная организация»)
# machine 776d0386
brief-helpers-old = Старые сведения сначала проверьте.
# machine 3296ac12
brief-helpers-do = Кто что делает: `yol helpers`.
# machine f6b8aa7b
brief-helpers-do-more = Кто что делает, и ещё { $count }: `yol helpers`.

# machine a553747f
brief-basis = На чём это основано
# machine 41036f9a
brief-given = Указано и определяет ответ: { $facts }.
# machine 3b761c74
brief-premises = Принято за данное из-за ситуации: { $facts }.
# machine 09760a74
brief-presumed = Закон считает это верным, пока кто-нибудь не покажет иное:
# machine d4754e5b
brief-checked-until = Правила сверены с источниками по { $day }.
# machine a573e52f
brief-newer-edition = После { $day } найдите более новую редакцию.

# machine 37057851
brief-sources = Источники
# machine f3f6fc79
brief-yol-sources = Названия и адреса: `yol sources`.

# machine 7b1c334b
brief-decided = Решено:
# machine 55b5237e
brief-open = Открыто, не хватает фактов:
# machine 31a9a702
brief-left-open = Спорно, источники оставляют это открытым:
# machine 36baeb6c
brief-deciding-facts = Факты, которые решают:
# machine 00fc5ae9
brief-fact-assumed = { $fact } ({ $name }, предположение)
# machine dab461e5
brief-holding-rules = Правила, которые действуют:
# machine 04fddcb6
brief-no-rule-holds = Ни одно правило не действует:
# machine 25d776e5
brief-where-no-rule-holds = Где не действует ни одно правило:
# machine 9da0aa5c
brief-exceptions = Рассмотренные исключения:
# machine f35d383a
brief-better-rules = Другие правила, которые ведут к лучшему:
# machine c1f023f3
brief-missing-facts = Факты, которых не хватает:
# machine 4df7528b
brief-open-points = Вопросы, которые источники оставляют открытыми:
# machine af2b2a93
brief-rule-at = { $rule }, место: { $place }
# machine e84a6454
brief-exception-at = { $rule }, исключение из правила { $of }, место: { $place }
# machine 68a0c014
brief-does-not-apply = Оно не действует.
# machine 3c773bfc
brief-set-aside = Его отменяет его собственное исключение.
# machine 59d0e881
brief-it-may-apply = Оно может действовать.
# machine b2c2bf9d
brief-it-needs = Для него нужно:
# machine ae2047f1
brief-here = (здесь: { $words })
# machine 64aae99d
brief-if-yes = Если да:
# machine 6e8b2ac1
brief-if-no = Если нет:
# machine 6d4ef8ca
brief-leans-yes = Формулировка или большинство источников указывает на «да».
# machine d6785ad0
brief-leans-no = Формулировка или большинство источников указывает на «нет».
