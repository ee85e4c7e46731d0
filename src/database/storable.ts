/** What PostgreSQL takes in no text: NUL, and halves of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what has to go
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;

/**
 * The text with U+FFFD in place of each character PostgreSQL refuses. One unit for one unit: offsets stay what they are,
 * and quotes stay slices of their text.
 */
export function toStorable(text: string): string;
export function toStorable(text: string | null): string | null;
export function toStorable(text: string | null): string | null {
  return text === null ? null : text.replace(UNSTORABLE, '\uFFFD');
}

/** The value as JSON that PostgreSQL's `jsonb` takes. */
export function toStorableJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? toStorable(item) : item));
}
