import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockQuote } from '../../src/briefings/lock-quote.ts';
import { prepareText } from '../../src/briefings/lockable-text.ts';
import { LANGUAGES, languageOf } from '../../src/language/languages.ts';
import { hasNegation, isReversedAfter, isReversedBefore, withoutNegations } from '../../src/language/reversal.ts';

/** A passage, a part of it, and whether words around the part take it back. */
interface Passage {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly quote: string;
  readonly reversed: boolean;
  readonly how: string;
}

const PASSAGES: readonly Passage[] = readFileSync(
  path.join(import.meta.dirname, '../fixtures/languages/reversals.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const KNOWN = new Set(LANGUAGES.map(({ code }) => code));
const reversed = PASSAGES.filter((passage) => passage.reversed);

describe('words that are taken back around a quote', () => {
  it('stand in 24 languages, six of them unknown', () => {
    expect(new Set(reversed.map(({ language }) => language)).size).toBe(24);
    expect(new Set(reversed.map(({ language }) => language).filter((code) => !KNOWN.has(code))).size).toBe(6);
  });

  it.each(reversed.map((passage) => [passage.language, passage.how, passage] as const))(
    'are never shown without what takes them back: %s, %s',
    (_, __, { language, text, quote }) => {
      for (const source of [prepareText(text, languageOf(language)), prepareText(text)]) {
        const locked = lockQuote(source, { quote });
        const isAlone =
          locked.type === 'found' && !locked.isWidened && locked.evidence.quote.length < text.trim().length;
        expect(isAlone, locked.type === 'found' ? locked.evidence.quote : locked.reason).toBe(false);
      }
    },
  );

  it('are shown with them, and not dropped', () => {
    const lost = reversed.filter(
      ({ text, language, quote }) => lockQuote(prepareText(text, languageOf(language)), { quote }).type === 'refused',
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('a quote that nothing takes back', () => {
  const plain = PASSAGES.filter((passage) => !passage.reversed);

  it('is found, if need be with its sentence', () => {
    const lost = plain.filter(
      ({ text, language, quote }) => lockQuote(prepareText(text, languageOf(language)), { quote }).type === 'refused',
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['en', 'The ministry said that ', ' from next year'],
    ['de', 'Das Ministerium teilte mit, dass ', ' im nächsten Jahr'],
    ['fr', 'Le ministère a annoncé que ', ' à partir de l’an prochain'],
    ['ru', 'Министерство сообщило, что ', ' со следующего года'],
    ['zh', '该部宣布，', '，从明年开始'],
  ])('in %s is shown as it was proposed', (code, before, after) => {
    expect(isReversedBefore(before, languageOf(code))).toBe(false);
    expect(isReversedAfter(after, languageOf(code))).toBe(false);
  });
});

describe('English words before and behind a quote', () => {
  const english = languageOf('en');

  it.each([
    ['The minister said he will not ', true],
    ['The minister did not come, but ', false],
    ['The minister did not come; ', false],
    ['Had the minister come, ', true],
    ['The firm scrapped its plan to ', true],
    ['Denmark and the bank agreed that ', false],
    ['The union dropped out and ', false],
    ['Wick withdrew to the balcony, where he said ', false],
    ['The paper withdrew its report that ', true],
  ])('“%s” takes it back: %s', (before, expected) => {
    expect(isReversedBefore(before, english)).toBe(expected);
  });

  it.each([
    [' – that, he said, is pure invention.', true],
    [', a claim Kyiv denies.', true],
    [', he said, but the ministry called that a lie.', true],
    [' isn’t what was agreed.', true],
    [', the minister said on Friday.', false],
  ])('“%s” takes it back: %s', (after, expected) => {
    expect(isReversedAfter(after, english)).toBe(expected);
  });
});

describe('negations', () => {
  it.each([
    ['en', 'They will not sign', true],
    ['en', 'They will sign', false],
    ['de', 'Es gibt keinerlei Einigung', true],
    ['fi', 'Maa ei allekirjoita', true],
    ['tr', 'Anlaşma imzalanmadı', true],
    ['hu', 'nem', null],
  ])('%s: “%s” has one: %s', (code, text, expected) => {
    expect(hasNegation(text, languageOf(code))).toBe(expected);
  });

  it('are left out to see what a quote left out', () => {
    expect(withoutNegations('we will not sign', languageOf('en'))).toBe('we will sign');
  });
});
