/** `import 'relu-playground/vue'`: the element, and the types of its tags in Vue's templates. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ReluPlaygroundEventMap } from '../elements/playground/events.js';
import type { ReluPassage, ReluPlayground, ReluStory, ReluValue } from '../index.js';
import type { ReluPassageProps, ReluPlaygroundProps, ReluStoryProps, ReluValueProps } from './props.js';
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
        'relu-value': new () => ReluValue & {
            $props: PublicProps & HTMLAttributes & ReluValueProps;
        };
        'relu-story': new () => ReluStory & {
            $props: PublicProps & HTMLAttributes & ReluStoryProps;
        };
        'relu-passage': new () => ReluPassage & {
            $props: PublicProps & HTMLAttributes & ReluPassageProps;
        };
    }
}
