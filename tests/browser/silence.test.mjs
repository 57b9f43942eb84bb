// The server writes nothing, opens nothing and calls nobody for a request, as the kernel sees it; and it says nothing.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { browserFor, emptyFolder, inPage } from "./lib/browser.mjs";
import { walkToBrief } from "./lib/guide.mjs";
import { ADDRESSES } from "./lib/pages.mjs";
import { paths } from "./lib/sample.mjs";
import { serve } from "./lib/serve.mjs";

const holder = browserFor(test);
const MAY_TRACE = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

test("a thousand requests", { skip: !MAY_TRACE && "ptrace is not permitted here" }, async () => {
  const folder = emptyFolder("silence");
  const trace = join(folder, "trace");
  const calls = "trace=openat,open,creat,connect,sendto,sendmsg,write,writev,pwrite64,socket,execve,rename,unlink,mkdir";
  // With -D the server itself is our child: strace, given a file and a program, lets nobody end it.
  const server = await serve({ under: ["strace", "-D", "-f", "-yy", "-o", trace, "-e", calls] });
  try {
    await answered(server.address);
    const before = readFileSync(trace, "utf8").length;
    const said = server.output();

    await inPage(holder, {}, async (page) => {
      for (const path of paths.slice(0, 2)) await walkToBrief(page, server.address, path);
    });
    for (let round = 0; round < 100; round += 1) await Promise.all(ADDRESSES.map((path) => get(server.address + path)));
    await get(`${server.address}/g`, { method: "POST", body: "s=%ff&a=1" });

    const during = readFileSync(trace, "utf8").slice(before);
    assert.deepEqual(during.split("\n").filter((line) => line && !isHarmless(line)), []);
    assert.match(during, /(write|writev|sendto|sendmsg)\(\d+<TCP/, "the trace does show answers being sent");
    assert.equal(server.output(), said, "nothing is said of any request");
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

const get = (address, options) => fetch(address, options).then((response) => response.arrayBuffer());

/** The first request may still make the server fetch what it needs for all others. */
const answered = (address) => Promise.all([get(`${address}/`), get(`${address}/law`)]);

/** Answers to who asked, wake-ups between threads, and lines that are no calls. */
function isHarmless(line) {
  const call = line.replace(/^\d+ +/, "");
  if (/^(---|\+\+\+|<\.\.\. )/.test(call)) return !/^<\.\.\. (connect|openat|socket|execve)/.test(call);
  // The allocator of the C library asks the kernel once how it gives out memory, before it gives some back.
  if (/^openat\([^"]*"\/proc\/sys\/vm\/overcommit_memory", O_RDONLY\|O_CLOEXEC\)/.test(call)) return true;
  if (/^(write|writev|sendto|sendmsg)\(\d+<(TCP|TCPv6):\[/.test(call)) return true;
  return /^write\(\d+<anon_inode:\[eventfd(:\d+)?\]>/.test(call);
}
