import { type Direction, directionOf } from '../../language/directions.ts';
import { dropInvisible, escapeMarkup } from '../../text.ts';

const WRITTEN = Symbol('written by the template');

/** HTML written by the template below, which alone can create it. */
export interface Html {
  readonly [WRITTEN]: string;
}

const SEPARATOR = ' · ';

type Value = Html | readonly Html[] | string | number | null | false;

/**
 * Writes HTML: the template is markup, the values put into it are text, escaped for element content and for attribute
 * values in quotation marks. null and false write nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const written = strings.reduce((text, part, index) => text + write(values[index - 1] ?? null) + part);
  return { [WRITTEN]: written };
}

export function join(parts: readonly Html[]): Html {
  return { [WRITTEN]: parts.map((part) => part[WRITTEN]).join('') };
}

export const NOTHING: Html = { [WRITTEN]: '' };

export function toText(written: Html): string {
  return written[WRITTEN];
}

/**
 * The attribute for an element whose text runs against what is around it; nothing for any other. Told by most of its
 * letters: by its first one, an English sentence that begins with an Arabic name would run from right to left.
 */
export function inDirection(text: string, around: Direction = 'ltr'): Html {
  const own = directionOf(text);
  return own === null || own === around ? NOTHING : html` dir="${own}"`;
}

/** A line of parts with “ · ” between them; where some run from right to left, each keeps to its own direction. */
export function apart(line: string): Html {
  const parts = line.split(SEPARATOR);
  if (parts.length === 1 || parts.every((part) => directionOf(part) !== 'rtl')) return html`${line}`;
  return join(parts.map((part, index) => html`${index > 0 && SEPARATOR}<bdi>${part}</bdi>`));
}

/** The attribute for the language of an element's text; nothing where it is unknown. @param language BCP 47 */
export function inLanguage(language: string | null): Html {
  return language === null ? NOTHING : html` lang="${language}"`;
}

/** The address, if readers may follow it (http or https); null for any other. */
export function safeAddress(url: string): URL | null {
  const address = URL.parse(dropInvisible(url));
  return address !== null && /^https?:$/.test(address.protocol) ? address : null;
}

function write(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeMarkup(dropInvisible(value));
  return 'map' in value ? value.map((part) => part[WRITTEN]).join('') : value[WRITTEN];
}
