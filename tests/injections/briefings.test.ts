import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst, type ExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { withActions } from '../../src/app/briefings/show-briefing.ts';
import type { ReadDocument } from '../../src/articles/document.ts';
import { readHtml } from '../../src/articles/read-html.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { presentBriefing } from '../../src/briefings/present-briefing.ts';
import { openAnalyst } from '../fixtures/model-analyst.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { ADDRESS, ARTICLE, pageWith, TITLE, UNSEEN_PLACES } from './article.ts';
import { describeAttacks } from './describe-attacks.ts';
import { findInjected } from './find-injected.ts';
import { obey, obeyNobody } from './obeying-model.ts';
import { ALL_PAYLOADS, MISSED } from './payloads.ts';
import { type Posted, postEverywhere } from './read-posted.ts';

const TODAY = '2026-11-25';

let server: ModelServer;
let analyst: Analyst;
let rules: ExtractiveAnalyst;
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
  // Whom the article names may be told as not heard, beside whatever stands there.
  const drafts = [obeyNobody(), { ...obeyNobody(), absentVoices: ['ministry of transport'] }];
  const posted = (await Promise.all(drafts.map(brief))).flatMap((each) => each.posted);
  honest = [TITLE, ARTICLE.text, ...posted.map(({ text }) => text)].join('\n');
});
afterAll(async () => {
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

describeAttacks({
  name: 'briefings',
  async post(payload, shape) {
    const { posted } = await brief(obey(payload, shape));
    expect(lost).toEqual([]);
    return posted;
  },
  honest: () => honest,
  address: ADDRESS,
  missed: MISSED,
});

describe('a page with an injection', () => {
  it.each(UNSEEN_PLACES)('keeps it from the model in this place: %s', (place) => {
    const told = ALL_PAYLOADS.filter((payload) => {
      const { text, title, byline, siteName } = readPage(pageWith(payload, place));
      expect(text).toBe(ARTICLE.text);
      return findInjected(payload, { text: [title, byline, siteName, text].join('\n') }, honest) !== null;
    });
    expect(told).toEqual([]);
  });
});

function readPage(html: string): ReadDocument {
  return readHtml(new TextEncoder().encode(html), { contentType: 'text/html; charset=utf-8', url: ADDRESS });
}

/** The card and the full briefing, as each platform shows them. */
async function brief(draft: object): Promise<{ readonly briefing: Briefing; readonly posted: readonly Posted[] }> {
  answer = draft;
  const { briefing } = await briefArticle(analyst, ARTICLE, { findSpokenWords: rules.findSpokenWords });
  const presented = { article: ARTICLE, briefing, today: TODAY };
  const card = withActions(presented, 'card', { id: 'b1', page: null });
  return { briefing, posted: [card, presentBriefing(presented, { isFull: true })].flatMap(postEverywhere) };
}
