// Walks paths of the sample, with or without the script, and holds each page to what all pages of a visit share.

import assert from "node:assert/strict";
import test from "node:test";
import { browserFor, inPage } from "./browser.mjs";
import { findings, holdsWhatIsDecided, plain, walkToBrief } from "./guide.mjs";
import { walkQuickly } from "./quick.mjs";
import { journeys } from "./sample.mjs";
import { serveFor } from "./serve.mjs";

/** Without the script, and at a program's speed. */
export const WITHOUT_SCRIPT = { javaScriptEnabled: false, walk: walkQuickly };

/** With the script, and with a pointer, as people do. */
export const WITH_SCRIPT = {
  javaScriptEnabled: true,
  walk: async (page, address, path, seen) => {
    const look = async () => seen({ address: page.url(), title: await page.title() });
    await walkToBrief(page, address, path, look);
    return { findings: await findings(page), text: plain(await page.locator("main").textContent()) };
  },
};

/** Registers a test for each journey. All paths of one are walked in one page, as by one visitor after another. */
export function walkAll(paths, { javaScriptEnabled, walk }) {
  const server = serveFor(test);
  const holder = browserFor(test);
  const sizes = new Set();
  const titles = new Set();

  for (const journey of journeys) {
    const own = paths.filter((path) => path.journey === journey);
    test(`${journey}: each of ${own.length} briefs says what the engine decides`, async () => {
      assert.notEqual(own.length, 0);
      await inPage(holder, { javaScriptEnabled }, async (page) => {
        const requests = countRequests(page, sizes);
        const seen = ({ address, title }) => {
          assert.ok([`${server.address}/`, `${server.address}/g`].includes(address), address);
          titles.add(title);
        };
        for (const path of own) await holdsOn(path, requests, () => walk(page, server.address, path, seen));
        await requests.settled();
      });
    });
  }

  test("all pages of all visits have one length and one title", () => {
    assert.equal(sizes.size, 1, `lengths: ${[...sizes].join(", ")}`);
    assert.equal(titles.size, 1, `titles: ${[...titles].join(", ")}`);
  });
}

async function holdsOn(path, requests, walk) {
  requests.restart();
  try {
    const asked = path.steps.filter((step) => !step.refused).length;
    assert.ok(asked <= 9, `${asked} questions`);
    const { findings, text } = await walk();
    holdsWhatIsDecided(findings, path);
    for (const finding of path.findings.filter((finding) => finding.told && finding.status === "decided")) {
      for (const sentence of finding.sentences) assert.ok(text.includes(plain(sentence)), sentence);
    }
  } catch (error) {
    error.message = `${error.message}\non the path ${JSON.stringify({ ...path, findings: undefined })}`;
    throw error;
  }
  const groups = path.steps.filter((step) => step.pick.several).length;
  // The start, the page before the questions, each question (twice, where it is asked group by group), the check, the brief.
  const pages = 2 + path.steps.length + groups + 2;
  assert.equal(requests.count(), pages, "one request a page");
}

/** Counts requests, and gathers the lengths of responses. */
function countRequests(page, sizes) {
  let count = 0;
  const gathered = [];
  page.on("request", () => (count += 1));
  // What a browser first tells of a response may lack headers; these are the ones that came over the wire.
  page.on("response", (response) => gathered.push(response.headerValue("content-length").then((it) => sizes.add(it))));
  return { restart: () => (count = 0), count: () => count, settled: () => Promise.all(gathered) };
}
