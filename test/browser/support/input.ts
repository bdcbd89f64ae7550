/**
 * Real mouse, touch and keyboard for the tests, alike in Chromium, Firefox and WebKit.
 * Points are in CSS pixels of the page's viewport, as in getBoundingClientRect, and are rounded to whole pixels.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { dispatchTouch, type TouchStep } from './dispatched-touch.js';
import { engine } from './engine.js';

export interface Point {
  x: number;
  y: number;
}

type Step =
  | TouchStep
  | ({ type: 'mouseMove' } & Point)
  | { type: 'mouseDown' | 'mouseUp' }
  | ({ type: 'wheel'; deltaX: number; deltaY: number } & Point)
  | { type: 'keyDown' | 'keyUp'; key: string }
  | { type: 'type'; text: string }
  | { type: 'media'; media: '' | 'print'; features: Record<string, string> }
  | { type: 'compose' | 'commit'; text: string }
  | { type: 'print' }
  | { type: 'viewport'; width: number; height: number };

const perform = (...steps: Step[]): Promise<true> => executeServerCommand<true, Step[]>('input', steps);

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

const down = (keys: string[]): Step[] => keys.map((key) => ({ type: 'keyDown', key }));
const up = (keys: string[]): Step[] => keys.map((key): Step => ({ type: 'keyUp', key })).reverse();

/** The middle of an element, where a hand would take it. */
export function center(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export const mouseMove = (to: Point): Promise<true> => perform({ type: 'mouseMove', ...round(to) });
export const mouseDown = (): Promise<true> => perform({ type: 'mouseDown' });
export const mouseUp = (): Promise<true> => perform({ type: 'mouseUp' });

/** Presses the button at the first point, moves through the others and releases it at the last one. */
export async function mouseDrag(path: Point[], modifiers: string[] = []): Promise<void> {
  const [first, ...rest] = path.map((point): Step => ({ type: 'mouseMove', ...round(point) }));
  await perform(...down(modifiers), first!, { type: 'mouseDown' }, ...rest, { type: 'mouseUp' }, ...up(modifiers));
}

export const click = (at: Point): Promise<void> => mouseDrag([at]);

/** Turns the wheel with the mouse at a point. */
export async function wheel(at: Point, deltaX: number, deltaY: number): Promise<void> {
  const point = round(at);
  await perform({ type: 'mouseMove', ...point }, { type: 'wheel', ...point, deltaX, deltaY });
}

/** WebKitGTK's driver turns touch into mouse, so there touch is made of dispatched pointer events. */
async function touch(step: TouchStep): Promise<void> {
  if (engine === 'webkit') dispatchTouch(step);
  else await perform(step);
}

export const touchStart = (at: Point): Promise<void> => touch({ type: 'touchStart', ...round(at) });
export const touchMove = (to: Point): Promise<void> => touch({ type: 'touchMove', ...round(to) });
export const touchEnd = (): Promise<void> => touch({ type: 'touchEnd' });

/**
 * Puts a finger on the first point, moves it through the others and lifts it at the last one. It rests for 150 ms before
 * it moves, as one that does not mean to scroll.
 */
export async function touchDrag([first, ...rest]: Point[]): Promise<void> {
  await touchStart(first!);
  const { timeStamp: start } = new Event('start');
  while (new Event('now').timeStamp < start + 150) await new Promise(requestAnimationFrame);
  for (const point of rest) await touchMove(point);
  await touchEnd();
}

/** Presses and releases a key, named as in KeyboardEvent.key, with modifiers before it: `press('Shift', 'ArrowUp')`. */
export async function press(...keys: string[]): Promise<void> {
  await perform(...down(keys), ...up(keys));
}

/** Types text into what has the focus. */
export const type = (text: string): Promise<true> => perform({ type: 'type', text });

/** Sizes the viewport. WebKit's window has a least width near 450 px: below it, size a container instead. */
export const setViewport = (width: number, height: number): Promise<true> =>
  perform({ type: 'viewport', width, height });

/** Chromium only: an input method shows a text that it is composing, or writes the one that has been chosen. */
export const compose = (text: string): Promise<true> => perform({ type: 'compose', text });
export const commitComposed = (text: string): Promise<true> => perform({ type: 'commit', text });

/**
 * What the reader's system says, such as `{ 'forced-colors': 'active' }`, and whether it prints: in Chromium. Firefox
 * can be told of colours and of less motion (see motion.ts), WebKit of nothing.
 */
export const emulateMedia = (features: Record<string, string> = {}, media: '' | 'print' = ''): Promise<true> =>
  perform({ type: 'media', media, features });

/** Chromium only: prints the page. */
export const print = (): Promise<true> => perform({ type: 'print' });
