import { describe, expect, it } from 'vitest';
import type { NamedActor } from '../../src/digests/digest.ts';
import { groupStories, type StoryArticle } from '../../src/digests/group-stories.ts';

const person = (name: string): NamedActor => ({ id: name, name, kind: 'person', role: null, affiliation: null });
const SPEAKERS = ['Ada Lund', 'Ivo Stane', 'Mara Holm'].map(person);

function article(
  id: string,
  text: string,
  quotes: string,
  issues: Readonly<Record<string, string>> = {},
): StoryArticle {
  return { id, actors: SPEAKERS, issues: new Map(Object.entries(issues)), text, quotes };
}

const PENSIONS = [
  article(
    '1',
    'Pension bill unveiled',
    'The pension bill raises the retirement age. Workers pay into the pension fund.',
  ),
  article(
    '2',
    'Unions reject pension bill',
    'No pension bill with this retirement age. The pension fund is not empty.',
  ),
  article(
    '3',
    'Retirement age in doubt',
    'We can talk about the retirement age in the pension bill, not about the fund.',
  ),
  article(
    '4',
    'Pension fund shrinks',
    'The pension fund needs the bill, and the retirement age has to rise for workers.',
  ),
];

function groups(articles: readonly StoryArticle[]): readonly string[] {
  return groupStories(articles).map((group) => group.map(({ id }) => id).join(' '));
}

describe('a story', () => {
  it('takes in what shares its speakers and is about the same', () => {
    expect(groups(PENSIONS)).toEqual(['1 2 3 4']);
  });

  it('takes in nothing else, though the same people speak in it', () => {
    const ferries = article(
      '5',
      'Ferry fares to rise',
      'Islanders pay more for tickets. The boats sail half empty in winter.',
    );
    expect(groups([...PENSIONS, ferries])).toEqual(['1 2 3 4', '5']);
    const more = article(
      '6',
      'Islanders protest against fares',
      'Tickets for the boats cost too much. Islanders pay in winter.',
    );
    expect(groups([...PENSIONS, ferries, more])).toEqual(['1 2 3 4', '5 6']);
  });

  it('takes in whatever is linked while it has few articles, and joins two that belong together', () => {
    const [first, second, third] = PENSIONS;
    const stranger = article('5', 'Ferry fares to rise', 'Islanders pay more for tickets. The boats sail half empty.');
    expect(groups([first, stranger].flatMap((each) => each ?? []))).toEqual(['1 5']);
    const apart = [first, second].flatMap((each, at) =>
      each === undefined ? [] : { ...each, actors: [person(`P${at}`)] },
    );
    const both = third === undefined ? [] : [{ ...third, actors: [person('P0'), person('P1')] }];
    expect(groups(apart)).toEqual(['1', '2']);
    expect(groups([...apart, ...both.map((each) => ({ ...each, text: `${first?.text} ${second?.text}` }))])).toEqual([
      '1 2 3',
    ]);
  });
});
