import type { Language } from '../language/language.ts';
import { isNamed } from './actor-check.ts';
import { isNamedNear } from './attribution-check.ts';
import type { Actor, Evidence } from './briefing.ts';
import { countTold, isAboutSame, isReserved, readSentence } from './compare-words.ts';
import { findDoubt } from './evidence-check.ts';
import { type LockableText, prepareText } from './lockable-text.ts';

/** A party of a sticking point, and all that is known of who it is. */
export interface HoldingParty {
  readonly actor: Actor;
  readonly holds: string;
}

const CLAUSE = /,(?!\d)|[;:，；：、—–]/u;

/**
 * The parties of which the article says what they are told to hold: in one sentence, in that direction, with the party
 * named in it or beside it, and no other party in its place. In a language that isn't known, all of them.
 */
export function findHolding(parties: readonly HoldingParty[], source: LockableText): readonly HoldingParty[] {
  if (!source.language.isKnown) return parties;
  return parties.filter((party) => {
    const others = parties.filter((other) => other !== party).map(({ actor }) => actor);
    return source.sentences.some((sentence) => {
      const quote = source.text.slice(sentence.start, sentence.end);
      return (
        says(quote, party.holds, source) &&
        isNamedNear(source, party.actor, sentence) &&
        !isOthers(quote, party, others, source) &&
        isSameDirection(party.holds, { ...sentence, quote }, source)
      );
    });
  });
}

/** Whether a sentence has what is held: most of its words in English, any elsewhere, where words have more forms. */
function says(sentence: string, holds: string, { language }: LockableText): boolean {
  const compared = readSentence(holds, { evidence: [sentence], context: [], language });
  if (!language.hasSpaces || compared.words.length === 0) return true;
  return language.code === 'en' ? isAboutSame(compared) : countTold(compared) > 0;
}

/** Whether the clause that says most of it names another party, and not this one: "A wants …, while B wants …". */
function isOthers(
  sentence: string,
  { actor, holds }: HoldingParty,
  others: readonly Actor[],
  { language }: LockableText,
): boolean {
  const shared = (clause: string): number =>
    countTold(readSentence(holds, { evidence: [clause], context: [], language }));
  const [closest = ''] = sentence.split(CLAUSE).toSorted((one, other) => shared(other) - shared(one));
  return !isIn(actor, closest, language) && others.some((other) => isIn(other, closest, language));
}

function isSameDirection(holds: string, evidence: Evidence, source: LockableText): boolean {
  const doubt = findDoubt({ text: holds, act: null }, [{ evidence, isReversed: false }], source);
  if (doubt === 'negation' || doubt === 'direction') return false;
  const { language } = source;
  return (
    language.code !== 'en' || !isReserved(readSentence(holds, { evidence: [evidence.quote], context: [], language }))
  );
}

function isIn({ name, aliases }: Actor, text: string, language: Language): boolean {
  const source = prepareText(text, language);
  return [name, ...aliases].some((each) => isNamed(source, each));
}
