// A browser of a test's own, with a profile of its own.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser for the tests of one file, and ends it after them. */
export function browserFor(test) {
  const holder = {};
  test.before(async () => {
    holder.browser = await chromium.launch({ executablePath: EXECUTABLE, headless: true, args: FLAGS });
  });
  test.after(async () => holder.browser?.close());
  return holder;
}

/**
 * A page in a context of its own, for the length of `use`.
 * @param {object} options those of a Playwright context
 */
export async function inPage(holder, options, use) {
  const context = await holder.browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** An empty folder of the test's own under target/. */
export function emptyFolder(name) {
  return mkdtempSync(join(process.env.YOL_WORK, `${name}-`));
}

/**
 * A browser with a profile on disk, as a person has it: the cache for Back is on.
 * `kill` ends it as by force; `close` as by its own menu. Both wait until it is gone.
 */
export async function withProfile(options, use) {
  const profile = emptyFolder("profile");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: true,
    args: FLAGS,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    viewport: { width: 360, height: 640 },
    ...options,
  });
  const gone = new Promise((resolve) => context.once("close", resolve));
  const pids = () => processesOf(profile);
  const kill = async () => {
    for (const pid of pids()) endAtOnce(pid);
    await gone;
    await allGone(pids);
  };
  const close = async () => {
    await context.close();
    await allGone(pids);
  };
  try {
    return await use({ context, page: context.pages()[0] ?? (await context.newPage()), profile, kill, close });
  } finally {
    await context.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The processes of the browser that was started with this profile: its folder is named nowhere else. */
function processesOf(profile) {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\n");
  return lines.filter((line) => line.includes(`--user-data-dir=${profile}`)).map((line) => Number.parseInt(line, 10));
}

function endAtOnce(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

async function allGone(pids) {
  while (pids().length > 0) await new Promise((resolve) => setImmediate(resolve));
}
