import { CERTIFICATES, isCertificate } from './certificates.js';
import type { DescentDecision } from './descent-outcome.js';
import type { FlowDecision } from './flow-outcome.js';

type Unproven = Exclude<DescentDecision | FlowDecision, keyof typeof CERTIFICATES>;

const WORDS: Readonly<Record<Unproven, string>> = {
  'beside-cone': 'its kink comes within rounding of the end of the data',
  'at-saddle': 'w, a and the gradient are zero',
  'no-loss': 'the loss is zero',
  'out-of-evaluations': 'not decided by',
  solved: 'the residual is gone',
  'closing-in': 'it is active on the same samples as the teacher, and close to it',
  'best-line': 'it is the best line',
  faded: 'its kink is driven out of the data',
  stuck: 'at rest at a point that only these samples have',
  returning: 'its orbit returns',
  roaming: 'its orbit roams as widely as ever',
  overflow: 'the next step diverges',
  'growing-offset': 'no input reaches it, and its offset c grows in each step',
  'no-rate': 'with a rate of 0 nothing moves',
  'out-of-steps': 'not decided by',
};

/** What decided where learning ends, in plain words for people. */
export function wordsOf(decision: DescentDecision | FlowDecision, count: number): string {
  if (isCertificate(decision)) return CERTIFICATES[decision].words;
  if (decision === 'out-of-evaluations') return `${WORDS[decision]} ${count} evaluations`;
  return decision === 'out-of-steps' ? `${WORDS[decision]} ${count} steps` : WORDS[decision];
}
