/** `import 'relu-playground/react'`: the element, and the types of <relu-playground> in React's JSX (React 19). */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundAttributes } from './attributes.js';
import type { ReluPlaygroundListeners } from './listeners.js';
export * from '../index.js';
type Props = DetailedHTMLProps<HTMLAttributes<ReluPlayground>, ReluPlayground> & ReluPlaygroundAttributes & ReluPlaygroundListeners;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
        }
    }
}
