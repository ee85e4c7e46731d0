import { describe, expect, it } from 'vitest';
import { SPOKEN_FOR_RULES } from '../../../src/analysts/extractive/actors/find-body.ts';
import { findAbsentVoices } from '../../../src/analysts/extractive/draft/absent-voices.ts';
import { BEYOND_HEARING_RULES } from '../../../src/analysts/extractive/draft/beyond-hearing.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftFrom, draftOf, examplesOf } from './drafting.ts';

describe('not heard', () => {
  it.each(examplesOf(BEYOND_HEARING_RULES))('is nobody beyond hearing: $id in “$example”', ({ key, kind, example }) => {
    const name = kind === 'person' ? 'Nora Lindt' : 'River Council';
    const text = `${example} ${name} met nobody. ${name} left. ${name} was in the town.`;
    const absent = () =>
      draftFrom(text, { actors: [{ name, kind: kind === 'person' ? 'person' : 'organization' }] }).absentVoices;
    expect(absent()).toEqual([]);
    expect(withoutRule(key, absent)).toEqual([name]);
  });

  it.each(examplesOf(SPOKEN_FOR_RULES))(
    'is no body that somebody speaks for: $id in “$example”',
    ({ key, example }) => {
      const absent = () => draftOf(`${example} The town wants the River Council to sell the quay.`).absentVoices;
      expect(absent()).not.toContain('River Council');
      expect(withoutRule(key, absent)).toContain('River Council');
    },
  );

  it.each([
    'On Monday River Council members said the quays were safe.',
    'Officials of the River Council said the quays were safe.',
  ])('is no body whose own people speak: %s', (sentence) => {
    const rest = 'The quays belong to the River Council. The town wants the River Council to sell them.';
    expect(draftOf(`${sentence} ${rest}`).absentVoices).toEqual([]);
  });

  it.each([
    'Nora Lindt, who sued the River Council, said the quays were unsafe.',
    'Nora Lindt, who used to work for the River Council, said the quays were unsafe.',
  ])('is a body that others speak of: %s', (sentence) => {
    expect(draftOf(`${sentence} The town wants the River Council to sell the quays.`).absentVoices).toEqual([
      'River Council',
    ]);
  });

  it('is whoever killed a bill and lives', () => {
    const text = 'Nora Lindt killed the bill. Nora Lindt met nobody. Nora Lindt left.';
    expect(draftFrom(text, { actors: [{ name: 'Nora Lindt', kind: 'person' }] }).absentVoices).toEqual(['Nora Lindt']);
  });

  it('is no party whose senator speaks, and no court whose judge does', () => {
    const party =
      'The Harbour Front met on Monday. The file was opened by a deputy from the opposition Harbour Front, who demanded a new vote. The Harbour Front left.';
    expect(draftOf(party).absentVoices).toEqual([]);
    const court =
      'The Labour Tribunal met on Monday. The Labour Tribunal ruled against the union. Judge Petar Iliev said the ban was unlawful.';
    expect(draftOf(court).absentVoices).toEqual([]);
  });

  it('is a body whose name is only the start of another one’s', () => {
    const absentBeside = (front: string) =>
      findAbsentVoices(
        {
          text: `The Dala met on Monday. The Dala left. A deputy from the ${front} demanded a new vote.`,
          passages: [],
        },
        [
          {
            name: 'Dala',
            kind: 'organization',
            aliases: [],
            role: null,
            affiliation: null,
            mentions: [
              { start: 4, end: 8, type: 'name' },
              { start: 28, end: 32, type: 'name' },
            ],
          },
        ],
        [`deputy from the ${front}`],
        [],
        [],
      );
    expect(absentBeside('Dala')).toEqual([]);
    expect(absentBeside('Dalarna Front')).toEqual(['Dala']);
  });
});
