### What stands around the text of each page: the bar at the top, the footer, and pages that only say something.

### The name of the guide, in the title of each page. It goes into the browser's history, so it says nothing of what it
### is about.

frame-guide = Guide
frame-skip = Skip to the text
frame-leave = Leave this page

### The choice of languages; each stands there by its own name.

frame-language = Language

### The list of pages in the footer.

frame-more = More to read
frame-papers = Papers you may be given to sign
    .he = Papers he may be given to sign
frame-card = Card for a raid
frame-law = The law
frame-timeline = Timeline
frame-figures = Figures
frame-promise = What we promise

### The page where "Leave this page" leads.

frame-left = You have left
frame-left-close = You can close this tab now.

### The button of a page that only says something.

frame-to-start = Go to the start
