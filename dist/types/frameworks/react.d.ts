/** `import 'relu-playground/react'`: the element, and the types of <relu-playground> in React's JSX (React 19). */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPlaygroundProps } from './props.js';
export * from '../index.js';
type Props = DetailedHTMLProps<HTMLAttributes<ReluPlayground>, ReluPlayground> & {
    class?: string | undefined;
} & ReluPlaygroundProps & ReluPlaygroundListeners<'on'>;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
        }
    }
}
