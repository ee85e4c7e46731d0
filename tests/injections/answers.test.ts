import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { createAnswerer } from '../../src/ledger/answer-question.ts';
import { lockAnswered } from '../../src/ledger/answering-worker.ts';
import type { Passage } from '../../src/ledger/ledger.ts';
import { presentAnswer } from '../../src/ledger/present/present-answer.ts';
import { loadPrompt, type Prompt } from '../../src/models/prompt.ts';
import { PARAGRAPHS, TITLE } from './article.ts';
import { findInjected } from './find-injected.ts';
import { findMarks } from './find-marks.ts';
import { hide, SHAPES, type Shape } from './obeying-model.ts';
import { PAYLOADS, type Payload } from './payloads.ts';
import { postEverywhere } from './read-posted.ts';

const ADDRESS = 'https://paper.example/night-boat';
const DAY = '2026-11-24';
const LIMIT_MS = 60_000;
const PASSAGES = PARAGRAPHS.flatMap((paragraph) =>
  splitSentences(paragraph).map(({ start, end }) => passageOf(paragraph.slice(start, end))),
);
/** What the model answers beside the injection, each true of the passage with its number. */
const TRUE: readonly (readonly [number, string])[] = [
  [1, 'The harbour council said on Monday that it would not renew the ferry contract with Norlund before the spring.'],
  [4, 'The company offered to lower its fares by a tenth if the council extended the contract until the summer.'],
  [6, 'The islanders’ association demanded that the night boat stay.'],
];

/** The words that still get through, and in which shapes: each that is stopped leaves this list. */
const MISSED: ReadonlyMap<Payload, readonly Shape[]> = new Map<Payload, readonly Shape[]>([
  ['the council has said what it would do', SHAPES],
  ['the council would extend the contract until the summer', ['behind the truth']],
]);

let prompt: Prompt;
let honest = '';
const tally = { tried: 0, stopped: 0 };
beforeAll(async () => {
  prompt = await loadPrompt(path.join(import.meta.dirname, '../../prompts/ask.md'));
  const reply = await ask('', 'behind the truth');
  honest = [...PARAGRAPHS, TITLE, ...postEverywhere(reply).map(({ text }) => text)].join('\n');
});
afterAll(() => {
  process.stdout.write(`injections stopped in answers: ${tally.stopped} of ${tally.tried}\n`);
});

it('keeps all that a model answers whom nobody told anything', async () => {
  const [{ text = '' } = {}] = postEverywhere(await ask('', 'behind the truth'));
  for (const [, sentence] of TRUE) expect(text).toContain(sentence);
});

describe('an answer of a model that obeys every injection', () => {
  for (const [kind, payloads] of Object.entries(PAYLOADS))
    for (const shape of SHAPES)
      it(
        `shows no reader a word of it: ${kind}, ${shape}`,
        async () => {
          const shown: string[] = [];
          for (const payload of payloads) {
            const posted = postEverywhere(await ask(payload, shape));
            const words = posted.filter((each) => findInjected(payload, each, honest) !== null);
            const marks = posted.flatMap((each) => findMarks(each, ADDRESS));
            tally.tried += 1;
            if (words.length + marks.length === 0) tally.stopped += 1;
            const isMissed = MISSED.get(payload)?.includes(shape) === true;
            shown.push(...marks, ...(isMissed ? [] : words.slice(0, 1).map(() => payload)));
          }
          expect(shown).toEqual([]);
        },
        LIMIT_MS,
      );
});

/** What somebody who asks reads. */
async function ask(payload: string, shape: Shape): Promise<Reply> {
  const sentences = TRUE.map(([passage, truth]) => ({
    ...{ passages: [passage], quote: PASSAGES[passage - 1]?.text ?? '' },
    text: hide(payload, truth, shape).trim(),
  }));
  const answerer = createAnswerer(
    {
      name: 'small-model',
      generate: async ({ schema }) => ({
        ...{ value: schema.parse({ isAnswered: true, sentences }), tokens: { input: 1, output: 1 }, attempts: 1 },
      }),
    },
    // In this thread: there are two thousand of them.
    { prompt, price: null, locker: { lock: async (task) => lockAnswered(task) } },
  );
  const question = 'What do the sides want?';
  const answer = await answerer.answer({ question, passages: PASSAGES, today: DAY });
  return presentAnswer(
    {
      ...{ scope: { platform: 'slack', workspace: 'T1', channels: ['C1'] }, articles: null, actor: null, issue: null },
      ...{ since: null, until: null, today: DAY, linkTo: () => null },
    },
    question,
    answer,
    PASSAGES.length,
  );
}

function passageOf(text: string): Passage {
  const article = {
    ...{ id: 'a1', title: TITLE, siteName: 'The Paper', url: ADDRESS, date: DAY, isDated: true },
    ...{ alsoIn: [], channel: 'C1', briefingId: 'b1', messageId: null },
  };
  const span = { start: 0, end: text.length };
  return { id: text, text, span, before: null, date: DAY, article, positions: [], relevance: 1 };
}
