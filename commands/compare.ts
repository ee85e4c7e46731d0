import type { Command, CommandCall } from '../src/chat/command.ts';
import { UsageError } from '../src/errors.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import { presentComparison } from '../src/ledger/present/present-comparison.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { findActor, QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most positions of each actor that go into one answer. */
const MAX_POSITIONS = 200;
/** What separates two names given as one value: "Ushakov and Witkoff". */
const BETWEEN_NAMES = /(?<!\s)\s+(?:and|vs\.?|versus|with)\s+|(?<!\s)\s*[,;/]\s*/iu;

export const command: Command<LedgerApp> = {
  name: 'compare',
  description: 'Compare two actors’ positions side by side, issue by issue.',
  options: [
    { ...QUESTION_OPTIONS.actor, isRequired: true },
    { name: 'with', description: 'The other actor.', type: 'actor', isRequired: false },
    QUESTION_OPTIONS.issue,
    QUESTION_OPTIONS.since,
    QUESTION_OPTIONS.until,
    QUESTION_OPTIONS.scope,
  ],
  async run(app, call) {
    const { actor, ...rest } = call.options;
    const [first, second] = namesOf(call.options);
    const question = await readQuestion(app, { ...call, options: rest });
    const [one, other] = await Promise.all([
      findActor(app, question.scope, first),
      findActor(app, question.scope, second),
    ]);
    if (one.id === other.id)
      throw new UsageError(`“${first}” and “${second}” are the same actor: ${one.name}.`, {
        advice: 'Name two different actors.',
      });
    const [ofOne, ofOther] = await Promise.all([
      askPositions(app, { ...question, actor: one }, MAX_POSITIONS),
      askPositions(app, { ...question, actor: other }, MAX_POSITIONS),
    ]);
    return await withWholeLedger(app, call.scope, presentComparison(question, [one, other], [ofOne, ofOther]));
  },
};

/** Both names may come as one value, where a platform takes a single line. */
function namesOf({ actor = '', with: other = '' }: CommandCall['options']): readonly [string, string] {
  const names = other === '' ? actor.split(BETWEEN_NAMES) : [actor, other];
  const [first = '', second = '', ...more] = names.map((name) => name.trim());
  if (first !== '' && second !== '' && more.length === 0) return [first, second];
  throw new UsageError('Name two actors to compare.', {
    advice: 'For example: /compare actor:NAME with:NAME, or /compare NAME and NAME.',
  });
}
