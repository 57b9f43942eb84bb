// The browser's own Back button, pressed from outside the page, so that it also works where the page comes from the
// cache for Back, and where the browser shows a page of its own.

/** Goes back by one entry, where there is one; says whether there was. */
export async function goBack(context, page) {
  const session = await context.newCDPSession(page);
  const { currentIndex, entries } = await session.send("Page.getNavigationHistory");
  if (currentIndex === 0) return false;
  await session.send("Page.navigateToHistoryEntry", { entryId: entries[currentIndex - 1].id });
  await until(async () => (await session.send("Page.getNavigationHistory")).currentIndex < currentIndex);
  await until(async () => (await valueOf(session, "document.readyState")) === "complete");
  // What a script does when a page is shown again, it has done once the page was painted.
  await session.send("Page.captureScreenshot", { format: "jpeg", quality: 1 }).catch(() => {});
  return true;
}

/** The text that can be seen, and the radio buttons that are chosen. */
export async function shown(context, page) {
  const session = await context.newCDPSession(page);
  const text = await valueOf(session, "document.body ? document.body.innerText : ''");
  const chosen = await valueOf(session, "document.querySelectorAll('input:checked').length");
  const address = await valueOf(session, "location.href");
  return { text: text.replaceAll(/\s+/g, " "), chosen, address };
}

async function valueOf(session, expression) {
  try {
    return (await session.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  } catch {
    // The page is being replaced: ask again.
    return undefined;
  }
}

async function until(holds) {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
