import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/chat/scope.ts';
import { DatabaseError } from '../../src/errors.ts';
import { ledgerScope, type Told } from '../database/ledger/ledger-examples.ts';
import { describeLedgerAnswers } from './ledger-answers.ts';
import { describeLedgerSearch } from './ledger-search.ts';
import { type Known, QUESTIONS, type TestLedger } from './test-ledger.ts';

const OWN: Scope = { platform: 'slack', workspace: 'T1', channel: 'general' };
const OTHERS: readonly (readonly [string, Scope])[] = [
  ['another channel', { ...OWN, channel: 'private' }],
  ['another workspace', { ...OWN, workspace: 'T2' }],
  ['another platform', { ...OWN, platform: 'discord' }],
];
const NOBODY: Known = {
  ...{ actor: 'Mara Lindqvist', issue: 'wage rise', date: '2026-03-02', thread: 'a thread', word: 'percent' },
  ...{ actorId: '1', issueId: '1', articleId: '00000000-0000-4000-8000-000000000000' },
};
const OWN_TOLD: Told = {
  ...{ title: 'Night trains', date: '2026-03-02', stuckOn: ['wage rise'] },
  says: [{ actor: 'Mara Lindqvist', issue: 'wage rise', statement: 'twelve percent is the floor' }],
};
/** Told where it is nobody else's business, beside all that is told here. */
const SECRET: Told = {
  ...{ title: 'Merger', date: '2031-05-05', stuckOn: ['secret merger'] },
  says: [{ actor: 'Ylva Sekretova', issue: 'secret merger', statement: 'the kestrel plan of the bank is off' }],
};

/** What every ledger promises to those who ask it, whatever keeps it. */
export function describeLedgerContract(title: string, setUp: () => Promise<TestLedger>): void {
  const questions = Object.entries(QUESTIONS);

  describe(title, () => {
    let test: TestLedger;
    beforeAll(async () => {
      test = await setUp();
    });
    afterAll(() => test.close());

    it.each(questions)('answers %s with nothing while it is empty', async (_, ask) => {
      expect(await ask(test.ledger, ledgerScope(OWN), NOBODY)).toEqual([]);
    });

    it.each(questions)('answers %s with an error of the database where it cannot be read', async (_, ask) => {
      await expect(ask(test.unreadable, ledgerScope(OWN), NOBODY)).rejects.toThrow(DatabaseError);
    });

    describe('what lies outside the channels that are asked', () => {
      let own: Known;
      let before: readonly (readonly unknown[])[];
      const askAll = (scope = ledgerScope(OWN), known = own) =>
        Promise.all(questions.map(([, ask]) => ask(test.ledger, scope, known)));
      beforeAll(async () => {
        own = await tellAs(test, OWN, OWN_TOLD, 'percent');
        before = await askAll();
        for (const [, scope] of OTHERS) {
          await tellAs(test, scope, { ...OWN_TOLD, title: 'Another title' }, 'percent');
          await tellAs(test, scope, SECRET, 'kestrel');
        }
      });

      it('changes no answer, even under the same names and words on the same day', async () => {
        expect(before.filter((answer) => answer.length === 0)).toEqual([]);
        expect(await askAll()).toEqual(before);
      });

      it.each(OTHERS)(
        'is as if it were not there, in %s, even to somebody who knows its ids and names',
        async (_, scope) => {
          const secret = await knownIn(test, scope, SECRET, 'kestrel');
          for (const [name, ask] of questions) {
            expect(await ask(test.ledger, ledgerScope(scope), secret), `${name} there`).not.toEqual([]);
            expect(await ask(test.ledger, ledgerScope(OWN), secret), `${name} here`).toEqual([]);
            const nowhere = { ...ledgerScope(scope), channels: [] };
            expect(await ask(test.ledger, nowhere, secret), `${name} in no channel`).toEqual([]);
          }
        },
      );
    });
  });

  describeLedgerAnswers(title, setUp);
  describeLedgerSearch(title, setUp);
}

/** Tells it in a channel and posts its briefing there, and gives what is known of it then. */
async function tellAs(test: TestLedger, scope: Scope, told: Told, word: string): Promise<Known> {
  const briefingId = await test.tell(scope, told);
  const [{ actor, statement } = { actor: '', statement: '' }] = told.says ?? [];
  await test.tell(scope, {
    title: `${actor} took back the statement that ${statement}`,
    ...(told.date !== undefined && { date: told.date }),
  });
  const says = [{ actor, statement: 'so be it', issue: '' }];
  await test.tell(scope, { title: `${actor} shrugs`, says, isByRules: true, ...(told.date && { date: told.date }) });
  await test.post(scope, briefingId, { id: `message of ${told.title}`, thread: `thread of ${told.title}` });
  return await knownIn(test, scope, told, word);
}

async function knownIn({ ledger }: TestLedger, scope: Scope, told: Told, word: string): Promise<Known> {
  const asked = ledgerScope(scope);
  const { title, date = '', says: [said] = [] } = told;
  const [actor, issue] = await Promise.all([
    ledger.findActorByName(asked, said?.actor ?? ''),
    ledger.findIssueByName(asked, said?.issue ?? ''),
  ]);
  const article = (await ledger.articlesOf(asked, { limit: 100 })).find((each) => each.title === title);
  if (!('found' in actor && 'found' in issue) || article === undefined)
    throw new Error(`${title} is not in the ledger.`);
  return {
    ...{ actor: actor.found.name, actorId: actor.found.id, issue: issue.found.label, issueId: issue.found.id },
    ...{ articleId: article.id, date: date ?? '', thread: `thread of ${title}`, word },
  };
}
