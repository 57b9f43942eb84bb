### Small pages, and problems for programs: a request is refused before it is looked at closely.

server-refused-form = This form was not sent by a page of this guide.
server-refused-elsewhere = This form was sent from a page of somebody else.
server-refused-kind = A body of this kind is not taken here.
server-refused-method = This cannot be done here.
server-refused-length = The length of the body must be told before it.
server-refused-large = This is too long.
server-refused-slow = This took too long.
server-refused-cut = The body ended early.
server-refused-often = Too many requests came from your address. Please wait a little.
server-refused-busy = Too many people are asking at once. Please try again in a little while.
server-refused-missing = There is no such page.
server-refused-broken = The guide cannot answer now.

### A page of the guide: the keys by which the answers could be read are gone.

server-over-title = Please start again
server-over = This page was open for too long, or the guide was started anew. Nothing is kept here, so your answers are gone. Please start again.

### A page of the guide: nothing is found at the address.

server-missing-title = There is no such page
server-missing = Please look at the address again.

### Problems that programs get: each has a title and a detail. What stands between ` and ` stays as it is.

server-not-found-title = There is nothing here
server-not-found = `/openapi.json` says what there is.
server-method-title = Not with this method
server-method = The header `Allow` says which methods there are.
server-query-title = The address takes no such parameters
server-query = Only the lists take one parameter, `lang`. Addresses are kept in logs. Leave out what else stands after `?`.
server-not-json-title = The body is not JSON
server-not-json-utf-8 = It is not UTF-8.
server-not-json-cut = It ended too early.
server-media-type-title = The body is not sent as JSON
server-media-type = Send the header `Content-Type: application/json`.
server-too-large-title = The body is too large
server-too-large = At most { $limit } bytes are read.
server-busy-title = Too many questions at once
server-busy = Ask again in a few seconds.
server-broken-title = The answer could not be worked out
server-broken = This is a mistake in Yol.
server-together-title = What is given cannot be together
server-input-title = The request is not as it must be
server-contradiction-title = This case cannot be
server-journey-title = The journey is missing
server-journey = Say what is about to happen. Give one of `journeys` as `journey`, or `any` for all of them.
server-difference-title = The difference is too large

### What is wrong in a request to the interface for programs. Before it stands what was given, such as `300`.

server-wrong-key = is no key here; the keys are { $keys }
server-wrong-twice = is given twice
server-wrong-missing = is missing
server-wrong-object = is not an object
server-wrong-text = must be a text
server-wrong-names = must be a list of names
server-wrong-flag = must be true or false
server-wrong-language = is no language here; the codes are { $codes }
server-wrong-fact = is no fact here
server-wrong-journey = is no journey here
server-wrong-conclusion = is no conclusion here
server-wrong-voice = is no voice here
server-wrong-country = is no country here
server-wrong-day = is not a day: a day is written year-month-day, like 2025-11-05
server-wrong-calendar = is a day that the calendar does not have
server-wrong-until = lies before `from`, { $from }
server-wrong-weighed-fact = is not a fact of this rulebook
server-wrong-weighed-value = is no value that can have a weight
server-wrong-weight = must be a number from 0 to { $greatest }

### `yol serve` does not start. Who reads this runs the server.

server-start-core-dumps = core dumps cannot be switched off, so a crash could write answers to the disk
server-start-memory = the memory cannot be closed to other programs of the same user
server-start-unknown-system = it is not known how core dumps are switched off on this system
server-start-listen = cannot listen on { $address }: { $error }
server-start-runtime = the system does not let the server run: { $error }
server-start-randomness = the system gives no random bytes
server-start-certificate = the file for the certificate holds none in PEM
server-start-key = the file for the key holds none in PEM
server-start-unusable = the certificate and the key cannot be used: { $error }
server-start-secret =
    { $bytes ->
        [one] the secret has { $bytes } byte; it needs at least { $least }
       *[other] the secret has { $bytes } bytes; it needs at least { $least }
    }
server-start-base-path = `{ $path }` cannot stand before the routes; write it like `/guide`
server-start-address = `{ $address }` is no address; write it like `http://example.onion`
