/** The eigenvalues of Hessians, against a library. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { hessian } from '../../src/engine/index.js';
import { eigenvaluesOf } from '../../src/engine/eigenvalues.js';
import { students, teachers } from './arbitraries.js';

const close = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

describe('eigenvalues', () => {
  it('are those of a library', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        fc.pre(Math.abs(student.w) > 1e-3);
        const matrix = hessian(student, teacher);
        const expected = new EigenvalueDecomposition(new Matrix(matrix)).realEigenvalues.sort((x, y) => x - y);
        const size = Math.max(...matrix.flat().map(Math.abs));
        eigenvaluesOf(matrix).forEach((value, i) => close(value, expected[i]!, 1e-13 * size));
      }),
      { numRuns: 5000 },
    );
  });
});
