// The Nu HTML checker finds nothing to complain of on any kind of page.

import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { browserFor, emptyFolder, inPage } from "./lib/browser.mjs";
import { PAGES } from "./lib/pages.mjs";
import { serveFor } from "./lib/serve.mjs";
import { complaints } from "./lib/vnu.mjs";

const server = serveFor(test);
const holder = browserFor(test);

test("every kind of page", async () => {
  const folder = emptyFolder("valid");
  try {
    for (const [name, open] of PAGES) writeFileSync(join(folder, fileName(name)), await htmlOf(open));
    assert.deepEqual(complaints(folder), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the checker does complain", () => {
  const folder = emptyFolder("invalid");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bad.html"), "<!doctype html><html lang=en><title>x</title><p><div></p>");
  assert.notDeepEqual(complaints(folder), []);
  rmSync(folder, { recursive: true, force: true });
});

const fileName = (name) => `${name.replaceAll(/[^a-z]+/g, "-")}.html`;

/** The page as it was sent. */
async function htmlOf(open) {
  return inPage(holder, { javaScriptEnabled: false }, async (page) => {
    let last;
    page.on("response", (response) => (last = response));
    await open(page, server.address);
    return last.text();
  });
}
