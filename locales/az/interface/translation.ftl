translation-machine = Bu tərcüməni maşın edib. Onu hələ heç kim yoxlamayıb. Fərq olsa, ingiliscə mətn doğrudur.
beside-russian = { $text } (rusca: { $russian })
