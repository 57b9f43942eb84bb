# machine 7f88ff0b
visit-start = Прежде чем войти
    .he = Прежде чем он войдёт
# machine 9c52c63e
visit-start-what = Что от вас потребуют в российском учреждении и почему. Какие документы освобождают вас и к чему ведёт подпись.
    .he = Что от него потребуют в российском учреждении и почему. Какие документы освобождают его и к чему ведёт подпись.
# machine e607304e
visit-start-nothing-kept = Несколько коротких вопросов. Без имени, телефона и паспорта. Ничего не сохраняется.
# machine fb75447d
visit-start-who = Для кого это?
# machine 110c0802
visit-start-about = Что предстоит или уже произошло?
# machine d0f33ff4
visit-missing = Ещё не всё выбрано.
# machine 9e2d9a63
visit-missing-who = Укажите, для кого это
# machine 8dd4d742
visit-missing-about = Укажите, о чём речь

# machine 9ae8a509
visit-before = Перед первым вопросом
# machine 502668ad
visit-kept = Что хранит этот сайт: ничего
# machine f71a4d62
visit-kept-answers = Ваши ответы не сохраняются. Когда вы уходите, их больше нет.
# machine 0444a7c0
visit-kept-cookies = Нет ни куки, ни журналов, ни учётной записи.
# machine ad672cf3
visit-kept-name = Никто здесь не спрашивает имя, телефон, паспорт и деньги.
# machine a9257861
visit-kept-signing = Никто здесь не велит вам что-либо подписывать.
    .he = Никто здесь не велит ни вам, ни ему что-либо подписывать.
# machine c52c9385
visit-hide = Чего он скрыть не может
# machine ffaa9903
visit-hide-browser = Браузер запоминает, что вы открыли этот сайт. Приватное окно не запоминает.
# machine f228ada9
visit-hide-network = В сети видно название этого сайта, но не ваши ответы.
# machine c6d8e896
visit-hide-spy = Он не поможет против программы-шпиона или того, кто смотрит через плечо.
# machine db5bc89d
visit-hide-officials = Он не может заставить чиновников соблюдать закон.
# machine 125c810d
visit-leave = Как уйти

# machine 8f62c187
visit-leave-press = В любой момент нажмите «{ $leave }» вверху. После этого ваших ответов больше нет.
# machine a37e638a
visit-leave-key = То же делает клавиша Escape, если нажать три раза.
# machine 7d59f12b
visit-leave-back = Если потом вернуться назад, ответов не видно. Браузер может предложить отправить форму ещё раз: откажитесь.

# machine 6845ac0b
visit-progress-last = Вопрос { $number }, последний
# machine 7766b511
visit-progress =
    { $count ->
        [one] Вопрос { $number }, после него не больше { $count }
        [few] Вопрос { $number }, после него не больше { $count }
       *[other] Вопрос { $number }, после него не больше { $count }
    }
# machine acc1bf90
visit-why = Почему об этом спрашивают: { $why }
# machine a96478e1
visit-find-out = Как узнать
# machine c528dae5
visit-each = На каждое ответьте «да» или «нет».
# machine 8b87fcbe
visit-no-answer = Ответа ещё нет.

# machine 085768e2
visit-choose = Выберите ответ. «{ $unknown }» — тоже ответ
# machine 77e3c577
visit-choose-another = Выберите другой ответ

# machine ae76fd2f
visit-check = Проверьте ответы
# machine 16ce7bd0
visit-check-about = Для кого это и о чём

# machine 479f9b4a
visit-check-both = { $person }. { $journey }.

# machine 3a358cd8
visit-card = Сказать или показать
# machine 54371ce0
visit-card-checked = Сверено по { $day }.
# machine 8250053e
visit-card-print = Чтобы напечатать: бумага A6, или A4 и потом разрезать. В меню браузера есть «Печать».
