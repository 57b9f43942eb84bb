// The one file, and the ways to fill it in, as `cargo xtask sample --files` wrote them.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = process.env.YOL_FILES;
const all = JSON.parse(readFileSync(join(FOLDER, "ways.json"), "utf8"));

/** The editions. */
export const EDITIONS = Object.keys(all);
/** Ways to fill an edition in: the journey, what is pressed, what is seen then. */
export const ways = (edition) => all[edition];
/** Where an edition lies. */
export const fileOf = (edition) => join(FOLDER, `${edition}.html`);

/** Whether what has this class can be seen. Questions have several elements of one class: the first is what is asked. */
export function isSeen(page, name) {
  return page.evaluate((name) => document.querySelector(`:not(input):not(label).${name}`).getClientRects().length > 0, name);
}

/** Presses the label of an input, which must be there to be pressed. */
export function press(page, id) {
  return page.evaluate((id) => {
    const label = document.querySelector(`label[for="${id}"]`);
    if (label.getClientRects().length === 0) throw new Error(`the label of ${id} is hidden`);
    label.click();
    if (!document.getElementById(id).checked) throw new Error(`${id} was pressed and is not checked`);
  }, id);
}

/** Presses the first control, which hides all answers. */
export const reset = (page) => page.evaluate(() => document.querySelector("button[type=reset]").click());
