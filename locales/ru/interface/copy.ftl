# machine ef9b19cb
copy-genuine = подлинная: буква в букву то, что создаёт эта версия Yol
# machine 9e8e3e25
copy-outdated = устарела: подлинная, но не полагайтесь на неё после { $day }; найдите копию новее
# machine dbd82319
copy-other-version = от другой версии ({ $version }): эта версия ({ $own }) не может создать её заново
# machine 4e8bc6fd
copy-words = Её слова: { $words }.
# machine 29a73246
copy-other-compare = Сравните их с копией, которой доверяете.
# machine 0218e0a9
copy-other-words-false = Слова, которые она показывает, — не от её текста. Не полагайтесь на неё.
# machine 27872d18
copy-altered = изменена: Yol создаёт не такое. Не полагайтесь на неё. Новых строк: { $added }, пропавших строк: { $missing }.

# machine f5fb4025
copy-added-link = добавлена ссылка: { $text }
# machine f10b08ef
copy-added-input = добавлено поле для ввода или отправки: { $text }
# machine 6709c36e
copy-added-script = добавлен скрипт: { $text }
# machine c528d9d7
copy-added-fetched = добавлено то, что загружается из другого места: { $text }
# machine 4b7a5b7c
copy-added-contact = добавлен номер телефона или имя в мессенджере: { $text }
# machine 7e091df4
copy-added-sign = добавлены слова о подписи или об оплате: { $text }
