/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Detail, ReluPlayground } from 'relu-playground/preact';

export function Right(): VNode {
  const playground = useRef<ReluPlayground>(null);
  const onStep = ({ detail }: CustomEvent<Detail>): void => console.log(detail.loss, playground.current?.shape.k);
  return (
    <relu-playground
      ref={playground}
      class="wide"
      preset="in-sign-change-i"
      teacher-k={-0.5}
      student-w="1.5"
      samples="exact"
      learning-rate={0.02}
      playing
      layers={['edges', 'fate']}
      views="io wa"
      teacher={{ k: 1, m: undefined }}
      student={{ w: 1 }}
      theme="dark"
      onrelu-step={onStep}
      onrelu-regime={({ detail }) => console.log(detail.regime.kind)}
    >
      A picture of learning.
    </relu-playground>
  );
}

export const wrong: VNode[] = [
  // @ts-expect-error no such preset
  <relu-playground key="1" preset="nowhere" />,
  // @ts-expect-error not a number
  <relu-playground key="2" learning-rate="fast" />,
  // @ts-expect-error not a choice
  <relu-playground key="3" theme="blue" />,
  // @ts-expect-error no such attribute: properties have other names
  <relu-playground key="4" learningRate={0.1} />,
  // @ts-expect-error not a layer
  <relu-playground key="6" layers={['nothing']} />,
  // @ts-expect-error no such number
  <relu-playground key="7" teacher={{ w: 1 }} />,
  // @ts-expect-error the detail has no such key
  <relu-playground key="5" onrelu-step={({ detail }) => console.log(detail.error)} />,
];
