/** `import 'relu-playground/preact'`: the element, and the types of <relu-playground> in Preact's JSX. */
import type { HTMLAttributes } from 'preact';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPlaygroundProps } from './props.js';
export * from '../index.js';
type Props = HTMLAttributes<ReluPlayground> & ReluPlaygroundProps & ReluPlaygroundListeners<'on'>;
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
        }
    }
}
