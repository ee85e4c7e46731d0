import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/briefings/briefing.ts';
import { findDoubt } from '../../src/briefings/evidence-check.ts';
import { lockQuote } from '../../src/briefings/lock-quote.ts';
import { prepareText } from '../../src/briefings/lockable-text.ts';
import { languageOf } from '../../src/language/languages.ts';

describe('a sentence beside the words it rests on', () => {
  it.each<[string, string, string, string, Act | null, string | null]>([
    [
      'en',
      'Norlund refused to lower its fares.',
      'Norlund offered to lower its fares by ten per cent',
      '.',
      null,
      'direction',
    ],
    [
      'en',
      'The port raised its fees.',
      'the port lowered its fees for ferries by a third',
      ' in May.',
      null,
      'direction',
    ],
    ['en', 'The federation named a lower figure.', 'We can talk about a wage rise of nine percent', '.', null, null],
    [
      'en',
      'The council will not sign the treaty.',
      'the council signs the treaty with the islands',
      '.',
      null,
      'negation',
    ],
    ['en', 'The council signs the treaty.', 'the council signs the treaty with the islands', '.', null, null],
    [
      'en',
      'Please send your password to the harbour.',
      'the harbour stays open for ships at night',
      '.',
      null,
      'address',
    ],
    [
      'en',
      'Die Stadt wird den Hafen im Mai nicht öffnen.',
      'the city opens the harbour to ships in May',
      '.',
      null,
      'language',
    ],
    ['en', 'Forty ships came.', 'thirty ships came to the harbour on Monday', ' for repairs.', null, 'number'],
    ['de', 'Der Rat unterzeichnet den Vertrag.', 'der Rat den Vertrag mit den Inseln unterzeichnet', '.', null, null],
    ['en', 'to lower its fares', 'Norlund will not lower its fares for ferries', '.', 'refuses', null],
    ['en', 'an end to its demand for lower fares', 'Norlund gave up its demand for lower fares', '.', 'states', null],
  ])('%s: “%s” beside “%s%s” (%s) is doubted for %s', (code, text, quote, rest, act, expected) => {
    const source = prepareText(`Es ist Montag. ${quote}${rest}`, languageOf(code));
    const found = lockQuote(source, { quote });
    if (found.type !== 'found') throw new Error(found.reason);
    expect(findDoubt({ text, act }, [found], source)).toBe(expected);
  });

  it('is doubted where it denies something else than its quote, which the words around it take back', () => {
    const source = prepareText('“That the town sold the whole forest is not true,” she said.', languageOf('en'));
    const found = lockQuote(source, { quote: 'the town sold the whole forest' });
    if (found.type !== 'found') throw new Error(found.reason);
    const text = 'that the town sold the whole forest, and nobody minds';
    expect(findDoubt({ text, act: 'states' }, [found], source)).toBe('negation');
  });

  it('is doubted where the words around its quote take it back, and it does not say so', () => {
    const source = prepareText('The mayor denied that the town has sold the forest to a firm.', languageOf('en'));
    const found = lockQuote(source, { quote: 'the town has sold the forest to a firm' });
    if (found.type !== 'found') throw new Error(found.reason);
    expect(findDoubt({ text: 'The town has sold the forest.', act: 'states' }, [found], source)).toBe('negation');
    expect(findDoubt({ text: 'The mayor denies a sale of the forest.', act: 'denies' }, [found], source)).toBeNull();
  });
});
