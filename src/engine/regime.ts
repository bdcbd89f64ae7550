import { bestFits, type BestFits } from './best-fits.js';
import { requireStudent, requireTeacher } from './check.js';
import { distanceTo } from './distances.js';
import { eigenvaluesOf } from './eigenvalues.js';
import { newEvaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { hessian } from './hessian.js';
import { R } from './inputs.js';
import type { SolutionKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
import { solutions } from './solutions.js';

/** One end of the data, as the kink of this student meets it. */
export interface DataEdge {
  /** −√3 or √3. */
  readonly x: number;
  /** What the student is with its kink beyond this end: active on all the data ('linear'), or 'dead'. */
  readonly beyond: 'linear' | 'dead';
  /** dk/dt of the student with this w, a and c and with its kink at this end. At the dead end it is 0. */
  readonly kinkVelocity: number;
  /** Whether a kink beyond this end comes in (its velocity there points inwards) or is kept out. */
  readonly kink: 're-enters' | 'trapped';
  /**
   * Whether a kink that is inside and close is drawn to this end in the long run: at the linear end if it would be
   * trapped; at the dead end, once c has settled, if the student's slope leans against the teacher's.
   */
  readonly attracts: boolean;
}

/** What gradient flow (exact inputs) is about to do with a student, in numbers that can be put into words. */
export interface Regime {
  /** On which inputs the student is active. */
  readonly active: 'all' | 'some' | 'none';
  /** −b/w; NaN at w = 0. */
  readonly kink: number;
  /** dk/dt; 0 for a dead student, NaN at w = 0. */
  readonly kinkVelocity: number;
  /** The ends of the data, left and right; null at w = 0, where it is open which of them is the dead one. */
  readonly edges: { readonly left: DataEdge; readonly right: DataEdge } | null;
  /** The best straight line that this a and c allow: the student with w = u0/a, b = (t̄ − c)/a; null at a = 0. */
  readonly bestLine: { readonly student: Student; readonly isActiveOnAll: boolean } | null;
  /** The largest eigenvalue of the Hessian, ≥ 1. */
  readonly sharpness: number;
  /** 2/sharpness: above it descent is unstable here. */
  readonly largestStableRate: number;
  /** How far each kind of solution is: Euclidean, in (w, b, a, c). */
  readonly distances: readonly { readonly kind: SolutionKind; readonly distance: number }[];
}

/**
 * The regime of a student.
 * @throws RangeError that names the argument if one is not finite.
 */
export function regimeOf(student: Student, teacher: Teacher): Regime {
  requireStudent(student);
  requireTeacher(teacher);
  const { w, b, a, c } = student;
  const fits = bestFits(teacher);
  const reach = Math.abs(w) * R;
  const at = newEvaluation();
  evaluateExact(w, b, a, c, teacher, at);
  const kink = w === 0 ? NaN : (0 - b) / w;
  const sharpness = eigenvaluesOf(hessian(student, teacher)).at(-1)!;
  let distances: Regime['distances'] | undefined;
  return {
    active: b <= -reach ? 'none' : b >= reach ? 'all' : 'some',
    kink,
    kinkVelocity: b <= -reach && w !== 0 ? 0 : (a / w) * (at.M0 + kink * at.M1),
    edges: edgesOf(student, fits),
    bestLine: bestLineOf(student, fits),
    sharpness,
    largestStableRate: 2 / sharpness,
    // Most of the time of a regime goes into these: they are computed when they are asked for.
    get distances() {
      distances ??= solutions(teacher).map(({ kind }) => ({
        kind,
        distance: distanceTo(kind, student, teacher, fits),
      }));
      return distances;
    },
  };
}

/** The ends of the data as a student's kink meets them; what `regimeOf` tells, alone and cheap. */
export const edgesOf = (student: Student, fits: BestFits): Regime['edges'] =>
  student.w === 0 ? null : { left: edge(-R, student, fits), right: edge(R, student, fits) };

function edge(x: number, { w, a, c }: Student, { mean, slope }: BestFits): DataEdge {
  if (x > 0 === w > 0) return { x, beyond: 'dead', kinkVelocity: 0, kink: 'trapped', attracts: a * w * slope < 0 };
  // In the linear regime dk/dt = (a/w)·(c − ℓ(k)), ℓ the best linear fit.
  const kinkVelocity = (a / w) * (c - (mean + slope * x));
  const enters = kinkVelocity * x < 0;
  return { x, beyond: 'linear', kinkVelocity, kink: enters ? 're-enters' : 'trapped', attracts: !enters };
}

/** The best straight line that a student's a and c allow; what `regimeOf` tells, alone and cheap. */
export function bestLineOf({ a, c }: Student, { mean, slope }: BestFits): Regime['bestLine'] {
  if (a === 0) return null;
  const w = slope / a;
  const b = (mean - c) / a;
  return { student: { w, b, a, c }, isActiveOnAll: b >= Math.abs(w) * R };
}
