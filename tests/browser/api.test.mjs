// The interface for programs does what its OpenAPI document says, whatever is sent to it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import test from "node:test";
import { emptyFolder } from "./lib/browser.mjs";
import { serveFor } from "./lib/serve.mjs";
import { rmSync } from "node:fs";

const server = serveFor(test);

test("schemathesis finds no failure, all checks on", async () => {
  const folder = emptyFolder("schemathesis");
  const flags = ["--checks", "all", "--phases", "examples,coverage,fuzzing", "--mode", "all", "--max-examples", "40"];
  // One worker: two threads that read Python at once trip over https://github.com/python/cpython/issues/106905.
  const more = ["--generation-deterministic", "--no-color", "--workers", "1"];
  const child = spawn(process.env.SCHEMATHESIS, ["run", `${server.address}/openapi.json`, ...flags, ...more], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const [code] = await once(child, "exit");
  rmSync(folder, { recursive: true, force: true });
  assert.equal(code, 0, said);
});
