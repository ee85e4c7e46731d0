import type { Span } from '../articles/article.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { sentencesOf } from '../language/sentences.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { RANK_WORDS } from '../language/titles.ts';
import { isNamed } from './actor-check.ts';
import type { Actor } from './briefing.ts';
import { standsIn } from './find-quote.ts';
import { type LockableText, prepareText } from './lockable-text.ts';

/** Sentences on either side of the evidence in which its actor may be named. */
const NEIGHBOURS = 1;
/** Sentences a pronoun in the evidence may refer back to its actor's name, within the paragraph. */
const PRONOUN_REACH = 4;
const PRONOUN = /(?<!\p{L})(?:he|she|they|it|we|i|his|her|their|its|our|my|him|them|us)(?!\p{L})/u;
const MIN_ROLE_LETTERS = 4;

/**
 * Whether the article names an actor near the evidence: by name, surname, alias, or words of its role or affiliation in
 * the same or a neighbouring sentence; or by a pronoun there, with the name shortly before.
 */
export function isNamedNear(source: LockableText, actor: Actor, evidence: Span): boolean {
  const touched = sentencesOf(source.sentences, evidence);
  if (touched === null) return false;
  const names = namesOf(actor, source.language);
  if (isAnyIn(names, textBetween(source, touched.first - NEIGHBOURS, touched.last + NEIGHBOURS), source.language))
    return true;
  if (!PRONOUN.test(fold(textBetween(source, touched.first, touched.last)))) return false;
  const before = textBetween(source, touched.first - PRONOUN_REACH, touched.last);
  return isAnyIn(names, before.slice(before.lastIndexOf('\n') + 1), source.language);
}

function namesOf(actor: Actor, language: Language): readonly string[] {
  const role = withoutSmallWords(`${actor.role ?? ''} ${actor.affiliation ?? ''}`, language);
  const surname = actor.kind === 'person' ? actor.name.split(/\s+/).at(-1) : undefined;
  return [
    ...[actor.name, ...actor.aliases, ...(surname === undefined ? [] : [surname])].map(fold),
    ...role
      .split(/[^\p{L}\p{N}]+/u)
      .map(fold)
      .filter((word) => word.length >= MIN_ROLE_LETTERS && !RANK_WORDS.has(word)),
  ].filter((name) => name !== '');
}

function isAnyIn(names: readonly string[], text: string, language: Language): boolean {
  const near = prepareText(text, language);
  return names.some((name) => isNamed(near, name) || standsIn(near, `${name}s`));
}

function textBetween({ text, sentences }: LockableText, first: number, last: number): string {
  const [from, to] = [sentences[Math.max(0, first)], sentences[Math.min(sentences.length - 1, last)]];
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end);
}
