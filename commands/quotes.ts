import type { Command } from '../src/chat/command.ts';
import { UsageError } from '../src/errors.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import { presentQuotes } from '../src/ledger/present/present-quotes.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most positions whose quotes go into one answer. */
const MAX_POSITIONS = 200;

export const command: Command<LedgerApp> = {
  name: 'quotes',
  description: 'What an actor said, word for word, and in which article.',
  options: [
    { ...QUESTION_OPTIONS.actor, isRequired: true },
    QUESTION_OPTIONS.issue,
    QUESTION_OPTIONS.since,
    QUESTION_OPTIONS.until,
    QUESTION_OPTIONS.scope,
  ],
  async run(app, call) {
    if (call.options.actor === undefined)
      throw new UsageError('Whose quotes?', { advice: 'Name an actor, as in /quotes actor:NAME. /actors lists them.' });
    const question = await readQuestion(app, call);
    return await withWholeLedger(
      app,
      call.scope,
      presentQuotes(question, await askPositions(app, question, MAX_POSITIONS)),
    );
  },
};
