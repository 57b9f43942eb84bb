// Which fonts draw a page, and whether a letter came out as a box.

/** The fonts that draw an element: name and number of glyphs. */
export async function fontsOf(page, selector) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.map(({ familyName, glyphCount }) => ({ name: familyName, glyphs: glyphCount }));
}

/** Puts a text at the end of the page, and returns how to find it. */
export async function write(page, text) {
  await page.evaluate((text) => {
    const line = document.createElement("p");
    line.id = "written-by-the-test";
    line.textContent = text;
    document.querySelector("main").append(line);
  }, text);
  return "#written-by-the-test";
}

/**
 * The characters that the page's font draws as it draws what no font has: all that stand on the page, or those given.
 */
export function boxes(page, given = "") {
  return page.evaluate((given) => {
    const canvas = new OffscreenCanvas(48, 48);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.font = getComputedStyle(document.body).font.replace(/[\d.]+px/, "24px");
    const drawn = (character) => {
      context.clearRect(0, 0, 48, 48);
      context.fillText(character, 8, 32);
      return context.getImageData(0, 0, 48, 48).data.join();
    };
    // A noncharacter, and a place that Unicode leaves empty: no font has either.
    const missing = ["\u{10FFFF}", "\u0378"].map(drawn);
    const nothing = drawn(" ");
    if (missing.includes(nothing)) throw new Error("what no font has is drawn as nothing: it cannot be told from a blank");
    const text = given || document.body.innerText + [...document.body.querySelectorAll("[aria-label]")].map((it) => it.ariaLabel);
    return [...new Set(text)].filter((character) => character.trim() !== "" && missing.includes(drawn(character)));
  }, given);
}
