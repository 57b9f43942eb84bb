### The guide as one file, that is passed on from phone to phone and works without any network. Much of what it says stands
### in brief.ftl, visit.ftl, interview.ftl, lists.ftl and reference.ftl.

## The top. `$hide` is the words of the button.

page-hide = Hide my answers
page-heading = Before you go to the migration office
    .he = Before he goes to the migration office
page-keeps-nothing = This file keeps nothing, sends nothing and needs no network. It asks no name, phone, passport or money. It never tells you to sign.
page-cannot-hide = It cannot hide itself: whoever opens your phone can find it. Press “{ $hide }” before you hand the phone over. Read, then delete.
page-trust-until = Do not rely on it after { $day }.

## An answer among those that can be ticked: it is ticked last.

page-all-ticked = I ticked all that is true; what is not ticked is not
page-clash = These answers cannot all be true. Change one of them.

## The end. Behind `page-words` stand six words, made from the whole file, that two people can read to each other: those of
## `fingerprint.txt`.

page-sources-named = They are named here and not linked: looking one up can be seen.
page-genuine = Is this copy genuine?
page-words = The words of this file:
page-compare = Compare them with a copy of the same language, edition and day. They must be the same.
page-real = The real guide has no links and nothing to type into. It asks for no money, and it never tells you to sign.
page-edition-full = The full edition. Version: { $version }.
page-edition-carry = The edition to carry. Version: { $version }.

## What the program says once the file is written.

page-written = { $file }: { $bytes } bytes, edition { $edition }
