import type { Actor } from '../briefings/briefing.ts';
import { foldName } from '../language/fold-name.ts';
import { isTitle } from '../language/titles.ts';

/** Merges actors of the same name, so that each name is used once. */
export function mergeActors(actors: readonly Actor[]): Actor[] {
  const merged = new Map<string, Actor>();
  for (const actor of actors) {
    const key = fold(actor.name);
    const same = merged.get(key);
    const aliases = [...(same?.aliases ?? []), ...actor.aliases].filter((alias) => alias !== '');
    const name = same?.name ?? actor.name;
    if (key === '') continue;
    merged.set(key, {
      name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name),
      kind: same?.kind ?? actor.kind,
      role: same?.role || actor.role || null,
      affiliation: same?.affiliation || actor.affiliation || null,
    });
  }
  return [...merged.values()];
}

/**
 * The actor a model means: by name, by alias, with the role in front ("Presidential aide Yuri Ushakov") or behind a comma,
 * or by part of a name. Where several actors fit the fullest match counts; null where two fit alike, or nobody does.
 */
export function findActorName(called: string, actors: readonly Actor[]): string | null {
  const key = fold(called);
  if (key === '') return null;
  const exact =
    actors.find((actor) => fold(actor.name) === key) ??
    actors.find((actor) => actor.aliases.some((alias) => fold(alias) === key));
  if (exact !== undefined) return exact.name;
  const ranked = actors
    .map((actor) => ({
      actor,
      rank: Math.max(...[actor.name, ...actor.aliases].map((name) => rankMatch(called, name, actor))),
    }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank);
  const [best, next] = ranked;
  return best === undefined || best.rank === next?.rank ? null : best.actor.name;
}

/** What a match is worth; words of the name that match count on top, at most nine. */
const RANKS = { roleInFront: 30, endOfName: 20, partOfName: 10 } as const;
const MOST_WORDS = 9;

function rankMatch(called: string, name: string, actor: Actor): number {
  const key = fold(called.replace(ASIDE, ''));
  const folded = fold(name);
  if (key === '' || folded === '') return 0;
  const words = Math.min(MOST_WORDS, folded.split(' ').length);
  if (key === folded) return RANKS.roleInFront + words;
  if (key.endsWith(` ${folded}`))
    return isRoleInFront(key.slice(0, -folded.length - 1), name, actor) ? RANKS.roleInFront + words : 0;
  // Of two names with the surname the one with fewer words beside it is meant: "Trump", and not "Trump administration".
  if (folded.endsWith(` ${key}`)) return RANKS.endOfName - words;
  return ` ${folded} `.includes(` ${key} `) && !isOwnerIn(name, key) ? RANKS.partOfName - words : 0;
}

/** "Yuri Ushakov, presidential aide", "Yuri Ushakov (Kremlin)": what is told behind the name. */
const ASIDE = /\s*(?:,\s*\p{Ll}.*|\([^)]*\))$/u;
/** "Critics of Trump" and "Xi and Trump" are not Trump. */
const NOT_ROLES = new Set('of for against with from by and or about over between to'.split(' '));

/** Whether the words before a name tell who it is; where the name is one of several of the actor, another given name does not. */
function isRoleInFront(before: string, name: string, actor: Actor): boolean {
  const words = before.split(' ');
  if (NOT_ROLES.has(words.at(-1) ?? '')) return false;
  const isFull = /\p{L}\s+\p{L}/u.test(name) || !/\s/u.test(actor.name);
  const own = new Set(fold(`${actor.name} ${actor.role ?? ''} ${actor.affiliation ?? ''}`).split(' '));
  return isFull || words.every((word) => own.has(word) || isTitle(word) || NOT_ROLES.has(word));
}

/** "Trump" in "Trump’s advisers": whoever is named by the genitive is another. */
function isOwnerIn(name: string, key: string): boolean {
  const owner = /^(.*?\p{L})['’]s?\s/u.exec(name)?.[1];
  return owner !== undefined && ` ${fold(owner)} `.includes(` ${key} `);
}

/** A model may give the name as it stands in the text: "Orlov’s". */
function fold(name: string): string {
  return foldName(name.replace(/[’']s\b/g, ''));
}
