// What a browser leaves on the disk.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";

/** The words on a path that would give the person away: what was picked, and what the brief says of it. */
export function canaries(path) {
  const picked = path.steps.flatMap(({ pick }) =>
    pick.several ? pick.several.filter(({ has }) => has).map(({ label }) => label) : pick.one ? [pick.one] : [],
  );
  const asked = path.steps.map(({ question }) => question);
  const found = path.findings.flatMap(({ sentences, conclusion }) => [...sentences, conclusion]);
  // What is as short as "yes" stands in any file.
  return [...new Set([...picked, ...asked, ...found])].filter((words) => words.length >= 8);
}

/** The canaries that stand in a file below a folder, as UTF-8 or UTF-16, and in which file. */
export function traces(folder, words) {
  const needles = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, "utf8") },
    { word, bytes: Buffer.from(word, "utf16le") },
  ]);
  const found = [];
  for (const file of files(folder)) {
    const content = readFileSync(file);
    for (const bytes of [content, ...unpacked(content)]) {
      for (const needle of needles) if (bytes.includes(needle.bytes)) found.push(`${needle.word} in ${file}`);
    }
  }
  return found;
}

function files(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** What is packed within: a cached response is kept as it was sent. */
function unpacked(content) {
  const start = content.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  if (start === -1) return [];
  try {
    return [gunzipSync(content.subarray(start), { finishFlush: 2 })];
  } catch {
    try {
      return [inflateRawSync(content.subarray(start + 10), { finishFlush: 2 })];
    } catch {
      return [];
    }
  }
}
