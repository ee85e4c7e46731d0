import type { Command, CommandCall } from '../src/chat/command.ts';
import { UsageError } from '../src/errors.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import type { Destination, NewMatterCorrection } from '../src/ledger/corrections.ts';
import { ledgerScopeOf } from '../src/ledger/ledger.ts';
import type { LedgerCorrections } from '../src/ledger/ledger-corrections.ts';
import { presentChoice } from '../src/ledger/present/present-choice.ts';
import { presentCorrected, presentUndone } from '../src/ledger/present/present-corrections.ts';
import { MATTER_EXAMPLES, presentMatters } from '../src/ledger/present/present-matters.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { readCorrectionId, readPositionId } from '../src/ledger/read-correction-numbers.ts';
import { CORRECTION_LIMITS, need } from '../src/ledger/read-correction-options.ts';
import { findIssue, QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

const WHAT = ['merge', 'split', 'rename', 'close', 'move', 'undo'] as const;
type What = (typeof WHAT)[number];
type Services = LedgerApp & { readonly corrections: LedgerCorrections };

export const command: Command<Services> = {
  name: 'matter',
  description: 'Say what is one matter, and what isn’t; on its own, lists the matters and how to.',
  options: [
    {
      name: 'what',
      type: 'choice',
      choices: WHAT,
      isRequired: false,
      description: 'merge, split, rename or close a matter; move a statement; undo.',
    },
    { name: 'matter', description: 'A matter, by any of its words.', type: 'issue', isRequired: false },
    {
      name: 'into',
      description: 'merge: the matter to show both under. move: a matter, new, or none.',
      type: 'issue',
      isRequired: false,
    },
    {
      name: 'words',
      description: 'split: words that all the statements have which belong elsewhere.',
      type: 'string',
      isRequired: false,
    },
    { name: 'title', description: 'rename, split, move into:new: the title.', type: 'string', isRequired: false },
    {
      name: 'position',
      description: 'move: the statement’s number; leave it out to list statements.',
      type: 'string',
      isRequired: false,
    },
    QUESTION_OPTIONS.actor,
    { name: 'correction', description: 'undo: the correction’s number.', type: 'string', isRequired: false },
  ],
  async run(app, call) {
    const what = readWhat(call.options);
    switch (what) {
      case null: {
        const listed = await app.corrections.mattersOf(call.scope, CORRECTION_LIMITS.listed + 1);
        const today = app.now().toISOString().slice(0, 10);
        return presentMatters(
          listed.slice(0, CORRECTION_LIMITS.listed),
          listed.length > CORRECTION_LIMITS.listed,
          today,
        );
      }
      case 'undo':
        return presentUndone(await app.corrections.undo(call, readCorrectionId(call.options.correction)));
      case 'move':
        if (call.options.position === undefined) return await chooseStatement(app, call);
        break;
      case 'merge':
      case 'split':
      case 'rename':
      case 'close':
        break;
      default:
        return what satisfies never;
    }
    return presentCorrected(await app.corrections.correct(call, await readCorrection(app, call, what)));
  },
};

/** What to do. Where `what` is missing, another option tells. */
function readWhat(options: CommandCall['options']): What | null {
  const what = WHAT.find((each) => each === options.what);
  if (what !== undefined) return what;
  if (options.correction !== undefined) return 'undo';
  if (options.position !== undefined) return 'move';
  if (options.words !== undefined) return 'split';
  if (options.into !== undefined) return 'merge';
  if (options.title !== undefined) return 'rename';
  if (options.matter === undefined) return null;
  throw new UsageError('What should happen to the matter?', {
    advice: `For example: ${MATTER_EXAMPLES.rename} or ${MATTER_EXAMPLES.close}`,
  });
}

async function readCorrection(
  app: Services,
  call: CommandCall,
  what: Exclude<What, 'undo'>,
): Promise<NewMatterCorrection> {
  const wanted = (option: string) => need(call, option, MATTER_EXAMPLES[what]);
  // People correct what they see in the channel.
  const area = ledgerScopeOf(call.scope);
  const matterIn = async (option: 'matter' | 'into') => await findIssue(app, area, wanted(option));
  const title = call.options.title ?? null;
  switch (what) {
    case 'merge': {
      const matter = await matterIn('matter');
      return { type: 'merge-matters', matterId: matter.id, intoId: (await matterIn('into')).id };
    }
    case 'split': {
      const matter = await matterIn('matter');
      return { type: 'split-matter', matterId: matter.id, words: wanted('words'), title };
    }
    case 'rename':
      return { type: 'rename-matter', matterId: (await matterIn('matter')).id, title: wanted('title') };
    case 'close':
      return { type: 'close-matter', matterId: (await matterIn('matter')).id };
    case 'move': {
      const positionId = readPositionId(
        call.options.position,
        '/matter what:move lists statements with their numbers.',
      );
      const to = await readDestination(wanted('into'), title, () => matterIn('into'));
      return { type: 'move-statement', positionId, to };
    }
    default:
      return what satisfies never;
  }
}

/** What `into` says: the title of a matter, new, or none. */
async function readDestination(
  into: string,
  title: string | null,
  matter: () => Promise<{ readonly id: string }>,
): Promise<Destination> {
  switch (into.trim().toLowerCase()) {
    case 'new':
      return { type: 'new', title };
    case 'none':
      return { type: 'none' };
    default:
      return { type: 'matter', matterId: (await matter()).id };
  }
}

/** The newest statements with their numbers: those on a matter, of an actor, or all. */
async function chooseStatement(app: Services, call: CommandCall) {
  const { matter, actor, into } = call.options;
  const options = { ...(matter !== undefined && { issue: matter }), ...(actor !== undefined && { actor }) };
  const question = await readQuestion(app, { ...call, options });
  const found = await askPositions(app, question, CORRECTION_LIMITS.choice);
  const target = into === undefined ? 'new' : `"${into}"`;
  return presentChoice(question, found, (id) => `/matter move position:${id} into:${target}`);
}
