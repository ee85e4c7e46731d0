import { describe, expect, it } from 'vitest';
import { countQuotedWords, lockQuote, QUOTE_LIMITS } from '../../src/briefings/lock-quote.ts';
import { prepareText } from '../../src/briefings/lockable-text.ts';
import type { QuoteRefusal } from '../../src/briefings/quote-refusals.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';
import { ARTICLE } from './peace-plan.ts';

const TEXT = ARTICLE.text;

describe('the quote lock refuses', () => {
  it('words from whose middle a negation was taken, though the sentence around them has it', () => {
    const text =
      'The board said on Monday that it would not lower the mooring fee of 40 crowns a day before the spring.';
    const quote = 'it would lower the mooring fee of 40 crowns a day';
    expect(lockQuote(text, { quote })).toEqual({ type: 'refused', reason: 'negation-cut' });
  });

  it.each<[string, QuoteRefusal, string]>([
    ['words nobody wrote', 'not-found', 'Russia will hand back every captured town by spring'],
    ['two passages made into one', 'joined', 'Russian media published additional remarks surfaced on November 20–21'],
    [
      'an ellipsis that hides words',
      'ellipsis',
      'By agreement with the United States… details of the negotiations on Ukraine',
    ],
    [
      'brackets that hide words',
      'ellipsis',
      'By agreement with the United States, Russia [refuses to] not disclose details',
    ],
    [
      'words put in between brackets',
      'ellipsis',
      'Putin spoke about Europe [and NATO], warning that if Europeans attack',
    ],
    ['a match that starts inside a word', 'inside-a-word', 'ia will not disclose details of the negotiations'],
    ['a match that ends inside a word', 'inside-a-word', 'Russia will not disclose details of the negot'],
    ['the second half of a hyphenated word', 'inside-a-word', 'occupied part of Donetsk region, a reduction of'],
    ['a letter of another script', 'look-alike', 'Russi\u0430 is currently not negotiating on Ukraine'],
    ['a changed number', 'changed-number', 'Western media published a 29-point document with demands'],
    ['a changed number in words', 'changed-number', 'media outlets published four main points on which Moscow insists'],
    ['a negation left out', 'negation-cut', 'Russia will disclose details of the negotiations on Ukraine'],
    ['punctuation alone', 'too-short', '“…”'],
    ['a name that stands in many sentences', 'too-short', 'Ukraine'],
  ])('%s', (_, reason, quote) => {
    expect(lockQuote(TEXT, { quote })).toEqual({ type: 'refused', reason });
  });

  it.each([
    [
      'a part of a longer number',
      'It was last year that sales rose to 15.4 million pairs of boots.',
      '4 million pairs of boots',
    ],
    ['half of a fraction', 'Only ½ of the harbour is closed for ships today.', '2 of the harbour is closed for ships'],
    [
      'a number without its minus',
      'The index fell to -12.5 points by the end of the week.',
      '12.5 points by the end of the week',
    ],
    [
      'a word cut at its apostrophe',
      'They said we don’t accept the offer made on Friday.',
      't accept the offer made on Friday',
    ],
  ])('%s', (_, text, quote) => {
    expect(lockQuote(text, { quote })).toEqual({ type: 'refused', reason: 'inside-a-word' });
  });

  it('a negation that is too far away to be shown with the words', () => {
    const filler = Array.from({ length: 95 }, (_, index) => `word${index}`).join(' ');
    const text = `The council never agreed that after ${filler} the harbour will be closed for good next year.`;
    const quote = 'the harbour will be closed for good next year';
    expect(lockQuote(text, { quote })).toEqual({ type: 'refused', reason: 'negation-cut' });
  });
});

describe('the quote lock refuses, where the limit on words would cut off what reverses them,', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  it('a long quote that is taken back after its first clause', () => {
    const text = `${words(89)}, is not true, and everybody ${words(20)} knows it.`;
    expect(lockQuote(text, { quote: text })).toEqual({ type: 'refused', reason: 'negation-cut' });
  });

  it('a clause whose negation stands a long clause before it', () => {
    const text = `The council never agreed, after ${words(95)}, that the harbour will be closed for good next year.`;
    const quote = 'that the harbour will be closed for good next year';
    expect(lockQuote(text, { quote })).toEqual({ type: 'refused', reason: 'negation-cut' });
  });
});

describe('the quote lock widens the words to their sentence', () => {
  it.each([
    [
      'will not',
      'The port will not close its northern gate before the summer ends.',
      'close its northern gate before the summer ends',
    ],
    [
      'denied that',
      'She denied that the ministry had paid for the private survey.',
      'the ministry had paid for the private survey',
    ],
    [
      'never',
      'He never promised to raise wages for the night shift workers.',
      'promised to raise wages for the night shift workers',
    ],
    ['no longer', 'The union no longer asks for a rise of twelve percent.', 'asks for a rise of twelve percent'],
    ['refused to', 'The operators refused to put the terms on the table today.', 'put the terms on the table today'],
    ['n’t', 'We don’t accept the offer that was made on Friday.', 'accept the offer that was made on Friday'],
    ['if', 'If the talks fail, the dockers walk out on Monday morning.', 'the dockers walk out on Monday morning'],
    [
      'allegedly',
      'The agency allegedly shared the files with two foreign firms.',
      'shared the files with two foreign firms',
    ],
    ['is not true', 'That the bridge was sold to a fund is not true.', 'the bridge was sold to a fund'],
    [
      'a claim that is denied',
      'The army shelled the market, a claim the general denies.',
      'The army shelled the market',
    ],
    ['nicht', 'Der Minister will nicht mit der neuen Regierung verhandeln.', 'mit der neuen Regierung verhandeln'],
    [
      'a number cut from its million',
      'The company lost a total of 5 million dollars.',
      'The company lost a total of 5',
    ],
  ])('where “%s” would be cut off', (_, sentence, quote) => {
    const text = `The day began quietly. ${sentence} Then it rained.`;
    expect(lockQuote(text, { quote })).toMatchObject({ type: 'found', isWidened: true, evidence: { quote: sentence } });
  });

  it('where they are too few to stand alone', () => {
    expect(lockQuote(TEXT, { quote: 'combat exploits', at: 200 })).toMatchObject({
      isWidened: true,
      evidence: {
        quote:
          'Moscow also insists its position has been strengthened by the “combat exploits” of the Russian military in Ukraine.',
      },
    });
    const list = 'Still open:\nrecognition of occupied territories\nthe army’s size';
    expect(lockQuote(list, { quote: 'occupied territories' })).toMatchObject({
      evidence: { quote: 'recognition of occupied territories' },
    });
  });

  it('and leaves a negation in another clause alone', () => {
    const text = 'The ministry did not comment, but the union said it would ballot its members.';
    const quote = 'the union said it would ballot its members';
    expect(lockQuote(text, { quote })).toMatchObject({ isWidened: false });
  });

  it('as far as a very long sentence allows, the negation included', () => {
    const filler = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const text = `After ${filler} they met, and the council never agreed to close the harbour, which pleased ${filler}.`;
    const found = lockQuote(prepareText(text, ENGLISH), { quote: 'agreed to close the harbour, which pleased' });
    expect(found).toMatchObject({ type: 'found', isWidened: true });
    expect(found.type === 'found' && found.evidence.quote).toContain('never agreed to close the harbour');
  });
});

describe('the quote lock finds', () => {
  it.each([
    ['other quotation marks', 'strengthened by the "combat exploits" of the Russian military'],
    ['two single marks for a double one', "strengthened by the ''combat exploits'' of the Russian military"],
    ['back ticks', "strengthened by the ``combat exploits'' of the Russian military"],
    [
      'typewriter apostrophes and hyphens',
      'The first reports of a new US-Russia peace plan surfaced on November 20-21.',
    ],
    ['another case', 'MOSCOW ALSO INSISTS ITS POSITION has been strengthened'],
    ['line breaks for spaces', 'Moscow also insists\n  its position has\tbeen strengthened'],
    ['zero-width characters', 'Mos\u200Bcow also insists its posi\u00ADtion has been'],
    ['full-width letters and ligatures', 'Ｍｏｓｃｏｗ also insists its position has been'],
    ['another full stop', 'Moscow also insists its position has been strengthened.'],
    ['an ellipsis at the end that hides nothing inside', 'Moscow also insists its position has been strengthened…'],
    ['quotation marks around it all', '“Moscow also insists its position has been strengthened”'],
  ])('%s', (_, quote) => {
    expect(lockQuote(TEXT, { quote })).toMatchObject({ type: 'found', isWidened: false });
  });

  it('the occurrence nearest to where the words are said to stand', () => {
    const text = 'We want peace and we want it now. Some time passed in the city. We want peace and we want it now.';
    const starts = [0, 60, undefined].map((at) => {
      const found = lockQuote(text, { quote: 'We want peace and we want it now', ...(at !== undefined && { at }) });
      return found.type === 'found' ? found.evidence.start : null;
    });
    expect(starts).toEqual([0, 64, 0]);
  });

  it('a question as a question', () => {
    const text = 'Will the army attack the northern city tomorrow? Nobody knows.';
    expect(lockQuote(text, { quote: 'Will the army attack the northern city tomorrow.' })).toMatchObject({
      evidence: { quote: 'Will the army attack the northern city tomorrow?' },
    });
  });

  it('a decomposed accent in a composed text, with the article’s own letters as evidence', () => {
    const text = 'Señor Núñez will meet the café owners of Besançon soon.';
    expect(lockQuote(text, { quote: text.normalize('NFD') })).toMatchObject({ evidence: { start: 0, quote: text } });
  });

  it('words in a language written without spaces', () => {
    const text = '部长今天在北京说，双方同意在下个月继续就停火协议进行谈判，并且交换更多的战俘。';
    expect(lockQuote(text, { quote: '双方同意在下个月继续就停火协议进行谈判' })).toMatchObject({ type: 'found' });
  });

  it('at most ninety words, up to the end of a sentence or a clause', () => {
    const sentence = 'The board met in the old hall and spoke about the plan at length.';
    const text = Array.from({ length: 12 }, () => sentence).join(' ');
    const found = lockQuote(text, { quote: text });
    const quote = found.type === 'found' ? found.evidence.quote : '';
    expect(countQuotedWords(quote)).toBeLessThanOrEqual(QUOTE_LIMITS.maxWords);
    expect(quote.endsWith('at length.')).toBe(true);
  });
});

it('shows no words of a dateline, also of a sentence that is shown whole', () => {
  const text = 'SKARVIK, March 2 (IP) — The port was closed. Nobody knows for how long it is.';
  for (const quote of ['SKARVIK, March 2 (IP) — The port was closed.', 'port was closed']) {
    const found = lockQuote(text, { quote });
    expect(found.type === 'found' && found.evidence).toEqual({ start: 24, end: 44, quote: 'The port was closed.' });
  }
});
