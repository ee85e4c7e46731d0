import { dropInvisible, escapeMarkup } from '../../text.ts';

const WRITTEN = Symbol('written by the template');

/** HTML written by the template below, which alone can create it. */
export interface Html {
  readonly [WRITTEN]: string;
}

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
