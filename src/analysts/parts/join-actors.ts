import type { Actor } from '../../briefings/briefing.ts';
import { foldName } from '../../language/fold-name.ts';
import type { Language } from '../../language/language.ts';
import { isTitle } from '../../language/titles.ts';
import { mergeActors } from '../model-actors.ts';
import { isOneOf } from '../same-names.ts';

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

function isAnotherNameOf(actor: Actor, fuller: Actor, language: Language): boolean {
  if (isNameOfOwn(actor.name, language) && fuller.aliases.some((alias) => foldName(alias) === foldName(actor.name)))
    return (
      fuller.name.length > actor.name.length ||
      !actor.aliases.some((alias) => foldName(alias) === foldName(fuller.name))
    );
  return (
    actor.kind === 'person' &&
    fuller.kind === 'person' &&
    wordsOf(actor.name).length < wordsOf(fuller.name).length &&
    wordsOf(actor.name).every((word) => !isTitle(word)) &&
    isOneOf(actor.name, [fuller.name])
  );
}

/** "EU" and "Brussels" are, "the committee" and "the Minister" are not: in the next part they may be others. */
function isNameOfOwn(name: string, { hasCapitals, nounsAreCapitalised }: Language): boolean {
  if (/^\p{Lu}{2,}$/u.test(name)) return true;
  if (!hasCapitals || nounsAreCapitalised) return false;
  const words = name.replace(/^(?:the|a|an)\s+/iu, '').split(/\s+/u);
  return words.some((word) => /^\p{Lu}/u.test(word) && !isTitle(foldName(word)));
}

/** Whether the text has another full name with a person's surname: "Anna Smith" where John Smith is meant. */
function hasNamesake(actor: Actor, fuller: Actor, text: string, { smallWords }: Language): boolean {
  const surname = actor.name.split(/\s+/u).at(-1) ?? '';
  if (actor.kind !== 'person' || surname === '') return false;
  const before = new RegExp(`(?<given>\\p{Lu}[\\p{L}'’-]+)\\s+${RegExp.escape(surname)}(?![\\p{L}\\p{N}])`, 'gu');
  const own = new Set(
    [fuller, actor].flatMap(({ name, aliases, role }) => wordsOf([name, role, ...aliases].join(' '))),
  );
  return text
    .matchAll(before)
    .map(({ groups }) => foldName(groups?.given ?? ''))
    .some((given) => !own.has(given) && !isTitle(given) && !smallWords.has(given));
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
