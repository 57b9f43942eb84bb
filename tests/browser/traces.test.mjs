// After a visit nothing of the answers is left: not on the disk, not behind Back, not in any store of the browser.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import test from "node:test";
import { withProfile } from "./lib/browser.mjs";
import { walkToBrief, walkToCheck } from "./lib/guide.mjs";
import { goBack, shown } from "./lib/history.mjs";
import { longest, withGroups } from "./lib/sample.mjs";
import { serveFor } from "./lib/serve.mjs";
import { canaries, traces } from "./lib/traces.mjs";

const server = serveFor(test);
const PATHS = [longest(), withGroups()];

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? "with the script" : "without the script";

  test(`closing the browser at the brief leaves no answer on the disk, ${script}`, async () => {
    for (const path of PATHS) {
      await withProfile({ javaScriptEnabled }, async ({ page, profile, close }) => {
        await walkToBrief(page, server.address, path);
        await close();
        assert.deepEqual(traces(profile, canaries(path)), []);
      });
    }
  });

  test(`ending the browser by force at the brief leaves no answer on the disk, ${script}`, async () => {
    for (const path of PATHS) {
      await withProfile({ javaScriptEnabled }, async ({ page, profile, kill }) => {
        await walkToBrief(page, server.address, path);
        await kill();
        assert.deepEqual(traces(profile, canaries(path)), []);
      });
    }
  });

  for (const [where, walk] of [["the brief", walkToBrief], ["the answers", walkToCheck]]) {
    test(`Back after leaving from ${where} shows no answer, ${script}`, async () => {
      const path = longest();
      await withProfile({ javaScriptEnabled }, async ({ page, context }) => {
        await walk(page, server.address, path);
        await Promise.all([page.waitForEvent("framenavigated"), page.locator(".leave").first().click()]);
        await nothingShown(context, page, path);
        let steps = 0;
        while (await goBack(context, page)) {
          steps += 1;
          await nothingShown(context, page, path);
        }
        assert.ok(steps > 0, "there is something to go back to");
      });
    });
  }
}

async function nothingShown(context, page, path) {
  const { text, chosen, address } = await shown(context, page);
  const found = canaries(path).filter((words) => text.includes(words));
  assert.deepEqual(found, [], `at ${address}`);
  assert.equal(chosen, 0, `nothing is chosen at ${address}`);
}

test("the search does find what a browser keeps", async () => {
  const word = "canary-of-the-search";
  const other = createServer((request, response) => response.end("<title>x</title>")).listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  await withProfile({}, async ({ page, profile, close }) => {
    await page.goto(`http://127.0.0.1:${other.address().port}/?a=${word}`);
    await close();
    assert.notDeepEqual(traces(profile, [word]), []);
  });
  other.close();
});

test("no store of the browser holds anything, and no page can be filled in by it", async () => {
  await withProfile({}, async ({ page, context }) => {
    const controls = new Set();
    await walkToBrief(page, server.address, withGroups(), async () => {
      assert.equal(await page.locator('form:not([autocomplete="off"])').count(), 0);
      const types = await page.locator("input, textarea, select").evaluateAll((all) => all.map((it) => it.type));
      types.forEach((type) => controls.add(type));
    });
    assert.deepEqual([...controls].filter((type) => !["radio", "checkbox", "hidden"].includes(type)), []);
    assert.deepEqual(await context.cookies(), []);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(kept, { cookies: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });
});
