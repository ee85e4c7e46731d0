import { type CountryMention, findCountries } from '../language/country-names.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { withoutRole } from '../language/titles.ts';
import { isFormOf } from '../language/word-forms.ts';
import type { Actor } from './briefing.ts';
import { standsIn } from './find-quote.ts';
import { isSentence } from './is-sentence.ts';
import type { LockableText } from './lockable-text.ts';

/** A draft's actors without those that the article doesn't name. */
export interface CheckedActors {
  readonly actors: readonly Actor[];
  readonly dropped: number;
  /** The name of the actor with this name or alias; null where there is none. */
  resolve(name: string): string | null;
}

/** Abbreviations this short may also be words in lower case: "US" isn't "us". */
const MAX_ABBREVIATION = 4;

/**
 * Keeps the actors whose name the article has, with the role in front or without. One named in a fuller way than the
 * article does takes its longest alias that stands there: a surname alone stays a surname. Aliases, roles and
 * affiliations the article lacks are dropped; so are two people in one entry, and a place that is only a setting.
 * @param holders the actors' names that hold a position or are a party
 */
export function checkActors(
  source: LockableText,
  drafted: readonly Actor[],
  holders: ReadonlySet<string>,
): CheckedActors {
  const backed = createBacking(source);
  const called = new Map<string, string>();
  const kept = new Map<string, Actor>();
  for (const actor of drafted) {
    const untitled = actor.kind === 'person' ? [withoutRole(actor.name)] : [];
    const names = [actor.name, ...untitled, ...actor.aliases.toSorted((a, b) => b.length - a.length)];
    const [name] = names.filter((candidate) => isNamed(source, candidate));
    if (name === undefined || isTwoPeople(actor, drafted, source.language)) continue;
    if (actor.kind === 'country' && !holders.has(actor.name) && isSetting(source, name)) continue;
    const existing = kept.get(fold(name));
    const aliases = unique([...(existing?.aliases ?? []), ...actor.aliases]).filter(
      (alias) => fold(alias) !== fold(name) && isNamed(source, alias),
    );
    kept.set(fold(name), {
      name: existing?.name ?? name,
      aliases,
      kind: actor.kind,
      role: existing?.role ?? backed(actor.role, names),
      affiliation: existing?.affiliation ?? backed(actor.affiliation, names),
    });
    for (const each of [name, ...names]) if (!called.has(fold(each))) called.set(fold(each), existing?.name ?? name);
  }
  return {
    actors: [...kept.values()],
    dropped: drafted.filter((actor) => !called.has(fold(actor.name))).length,
    resolve: (name) => called.get(fold(name)) ?? null,
  };
}

/** "Putin and Witkoff", where each of them is an actor of their own. */
function isTwoPeople({ name }: Actor, drafted: readonly Actor[], { numberJoints }: Language): boolean {
  const people = drafted.filter(({ kind }) => kind === 'person');
  const isPerson = (part: string): boolean =>
    people.some((person) =>
      [person.name, ...person.aliases].some(
        (known) => person.name !== name && ` ${fold(known)}`.endsWith(` ${part}`) && part !== '',
      ),
    );
  const words = fold(name).split(' ');
  return words.some(
    (word, index) =>
      (word === '&' || numberJoints.includes(word)) &&
      isPerson(words.slice(0, index).join(' ')) &&
      isPerson(words.slice(index + 1).join(' ')),
  );
}

/** What stands before a place where something happens. */
const WHERE = /\b(?:in|at|near|outside|around)\s(?:the\s)?$/iu;

/** Whether an English text names what is given as a country only as the place where something happens. */
function isSetting({ text, language }: LockableText, name: string): boolean {
  if (language.code !== 'en' || findCountries(name).length > 0) return false;
  const parts = text.split(name).slice(0, -1);
  return parts.length > 0 && parts.every((before) => WHERE.test(before));
}

/**
 * Whether the article contains the name in any case and form; abbreviations that could be words only in capitals. A
 * sentence of the article is nobody's name.
 */
export function isNamed(source: LockableText, name: string): boolean {
  const folded = fold(name);
  if (folded === '' || isSentence(name, source.language)) return false;
  if (name.length <= MAX_ABBREVIATION && /^[\p{Lu}.]+$/u.test(name)) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u').test(source.text);
  }
  return standsIn(source, folded) || standsIn(source, `${folded}'s`) || source.hasForms(name);
}

/** Keeps a role or an affiliation of an actor with these names; null where the article does not have it. */
type Backing = (phrase: string | null, names: readonly string[]) => string | null;

/**
 * Keeps words that all stand in one sentence of the article, in any order; beside a name of the actor also in the
 * singular for the plural, and a country by its adjective.
 */
function createBacking(source: LockableText): Backing {
  const sentences = source.sentences.map(({ start, end }) => {
    const text = source.text.slice(start, end);
    const words = wordsOf(text);
    return { folded: ` ${words.join(' ')} `, words: new Set(words), text };
  });
  return (phrase, names) => {
    const written = phrase ?? '';
    if (isSentence(written, source.language)) return null;
    const all = contentWordsOf(written, source.language);
    const beside = contentWordsOf(withoutMentions(written, findCountries(written)), source.language);
    const countries = countriesIn(written);
    const called = names.map((name) => ` ${wordsOf(name).join(' ')} `);
    const isThere = ({ folded, words, text }: (typeof sentences)[number]): boolean => {
      if (all.every((word) => words.has(word))) return true;
      if (!called.some((name) => folded.includes(name))) return false;
      const hasForm = (word: string) => words.values().some((other) => isFormOf(word, other, source.language));
      return all.every(hasForm) || (beside.every(hasForm) && countries.isSubsetOf(countriesIn(text)));
    };
    return all.length > 0 && sentences.some(isThere) ? phrase : null;
  };
}

function countriesIn(text: string): ReadonlySet<string> {
  return new Set(findCountries(text).flatMap(({ countries }) => countries));
}

function withoutMentions(phrase: string, mentions: readonly CountryMention[]): string {
  return mentions.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, phrase);
}

function contentWordsOf(text: string, language: Language): readonly string[] {
  return wordsOf(withoutSmallWords(text, language));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [fold(text), text])).values()];
}
