const TIME = 10_000;

/** Resolves when a condition holds or the time is over. */
export async function until(condition) {
  const end = Date.now() + TIME;
  while (!(await condition()) && Date.now() < end) await new Promise((again) => setTimeout(again, 20));
}

/** Asks until nothing is wrong, even while the page changes; resolves with what still is when the time is over. */
export async function ask(browser, check, subject) {
  let problem;
  await until(async () => {
    problem = await browser.run(check, subject).catch((error) => error.message);
    return problem === undefined;
  });
  return problem;
}

/** Loads a page. With another fragment alone, a browser would not load it anew. */
export async function openAnew(browser, url) {
  await browser.open('about:blank');
  await browser.open(url);
}
