// Pictures of every kind of page, at a phone's and at a desk's width, for eyes. Not a test.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { inPage } from "./lib/browser.mjs";
import { PAGES } from "./lib/pages.mjs";
import { serve } from "./lib/serve.mjs";

const folder = process.env.YOL_SCREENS;
mkdirSync(folder, { recursive: true });
const server = await serve();
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const [name, open] of PAGES) {
    await inPage({ browser }, {}, async (page) => {
      await open(page, server.address);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const file = `${name.replaceAll(/[^a-z]+/g, "-").replace(/^-/, "")}-${width}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
      }
    });
  }
} finally {
  await browser.close();
  await server.stop();
}
