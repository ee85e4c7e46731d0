import { fold } from '../../language/fold.ts';
import { type Actor, type Directness, isVerified, type Locked, type LockedPosition } from '../briefing.ts';

type Attributed = Pick<LockedPosition, 'via' | 'directness' | 'attribution'>;

const DIRECTNESS: Readonly<Record<Directness, string>> = {
  direct: 'direct',
  mixed: 'partly direct',
  indirect: 'indirect',
};

/** On whose word a position is known: "via TASS · direct", "indirect · not verified". */
export function sayAttribution({ via, directness, attribution }: Attributed): string {
  return [...sayVia(via), DIRECTNESS[directness], ...sayDoubt(attribution)].join(' · ');
}

/**
 * As `sayAttribution`, preceded by the speaker: "Ushakov, via TASS · direct".
 * @param name the actor whose position it is
 * @param isQuoted whether the actor's own words are shown
 */
export function saySpeaker(position: Attributed, name: string, actors: readonly Actor[], isQuoted: boolean): string {
  const [first, ...others] = position.via;
  // A person first in the chain speaks for the actor: that's the speaker, not a source that relayed the words.
  const spokesman = actors.find((actor) => actor.kind === 'person' && first !== undefined && isCalled(actor, first));
  const [speaker, via] = spokesman === undefined ? [name, position.via] : [spokesman.name, others];
  if (!isQuoted && spokesman === undefined) return sayAttribution(position);
  const voice = [shortName(speaker, actors), ...sayVia(via)].join(', ');
  return [voice, DIRECTNESS[position.directness], ...sayDoubt(position.attribution)].join(' · ');
}

/** "via TASS, Reuters": the chain of sources, innermost first; empty for the outlet itself. */
export function sayVia(via: readonly string[]): readonly string[] {
  return via.length === 0 ? [] : [`via ${via.join(', ')}`];
}

/** "not verified": who says it, or whether that is what the evidence says, is open; empty where it isn't. */
export function sayDoubt(attribution: LockedPosition['attribution']): readonly string[] {
  return attribution === 'verified' ? [] : [NOT_VERIFIED];
}

/** The same of an item without a speaker of its own. */
export function sayUnverified(item: Locked<object>): readonly string[] {
  return isVerified(item) ? [] : [NOT_VERIFIED];
}

/** A sentence on somebody's word: "According to Brandt: The firm lied." */
export function sayOnWordOf(name: string, sentence: string): string {
  return `According to ${name}: ${sentence}`;
}

const NOT_VERIFIED = 'not verified';

function shortName(name: string, actors: readonly Actor[]): string {
  const isPerson = actors.some((actor) => actor.name === name && actor.kind === 'person');
  return isPerson ? (name.split(' ').at(-1) ?? name) : name;
}

function isCalled(actor: Actor, name: string): boolean {
  return [actor.name, ...actor.aliases].some((each) => fold(each) === fold(name));
}
