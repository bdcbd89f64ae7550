import 'relu-playground/relu-playground.css';
import type { Detail, ReluPlayground, ReluPlaygroundEventMap } from 'relu-playground';

const playground: ReluPlayground = document.createElement('relu-playground');
playground.learningRate = 0.02;
playground.teacher = { k: 1 };
playground.addEventListener('relu-step', ({ detail }) => console.log(detail.step satisfies number));
document.addEventListener('relu-regime', ({ detail }) => console.log(detail.regime.kind));

export const isDone = ({ loss }: Detail): boolean => loss < 1e-6;
export const names: (keyof ReluPlaygroundEventMap)[] = ['relu-play', 'relu-pause'];

// @ts-expect-error not a number
playground.learningRate = 'fast';
// @ts-expect-error read only
playground.shape = playground.student;
// @ts-expect-error only relu-regime is sure to tell it
playground.addEventListener('relu-step', ({ detail }) => console.log(detail.regime.kind));
// @ts-expect-error no such event
names.push('relu-stop');
