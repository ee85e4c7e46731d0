import { withoutDateline } from '../language/dateline.ts';
import { findNumbers } from '../language/find-numbers.ts';
import { fold } from '../language/fold.ts';
import { languageOf } from '../language/languages.ts';
import { isFoundIn } from '../language/phrases.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Article } from './article.ts';
import { shinglesOf } from './copy-signature.ts';

const LIMITS = {
  /** Least share of the shingles of both that they have in common. */
  shared: 0.7,
  /** Or of those of the newer, where an outlet cut the text short … */
  contained: 0.9,
  /** … but not to a note. */
  length: 0.4,
  /** Least share of words in common of two versions of one sentence. */
  version: 0.5,
  /** Words of a sentence that the other has no version of, for it to be more than an outlet's own remark. */
  added: 15,
} as const;

/** "Reporting by our staff": nobody's words. */
const CREDITS = /^\W*(?:additional\s)?(?:reporting|writing|editing)\s(?:by|from)\b/iu;

/** What a document's pages add between its sentences, or within one. */
const PAGE_NUMBER = /^[ \t]*(?:page[ \t]+)?\d{1,4}(?:[ \t]*(?:\/|of)[ \t]*\d{1,4})?[ \t]*$\n?/gimu;

type Text = Pick<Article, 'text' | 'language'>;

/**
 * Whether an article is another one over again: an agency's text in a second outlet, the page of a PDF. One in which a
 * sentence has another number or name, or a "not" more or less, or in which somebody says more, is news, however much of it is
 * the same.
 */
export function isCopy(newer: Text, older: Text): boolean {
  const [ofNewer, ofOlder] = [newer, older].map(({ text, language }) => shinglesOf(text, language));
  if (ofNewer === undefined || ofOlder === undefined || ofNewer.size === 0) return false;
  const shared = ofNewer.intersection(ofOlder).size;
  const isSame = shared >= LIMITS.shared * ofNewer.union(ofOlder).size;
  const isCut = shared >= LIMITS.contained * ofNewer.size && ofNewer.size >= LIMITS.length * ofOlder.size;
  return (isSame || isCut) && !isUpdated(newer, older);
}

interface Sentence {
  readonly words: ReadonlySet<string>;
  /** What makes it say another thing. */
  readonly facts: string;
  /** Words with a capital within it, in lower case: another name is another person. */
  readonly names: readonly string[];
  /** Whether it tells what somebody says, or is long enough to tell something. */
  readonly isTelling: boolean;
}

function isUpdated(newer: Text, older: Text): boolean {
  const known = sentencesOf(older);
  const all = new Set(known.map(keyOf));
  const written = new Set(known.flatMap(({ words }) => [...words]));
  return sentencesOf(newer)
    .filter((sentence) => !all.has(keyOf(sentence)))
    .some((sentence) => {
      const versions = known.filter((other) => isVersion(sentence, other));
      if (versions.length === 0) return sentence.isTelling;
      return (
        versions.every(({ facts }) => facts !== sentence.facts) || sentence.names.some((name) => !written.has(name))
      );
    });
}

function isVersion({ words }: Sentence, other: Sentence): boolean {
  return words.intersection(other.words).size >= LIMITS.version * words.union(other.words).size;
}

function keyOf({ words, facts }: Sentence): string {
  return `${[...words].join(' ')} ${facts}`;
}

function sentencesOf({ text: whole, language }: Text): readonly Sentence[] {
  // Lines may be broken anywhere.
  const text = whole.replace(PAGE_NUMBER, '').replace(/(?<!\n)\n(?!\n)/gu, ' ');
  const facts = languageOf(language ?? '');
  const { negation, reporting } = facts.patterns;
  return splitSentences(text).map(({ start, end }) => {
    const sentence = withoutDateline(text.slice(start, end));
    const numbers = findNumbers(sentence, facts).map(({ value }) => value);
    const negations = negation === null ? 0 : [...fold(sentence).matchAll(negation)].length;
    const words = new Set(sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
    const names = [...sentence.matchAll(/(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) =>
      name.toLowerCase(),
    );
    const isTelling = words.size > LIMITS.added || (isFoundIn(reporting, fold(sentence)) && !CREDITS.test(sentence));
    return { words, facts: `${numbers.join(' ')} / ${negations}`, names, isTelling };
  });
}
