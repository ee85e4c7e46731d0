import { describe, expect, it } from 'vitest';
import '../../../src/analysts/extractive/analyst-worker.ts';
import { DIRECTION_RULES } from '../../../src/analysts/extractive/attribution/direction-rules.ts';
import { DISPUTE_TRIGGERS } from '../../../src/analysts/extractive/draft/dispute-triggers.ts';
import { OPEN_QUESTION_RULES } from '../../../src/analysts/extractive/draft/open-question-rules.ts';
import { SPEECH_ACT_RULES } from '../../../src/analysts/extractive/draft/speech-act-rules.ts';
import { lettersOf } from '../../../src/analysts/extractive/rules/letters-of-pattern.ts';
import { execLower, toLowerCased } from '../../../src/analysts/extractive/rules/lower-case.ts';
import { type Rule, ruleTables } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { createSieve } from '../../../src/analysts/extractive/rules/sieve.ts';

describe('the letters that stand in whatever a pattern matches', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/\b(?:stalemate|impasse)s?\s(?:over|on)\b/iu, ['stalemate', 'impasse']],
    [/\bthreat(?:en(?:s|ed)?\s(?:to|with)|s\s(?:of|to))\b/iu, ['threat']],
    [/\b(?<who>\p{Lu}\p{Ll}+) left\b/u, [' left']],
    [/\b(?:is|are)\s+\w+ing\b/u, ['ing']],
    [/(?:not )?ready(?! to)/u, ['not ready', 'ready']],
    [/(?<=un)known|mystery/u, ['known', 'mystery']],
    [/n[’']t\b/u, ['n’t', "n't"]],
    [/go{2,3}d/u, ['o']],
    [/(?:a|b)*tolls{0,2}/u, ['toll']],
    [/\bDock\b/u, ['ock']],
    [/\d+ \$|\p{Lu}{2}/u, null],
    [/toll|\S+/u, null],
    [/(?i:toll)/u, null],
  ])('are told of %s', (pattern, letters) => {
    expect(lettersOf(pattern)).toEqual(letters);
  });
});

const named = (pattern: RegExp) => ({ pattern });
const rules = [/\btolls?\b/iu, /\bferr(?:y|ies)$/iu, /\bDock \d\b/u, /\p{Lu}\d/iu].map(named);
const [toll, ferry, dock, untold] = rules;
const mayFind = createSieve(rules);

describe('a sieve of rules', () => {
  it.each([
    ['The TOLL of the ferries rose', [toll, ferry, untold]],
    ['at Dock 4', [dock, untold]],
    ['then Nora left', [untold]],
    ['', [untold]],
  ])('lets those through for “%s” that may find something there', (text, some) => {
    expect(mayFind(toLowerCased(text).lower)).toEqual(some);
  });

  it('lets every rule through where a letter is longer in lower case', () => {
    expect(mayFind(toLowerCased('İzmir').lower)).toEqual(rules);
  });

  it.each([DIRECTION_RULES, DISPUTE_TRIGGERS, OPEN_QUESTION_RULES, SPEECH_ACT_RULES])(
    'keeps back no rule that finds something in an example of any rule: $name',
    ({ all }) => {
      const sieve = createSieve<Rule & { readonly pattern: RegExp }>(all);
      const texts = ruleTables().flatMap((table) => table.all.flatMap(({ examples }) => examples));
      const kept = texts.flatMap((text) => {
        const words = toLowerCased(text.replace(/[[\]]/gu, ''));
        const through = new Set(sieve(words.lower));
        return all
          .filter((rule) => !through.has(rule) && execLower(rule.pattern, words) !== null)
          .map(({ id }) => `${id}: ${text}`);
      });
      expect(texts.length).toBeGreaterThan(500);
      expect(kept).toEqual([]);
    },
  );
});
