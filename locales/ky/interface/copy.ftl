# machine ef9b19cb
copy-genuine = чыныгы: ушул версиядагы Yol жасаган файл менен тамгасына чейин бирдей
# machine 9e8e3e25
copy-outdated = эскирген: чыныгы, бирок ушул күндөн кийин ага таянбаңыз: { $day }; жаңыраак көчүрмөсүн алыңыз
# machine dbd82319
copy-other-version = башка версияныкы ({ $version }): бул версия ({ $own }) аны кайра жасай албайт
# machine 4e8bc6fd
copy-words = Анын сөздөрү: { $words }.
# machine 29a73246
copy-other-compare = Аларды өзүңүз ишенген көчүрмө менен салыштырыңыз.
# machine 0218e0a9
copy-other-words-false = Ал көрсөткөн сөздөр анын текстиники эмес. Ага таянбаңыз.
# machine 27872d18
copy-altered = өзгөртүлгөн: Yol мындай жасабайт. Ага таянбаңыз. Жаңы саптар: { $added }, жетпеген саптар: { $missing }.

# machine f5fb4025
copy-added-link = шилтеме кошулган: { $text }
# machine f10b08ef
copy-added-input = бир нерсе терүү же жөнөтүү үчүн жер кошулган: { $text }
# machine 6709c36e
copy-added-script = скрипт кошулган: { $text }
# machine c528d9d7
copy-added-fetched = башка жактан жүктөлүүчү нерсе кошулган: { $text }
# machine 4b7a5b7c
copy-added-contact = телефон номери же мессенжердеги ат кошулган: { $text }
# machine 7e091df4
copy-added-sign = кол коюу же төлөө тууралуу сөздөр кошулган: { $text }
