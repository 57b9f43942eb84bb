// No rule of axe-core is broken on any kind of page, at a phone's and at a desk's width, in light and dark.

import assert from "node:assert/strict";
import test from "node:test";
import axe from "axe-core";
import { browserFor, inPage } from "./lib/browser.mjs";
import { PAGES } from "./lib/pages.mjs";
import { serveFor } from "./lib/serve.mjs";

// The pages are looked at as they are without the script. It must not be done by switching JavaScript off: axe itself
// needs it.
const server = serveFor(test, { flags: ["--no-script"] });
const holder = browserFor(test);
const LOOKS = [
  { viewport: { width: 360, height: 640 }, colorScheme: "light" },
  { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { viewport: { width: 360, height: 640 }, forcedColors: "active" },
];

for (const [name, open] of PAGES) {
  test(name, async () => {
    await inPage(holder, {}, async (page) => {
      await open(page, server.address);
      await page.evaluate(axe.source);
      for (const look of LOOKS) {
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...look, viewport: undefined });
        assert.deepEqual(await violations(page, look), []);
      }
    });
  });
}

async function violations(page, look) {
  const strict = !look.forcedColors;
  const found = await page.evaluate(
    // 7:1 for all text, as for people with low sight; the browser's own colours are not ours to judge.
    (enhanced) => axe.run(document, { rules: { "color-contrast-enhanced": { enabled: enhanced } } }),
    strict,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" ; ")}`);
}
