// A phone's width, zoom, fingers and keys.

import assert from "node:assert/strict";
import test from "node:test";
import { browserFor, inPage } from "./lib/browser.mjs";
import { PAGES } from "./lib/pages.mjs";
import { serveFor } from "./lib/serve.mjs";

const server = serveFor(test);
const holder = browserFor(test);
const SMALLEST = 44;
const WITHOUT_LEAVE = ["/leave"];

for (const [name, open] of PAGES) {
  test(name, async () => {
    await inPage(holder, { viewport: { width: 320, height: 640 } }, async (page) => {
      await open(page, server.address);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      assert.deepEqual(await tooWide(page), [], "at 320 px nothing reaches beyond the side");
      assert.deepEqual(await tooSmall(page), [], "every control can be hit by a finger");
      await page.setViewportSize({ width: 360, height: 640 });
      if (!WITHOUT_LEAVE.includes(name)) await leaveIsInSight(page);
      // 400 % zoom of a window of 1280 by 1024.
      await page.setViewportSize({ width: 320, height: 256 });
      assert.deepEqual(await tooWide(page), [], "at 400 % nothing reaches beyond the side");
    });
  });
}

/** What reaches beyond the right side; a part that scrolls by itself may hold what is wide. */
function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > width + 0.5);
    return ["the page scrolls sideways", ...wide.slice(0, 5).map((it) => it.outerHTML.slice(0, 160))];
  });
}

/** Controls that are smaller than a finger; a link within a sentence is as high as its line. */
function tooSmall(page) {
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

async function leaveIsInSight(page) {
  for (const place of ["top", "bottom"]) {
    await page.evaluate((to) => window.scrollTo(0, to === "bottom" ? document.documentElement.scrollHeight : 0), place);
    const inSight = await page.locator(".leave").first().evaluate((leave) => {
      const box = leave.getBoundingClientRect();
      const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      return inside && leave.contains(on);
    });
    assert.ok(inSight, `the way to leave is in sight at the ${place}`);
  }
}
