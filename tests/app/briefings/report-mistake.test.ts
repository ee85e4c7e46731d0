import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Button, Reply } from '../../../src/chat/reply.ts';
import { ADA, type Asking, CHANNEL, createAsking } from '../../commands/asking.ts';
import { ARTICLE } from '../../contracts/test-core.ts';

const GRACE = { id: 'U2', name: 'Grace', isManager: false };
const LABELS = ['The speaker', 'The direction', 'The matter', 'Something is missing', 'Something else'];

describe('“Something wrong?” under a briefing', () => {
  let asking: Asking;
  let message = '';
  let wrong: Button;
  beforeAll(async () => {
    asking = await createAsking({ publicUrl: 'https://readout.example' });
    message = randomUUID();
    const text = `${ARTICLE}?report`;
    const posted = { scope: CHANNEL, id: message, thread: null, author: GRACE, files: [], isAddressed: false };
    await asking.core.handlers.onMessage({ ...posted, text });
    await vi.waitFor(() => expect(asking.platform.posted).toHaveLength(1), { timeout: 20_000 });
    const reply = asking.platform.posted[0]?.delivery.reply;
    wrong = buttonsOf(reply).find(({ label }) => label === 'Something wrong?') ?? expect.fail('no button');
  });
  afterAll(() => asking.close());

  const press = async (button: Button, caller = GRACE): Promise<Reply> => {
    if (button.type !== 'ask') throw new Error('It asks Readout.');
    const { action, value } = button;
    return await asking.core.handlers.onAction({ scope: CHANNEL, caller, thread: message, action, value });
  };
  const report = async (label: string, caller = GRACE): Promise<string> => {
    const choice = buttonsOf(await press(wrong)).find((each) => each.label === label);
    return JSON.stringify(await press(choice ?? expect.fail(`no button ${label}`), caller));
  };

  it('asks what: the speaker, the direction, the matter, something missing, or something else', async () => {
    expect(buttonsOf(await press(wrong)).map(({ label }) => label)).toEqual(LABELS);
  });

  it.each([
    ['The speaker', /report is saved.*correct it now.*Yuri Ushakov.*position:\d+.*\/correct what:speaker position:\d+/],
    ['The direction', /report is saved.*correct it now.*\/correct what:stance position:\d+ stance:/],
    ['The matter', /report is saved.*correct it now.*position:\d+.*\/matter move position:\d+ into:new/],
    ['Something else', /report is saved.*correct it now.*\/correct what:dismiss position:\d+/],
    ['Something is missing', /report is saved.*\/correct what:reports/],
  ])('%s: offers at once to correct what can be corrected', async (label, said) => {
    expect(await report(label)).toMatch(said);
  });

  it.each(['constructor', 'toString', '__proto__', 'nothing'])(
    'says of a button that asks for “%s” that it no longer works',
    async (kind) => {
      if (wrong.type !== 'ask') throw new Error('It asks Readout.');
      const { title } = await press({ ...wrong, value: `${wrong.value}:${kind}` });
      expect(title).toBe('This button no longer works.');
    },
  );

  it('lists for who manages the channel what was reported, by whom, with the briefing, and once each', async () => {
    await report('The speaker');
    await report('The speaker', ADA);
    const text = JSON.stringify(await asking.ask('correct', { what: 'reports' }));
    expect(text.match(/The speaker · Grace/g)).toHaveLength(1);
    expect(text).toMatch(/The speaker · Ada/);
    expect(text).toMatch(/The matter · Grace/);
    expect(text).toMatch(/peace plan.*https:\/\/readout\.example\/read\//);
    const spied = await asking.ask('correct', { what: 'reports' }, { caller: GRACE });
    expect(JSON.stringify(spied)).toMatch(/Only channel managers/);
    expect(JSON.stringify(spied)).not.toMatch(/The speaker ·/);
    const elsewhere = await asking.ask('correct', { what: 'reports' }, { scope: { ...CHANNEL, channel: 'C9' } });
    expect(elsewhere.title).toBe('Nobody has reported a mistake here');
  });
});

function buttonsOf(reply: Reply | undefined): readonly Button[] {
  return (reply?.blocks ?? []).flatMap((block) => (block.type === 'actions' ? block.buttons : []));
}
