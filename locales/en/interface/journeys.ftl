### Why nothing is said of a case. Each stands as an error, behind what the program is called and a colon, or on a line of
### its own; the facts and the sentences of the rulebook that clash stand below. A full stop is added by nobody.

journeys-clash = these facts cannot all be true together
journeys-not-in-journey = what is given cannot be together with the journey `{ $name }` ({ $title })
journeys-needs = The journey needs: { $needs }. Leave out or mend what is not so, or choose another journey
