import type { Command } from '../src/chat/command.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import { presentPositions } from '../src/ledger/present/present-positions.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { POSITION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most positions that go into one answer. */
const MAX_POSITIONS = 200;

export const command: Command<LedgerApp> = {
  name: 'positions',
  description: 'Who holds which position, on whose word and since when.',
  options: POSITION_OPTIONS,
  async run(app, call) {
    const question = await readQuestion(app, call);
    const found = await askPositions(app, question, MAX_POSITIONS);
    const reply = await withWholeLedger(app, call.scope, presentPositions(question, found));
    const isComparison = question.actor === null && question.issue === null;
    const attachment = isComparison ? await app.drawMatrix(found.items, reply.title) : null;
    return attachment === null ? reply : { ...reply, attachment };
  },
};
