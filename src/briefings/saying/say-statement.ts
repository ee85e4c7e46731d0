import { fold } from '../../language/fold.ts';
import { quoted } from '../../text.ts';
import type { Position } from '../briefing.ts';

/** A statement of fewer words doesn't count as a sentence, even with a capital. */
const LEAST_WORDS_OF_SENTENCE = 4;

/**
 * The statement as it reads after actor and act: "nine is the floor". Without its full stop, and with the article's
 * hedge unless it contains that already: "Europeans declined to take part (“allegedly”)".
 */
export function sayStatement({ statement, hedge }: Pick<Position<unknown>, 'statement' | 'hedge'>): string {
  const words = withoutStop(statement);
  return hedge === null || fold(words).includes(fold(hedge)) ? words : `${words} (“${hedge}”)`;
}

/**
 * As `sayStatement`, for use without a quotation beside it: a whole sentence in the actor's own words gets quotation
 * marks ("“Nine is the floor for us”"); one that continues from the act is the article's wording and doesn't.
 */
export function sayStatementAlone(position: Pick<Position<unknown>, 'statement' | 'hedge' | 'directness'>): string {
  const words = sayStatement(position);
  const isSpoken = position.directness === 'direct' && !/["“”]/u.test(words) && isSentence(words);
  return isSpoken ? quoted(words) : words;
}

/** The statement behind its verb: "refuses to sign", and "refuses: “We will not sign”". */
export function sayAfterVerb(verb: string, statement: string): string {
  return `${sayVerbBefore(statement, verb)} ${statement}`;
}

/** The verb alone, with its colon where the statement is a quotation: for pages that set the two apart. */
export function sayVerbBefore(statement: string, verb: string): string {
  return /^[“"]/u.test(statement) ? `${verb}:` : verb;
}

/** The text without its final full stop, except after an initial: "trade with the U.S." */
export function withoutStop(text: string): string {
  return text.replace(/(?<!(?:^|[\s.])\p{Lu})\.$/u, '');
}

function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/u).length >= LEAST_WORDS_OF_SENTENCE;
}
