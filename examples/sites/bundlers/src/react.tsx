/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import 'relu-playground/react';
import 'relu-playground/relu-playground.css';

const log = ({ detail }: HTMLElementEventMap['relu-change']) => console.log(detail.loss);

createRoot(document.querySelector('#app')!).render(
  <relu-playground id="react" preset="home" learning-rate={0.05} onrelu-change={log}>
    A student learns a teacher: this needs scripts.
  </relu-playground>,
);
