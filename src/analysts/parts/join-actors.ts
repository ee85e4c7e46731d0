import type { Actor } from '../../briefings/briefing.ts';
import { isOneOf } from '../../briefings/same-names.ts';
import { foldName } from '../../language/fold-name.ts';
import type { Language } from '../../language/language.ts';
import { isTitle, withoutRole } from '../../language/titles.ts';
import { mergeActors } from '../model-actors.ts';

/** The actors of several parts under one name each. */
export interface JoinedActors {
  readonly actors: readonly Actor[];
  /** The name that an actor's name in a part became; the name itself where nobody is called so. */
  nameOf(name: string): string;
}

/**
 * Joins the actors of several parts: of one name, a person's surname with the one full name it can belong to, and a name
 * of its own that another part gives as an alias. What could be two people stays two: a part may name its minister by
 * office alone, and the next part's minister may be another.
 */
export function joinActors(drafted: readonly Actor[], text: string, language: Language): JoinedActors {
  const actors = mergeActors(drafted);
  const into = new Map<Actor, Actor>();
  for (const actor of actors) {
    const others = actors.filter((other) => other !== actor && isAnotherNameOf(actor, other, language));
    const [only, ...more] = others;
    if (only !== undefined && more.length === 0 && !hasNamesake(actor, only, text, language)) into.set(actor, only);
  }
  const rootOf = (actor: Actor): Actor => {
    const seen = new Set<Actor>();
    let root = actor;
    for (let next = into.get(root); next !== undefined && !seen.has(next); next = into.get(root)) {
      seen.add(root);
      root = next;
    }
    return root;
  };
  const named = new Map(actors.map((actor) => [foldName(actor.name), rootOf(actor).name]));
  // The name of the root comes first, and `mergeActors` keeps the first.
  const ordered = [...actors.filter((actor) => rootOf(actor) === actor), ...actors.filter((actor) => into.has(actor))];
  const joined = mergeActors(
    ordered.map((actor) => {
      const { name } = rootOf(actor);
      return name === actor.name ? actor : { ...actor, name, aliases: [...actor.aliases, actor.name] };
    }),
  );
  return {
    actors: withoutSharedAliases(joined),
    nameOf: (name) => named.get(foldName(name)) ?? name,
  };
}

const ABBREVIATION = /^\p{Lu}{2,}$/u;

function isAnotherNameOf(actor: Actor, fuller: Actor, language: Language): boolean {
  if (isNameOfOwn(actor.name, language) && hasAlias(fuller, actor.name))
    // Where each is an alias of the other, the shorter name is the alias.
    return !hasAlias(actor, fuller.name) || actor.name.length < fuller.name.length;
  if (actor.kind !== 'person') return hasInitials(fuller, actor.name, language);
  return fuller.kind === 'person' && language.hasCapitals && isPartOfName(actor, fuller);
}

/** "NDB" of "Northern Dyke Board". */
function hasInitials({ kind, name }: Actor, abbreviation: string, { smallWords }: Language): boolean {
  if (kind === 'person' || !ABBREVIATION.test(abbreviation)) return false;
  const words = wordsOf(name).filter((word) => !smallWords.has(word));
  return words.map((word) => word.charAt(0)).join('') === foldName(abbreviation);
}

function hasAlias({ aliases }: Actor, name: string): boolean {
  return aliases.some((alias) => foldName(alias) === foldName(name));
}

/** "Tolvan", "Commissioner Tolvan" or "Mira" of "Mira Tolvan"; but "Mira Tolvan" is not "Mira Tolvan Junior", nor "Tolvan's aide" Tolvan. */
function isPartOfName(actor: Actor, { name: full }: Actor): boolean {
  const name = withoutRole(actor.name);
  const [words, all] = [wordsOf(name), wordsOf(withoutRole(full))];
  if (words.length > all.length || words.some(isTitle)) return false;
  if (words.length === all.length) return name !== actor.name && foldName(name) === foldName(full);
  const isEnd = all.slice(-words.length).join(' ') === words.join(' ');
  const isFirst = words.length === 1 && words[0] === all[0];
  return (isEnd || isFirst) && isOneOf(name, [full]);
}

/** "EU" and "Brussels" are, "the committee" and "the Minister" are not: in the next part they may be others. */
function isNameOfOwn(name: string, { hasCapitals, nounsAreCapitalised }: Language): boolean {
  if (ABBREVIATION.test(name)) return true;
  if (!hasCapitals || nounsAreCapitalised) return false;
  const words = name.replace(/^(?:the|a|an)\s+/iu, '').split(/\s+/u);
  return words.some((word) => /^\p{Lu}/u.test(word) && !isTitle(foldName(word)));
}

/** Whether the text has another full name with a part of a person's: "Anna Smith" where John Smith is meant by "Smith". */
function hasNamesake(actor: Actor, fuller: Actor, text: string, language: Language): boolean {
  if (actor.kind !== 'person') return false;
  const name = RegExp.escape(withoutRole(actor.name));
  const beside = new RegExp(
    `(?<before>\\p{Lu}[\\p{L}’'-]+)\\s+${name}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${name}\\s+(?<after>\\p{Lu}[\\p{L}’'-]+)`,
    'gu',
  );
  const own = new Set(
    [fuller, actor].flatMap(({ name, aliases, role }) => wordsOf([name, role, ...aliases].join(' '))),
  );
  const isNoName = (word: string) =>
    own.has(word) ||
    isTitle(word) ||
    [language.smallWords, language.weekdays, language.months].some((words) => words.has(word));
  return text
    .matchAll(beside)
    .map(({ groups }) => foldName(groups?.before ?? groups?.after ?? ''))
    .some((word) => !isNoName(word));
}

/** An alias that two actors share tells neither. */
function withoutSharedAliases(actors: readonly Actor[]): readonly Actor[] {
  const bearers = new Map<string, Set<Actor>>();
  for (const actor of actors)
    for (const name of [actor.name, ...actor.aliases]) {
      const key = foldName(name);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(actor));
    }
  return actors.map((actor) => ({
    ...actor,
    aliases: actor.aliases.filter((alias) => bearers.get(foldName(alias))?.size === 1),
  }));
}

function wordsOf(name: string): readonly string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '');
}
