// A path walked at the speed of a program: one look at each page, and one press that chooses and goes on. Buttons and
// labels are pressed as elements, not by a pointer; the walk with the script, and the keyboard's, do it as people do.

import assert from "node:assert/strict";
import { HEADINGS, plain, written } from "./guide.mjs";

/** Walks to the brief; gives what it shows: findings, and the text. `seen` is told of each page. */
export async function walkQuickly(page, address, path, seen) {
  await page.goto(`${address}/`, { waitUntil: "domcontentloaded" });
  let at = await arrived(page, seen, HEADINGS.start);
  const voice = placeOf(at.groups[0].labels, path.voice === "you" ? "For me" : "For someone else");
  at = await goOn(page, seen, [voice, path["journey-place"]]);
  assert.equal(at.heading, HEADINGS.before);
  at = await goOn(page, seen, []);
  for (const step of path.steps) at = await answer(page, seen, at, step);
  assert.equal(at.heading, HEADINGS.check);
  at = await goOn(page, seen, []);
  assert.notEqual(at.findings.length, 0, "this is the brief");
  return at;
}

async function answer(page, seen, before, { question, pick, refused }) {
  assert.equal(before.heading, plain(question));
  let at = before;
  if (pick.several) {
    at = await goOn(page, seen, [placeOf(at.groups[0].labels, "two or more of these")]);
    assert.deepEqual(at.groups.map(({ legend }) => written(legend)), pick.several.map(({ label }) => written(label)));
    const places = pick.several.map(({ has }, place) => placeOf(at.groups[place].labels, has ? "Yes" : "No"));
    at = await goOn(page, seen, places);
  } else {
    const words = pick.one ?? (pick.none ? "none of these" : "I don't know");
    at = await goOn(page, seen, [placeOf(at.groups[0].labels, words)]);
  }
  assert.equal(at.refused, refused, `"${question}" was ${at.refused ? "" : "not "}refused`);
  return at;
}

function placeOf(labels, words) {
  const place = labels.map(written).indexOf(written(words));
  assert.notEqual(place, -1, `no answer "${words}" among: ${labels.join(" | ")}`);
  return place;
}

/** Chooses these answers, group by group, and presses the button that stands out. */
async function goOn(page, seen, places) {
  const loaded = page.waitForEvent("domcontentloaded");
  await page.evaluate((places) => {
    const groups = document.querySelectorAll("fieldset");
    places.forEach((place, group) => groups[group].querySelectorAll("label")[place].click());
    document.querySelector("button.go").click();
  }, places);
  await loaded;
  return arrived(page, seen);
}

async function arrived(page, seen, heading) {
  const at = await page.evaluate(look);
  if (heading) assert.equal(at.heading, heading);
  seen(at);
  return at;
}

/** What stands on the page. */
function look() {
  const plain = (text) => text.replaceAll(/\s+/g, " ").trim();
  const label = (it) => {
    const copy = it.cloneNode(true);
    for (const hint of copy.querySelectorAll(".hint")) hint.remove();
    return plain(copy.textContent);
  };
  const all = (within, selector) => [...within.querySelectorAll(selector)];
  return {
    address: location.href,
    title: document.title,
    heading: plain(document.querySelector("h1").textContent),
    refused: document.querySelector("[role=alert]") !== null,
    groups: all(document, "fieldset").map((group) => ({
      legend: plain(group.querySelector("legend").textContent),
      labels: all(group, "label").map(label),
    })),
    findings: all(document, "[data-conclusion]").map(({ dataset }) => ({
      conclusion: dataset.conclusion,
      status: dataset.status,
      values: dataset.values.split(" "),
    })),
    text: plain(document.querySelector("main").textContent),
  };
}
