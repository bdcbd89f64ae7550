import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

/** `page.html?csp=strict` is served under the strictest policy that the element promises to work with. */
export function strictPolicy(context, next) {
  if (context.query.csp === 'strict') context.set('Content-Security-Policy', STRICT);
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
