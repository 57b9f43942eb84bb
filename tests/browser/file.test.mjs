// The one file, opened from the disk without JavaScript: what it shows, what it asks for, and what is left of it.

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { browserFor, emptyFolder, inPage } from "./lib/browser.mjs";
import { EDITIONS, fileOf, isSeen, press, reset, ways } from "./lib/file.mjs";
import { tooSmall, tooWide } from "./lib/layout.mjs";
import { complaints } from "./lib/vnu.mjs";

const holder = browserFor(test);

for (const edition of EDITIONS) {
  const address = pathToFileURL(fileOf(edition)).href;
  const opened = (options, use) =>
    inPage(holder, { javaScriptEnabled: false, ...options }, async (page, context) => {
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(address);
      await use(page, context);
      assert.deepEqual(requests.filter((url) => url !== address), [], "nothing is asked for but the file itself");
    });

  test(`${edition}: ${ways(edition).length} ways to fill it in show what the engine decides`, async () => {
    await opened({}, async (page) => {
      let compared = 0;
      for (const way of ways(edition)) compared += await holdsOn(page, way);
      assert.ok(compared > 200, `${compared} findings`);
    });
  });

  test(`${edition}: nothing is seen of any journey before one is chosen, nor after all is hidden`, async () => {
    await opened({}, async (page, context) => {
      for (const way of ways(edition).slice(0, 3)) {
        await nothingAnswered(page);
        await fill(page, way);
        assert.equal(await isSeen(page, way.journey), true);
        await reset(page);
        await nothingAnswered(page);
      }
      await fill(page, ways(edition)[0]);
      await reset(page);
      await page.goto("about:blank");
      await page.goBack();
      await nothingAnswered(page);
      assert.deepEqual(await context.cookies(), []);
    });
  });

  test(`${edition}: both voices`, async () => {
    await opened({}, async (page) => {
      for (const [id, seen, unseen] of [["Y", "i:not([lang])", "u"], ["H", "u", "i:not([lang])"]]) {
        await fill(page, ways(edition)[0]);
        await press(page, id);
        const shown = (tag) => page.locator(`div.J ${tag}`).evaluateAll((all) => all.filter((it) => it.getClientRects().length > 0).length);
        assert.notEqual(await shown(seen), 0, `words for ${id}`);
        assert.equal(await shown(unseen), 0, `words that are not for ${id}`);
        await reset(page);
      }
    });
  });

  test(`${edition}: a phone's width, fingers and zoom`, async () => {
    await opened({ viewport: { width: 320, height: 640 } }, async (page) => {
      for (const way of [undefined, ...ways(edition).slice(0, 3)]) {
        if (way) await fill(page, way);
        await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        assert.deepEqual(await tooWide(page), []);
        assert.deepEqual(await tooSmall(page), []);
      }
      await page.setViewportSize({ width: 320, height: 256 });
      assert.deepEqual(await tooWide(page), [], "400 % zoom");
    });
  });

  test(`${edition}: no rule of axe-core is broken`, async () => {
    await inPage(holder, { bypassCSP: true }, async (page) => {
      await page.goto(address);
      for (const way of [undefined, ways(edition)[0]]) {
        if (way) await fill(page, way);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => axe.run(document));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3)}`), []);
      }
    });
  });
}

test("the checker of HTML has nothing to complain of", () => {
  const folder = emptyFolder("file");
  mkdirSync(folder, { recursive: true });
  for (const edition of EDITIONS) copyFileSync(fileOf(edition), join(folder, `${edition}.html`));
  try {
    assert.deepEqual(complaints(folder), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Chooses the journey and presses all answers that are asked for. Says whether some were not asked for. */
async function fill(page, way) {
  await press(page, way.journey);
  let skipped = 0;
  for (const { question, inputs } of way.presses) {
    if (await isSeen(page, question)) for (const id of inputs) await press(page, id);
    else skipped += 1;
  }
  return skipped;
}

/** Fills in, compares, and hides all again. How many sides of findings were compared. */
async function holdsOn(page, way) {
  const skipped = await fill(page, way);
  const where = JSON.stringify(way.presses);
  if (way.clash) {
    // A question that is not asked any more cannot clash.
    const told = await isSeen(page, way.clash);
    if (skipped === 0) assert.equal(told, way.sides === null, `these answers cannot all be true: ${where}`);
  }
  for (const { conclusion, view, shown, hidden } of way.sides ?? []) {
    for (const wanted of shown) assert.equal(await isSeen(page, wanted), true, `${conclusion}, ${view}: .${wanted} is hidden: ${where}`);
    for (const other of hidden) assert.equal(await isSeen(page, other), false, `${conclusion}, ${view}: .${other} is seen: ${where}`);
  }
  await reset(page);
  return way.sides?.length ?? 0;
}

async function nothingAnswered(page) {
  const seen = await page.locator("div.J").evaluateAll((all) => all.filter((it) => it.getClientRects().length > 0).length);
  assert.equal(seen, 0, "parts of journeys");
  const checked = await page.locator("input:checked").evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(checked, ["Y"]);
}
