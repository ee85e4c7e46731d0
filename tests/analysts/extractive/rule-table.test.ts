import { describe, expect, it } from 'vitest';
import { defineRules, ruleTables, traceRules, withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';

const rule = (id: string, word: string) => ({ id, examples: [word], word });
const COLOURS = defineRules('colour', [rule('warm', 'red'), rule('cold', 'blue')]);

function idsIn(text: string): string[] {
  return COLOURS.inForce().flatMap((each) => {
    const start = text.indexOf(each.word);
    if (start < 0) return [];
    COLOURS.fired(each, { start, end: start + each.word.length });
    return [each.id];
  });
}

describe('a table of rules', () => {
  it('is listed with its rules beside the other tables', () => {
    expect(ruleTables()).toContain(COLOURS);
    expect(COLOURS.all.map(({ id }) => id)).toEqual(['warm', 'cold']);
    expect(COLOURS.all.map(COLOURS.keyOf)).toEqual(['colour: warm', 'colour: cold']);
  });

  it('leaves one out for one analysis, whatever becomes of that', () => {
    expect(withoutRule('colour: warm', () => idsIn('red and blue'))).toEqual(['cold']);
    const fail = () =>
      withoutRule('colour: warm', () => {
        throw new Error('broken');
      });
    expect(fail).toThrow('broken');
    expect(idsIn('red and blue')).toEqual(['warm', 'cold']);
  });

  it('can leave out no rule that it has not', () => {
    expect(() => withoutRule('colour: none', () => idsIn('red and blue'))).toThrow('no rule named colour: none');
    expect(() => withoutRule('warm', () => idsIn('red and blue'))).toThrow('no rule named warm');
  });

  it('keeps what stands on a rule in force', () => {
    const words = COLOURS.all.map((each) => each.word);
    const ruleOf = (word: string) => rule(word === 'red' ? 'warm' : 'cold', word);
    expect(withoutRule('colour: cold', () => COLOURS.keep(words, ruleOf))).toEqual(['red']);
    expect(COLOURS.keep(words, ruleOf)).toEqual(words);
  });

  it('tells which rules decided what, to whoever asks', () => {
    const { result, firings } = traceRules(() => idsIn('a blue door'));
    expect(result).toEqual(['cold']);
    expect(firings).toEqual([{ rule: 'colour: cold', start: 2, end: 6 }]);
    expect(traceRules(() => null).firings).toEqual([]);
  });

  it('has a name of its own, and so has each rule', () => {
    expect(() => defineRules('colour', [])).toThrow('two tables of rules named colour');
    expect(() => defineRules('shade', [rule('dark', 'navy'), rule('dark', 'black')])).toThrow('shade have the same id');
  });
});
