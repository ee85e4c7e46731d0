/** Characters PostgreSQL refuses in text: NUL, and unpaired surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what has to go
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;

/**
 * The text with U+FFFD in place of each character PostgreSQL refuses. Replaced unit by unit: offsets stay the same, and
 * quotes stay slices of their text.
 */
export function toStorable(text: string): string;
export function toStorable(text: string | null): string | null;
export function toStorable(text: string | null): string | null {
  return text === null ? null : text.replace(UNSTORABLE, '\uFFFD');
}

/** The value as JSON that PostgreSQL's `jsonb` accepts. */
export function toStorableJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? toStorable(item) : item));
}
