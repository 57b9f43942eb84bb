// The paths that are walked, as `cargo xtask sample` wrote them.

import { readFileSync } from "node:fs";

const sample = JSON.parse(readFileSync(process.env.YOL_SAMPLE, "utf8"));

/** The day of the tests. */
export const today = sample.today;
/** The names of all journeys. */
export const journeys = sample.journeys;
/** The paths: journey, voice, steps, findings. */
export const paths = sample.paths;

/** The longest path of a journey; the longest of all where none is named. */
export function longest(journey) {
  const candidates = paths.filter((path) => !journey || path.journey === journey);
  return candidates.reduce((best, path) => (path.steps.length > best.steps.length ? path : best));
}

/** The first path on which something of several is asked group by group. */
export function withGroups() {
  return paths.find((path) => path.steps.some((step) => step.pick.several));
}

/** So many paths of each journey. */
export function someOfEach(count) {
  return journeys.flatMap((journey) => paths.filter((path) => path.journey === journey).slice(0, count));
}
