import type { Command } from '../src/chat/command.ts';
import { askPositions, askStickingPoints } from '../src/ledger/ask-positions.ts';
import { presentTimeline } from '../src/ledger/present/present-timeline.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { POSITION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most lines of each kind that go into one answer. */
const MAX_LINES = 40;

export const command: Command<LedgerApp> = {
  name: 'timeline',
  description: 'Who said what, and where the parties got stuck, day by day.',
  options: POSITION_OPTIONS,
  async run(app, call) {
    const question = await readQuestion(app, call);
    const [positions, points] = await Promise.all([
      askPositions(app, question, MAX_LINES),
      // A sticking point belongs to an issue, not to one actor.
      question.actor === null ? askStickingPoints(app, question, MAX_LINES) : { items: [], isCut: false },
    ]);
    return await withWholeLedger(app, call.scope, presentTimeline(question, positions, points));
  },
};
