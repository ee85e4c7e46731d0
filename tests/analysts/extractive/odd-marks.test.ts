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
