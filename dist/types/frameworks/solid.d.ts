/** `import 'relu-playground/solid'`: the element, and the types of its tags in Solid's JSX. */
import type { JSX } from 'solid-js';
import type { ReluPassage, ReluPlayground, ReluStory, ReluValue } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPassageProps, ReluPlaygroundProps, ReluStoryProps, ReluValueProps } from './props.js';
export * from '../index.js';
type Props = JSX.HTMLAttributes<ReluPlayground> & ReluPlaygroundProps & ReluPlaygroundListeners<'on:'>;
type ValueProps = JSX.HTMLAttributes<ReluValue> & ReluValueProps;
type StoryProps = JSX.HTMLAttributes<ReluStory> & ReluStoryProps;
type PassageProps = JSX.HTMLAttributes<ReluPassage> & ReluPassageProps;
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
            'relu-value': ValueProps;
            'relu-story': StoryProps;
            'relu-passage': PassageProps;
        }
    }
}
