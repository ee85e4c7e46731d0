import { describe, expect, it } from 'vitest';
import { hasAddress } from '../../src/briefings/model-address.ts';

const ARTICLE = 'The council wrote to Ferries.com and to the ministry.';

describe('an address in a model’s words', () => {
  it.each([
    'See https://collect.example/x.',
    'See x://collect.',
    'Ask pay@collect.example.',
    'Open javascript:fetch(1).',
    'See www.collect.',
    'See collect.com/login.',
    'See [the page](collect).',
    'See varden-harbour.com.',
    'See login.varden.co.uk now.',
    'See varden.com.The council agreed.',
    'See a.b.varden.net.',
    'See Ferries.com.collect.org.',
    'See häfen.de today.',
  ])('is found: %s', (text) => {
    expect(hasAddress({ text }, ARTICLE)).toBe(true);
  });

  it.each([
    'The council wrote to Ferries.com.',
    'The council wrote to Ferries.com.The ministry did not.',
    'The U.S. envoy, e.g. Mr. Orlov, asked for 1.5 million.',
    'The talks ended.Nobody spoke.',
    'No. 10 asked for 3.000.000 euros.',
  ])('is none: %s', (text) => {
    expect(hasAddress({ text }, ARTICLE)).toBe(false);
  });

  it('is not looked for in quotes, which are the article’s own', () => {
    expect(hasAddress({ text: 'The council wrote.', quotes: ['at collect.com'] }, ARTICLE)).toBe(false);
  });
});
