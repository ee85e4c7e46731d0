import { expect, it } from 'vitest';
import { draftOf } from './drafting.ts';

// Words are put into patterns, and may have marks that mean something there.
it.each([
  'The officer (mayor of Oslo) said it would reopen.',
  'The [minister of ports said it would reopen.',
  'The chief* of ports said it would reopen. The chief* left.',
  'The “director (acting” said it would reopen.',
  'The (union demanded pay. Members of the (union said so. The (union, which left, said no.',
])('brackets in odd places keep nothing from what is said before them: %s', (text) => {
  const draft = draftOf(
    `The harbour board met in Oslo on Monday to talk about the bridge over the sound. Anna Vogel said the bridge was shut. ${text}`,
  );
  expect(draft.bottomLine.length).toBeGreaterThan(0);
  expect(draft.positions).toContainEqual(
    expect.objectContaining({ actor: 'Anna Vogel', statement: 'the bridge was shut' }),
  );
});

// Words are looked up in tables, where every object has some of its own.
it.each([
  {
    text: 'Norway rejected the sale of the car constructor it owns.',
    actor: 'Norway',
    statement: 'the sale of the car constructor it owns',
  },
  { text: 'Chile called the constructor a farce.', actor: 'Chile', statement: 'the constructor is a farce' },
  {
    text: 'Chile called Constructor a farce, and the prototype of the valueOf was rejected.',
    actor: 'Chile',
    statement: 'Constructor is a farce',
  },
  {
    text: 'Norway wants to constructor the hasOwnProperty by Friday, the ministry said.',
    actor: 'ministry',
    statement: 'Norway wants to constructor the hasOwnProperty by Friday',
  },
])('a text with words that programs have, too, is read as any other: $text', ({ text, actor, statement }) => {
  const draft = draftOf(`The harbour board met in Oslo on Monday to talk about the bridge over the sound. ${text}`);
  expect(draft.bottomLine.length).toBeGreaterThan(0);
  expect(draft.positions).toContainEqual(expect.objectContaining({ actor, statement }));
  expect(JSON.stringify(draft)).not.toMatch(/native code|\[object/);
});
