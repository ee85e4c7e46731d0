import type { App } from '../src/app.ts';
import { STANCES } from '../src/briefings/briefing.ts';
import type { Command, CommandCall } from '../src/chat/command.ts';
import { readChoice } from '../src/chat/read-choice.ts';
import { UsageError } from '../src/errors.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import type { NewCorrection } from '../src/ledger/corrections.ts';
import { ledgerScopeOf } from '../src/ledger/ledger.ts';
import type { LedgerCorrections } from '../src/ledger/ledger-corrections.ts';
import { namedIn } from '../src/ledger/named-in.ts';
import { presentChoice } from '../src/ledger/present/present-choice.ts';
import {
  CORRECTION_EXAMPLES,
  presentCorrected,
  presentCorrections,
  presentUndone,
} from '../src/ledger/present/present-corrections.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { readCorrectionId, readPositionId } from '../src/ledger/read-correction-numbers.ts';
import { CORRECTION_LIMITS, need } from '../src/ledger/read-correction-options.ts';
import { readPastDay } from '../src/ledger/read-past-day.ts';
import { findActor, QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

const OF_ACTORS = ['merge', 'split', 'rename'] as const;
const OF_POSITIONS = ['speaker', 'stance', 'day', 'words', 'withdrawn', 'dismiss'] as const;
const WHAT = [...OF_ACTORS, ...OF_POSITIONS, 'undo', 'reports'] as const;
type What = (typeof WHAT)[number];
type Services = LedgerApp & Pick<App, 'listReports'> & { readonly corrections: LedgerCorrections };

export const command: Command<Services> = {
  name: 'correct',
  description: 'Fix names, speakers, stances, days and words; on its own, lists corrections and how to make them.',
  options: [
    {
      name: 'what',
      type: 'choice',
      choices: WHAT,
      isRequired: false,
      description: 'merge, split, rename an actor; a position’s speaker, stance, day, words; withdrawn; dismiss; undo.',
    },
    QUESTION_OPTIONS.actor,
    { name: 'into', description: 'merge: the actor to show both under.', type: 'actor', isRequired: false },
    { name: 'names', description: 'split: the names that belong to someone else.', type: 'string', isRequired: false },
    { name: 'name', description: 'rename: the correct name.', type: 'string', isRequired: false },
    {
      name: 'position',
      description: 'The position’s number; leave it out to list positions.',
      type: 'string',
      isRequired: false,
    },
    { name: 'stance', description: STANCES.join(', '), type: 'choice', choices: STANCES, isRequired: false },
    QUESTION_OPTIONS.issue,
    { name: 'day', description: 'The day it was said, or withdrawn.', type: 'string', isRequired: false },
    {
      name: 'words',
      description: 'words: those of the quotation that are the statement.',
      type: 'string',
      isRequired: false,
    },
    { name: 'correction', description: 'undo: the correction’s number.', type: 'string', isRequired: false },
  ],
  async run(app, call) {
    const what = readWhat(call.options);
    switch (what) {
      case null: {
        const listed = await app.corrections.listOf(call.scope, CORRECTION_LIMITS.listed + 1);
        const today = app.now().toISOString().slice(0, 10);
        return presentCorrections(
          listed.slice(0, CORRECTION_LIMITS.listed),
          listed.length > CORRECTION_LIMITS.listed,
          today,
        );
      }
      case 'undo':
        return presentUndone(await app.corrections.undo(call, readCorrectionId(call.options.correction)));
      case 'reports':
        return await app.listReports(call);
      case 'speaker':
      case 'stance':
      case 'day':
      case 'words':
      case 'withdrawn':
      case 'dismiss':
        if (call.options.position === undefined) return await choosePosition(app, call, what);
        break;
      case 'merge':
      case 'split':
      case 'rename':
        break;
      default:
        return what satisfies never;
    }
    return presentCorrected(await app.corrections.correct(call, await readCorrection(app, call, what)));
  },
};

/** What to correct. Where `what` is missing, another option tells: each correction has one that no other has. */
function readWhat(options: CommandCall['options']): What | null {
  const what = WHAT.find((each) => each === options.what);
  if (what !== undefined) return what;
  if (options.correction !== undefined) return 'undo';
  if (options.into !== undefined) return 'merge';
  if (options.names !== undefined) return 'split';
  if (options.name !== undefined) return 'rename';
  if (options.stance !== undefined) return 'stance';
  if (options.words !== undefined) return 'words';
  if (options.day !== undefined) return 'day';
  if (options.actor !== undefined) return 'speaker';
  if (options.position === undefined) return null;
  throw new UsageError('What’s wrong with the position?', {
    advice:
      'Add actor: for who said it, stance:, day: or words: for what is right, what:withdrawn if it was taken back, or what:dismiss if it isn’t a position.',
  });
}

async function readCorrection(
  app: Services,
  call: CommandCall,
  what: keyof typeof CORRECTION_EXAMPLES,
): Promise<NewCorrection> {
  const wanted = (option: string) => need(call, option, CORRECTION_EXAMPLES[what]);
  // People correct what they see in the channel.
  const area = ledgerScopeOf(call.scope);
  const actorIn = async (option: 'actor' | 'into') => await findActor(app, area, wanted(option));
  const position = () =>
    readPositionId(call.options.position, `/correct what:${what} lists positions with their numbers.`);
  switch (what) {
    case 'merge': {
      const actor = await actorIn('actor');
      return { type: 'merge-actors', actorId: actor.id, intoId: (await actorIn('into')).id };
    }
    case 'split': {
      const actor = await actorIn('actor');
      const names = namedIn(call.options.names ?? '', await app.corrections.namesOf(call.scope, actor.id), actor.name);
      return { type: 'split-actor', actorId: actor.id, names };
    }
    case 'rename':
      return { type: 'rename-actor', actorId: (await actorIn('actor')).id, name: wanted('name') };
    case 'speaker':
      return { type: 'wrong-speaker', positionId: position(), actorId: (await actorIn('actor')).id };
    case 'stance':
      return {
        type: 'wrong-stance',
        positionId: position(),
        stance: readChoice('stance', wanted('stance'), STANCES),
      };
    case 'day':
      return {
        type: 'wrong-day',
        positionId: position(),
        day: readPastDay(wanted('day'), app.now(), 'it was said'),
      };
    case 'words':
      return { type: 'wrong-words', positionId: position(), words: wanted('words') };
    case 'withdrawn': {
      const day = readPastDay(call.options.day ?? 'today', app.now(), 'it was taken back');
      return { type: 'taken-back', positionId: position(), day };
    }
    case 'dismiss':
      return { type: 'not-a-position', positionId: position() };
    default:
      return what satisfies never;
  }
}

/** The newest positions with their numbers. With `speaker`, `actor` is the right speaker and doesn't filter. */
async function choosePosition(app: Services, call: CommandCall, what: keyof typeof CORRECTION_EXAMPLES) {
  const { actor, ...others } = call.options;
  const options = what === 'speaker' || actor === undefined ? others : { ...others, actor };
  const question = await readQuestion(app, { ...call, options });
  const rest = [
    ...(what === 'speaker' && actor !== undefined ? [`actor:"${actor}"`] : []),
    ...(what === 'stance' ? [`stance:${others.stance ?? STANCES.join('|')}`] : []),
    ...(what === 'day' ? [`day:${others.day ?? '2026-06-08'}`] : []),
    ...(what === 'words' ? [`words:"${others.words ?? 'of the quotation'}"`] : []),
  ];
  const found = await askPositions(app, question, CORRECTION_LIMITS.choice);
  return presentChoice(question, found, (id) => [`/correct what:${what} position:${id}`, ...rest].join(' '));
}
