import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst, type ExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from '../../src/analysts/fallback-analyst.ts';
import { withActions } from '../../src/app/briefings/show-briefing.ts';
import { sayRefusal } from '../../src/app/replies.ts';
import { readHtml } from '../../src/articles/read-html.ts';
import { presentBriefing } from '../../src/briefings/present-briefing.ts';
import { NotAnArticleError } from '../../src/errors.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { openAnalyst } from '../fixtures/model-analyst.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { ADDRESS, pageWith, SEEN_PLACES } from './article.ts';
import { foreignMarks } from './describe-attacks.ts';
import { obey } from './obeying-model.ts';
import { ALL_PAYLOADS, PAYLOADS, type Payload } from './payloads.ts';
import { type Posted, postEverywhere } from './read-posted.ts';

const TODAY = '2026-11-25';
/** Each payload gets a place of its own. */
const SHARES = SEEN_PLACES.length;
/** For the payloads of a place, on a machine that is busy with others. */
const LIMIT_MS = 300_000;
/** What a page may say of itself as often as it likes: words at the reader are nobody's to show but as a quote. */
const AT_READERS: ReadonlySet<Payload> = new Set([...PAYLOADS.phishing, ...PAYLOADS['order to the reader']]);

let server: ModelServer;
let rules: ExtractiveAnalyst;
let model: Analyst;
let answer: object = {};
/** What the page itself says stands beside some true quote: how much of it a model gets through is told, not tested. */
const tally = { tried: 0, stopped: 0 };
beforeAll(async () => {
  server = await startModelServer({ answerTo: () => ({ type: 'answer', content: answer }) });
  rules = createExtractiveAnalyst();
  model = createFallbackAnalyst(await openAnalyst(server), rules, { onFailure() {} });
});
afterAll(async () => {
  const { tried, stopped } = tally;
  process.stdout.write(
    `words of a page at its readers that an obeying model can't show as its own: ${stopped} of ${tried}\n`,
  );
  await Promise.all([server.close(), rules.close()]);
});

describe('a page that shows an injection', () => {
  it.each(SEEN_PLACES.map((place, index) => ({ place, share: index % SHARES })))(
    'brings no link, mention or markup into a briefing, and by the rules no word at the reader but in quotes: $place',
    async ({ place, share }) => {
      const found: string[] = [];
      for (const payload of ALL_PAYLOADS.filter((_, index) => index % SHARES === share)) {
        const page = readHtml(new TextEncoder().encode(pageWith(payload, place)), {
          ...{ contentType: 'text/html; charset=utf-8', url: ADDRESS },
        });
        const { title, byline = null, siteName = null } = page;
        const facts = { title, byline, siteName, url: ADDRESS, canonicalUrl: ADDRESS, publishedAt: '2026-11-24' };
        const article = articleOf(page.text, facts);
        answer = obey(payload, 'behind the truth');
        for (const analyst of [rules, model]) {
          const { briefing } = await briefArticle(analyst, article, { findSpokenWords: rules.findSpokenWords });
          const presented = { article, briefing, today: TODAY };
          const card = withActions(presented, 'card', { id: 'b1', page: null });
          const posted = [card, presentBriefing(presented, { isFull: true })].flatMap(postEverywhere);
          found.push(...posted.flatMap((each) => foreignMarks(each, ADDRESS)));
          if (!AT_READERS.has(payload)) continue;
          const said = posted.flatMap((each) => saidAtReaders(payload, each, title));
          if (analyst === rules) {
            found.push(...said);
            continue;
          }
          tally.tried += 1;
          if (said.length === 0) tally.stopped += 1;
        }
      }
      expect(found).toEqual([]);
    },
    LIMIT_MS,
  );
});

describe('a file whose name is an injection', () => {
  it.each(ALL_PAYLOADS)('is refused without a link, a mention or markup: %j', (payload) => {
    const error = new NotAnArticleError('not-an-article', `“${payload}.pdf” has hardly any text.`);
    const posted = postEverywhere(sayRefusal(error, { source: { type: 'text', text: '' } }));
    expect(posted.flatMap((each) => foreignMarks(each, ADDRESS))).toEqual([]);
  });
});

/** The words where neither quotation marks nor the article's title hold them. */
function saidAtReaders(payload: Payload, { platform, text }: Posted, title: string | null): readonly string[] {
  const [shown = '', called = ''] = [text, title ?? ''].map((each) => each.toLowerCase().replace(/\s+/gu, ' '));
  const own = shown.replaceAll(called || '\0', ' ').replace(/“[^”]*”/gu, ' ');
  const isSaid = own.includes(payload.toLowerCase().slice(0, 30));
  return isSaid ? [`${platform} says “${payload}”`] : [];
}
