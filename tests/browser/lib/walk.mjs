// Walks every path of the sample, with or without the script, and holds each page to what all pages of a visit share.

import assert from "node:assert/strict";
import test from "node:test";
import { browserFor, inPage } from "./browser.mjs";
import { holdsWhatIsDecided, plain, walkToBrief } from "./guide.mjs";
import { journeys, paths } from "./sample.mjs";
import { serveFor } from "./serve.mjs";

/** Registers a test for each journey. */
export function walkAll(javaScriptEnabled) {
  const server = serveFor(test);
  const holder = browserFor(test);
  const sizes = new Set();
  const titles = new Set();

  for (const journey of journeys) {
    test(`${journey}: every brief says what the engine decides`, async () => {
      await inPage(holder, { javaScriptEnabled }, async (page) => {
        const requests = countRequests(page, sizes);
        for (const path of paths.filter((path) => path.journey === journey)) {
          await walk(page, server.address, path, requests, titles);
        }
      });
    });
  }

  test("all pages of all visits have one length and one title", () => {
    assert.equal(sizes.size, 1, `lengths: ${[...sizes].join(", ")}`);
    assert.equal(titles.size, 1, `titles: ${[...titles].join(", ")}`);
  });
}

async function walk(page, address, path, requests, titles) {
  const asked = path.steps.filter((step) => !step.refused).length;
  assert.ok(asked <= 9, `${asked} questions`);
  requests.restart();
  const seen = async () => {
    assert.ok([`${address}/`, `${address}/g`].includes(page.url()), page.url());
    titles.add(await page.title());
  };
  try {
    await walkToBrief(page, address, path, seen);
    await holdsWhatIsDecided(page, path);
    const text = plain(await page.locator("main").textContent());
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
  page.on("request", () => (count += 1));
  page.on("response", (response) => sizes.add(response.headers()["content-length"]));
  return { restart: () => (count = 0), count: () => count };
}
