import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";
const NO_STYLES = "default-src 'none'; script-src 'self'";

/** Policies that the element promises to work with, but for the last: there it can't, and the page has to do without it. */
const POLICIES = {
  strict: STRICT,
  'no-styles': NO_STYLES,
  'trusted-types': `${STRICT}; require-trusted-types-for 'script'`,
  'trusted-types-listed': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
  sandbox: "default-src 'none'; script-src * 'unsafe-inline'; sandbox allow-scripts",
  'trusted-types-none': `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

/** `page.html?csp=strict` is served under the policy of that name. */
export function strictPolicy(context, next) {
  const policy = POLICIES[context.query.csp];
  if (policy) context.set('Content-Security-Policy', policy);
  return next();
}

/** `script.js?delay=500` is served half a second late, as on a slow line. */
export async function delayedResponse(context, next) {
  const milliseconds = Number(context.query.delay);
  if (milliseconds > 0) await setTimeout(milliseconds);
  return next();
}

/** `script.js?untouched` is served byte for byte, as any host would: the test server rewrites scripts. */
export async function untouched(context, next) {
  if (!('untouched' in context.query)) return next();
  context.type = 'text/javascript';
  context.body = await readFile(`.${context.path}`);
}
