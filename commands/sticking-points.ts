import type { Command } from '../src/chat/command.ts';
import { askStickingPoints } from '../src/ledger/ask-positions.ts';
import { presentStickingPoints } from '../src/ledger/present/present-sticking-points.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most sticking points that go into one answer. */
const MAX_STICKING_POINTS = 100;

export const command: Command<LedgerApp> = {
  name: 'sticking-points',
  description: 'Where the parties are stuck, and what each one holds.',
  options: [QUESTION_OPTIONS.issue, QUESTION_OPTIONS.since, QUESTION_OPTIONS.until, QUESTION_OPTIONS.scope],
  async run(app, call) {
    const question = await readQuestion(app, call);
    return await withWholeLedger(
      app,
      call.scope,
      presentStickingPoints(question, await askStickingPoints(app, question, MAX_STICKING_POINTS)),
    );
  },
};
