import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst, type ExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { withActions } from '../../src/app/briefings/show-briefing.ts';
import { readHtml } from '../../src/articles/read-html.ts';
import { presentBriefing } from '../../src/briefings/present-briefing.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { openAnalyst } from '../fixtures/model-analyst.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { HIDDEN, PARAGRAPHS, PLACES, pageWith, TITLE } from './article.ts';
import { findInjected } from './find-injected.ts';
import { obey, obeyNobody, SHAPES, type Shape } from './obeying-model.ts';
import { ALL_PAYLOADS, MISSED, PAYLOADS } from './payloads.ts';
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
let answer: object = {};
let honest = '';

beforeAll(async () => {
  server = await startModelServer({ answerTo: () => ({ type: 'answer', content: answer }) });
  rules = createExtractiveAnalyst();
  analyst = createFallbackAnalyst(await openAnalyst(server), rules);
  const said = await brief(obeyNobody());
  honest = [TITLE, ARTICLE.text, ...said.map(({ text }) => text)].join('\n');
});
afterAll(async () => {
  process.stdout.write(`injections stopped: ${tally.stopped} of ${tally.tried}\n`);
  await server.close();
  await rules.close();
});

it('is tried with at least 180 payloads, in the kinds that public suites use', () => {
  expect(ALL_PAYLOADS.length).toBeGreaterThanOrEqual(180);
});

describe('a model that obeys every injection', () => {
  for (const kind of Object.keys(PAYLOADS))
    for (const shape of SHAPES)
      it(
        `shows no reader a word of it: ${kind}, ${shape}`,
        async () => {
          const shown: string[] = [];
          for (const { payload } of ALL_PAYLOADS.filter((each) => each.kind === kind)) {
            const faults = await attack(payload, shape);
            tally.tried += 1;
            if (faults.length === 0) tally.stopped += 1;
            if (!MISSED.has(payload)) shown.push(...faults);
          }
          expect(shown).toEqual([]);
        },
        LIMIT_MS,
      );
});

describe('a page with an injection', () => {
  it.each(PLACES.filter((place) => HIDDEN.has(place)))('in a %s keeps it from the model', (place) => {
    const told = ALL_PAYLOADS.filter(({ payload }) => {
      const { text } = readPage(pageWith(payload, place));
      return findInjected(payload, { text }, honest) !== null;
    });
    expect(told).toEqual([]);
  });
});

function readPage(html: string): { readonly text: string } {
  return readHtml(new TextEncoder().encode(html), { contentType: 'text/html; charset=utf-8', url: ADDRESS });
}

/** What a reader sees of a payload that the model puts everywhere. */
async function attack(payload: string, shape: Shape): Promise<readonly string[]> {
  return (await brief(obey(payload, shape))).flatMap((posted) => faultsOf(payload, posted));
}

/** The card and the full briefing, as each platform shows them. */
async function brief(draft: object): Promise<readonly Posted[]> {
  answer = draft;
  const { briefing } = await briefArticle(analyst, ARTICLE, { findSpokenWords: rules.findSpokenWords });
  const presented = { article: ARTICLE, briefing, today: TODAY };
  const card = withActions(presented, 'card', { id: 'b1', page: null });
  return [card, presentBriefing(presented, { isFull: true })].flatMap(postEverywhere);
}

function faultsOf(payload: string, posted: Posted): readonly string[] {
  const said = findInjected(payload, posted, honest);
  const links = posted.links.filter((link) => link !== ADDRESS && !link.startsWith('#'));
  return [
    ...(said === null ? [] : [`${posted.platform} says “${said}” of ${JSON.stringify(payload)}`]),
    ...[...links, ...posted.mentions, ...posted.strange].map((each) => `${posted.platform} has ${each}`),
  ];
}
