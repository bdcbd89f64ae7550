/** @jsxImportSource solid-js */
import type { JSX } from 'solid-js';
import type { Detail } from 'relu-playground/solid';

export function Right(): JSX.Element {
  const onStep = ({ detail }: CustomEvent<Detail>): void => console.log(detail.loss);
  return (
    <relu-playground
      ref={(playground) => console.log(playground.shape.k)}
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
      on:relu-step={onStep}
      on:relu-regime={({ detail }) => console.log(detail.regime.kind)}
    >
      A picture of learning.
    </relu-playground>
  );
}

export const wrong: JSX.Element[] = [
  // @ts-expect-error no such preset
  <relu-playground preset="nowhere" />,
  // @ts-expect-error not a number
  <relu-playground learning-rate="fast" />,
  // @ts-expect-error not a choice
  <relu-playground theme="blue" />,
  // @ts-expect-error not a layer
  <relu-playground layers={['nothing']} />,
  // @ts-expect-error no such number
  <relu-playground teacher={{ w: 1 }} />,
  // @ts-expect-error the detail has no such key
  <relu-playground on:relu-step={({ detail }) => console.log(detail.error)} />,
];
