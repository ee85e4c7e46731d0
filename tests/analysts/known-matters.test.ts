import { describe, expect, it } from 'vitest';
import { labelOf, listMatters } from '../../src/analysts/known-matters.ts';

const LABELS = ['ferry contract', 'harbour levy'];

describe('the matters a model is offered', () => {
  it('have an id and a label a line, and nothing that could pass for more of the prompt', () => {
    expect(listMatters(['ferry contract', 'harbour\nlevy\u200B'])).toBe('\nm1: ferry contract\nm2: harbour levy');
    expect(listMatters([])).toBe('none');
  });

  it('have below them what each party held last, cut and in one line', () => {
    const stand = {
      matter: 'harbour levy',
      actor: 'Ada\nRusk',
      date: '2026-03-02',
      held: `refuses ${'more '.repeat(60)}`,
    };
    const [none, levy, held, ...others] = listMatters(LABELS, [{ ...stand, matter: 'fog' }, stand])
      .trim()
      .split('\n');
    expect([none, levy, others]).toEqual(['m1: ferry contract', 'm2: harbour levy', []]);
    expect(held).toMatch(/^- Ada Rusk, 2026-03-02: refuses (?:more ){20,}/u);
    expect(held?.length).toBeLessThan(200);
  });

  it.each([
    ['m2', 'harbour levy'],
    ['M2', 'harbour levy'],
    ['[m2]', 'harbour levy'],
    ['m2: levy on harbours', 'harbour levy'],
    ['levy on harbours (m2)', 'harbour levy'],
  ])('are meant by %j', (answer, label) => {
    expect(labelOf(answer, LABELS)).toBe(label);
  });

  it.each(['m20', 'm3', 'm0'])('do not include %j', (answer) => {
    expect(labelOf(answer, LABELS)).toBeNull();
  });

  it.each(['m4 motorway toll', 'Mi6 budget', 'size of the army', 'route m1'])(
    'leave a new label alone: %j',
    (answer) => {
      expect(labelOf(answer, [])).toBe(answer);
    },
  );
});
