import { numbersIn } from '../../../language/find-numbers.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Document, Token } from '../document.ts';
import type { FoundPosition } from './found-position.ts';
import { subjectWords, textOf, tokensIn } from './reading.ts';

/** Verbs by which something is to be or to go on, and by which it is to end or not to be. */
export const GOES_ON = wordSet(
  'accept allow adopt back begin build continue enact endorse expand extend favour favor introduce join keep maintain open persist preserve proceed raise remain resume retain sign stay support sustain uphold welcome',
);
export const ENDS = wordSet(
  'abandon abolish axe ban block cancel cease close cut delay demolish disband dismantle drop end freeze go halt leave lift lower oppose overturn postpone quit reduce reject remove repeal reverse revoke scrap shut stop suspend terminate veto withdraw',
);
const NEGATION = /^(?:not|never|n[’']t|no|neither|nor|cannot|without|against|refus\w+)$/iu;
/** "The offer of six percent remains", "we can talk about nine": what is bargained over. */
const BARGAINING =
  /\b(?:accept\w*|bids?|ceiling|concessions?|demands?|floor|minimum|offer\w*|propos\w+|settl(?:e|ing) (?:for|on)|talk about)\b/iu;
const CONDITION = /^(?:if|unless|until)$/iu;
/** Tokens before a verb in which its negation stands. */
const NEGATION_REACH = 4;

/**
 * Positions on one thing that another actor wants the other way: it is to stay for one and to go for the other, or
 * they name different numbers for it. `isWanted` where one of the two wants something and does not only tell what is so.
 */
export function findOpposed(
  positions: readonly FoundPosition[],
  document: Document,
): ReadonlyMap<FoundPosition, { readonly isWanted: boolean }> {
  const read = positions.map((found) => ({
    found,
    nouns: nounsOf(document, found),
    direction: directionOf(document, found),
  }));
  const numbersOf = new Map<FoundPosition, ReadonlySet<string>>();
  const numbers = (found: FoundPosition): ReadonlySet<string> => {
    const known = numbersOf.get(found) ?? numbersIn(textOf(document, found.content), ENGLISH);
    numbersOf.set(found, known);
    return known;
  };
  const opposed = new Map<FoundPosition, { isWanted: boolean }>();
  for (const [index, one] of read.entries())
    for (const other of read.slice(index + 1)) {
      if (one.found.position.actor === other.found.position.actor || one.nouns.isDisjointFrom(other.nouns)) continue;
      const isTurned = one.direction * other.direction < 0;
      const isWanted = isWanting(one.found, document) || isWanting(other.found, document);
      // "It cost 41 percent", "it cost a tenth": two who tell what is so want nothing of each other.
      const isCounted =
        isWanted &&
        one.found.position.issue === other.found.position.issue &&
        numbers(one.found).size > 0 &&
        numbers(other.found).size > 0 &&
        numbers(one.found).isDisjointFrom(numbers(other.found));
      if (!isTurned && !isCounted) continue;
      for (const { found } of [one, other])
        opposed.set(found, { isWanted: isWanted || opposed.get(found)?.isWanted === true });
    }
  return opposed;
}

/** Whether a position is what somebody wants, refuses or could live with, not what is so. */
function isWanting({ position: { act, stance }, content }: FoundPosition, document: Document): boolean {
  return (
    act !== 'states' || stance === 'opposes' || stance === 'conditional' || BARGAINING.test(textOf(document, content))
  );
}

/** Stems of the nouns that name what a position is about. */
function nounsOf(document: Document, { position, content }: FoundPosition): ReadonlySet<string> {
  const nouns = tokensIn(document, content).filter(({ pos }) => pos === 'NOUN');
  return subjectWords(position.issue).intersection(subjectWords(nouns.map(({ text }) => text).join(' ')));
}

/** 1 where something is to be or to go on, -1 where it is to end, 0 where the words don't say. */
function directionOf(document: Document, { position, content }: FoundPosition): number {
  const tokens = tokensIn(document, content);
  const at = tokens.findIndex((token) => isVerb(token) && signOf(token) !== 0);
  const verb = tokens[at];
  const refuses = position.act === 'refuses' ? -1 : 1;
  if (verb === undefined) return position.stance === 'opposes' ? -1 : position.stance === 'supports' ? 1 : 0;
  const before = tokens.slice(Math.max(0, at - NEGATION_REACH), at);
  const isNegated = before.some(({ text }) => NEGATION.test(text));
  const isCondition = tokens.slice(0, at).some(({ text }) => CONDITION.test(text));
  // "We will answer if the drilling goes on": it is to end.
  return signOf(verb) * refuses * (isNegated ? -1 : 1) * (isCondition ? -1 : 1);
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB';
}

function signOf({ lemma }: Token): number {
  const verb = lemma.toLowerCase();
  return GOES_ON.has(verb) ? 1 : ENDS.has(verb) ? -1 : 0;
}
