/** `import 'relu-playground/react'`: the element, and the types of its tags in React's JSX (React 19). */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ReluPassage, ReluPlayground, ReluStory, ReluValue } from '../index.js';
import type { ReluPlaygroundListeners } from './listeners.js';
import type { ReluPassageProps, ReluPlaygroundProps, ReluStoryProps, ReluValueProps } from './props.js';
export * from '../index.js';
type Common<E> = DetailedHTMLProps<HTMLAttributes<E>, E> & {
    class?: string | undefined;
};
type Props = Common<ReluPlayground> & ReluPlaygroundProps & ReluPlaygroundListeners<'on'>;
type ValueProps = Common<ReluValue> & ReluValueProps;
type StoryProps = Common<ReluStory> & ReluStoryProps;
type PassageProps = Common<ReluPassage> & ReluPassageProps;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'relu-playground': Props;
            'relu-value': ValueProps;
            'relu-story': StoryProps;
            'relu-passage': PassageProps;
        }
    }
}
