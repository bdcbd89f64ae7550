import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
}

function same(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

/** Whether dist/ holds, byte for byte, what the sources build to. */
export async function distIsFresh() {
  const fresh = '.test-results/dist';
  if (!(await build(fresh))) return false;
  const names = [...new Set([...files(fresh), ...files('dist')])].sort();
  const stale = names.filter((name) => !same(join(fresh, name), join('dist', name)));
  if (stale.length) console.error(`dist is stale: npm run build (differs in ${stale.join(', ')})`);
  return stale.length === 0;
}
