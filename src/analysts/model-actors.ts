import type { Actor } from '../briefings/briefing.ts';
import { foldName } from '../language/fold-name.ts';

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

/** Finds the actor a model means: by name, by alias, or by part of a name that only one actor has. */
export function findActorName(called: string, actors: readonly Actor[]): string | null {
  const key = fold(called);
  if (key === '') return null;
  const exact =
    actors.find((actor) => fold(actor.name) === key) ??
    actors.find((actor) => actor.aliases.some((alias) => fold(alias) === key));
  if (exact !== undefined) return exact.name;
  const partly = actors.filter((actor) =>
    [actor.name, ...actor.aliases].some((name) => isPart(key, fold(name)) || isPart(fold(name), key)),
  );
  return partly.length === 1 ? (partly[0]?.name ?? null) : null;
}

function isPart(part: string, whole: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/** A model may give the name as it stands in the text: "Orlov’s". */
function fold(name: string): string {
  return foldName(name.replace(/[’']s\b/g, ''));
}
