import { describe, expect, it } from 'vitest';
import { createPasswordGate, createSessions, type SessionStore } from '../../../src/platforms/web/sessions.ts';
import { createMemorySessions } from './memory-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function clock(at = Date.UTC(2026, 0, 5)) {
  let now = at;
  return { now: () => new Date(now), pass: (milliseconds: number) => (now += milliseconds) };
}

async function openSessions({
  time = clock(),
  store = createMemorySessions(),
  password = null,
}: {
  readonly time?: ReturnType<typeof clock>;
  readonly store?: SessionStore;
  readonly password?: string | null;
} = {}) {
  return await createSessions({ store, password, now: time.now });
}

describe('a session', () => {
  it('is known by the cookie it was opened with', async () => {
    const sessions = await openSessions();
    const { session, cookie } = sessions.open();
    expect(await sessions.read(cookie)).toBe(session);
    expect(await sessions.read(sessions.open().cookie)).not.toBe(session);
  });

  it('ends after 30 days', async () => {
    const time = clock();
    const sessions = await openSessions({ time });
    const { cookie } = sessions.open();
    time.pass(30 * DAY_MS - 1);
    expect(await sessions.read(cookie)).not.toBeNull();
    time.pass(2);
    expect(await sessions.read(cookie)).toBeNull();
  });

  it('cannot be made up, made longer, or carried to another database', async () => {
    const sessions = await openSessions();
    const { cookie } = sessions.open();
    const [id = '', ends = '', signature = ''] = cookie.split('.');
    expect(await sessions.read(`${id}.${Number(ends) + DAY_MS}.${signature}`)).toBeNull();
    expect(await sessions.read(`${id}.${ends}.${signature.split('').reverse().join('')}`)).toBeNull();
    expect(await sessions.read(undefined)).toBeNull();
    expect(await sessions.read('')).toBeNull();
    expect(await (await openSessions()).read(cookie)).toBeNull();
  });

  it('outlives a restart, and is known to every process on the database', async () => {
    const store = createMemorySessions();
    const { session, cookie } = (await openSessions({ store })).open();
    expect(await (await openSessions({ store })).read(cookie)).toBe(session);
  });

  it('ends with the password it was opened by', async () => {
    const store = createMemorySessions();
    const { cookie } = (await openSessions({ store, password: 'correct horse' })).open();
    expect(await (await openSessions({ store, password: 'battery staple' })).read(cookie)).toBeNull();
    expect(await (await openSessions({ store, password: 'correct horse' })).read(cookie)).not.toBeNull();
  });

  it('is over when it is ended, for whoever has its cookie and after a restart too; others go on', async () => {
    const store = createMemorySessions();
    const sessions = await openSessions({ store });
    const [ended, other] = [sessions.open(), sessions.open()];
    await sessions.end(ended.session);
    expect(await sessions.read(ended.cookie)).toBeNull();
    expect(await (await openSessions({ store })).read(ended.cookie)).toBeNull();
    expect(await sessions.read(other.cookie)).toBe(other.session);
  });

  it('has a token of its own', async () => {
    const sessions = await openSessions();
    const [{ session: one }, { session: other }] = [sessions.open(), sessions.open()];
    expect(sessions.isTokenOf(one, sessions.tokenOf(one))).toBe(true);
    expect(sessions.isTokenOf(one, sessions.tokenOf(other))).toBe(false);
    expect(sessions.isTokenOf(one, '')).toBe(false);
  });
});

describe('the password', () => {
  it('lets in who knows it', () => {
    const gate = createPasswordGate('correct horse', clock());
    expect(gate.check('correct horse', 'a')).toEqual({ isRight: true, waitMs: 0 });
    expect(gate.check('Correct horse', 'a').isRight).toBe(false);
    expect(gate.check('', 'a').isRight).toBe(false);
  });

  it('is not looked at after five wrong tries, right or wrong, for five minutes', () => {
    const time = clock();
    const gate = createPasswordGate('correct horse', time);
    for (let tries = 0; tries < 5; tries += 1) expect(gate.check('wrong', 'a').waitMs).toBe(0);
    expect(gate.check('correct horse', 'a')).toEqual({ isRight: false, waitMs: 5 * 60 * 1000 });
    expect(gate.check('correct horse', 'b').isRight).toBe(true);
    time.pass(5 * 60 * 1000);
    expect(gate.check('correct horse', 'a').isRight).toBe(true);
  });

  it('is still looked at for others, however often one address guesses', () => {
    const gate = createPasswordGate('correct horse', clock());
    for (let tries = 0; tries < 500; tries += 1) gate.check('wrong', 'a');
    expect(gate.check('correct horse', 'b')).toEqual({ isRight: true, waitMs: 0 });
  });

  it('is still looked at for other networks, however many addresses one guesses from', () => {
    const gate = createPasswordGate('correct horse', clock());
    const looked = Array.from({ length: 100 }, (_, index) => gate.check('wrong', `2001:db8:1:2:${index}::1`));
    expect(looked.filter(({ waitMs }) => waitMs === 0)).toHaveLength(5);
    expect(gate.check('correct horse', '2001:db8:1:3::1')).toEqual({ isRight: true, waitMs: 0 });
  });

  it('cannot be guessed from many addresses at once either', () => {
    const gate = createPasswordGate('correct horse', clock());
    const looked = Array.from({ length: 3_000 }, (_, index) => gate.check('wrong', `address ${index}`));
    expect(looked.filter(({ waitMs }) => waitMs === 0)).toHaveLength(50);
  });
});
