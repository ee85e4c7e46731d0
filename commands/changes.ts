import type { Command } from '../src/chat/command.ts';
import { askShifts } from '../src/ledger/ask-shifts.ts';
import { presentChanges } from '../src/ledger/present/present-changes.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

export const command: Command<LedgerApp> = {
  name: 'changes',
  description: 'What moved: new, hardened, softened or reversed; by default, in the last week.',
  options: [
    QUESTION_OPTIONS.since,
    QUESTION_OPTIONS.until,
    QUESTION_OPTIONS.actor,
    QUESTION_OPTIONS.issue,
    QUESTION_OPTIONS.scope,
  ],
  async run(app, call) {
    const question = await readQuestion(app, call);
    return await withWholeLedger(app, call.scope, presentChanges(question, await askShifts(app, question)));
  },
};
