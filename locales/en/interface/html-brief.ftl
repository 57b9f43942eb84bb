### The page of the brief, where it says what the brief as text does not. The other messages of the page are in brief.ftl.

html-brief-not-settled = This is not settled yet.
html-brief-at-best = At best: { $outcome }
html-brief-at-worst = At worst: { $outcome }
html-brief-also-given = Also given, and decisive: { $facts }.
html-brief-long-ago = Long ago: check first.

### Stands on paper only, at the end of a list of which paper has no room for the rest.

html-brief-more =
    { $count ->
        [one] And { $count } more stands in the guide.
       *[other] And { $count } more stand in the guide.
    }
