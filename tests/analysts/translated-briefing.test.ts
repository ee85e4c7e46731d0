import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { MODEL_OPTIONS, openAnalyst } from '../fixtures/model-analyst.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';

const ARABIC = articleOf(
  'قالت وزيرة النقل سلمى الحداد يوم الثلاثاء إن الحكومة لن توقع عقد العبّارات قبل نهاية العام. وأضافت أن الشركة المشغلة في ميناء جربة طلبت 40 مليون دينار.\n\nوقال رئيس نقابة البحارة كمال يوسف: «نريد زيادة بنسبة 12 في المئة، وقد قدمنا طلبنا إلى الوزارة».',
  { language: 'ar' },
);
const NOT_SIGN = 'إن الحكومة لن توقع عقد العبّارات قبل نهاية العام';
const TWELVE = 'نريد زيادة بنسبة 12 في المئة، وقد قدمنا طلبنا إلى الوزارة';
const ENGLISH = articleOf(
  'Transport minister Marta Lind said on Tuesday that the government would not sign the ferry contract before the end of the year. The seafarers’ union demanded a raise of 12 percent, its chairman Tom Aske told the Harbour Post.',
  { language: 'en' },
);

const EMPTY = {
  ...{ bottomLine: [], actors: [], positions: [], stickingPoints: [], openQuestions: [], events: [] },
  ...{ absentVoices: [], names: [] },
};
const HADDAD = { name: 'سلمى الحداد', aliases: [], kind: 'person', role: 'وزيرة النقل', affiliation: null };
const YOUSSEF = { name: 'كمال يوسف', aliases: [], kind: 'person', role: 'رئيس نقابة البحارة', affiliation: null };
const NAMES = [
  { name: 'سلمى الحداد', rendering: 'Salma Haddad' },
  { name: 'كمال يوسف', rendering: 'Kamal Youssef' },
  { name: 'جربة', rendering: 'Djerba' },
];
const SIGNING = {
  quotes: [
    { quote: NOT_SIGN, translation: 'that the government will not sign the ferry contract before the end of the year' },
  ],
  ...{ actor: 'سلمى الحداد', issue: 'ferry contract', act: 'refuses', stance: 'opposes' },
  statement: 'to sign the ferry contract before the end of the year',
  ...{ via: [], directness: 'indirect', hedge: null, date: null },
};
const RAISE = {
  quotes: [
    { quote: TWELVE, translation: 'We want a raise of 12 percent, and we have sent our demand to the ministry' },
  ],
  ...{ actor: 'كمال يوسف', issue: 'seafarers’ pay', act: 'demands', stance: 'supports' },
  statement: 'a raise of 12 percent',
  ...{ via: [], directness: 'direct', hedge: null, date: null },
};

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

async function brief(article: typeof ARABIC, language: string | null, ...answers: readonly unknown[]) {
  server.script(...answers.map((content) => ({ type: 'answer', content }) as const));
  return (await briefArticle(await openAnalyst(server), article, { language })).briefing;
}

describe('an Arabic article in a channel that reads English', () => {
  const draft = { ...EMPTY, actors: [HADDAD, YOUSSEF], positions: [SIGNING, RAISE], names: NAMES };

  it('is briefed in English, each quote in the original with its translation', async () => {
    const briefing = await brief(ARABIC, 'en', draft);
    expect(briefing.translation).toEqual({ language: 'en', names: NAMES });
    expect(briefing.positions).toMatchObject([
      { actor: 'سلمى الحداد', statement: SIGNING.statement, attribution: 'verified' },
      { actor: 'كمال يوسف', statement: RAISE.statement, attribution: 'verified' },
    ]);
    for (const [index, quote] of [NOT_SIGN, TWELVE].entries()) {
      const [evidence] = briefing.positions[index]?.evidence ?? [];
      expect(ARABIC.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
      expect(evidence?.quote).toContain(quote.slice(0, 20));
    }
    expect(briefing.positions[1]?.evidence[0]?.translation).toBe(RAISE.quotes[0]?.translation);
  });

  it('tells the model so, and only then', async () => {
    await brief(ARABIC, 'en', draft);
    const [system, asked] = server.requests.at(-1)?.messages ?? [];
    expect(system?.content).toContain(MODEL_OPTIONS.translation.system);
    expect(asked?.content).toContain('Write in English.');
    await brief(ARABIC, 'ar', EMPTY);
    const [usual, question] = server.requests.at(-1)?.messages ?? [];
    expect(usual?.content).toBe(MODEL_OPTIONS.prompt.system);
    expect(question?.content).toMatch(/Write in the article's language\. Give the JSON/);
  });

  it.each([
    ['a number that the article has not', { ...RAISE, statement: 'a raise of 15 percent' }],
    ['a name that is neither in the article nor declared', { ...RAISE, statement: 'that Ada Corvin pay 12 percent' }],
    ['a country that the article does not name', { ...RAISE, statement: 'that Norway pay 12 percent' }],
    [
      'another language than either',
      { ...RAISE, statement: 'dass die Regierung es nicht vor dem Winter und auf einmal zahlt' },
    ],
  ])('does not show a statement with %s', async (_, position) => {
    const briefing = await brief(ARABIC, 'en', { ...draft, positions: [SIGNING, position] }, EMPTY);
    expect(briefing.positions.map(({ statement }) => statement)).toEqual([SIGNING.statement]);
  });

  it.each([
    [
      'says the opposite of its quote',
      { ...SIGNING, act: 'states', statement: 'that the government will sign the contract' },
    ],
    ['denies what its quote does not', { ...RAISE, act: 'states', statement: 'that seafarers do not want 12 percent' }],
  ])('marks a statement that %s', async (_, position) => {
    const briefing = await brief(ARABIC, 'en', { ...draft, positions: [position] });
    expect(briefing.positions).toMatchObject([{ attribution: 'unverified' }]);
  });

  it('leaves a bottom line out that says the opposite of its quote', async () => {
    const told = (text: string) => ({ text, quotes: SIGNING.quotes });
    const bottomLine = [told('Salma Haddad said the government will sign the contract.')];
    expect((await brief(ARABIC, 'en', { ...draft, bottomLine }, EMPTY)).bottomLine).toEqual([]);
    const right = [told('Salma Haddad said the government will not sign the contract this year.')];
    expect((await brief(ARABIC, 'en', { ...draft, bottomLine: right })).bottomLine).toHaveLength(1);
  });

  it.each([
    ['another number', 'We want a raise of 15 percent, and we have sent our demand to the ministry'],
    ['a negation of its own', 'We do not want a raise of 12 percent, and we have sent our demand to the ministry'],
    ['a name of its own', 'We want a raise of 12 percent, and we have sent our demand to Ada Corvin'],
    ['the original again', TWELVE],
    ['a link', 'We want a raise of 12 percent: see evil.example/pay'],
  ])('shows a quote without its translation where that has %s', async (_, translation) => {
    const position = { ...RAISE, quotes: [{ quote: TWELVE, translation }] };
    const { positions, receipt } = await brief(ARABIC, 'en', { ...draft, positions: [position] });
    expect(positions[0]?.evidence[0]).not.toHaveProperty('translation');
    expect(positions[0]?.evidence[0]?.quote).toContain('12');
    expect(receipt.notes.join()).toContain('1 translation left out');
  });

  it('takes actors, sources and absent voices under the names the model renders', async () => {
    const positions = [{ ...RAISE, actor: 'Kamal Youssef', via: ['Salma Haddad'] }];
    const renderedToo = { ...draft, positions, absentVoices: ['Salma Haddad'] };
    const briefing = await brief(ARABIC, 'en', renderedToo);
    expect(briefing.positions).toMatchObject([{ actor: 'كمال يوسف', via: ['سلمى الحداد'] }]);
    expect(briefing.absentVoices).toEqual(['سلمى الحداد']);
  });
});

describe('a long article in a channel that reads another language', () => {
  it('is read in parts, with the names of all of them, and one bottom line in that language', async () => {
    const [minister, union] = ARABIC.text.split('\n\n');
    const filler = 'وسارت أعمال الميناء كالمعتاد في ذلك اليوم دون توقف يذكر.'.concat(' ').repeat(6);
    const long = articleOf([minister, filler, filler, union].join('\n\n'), { language: 'ar' });
    const first = { ...EMPTY, actors: [HADDAD], positions: [SIGNING], names: NAMES.slice(0, 1) };
    const text = 'Kamal Youssef said the seafarers want 12 percent.';
    const told = [{ text, quotes: RAISE.quotes }];
    const second = { ...EMPTY, bottomLine: told, actors: [YOUSSEF], positions: [RAISE], names: NAMES.slice(1) };
    const bottomLine = [{ text, quotes: [TWELVE] }];
    const own = await startModelServer({
      answerTo({ messages }) {
        const asked = messages.at(-1)?.content ?? '';
        const content = /Part \d+/.test(asked) ? { bottomLine } : asked.includes(TWELVE) ? second : first;
        return { type: 'answer', content };
      },
    });
    try {
      const analyst = await openAnalyst(own, { partWords: 80 });
      const { briefing } = await briefArticle(analyst, long, { language: 'en' });
      expect(briefing.positions.map(({ statement }) => statement)).toEqual([SIGNING.statement, RAISE.statement]);
      expect(briefing.translation).toEqual({ language: 'en', names: NAMES });
      expect(briefing.bottomLine).toMatchObject([{ text, evidence: [{ translation: RAISE.quotes[0]?.translation }] }]);
      const asked = own.requests.map(({ messages }) => messages.at(-1)?.content ?? '');
      expect(asked.filter((words) => !words.includes('Write in English.'))).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('an English article in a channel that reads another language', () => {
  const LIND = { name: 'Marta Lind', aliases: [], kind: 'person', role: 'Transport minister', affiliation: null };
  const quotes = (translation: string) => [
    { quote: 'the government would not sign the ferry contract before the end of the year', translation },
  ];
  const position = {
    ...{ actor: 'Marta Lind', act: 'refuses', stance: 'opposes', via: [], directness: 'indirect' },
    ...{ hedge: null, date: null },
  };
  const arabic = {
    ...position,
    ...{ issue: 'عقد العبّارات', statement: 'توقيع عقد العبّارات قبل نهاية العام' },
    quotes: quotes('الحكومة لن توقع عقد العبّارات قبل نهاية العام'),
  };
  const german = {
    ...position,
    ...{ issue: 'Fährvertrag', statement: 'den Fährvertrag vor Ende des Jahres zu unterschreiben' },
    quotes: quotes('Die Regierung werde den Fährvertrag nicht vor Ende des Jahres unterschreiben'),
  };

  it('is briefed in Arabic', async () => {
    const names = [{ name: 'Marta Lind', rendering: 'مارتا ليند' }];
    const briefing = await brief(ENGLISH, 'ar', { ...EMPTY, actors: [LIND], positions: [arabic], names });
    expect(briefing.positions).toMatchObject([
      {
        actor: 'Marta Lind',
        statement: arabic.statement,
        attribution: 'verified',
        evidence: [{ translation: arabic.quotes[0]?.translation }],
      },
    ]);
    expect(briefing.translation?.names).toEqual(names);
  });

  it('is briefed in German, and persons keep their names', async () => {
    const names = [
      { name: 'Marta Lind', rendering: 'Ada Corvin' },
      { name: 'Harbour Post', rendering: 'Hafenblatt' },
      { name: 'Cape Town', rendering: 'Kapstadt' },
    ];
    const briefing = await brief(ENGLISH, 'de', { ...EMPTY, actors: [LIND], positions: [german], names });
    expect(briefing.positions).toMatchObject([
      { statement: german.statement, evidence: [{ translation: german.quotes[0]?.translation }] },
    ]);
    expect(briefing.translation?.names).toEqual([{ name: 'Harbour Post', rendering: 'Hafenblatt' }]);
  });

  it('is briefed in its own language where the model writes in that all the same, and the receipt says so', async () => {
    const own = {
      ...position,
      issue: 'ferry contract',
      statement: 'to sign the ferry contract before the end of the year',
    };
    const bottomLine = [
      {
        text: 'Marta Lind said the government would not sign the contract before the end of the year.',
        quotes: quotes(''),
      },
    ];
    const briefing = await brief(ENGLISH, 'de', {
      ...EMPTY,
      bottomLine,
      actors: [LIND],
      positions: [{ ...own, quotes: quotes('') }],
    });
    expect(briefing.bottomLine).toHaveLength(1);
    expect(briefing.positions).toHaveLength(1);
    expect(briefing.translation).toBeUndefined();
    expect(briefing.receipt.notes.join()).toContain('This briefing is in the article’s language');
  });
});
