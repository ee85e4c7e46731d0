import { describe, expect, it } from 'vitest';
import { lockQuote } from '../../src/briefings/lock-quote.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { EMPTY_DRAFT, position } from './peace-plan.ts';

const FERRY =
  'On Monday Mr. Aldo Brenn told the harbour board, which had waited for hours, that he would keep the northern ferry until the end of the year.';
const FARES = 'The board will not raise the fares of the night boats before the summer, its chairman wrote.';
const TEXT = `The week began quietly. ${FERRY} ${FARES}\n\nIslanders want a bridge. They say the crossing costs them 15.4 million crowns a year[3] in lost time.`;

function lock(quote: string, prose = '') {
  return lockQuote(TEXT, { quote }, prose);
}

const draftOf = (...quotes: string[]) => ({
  ...EMPTY_DRAFT,
  actors: [{ name: 'Aldo Brenn', aliases: [], kind: 'person', role: null, affiliation: null } as const],
  positions: [
    position({
      actor: 'Aldo Brenn',
      issue: 'the ferry',
      statement: 'to keep it',
      evidence: quotes.map((quote) => ({ quote })),
    }),
  ],
});

describe('a quote is found as it stands in the article', () => {
  it.each([
    ['emphasis', '*that he would keep the northern ferry*'],
    ['bold', '**that he would keep the northern ferry**'],
    ['underscores', '_that he would keep the northern ferry_'],
    ['emphasis on a word', 'that he would *keep* the northern ferry'],
    ['the mark of a block quote', '> that he would keep the northern ferry'],
    ['other quotation marks', '»that he would keep the northern ferry«'],
    ['a footnote’s mark', 'that he would keep the northern ferry.[2]'],
    ['a raised footnote’s mark', 'that he would keep the northern ferry¹'],
    ['a footnote’s mark inside', 'that he would keep [12] the northern ferry'],
    ['a letter in brackets', '[t]hat he would keep the northern ferry'],
  ])('without %s', (_, quote) => {
    expect(lock(quote)).toMatchObject({
      isWidened: false,
      evidence: { quote: 'that he would keep the northern ferry' },
    });
  });

  it('with or without the point of an abbreviation, and a comma', () => {
    expect(lock('Mr Aldo Brenn told the harbour board which had waited for hours')).toMatchObject({
      isWidened: false,
      evidence: { quote: 'Mr. Aldo Brenn told the harbour board, which had waited for hours' },
    });
    const text = 'Envoys of the US said that the treaty would be kept as it was.';
    const quote = 'Envoys of the U.S. said that the treaty would be kept';
    expect(lockQuote(text, { quote })).toMatchObject({ evidence: { quote: quote.replace('U.S.', 'US') } });
  });

  it.each([
    ['behind', '“that he would keep the northern ferry,” Brenn said'],
    ['in front', 'Brenn told the board: “that he would keep the northern ferry.”'],
  ])('without who is told to have said it %s', (_, quote) => {
    expect(lock(quote)).toMatchObject({ evidence: { quote: 'that he would keep the northern ferry' } });
    expect(lock(quote.replace(/said|told the board/, 'never said'))).toMatchObject({ type: 'refused' });
    expect(lock(quote.replace('ferry', 'bridge'))).toMatchObject({ type: 'refused' });
  });

  it('without the marks of footnotes that the article has', () => {
    expect(lock('the crossing costs them 15.4 million crowns a year in lost time')).toMatchObject({
      evidence: { quote: 'the crossing costs them 15.4 million crowns a year[3] in lost time.' },
    });
  });
});

describe('the sentence stands for a quote', () => {
  it.each([
    ['an ellipsis', 'Aldo Brenn told the harbour board ... that he would keep the northern ferry'],
    ['an ellipsis of one character', 'Aldo Brenn told the harbour board … that he would keep the northern ferry'],
    ['an ellipsis in brackets', 'Aldo Brenn told the harbour board [...] that he would keep the northern ferry'],
    ['two of them', 'Aldo Brenn told... the harbour board... would keep the northern ferry'],
    ['a pronoun in brackets', 'that [he] would keep the northern ferry until the end of the year'],
    ['a name in brackets for a pronoun', 'that [Aldo Brenn] would keep the northern ferry until the end'],
    ['a word in brackets put in', 'that he would keep the [old] northern ferry until the end of the year'],
    ['a small word left out', 'that he would keep northern ferry until the end of the year'],
    ['a small word put in', 'that he would keep the northern ferry until the end of that year'],
  ])('with %s', (_, quote) => {
    expect(lock(quote)).toMatchObject({ type: 'found', isWidened: true, evidence: { quote: FERRY } });
  });

  it('whose ellipsis hides a negation that what it backs tells', () => {
    const quote = 'The board ... raise the fares of the night boats before the summer';
    expect(lock(quote, 'not to raise the fares')).toMatchObject({ evidence: { quote: FARES } });
    expect(lock(quote, 'to raise the fares')).toEqual({ type: 'refused', reason: 'ellipsis' });
  });

  it('of two sentences with a small word left out', () => {
    const quote = 'Islanders want bridge. They say the crossing costs them 15.4 million crowns';
    expect(lock(quote)).toMatchObject({ isWidened: true });
    expect(lock(quote.replace(' bridge', ' tunnel'))).toMatchObject({ type: 'refused' });
  });
});

describe('the quote lock still refuses', () => {
  it.each([
    ['pieces in another order', 'that he would keep the northern ferry ... told the harbour board'],
    ['pieces in two sentences, one of them short', 'told the harbour board ... raise the fares'],
    ['a negation left out', 'The board will raise fares of the night boats before the summer'],
    ['a changed number', 'the crossing costs them 15.5 million crowns a year in the lost time'],
    ['a number in the place of another in one with a slip', 'the crossing costs them 154 million crowns in a year'],
    ['three small words more', 'that he would then keep the northern of ferry until at the end of the year'],
    ['another word', 'that he would sell the northern ferry until the end of the year'],
    ['brackets that say more', 'that he would keep the northern ferry [and sell all the others] until the end'],
    ['brackets that reverse', 'that he would [never] keep the northern ferry until the end of the year'],
    ['brackets in the place of a negation', 'The board will [soon] raise the fares of the night boats'],
    ['look-alike letters', 'that he would keep the northern f\u0435rry until the end of the year'],
    ['a few words around an ellipsis', 'The board ... wrote'],
  ])('%s', (_, quote) => {
    expect(lock(quote)).toMatchObject({ type: 'refused' });
  });
});

describe('a quote joined of two places', () => {
  it.each([
    ['by nothing', 'that he would keep the northern ferry They say the crossing costs them 15.4 million crowns'],
    ['by an ellipsis', 'that he would keep the northern ferry … They say the crossing costs them 15.4 million crowns'],
    ['as sentences', 'that he would keep the northern ferry. They say the crossing costs them 15.4 million crowns.'],
  ])('%s is two quotes', (_, quote) => {
    const { locked, counts } = lockDraft(articleOf(TEXT), draftOf(quote));
    expect(locked.positions[0]?.evidence.map((each) => each.quote)).toEqual([
      'that he would keep the northern ferry',
      'They say the crossing costs them 15.4 million crowns',
    ]);
    expect(counts).toMatchObject({ proposed: 2, verified: 2 });
  });

  it('is none where a part is too short to be one, or nowhere', () => {
    const short = 'that he would keep the northern ferry ... Islanders want a bridge';
    const forged = 'that he would keep the northern ferry ... Islanders sold all of the night boats';
    expect(lockDraft(articleOf(TEXT), draftOf(short, forged)).locked.positions).toEqual([]);
  });
});

describe('the count of quotes', () => {
  it('tells those that stand in the article, whatever became of what they were to back', () => {
    const quote = 'that he would keep the northern ferry until the end of the year';
    const draft = { ...EMPTY_DRAFT, bottomLine: [{ text: 'Greta Holm keeps the ferry.', evidence: [{ quote }] }] };
    const { locked, counts } = lockDraft(articleOf(TEXT), draft);
    expect(locked.bottomLine).toEqual([]);
    expect(counts).toMatchObject({ proposed: 1, verified: 1, itemsDropped: 1 });
  });

  it('keeps from the absent whoever has words in the article, also where their position falls', () => {
    const draft = draftOf('that he would keep the northern ferry until the end of the year');
    const positions = draft.positions.map((each) => ({ ...each, issue: 'the Holm plan' }));
    const { locked } = lockDraft(articleOf(TEXT), { ...draft, positions, absentVoices: ['Aldo Brenn', 'Islanders'] });
    expect(locked).toMatchObject({ positions: [], absentVoices: ['Islanders'] });
  });
});
