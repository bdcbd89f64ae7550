import { spaceKMLeft, spaceKMRight } from './km.js';
import type { Space } from './space.js';
import { spaceWA } from './wa.js';
import { spaceWB } from './wb.js';

/** All phase spaces, in the order of the page. To add one: its file, and its line here. */
export const spaces = {
  wa: spaceWA,
  wb: spaceWB,
  'km+': spaceKMRight,
  'km-': spaceKMLeft,
} satisfies Record<string, Space>;

export type SpaceId = keyof typeof spaces;

export const spaceIds = Object.keys(spaces) as readonly SpaceId[];
