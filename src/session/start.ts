import { presets, type Teacher } from '../engine/unchecked.js';
import { editStudent, learnerOf, numbersOf, type Learner } from './learner.js';
import { studentOrder, type StudentKey, type TeacherKey } from './parameters.js';
import type { Edit } from './state.js';

/** Where a playground begins and what its resets return to. */
export interface Start {
  readonly teacher: Teacher;
  readonly learner: Learner;
}

/** What an author has asked for explicitly, over the preset. */
export interface Overrides {
  readonly teacher: Partial<Record<TeacherKey, number>>;
  readonly student: Partial<Record<StudentKey, number>>;
}

export const NO_OVERRIDES: Overrides = { teacher: {}, student: {} };

/** A preset with overrides. A student value that has no meaning beside the others (k at w = 0) is left out. */
export function startOf(preset: string, overrides: Overrides): Start {
  const { teacher: presetTeacher, student: presetStudent } = presets.get(preset)!;
  return startWith({ teacher: presetTeacher, learner: learnerOf(presetStudent) }, overrides);
}

/** A start with other values over it. */
export const startWith = (start: Start, { teacher, student }: Overrides): Start => ({
  teacher: { ...start.teacher, ...teacher } as Teacher,
  learner: withValues(start.learner, student),
});

/**
 * The edit that follows when some explicit values have changed: they apply, or the start's where they were taken back;
 * the rest stays as it is.
 * @param changed the attributes
 */
export function followingEdit(
  learner: Learner,
  teacher: Teacher,
  start: Start,
  overrides: Overrides,
  changed: ReadonlySet<string>,
): Edit {
  const pick = <T extends object>(owner: string, values: T): Partial<T> | undefined => {
    const picked = Object.entries(values).filter(([key]) => changed.has(`${owner}-${key}`));
    return picked[0] && (Object.fromEntries(picked) as Partial<T>);
  };
  const forTeacher = pick('teacher', start.teacher);
  const forStudent = pick('student', { ...numbersOf(start.learner), ...start.learner.shape, ...overrides.student });
  const next = forStudent ? withValues(learner, forStudent) : learner;
  return {
    ...(forTeacher && { teacher: { ...teacher, ...forTeacher } }),
    // Values that have no meaning now have changed nothing.
    ...(next !== learner && { learner: next }),
  };
}

/**
 * A learner with these values over it, weights before shape. Values that have no meaning beside the others are left
 * out; the same learner if nothing is left.
 */
export function withValues(learner: Learner, values: Overrides['student']): Learner {
  for (const key of studentOrder) {
    const value = values[key];
    const edited = value === undefined ? learner : editStudent(learner, key, value);
    if (typeof edited === 'object') learner = edited;
  }
  return learner;
}
