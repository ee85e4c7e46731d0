import { z } from 'zod';

const LIMITS = { MESSAGE_CHARACTERS: 2_000 } as const;

/** Why a server did not do what it was asked, in the one form that OpenAI's client reads. */
export interface ErrorBody {
  readonly message: string;
  readonly code: string | number | null;
  readonly type: string | null;
  /** Groq's model answered, and the server found the answer not to keep to the form. */
  readonly failed_generation?: string;
  /** llama.cpp's context in tokens, where a request is longer. */
  readonly n_ctx?: number;
}

const CODE = z.union([z.string(), z.number()]).nullable().catch(null);
const TYPE = z.string().nullable().catch(null);
const FACTS = z.object({
  code: CODE,
  type: TYPE,
  failed_generation: z.string().optional().catch(undefined),
  n_ctx: z.int().positive().optional().catch(undefined),
  /** OpenRouter's: what the provider behind it said, where its own message is "Provider returned error". */
  metadata: z.object({ raw: z.string() }).optional().catch(undefined),
});
/** Of FastAPI and pydantic, which repeat the whole request beside these. */
const DETAIL = z.object({ loc: z.array(z.union([z.string(), z.number()])).catch([]), msg: z.string() });

/**
 * The error in a body, whatever its form: OpenAI's `{"error": {…}}`, Gemini's list of one, LM Studio's
 * `{"error": "…"}`, Mistral's and vLLM's `{"message": …}`, FastAPI's `{"detail": […]}`. null where it tells of none.
 */
export function readErrorBody(body: unknown): ErrorBody | null {
  const [inner] = Array.isArray(body) && body.length === 1 ? body : [body];
  if (!isObject(inner)) return null;
  const { error } = inner;
  if (typeof error === 'string') return toError({}, error);
  if (isObject(error)) return toError(error, error.message);
  const told = inner.object === 'error' || !('choices' in inner) ? (inner.message ?? inner.detail) : undefined;
  return told === undefined ? null : toError(inner, told);
}

function toError(facts: object, told: unknown): ErrorBody {
  const { code, type, failed_generation, n_ctx, metadata } = FACTS.parse({ code: null, type: null, ...facts });
  const message = [tell(told), metadata?.raw ?? ''].join(' ').trim().slice(0, LIMITS.MESSAGE_CHARACTERS);
  return {
    ...{ message, code, type },
    ...(failed_generation !== undefined && { failed_generation }),
    ...(n_ctx !== undefined && { n_ctx }),
  };
}

function tell(told: unknown): string {
  if (typeof told === 'string') return told;
  const details = isObject(told) && Array.isArray(told.detail) ? told.detail : told;
  const parsed = z.array(DETAIL).safeParse(details);
  if (parsed.success) return parsed.data.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`).join('; ');
  return told == null ? '' : JSON.stringify(told);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
