// The guide as a person uses it: reads what stands on the page, chooses, presses.

import assert from "node:assert/strict";

/** What stands in the first line of a page of each kind, and in no other. */
export const HEADINGS = {
  start: "Before you walk in",
  before: "Before the first question",
  check: "Check the answers",
};

/** The page's heading. */
export const heading = async (page) => plain(await page.locator("h1").first().textContent());

/** Text with each run of blanks as one. */
export const plain = (text) => text.replaceAll(/\s+/g, " ").trim();

/** Presses the button that says this, and waits for the page that it leads to. */
export const press = (page, words) => lead(page, page.getByRole("button", { name: words, exact: true }).first());

/** Goes on by the button that stands out, and waits for the page that it leads to. */
export const goOn = (page) => lead(page, page.locator("button.go").first());

/** A click ends before the next page is read to its end: for a moment that page has no title, and no question. */
const lead = (page, button) => Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);

/** An answer as a page writes it: with a capital letter. */
export const written = (words) => plain(words).replace(/^./u, (letter) => letter.toUpperCase());

/** The radio buttons of a page or a part of it: what each says, without its hint. */
async function answers(part) {
  const texts = await part.locator("label:has(input[type=radio])").evaluateAll((labels) =>
    labels.map((label) => {
      const copy = label.cloneNode(true);
      for (const hint of copy.querySelectorAll(".hint")) hint.remove();
      return copy.textContent;
    }),
  );
  return texts.map(plain);
}

/** Chooses the answer that says this. */
export async function choose(part, words) {
  const said = await answers(part);
  const place = said.map(written).indexOf(written(words));
  assert.notEqual(place, -1, `no answer "${words}" among: ${said.join(" | ")}`);
  await part.locator("label:has(input[type=radio])").nth(place).click();
}

/** Opens the first page, says who asks and about what, and reads the page before the questions. */
export async function begin(page, address, path) {
  await page.goto(`${address}/`);
  assert.equal(await heading(page), HEADINGS.start);
  const groups = page.locator("fieldset");
  await choose(groups.nth(0), path.voice === "you" ? "For me" : "For someone else");
  await groups.nth(1).locator("input[type=radio]").nth(path["journey-place"]).check({ force: true });
  await goOn(page);
  assert.equal(await heading(page), HEADINGS.before);
  await goOn(page);
}

/** Gives one answer, where the page asks for it. */
export async function answer(page, step) {
  assert.equal(await heading(page), plain(step.question));
  const { pick } = step;
  if (pick.several) {
    await choose(page, "two or more of these");
    await goOn(page);
    const groups = page.locator("fieldset");
    assert.equal(await groups.count(), pick.several.length, "one pair of answers for each group");
    for (const [place, { label, has }] of pick.several.entries()) {
      const group = groups.nth(place);
      assert.equal(written(await group.locator("legend").textContent()), written(label));
      await choose(group, has ? "Yes" : "No");
    }
  } else {
    await choose(page, pick.one ?? (pick.none ? "none of these" : "I don't know"));
  }
  await goOn(page);
  const refused = (await page.getByRole("alert").count()) > 0;
  assert.equal(refused, step.refused, `"${step.question}" was ${refused ? "" : "not "}refused`);
}

/** Walks to the page where all answers are checked. */
export async function walkToCheck(page, address, path, seen = async () => {}) {
  await begin(page, address, path);
  for (const step of path.steps) {
    await seen(page);
    await answer(page, step);
  }
  assert.equal(await heading(page), HEADINGS.check);
}

/** Walks to the brief. */
export async function walkToBrief(page, address, path, seen = async () => {}) {
  await walkToCheck(page, address, path, seen);
  await seen(page);
  await goOn(page);
  await page.locator("[data-conclusion]").first().waitFor({ state: "attached" });
  await seen(page);
}

/** What the brief finds: conclusion, status and values of each section. */
export function findings(page) {
  return page.locator("[data-conclusion]").evaluateAll((sections) =>
    sections.map(({ dataset }) => ({
      conclusion: dataset.conclusion,
      status: dataset.status,
      values: dataset.values.split(" "),
    })),
  );
}

/**
 * Holds what the brief finds to what the engine decides. A risk that is none may be left out; all else is told, and
 * nothing more.
 */
export function holdsWhatIsDecided(found, path) {
  const told = path.findings.filter((finding) => finding.told || found.some((other) => other.conclusion === finding.conclusion));
  assert.deepEqual(byName(found), byName(told.map(({ conclusion, status, values }) => ({ conclusion, status, values }))));
}

const byName = (list) => list.toSorted((one, other) => (one.conclusion < other.conclusion ? -1 : 1));
