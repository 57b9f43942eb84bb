// What does not fit a phone, or a finger.

const SMALLEST = 44;

/** What reaches beyond the right side; a part that scrolls by itself may hold what is wide. */
export function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > width + 0.5);
    return ["the page scrolls sideways", ...wide.slice(0, 5).map((it) => it.outerHTML.slice(0, 160))];
  });
}

/** Controls that are smaller than a finger; a link within a sentence is as high as its line. */
export function tooSmall(page) {
  return page.evaluate((smallest) => {
    const controls = [...document.querySelectorAll("a[href], button, summary, label:has(input)")];
    const inSentence = (it) =>
      it.tagName === "A" && it.parentElement.textContent.trim().length > it.textContent.trim().length;
    const seen = (box) => box.width > 0 && box.height > 0 && box.right > 0;
    return controls.filter((it) => !inSentence(it)).flatMap((it) => {
      const box = it.getBoundingClientRect();
      const small = box.width + 0.5 < smallest || box.height + 0.5 < smallest;
      return seen(box) && small ? [`${Math.round(box.width)}x${Math.round(box.height)} ${it.outerHTML.slice(0, 120)}`] : [];
    });
  }, SMALLEST);
}
