// What the headers are for, tried in a browser: nothing foreign gets in, nothing gets out, nobody can frame a page.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import test from "node:test";
import { browserFor, inPage } from "./lib/browser.mjs";
import { begin, walkToBrief } from "./lib/guide.mjs";
import { ADDRESSES } from "./lib/pages.mjs";
import { paths } from "./lib/sample.mjs";
import { serveFor } from "./lib/serve.mjs";

const server = serveFor(test);
const holder = browserFor(test);
const hits = [];
let foreign;
let close;

test.before(async () => {
  const other = createServer((request, response) => {
    hits.push(request.url);
    response.setHeader("content-type", "text/html");
    response.end(request.url.startsWith("/framing") ? `<iframe src="${server.address}/"></iframe>` : "<p>foreign</p>");
  });
  await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
  foreign = `http://127.0.0.1:${other.address().port}`;
  close = () => other.close();
});

test.after(() => close?.());

/** What is put into the page, and the directive that must stop it. */
const ATTEMPTS = {
  "an inline script": ["script-src", () => add("script", { textContent: "window.ran = true" })],
  "a foreign script": ["script-src", (at) => add("script", { src: `${at}/a.js` })],
  "a script of ours": ["script-src", () => add("script", { src: "/law" })],
  "an event handler": ["script-src", () => add("p", {}).setAttribute("onclick", "window.ran = true")],
  "an inline style": ["style-src", () => add("style", { textContent: "p { color: red }" })],
  "a foreign style": ["style-src", (at) => add("link", { rel: "stylesheet", href: `${at}/a.css` })],
  "a foreign image": ["img-src", (at) => add("img", { src: `${at}/a.png` })],
  "a foreign frame": ["frame-src", (at) => add("iframe", { src: `${at}/frame` })],
  "a frame of ours": ["frame-src", () => add("iframe", { src: "/law" })],
  "a foreign object": ["object-src", (at) => add("object", { data: `${at}/object` })],
  "a foreign sound": ["media-src", (at) => add("audio", { src: `${at}/a.mp3` })],
  "a foreign font": ["font-src", (at) => new FontFace("x", `url(${at}/a.woff)`).load().catch(() => {})],
  "a fetch": ["connect-src", (at) => fetch(`${at}/fetch`).catch(() => {})],
  "a beacon": ["connect-src", (at) => navigator.sendBeacon(`${at}/beacon`, "x")],
  "a socket": ["connect-src", (at) => new WebSocket(`${at.replace("http", "ws")}/socket`)],
  "a worker": ["worker-src", () => new Worker("/law")],
  "another base": ["base-uri", (at) => add("base", { href: `${at}/` })],
  "a form to elsewhere": [
    "form-action",
    (at) => {
      const form = add("form", { action: `${at}/form`, method: "post" });
      form.submit();
    },
  ],
};

for (const [name, [directive, attempt]] of Object.entries(ATTEMPTS)) {
  test(`${name} is stopped`, async () => {
    await inPage(holder, {}, async (page) => {
      await begin(page, server.address, paths[0]);
      hits.length = 0;
      const violated = await page.evaluate(tried, [attempt.toString(), foreign]).catch((error) => error.message);
      assert.ok(String(violated).startsWith(directive), `stopped by ${violated}`);
      assert.equal(await page.evaluate(() => window.ran), undefined);
      assert.deepEqual(hits, []);
    });
  });
}

/** Makes one attempt within the page, and waits for the browser to say which directive it violates. */
function tried([attempt, foreign]) {
  globalThis.add = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
  const violation = new Promise((resolve) =>
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true }),
  );
  try {
    (0, eval)(`(${attempt})`)(foreign);
  } catch {
    // What is refused outright is refused; the violation says why.
  }
  return violation;
}

test("nobody can put a page into a frame", async () => {
  await inPage(holder, {}, async (page) => {
    await page.goto(`${foreign}/framing`);
    const frame = page.frames().find((frame) => frame !== page.mainFrame());
    const text = await frame.evaluate(() => document.body.innerText).catch(() => "");
    assert.ok(!text.includes("Before you walk in"), text);
  });
});

test("a page that opens ours has no hold on it, and ours tells no other where it was", async () => {
  await inPage(holder, {}, async (page, context) => {
    await page.goto(`${foreign}/opener`);
    const [opened] = await Promise.all([
      context.waitForEvent("page"),
      page.evaluate((address) => void window.open(`${address}/`), server.address),
    ]);
    await opened.waitForLoadState();
    assert.equal(await opened.evaluate(() => window.opener), null);
    await begin(opened, server.address, paths[0]);
    assert.equal(await opened.evaluate(() => document.referrer), "");
  });
});

test("nothing of the device is open to a page", async () => {
  await inPage(holder, {}, async (page) => {
    await page.goto(`${server.address}/`);
    const allowed = await page.evaluate(() => document.featurePolicy.allowedFeatures());
    const wanted = ["geolocation", "camera", "microphone", "payment", "usb", "clipboard-read", "display-capture"];
    assert.deepEqual(wanted.filter((feature) => allowed.includes(feature)), []);
  });
});

test("no response says more than it must, and none may be kept", async () => {
  await inPage(holder, {}, async (page) => {
    const seen = [];
    page.on("response", (response) => seen.push(response));
    await walkToBrief(page, server.address, paths[0]);
    for (const path of ADDRESSES) await page.goto(server.address + path);
    assert.ok(seen.length > ADDRESSES.length);
    for (const response of seen) {
      const headers = await response.allHeaders();
      const kept = ["set-cookie", "etag", "last-modified", "server", "x-powered-by", "via", "report-to", "nel"];
      assert.deepEqual(kept.filter((name) => name in headers), [], response.url());
      assert.match(headers["cache-control"], /no-store/);
      assert.equal(headers["x-content-type-options"], "nosniff");
    }
  });
});
