import { describe, expect, it } from 'vitest';
import { countWordsOf } from '../../src/digests/count-words.ts';
import type { Digest, DigestStory } from '../../src/digests/digest.ts';
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

function digestOf(names: readonly string[]): Digest {
  const [since, until] = [new Date('2026-03-01T09:00:00Z'), new Date('2026-03-02T09:00:00Z')];
  return {
    ...{ since, until, timeZone: 'UTC', localDate: DAY, sinceDate: '2026-03-01' },
    ...{ stories: names.map(storyOf), resting: [], articlesLeft: 0, isQuiet: false },
  };
}

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
