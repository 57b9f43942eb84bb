# machine ef9b19cb
copy-genuine = həqiqi: Yol proqramının bu versiyasının yaratdığı ilə hərfi-hərfinə eyni
# machine 9e8e3e25
copy-outdated = köhnəlib: həqiqidir, amma { $day } tarixindən sonra ona arxalanmayın; daha yeni surət tapın
# machine dbd82319
copy-other-version = başqa versiyadandır ({ $version }): bu versiya ({ $own }) onu yenidən yarada bilmir
# machine 4e8bc6fd
copy-words = Onun sözləri: { $words }.
# machine 29a73246
copy-other-compare = Onları etibar etdiyiniz surətlə tutuşdurun.
# machine 0218e0a9
copy-other-words-false = Göstərdiyi sözlər öz mətninin sözləri deyil. Ona arxalanmayın.
# machine 27872d18
copy-altered = dəyişdirilib: Yol proqramının yaratdığı deyil. Ona arxalanmayın. Yeni sətirlər: { $added }, çatışmayan sətirlər: { $missing }.
# machine f5fb4025
copy-added-link = keçid əlavə edilib: { $text }
# machine f10b08ef
copy-added-input = yazmaq və ya göndərmək üçün nəsə əlavə edilib: { $text }
# machine 6709c36e
copy-added-script = skript əlavə edilib: { $text }
# machine c528d9d7
copy-added-fetched = başqa yerdən gətirilən nəsə əlavə edilib: { $text }
# machine 4b7a5b7c
copy-added-contact = telefon nömrəsi və ya messencerdə ad əlavə edilib: { $text }
# machine 7e091df4
copy-added-sign = imzalamaq və ya ödəmək haqqında sözlər əlavə edilib: { $text }
