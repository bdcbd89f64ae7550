import { html, mathml, type TemplateResult } from 'lit-html';

/** Letters are marked as normal and slanted by a style: see styles.ts. */
const letter = (name: string): TemplateResult<3> => mathml`<mi mathvariant="normal">${name}</mi>`;
const word = (name: string): TemplateResult<3> => mathml`<mi class="upright">${name}</mi>`;
const sign = (text: string): TemplateResult<3> => mathml`<mo stretchy="false">${text}</mo>`;
const bar = sign('|');
const starred = (name: string): TemplateResult<3> => mathml`<msup>${letter(name)}<mo>*</mo></msup>`;
const over = (above: unknown, below: unknown): TemplateResult<3> => mathml`<mfrac>${above}${below}</mfrac>`;
const ofX = (name: string): unknown => [letter(name), sign('('), letter('x'), sign(')'), sign('=')];
const positive = (inside: unknown): unknown => [
  word('max'),
  sign('('),
  mathml`<mn>0</mn><mo>,</mo>`,
  inside,
  sign(')'),
];

const formula = (...parts: unknown[]): TemplateResult => html`<math>${parts}</math>`;

const [m, k, s, w, b, a, r] = [...'mkswbar'].map(letter);

const student = formula(ofX('f'), a, sign('·'), positive([w, letter('x'), sign('+'), b]), sign('+'), letter('c'));
const teacher = formula(
  ofX('t'),
  starred('m'),
  sign('·'),
  positive([starred('s'), sign('('), letter('x'), sign('−'), starred('k'), sign(')')]),
  sign('+'),
  starred('c'),
);

/** The formula for each number, by its attribute: what defines it, or what it is a part of. */
export const formulas: Readonly<Record<string, TemplateResult>> = {
  'teacher-m': teacher,
  'teacher-k': teacher,
  'teacher-c': teacher,
  'teacher-s': teacher,
  'student-w': student,
  'student-b': student,
  'student-a': student,
  'student-c': student,
  'student-m': formula(m, sign('='), a, sign('·'), bar, w, bar),
  'student-k': formula(k, sign('='), mathml`<mo form="prefix">−</mo>`, over(b, w)),
  'student-s': formula(s, sign('='), word('sign'), mathml`<mspace width="0.2em" />`, w),
  'student-r': formula(r, sign('='), bar, over(w, a), bar),
};
