/**
 * One step of descent on 201 samples, as each peer would do it: from { w, b, a, c } to the next, with the loss, which
 * the engine's step has too.
 */
import * as tf from '@tensorflow/tfjs';
import nj from 'numjs';
import { inputAt, target } from '../src/engine/index.ts';

const N = 201;
const RATE = 0.01;
const inputs = Array.from({ length: N }, (_, i) => inputAt(i, N));

/** Two typed arrays and one loop: what a careful page without the closed form does. */
export function plainLoop(teacher) {
  const x = Float64Array.from(inputs);
  const y = x.map((value) => target(teacher, value));
  return ({ w, b, a, c }) => {
    let gw = 0;
    let gb = 0;
    let ga = 0;
    let gc = 0;
    let square = 0;
    for (let i = 0; i < N; i++) {
      const z = w * x[i] + b;
      const active = z > 0;
      const e = (active ? a * z : 0) + c - y[i];
      gc += e;
      square += e * e;
      if (active) {
        gw += e * x[i];
        gb += e;
        ga += e * z;
      }
    }
    const step = RATE / N;
    return { w: w - step * a * gw, b: b - step * a * gb, a: a - step * ga, c: c - step * gc, loss: square / (2 * N) };
  };
}

/** Array operations of numjs, the library of the reference page. */
export function numjs(teacher) {
  const x = nj.array(inputs);
  const y = nj.array(inputs.map((value) => target(teacher, value)));
  return ({ w, b, a, c }) => {
    const z = x.multiply(w).add(b);
    const relu = nj.clip(z, 0, Infinity);
    const active = nj.array(z.tolist().map((value) => (value > 0 ? 1 : 0)));
    const e = relu.multiply(a).add(c).subtract(y);
    const activeError = e.multiply(active);
    return {
      w: w - RATE * a * activeError.multiply(x).mean(),
      b: b - RATE * a * activeError.mean(),
      a: a - RATE * e.multiply(relu).mean(),
      c: c - RATE * e.mean(),
      loss: e.multiply(e).mean() / 2,
    };
  };
}

/** TensorFlow.js as its tutorials use it: variables, a loss, an optimizer. It keeps its own state. */
export function tensorflow(teacher, start) {
  const x = tf.tensor1d(inputs);
  const y = tf.tensor1d(inputs.map((value) => target(teacher, value)));
  const [w, b, a, c] = [start.w, start.b, start.a, start.c].map((value) => tf.scalar(value).variable());
  const optimizer = tf.train.sgd(RATE);
  const loss = () => x.mul(w).add(b).relu().mul(a).add(c).sub(y).square().mean().mul(0.5);
  const step = () => optimizer.minimize(loss, true).dispose();
  const state = () => ({ w: w.dataSync()[0], b: b.dataSync()[0], a: a.dataSync()[0], c: c.dataSync()[0] });
  return { step, state };
}
