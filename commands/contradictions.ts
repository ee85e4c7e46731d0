import type { Command } from '../src/chat/command.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import { findContradictions } from '../src/ledger/contradictions.ts';
import { presentContradictions } from '../src/ledger/present/present-contradictions.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most positions searched for contradictions. */
const MAX_POSITIONS = 400;

export const command: Command<LedgerApp> = {
  name: 'contradictions',
  description: 'Conflicting numbers and claims from different sources, side by side.',
  options: [
    QUESTION_OPTIONS.issue,
    QUESTION_OPTIONS.actor,
    QUESTION_OPTIONS.since,
    QUESTION_OPTIONS.until,
    QUESTION_OPTIONS.scope,
  ],
  async run(app, call) {
    const question = await readQuestion(app, call);
    // The other side is somebody else, so the filter by actor comes after the search.
    const positions = await askPositions(app, { ...question, actor: null }, MAX_POSITIONS);
    const found = findContradictions(positions.items).filter(
      ({ sides }) => question.actor === null || sides.some(({ actorId }) => actorId === question.actor?.id),
    );
    return await withWholeLedger(app, call.scope, presentContradictions(question, found, positions));
  },
};
