import { describe, expect, it } from 'vitest';
import { sayNames, sayStanding, sayVoice } from '../../../src/briefings/saying/say-actor.ts';
import { sayFew } from '../../../src/briefings/saying/say-few.ts';
import { brief } from '../peace-plan.ts';

describe('who somebody is', () => {
  it.each([
    [{ role: 'presidential aide', affiliation: 'Kremlin' }, 'presidential aide (Kremlin)'],
    [{ role: 'Kremlin spokesman', affiliation: 'Kremlin' }, 'Kremlin spokesman'],
    [{ role: 'mediator', affiliation: null }, 'mediator'],
    [{ role: null, affiliation: 'Kremlin' }, 'Kremlin'],
    [{ role: null, affiliation: null, speaksFor: 'Russia' }, 'speaks for Russia'],
    [{ role: null, affiliation: null }, null],
  ])('is told of %o as %s', (standing, expected) => {
    expect(sayStanding(standing)).toBe(expected);
  });

  it('has the other names of a body, and not those of a person', () => {
    const russia = {
      ...({ name: 'Russia', kind: 'country', role: null, affiliation: null } as const),
      aliases: ['Kremlin', 'the country', 'Russia’s', 'Moscow', 'The Government of the Federation'],
    };
    expect(sayNames('Russia', [russia])).toEqual([
      { type: 'actor', name: 'Russia' },
      ' · Kremlin',
      ' · Russia’s',
      ' · Moscow',
    ]);
    const aide = { ...russia, kind: 'person' } as const;
    expect(sayNames('Russia', [aide])).toEqual([{ type: 'actor', name: 'Russia' }]);
  });

  it('is heard directly, through others, or not at all', () => {
    const direct = { via: ['TASS'], directness: 'direct' } as const;
    const indirect = { via: [], directness: 'indirect' } as const;
    const whole = brief();
    expect(sayVoice('Russia', [direct, indirect, direct], whole)).toBe('speaks 3×, via TASS');
    expect(sayVoice('Russia', [indirect], whole)).toBe('speaks 1×, indirectly');
    expect(sayVoice('Russia', [], whole)).toBe('not quoted');
  });

  it('is silent only by the briefing’s word where something was dropped that may have been theirs', () => {
    const whole = brief();
    const partial = { ...whole, receipt: { ...whole.receipt, itemsDropped: 1 }, absentVoices: ['Ukraine'] };
    expect(sayVoice('Russia', [], partial)).toBe('no position shown');
    expect(sayVoice('Ukraine', [], partial)).toBe('not quoted');
  });
});

describe('names side by side', () => {
  it('are cut where there is no room, and what is left is counted', () => {
    expect(sayFew(['Oslo', 'Bergen'], 2)).toBe('Oslo · Bergen');
    expect(sayFew(['Oslo', 'Bergen', 'Bodø'], 2, ': /actors')).toBe('Oslo · Bergen · + 1 more: /actors');
    expect(sayFew([], 2)).toBe('');
  });
});
