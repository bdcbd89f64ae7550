/** `import 'relu-playground/preact'`: the element, and the types of <relu-playground> in Preact's JSX. */
import type { HTMLAttributes } from 'preact';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundAttributes } from './attributes.js';
import type { ReluPlaygroundListeners } from './listeners.js';
export * from '../index.js';
type Props = HTMLAttributes<ReluPlayground> & ReluPlaygroundAttributes & ReluPlaygroundListeners;
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
        }
    }
}
