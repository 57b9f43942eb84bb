### About the translation itself.

translation-machine = A machine made this translation. No person has checked it yet. The English text counts.
beside-russian = { $text } (in Russian: { $russian })
