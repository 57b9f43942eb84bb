# machine ee0881d5
translation-machine = Bu tərcüməni maşın edib. Onu hələ heç kim yoxlamayıb. Fərq olsa, ingiliscə mətn doğrudur.
# machine b0f88b38
beside-russian = { $text } (rusca: { $russian })
