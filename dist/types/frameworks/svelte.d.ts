/** `import 'relu-playground/svelte'`: the element, and the types of <relu-playground> in Svelte's markup (Svelte 5). */
import type { HTMLAttributes } from 'svelte/elements';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPlaygroundProps } from './props.js';
export * from '../index.js';
type Props = HTMLAttributes<ReluPlayground> & ReluPlaygroundProps & ReluPlaygroundListeners<'on'>;
declare module 'svelte/elements' {
    interface SvelteHTMLElements {
        'relu-playground': Props;
    }
}
