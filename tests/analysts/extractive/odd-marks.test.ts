import { expect, it } from 'vitest';
import { draftOf } from './drafting.ts';

// Words are put into patterns, and may have marks that mean something there.
it.each([
  'Anna Vogel said the bridge was shut. The officer (mayor of Oslo) said it would reopen.',
  'Anna Vogel said the bridge was shut. The [minister of ports said it would reopen.',
  'Anna Vogel said the bridge was shut. The chief* of ports said it would reopen. The chief* left.',
  'Anna Vogel said the bridge was shut. The “director (acting” said it would reopen.',
  'The (union demanded pay. Members of the (union said so. The (union, which left, said no.',
])('a text with brackets in odd places is read: %s', (text) => {
  expect(
    draftOf(`The harbour board met in Oslo on Monday to talk about the bridge over the sound. ${text}`).bottomLine
      .length,
  ).toBeGreaterThan(0);
});

// Words are looked up in tables, where every object has some of its own.
it.each([
  'Norway rejected the sale of the car constructor it owns.',
  'Chile called the constructor a farce.',
  'Chile called Constructor a farce, and the prototype of the valueOf was rejected.',
  'Norway wants to constructor the hasOwnProperty by Friday, the ministry said.',
])('a text with words that programs have, too, is read as any other: %s', (text) => {
  const draft = draftOf(`The harbour board met in Oslo on Monday to talk about the bridge over the sound. ${text}`);
  expect(draft.bottomLine.length).toBeGreaterThan(0);
  expect(JSON.stringify(draft)).not.toMatch(/native code|\[object/);
});
