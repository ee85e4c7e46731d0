import type OpenAI from 'openai';
import type { ModelSettings } from './chat-request.ts';
import type { ModelServer } from './model-failure.ts';
import type { Wait } from './repeat-once.ts';
import type { ServerTraits } from './server-traits.ts';

/** A server with one of its models, and what has been learnt of it: the one thing here that changes. */
export interface KnownServer {
  readonly client: OpenAI;
  readonly server: ModelServer & { readonly model: string };
  readonly settings: ModelSettings;
  readonly wait: Wait;
  /** Asks the server for the tokens of the model's context; null where it does not tell. */
  readonly tellContext: (signal?: AbortSignal) => Promise<number | null>;
  traits: ServerTraits;
}
