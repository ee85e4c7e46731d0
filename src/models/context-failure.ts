import type { ModelError } from '../errors.ts';
import { type ContextSign, neededContext } from './context-check.ts';
import { adviseContext, failure, type ModelServer } from './model-failure.ts';

/** A context that is too small, with its figures and the settings to change. */
export function contextFailure(
  sign: Exclude<ContextSign, { readonly type: 'output limit' }>,
  server: ModelServer,
): ModelError {
  switch (sign.type) {
    case 'prompt cut':
      return failure('context', server, {
        words: `it read ${count(sign.read)} tokens, and the rest was cut off`,
        advice: adviseContext(neededContext(Math.max(sign.read, sign.estimate))),
      });
    case 'full':
      return failure('context', server, {
        words: `prompt and answer together filled its ${count(sign.context)} tokens`,
        advice: adviseContext(neededContext(sign.context)),
      });
    default:
      return sign satisfies never;
  }
}

function count(tokens: number): string {
  return tokens.toLocaleString('en-US');
}
