import { requireStudent, requireTeacher } from './check.js';
import { descentOutcome, type DescentOutcomeOptions } from './descent-outcome.js';
import { flowOutcome } from './flow-outcome.js';
import type { Outcome } from './kinds.js';
import type { Student, Teacher } from './neuron.js';

/**
 * Where gradient flow (exact inputs) from a student ends; or, with options, where descent with a learning rate and
 * with these samples ends, within a budget of steps.
 *
 * The flow is followed by an implicit integrator only until a certificate proves the rest (docs/engine.md).
 * With a teacher that is linear or constant on the data the best linear fit is the teacher, and 'linear' means that.
 * @throws RangeError that names the argument if one is not valid.
 */
export function outcomeOf(student: Student, teacher: Teacher, options?: DescentOutcomeOptions): Outcome {
  requireStudent(student);
  requireTeacher(teacher);
  return options ? descentOutcome(student, teacher, options) : flowOutcome(student, teacher);
}
