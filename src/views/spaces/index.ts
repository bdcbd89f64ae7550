import { spaceKMLeft, spaceKMRight } from './km.js';
import type { Space } from './space.js';
import { spaceWA } from './wa.js';
import { spaceWB } from './wb.js';

export type SpaceId = 'wa' | 'wb' | 'km+' | 'km-';

/** All phase spaces. To add one: its file, and its line and its id here. */
export const spaces: Readonly<Record<SpaceId, Space>> = {
  wa: spaceWA,
  wb: spaceWB,
  'km+': spaceKMRight,
  'km-': spaceKMLeft,
};
