// A phone's width, zoom, fingers and keys.

import assert from "node:assert/strict";
import test from "node:test";
import { browserFor, inPage } from "./lib/browser.mjs";
import { tooSmall, tooWide } from "./lib/layout.mjs";
import { PAGES } from "./lib/pages.mjs";
import { serveFor } from "./lib/serve.mjs";

const server = serveFor(test);
const holder = browserFor(test);
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
