### What `yol copy` says of a file that somebody was handed: whether it is what the guide made, or a forgery.

copy-genuine = genuine: letter for letter what this version of Yol makes
copy-outdated = outdated: genuine, but do not rely on it after { $day }; get a newer copy
copy-other-version = of another version ({ $version }): this version ({ $own }) cannot make it again
copy-words = Its words are: { $words }.
copy-other-compare = Compare them with a copy that you trust.
copy-other-words-false = The words that it shows are not those of its text. Do not rely on it.
copy-altered = altered: not what Yol makes. Do not rely on it. New lines: { $added }, missing lines: { $missing }.

## What a forger added. `$text` is cut out of the forged file.

copy-added-link = added a link: { $text }
copy-added-input = added something to type into or to send: { $text }
copy-added-script = added a script: { $text }
copy-added-fetched = added something fetched from elsewhere: { $text }
copy-added-contact = added a telephone number or a name on a messenger: { $text }
copy-added-sign = added words about signing or paying: { $text }
