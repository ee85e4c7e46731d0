import { sayDay } from '../../briefings/saying/say-date.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { capitalised, plural } from '../../text.ts';
import type { MatterLine } from '../ledger-corrections.ts';

/** A whole command for each thing to do. */
export const MATTER_EXAMPLES = {
  merge: '/matter merge matter:"monitors" into:"observers"',
  split: '/matter split matter:"observers" words:"mountain pass"',
  rename: '/matter rename matter:"monitors" title:"Ceasefire observers"',
  close: '/matter close matter:"harbour dues"',
  move: '/matter move position:12 into:"observers"',
} as const;

/** How to say what is one matter; shown when the command is called on its own. */
const EXAMPLES = [
  ['two matters that are one', MATTER_EXAMPLES.merge],
  ['one matter that is two', MATTER_EXAMPLES.split],
  ['wrong title', MATTER_EXAMPLES.rename],
  ['settled, or no matter', MATTER_EXAMPLES.close],
  ['wrong statement in it', `${MATTER_EXAMPLES.move}, into:new or into:none`],
  ['statement numbers', '/matter move matter:"observers"'],
  ['taking it back', '/matter undo correction:3; /correct lists corrections'],
] as const;

/** The channel's open matters, the most recent first, and how to correct them. @param today ISO 8601 day */
export function presentMatters(matters: readonly MatterLine[], isCut: boolean, today: string): Reply {
  const items = matters.map(({ title, statements, actors, lastSeen }): ListItem => {
    const facts = [plural(statements, 'statement'), plural(actors, 'actor'), `last ${sayDay(lastSeen, today)}`];
    return { text: [{ type: 'bold', text: capitalised(title) }], source: [facts.join(' · ')] };
  });
  const list: Block[] =
    items.length === 0
      ? [{ type: 'text', text: ['No statement in this channel is filed under a matter yet.'] }]
      : [{ type: 'list', items, ...(isCut && { more: 'Older ones aren’t shown.' }) }];
  return {
    title: 'Matters',
    blocks: [
      ...list,
      { type: 'list', heading: 'How to correct', items: EXAMPLES.map(([label, text]) => ({ label, text: [text] })) },
    ],
    visibility: 'caller',
  };
}
