/** @jsxImportSource solid-js */
import { render } from 'solid-js/web';
import 'relu-playground/solid';
import 'relu-playground/relu-playground.css';

const log = ({ detail }: HTMLElementEventMap['relu-change']) => console.log(detail.loss);

render(
  () => (
    <>
      <relu-playground id="solid" preset="home" learning-rate={0.05} on:relu-change={log}>
        A student learns a teacher: this needs scripts.
      </relu-playground>
      <relu-story>
        <relu-playground id="tale"></relu-playground>
        <relu-passage state="student-b=0.3&amp;step=40">
          <p>Here the kink begins farther to the left.</p>
        </relu-passage>
        <relu-passage state="student-b=-0.5&amp;step=20">
          <p>And here it begins farther to the right.</p>
        </relu-passage>
        <p>
          The teacher’s kink is at 0.5. Whatever you change by hand stays until the next passage is read, and then undo
          brings it back.
        </p>
        <relu-passage state="student-b=0.9&amp;step=60">
          <p>From here it has the longest way.</p>
        </relu-passage>
      </relu-story>
    </>
  ),
  document.querySelector('#app')!,
);
