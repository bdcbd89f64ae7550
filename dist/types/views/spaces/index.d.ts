import type { Space } from './space.js';
export type SpaceId = 'wa' | 'wb' | 'km+' | 'km-';
/** All phase spaces. To add one: its file, and its line and its id here. */
export declare const spaces: Readonly<Record<SpaceId, Space>>;
