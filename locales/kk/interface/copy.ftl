# machine ef9b19cb
copy-genuine = шынайы: Yol бағдарламасының осы нұсқасы жасайтынмен әріптеп бірдей
# machine 9e8e3e25
copy-outdated = ескірген: шынайы, бірақ { $day } күнінен кейін оған сенбеңіз; жаңарақ көшірмесін алыңыз
# machine dbd82319
copy-other-version = басқа нұсқадан ({ $version }): бұл нұсқа ({ $own }) оны қайта жасай алмайды
# machine 4e8bc6fd
copy-words = Оның сөздері: { $words }.
# machine 29a73246
copy-other-compare = Оларды өзіңіз сенетін көшірмемен салыстырыңыз.
# machine 0218e0a9
copy-other-words-false = Ол көрсететін сөздер өз мәтінінікі емес. Оған сенбеңіз.
# machine 27872d18
copy-altered = өзгертілген: Yol мұндай жасамайды. Оған сенбеңіз. Жаңа жолдар: { $added }, жетпейтін жолдар: { $missing }.
# machine f5fb4025
copy-added-link = сілтеме қосылған: { $text }
# machine f10b08ef
copy-added-input = бірдеңе жазатын не жіберетін жер қосылған: { $text }
# machine 6709c36e
copy-added-script = скрипт қосылған: { $text }
# machine c528d9d7
copy-added-fetched = басқа жерден жүктелетін нәрсе қосылған: { $text }
# machine 4b7a5b7c
copy-added-contact = телефон нөмірі немесе мессенджердегі есім қосылған: { $text }
# machine 7e091df4
copy-added-sign = қол қою не ақша төлеу туралы сөздер қосылған: { $text }
