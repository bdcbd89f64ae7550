/** What a voice says: role, name and value of all that the tab key comes to, as Chromium tells them to the system. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { openPlayground } from './support.js';

/** "slider, Student kink, k 1.07, c minus 0.12". */
async function heard(attributes: string): Promise<string[]> {
  const page = await openPlayground(attributes);
  const handles = (await page.evaluateHandle(`[...document.querySelector('relu-playground').shadowRoot.querySelectorAll(
    'button, select, summary, input, [tabindex="0"]')].filter((each) => each.checkVisibility({ visibilityProperty: true })
    && !each.closest('[aria-hidden]'))`)) as ElementHandle;
  const said: string[] = [];
  for (const handle of (await handles.getProperties()).values()) {
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) continue;
    const node = await page.accessibility.snapshot({ root: element, interestingOnly: false });
    const [text, isPressed] = await element.evaluate((each) =>
      ['aria-valuetext', 'aria-pressed'].map((name) => each.getAttribute(name)),
    );
    const value =
      text ??
      (await element.evaluate(
        (each) => (each as Partial<HTMLSelectElement>).selectedOptions?.[0]?.label ?? (each as HTMLInputElement).value,
      ));
    const parts = [node?.role, node?.name, value, isPressed === 'true' ? 'pressed' : ''];
    said.push(parts.filter((part) => part !== '' && part !== undefined).join(', '));
  }
  await page.close();
  return said;
}

it('everything has a role, a name and a value that make sense when heard', async () => {
  assert.deepEqual(await heard('preset="in-sign-change-iii" student-c="-0.12" learning-rate="-0.01"'), [
    'button, Skip this figure',
    'button, Play',
    'button, One step',
    'button, Undo',
    'button, Redo',
    'button, Reset student',
    'button, Reset teacher',
    'button, Erase trajectories',
    'button, Copy or save',
    'combobox, Start: preset, Own start',
    'slider, Rate, minus 0.01',
    'button, Reverse, pressed',
    'slider, Speed, 60 steps a second',
    'button, auto speed, pressed',
    'button, What am I looking at?',
    'button, Why?',
    'button, Where starts end',
    'button, Direction',
    'button, Solutions',
    'button, More',
    'slider, Teacher arm, m 0.50, s right',
    'slider, Teacher kink, k 0.00, c 0.00',
    'slider, Student arm, m 1.00, s left',
    'slider, Student kink, k 1.07, c minus 0.12',
    'slider, Student weights w and a, w minus 0.75, a 1.33',
    'slider, Student weights w and b, w minus 0.75, b 0.80',
    'slider, Teacher shape, k 0.00, m 0.50, s right',
    'slider, Student shape, k 1.07, m 1.00, s left',
    'button, One step back',
    'button, One step forward',
    'slider, Step, 0 of 0',
    'spinbutton, m star, slope of the teacher’s arm, 0.500',
    'spinbutton, k star, the teacher’s kink, where its arm begins, 0.000',
    'spinbutton, c star, height of the teacher’s flat side, 0.000',
    'spinbutton, s star, the teacher’s arm points right (1) or left (−1), +1',
    'spinbutton, m, slope of the student’s arm, 1.000',
    'spinbutton, k, the student’s kink, where its arm begins, 1.067',
    'spinbutton, c, output bias: height of the student’s flat side, −0.120',
    'spinbutton, s, the student’s arm points right (1) or left (−1), −1',
    'spinbutton, w, input weight, −0.750',
    'spinbutton, b, input bias, 0.800',
    'spinbutton, a, output weight, 1.333',
    'spinbutton, r, how the weights share the slope: changes the learning, not the function, 0.563',
  ]);
});
