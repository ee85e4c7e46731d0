import { sayDay } from '../../briefings/saying/say-date.ts';
import { isSameWords } from '../../briefings/saying/say-quotation.ts';
import type { Block, ListItem, Reply, Text } from '../../chat/reply.ts';
import { oneLine } from '../../text.ts';
import type { KnownCorrection } from '../ledger-corrections.ts';

/** How to set right what is wrong: shown to whoever asks for nothing in particular. */
const EXAMPLES = [
  ['two names are one', '/correct what:merge actor:"Moscow" into:"Russia"'],
  ['one name is two', '/correct what:split actor:"Smith" names:"John Smith"'],
  ['a name', '/correct what:rename actor:"Smith" name:"Anna Smith"'],
  ['who said it', '/correct what:speaker position:12 actor:"Ushakov"'],
  ['the stance', '/correct what:stance position:12 stance:opposes'],
  ['it is no position', '/correct what:dismiss position:12'],
  ['which positions', '/correct what:stance actor:"Ushakov" numbers them'],
] as const;

/** What a correction changed, for everybody: it changes what all see. */
export function presentCorrected(known: KnownCorrection): Reply {
  const { title, item } = describe(known);
  return {
    title,
    blocks: [
      { type: 'list', items: [item] },
      { type: 'note', text: [`by ${known.by.name} · to take it back: ${undoOf(known)}`] },
    ],
    visibility: 'channel',
  };
}

/** That a correction counts no more. */
export function presentUndone(known: KnownCorrection): Reply {
  const { title, item } = describe(known);
  return {
    title: `Taken back: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    blocks: [
      { type: 'list', items: [{ ...item, source: [`corrected by ${known.by.name}`] }] },
      {
        type: 'note',
        text: [`by ${known.undone?.by.name ?? 'somebody'} · it counts no more; the other corrections stand`],
      },
    ],
    visibility: 'channel',
  };
}

/** What was corrected, newest first, and how to correct. @param today ISO 8601 day */
export function presentCorrections(corrections: readonly KnownCorrection[], isCut: boolean, today: string): Reply {
  const items = corrections.map((known): ListItem => {
    const { title, item } = describe(known);
    const dayOfDate = (date: Date) => sayDay(date.toISOString().slice(0, 10), today);
    const undone =
      known.undone === null ? undoOf(known) : `taken back by ${known.undone.by.name} on ${dayOfDate(known.undone.at)}`;
    return {
      label: dayOfDate(known.at),
      text: [{ type: 'bold', text: title }, ' · ', ...item.text],
      ...(item.quote !== undefined && { quote: item.quote }),
      source: [`by ${known.by.name} · ${undone}`],
    };
  });
  const list: Block[] =
    items.length === 0
      ? [{ type: 'text', text: ['Nothing was corrected in this channel so far.'] }]
      : [{ type: 'list', items, ...(isCut && { more: 'Older ones are not shown.' }) }];
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

/** What a correction says, in a few words and in full. */
function describe(known: KnownCorrection): { readonly title: string; readonly item: ListItem } {
  const { correction, position } = known;
  const called = (id: string, as: 'name' | 'shown' = 'shown') => known.actors.get(id)?.[as] ?? 'somebody forgotten';
  const item = (...text: Text): ListItem => ({ text });
  const words = (...text: Text): ListItem =>
    position === null
      ? { text: ['a position that is here no more'] }
      : {
          // Words that only repeat the quotation below give way to it.
          text: isSameWords(position.statement, position.quote) ? text : [...text, ` · ${position.statement}`],
          quote: oneLine(position.quote),
        };
  switch (correction.type) {
    case 'merge-actors': {
      const [one, other] = [called(correction.actorId), called(correction.intoId)];
      return {
        title: 'Two actors are one',
        item: item('what is said of ', actor(one), ' is shown under ', actor(other), ', in articles to come too'),
      };
    }
    case 'split-actor': {
      const names = correction.names.map((name) => `“${name}”`).join(', ');
      return {
        title: 'One actor is two',
        item: item(
          ...[`what articles say of ${names} is about `, actor(called(correction.newActorId))],
          ...[', not ', actor(called(correction.actorId)), ', in articles to come too'],
        ),
      };
    }
    case 'rename-actor':
      return {
        title: 'An actor has another name',
        item: item(actor(called(correction.actorId, 'name')), ' is shown as ', actor(correction.name)),
      };
    case 'wrong-speaker':
      return {
        title: 'Another speaker',
        item: words(
          ...[actor(called(correction.actorId)), ` on ${position?.issue ?? ''}`],
          `; the briefing gave it to ${correction.position.speaker}`,
        ),
      };
    case 'wrong-stance':
      return {
        title: 'Another stance',
        item: words(
          ...[actor(position?.actor ?? ''), ` on ${position?.issue ?? ''}: `],
          ...[
            { type: 'bold', text: correction.stance } as const,
            `; the briefing has ${position?.briefedStance ?? ''}`,
          ],
        ),
      };
    case 'not-a-position':
      return {
        title: 'Not a position',
        item: words(actor(position?.actor ?? ''), ` on ${position?.issue ?? ''} is shown no more`),
      };
    default:
      return correction satisfies never;
  }
}

function actor(name: string) {
  return { type: 'actor', name } as const;
}
