// Every language in a browser: each letter is drawn, by one font; and a brief fits the smallest phone.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { browserFor, inPage } from "./lib/browser.mjs";
import { boxes, fontsOf, write } from "./lib/fonts.mjs";
import { tooWide } from "./lib/layout.mjs";
import { serveFor } from "./lib/serve.mjs";

const LOCALES = join(import.meta.dirname, "..", "..", "locales");
const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const CODES = folders.map((entry) => entry.name).toSorted();
const PICTURES = join(process.env.YOL_WORK, "languages");
/** Where somebody answers as this walk does, the questions of a journey end well before. */
const MOST_PAGES = 80;

const server = serveFor(test);
const holder = browserFor(test);
const SMALL = { viewport: { width: 320, height: 640 } };

test("there are eight languages", () => {
  assert.deepEqual(CODES, ["az", "en", "kk", "ky", "ru", "tg", "uz", "uz-Cyrl"]);
});

/** The letters and marks of an `alphabet.txt`. */
function alphabet(code) {
  const lines = readFileSync(join(LOCALES, code, "alphabet.txt"), "utf8").split("\n");
  const of = (name) => lines.find((line) => line.startsWith(`${name} `)).slice(name.length).replaceAll(" ", "");
  return of("letters") + of("marks");
}

for (const code of CODES) {
  test(`${code}: one font draws every letter`, async () => {
    await inPage(holder, SMALL, async (page) => {
      await page.goto(`${server.address}/${code}/`);
      assert.equal(await page.locator("html").getAttribute("lang"), code);
      const letters = alphabet(code);
      const fonts = await fontsOf(page, await write(page, letters));
      assert.equal(fonts.length, 1, `${letters} is drawn by ${JSON.stringify(fonts)}`);
      assert.deepEqual(await boxes(page, letters), [], "no letter is a box");
    });
  });

  test(`${code}: the brief fits 320 px, and nothing on the way to it is a box`, async () => {
    await inPage(holder, SMALL, async (page) => {
      await page.goto(`${server.address}/${code}/`);
      await walk(page, async () => {
        assert.equal(await page.locator("html").getAttribute("lang"), code, "the language stays");
        assert.deepEqual(await boxes(page), [], "no character is a box");
        assert.deepEqual(await tooWide(page), [], "nothing reaches beyond the side");
      });
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      assert.deepEqual(await tooWide(page), [], "nothing reaches beyond the side when all is unfolded");
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `brief-${code}-320.png`), fullPage: true });
    });
  });
}

/** Takes the first answer of each group until there is a brief: no word of any language is needed for that. */
async function walk(page, look) {
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    await look();
    if ((await page.locator("[data-conclusion]").count()) > 0) return;
    await page.evaluate(() => {
      const names = new Set([...document.querySelectorAll("input[type=radio]")].map((input) => input.name));
      for (const name of names) document.querySelector(`input[type=radio][name="${CSS.escape(name)}"]`).checked = true;
    });
    await Promise.all([page.waitForEvent("load"), page.locator("button.go").first().click()]);
  }
  assert.fail(`no brief after ${MOST_PAGES} pages`);
}
