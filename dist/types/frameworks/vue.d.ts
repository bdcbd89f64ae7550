/** `import 'relu-playground/vue'`: the element, and the types of <relu-playground> in Vue's templates. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ReluPlaygroundEventMap } from '../elements/playground/events.js';
import type { ReluPlayground } from '../index.js';
import type { ReluPlaygroundProps } from './props.js';
export * from '../index.js';
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Event = keyof ReluPlaygroundEventMap;
type Props = {
    [P in keyof ReluPlaygroundProps as Camel<P>]: ReluPlaygroundProps[P];
};
type Listeners = {
    [E in Event as `on${Capitalize<Camel<E>>}`]?: (event: ReluPlaygroundEventMap[E]) => void;
};
declare module 'vue' {
    interface GlobalComponents {
        'relu-playground': new () => ReluPlayground & {
            $props: PublicProps & HTMLAttributes & Props & Listeners;
        };
    }
}
