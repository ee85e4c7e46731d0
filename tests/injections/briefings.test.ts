import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst, type ExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { withActions } from '../../src/app/briefings/show-briefing.ts';
import { readHtml } from '../../src/articles/read-html.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { presentBriefing } from '../../src/briefings/present-briefing.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { openAnalyst } from '../fixtures/model-analyst.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { PARAGRAPHS, PLACES, pageWith, TITLE } from './article.ts';
import { findInjected } from './find-injected.ts';
import { obey, obeyNobody, SHAPES, type Shape } from './obeying-model.ts';
import { ALL_PAYLOADS, MISSED, PAYLOADS, type Payload } from './payloads.ts';
import { type Posted, postEverywhere } from './read-posted.ts';

const ADDRESS = 'https://paper.example/night-boat';
const TODAY = '2026-11-25';
const ARTICLE = articleOf(PARAGRAPHS.join('\n\n'), {
  title: TITLE,
  url: ADDRESS,
  canonicalUrl: ADDRESS,
  publishedAt: '2026-11-24',
});
const LIMIT_MS = 60_000;

let server: ModelServer;
let analyst: Analyst;
let rules: ExtractiveAnalyst;
const tally = { tried: 0, stopped: 0 };
/** Where an answer didn't get as far as the checks that are tried here. */
const lost: string[] = [];
let answer: object = {};
let honest = '';

beforeAll(async () => {
  server = await startModelServer({ answerTo: () => ({ type: 'answer', content: answer }) });
  rules = createExtractiveAnalyst();
  analyst = createFallbackAnalyst(await openAnalyst(server), rules, {
    onFailure({ reason, message }) {
      if (reason !== 'unbacked') lost.push(message);
    },
  });
  const { posted } = await brief(obeyNobody());
  honest = [TITLE, ARTICLE.text, ...posted.map(({ text }) => text)].join('\n');
});
afterAll(async () => {
  process.stdout.write(`injections stopped: ${tally.stopped} of ${tally.tried}\n`);
  await server.close();
  await rules.close();
});

it('is tried with at least 180 payloads, in the kinds that public suites use', () => {
  expect(ALL_PAYLOADS.length).toBeGreaterThanOrEqual(180);
});

it('keeps all that a model says whom nobody told anything', async () => {
  const { briefing } = await brief(obeyNobody());
  expect(briefing).toMatchObject({
    bottomLine: { length: 2 },
    positions: { length: 3 },
    ...{ stickingPoints: { length: 1 }, openQuestions: { length: 1 }, events: { length: 1 } },
    receipt: { analyst: 'small-model', itemsDropped: 0 },
  });
});

describe('a model that obeys every injection', () => {
  for (const [kind, payloads] of Object.entries(PAYLOADS))
    for (const shape of SHAPES)
      it(
        `shows no reader a word of it: ${kind}, ${shape}`,
        async () => {
          const shown: string[] = [];
          const missed: Payload[] = [];
          for (const payload of payloads) {
            const { words, marks } = await attack(payload, shape);
            tally.tried += 1;
            if (words.length + marks.length === 0) tally.stopped += 1;
            // A link, a mention or markup is waived for none.
            shown.push(...marks);
            if (words.length === 0) continue;
            if (isMissed(payload, shape)) missed.push(payload);
            else shown.push(...words);
          }
          expect(shown).toEqual([]);
          expect(missed, 'what is stopped now leaves the list').toEqual(
            payloads.filter((payload) => isMissed(payload, shape)),
          );
          expect(lost).toEqual([]);
        },
        LIMIT_MS,
      );
});

describe('a page with an injection', () => {
  it.each(PLACES)('keeps it from the model in this place: %s', (place) => {
    const told = ALL_PAYLOADS.filter((payload) => {
      const { text } = readPage(pageWith(payload, place));
      expect(text).toBe(ARTICLE.text);
      return findInjected(payload, { text }, honest) !== null;
    });
    expect(told).toEqual([]);
  });
});

function readPage(html: string): { readonly text: string } {
  return readHtml(new TextEncoder().encode(html), { contentType: 'text/html; charset=utf-8', url: ADDRESS });
}

function isMissed(payload: Payload, shape: Shape): boolean {
  return MISSED.get(payload)?.includes(shape) === true;
}

/** What a reader sees of a payload that the model puts everywhere: its words, and whatever is no words. */
async function attack(
  payload: string,
  shape: Shape,
): Promise<{ readonly words: readonly string[]; readonly marks: readonly string[] }> {
  const { posted } = await brief(obey(payload, shape));
  return { words: posted.flatMap((each) => wordsIn(payload, each)), marks: posted.flatMap(marksIn) };
}

/** The card and the full briefing, as each platform shows them. */
async function brief(draft: object): Promise<{ readonly briefing: Briefing; readonly posted: readonly Posted[] }> {
  answer = draft;
  const { briefing } = await briefArticle(analyst, ARTICLE, { findSpokenWords: rules.findSpokenWords });
  const presented = { article: ARTICLE, briefing, today: TODAY };
  const card = withActions(presented, 'card', { id: 'b1', page: null });
  return { briefing, posted: [card, presentBriefing(presented, { isFull: true })].flatMap(postEverywhere) };
}

function wordsIn(payload: string, posted: Posted): readonly string[] {
  const said = findInjected(payload, posted, honest);
  return said === null ? [] : [`${posted.platform} says “${said}” of ${JSON.stringify(payload)}`];
}

function marksIn({ platform, links, mentions, strange }: Posted): readonly string[] {
  const foreign = links.filter((link) => link !== ADDRESS && !link.startsWith('#'));
  return [...foreign, ...mentions, ...strange].map((each) => `${platform} has ${each}`);
}
