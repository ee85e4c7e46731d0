import { describe, expect, it } from 'vitest';
import { positionsOf } from './drafting.ts';

/** What the only position of a text is about. */
function labelOf(text: string): string | undefined {
  return positionsOf(text)[0]?.issue;
}

describe('a label goes on behind a preposition', () => {
  it.each([
    ['Ana Torv said the dispute over the lake was not settled.', 'dispute over the lake'],
    ['The bakers said they wanted a ban on imported flour.', 'ban on imported flour'],
    ['The traders said they feared the cost of stored grain.', 'cost of stored grain'],
    ['The union said it rejected the request for an audit.', 'request for an audit'],
    ['Mr Osk said he opposed the lawsuit against the dam.', 'lawsuit against the dam'],
  ])('that tells of its noun: %s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it.each([
    ['The ministry said it would inform the villages about the virus.', 'about'],
    ['The police said they had searched the web for the van.', 'for'],
    ['The bank said it had provided the farms with a loan.', 'with'],
    ['The envoy said she had crossed Lake Tove over the bridge.', 'over'],
    ['The guild said it had asked the pilots for a delay.', 'for'],
  ])('not one that belongs to the verb, to people or to a name: %s', (text, preposition) => {
    expect(labelOf(text)).not.toContain(` ${preposition} `);
  });
});

it('a label says what, not how great', () => {
  expect(labelOf('The minister said massive investment in schools was needed.')).toBe('investment in schools');
  expect(labelOf('The board said it opposed the aforementioned levy.')).toBe('levy');
});
