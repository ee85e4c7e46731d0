import { fold } from '../../language/fold.ts';
import { quoted } from '../../text.ts';
import type { Position } from '../briefing.ts';

/** A statement of fewer words is no sentence, whatever it begins with. */
const LEAST_WORDS_OF_SENTENCE = 4;

/**
 * What is held, to be read after actor and act: "nine is the floor". Without its full stop, and with the article's
 * reservation where it does not have it itself: "Europeans declined to take part (“allegedly”)".
 */
export function sayStatement({ statement, hedge }: Pick<Position<unknown>, 'statement' | 'hedge'>): string {
  const words = withoutStop(statement);
  return hedge === null || fold(words).includes(fold(hedge)) ? words : `${words} (“${hedge}”)`;
}

/**
 * As `sayStatement`, for where no quotation stands beside it: a whole sentence of the actor's own is in quotation marks
 * ("“Nine is the floor for us”"), one that goes on after the act is the article's telling and is not.
 */
export function sayStatementAlone(position: Pick<Position<unknown>, 'statement' | 'hedge' | 'directness'>): string {
  const words = sayStatement(position);
  const isSpoken = position.directness === 'direct' && !/["“”]/u.test(words) && isSentence(words);
  return isSpoken ? quoted(words) : words;
}

/** The words without the full stop of their sentence; one that ends an initial stays: "trade with the U.S." */
export function withoutStop(text: string): string {
  return text.replace(/(?<!(?:^|[\s.])\p{Lu})\.$/u, '');
}

function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/u).length >= LEAST_WORDS_OF_SENTENCE;
}
