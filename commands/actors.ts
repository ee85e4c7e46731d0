import type { Command } from '../src/chat/command.ts';
import { askPositions } from '../src/ledger/ask-positions.ts';
import type { LedgerActor } from '../src/ledger/ledger.ts';
import { presentActors } from '../src/ledger/present/present-actors.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, type Question, readQuestion } from '../src/ledger/read-question.ts';

const LIMITS = {
  actors: 60,
  /** Positions searched for those actors. */
  positions: 400,
} as const;

export const command: Command<LedgerApp> = {
  name: 'actors',
  description: 'List the actors: who they are, what they want, where and how often they’re named.',
  options: [QUESTION_OPTIONS.scope],
  async run(app, call) {
    const question = await readQuestion(app, call);
    const [actors, positions] = await Promise.all([
      findActors(app, question),
      askPositions(app, question, LIMITS.positions),
    ]);
    return await withWholeLedger(
      app,
      call.scope,
      presentActors(question, actors.slice(0, LIMITS.actors), positions.items, actors.length > LIMITS.actors),
    );
  },
};

async function findActors(app: LedgerApp, { scope, articles }: Question): Promise<readonly LedgerActor[]> {
  const limit = LIMITS.actors + 1;
  if (articles === null) return await app.ledger.actorsOf(scope, { limit });
  const each = await Promise.all(articles.map(({ id }) => app.ledger.actorsOf(scope, { articleId: id, limit })));
  return [...new Map(each.flat().map((actor) => [actor.id, actor])).values()];
}
