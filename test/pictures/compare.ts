/** Pictures against approved ones. After a wanted change, look at them and approve: APPROVE=1 npm test -- pictures */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const approvedFolder = fileURLToPath(new URL('approved/', import.meta.url));
const isApproving = Boolean(process.env['APPROVE']);

/** How many pixels differ; in `difference` they are marked. */
export function compare(one: PNG, other: PNG, difference?: PNG): number {
  const { width, height } = one;
  assert.deepEqual([other.width, other.height], [width, height], 'another size');
  return pixelmatch(one.data, other.data, difference?.data, width, height, { threshold: 0.1, includeAA: true });
}

/** @param tolerated how many pixels may differ: a curve's edges may by a shade from one version of a browser to the next */
export function assertApproved(name: string, picture: PNG, tolerated: number): void {
  const file = `${approvedFolder}${name}.png`;
  if (isApproving) {
    mkdirSync(approvedFolder, { recursive: true });
    return writeFileSync(file, PNG.sync.write(picture));
  }
  assert.ok(existsSync(file), `${name} has no approved picture: APPROVE=1 npm test -- pictures, and look at it`);
  const approved = PNG.sync.read(readFileSync(file));
  const { width, height } = approved;
  const difference = new PNG({ width, height });
  const isSameSize = picture.width === width && picture.height === height;
  const count = isSameSize ? compare(approved, picture, difference) : Infinity;
  if (count <= tolerated) return;
  mkdirSync('.test-results', { recursive: true });
  writeFileSync(`.test-results/${name}.png`, PNG.sync.write(picture));
  if (isSameSize) writeFileSync(`.test-results/${name}-difference.png`, PNG.sync.write(difference));
  assert.fail(`${name}: ${isSameSize ? `${count} pixels differ` : 'another size'}, see .test-results/${name}.png`);
}
