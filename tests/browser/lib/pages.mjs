// Every kind of page that the server has, and how a visitor comes to it.

import { goOn, heading, HEADINGS, begin, answer, choose, press, walkToBrief, walkToCheck } from "./guide.mjs";
import { journeys, longest, paths, withGroups } from "./sample.mjs";

/** The pages that answer to a plain address. */
export const ADDRESSES = ["/law", "/timeline", "/figures", "/papers", "/promise", "/card", "/leave", "/no-such-page"];

async function toGroups(page, address) {
  const path = withGroups();
  await begin(page, address, path);
  for (const step of path.steps) {
    if (step.pick.several) break;
    await answer(page, step);
  }
  await choose(page, "two or more of these");
  await goOn(page);
}

const visit = [
  ["start", (page, address) => page.goto(`${address}/`)],
  [
    "start, sent without an answer",
    async (page, address) => {
      await page.goto(`${address}/`);
      await goOn(page);
    },
  ],
  [
    "before",
    async (page, address) => {
      await begin(page, address, paths[0]);
      await press(page, "Back");
      if ((await heading(page)) !== HEADINGS.before) throw new Error("Back leads elsewhere");
    },
  ],
  ["question", (page, address) => begin(page, address, longest())],
  [
    "question, sent without an answer",
    async (page, address) => {
      await begin(page, address, longest());
      await goOn(page);
    },
  ],
  ["question, group by group", toGroups],
  [
    "question, group by group, sent without an answer",
    async (page, address) => {
      await toGroups(page, address);
      await goOn(page);
    },
  ],
  ["check", (page, address) => walkToCheck(page, address, longest())],
];

const briefs = journeys.map((journey) => [
  `brief of ${journey}`,
  (page, address) => walkToBrief(page, address, longest(journey)),
]);

const card = [
  "small card",
  async (page, address) => {
    await walkToBrief(page, address, longest());
    await press(page, "A small card to print");
  },
];

const plain = ADDRESSES.map((path) => [path, (page, address) => page.goto(address + path)]);

const used = [
  "visit that cannot be opened",
  async (page, address) => {
    await page.goto(`${address}/`);
    await page.locator("form:has(.go) input[name=s]").evaluate((state) => (state.value = `A${state.value.slice(1)}`));
    await goOn(page);
  },
];

/** Pairs of a name and a function that leads a browser page there. */
export const PAGES = [...visit, ...briefs, card, ...plain, used];
