/** @jsxImportSource solid-js */
import { render } from 'solid-js/web';
import 'relu-playground/solid';
import 'relu-playground/relu-playground.css';

const log = ({ detail }: HTMLElementEventMap['relu-change']) => console.log(detail.loss);

render(
  () => (
    <relu-playground id="solid" preset="home" learning-rate={0.05} on:relu-change={log}>
      A student learns a teacher: this needs scripts.
    </relu-playground>
  ),
  document.querySelector('#app')!,
);
