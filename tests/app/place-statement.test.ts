import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPlacing, placeButton, placeStatement } from '../../src/app/filing/place-statement.ts';
import type { Button, Reply } from '../../src/chat/reply.ts';
import { createLedgerCorrections } from '../../src/database/ledger/create-ledger-corrections.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { UsageError } from '../../src/errors.ts';
import { GENERAL } from '../database/examples.ts';
import { ledgerScope, tell } from '../database/ledger/ledger-examples.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';

const ADA = { id: 'U1', name: 'Ada', isManager: false };
const HERE = ledgerScope(GENERAL);

let database: TestDatabase;
let briefingId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`truncate articles, ledger_actors, ledger_matters, corrections cascade`.execute(database.db);
  const dredging = { actor: 'Mara Lindqvist', issue: 'dredging of the quay', statement: 'the quay needs dredging' };
  await tell(database.db, GENERAL, { title: 'one', says: [dredging] });
  briefingId = await tell(database.db, GENERAL, {
    ...{ title: 'two', isByRules: true },
    says: [
      { actor: 'Mara Lindqvist', issue: '', statement: 'the quay is full of mud' },
      { actor: 'Erik Holm', issue: '', statement: 'so be it' },
    ],
  });
});

describe('statements that filing was not sure of', () => {
  it('are filed with one tap, the matter they are nearest to first', async () => {
    const asked = await press(placeButton(briefingId));
    expect(asked).toMatchObject({ title: 'Which matter is this?', visibility: 'caller' });
    expect(JSON.stringify(asked)).toContain('so be it');
    expect(labelsOf(asked)).toEqual(['Same: dredging of the quay', 'A new matter', 'No matter']);
    const done = await press(buttonOf(asked, 'Same: dredging of the quay'));
    expect(JSON.stringify(done)).toMatch(
      /That was the last one[\s\S]*Filed under “dredging of the quay” · to undo: \/correct what:undo correction:\d+/,
    );
    expect(await titles()).toEqual(['dredging of the quay', 'dredging of the quay', 'dredging of the quay']);
    expect((await press(placeButton(briefingId))).title).toBe('No statement of this article is waiting to be filed.');
  });

  it('are of no matter where somebody says so', async () => {
    await press(buttonOf(await press(placeButton(briefingId)), 'No matter'));
    expect(await titles()).toEqual([null, 'dredging of the quay', 'dredging of the quay']);
  });

  it('are learnt from: what is like one that is of no matter is filed nowhere, and not asked about', async () => {
    const says = [{ actor: 'Erik Holm', issue: '', statement: 'so be it' }];
    await press(buttonOf(await press(placeButton(briefingId)), 'No matter'));
    const later = await tell(database.db, GENERAL, { title: 'three', says, isByRules: true });
    const asked = await createLedgerQueries(database).unsureOf(HERE, { briefingId: later, limit: 5 });
    expect(asked.map(({ near }) => near)).toEqual([null]);
  });

  it('are filed once, whoever taps', async () => {
    const button = buttonOf(await press(placeButton(briefingId)), 'A new matter');
    await press(button);
    await expect(press(button)).rejects.toThrow(/already/);
  });

  it('are not for guests to file', async () => {
    const button = buttonOf(await press(placeButton(briefingId)), 'A new matter');
    await expect(press(button, true)).rejects.toThrow(UsageError);
  });
});

async function press(button: Button, isGuest = false): Promise<Reply> {
  if (button.type !== 'ask' || !isPlacing(button.action)) throw new Error('the button asks nothing');
  const { action, value } = button;
  const [ledger, corrections] = [createLedgerQueries(database), createLedgerCorrections(database)];
  const now = () => new Date('2026-03-03T09:00:00Z');
  return await placeStatement(
    { ledger, corrections, now },
    { scope: GENERAL, caller: { ...ADA, isGuest }, thread: '1', action, value },
  );
}

function buttonsOf({ blocks }: Reply): readonly Button[] {
  return blocks.flatMap((block) => (block.type === 'actions' ? block.buttons : []));
}

function labelsOf(reply: Reply): readonly string[] {
  return buttonsOf(reply).map(({ label }) => label);
}

function buttonOf(reply: Reply, label: string): Button {
  const button = buttonsOf(reply).find((each) => each.label === label);
  if (button === undefined) throw new Error(`There is no button “${label}”.`);
  return button;
}

async function titles(): Promise<readonly (string | null)[]> {
  const positions = await createLedgerQueries(database).positionsOf(HERE, { limit: 20 });
  return positions.map(({ issue }) => issue).toSorted((one, other) => (one ?? '').localeCompare(other ?? '', 'en'));
}
