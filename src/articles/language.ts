import { countWords } from '../language/count-words.ts';

/** With fewer words, detection is unreliable. */
const MIN_WORDS = 12;
/** More text makes no difference and takes time. */
const SAMPLE_CHARACTERS = 4_000;

/**
 * The language of a text, as an ISO 639-1 code; null if it is too short or too mixed to tell.
 * The detector's table takes 90 MB and a third of a second to load, so it is loaded on first use, in a worker.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  if (countWords(text) < MIN_WORDS) return null;
  const { eld } = await import('eld/extrasmall');
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const result = eld.detect(sample);
  if (!result.isReliable()) return null;
  return ['id', 'ms'].includes(result.language) ? tellMalay(sample, result.language) : result.language;
}

/** Words that only one of the two languages has, or spells so: days and months among them. */
const INDONESIAN = /(?<!\p{L})(?:bahwa|karena|bisa|senin|kamis|jumat|maret|juni|agustus)(?!\p{L})/giu;
const MALAY = /(?<!\p{L})(?:bahawa|kerana|manakala|isnin|khamis|jumaat|ogos|disember)(?!\p{L})/giu;

/** The detector can't tell Indonesian from Malay: their words are mostly the same. */
function tellMalay(sample: string, detected: string): string {
  const count = (words: RegExp) => sample.match(words)?.length ?? 0;
  const [indonesian, malay] = [count(INDONESIAN), count(MALAY)];
  if (indonesian === malay) return detected;
  return indonesian > malay ? 'id' : 'ms';
}

/** Languages that are so close that a text's words don't tell them apart for sure. */
const CLOSE: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sl'],
  ['cs', 'sk'],
  ['bg', 'mk'],
  ['es', 'gl', 'ca'],
];

/** The language of a document: the one detected, unless the document says that it is in one close to it. */
export function settleLanguage(detected: string | null, declared: string | null): string | null {
  if (detected === null || declared === null) return detected ?? declared;
  return CLOSE.some((group) => group.includes(detected) && group.includes(declared)) ? declared : detected;
}

/** "German" for "de"; the code itself if it has no name. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
