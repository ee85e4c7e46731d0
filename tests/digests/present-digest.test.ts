import { describe, expect, it } from 'vitest';
import { countWordsOf } from '../../src/digests/count-words.ts';
import type { Digest, DigestStory } from '../../src/digests/digest.ts';
import { findDatesAhead } from '../../src/digests/find-dates-ahead.ts';
import { presentDigest } from '../../src/digests/present-digest.ts';
import { positionOf } from '../ledger/position-of.ts';
import { inTerminal } from './digest-channel.ts';

const DAY = '2026-03-02';
const OPTIONS = { length: 'full', links: new Map(), prose: [], notes: [] } as const;

describe('a digest of many stories', () => {
  it('keeps to one screen of 200 words beside its quotes, and leads on to the stories left out', () => {
    const reply = presentDigest(digestOf(['ferry', 'library', 'tramway', 'hospital', 'museum', 'stadium']), OPTIONS);
    expect(countWordsOf(reply)).toBeLessThanOrEqual(200);
    const text = inTerminal(reply);
    expect(text).toMatch(/^FERRY, DAY 1/m);
    expect(text).toMatch(/\d more stor(?:y|ies): \/sources since:/);
  });

  it('tells all of them where they fit', () => {
    const text = inTerminal(presentDigest(digestOf(['ferry', 'library']), OPTIONS));
    expect(text).toMatch(/^FERRY, DAY 1[\s\S]*^LIBRARY, DAY 1/m);
    expect(text).not.toMatch(/more stor/);
  });
});

describe('the headline of a story', () => {
  it('is its article’s title, as the outlet’s words, where nothing moved; what to read says it no second time', () => {
    const digest = { ...digestOf([]), stories: [{ ...storyOf('ferry'), stands: [] }] };
    const reply = presentDigest(digest, OPTIONS);
    expect(reply.title).toBe('Good morning. Ferry, day 1: “Quarrel over the ferry”.');
    expect(inTerminal(reply).match(/Quarrel over the ferry/g)).toHaveLength(1);
    expect(presentDigest({ ...digest, isQuiet: true }, OPTIONS).title).toBe(reply.title);
  });

  it('has no title where there are several stories: that stands below, though only one story has room', () => {
    const text = inTerminal(presentDigest({ ...digestOf(['ferry', 'library']), stories: LONG }, OPTIONS));
    expect(text).toMatch(/^Good morning\. 2 stories: [\s\S]*Quarrel over the ferry[\s\S]*1 more story: /m);
  });

  it('is a move on what a title is about, in whatever words', () => {
    const move = (issue: string) => {
      const before = positionOf('Ann Lee', issue, '2026-02-20', `no ${issue} at all`);
      const after = {
        ...positionOf('Ann Lee', issue, DAY, `some ${issue}`),
        article: { ...before.article, id: 'ferry' },
      };
      const { actorId, actor } = after;
      return { kind: 'softened' as const, actorId, actor, issueId: issue, issue, before, after };
    };
    const titled = (title: string, issue: string) => {
      const story = storyOf('ferry');
      const articles = story.articles.map((each) => ({ ...each, reference: { ...each.reference, title } }));
      const stories = [{ ...story, articles, stands: [], moves: [move(issue)] }];
      return presentDigest({ ...digestOf(['ferry']), stories }, OPTIONS).title;
    };
    expect(titled('Port gives way on tolls', 'tolls')).toBe('Good morning. Ferry, day 1: Ann Lee softened on tolls.');
    expect(titled('Port improves pay offer', 'wages')).toMatch(/Ann Lee softened on wages/);
    expect(titled('Storm over the port', 'tolls')).toMatch(/: “Storm over the port”; 1 move\.$/);
  });
});

describe('dates ahead', () => {
  const eventOf = (text: string, date: string) => ({ date, dateAsWritten: date, text, evidence: [] });

  it('are told once a day of the calendar, as last said, and say of what', () => {
    const story = storyOf('ferry');
    const article = (id: string, events: readonly ReturnType<typeof eventOf>[]) =>
      story.articles.map((each) => ({ ...each, reference: { ...each.reference, id }, events }));
    const group = [
      ...article('one', [eventOf('The list is due with the port by 9 March.', '2026-03-09')]),
      ...article('two', [
        eventOf('The list no longer has to be there on 9 March.', '2026-03-09'),
        eventOf('The 12th of March is the date, according to Ann Lee.', '2026-03-12'),
      ]),
    ];
    const ahead = findDatesAhead(group, new Set(['one', 'two']), DAY);
    expect(ahead.map(({ event }) => event.text)).toEqual(['The list no longer has to be there on 9 March.']);
  });
});

function digestOf(names: readonly string[]): Digest {
  const [since, until] = [new Date('2026-03-01T09:00:00Z'), new Date('2026-03-02T09:00:00Z')];
  return {
    ...{ since, until, timeZone: 'UTC', localDate: DAY, sinceDate: '2026-03-01' },
    ...{ stories: names.map(storyOf), resting: [], articlesLeft: 0, isQuiet: false },
  };
}

/** Two stories too long for one screen. */
const LONG = ['ferry', 'library'].map((name) => ({
  ...{ ...storyOf(name), stands: [] },
  name: `${name} ${'and quay '.repeat(50).trim()}`,
}));

/** A story with about fifty words to tell. */
function storyOf(name: string): DigestStory {
  const statement = `the ${name} gets a new roof, two doors, a boiler, a well and a keeper of its own before the herring comes in and the last boat leaves`;
  const position = () => positionOf(`${name} council`, name, DAY, statement);
  const article = { ...position().article, id: name, title: `Quarrel over the ${name}` };
  const told = { reference: article, addedAt: new Date(`${DAY}T08:00:00Z`), bottomLine: [], events: [], actors: [] };
  return {
    ...{ name, day: 1, isNew: false, firstDate: DAY, allArticles: [told], articles: [told] },
    ...{
      retractions: [],
      moves: [],
      stands: [position(), position(), position()],
      stuck: [],
      contradictions: [],
      ahead: [],
    },
  };
}
