import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst, type ExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { saveBriefing } from '../../src/database/briefings.ts';
import { createDigestProse } from '../../src/digests/digest-prose.ts';
import { loadPrompt } from '../../src/models/prompt.ts';
import { createDigestChannel } from '../digests/digest-channel.ts';
import { openAnalyst, openModel } from '../fixtures/model-analyst.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { ADDRESS, ARTICLE, PARAGRAPHS } from './article.ts';
import { describeAttacks } from './describe-attacks.ts';
import { hide, obey, obeyNobody, type Shape } from './obeying-model.ts';
import type { Payload } from './payloads.ts';
import { type Posted, postEverywhere } from './read-posted.ts';

/** What the model says over the digest beside the injection, each true of what the digest has. */
const TRUE = ['Norlund offered to lower its fares by a tenth.', 'Norlund offers to lower its fares.'];
/** The words that still get through, and in which shapes: each that is stopped leaves this list. */
const MISSED: ReadonlyMap<Payload, readonly Shape[]> = new Map<Payload, readonly Shape[]>([
  ['the council refused to run the night boat', ['alone']],
]);
const POSTED_AT = '2026-11-24T10:00:00Z';
const DIGESTED_AT = '2026-11-25T08:00:00Z';

let server: ModelServer;
let database: TestDatabase;
let rules: ExtractiveAnalyst;
let analyst: Analyst;
let prose: ReturnType<typeof createDigestProse>;
let draft: object = {};
let sentences: readonly string[] = [];
let honest = '';
const failed: unknown[] = [];
let channels = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startModelServer({
    answerTo: ({ messages }) => {
      // It is asked for a briefing, or for the sentences over a digest, and cites all that the digest has.
      const items = [...(messages.at(-1)?.content ?? '').matchAll(/^(i\d+): /gmu)].map(([, id]) => id);
      return {
        type: 'answer',
        content: items.length === 0 ? draft : { sentences: sentences.map((text) => ({ text, items })) },
      };
    },
  });
  rules = createExtractiveAnalyst();
  analyst = createFallbackAnalyst(await openAnalyst(server), rules, { onFailure() {} });
  const prompt = await loadPrompt(path.join(import.meta.dirname, '../../prompts/digest.md'));
  prose = createDigestProse(await openModel(server), prompt, { onFailure: (error) => failed.push(error) });
  const posted = await digestOf(obeyNobody(), TRUE);
  // A digest begins with a greeting, and its headline may be words of the article.
  const headlines = PARAGRAPHS.map((paragraph) => `Good morning. ${paragraph}`);
  honest = [ARTICLE.title, ARTICLE.text, ...headlines, ...posted.map(({ text }) => text)].join('\n');
});
afterAll(async () => {
  await Promise.all([server.close(), rules.close(), database.close()]);
});

it('keeps all that a model says over a digest whom nobody told anything', async () => {
  const [{ text = '' } = {}] = await digestOf(obeyNobody(), TRUE);
  for (const sentence of TRUE) expect(text).toContain(sentence);
});

describeAttacks({
  name: 'digests',
  post: (payload, shape) => digestOf(obey(payload, shape), said(payload, shape)),
  honest: () => honest,
  address: ADDRESS,
  missed: MISSED,
});

function said(payload: Payload, shape: Shape): readonly string[] {
  return TRUE.map((truth) => hide(payload, truth, shape).trim());
}

/** What a channel reads on the day after the article was posted, from a model that answers so to all it is asked. */
async function digestOf(answer: object, over: readonly string[]): Promise<readonly Posted[]> {
  draft = answer;
  sentences = over;
  channels += 1;
  const channel = createDigestChannel(database.db, `C${channels}`, { prose, linkTo: async () => null });
  const { briefing, analyst: answered } = await briefArticle(analyst, ARTICLE, {
    findSpokenWords: rules.findSpokenWords,
  });
  const entry = { article: ARTICLE, briefing, analyst: answered.name, analystVersion: answered.version };
  await saveBriefing(database.db, channel.scope, entry, new Date(POSTED_AT));
  const reply = await channel.digest(DIGESTED_AT);
  expect(failed).toEqual([]);
  if (reply === null) throw new Error('The digest says nothing.');
  return postEverywhere(reply);
}
