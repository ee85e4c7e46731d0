import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { canSpeak } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';

/**
 * "would warn | the pilots on the river shortly before each blast", "warned | villagers of floods": whether words after
 * "warn" tell who is warned, and are no clause.
 */
export function opensWithListener(tokens: readonly Token[]): boolean {
  const border = tokens.findIndex(
    ({ pos, text }, at) => at > 0 && (pos === 'SCONJ' || /^(?:,|;|so|that)$/u.test(text)),
  );
  const words = border < 0 ? tokens : tokens.slice(0, border);
  const link = words.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(pos));
  const phrase = link < 0 ? words : words.slice(0, link);
  const isOfClause = ({ pos, text }: Token) => pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'));
  return (
    !words.some(isOfClause) &&
    phrase.some(
      ({ pos, text }) => pos === 'PROPN' || COUNTRY_BY_DEMONYM.has(text) || (pos === 'NOUN' && canSpeak(text)),
    )
  );
}
