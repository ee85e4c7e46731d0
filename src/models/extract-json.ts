const LIMITS = {
  /** Of what is searched: the end of it, where an answer stands. An answer that long would not be read anyway. */
  CHARACTERS: 1_000_000,
  /** Braces that open no object and are looked behind for another one. Each costs a walk through the text. */
  FALSE_STARTS: 20,
  /** Objects around the object. */
  WRAPPERS: 3,
} as const;

/** What stands between a model's thinking and its answer, where the server leaves both in one text. */
const ENDS_OF_THINKING = [
  '</think>',
  '</thinking>',
  '</thought>',
  '</reasoning>',
  '</seed:think>',
  '[/THINK]',
  '◁/think▷',
  '<|channel|>final<|message|>',
] as const;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The JSON object in what a model wrote: bare, in a code fence, after its thinking, between sentences, with a comma too
 * many, inside an object of one key. Where there are several it is the one with most of the keys, then the longest.
 * undefined where there is none. Takes time in proportion to the text.
 * @param keys what the object's keys are
 */
export function extractJson(text: string, keys: readonly string[]): JsonObject | undefined {
  const searched = text.slice(-LIMITS.CHARACTERS);
  const answer = searched.slice(endOfThinking(searched));
  const [last, all] = [bestObject(answer, keys), answer === searched ? null : bestObject(searched, keys)];
  // Thinking may be all there is, and a quote in an answer may hold the mark of its end.
  const best = last !== null && (last.known > 0 || all === null || all.known === 0) ? last : all;
  return best?.object;
}

interface Found {
  readonly object: JsonObject;
  /** How many of the keys it has. */
  readonly known: number;
  readonly characters: number;
}

function bestObject(text: string, keys: readonly string[]): Found | null {
  let best: Found | null = null;
  for (const { value, characters } of objectsIn(text)) {
    const object = unwrap(value, keys);
    const known = countKnown(object, keys);
    if (best === null || known > best.known || (known === best.known && characters > best.characters))
      best = { object, known, characters };
  }
  return best;
}

function* objectsIn(text: string): Generator<{ readonly value: JsonObject; readonly characters: number }> {
  let falseStarts = 0;
  let start = text.indexOf('{');
  while (start !== -1 && falseStarts < LIMITS.FALSE_STARTS) {
    const end = opensObject(text, start) ? endOfObject(text, start) : null;
    const value = end === null ? undefined : parseLeniently(text.slice(start, end));
    if (value !== undefined && end !== null) {
      yield { value, characters: end - start };
      start = text.indexOf('{', end);
      continue;
    }
    if (opensObject(text, start)) falseStarts++;
    start = text.indexOf('{', start + 1);
  }
}

/** An object begins with a key, or is empty; a brace in a sentence does not. */
function opensObject(text: string, start: number): boolean {
  let at = start + 1;
  while (isSpace(text.charCodeAt(at))) at++;
  return text[at] === '"' || text[at] === '}';
}

/** Just behind the object that opens here; null where it does not close. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Where the string that opens here closes. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function parseLeniently(json: string): JsonObject | undefined {
  return parseObject(json) ?? parseObject(mend(json));
}

function parseObject(json: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Without commas before a closing bracket, and with line breaks and tabs in strings escaped. */
function mend(json: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') {
      const end = endOfString(json, at);
      parts.push(json.slice(from, at), escapeControls(json.slice(at, end + 1)));
      from = end + 1;
      at = end;
    } else if (json[at] === ',' && closesNext(json, at)) {
      parts.push(json.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, json.slice(from)].join('');
}

function closesNext(json: string, comma: number): boolean {
  let at = comma + 1;
  while (isSpace(json.charCodeAt(at))) at++;
  return json[at] === '}' || json[at] === ']';
}

function escapeControls(string: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not take in strings
  return string.replace(/[\u0000-\u001F]/g, (control) => JSON.stringify(control).slice(1, -1));
}

/** The object with the keys, where it stands alone in others that have none of them: `{"briefing": {…}}`. */
function unwrap(object: JsonObject, keys: readonly string[], wrappers: number = LIMITS.WRAPPERS): JsonObject {
  if (wrappers === 0 || countKnown(object, keys) > 0) return object;
  const inner = Object.values(object)
    .map((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value))
    .filter(isObject)
    .map((value) => unwrap(value, keys, wrappers - 1))
    .toSorted((one, other) => countKnown(other, keys) - countKnown(one, keys))[0];
  return inner !== undefined && countKnown(inner, keys) > 0 ? inner : object;
}

function countKnown(object: JsonObject, keys: readonly string[]): number {
  return keys.filter((key) => Object.hasOwn(object, key)).length;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function endOfThinking(text: string): number {
  return Math.max(0, ...ENDS_OF_THINKING.map((mark) => endOfLast(text, mark)));
}

function endOfLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}
