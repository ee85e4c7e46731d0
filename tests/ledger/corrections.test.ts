import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  type BriefedPosition,
  type Correction,
  givenName,
  rootsOf,
  type StoredCorrection,
  splitOff,
} from '../../src/ledger/corrections.ts';

const EDITOR = { id: 'U1', name: 'An editor' };
const AT = new Date('2026-03-02T09:00:00Z');
const POSITION: BriefedPosition = {
  ...{ id: '1', articleId: 'a', span: { start: 10, end: 40 }, speaker: 'Hale' },
  ...{
    briefedActorId: '7',
    briefedStance: 'opposes',
    briefedDate: '2026-06-08',
    briefedStatement: 'the dam will stay',
    filedMatterId: '3',
    words: new Set(['port', 'fee']),
  },
};
const WORDS = { positionId: '1', articleId: 'a', span: { start: 10, end: 40 }, speaker: 'Hale' };

describe('corrections of a position', () => {
  it('change the speaker, the stance, the day and the words, and take away what is no position or was taken back', () => {
    const made = [
      { type: 'wrong-speaker', position: WORDS, actorId: '8' },
      { type: 'wrong-stance', position: WORDS, stance: 'supports' },
      { type: 'not-a-position', position: WORDS },
      { type: 'wrong-day', position: WORDS, day: '2026-06-01' },
      { type: 'wrong-words', position: WORDS, words: 'the dam' },
      { type: 'taken-back', position: WORDS, day: '2026-06-09' },
    ] as const;
    expect(applyCorrections([POSITION], made.map(stored))).toEqual([
      {
        ...{ id: '1', actorId: '8', stance: 'supports', isDismissed: true, matterId: '3', isPlaced: false },
        ...{ date: '2026-06-01', statement: 'the dam', takenBackOn: '2026-06-09' },
      },
    ]);
  });

  it('count for nothing once taken back', () => {
    const made = stored({ type: 'wrong-stance', position: WORDS, stance: 'supports' });
    expect(applyCorrections([POSITION], [undone(made)])[0]?.stance).toBe('opposes');
  });

  it('made later count over earlier ones, which count again when the later one is taken back', () => {
    const first = stored({ type: 'wrong-stance', position: WORDS, stance: 'supports' });
    const second = stored({ type: 'wrong-stance', position: WORDS, stance: 'conditional' });
    expect(applyCorrections([POSITION], [first, second])[0]?.stance).toBe('conditional');
    expect(applyCorrections([POSITION], [first, undone(second)])[0]?.stance).toBe('supports');
  });

  it('hold for the same words in a later briefing of the article, not for other words or other mouths', () => {
    const made = [stored({ type: 'not-a-position', position: WORDS })];
    const isDismissed = (change: Partial<BriefedPosition>) =>
      applyCorrections([{ ...POSITION, id: '2', ...change }], made)[0]?.isDismissed;
    expect(isDismissed({})).toBe(true);
    expect(isDismissed({ speaker: 'Obi' })).toBe(false);
    expect(isDismissed({ span: { start: 50, end: 60 } })).toBe(false);
    expect(isDismissed({ articleId: 'b' })).toBe(false);
  });
});

describe('corrections of actors', () => {
  const merge = (actorId: string, intoId: string) => stored({ type: 'merge-actors', actorId, intoId });

  it('show a merged actor under the one it was merged into, over several steps', () => {
    expect([...rootsOf([merge('1', '2'), merge('2', '3')])]).toEqual([
      ['1', '3'],
      ['2', '3'],
    ]);
  });

  it('tell merged actors apart again when the merge is taken back, and leave the others', () => {
    expect([...rootsOf([merge('1', '2'), undone(merge('2', '3'))])]).toEqual([['1', '2']]);
  });

  it('never go in a circle', () => {
    expect([...rootsOf([merge('1', '2'), merge('2', '1')])]).toEqual([['1', '2']]);
  });

  it('put an actor that was split off back when the split is taken back', () => {
    const split = stored({ type: 'split-actor', actorId: '1', names: ['Hale'], newActorId: '9' });
    expect([...rootsOf([split])]).toEqual([]);
    expect([...rootsOf([undone(split)])]).toEqual([['9', '1']]);
    expect(splitOff('Hale', [split])).toBe('9');
    expect(splitOff('Peter Hale', [split])).toBeNull();
    expect(splitOff('Hale', [undone(split)])).toBeNull();
  });

  it('call an actor by the name given last that stands', () => {
    const [one, two] = ['One', 'Two'].map((name) => stored({ type: 'rename-actor', actorId: '1', name }));
    if (one === undefined || two === undefined) throw new Error('two were made');
    expect(givenName('1', [one, two])).toBe('Two');
    expect(givenName('1', [one, undone(two)])).toBe('One');
    expect(givenName('2', [one, two])).toBeNull();
  });
});

function stored(correction: Correction): StoredCorrection {
  return { id: '1', correction, by: EDITOR, at: AT, undone: null };
}

function undone(correction: StoredCorrection): StoredCorrection {
  return { ...correction, undone: { by: EDITOR, at: AT } };
}
