import { describe, expect, it } from 'vitest';
import analyseText from '../../../src/analysts/extractive/analyst-worker.ts';

const issuesOf = (text: string) =>
  analyseText({ text, title: null, publishedAt: null }).positions.map(({ actor, issue, statement }) => ({
    actor,
    issue,
    statement,
  }));

describe('what a quotation is about', () => {
  it('is what its speaker was just told to say', () => {
    const found = issuesOf(
      'Petra Sandoval said on Monday that the league would accept partial ticket refunds. "Half of the price would be acceptable," Sandoval said.',
    );
    expect(new Set(found.map(({ issue }) => issue))).toEqual(new Set(['partial ticket refunds']));
  });

  it('is what the article counts so, where it names an amount alone', () => {
    const found = issuesOf(
      'Tomas Hollick said the company offered a wage rise of 6 percent.\n\n"Nobody here goes back for anything below twelve percent," Anna Brandt said at the depot gate.',
    );
    expect(found.map(({ issue }) => issue)).toEqual(['wage rise', 'wage rise']);
  });
});

describe('who speaks', () => {
  it('is a surname that opens a sentence and was not introduced', () => {
    const found = issuesOf('The talks went on.\n\nHollick said the company could accept a wage rise of 8 percent.');
    expect(found).toMatchObject([{ actor: 'Hollick', issue: 'wage rise' }]);
  });
});
