/** Cues that refuse or deny what they introduce: their content is negated unless a "not" precedes them. */
export const REFUSING_CUES: ReadonlySet<string> = new Set([
  'refuse',
  'decline',
  'deny',
  'rule out',
  'reject',
  'dispute',
  'refute',
  'rebut',
  'refusal',
  'denial',
  'reluctance',
  'unwilling',
  'reluctant',
]);
