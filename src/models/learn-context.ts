import OpenAI from 'openai';
import type { ModelError } from '../errors.ts';
import { estimateTokens } from './context-check.ts';
import { readErrorBody } from './error-body.ts';
import type { KnownServer } from './known-server.ts';
import type { GenerateRequest } from './language-model.ts';
import { readToldContext } from './server-traits.ts';

/** The tokens of the context, asked of the server where they are not known; null where it does not tell. */
export async function learnContext(known: KnownServer, signal?: AbortSignal): Promise<number | null> {
  if (known.traits.context !== null) return known.traits.context;
  const told = await known.tellContext(signal);
  if (told !== null) shrinkContext(known, told);
  return known.traits.context;
}

/** Takes down a context that turned out to be this small. @returns whether that is news */
export function shrinkContext(known: KnownServer, context: number): boolean {
  const before = known.traits.context;
  if (before !== null && before <= context) return false;
  known.traits = { ...known.traits, context };
  return true;
}

/** Takes down the context of a model that a request was too long for: as it was told, else less than was sent. */
export async function learnFromRefusal(
  known: KnownServer,
  { system, prompt, signal }: Pick<GenerateRequest<unknown>, 'system' | 'prompt' | 'signal'>,
  { message, cause }: ModelError,
): Promise<void> {
  const refusal = cause instanceof OpenAI.APIError ? readErrorBody({ error: cause.error }) : null;
  const told = refusal?.n_ctx ?? readToldContext([message, refusal?.message].join(' '));
  if (told !== null) shrinkContext(known, told);
  else if ((await learnContext(known, signal)) === null) shrinkContext(known, estimateTokens(`${system}\n${prompt}`));
}
