import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ARTICLE } from '../contracts/test-core.ts';
import { ADA, type Asking, CHANNEL, createAsking } from './asking.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await createAsking();
  const link = { scope: CHANNEL, id: 'm1', thread: null, author: ADA, files: [], isAddressed: false };
  await asking.core.handlers.onMessage({ ...link, text: `${ARTICLE}?${randomUUID()}` });
  await vi.waitFor(() => expect(asking.platform.posted).toHaveLength(1), { timeout: 20_000 });
});
afterAll(() => asking.close());

describe('a channel with one article', () => {
  it.each(['actors', 'positions', 'sticking-points', 'timeline', 'sources'])('answers /%s', async (name) => {
    expect(await asking.read(name)).toMatch(/Russia/);
  });

  it('shows whoever asked who holds what, with a picture where it isn’t about one actor', async () => {
    const all = await asking.ask('positions');
    expect(all).toMatchObject({ visibility: 'caller', attachment: { mediaType: 'image/png' } });
    expect(all.attachment?.alternative).toMatch(/Russia – /);
    const one = await asking.ask('positions', { actor: 'Ushakov' });
    expect(one.visibility).toBe('caller');
    expect(one.attachment).toBeUndefined();
  });

  it('knows an actor by the surname', async () => {
    expect(await asking.read('positions', { actor: 'Ushakov' })).toMatch(
      /Yuri Ushakov · presidential aide[\s\S]*not negotiating on Ukraine with anyone[\s\S]*via TASS/,
    );
  });

  it('names the nearest where nobody is called so', async () => {
    expect(await asking.read('positions', { actor: 'Ushakow' })).toMatch(/Did you mean Yuri Ushakov\?/);
  });

  it('does not tell a guest what other channels know', async () => {
    const guest = { caller: { ...ADA, isGuest: true } };
    expect(await asking.read('positions', { scope: 'workspace' }, guest)).toMatch(
      /Guests can only ask about channels they/,
    );
    expect(await asking.read('positions', { scope: 'channel' }, guest)).toMatch(/Russia/);
  });

  it('asks for a link first where the ledger is empty', async () => {
    const scope = { ...CHANNEL, channel: 'C2' };
    expect(await asking.read('positions', {}, { scope })).toMatch(/is empty[\s\S]*Post a link to an article/);
  });
});
