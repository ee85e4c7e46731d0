import { describe, expect, it } from 'vitest';
import { directionOf, isolateDirections, keepIsolated } from '../../src/language/directions.ts';

/** With the isolates written out. */
function shown(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.replaceAll('\u2067', '‹').replaceAll('\u2066', '<').replaceAll('\u2069', '›'));
}

describe('the direction of a text', () => {
  it.each([
    ['The talks failed.', 'ltr'],
    ['فشلت المحادثات.', 'rtl'],
    ['השיחות נכשלו', 'rtl'],
    ['قال Reuters إن المحادثات فشلت', 'rtl'],
    ['كمال: the talks on the ferry contract failed', 'ltr'],
    ['12 – 14', null],
  ])('is that of most of its letters: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('words that run against their line', () => {
  it.each([
    ['a name in brackets', ['Kamal (كمال) said'], ['Kamal ‹(كمال)› said']],
    ['a quotation with what ends it', ['He said “لن نقبل!” on Tuesday.'], ['He said ‹“لن نقبل!”› on Tuesday.']],
    ['a bracket that belongs to others', ['(as told by كمال)'], ['(as told by ‹كمال›)']],
    ['a full stop at the end', ['said كمال.'], ['said ‹كمال.›']],
    [
      'numbers between its words, and none behind',
      ['on 3 مارس 2026 في جربة, 12 boats were seized'],
      ['on 3 ‹مارس 2026 في جربة›, 12 boats were seized'],
    ],
    ['Hebrew', ['the party הליכוד left'], ['the party ‹הליכוד› left']],
  ])('are isolated with %s', (_, parts, isolated) => {
    expect(shown(isolateDirections(parts, 'ltr'))).toEqual(isolated);
    expect(shown(isolateDirections(parts, 'auto'))).toEqual(isolated);
  });

  it('are left alone where nothing runs from right to left', () => {
    const parts = ['“Nein”, sagte (der) Sprecher: ', 'нет'];
    expect(isolateDirections(parts, 'ltr')).toBe(parts);
  });

  it('are the English ones where the line takes its direction from its Arabic', () => {
    const parts = ['demands ', 'وقف إطلاق النار قبل نهاية العام.', ' [1]'];
    expect(shown(isolateDirections(parts, 'auto'))).toEqual(['<demands› ', 'وقف إطلاق النار قبل نهاية العام.', ' [1]']);
  });

  it('take the numbers along that they say in their order', () => {
    const parts = ['صحيفة الميناء في المدينة القديمة · 20 Nov · 44 words'];
    expect(shown(isolateDirections(parts, 'auto'))).toEqual(['صحيفة الميناء في المدينة القديمة · <20 Nov · 44 words›']);
  });

  it('are the whole line where that is Arabic and its place is not', () => {
    const parts = ['demands ', 'وقف إطلاق النار قبل نهاية العام.'];
    expect(shown(isolateDirections(parts, 'ltr'))).toEqual(['‹demands ', 'وقف إطلاق النار قبل نهاية العام.›']);
  });

  it('are closed at the end of each line and opened again in the next', () => {
    expect(shown(keepIsolated(['a \u2067ب ج', 'د', 'ه\u2069 z', 'end']))).toEqual(['a ‹ب ج›', '‹د›', '‹ه› z', 'end']);
  });

  it('are found in a long text at once', () => {
    const started = performance.now();
    isolateDirections([`ا${'.'.repeat(100_000)}x`, 'ا x '.repeat(25_000)], 'ltr');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
