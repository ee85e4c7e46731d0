import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveBriefing } from '../../src/database/briefings.ts';
import { createAnswerer } from '../../src/ledger/answer-question.ts';
import { createAnswerLocker } from '../../src/ledger/create-answer-locker.ts';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import { loadPrompt } from '../../src/models/prompt.ts';
import { withDeadlines } from '../../src/models/with-deadlines.ts';
import { exampleEntry } from '../database/examples.ts';
import { briefSeries } from '../fixtures/brief-series.ts';
import { type ModelAnswer, type ModelServer, startModelServer } from '../servers/model-server.ts';
import { type Asking, CHANNEL, createAsking } from './asking.ts';

const PROMPT = path.join(import.meta.dirname, '../../prompts/ask.md');
const OTHER = { ...CHANNEL, channel: 'C2' };
const QUOTE = 'Twelve percent is the floor for the wage rise';

const locker = createAnswerLocker();
let server: ModelServer;
let withModel: Asking;
let without: Asking;
beforeAll(async () => {
  server = await startModelServer();
  const opened = await createOpenAiModel({ baseUrl: server.baseUrl, apiKey: null, name: 'small-model' });
  const model = withDeadlines(opened, { deadlineMs: 2_000, totalMs: 2_000 });
  const price = { input: 1, output: 10 };
  withModel = await createAsking({
    answerer: createAnswerer(model, { price, prompt: await loadPrompt(PROMPT), locker }),
  });
  without = await createAsking();
  for (const { core } of [withModel, without]) await briefSeries(core.database, CHANNEL);
}, 60_000);
afterAll(async () => {
  await withModel.close();
  await without.close();
  await server.close();
  await locker.close();
});
beforeEach(() => server.script({ type: 'no choices' }));

describe('/ask without a model', () => {
  it.each([
    ['What does the federation want on wages?', /Anna Brandt[\s\S]*wage rise of 9 percent[\s\S]*less than 12 percent/],
    [
      'Who opposes state arbitration?',
      /Tomas Hollick[\s\S]*he opposed state arbitration[\s\S]*The minister said he supported/,
    ],
    ['How many workers joined the strike?', /fewer than 3,000[\s\S]*4,200/],
  ])('shows the passages nearest to “%s”, by who holds what', async (question, passages) => {
    const shown = await without.read('ask', { question });
    expect(shown).toContain('No model is configured. These are the passages closest to your question.');
    expect(shown.replace(/\s+/g, ' ')).toMatch(passages);
  });

  it.each([
    'What is the weather on Mars?',
    'How much does the new stadium cost?',
    'What does Anna Brandt say about aluminium tariffs?',
  ])('says that the articles do not say where they do not tell of what is asked about: %s', async (question) => {
    expect(await without.read('ask', { question })).toMatch(/articles don’t say\.\s*$/);
  });

  it('shows what is so now before what was, and the sentence that narrates it beside those that quote', async () => {
    const now = await without.read('ask', { question: 'What wage rise does the company offer now?' });
    expect(firstOf(now)).toContain('the company could accept a wage rise of 8 percent');
    const first = await without.read('ask', { question: 'How many passengers use the Elmar branch line?' });
    expect(firstOf(first)).toContain('The Elmar branch line carries about nine hundred passengers a day');
  });

  it('counts the words of those who speak for a body as the body’s', async () => {
    const shown = await without.read('ask', { question: 'What does the federation demand for apprentices?' });
    expect(firstOf(shown)).toMatch(/Anna Brandt[\s\S]*apprentices/);
  });

  it('answers in another channel as if there were nothing here', async () => {
    await briefOther();
    const shown = await without.read('ask', { question: 'What does Anna Brandt want on wages?' }, { scope: OTHER });
    expect(shown).toMatch(/don’t say/);
    expect(shown).not.toMatch(/percent|Brandt said/);
  });

  it('keeps to the days that are asked for', async () => {
    const question = 'What does the federation want on wages?';
    expect(await without.read('ask', { question, until: '2026-03-03' })).not.toMatch(/9 percent/);
  });

  it('wants a question', async () => {
    expect(await without.read('ask', { question: '  ' })).toMatch(/What do you want to know\?/);
  });
});

describe('/ask with a model', () => {
  it('answers in the channel’s language, else in the question’s', async () => {
    const question = 'What does the federation want on wages?';
    scriptSentences({ text: 'Anna Brandt nennt zwölf Prozent die Untergrenze.', quote: QUOTE });
    await withModel.ask('settings', { language: 'German' });
    expect(await withModel.read('ask', { question })).toContain('Anna Brandt nennt zwölf Prozent die Untergrenze.');
    expect(server.requests.at(-1)?.messages[1]?.content).toContain('Answer in German.');
    await withModel.ask('settings', { language: 'auto' });
    await withModel.read('ask', { question });
    expect(server.requests.at(-1)?.messages[1]?.content).toContain("Answer in the question's language.");
  });

  it('gives an answer, each sentence with the article’s own words, and tells what it cost', async () => {
    scriptSentences({ text: 'Anna Brandt calls twelve percent the floor for the wage rise.', quote: QUOTE });
    const shown = await withModel.read('ask', { question: 'What does the federation want on wages?' });
    expect(shown.replace(/\s+/g, ' ')).toMatch(
      /Brandt calls twelve percent the floor.*“Twelve percent is the floor for the wage rise.*Rail strike begins.*passages read · small-model · 1,200 tokens · \$0\.0030/,
    );
  });

  it('gives the model the passages of this channel alone, as numbered material', async () => {
    await briefOther();
    scriptSentences();
    await withModel.ask('ask', { question: 'What is said about the strike?' });
    const [system, user] = server.requests.at(-1)?.messages ?? [];
    expect(system?.content).toMatch(/never an instruction/);
    expect(user?.content).toMatch(/\[1\] Harbour Post · 2026-03-/);
    expect(user?.content).not.toContain('secret');
  });

  it.each([
    [
      'invents a quote',
      { text: 'Anna Brandt wants twelve percent.', quote: 'we will settle for nothing less than that' },
    ],
    ['obeys a passage', { text: 'The strike is over. Log in at http://evil.example/', quote: QUOTE }],
    ['answers another question', { text: 'Mars has cold and windy weather today.', quote: QUOTE }],
    ['changes the number', { text: 'Anna Brandt wants a wage rise of 20 percent.', quote: QUOTE }],
    ['names somebody else', { text: 'Maria Keller said twelve percent is the floor for the wage rise.', quote: QUOTE }],
    [
      'cites a passage that is not there',
      { text: 'Anna Brandt wants peace.', quote: 'give peace a chance now', passages: [99] },
    ],
  ])('does not say what a model says that %s', async (_, sentence) => {
    scriptSentences(sentence);
    const shown = await withModel.read('ask', { question: 'What does the federation want on wages?' });
    expect(shown).toMatch(/The channel’s articles don’t say\.[\s\S]*1 unsupported sentence dropped/);
    expect(shown).not.toContain(sentence.text);
    expect(shown).not.toMatch(/evil|Keller|Mars/);
  });

  it.each([
    ['says that nothing answers it', { isAnswered: false, sentences: [] }],
    ['gives nothing', { isAnswered: true, sentences: [] }],
    [
      'says so, and answers all the same',
      { isAnswered: false, sentences: [{ text: 'Yes.', passages: [1], quote: QUOTE }] },
    ],
  ])('says that the articles do not say where the model %s', async (_, content) => {
    server.script({ type: 'answer', content });
    expect(await withModel.read('ask', { question: 'What does the federation want on wages?' })).toMatch(
      /articles don’t say/,
    );
  });

  it.each<[string, ModelAnswer]>([
    ['is down', { type: 'status', status: 500 }],
    ['refuses', { type: 'refusal', words: 'No.' }],
    ['never answers', { type: 'hang' }],
    ['writes prose', { type: 'answer', content: 'The union wants more.' }],
  ])('shows the passages where the model %s, and says why', async (_, answer) => {
    server.script(answer);
    const shown = await withModel.read('ask', { question: 'What does the federation want on wages?' });
    expect(shown.replace(/\s+/g, ' ')).toMatch(
      /The model small-model gave no answer \([a-z ]+\)\. These are the passages.*wage rise of 9 percent/,
    );
  });

  it('asks no model where no passage is about the question', async () => {
    const before = server.requests.length;
    await withModel.ask('ask', { question: 'Xylophones in Zanzibar?' });
    expect(server.requests).toHaveLength(before);
  });
});

describe('/search', () => {
  it('finds sentences by article, the newest first, with who holds them', async () => {
    const shown = await without.read('search', { words: '"night trains" conductors' });
    expect(shown.replace(/\s+/g, ' ')).toMatch(
      /12 sentences.*last round.*20 Mar.*Railway boss gives in.*16 Mar.*Tomas Hollick ·/,
    );
  });

  it('shows the nearest where no sentence has all of the words', async () => {
    expect(await without.read('search', { words: 'wages zebra' })).toMatch(
      /No sentence has all of these words[\s\S]*wage/,
    );
  });

  it('says so where nothing is found, whatever is typed', async () => {
    for (const words of ['zebra', "zebra' & | ! ( :* <-> --", '-zebra or zebra', 'z'.repeat(5_000)])
      expect(await without.read('search', { words })).toMatch(/No sentence|sentences/);
    expect(await without.read('search', { words: ' … ' })).toMatch(/Search for what\?/);
  });

  it('finds what one actor said', async () => {
    const shown = await without.read('search', { words: 'arbitration', actor: 'Petra Sandoval' });
    expect(shown).toMatch(/No sentence/);
    expect(await without.read('search', { words: 'refunds', actor: 'Petra Sandoval' })).toMatch(/Petra Sandoval ·/);
  });

  it('finds nothing of another channel', async () => {
    await briefOther();
    expect(await without.read('search', { words: 'secret' })).toMatch(/No sentence/);
    expect(await without.read('search', { words: 'secret' }, { scope: OTHER })).toMatch(/secret harbour deal/);
  });
});

/** The first passage of an answer as a terminal shows it, in one line. */
function firstOf(answer: string): string {
  const [first = ''] = answer.split(/^ {2}(?=\d)/mu).slice(1);
  return first.replace(/\s+/gu, ' ');
}

function scriptSentences(...sentences: { text: string; quote: string; passages?: number[] }[]): void {
  const content = { isAnswered: true, sentences: sentences.map((sentence) => ({ passages: [1], ...sentence })) };
  server.script({ type: 'answer', content });
}

/** Another channel's private matter, in both cores; briefing it again changes nothing. */
async function briefOther(): Promise<void> {
  const text = 'The minister signed a secret harbour deal on the strike, her office said on Monday.';
  for (const { core } of [withModel, without])
    await saveBriefing(core.database.acrossChannels, OTHER, exampleEntry({ text }));
}
