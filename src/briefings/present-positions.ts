import type { Block, ListItem, Text } from '../chat/reply.ts';
import { fold } from '../language/fold.ts';
import { plural } from '../text.ts';
import type { Actor, LockedPosition } from './briefing.ts';
import { trimOuter } from './find-quote.ts';
import type { Footnotes } from './footnotes.ts';

const LIMITS = { otherNames: 3 } as const;
/** Longer names are descriptions, not other names. */
const MAX_OTHER_NAME_CHARACTERS = 24;

/** How many actors with positions are shown, and how many positions of each. */
export interface PositionLimits {
  readonly groups: number;
  readonly positionsOfActor: number;
}

/** Positions under the actor who holds them, those with most to say first. */
export function presentPositions(
  actors: readonly Actor[],
  all: readonly LockedPosition[],
  footnotes: Footnotes,
  limits: PositionLimits,
): Block[] {
  const groups = Map.groupBy(all, ({ actor }) => actor)
    .entries()
    .toArray()
    .toSorted(([, a], [, b]) => b.length - a.length);
  const shown = groups.slice(0, limits.groups);
  return shown.map(([name, positions], index): Block => {
    // A line that says "1 more" takes the place of that one.
    const room = limits.positionsOfActor + (positions.length === limits.positionsOfActor + 1 ? 1 : 0);
    const left = positions.length - room;
    const more = [
      ...(left > 0 ? [`${left} more`] : []),
      ...(index === limits.groups - 1 ? actorsBeyond(groups, limits.groups) : []),
    ];
    const items = positions.slice(0, room).map((position) => presentPosition(position, name, actors, footnotes));
    return {
      type: 'list',
      ...(index === 0 && { heading: 'Positions' }),
      subject: subjectOf(name, actors),
      items,
      ...(more.length > 0 && { more: more.join(' · ') }),
    };
  });
}

/** "speaks 8×, via TASS and video", "speaks 1×, indirectly", "not quoted". */
export function presentVoice(positions: readonly LockedPosition[]): string {
  if (positions.length === 0) return 'not quoted';
  const via = [...new Set(positions.flatMap((position) => position.via))].slice(0, 2).join(' and ');
  const isIndirect = positions.every(({ directness }) => directness === 'indirect');
  return [`speaks ${positions.length}×`, via && `via ${via}`, isIndirect && 'indirectly'].filter(Boolean).join(', ');
}

function actorsBeyond(
  groups: readonly (readonly [string, readonly LockedPosition[]])[],
  shown: number,
): readonly string[] {
  const rest = groups.slice(shown);
  const names = rest.map(([name, positions]) => `${name} (${positions.length})`).join(', ');
  return rest.length === 0 ? [] : [`${plural(rest.length, 'more actor')} with positions: ${names}`];
}

function presentPosition(
  position: LockedPosition,
  name: string,
  actors: readonly Actor[],
  footnotes: Footnotes,
): ListItem {
  // Only a direct quotation is the actor's own words; all else is the article's telling, and goes into the notes.
  const own = position.directness === 'direct' ? position.evidence[0] : undefined;
  const ownMark = own === undefined ? null : footnotes.show(own);
  const otherMarks = footnotes.refer(position.evidence.filter((evidence) => evidence !== own));
  const mark = [ownMark, otherMarks].filter((each) => each !== null).join(', ');
  // A statement that only repeats the quotation gives way to it.
  const isRepeated = own !== undefined && isSameWords(position.statement, own.quote);
  const quote = own === undefined ? undefined : own.quote.replace(/\s+/g, ' ');
  const statement = isRepeated ? `“${quote}”` : position.statement.replace(/(?<!\p{Lu})\.$/u, '');
  const isHedgeTold = position.hedge === null || fold(position.statement).includes(fold(position.hedge));
  return {
    label: position.act === 'states' && position.hedge !== null ? 'claims' : position.act,
    text: [statement, ...(isHedgeTold ? [] : [` (“${position.hedge}”)`])],
    ...(quote !== undefined && !isRepeated && { quote }),
    source: sourceOf(position, name, actors, own !== undefined),
    ...(mark !== '' && { mark }),
  };
}

/** "Ushakov, via TASS · direct": who spoke, through whom, and how near to the words this is. */
export function sourceOf(position: LockedPosition, name: string, actors: readonly Actor[], isQuoted: boolean): Text {
  const [first, ...others] = position.via;
  const speaker = actors.find((actor) => actor.kind === 'person' && first !== undefined && isCalled(actor, first));
  const [who, chain] = speaker === undefined ? [name, position.via] : [speaker.name, others];
  const via = chain.length === 0 ? '' : `via ${chain.join(', ')}`;
  const voice = isQuoted || speaker !== undefined ? [shortName(who, actors), via].filter(Boolean).join(', ') : via;
  const doubt = position.attribution === 'unverified' ? 'attribution not verified' : '';
  return [
    [voice, position.directness === 'mixed' ? 'partly direct' : position.directness, doubt].filter(Boolean).join(' · '),
  ];
}

export function subjectOf(name: string, actors: readonly Actor[]): Text {
  const actor = actors.find((candidate) => candidate.name === name);
  const subject: Text = [{ type: 'actor', name }];
  if (actor === undefined || actor.kind === 'person') return subject;
  const others = actor.aliases.filter(
    (alias) => alias.length <= MAX_OTHER_NAME_CHARACTERS && /^\p{Lu}/u.test(alias) && !fold(name).includes(fold(alias)),
  );
  return [...subject, ...others.slice(0, LIMITS.otherNames).map((alias) => ` · ${alias}`)];
}

function shortName(name: string, actors: readonly Actor[]): string {
  const isPerson = actors.some((actor) => actor.name === name && actor.kind === 'person');
  return isPerson ? (name.split(' ').at(-1) ?? name) : name;
}

/** Whether two texts differ in punctuation at their ends at most. */
export function isSameWords(one: string, other: string): boolean {
  return trimOuter(fold(one)) === trimOuter(fold(other));
}

function isCalled(actor: Actor, name: string): boolean {
  return [actor.name, ...actor.aliases].some((each) => fold(each) === fold(name));
}
