# machine ef9b19cb
copy-genuine = аслӣ: ҳарф ба ҳарф ҳамон чизест, ки ин версияи Yol месозад
# machine 9e8e3e25
copy-outdated = кӯҳна: аслӣ аст, вале баъд аз { $day } ба он такя накунед; нусхаи навтар гиред
# machine dbd82319
copy-other-version = аз версияи дигар ({ $version }): ин версия ({ $own }) онро аз нав сохта наметавонад
# machine 4e8bc6fd
copy-words = Калимаҳои он: { $words }.
# machine 29a73246
copy-other-compare = Онҳоро бо нусхае муқоиса кунед, ки ба он боварӣ доред.
# machine 0218e0a9
copy-other-words-false = Калимаҳое, ки он нишон медиҳад, калимаҳои матни он нестанд. Ба он такя накунед.
# machine 27872d18
copy-altered = тағйирдода: инро Yol насохтааст. Ба он такя накунед. Сатрҳои нав: { $added }, сатрҳои гумшуда: { $missing }.
# machine f5fb4025
copy-added-link = пайванд илова шуд: { $text }
# machine f10b08ef
copy-added-input = ҷои навиштан ё фиристодан илова шуд: { $text }
# machine 6709c36e
copy-added-script = скрипт илова шуд: { $text }
# machine c528d9d7
copy-added-fetched = чизи аз ҷои дигар боршаванда илова шуд: { $text }
# machine 4b7a5b7c
copy-added-contact = рақами телефон ё ном дар мессенҷер илова шуд: { $text }
# machine 7e091df4
copy-added-sign = суханҳо дар бораи имзо ё пардохт илова шуданд: { $text }
