import { UsageError } from '../errors.ts';
import { nearestNames } from '../ledger/nearest-names.ts';

/** Languages recognised by name; any other is recognised by its code only. */
const NAMED =
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  );
const NONE = ['auto', 'none', 'default'];

/**
 * "de", "pt-BR", "German", "Deutsch" → the language's code; "auto" → null, for none in particular.
 * @throws UsageError with the nearest names
 */
export function readLanguage(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (NONE.includes(typed)) return null;
  const names = new Map(NAMED.flatMap((code) => namesOf(code).map((name) => [name, code] as const)));
  const named = names.get(typed);
  if (named !== undefined) return named;
  const code = canonical(typed);
  if (code !== null && nameOf(code, 'en') !== null) return code;
  const near = nearestNames(typed, [...names.keys()]);
  throw new UsageError(`Unknown language “${text.trim()}”.`, {
    advice:
      near.length === 0
        ? 'Use a name or a code, as in language:German or language:de.'
        : `Did you mean ${near.join(', ')}?`,
  });
}

/** Its name in English and in the language itself. */
function namesOf(code: string): string[] {
  return [nameOf(code, 'en'), nameOf(code, code)].flatMap((name) => (name === null ? [] : [name.toLowerCase()]));
}

function nameOf(code: string, inLanguage: string): string | null {
  return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(code) ?? null;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
