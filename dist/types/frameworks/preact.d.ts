/** `import 'relu-playground/preact'`: the element, and the types of its tags in Preact's JSX. */
import type { HTMLAttributes } from 'preact';
import type { ReluPassage, ReluPlayground, ReluStory, ReluValue } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPassageProps, ReluPlaygroundProps, ReluStoryProps, ReluValueProps } from './props.js';
export * from '../index.js';
type Props = HTMLAttributes<ReluPlayground> & ReluPlaygroundProps & ReluPlaygroundListeners<'on'>;
type ValueProps = HTMLAttributes<ReluValue> & ReluValueProps;
type StoryProps = HTMLAttributes<ReluStory> & ReluStoryProps;
type PassageProps = HTMLAttributes<ReluPassage> & ReluPassageProps;
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
            'relu-value': ValueProps;
            'relu-story': StoryProps;
            'relu-passage': PassageProps;
        }
    }
}
