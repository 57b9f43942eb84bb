// The Nu HTML checker.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const JAR = createRequire(import.meta.url)("vnu-jar");

/** What it says of all HTML files in a folder; warnings count. */
export function complaints(folder) {
  const { stdout, error } = spawnSync("java", ["-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", folder], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  return said(stdout);
}

function said(json) {
  const { messages } = JSON.parse(json);
  const grave = messages.filter(({ type, subType }) => type !== "info" || subType === "warning");
  return grave.map(({ url, lastLine, message, extract }) => `${url}:${lastLine}: ${message}: ${extract}`);
}
