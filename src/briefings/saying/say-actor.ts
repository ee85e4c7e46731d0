import type { Text } from '../../chat/reply.ts';
import { fold } from '../../language/fold.ts';
import type { Actor, Briefing, LockedPosition } from '../briefing.ts';

const LIMITS = {
  otherNames: 3,
  /** Longer ones are descriptions rather than names. */
  otherNameCharacters: 24,
  sources: 2,
} as const;

/** Who an actor is, according to the articles; `speaksFor` comes from the ledger, beyond one article. */
export interface Standing extends Pick<Actor, 'role' | 'affiliation'> {
  readonly speaksFor?: string | null;
}

/** "presidential aide (Kremlin)", "Kremlin", "speaks for Russia"; null where no article says. */
export function sayStanding({ role, affiliation, speaksFor = null }: Standing): string | null {
  if (role === null) return affiliation ?? (speaksFor === null ? null : `speaks for ${speaksFor}`);
  return affiliation === null || role.includes(affiliation) ? role : `${role} (${affiliation})`;
}

/** "Russia · Kremlin · Moscow": the actor with the article's other names for it; for a person, the name alone. */
export function sayNames(name: string, actors: readonly Actor[]): Text {
  const actor = actors.find((candidate) => candidate.name === name);
  const subject: Text = [{ type: 'actor', name }];
  if (actor === undefined || actor.kind === 'person') return subject;
  const others = actor.aliases.filter(
    (alias) =>
      alias.length <= LIMITS.otherNameCharacters && /^\p{Lu}/u.test(alias) && !fold(name).includes(fold(alias)),
  );
  return [...subject, ...others.slice(0, LIMITS.otherNames).map((alias) => ` · ${alias}`)];
}

/**
 * How somebody is heard in an article: "speaks 8×, via TASS and video", "speaks 1×, indirectly", "not quoted".
 * @param positions the actor's own
 */
export function sayVoice(
  name: string,
  positions: readonly Pick<LockedPosition, 'via' | 'directness'>[],
  briefing: Pick<Briefing, 'absentVoices' | 'receipt'>,
): string {
  if (positions.length === 0) return isUnheard(name, briefing) ? 'not quoted' : 'no position shown';
  const via = [...new Set(positions.flatMap((position) => position.via))].slice(0, LIMITS.sources).join(' and ');
  const isIndirect = positions.every(({ directness }) => directness === 'indirect');
  return [`speaks ${positions.length}×`, via && `via ${via}`, isIndirect && 'indirectly'].filter(Boolean).join(', ');
}

/** Where something was dropped it may have been theirs: then only those are silent of whom the briefing says so. */
export function isUnheard(
  name: string,
  { absentVoices, receipt }: Pick<Briefing, 'absentVoices' | 'receipt'>,
): boolean {
  return receipt.itemsDropped === 0 || absentVoices.includes(name);
}
