import { sayDate, sayDay } from '../../briefings/saying/say-date.ts';
import { isSameWords } from '../../briefings/saying/say-quotation.ts';
import type { Block, ListItem, Reply, Text } from '../../chat/reply.ts';
import { oneLine } from '../../text.ts';
import type { KnownCorrection } from '../ledger-corrections.ts';

/** A whole command for each correction. */
export const CORRECTION_EXAMPLES = {
  merge: '/correct what:merge actor:"Moscow" into:"Russia"',
  split: '/correct what:split actor:"Smith" names:"John Smith"',
  rename: '/correct what:rename actor:"Smith" name:"Anna Smith"',
  speaker: '/correct what:speaker position:12 actor:"Ushakov"',
  stance: '/correct what:stance position:12 stance:opposes',
  dismiss: '/correct what:dismiss position:12',
  day: '/correct what:day position:12 day:2026-06-08',
  words: '/correct what:words position:12 words:"a third of the fleet"',
  withdrawn: '/correct what:withdrawn position:12 day:yesterday',
} as const;

/** How to make each correction; shown when the command is called on its own. */
const EXAMPLES = [
  ['two names, one actor', CORRECTION_EXAMPLES.merge],
  ['one name, two actors', CORRECTION_EXAMPLES.split],
  ['wrong name', CORRECTION_EXAMPLES.rename],
  ['wrong speaker', CORRECTION_EXAMPLES.speaker],
  ['wrong stance', CORRECTION_EXAMPLES.stance],
  ['not a position', CORRECTION_EXAMPLES.dismiss],
  ['wrong day', CORRECTION_EXAMPLES.day],
  ['statement cut wrongly', CORRECTION_EXAMPLES.words],
  ['taken back since', CORRECTION_EXAMPLES.withdrawn],
  ['what is one matter, or another', '/matter says how'],
  ['position numbers', '/correct what:stance actor:"Ushakov"'],
] as const;

/** Announces a correction to the channel, since it changes what everyone sees. */
export function presentCorrected(known: KnownCorrection): Reply {
  const { title, item } = describe(known);
  return {
    title,
    blocks: [
      { type: 'list', items: [item] },
      { type: 'note', text: [`by ${known.by.name} · to undo: ${undoOf(known)}`] },
    ],
    visibility: 'channel',
  };
}

/** Announces that a correction was undone. */
export function presentUndone(known: KnownCorrection): Reply {
  const { title, item } = describe(known);
  return {
    title: `Undone: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    blocks: [
      { type: 'list', items: [{ ...item, source: [`corrected by ${known.by.name}`] }] },
      {
        type: 'note',
        text: [`by ${known.undone?.by.name ?? 'somebody'} · other corrections still apply`],
      },
    ],
    visibility: 'channel',
  };
}

/** Corrections, newest first, and how to make them. @param today ISO 8601 day */
export function presentCorrections(corrections: readonly KnownCorrection[], isCut: boolean, today: string): Reply {
  const items = corrections.map((known): ListItem => {
    const { title, item } = describe(known);
    const dayOfDate = (date: Date) => sayDay(date.toISOString().slice(0, 10), today);
    const undone =
      known.undone === null ? undoOf(known) : `undone by ${known.undone.by.name} on ${dayOfDate(known.undone.at)}`;
    return {
      label: dayOfDate(known.at),
      text: [{ type: 'bold', text: title }, ' · ', ...item.text],
      ...(item.quote !== undefined && { quote: item.quote }),
      source: [`by ${known.by.name} · ${undone}`],
    };
  });
  const list: Block[] =
    items.length === 0
      ? [{ type: 'text', text: ['No corrections in this channel yet.'] }]
      : [{ type: 'list', items, ...(isCut && { more: 'Older corrections aren’t shown.' }) }];
  return {
    title: 'Corrections',
    blocks: [
      ...list,
      {
        type: 'list',
        heading: 'How to correct',
        items: EXAMPLES.map(([label, text]) => ({ label, text: [text] })),
      },
    ],
    visibility: 'caller',
  };
}

function undoOf({ id }: KnownCorrection): string {
  return `/correct what:undo correction:${id}`;
}

/** Describes a correction, in a few words and in full. */
function describe(known: KnownCorrection): { readonly title: string; readonly item: ListItem } {
  const { correction, position } = known;
  const called = (id: string, as: 'name' | 'shown' = 'shown') => known.actors.get(id)?.[as] ?? 'a forgotten actor';
  const matter = (id: string, as: 'name' | 'shown' = 'shown') =>
    ({ type: 'bold', text: known.matters.get(id)?.[as] ?? 'a forgotten matter' }) as const;
  const item = (...text: Text): ListItem => ({ text });
  const quoted = (...text: Text): ListItem =>
    position === null ? { text: ['a position that’s no longer here'] } : { text, quote: oneLine(position.quote) };
  // A statement that only repeats the quotation below is left out.
  const words = (...text: Text): ListItem =>
    position === null || isSameWords(position.statement, position.quote)
      ? quoted(...text)
      : quoted(...text, ` · ${position.statement}`);
  switch (correction.type) {
    case 'merge-actors': {
      const [one, other] = [called(correction.actorId), called(correction.intoId)];
      return {
        title: 'Actors merged',
        item: item(actor(one), ' shown as ', actor(other), ', also in future articles'),
      };
    }
    case 'split-actor': {
      const names = correction.names.map((name) => `“${name}”`).join(', ');
      return {
        title: 'Actor split',
        item: item(
          ...[`${names} means `, actor(called(correction.newActorId))],
          ...[', not ', actor(called(correction.actorId)), ', also in future articles'],
        ),
      };
    }
    case 'rename-actor':
      return {
        title: 'Actor renamed',
        item: item(actor(called(correction.actorId, 'name')), ' shown as ', actor(correction.name)),
      };
    case 'wrong-speaker':
      return {
        title: 'Speaker corrected',
        item: words(
          ...[actor(called(correction.actorId)), ` on ${position?.issue ?? ''}`],
          `; the briefing named ${correction.position.speaker}`,
        ),
      };
    case 'wrong-stance':
      return {
        title: 'Stance corrected',
        item: words(
          ...[actor(position?.actor ?? ''), ` on ${position?.issue ?? ''}: `],
          ...[
            { type: 'bold', text: correction.stance } as const,
            `; the briefing said ${position?.briefedStance ?? ''}`,
          ],
        ),
      };
    case 'not-a-position':
      return {
        title: 'Position dismissed',
        item: words(actor(position?.actor ?? ''), ` on ${position?.issue ?? ''}, no longer shown`),
      };
    case 'wrong-day':
      return {
        title: 'Day corrected',
        item: words(
          ...[actor(position?.actor ?? ''), ` on ${position?.issue ?? ''}: `],
          ...[{ type: 'bold', text: dayWithYear(correction.day) } as const],
          `; the briefing said ${dayWithYear(position?.briefedDate ?? '')}`,
        ),
      };
    case 'wrong-words':
      return {
        title: 'Statement corrected',
        item: quoted(
          ...[actor(position?.actor ?? ''), ` on ${position?.issue ?? ''}: `],
          ...[{ type: 'bold', text: correction.words } as const, `; the briefing said “${position?.briefedStatement}”`],
        ),
      };
    case 'taken-back':
      return {
        title: 'Marked as taken back',
        item: words(
          ...[actor(position?.actor ?? ''), ` on ${position?.issue ?? ''}, taken back on `],
          ...[{ type: 'bold', text: dayWithYear(correction.day) } as const, '; no move is told of it'],
        ),
      };
    case 'merge-matters':
      return {
        title: 'Matters merged',
        item: item(matter(correction.matterId), ' shown as ', matter(correction.intoId), ', also in future articles'),
      };
    case 'split-matter':
      return {
        title: 'Matter split',
        item: item(
          ...[`statements with “${correction.words}” are of `, matter(correction.newMatterId)],
          ...[', not ', matter(correction.matterIds[0] ?? ''), ', also in future articles'],
        ),
      };
    case 'rename-matter':
      return {
        title: 'Matter renamed',
        item: item(matter(correction.matterId, 'name'), ' shown as ', { type: 'bold', text: correction.title }),
      };
    case 'close-matter':
      return { title: 'Matter closed', item: item(matter(correction.matterId), ' takes nothing new') };
    case 'move-statement':
      return {
        title: 'Statement moved',
        item: words(
          actor(position?.actor ?? ''),
          ...(correction.matterId === null ? [' is of no matter here'] : [' on ', matter(correction.matterId)]),
        ),
      };
    default:
      return correction satisfies never;
  }
}

function dayWithYear(day: string): string {
  return sayDate(day) ?? day;
}

function actor(name: string) {
  return { type: 'actor', name } as const;
}
