import { describe, expect, it } from 'vitest';
import { createPasswordGate, createSessions } from '../../../src/platforms/web/sessions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function clock(at = Date.UTC(2026, 0, 5)) {
  let now = at;
  return { now: () => new Date(now), pass: (milliseconds: number) => (now += milliseconds) };
}

describe('a session', () => {
  it('is known by the cookie it was opened with', () => {
    const sessions = createSessions(clock());
    const cookie = sessions.open();
    expect(sessions.read(cookie)).not.toBeNull();
    expect(sessions.read(sessions.open())).not.toBe(sessions.read(cookie));
  });

  it('ends after 30 days', () => {
    const time = clock();
    const sessions = createSessions(time);
    const cookie = sessions.open();
    time.pass(30 * DAY_MS - 1);
    expect(sessions.read(cookie)).not.toBeNull();
    time.pass(2);
    expect(sessions.read(cookie)).toBeNull();
  });

  it('cannot be made up, made longer, or carried over a restart', () => {
    const sessions = createSessions(clock());
    const cookie = sessions.open();
    const [id = '', ends = '', signature = ''] = cookie.split('.');
    expect(sessions.read(`${id}.${Number(ends) + DAY_MS}.${signature}`)).toBeNull();
    expect(sessions.read(`${id}.${ends}.${signature.split('').reverse().join('')}`)).toBeNull();
    expect(sessions.read(undefined)).toBeNull();
    expect(sessions.read('')).toBeNull();
    expect(createSessions(clock()).read(cookie)).toBeNull();
  });

  it('is over when it is ended, for whoever has its cookie; others go on', () => {
    const sessions = createSessions(clock());
    const [cookie, other] = [sessions.open(), sessions.open()];
    sessions.end(sessions.read(cookie) ?? '');
    expect(sessions.read(cookie)).toBeNull();
    expect(sessions.read(other)).not.toBeNull();
  });

  it('has a token of its own', () => {
    const sessions = createSessions(clock());
    const [one, other] = [sessions.read(sessions.open()) ?? '', sessions.read(sessions.open()) ?? ''];
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

  it('cannot be guessed from many addresses at once either', () => {
    const gate = createPasswordGate('correct horse', clock());
    const looked = Array.from({ length: 3_000 }, (_, index) => gate.check('wrong', `address ${index}`));
    expect(looked.filter(({ waitMs }) => waitMs === 0)).toHaveLength(50);
  });
});
