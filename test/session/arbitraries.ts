/** Random and degenerate learners, and the edits that a reader can type. */
import fc from 'fast-check';
import { R, type Student } from '../../src/engine/index.js';
import { editStudent, learnerOf, type Learner } from '../../src/session/learner.js';
import { studentParameters, type StudentKey } from '../../src/session/parameters.js';

const keys: readonly StudentKey[] = ['w', 'b', 'a', 'c', 'm', 'k', 's', 'r'];

/** Between 1e−3 and 3 in size: no rounding blurs what a rule says. */
export const sizes: fc.Arbitrary<number> = fc
  .tuple(fc.double({ min: 1e-3, max: 3, noNaN: true }), fc.constantFrom(1, -1))
  .map(([size, sign]) => size * sign);

const orZero = fc.oneof({ arbitrary: sizes, weight: 5 }, { arbitrary: fc.constantFrom(0, R, -R), weight: 1 });

const studentsOf = (weight: fc.Arbitrary<number>): fc.Arbitrary<Student> =>
  fc.record({ w: weight, b: weight, a: weight, c: weight }, { noNullPrototype: true });

/** Everything that the fields accept, the smallest and the largest numbers included. */
const accepted = fc.oneof(
  orZero,
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(-0, 1e6, -1e6, 1e-6, -1e-12, 1e-100, -1e-160, 1e-310, 5e-324, -5e-324),
);

const fieldValue = (key: StudentKey, value: number): number =>
  key === 's' ? (value < 0 ? -1 : 1) : key === 'r' ? Math.abs(value) : value;

const editsOf = (values: fc.Arbitrary<number>): fc.Arbitrary<readonly [StudentKey, number]> =>
  fc.tuple(fc.constantFrom(...keys), values).map(([key, value]) => [key, fieldValue(key, value)] as const);

/** A learner after an edit that may be refused. */
export function edited(learner: Learner, key: StudentKey, value: number): Learner {
  const result = editStudent(learner, key, value);
  return typeof result === 'string' ? learner : result;
}

const learnersOf = (
  students: fc.Arbitrary<Student>,
  edits: fc.Arbitrary<readonly [StudentKey, number]>,
): fc.Arbitrary<Learner> =>
  fc
    .tuple(students, fc.array(edits, { maxLength: 5 }))
    .map(([student, list]) => list.reduce((learner, [key, value]) => edited(learner, key, value), learnerOf(student)));

/** Learners of ordinary size with a history, w = 0 and a = 0 among them. */
export const learners: fc.Arbitrary<Learner> = learnersOf(studentsOf(orZero), editsOf(orZero));

export const wildEdits: fc.Arbitrary<readonly [StudentKey, number]> = editsOf(accepted);

/** Learners after anything that can be typed. */
export const wildLearners: fc.Arbitrary<Learner> = learnersOf(studentsOf(accepted), wildEdits);

/** That every value is an accepted one, for whoever changes the table. */
export const isAccepted = ([key, value]: readonly [StudentKey, number]): boolean =>
  studentParameters[key].parse(value) !== undefined;
