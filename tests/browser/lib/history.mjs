// The browser's own Back button, pressed from outside the page, so that it also works where the page comes from the
// cache for Back, and where the browser shows a page of its own.

/** Goes back by one entry, where there is one; says whether there was. */
export async function goBack(context, page) {
  const history = () => ask(context, page, "Page.getNavigationHistory");
  const { currentIndex, entries } = await history();
  if (currentIndex === 0) return false;
  await ask(context, page, "Page.navigateToHistoryEntry", { entryId: entries[currentIndex - 1].id });
  while ((await history()).currentIndex >= currentIndex) await turn();
  while ((await valueOf(context, page, "document.readyState")) !== "complete") await turn();
  return true;
}

/** The text that can be seen, and the radio buttons that are chosen. */
export async function shown(context, page) {
  const text = await valueOf(context, page, "document.body ? document.body.innerText : ''");
  const chosen = await valueOf(context, page, "document.querySelectorAll('input:checked').length");
  const address = await valueOf(context, page, "location.href");
  return { text: text.replaceAll(/\s+/g, " "), chosen, address };
}

async function valueOf(context, page, expression) {
  return (await ask(context, page, "Runtime.evaluate", { expression, returnByValue: true })).result.value;
}

/** Asks the page that is shown now. It may be replaced by another while it is asked: then that one is. */
async function ask(context, page, method, parameters) {
  for (;;) {
    try {
      const session = await context.newCDPSession(page);
      const answer = await session.send(method, parameters);
      await session.detach();
      return answer;
    } catch (error) {
      if (!/Not attached|closed|navigated|Cannot find|Inspected target/.test(error.message)) throw error;
      await turn();
    }
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
