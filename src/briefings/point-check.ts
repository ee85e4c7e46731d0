import { isNamed } from './actor-check.ts';
import { isNamedNear } from './attribution-check.ts';
import type { Actor, Evidence } from './briefing.ts';
import { closestClause } from './closest-clause.ts';
import {
  areMostlyIn,
  type ComparedSentence,
  contentOf,
  countShared,
  isReserved,
  readSentence,
} from './compare-words.ts';
import type { WordedChecks } from './doubt-item.ts';
import { findDoubt } from './evidence-check.ts';
import { isAtReader } from './is-at-reader.ts';
import { type LockableText, prepareText } from './lockable-text.ts';
import { hasUnbackedWords } from './unbacked-words.ts';

/** A party of a sticking point, and all that is known of who it is. */
interface HoldingParty {
  readonly actor: Actor;
  readonly holds: string;
}

/**
 * The parties of which the article says what they are told to hold: in one sentence, in that direction, with the party
 * named in it or beside it, and no other party in its place. In a language that isn't known, all of them.
 * @param worded where a model told them in words of its own
 */
export function findHolding(
  parties: readonly HoldingParty[],
  source: LockableText,
  worded: WordedChecks | null = null,
): readonly HoldingParty[] {
  const { language } = source;
  if (!language.isKnown) return parties;
  return parties.filter((party) => {
    const others = parties.filter((other) => other !== party).map(({ actor }) => actor);
    const held = readSentence(party.holds, { evidence: [], context: [], language });
    return source.sentences.some((sentence, index) => {
      const quote = source.text.slice(sentence.start, sentence.end);
      return (
        says(index, held, source) &&
        (worded === null || !isAtReader(quote, language)) &&
        (worded === null || language.code !== 'en' || isTold(party, held, near(index, source), worded)) &&
        isNamedNear(source, party.actor, sentence) &&
        !isOthers(quote, party.actor, held, others) &&
        isSameDirection(party.holds, held, { ...sentence, quote }, source)
      );
    });
  });
}

/** Whether the words a model has for it are there, of the same and in that direction. */
function isTold(
  { holds }: HoldingParty,
  held: ComparedSentence,
  evidence: readonly string[],
  { names, findTurned }: WordedChecks,
): boolean {
  return !hasUnbackedWords({ ...held, evidence }, holds, names) && findTurned(holds, evidence) === null;
}

/** A sentence and its neighbours, but for those that speak to the reader. */
function near(index: number, { text, sentences, language }: LockableText): readonly string[] {
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .map(({ start, end }) => text.slice(start, end))
    .filter((each) => !isAtReader(each, language));
}

/** Whether a sentence has what is held: most of its words in English, any elsewhere, where words have more forms. */
function says(sentence: number, { words, language }: ComparedSentence, source: LockableText): boolean {
  if (!language.hasSpaces || words.length === 0) return true;
  const told = source.contents[sentence] ?? [];
  return language.code === 'en' ? areMostlyIn(words, told) : countShared(words, told) > 0;
}

/** Whether the clause that says most of it names another party, and not this one: "A wants …, while B wants …". */
function isOthers(
  sentence: string,
  actor: Actor,
  { words, language }: ComparedSentence,
  others: readonly Actor[],
): boolean {
  const { clause } = closestClause(sentence, (each) => countShared(words, contentOf(each, language)));
  // "A party, who accused B of waste": who it is stands before the comma.
  const isRelative = /^\s*(?:who|which)\b/iu.test(clause);
  const closest = prepareText(
    isRelative ? sentence.slice(0, sentence.indexOf(clause) + clause.length) : clause,
    language,
  );
  return !isIn(actor, closest) && others.some((other) => isIn(other, closest));
}

function isSameDirection(holds: string, held: ComparedSentence, evidence: Evidence, source: LockableText): boolean {
  const doubt = findDoubt({ text: holds, act: null }, [{ evidence, isReversed: false }], source);
  if (doubt === 'negation' || doubt === 'direction') return false;
  return held.language.code !== 'en' || !isReserved({ ...held, evidence: [evidence.quote] });
}

function isIn({ name, aliases }: Actor, source: LockableText): boolean {
  return [name, ...aliases].some((each) => isNamed(source, each));
}
