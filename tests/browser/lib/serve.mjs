// A server of a test's own: `yol serve` on a free port, ended by the test that started it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { today } from "./sample.mjs";

const YOL = process.env.YOL;

/**
 * Starts a server and waits for the line with its address.
 * @param {object} [options] `flags`: more flags; `under`: a program and its flags to run it under (strace).
 * @returns {Promise<{address: string, pid: number, output: () => string, stop: () => Promise<number>}>}
 */
export async function serve({ flags = [], under = [] } = {}) {
  const [program, ...rest] = [...under, YOL, "serve", "--bind", "127.0.0.1:0", "--rate", "0", ...flags];
  const child = spawn(program, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, YOL_TODAY: today, RUST_LOG: "trace" },
  });
  const ended = once(child, "exit");
  const said = [];
  const address = await new Promise((resolve, reject) => {
    const read = (line) => {
      said.push(line);
      const found = line.match(/http:\/\/[\w.:[\]-]+/);
      if (found) resolve(found[0]);
    };
    createInterface({ input: child.stdout }).on("line", read);
    createInterface({ input: child.stderr }).on("line", read);
    child.once("error", reject);
    ended.then(([code]) => reject(new Error(`yol serve ended with ${code}: ${said.join("\n")}`)));
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    const [code] = await ended;
    return code;
  };
  return { address, pid: child.pid, output: () => said.join("\n"), stop };
}

/** Starts a server for the tests of one file, and ends it after them. */
export function serveFor(test, options) {
  const server = {};
  test.before(async () => Object.assign(server, await serve(options)));
  test.after(async () => server.stop?.());
  return server;
}
