import { fold } from '../language/fold.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import type { Actor } from './briefing.ts';
import { standsIn } from './find-quote.ts';
import type { LockableText } from './lockable-text.ts';

/** Who is who among a draft's actors, after those that the article does not name are gone. */
export interface CheckedActors {
  readonly actors: readonly Actor[];
  readonly dropped: number;
  /** The name of the actor that is called so, by name or alias; null where there is none. */
  resolve(name: string): string | null;
}

/** Names this short are capitals that also are words: "US" is not "us". */
const MAX_ABBREVIATION = 4;

/**
 * Keeps the actors whose name the article has. One named in a fuller way than the article does takes its longest alias
 * that stands there: a surname alone stays a surname. Aliases, roles and affiliations the article lacks are dropped.
 */
export function checkActors(source: LockableText, drafted: readonly Actor[]): CheckedActors {
  const backed = createBacking(source);
  const called = new Map<string, string>();
  const kept = new Map<string, Actor>();
  for (const actor of drafted) {
    const names = [actor.name, ...actor.aliases.toSorted((a, b) => b.length - a.length)];
    const [name] = names.filter((candidate) => isNamed(source, candidate));
    if (name === undefined) continue;
    const existing = kept.get(fold(name));
    const aliases = unique([...(existing?.aliases ?? []), ...actor.aliases]).filter(
      (alias) => fold(alias) !== fold(name) && isNamed(source, alias),
    );
    kept.set(fold(name), {
      name: existing?.name ?? name,
      aliases,
      kind: actor.kind,
      role: existing?.role ?? backed(actor.role),
      affiliation: existing?.affiliation ?? backed(actor.affiliation),
    });
    for (const each of [name, ...names]) if (!called.has(fold(each))) called.set(fold(each), existing?.name ?? name);
  }
  return {
    actors: [...kept.values()],
    dropped: drafted.filter((actor) => !called.has(fold(actor.name))).length,
    resolve: (name) => called.get(fold(name)) ?? null,
  };
}

/** Whether the article has the name, in whatever case and form, with its capitals where it would else be an ordinary word. */
export function isNamed(source: LockableText, name: string): boolean {
  const folded = fold(name);
  if (folded === '') return false;
  if (name.length <= MAX_ABBREVIATION && /^[\p{Lu}.]+$/u.test(name)) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u').test(source.text);
  }
  return standsIn(source, folded) || standsIn(source, `${folded}'s`) || source.hasForms(name);
}

/** Keeps words that all stand in one sentence of the article, in any order; null for those that do not. */
function createBacking(source: LockableText): (phrase: string | null) => string | null {
  const sentences = source.sentences.map(({ start, end }) => new Set(wordsOf(source.text.slice(start, end))));
  return (phrase) => {
    const words = wordsOf(withoutSmallWords(phrase ?? '', source.language));
    return words.length > 0 && sentences.some((there) => words.every((word) => there.has(word))) ? phrase : null;
  };
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [fold(text), text])).values()];
}
