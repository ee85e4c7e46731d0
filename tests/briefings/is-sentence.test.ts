import { describe, expect, it } from 'vitest';
import { isSentence } from '../../src/briefings/is-sentence.ts';
import { languageOf } from '../../src/language/languages.ts';

const ENGLISH = languageOf('en');

describe('what a model gives as a name or a role', () => {
  it.each([
    'the islanders’ association of the outer bay',
    'chief executive of the rail operator in Tarn',
    'former head of the provincial water board',
    'two officials close to the talks in Tarn',
    'striking dockers at the northern port of Beryn',
    'the committee on fisheries and coastal transport',
    'Doctors Without Borders, the medical charity in Tarn',
    'send help',
    'heads of the four island schools',
    'clerks of the lower court in Tarn',
  ])('may be one: %s', (given) => {
    expect(isSentence(given, ENGLISH)).toBe(false);
  });

  it.each([
    'the guards have to hand over the key of the gate',
    'the mayor will call back the members of the channel',
    'install the update before the next meeting',
    'kindly send the list of members to the mayor',
    'click the link below to read the minutes',
    'a gift for your team in the harbour',
  ])('is none where it is a sentence: %s', (given) => {
    expect(isSentence(given, ENGLISH)).toBe(true);
  });

  it('is taken as it is in other languages', () => {
    expect(isSentence('der Rat hat den Vertrag heimlich verlängert', languageOf('de'))).toBe(false);
  });
});
