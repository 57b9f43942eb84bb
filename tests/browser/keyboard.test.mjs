// From the first page to the brief with keys alone, and always seeing where one is.

import assert from "node:assert/strict";
import test from "node:test";
import { browserFor, inPage } from "./lib/browser.mjs";
import { findings, heading, HEADINGS, holdsWhatIsDecided, plain } from "./lib/guide.mjs";
import { paths, withGroups } from "./lib/sample.mjs";
import { serveFor } from "./lib/serve.mjs";

const server = serveFor(test);
const holder = browserFor(test);

for (const forcedColors of ["none", "active"]) {
  for (const javaScriptEnabled of [true, false]) {
    test(`keys alone, forced colours ${forcedColors}, script ${javaScriptEnabled}`, async () => {
      for (const path of [paths[0], withGroups()]) {
        await inPage(holder, { javaScriptEnabled, forcedColors }, (page) => walk(page, path));
      }
    });
  }
}

async function walk(page, path) {
  await page.goto(`${server.address}/`);
  await pick(page, 0, path.voice === "you" ? 0 : 1);
  await pick(page, 1, path["journey-place"]);
  await enter(page);
  assert.equal(await heading(page), HEADINGS.before);
  await enter(page);
  for (const { question, pick: picked } of path.steps) {
    assert.equal(await heading(page), plain(question));
    if (picked.several) {
      await pick(page, 0, await placeOf(page, "two or more of these"));
      await enter(page);
      for (const [group, { has }] of picked.several.entries()) await pick(page, group, has ? 0 : 1);
    } else {
      await pick(page, 0, await placeOf(page, picked.one ?? (picked.none ? "none of these" : "I don't know")));
    }
    await enter(page);
  }
  assert.equal(await heading(page), HEADINGS.check);
  await enter(page);
  await page.locator("[data-conclusion]").first().waitFor({ state: "attached" });
  holdsWhatIsDecided(await findings(page), path);
}

async function placeOf(page, words) {
  const labels = await page.locator("label:has(input[type=radio])").allTextContents();
  return labels.findIndex((label) => plain(label).toLowerCase().startsWith(words.toLowerCase()));
}

/** Chooses in a group of radio buttons by Tab, Space and the arrows. */
async function pick(page, group, place) {
  const names = await page.locator("input[type=radio]").evaluateAll((radios) => [...new Set(radios.map((it) => it.name))]);
  const radios = page.locator(`input[type=radio][name="${names[group]}"]`);
  await tabTo(page, (name) => document.activeElement?.name === name, names[group]);
  await page.keyboard.press("Space");
  const chosen = () => radios.evaluateAll((all) => all.findIndex((radio) => radio.checked));
  while ((await chosen()) !== place) {
    await page.keyboard.press((await chosen()) < place ? "ArrowDown" : "ArrowUp");
  }
}

/** Presses the way on. */
async function enter(page) {
  await tabTo(page, () => document.activeElement?.matches("button.go") ?? false);
  const loaded = page.waitForEvent("load");
  await page.keyboard.press("Enter");
  await loaded;
}

async function tabTo(page, there, argument) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(there, argument)) return;
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return document.activeElement === document.body || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
    });
    assert.ok(seen, "where the focus is can be seen");
  }
  assert.fail("60 presses of Tab do not lead there");
}
