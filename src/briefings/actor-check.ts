import { fold } from '../language/fold.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import type { Actor } from './briefing.ts';
import { standsIn } from './find-quote.ts';
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
 * Keeps the actors that the article names. An actor with a fuller name than the article uses gets its longest alias
 * found there: a bare surname stays a surname. Aliases, roles and affiliations that aren't in the article are dropped.
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

/** Whether the article contains the name in any case and form; abbreviations that could be words only in capitals. */
export function isNamed(source: LockableText, name: string): boolean {
  const folded = fold(name);
  if (folded === '') return false;
  if (name.length <= MAX_ABBREVIATION && /^[\p{Lu}.]+$/u.test(name)) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u').test(source.text);
  }
  return standsIn(source, folded) || standsIn(source, `${folded}'s`) || source.hasForms(name);
}

/** Returns a phrase whose words all occur in one sentence of the article, in any order; null for any other. */
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
