import type { Block, ListItem } from '../chat/reply.ts';
import { oneLine, plural, quoted } from '../text.ts';
import type { Briefing, LockedPosition } from './briefing.ts';
import { originalOf } from './render-names.ts';
import { sayAct } from './saying/say-act.ts';
import { sayNames } from './saying/say-actor.ts';
import { saySpeaker } from './saying/say-attribution.ts';
import { isSameWords } from './saying/say-quotation.ts';
import { sayStatement } from './saying/say-statement.ts';
import { sayTranslation } from './saying/say-translation.ts';
import { withWords } from './with-words.ts';

/** How many actors with positions are shown, and how many positions of each. */
export interface PositionLimits {
  readonly groups: number;
  readonly positionsOfActor: number;
}

/** Positions grouped by actor, those with the most first. */
export function presentPositions(briefing: Briefing, limits: PositionLimits): Block[] {
  const groups = Map.groupBy(briefing.positions, ({ actor }) => actor)
    .entries()
    .toArray()
    .toSorted(([, a], [, b]) => b.length - a.length);
  const shown = groups.slice(0, limits.groups);
  return shown.map(([name, positions], index): Block => {
    // A line saying "1 more" takes as much room as that position.
    const room = limits.positionsOfActor + (positions.length === limits.positionsOfActor + 1 ? 1 : 0);
    const left = positions.length - room;
    const more = [
      ...(left > 0 ? [`${left} more`] : []),
      ...(index === limits.groups - 1 ? actorsBeyond(groups, limits.groups) : []),
    ];
    const items = positions.slice(0, room).map((position) => presentPosition(position, name, briefing));
    return {
      type: 'list',
      ...(index === 0 && { heading: 'Positions' }),
      subject: [...sayNames(name, briefing.actors), originalOf(name, briefing)].filter((span) => span !== ''),
      items,
      ...(more.length > 0 && { more: more.join(' · ') }),
    };
  });
}

function actorsBeyond(
  groups: readonly (readonly [string, readonly LockedPosition[]])[],
  shown: number,
): readonly string[] {
  const rest = groups.slice(shown);
  const names = rest.map(([name, positions]) => `${name} (${positions.length})`).join(', ');
  return rest.length === 0 ? [] : [`${plural(rest.length, 'more actor')} with positions: ${names}`];
}

function presentPosition(position: LockedPosition, name: string, briefing: Briefing): ListItem {
  // Only a direct quotation is in the actor's own words; all else is the article's wording, opened in place.
  const own = position.directness === 'direct' ? position.evidence[0] : undefined;
  // A statement that only repeats the quotation is left out.
  const isRepeated = own !== undefined && isSameWords(position.statement, own.quote);
  const quote = own === undefined ? undefined : oneLine(own.quote);
  const translation = own === undefined ? null : sayTranslation(own, briefing);
  const statement = isRepeated ? quoted(oneLine(own.quote)) : position.statement;
  return withWords(
    {
      label: sayAct(position),
      text: [sayStatement({ ...position, statement })],
      ...(quote !== undefined && !isRepeated && { quote }),
      ...(translation !== null && { translation }),
      source: [saySpeaker(position, name, briefing.actors, own !== undefined)],
    },
    position.evidence.filter((evidence) => evidence !== own),
  );
}
