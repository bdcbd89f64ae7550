import type { ReluPlaygroundEventMap } from '../elements/playground/events.js';
type Event = keyof ReluPlaygroundEventMap;
/** Listeners as JSX writes them: `onrelu-step={(event) => …}`. */
export type ReluPlaygroundListeners = {
    [E in Event as `on${E}`]?: ((event: ReluPlaygroundEventMap[E]) => void) | undefined;
};
export {};
