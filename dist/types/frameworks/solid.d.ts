/** `import 'relu-playground/solid'`: the element, and the types of <relu-playground> in Solid's JSX. */
import type { JSX } from 'solid-js';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPlaygroundProps } from './props.js';
export * from '../index.js';
type Props = JSX.HTMLAttributes<ReluPlayground> & ReluPlaygroundProps & ReluPlaygroundListeners<'on:'>;
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
        }
    }
}
