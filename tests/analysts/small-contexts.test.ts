import { afterEach, describe, expect, it } from 'vitest';
import { articleOf } from '../fixtures/article-of.ts';
import { draftOf, longDocument } from '../fixtures/long-document.ts';
import { openAnalyst, textOf } from '../fixtures/model-analyst.ts';
import { type ChatBody, type ModelAnswer, type ModelServer, startModelServer } from '../servers/model-server.ts';

/** Twelve sections of 500 words: more than a small context holds, fewer than a part may have. */
const ARTICLE = articleOf(longDocument(12, 400));
const SHORT = articleOf(longDocument(1, 60));

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Servers with a small context, each with what it does about a question that is longer, or an answer. */
const SMALL: readonly [what: string, context: number, answerTo: (body: ChatBody, context: number) => ModelAnswer][] = [
  [
    'refuses what is longer, and tells its context',
    8_192,
    (body, context) =>
      tokensOf(body) > context
        ? {
            ...{ type: 'status', status: 400 },
            message: `The model is loaded with context length of only ${context} tokens, which is not enough.`,
          }
        : answered(body),
  ],
  [
    'refuses what is longer, and tells nothing',
    8_192,
    (body, context) =>
      tokensOf(body) > context
        ? { type: 'status', status: 400, message: 'The prompt is too long for this model.' }
        : answered(body),
  ],
  [
    'cuts what is longer and says nothing, keeping half for the answer',
    8_192,
    (body, context) =>
      tokensOf(body) > context
        ? { ...answered(body, context / 2 + 2), content: 'The text is about a levy.' }
        : answered(body),
  ],
  [
    'breaks off where question and answer fill it',
    16_384,
    (body, context) => {
      const room = context - tokensOf(body);
      const content = JSON.stringify(draftOf(textOf(body)));
      // More than the longest answers take.
      if (room > 7_000) return answered(body);
      return {
        ...{ type: 'cut off', content: content.slice(0, 200) },
        usage: { prompt_tokens: tokensOf(body), completion_tokens: room },
      };
    },
  ],
];

describe.each(SMALL)('a model whose server %s', (_, context, answerTo) => {
  it('reads an article that is too long for it in smaller parts, says why, and from then on at once', async () => {
    const { server, analyse } = await open((body) => answerTo(body, context));
    const first = await analyse(ARTICLE);
    expect(first.wordsRead).toBe(ARTICLE.wordCount);
    expect(first.draft.positions).toHaveLength(12);
    expect(first.notes).toEqual([
      expect.stringMatching(
        /^The model’s context of [\d,]+ tokens is small for this article, which was read in \d+ parts\. .*OLLAMA_CONTEXT_LENGTH/,
      ),
    ]);
    const parts = new Set(server.bodies.map(textOf)).size;
    const before = server.requests.length;
    expect(before, 'each part once, the whole and what shows the context').toBeLessThanOrEqual(parts + 3);
    await analyse(ARTICLE);
    expect(server.requests.length - before, 'each part once, and the bottom line').toBeLessThanOrEqual(parts);
  });

  it('reads a short article in one question', async () => {
    const { server, analyse } = await open((body) => answerTo(body, context));
    expect((await analyse(SHORT)).notes).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a model whose server tells its context beside its answers', () => {
  it('is asked for it before a long article, which is then read in parts that fit', async () => {
    const long = articleOf(longDocument(24, 400));
    const props = { '/props': { default_generation_settings: { n_ctx: 8_192 } } };
    const { server, analyse } = await open((body) => SMALL[0]?.[2](body, 8_192) ?? { type: 'hang' }, props);
    const { draft } = await analyse(long);
    expect(draft.positions).toHaveLength(24);
    expect(server.bodies.filter((body) => tokensOf(body) > 8_192)).toEqual([]);
  });
});

describe('a part that is too long however short', () => {
  it.each([
    ['that can be split', ARTICLE],
    ['without a place to split it', articleOf('水价上涨'.repeat(1_000), { language: 'zh' })],
  ])('is the reason why there is no briefing of the model’s, with what to do: a text %s', async (_, article) => {
    const { server, analyse } = await open(() => ({
      type: 'status',
      status: 400,
      message: 'The prompt is too long for this model.',
    }));
    await expect(analyse(article)).rejects.toMatchObject({
      reason: 'context',
      advice: expect.stringContaining('OLLAMA_CONTEXT_LENGTH'),
    });
    expect(server.requests.length).toBeLessThan(40);
  });
});

/** About as many as small models' tokenizers make of it. */
function tokensOf({ messages }: ChatBody): number {
  return Math.round(messages.reduce((characters, { content }) => characters + content.length, 0) / 4);
}

function answered(body: ChatBody, read = tokensOf(body)): ModelAnswer & { type: 'answer' } {
  const usage = { prompt_tokens: read, completion_tokens: 300 };
  return { type: 'answer', content: draftOf(textOf(body)), usage };
}

async function open(answerTo: (body: ChatBody) => ModelAnswer, beside: Readonly<Record<string, unknown>> = {}) {
  const server = await startModelServer({ answerTo, beside });
  servers.push(server);
  const analyst = await openAnalyst(server);
  return { server, analyse: (article: typeof ARTICLE) => analyst.analyse(article, {}) };
}
