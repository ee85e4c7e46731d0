import { fold } from '../language/fold.ts';
import type { Briefing } from './briefing.ts';

/**
 * A translated briefing with its names as its sentences write them, for display; `originalOf` says what stands beside
 * them. Any other briefing as it is.
 */
export function renderNames(briefing: Briefing): Briefing {
  const renderings = Map.groupBy(briefing.translation?.names ?? [], ({ rendering }) => fold(rendering));
  const names = new Map<string, string>();
  // Two names that are written alike couldn't be told apart.
  for (const [first, ...others] of renderings.values())
    if (first !== undefined && others.length === 0) names.set(fold(first.name), first.rendering);
  if (names.size === 0) return briefing;
  const render = (name: string): string => names.get(fold(name)) ?? name;
  const renderAny = (name: string | null): string | null => (name === null ? null : render(name));
  return {
    ...briefing,
    actors: briefing.actors.map((actor) => ({
      ...actor,
      name: render(actor.name),
      aliases: actor.aliases.map(render),
      role: renderAny(actor.role),
      affiliation: renderAny(actor.affiliation),
    })),
    positions: briefing.positions.map((position) => ({
      ...position,
      actor: render(position.actor),
      via: position.via.map(render),
    })),
    stickingPoints: briefing.stickingPoints.map((point) => ({
      ...point,
      parties: point.parties.map(({ actor, holds }) => ({ actor: render(actor), holds })),
      via: point.via.map(render),
    })),
    absentVoices: briefing.absentVoices.map(render),
  };
}

/** The article's own name for one that is shown otherwise, as it stands beside it: " (كمال يوسف)"; empty for any other. */
export function originalOf(shown: string, { translation }: Pick<Briefing, 'translation'>): string {
  const name = translation?.names.find(({ rendering }) => rendering === shown)?.name;
  return name === undefined ? '' : ` (${name})`;
}
