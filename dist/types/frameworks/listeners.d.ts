import type { ReluPlaygroundEventMap } from '../elements/playground/events.js';
/** Listeners by the names of their events behind a prefix, as markup writes them. */
export type ReluPlaygroundListeners<Prefix extends string> = {
    [E in keyof ReluPlaygroundEventMap as `${Prefix}${E}`]?: ((event: ReluPlaygroundEventMap[E]) => void) | undefined;
};
