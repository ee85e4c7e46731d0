import { type AnswerForm, hasSchema } from './answer-form.ts';

/** What a server has turned out to take for a model, as far as it was asked. */
export interface ServerTraits {
  readonly form: AnswerForm;
  /** The server takes the schema and pays no heed to it: the prompt tells it too. */
  readonly isSchemaTold: boolean;
  readonly isStreamed: boolean;
  /** Whether a stream is asked for its tokens with `stream_options`. */
  readonly isUsageAsked: boolean;
  /** Some models' templates have no system role: the fixed part then begins the user's message. */
  readonly hasSystemRole: boolean;
  /** Fewer tokens than were sent are the server's way of counting: seen once, and tried. */
  readonly countsFew: boolean;
  readonly maxTokensKey: 'max_tokens' | 'max_completion_tokens';
  /** Asked for because the server's own limit cut an answer off; null where it has not. */
  readonly answerTokens: number | null;
  /** The tokens of the model's context, as the server told them, or as requests that were too long for it showed. */
  readonly context: number | null;
  /** Settings that the server refused and is no longer sent. */
  readonly refused: readonly OptionalSetting[];
}

export type OptionalSetting = 'MODEL_TEMPERATURE' | 'MODEL_REASONING_EFFORT' | 'MODEL_MAX_TOKENS';

/** What a server is taken for until it refuses. */
export const UNKNOWN_SERVER: ServerTraits = {
  form: 'strict schema',
  isSchemaTold: false,
  isStreamed: true,
  isUsageAsked: true,
  hasSystemRole: true,
  countsFew: false,
  maxTokensKey: 'max_tokens',
  answerTokens: null,
  context: null,
  refused: [],
};

/** What a server said when it did not take a request. */
export interface Refusal {
  /** Of HTTP. */
  readonly status: number;
  /** Its codes and its message. */
  readonly said: string;
  /** The keys of the request. */
  readonly sent: readonly string[];
}

const REFUSING: ReadonlySet<number> = new Set([400, 415, 422]);
/** Some fail where they should refuse: at a grammar that cannot be made of a schema. Other failures pass. */
const FAILING_AT_FORM = { statuses: new Set([500, 501]), words: /\bgrammar\b|response_?format|json_?schema/i } as const;
const OF_LENGTH =
  /context[ _](?:length|size|window)|maximum (?:model|sequence) length|maximum number of tokens|\bn_ctx\b|too (?:long|many tokens)|(?:prompt|request|input)s? (?:is |are )?too large/i;
/**
 * LM Studio: "context length of only 8192 tokens". vLLM: "maximum model length of 8192"; OpenAI: "maximum context length
 * is 8192 tokens". Gemini: "maximum number of tokens allowed (1048576)".
 */
const TOLD_CONTEXT = /(?:(?:context|model) length (?:of (?:only )?|is )|tokens allowed \()(?<tokens>\d[\d,]{2,})/i;
const OF_FORM =
  /response[_ ]?format|json[_ ]?(?:schema|object|mode|validate)|structured[_ ]?output|\bschema\b|\bgrammar\b|guided|output_config/i;

/** Whether a server says that a request is longer than the model can read. */
export function speaksOfLength(said: string): boolean {
  return OF_LENGTH.test(said);
}

/** The tokens of a context, as servers name them when they refuse a request that is longer; null where they don't. */
export function readToldContext(said: string): number | null {
  const told = TOLD_CONTEXT.exec(said)?.groups?.tokens;
  return told === undefined ? null : Number(told.replaceAll(',', ''));
}

/** Whether a server says that it does not take the form it was asked for. */
export function speaksOfForm(said: string): boolean {
  return OF_FORM.test(said);
}

/**
 * What is known of a server after it refused a request that was made by what was known before; null where the refusal
 * is about something else. Each refusal takes one thing away, or several where it names several, so that asking anew
 * ends.
 */
export function learnFrom({ status, said, sent }: Refusal, before: ServerTraits): ServerTraits | null {
  if (speaksOfLength(said)) return null;
  if (FAILING_AT_FORM.statuses.has(status) && FAILING_AT_FORM.words.test(said)) return stepDown(before, said);
  if (!REFUSING.has(status)) return null;
  const named = KEYS.filter(({ keys, words }) => keys.some((key) => sent.includes(key)) && words.test(said));
  const after = named.reduce((traits, { without }) => without(traits, said), before);
  if (after !== before) return after;
  return speaksOfForm(said) ? stepDown(before, said) : null;
}

function stepDown(before: ServerTraits, said: string): ServerTraits | null {
  const form = nextForm(before.form, said);
  return form === null ? null : { ...before, form };
}

/** What servers refuse beside the form, by the words they do it with. */
const KEYS: readonly {
  /** One of these was sent. */
  readonly keys: readonly string[];
  readonly words: RegExp;
  /** Gives the same traits back where there is nothing to change. */
  readonly without: (traits: ServerTraits, said: string) => ServerTraits;
}[] = [
  {
    // Mistral: body.stream_options.include_usage, "Extra inputs are not permitted".
    keys: ['stream_options'],
    words: /stream_options|include_usage/i,
    without: (traits) => ({ ...traits, isUsageAsked: false }),
  },
  {
    // Groq: "response_format` does not support streaming". OpenAI: "… must be verified to stream this model".
    keys: ['stream'],
    words: /\bstream(?:ing|ed)?\b/i,
    without: (traits) => ({ ...traits, isStreamed: false }),
  },
  {
    // OpenAI's reasoning models: "'temperature' does not support 0.2 with this model."
    keys: ['temperature'],
    words: /\btemperature\b/i,
    without: (traits) => refuse(traits, 'MODEL_TEMPERATURE'),
  },
  {
    // OpenAI: "Unrecognized request argument supplied: reasoning_effort". Ollama: "… does not support thinking".
    keys: ['reasoning_effort'],
    words: /reasoning|\bthinking\b/i,
    without: (traits) => refuse(traits, 'MODEL_REASONING_EFFORT'),
  },
  {
    // OpenAI's reasoning models: "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
    keys: ['max_tokens', 'max_completion_tokens'],
    words: /max_(?:completion_)?tokens/i,
    without: withoutMaxTokens,
  },
  {
    // Gemma's template: "System role not supported"; on Gemini: "Developer instruction is not enabled".
    keys: ['system'],
    words: /system[_ ](?:role|message|prompt|instruction)|role\b[^.]{0,40}\bsystem\b|developer instruction/i,
    without: (traits) => ({ ...traits, hasSystemRole: false }),
  },
];

function refuse(traits: ServerTraits, setting: OptionalSetting): ServerTraits {
  return traits.refused.includes(setting) ? traits : { ...traits, refused: [...traits.refused, setting] };
}

function withoutMaxTokens(traits: ServerTraits, said: string): ServerTraits {
  if (traits.maxTokensKey === 'max_tokens' && /max_completion_tokens/i.test(said))
    return { ...traits, maxTokensKey: 'max_completion_tokens' };
  return refuse({ ...traits, answerTokens: null }, 'MODEL_MAX_TOKENS');
}

/** The next form that the server has not ruled out by the same words; null where none is left. */
function nextForm(form: AnswerForm, said: string): AnswerForm | null {
  switch (form) {
    case 'strict schema':
      return isFaultInSchema(said) ? 'schema' : withoutSchema(said);
    case 'schema':
      return withoutSchema(said);
    case 'json object':
      return 'text';
    case 'text':
      return null;
    default:
      return form satisfies never;
  }
}

/** Only a fault in the schema, or strictness itself, is forgiven where the schema is no longer strict. */
function isFaultInSchema(said: string): boolean {
  if (/\bstrict\b/i.test(said)) return true;
  return (
    /invalid schema|additionalProperties|not permitted|\bproperty\b|\bkeyword\b/i.test(said) &&
    !/extra inputs|too many states|\bgrammar\b/i.test(said)
  );
}

/** Where the key itself is unknown, or JSON schemas and text are all there is, `json_object` is not worth a request. */
function withoutSchema(said: string): AnswerForm {
  const isKeyUnknown =
    /(?:unknown|unrecognized|unexpected|unsupported|not supported|extra inputs)/i.test(said) &&
    !/json_?schema|\btype\b/i.test(said) &&
    /response_format/i.test(said);
  return isKeyUnknown || /json_schema['"`]? or ['"`]?text/i.test(said) ? 'text' : 'json object';
}

/** Whether requests by these traits tell the schema in the prompt. */
export function tellsSchema({ form, isSchemaTold }: ServerTraits): boolean {
  return isSchemaTold || !hasSchema(form);
}
