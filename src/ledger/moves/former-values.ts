import { findNumbers } from '../../language/find-numbers.ts';
import { ENGLISH } from '../../language/languages/en.ts';
import { readNumbers } from '../read-numbers.ts';
import type { NamedValue } from '../read-stand.ts';

/** A way in which a sentence tells what an amount was before: it follows the words, or its distance stands before them. */
interface FormerRule {
  readonly id: string;
  readonly type: 'former' | 'less' | 'more';
  readonly pattern: RegExp;
  /** Sentences that no other rule takes. */
  readonly examples: readonly string[];
}

const WANT =
  '(?:ask|demand|want|offer|propos|insist|request|suggest|seek|sought|call|nam|put|bid|set|announc|promis|plann?)\\p{L}*';
/** "It had offered", "she first asked for", "the 40 the union had demanded". */
const HAD = `(?:it|he|she|they|we|the (?:\\p{L}+ )?\\p{L}+) (?:(?:had|has|have|first|originally|initially|once|still|previously|been) ){0,3}${WANT}`;
const LIMITS = {
  /** Characters after the words, in which the former amount stands. */
  reach: 60,
} as const;
/** Nothing stands between the words and the amount but these. */
const BETWEEN = /^\s*(?:(?:only|just|about|around|some|the|its|their|his|her|an?|for|on|to|up|at|as|as much) )*$/iu;

export const FORMER_RULES: readonly FormerRule[] = [
  {
    id: 'from one to another',
    type: 'former',
    pattern: /\bfrom (?=[^.;,]{1,40}? to (?:about |around |some )?[\p{L}\d])/iu,
    examples: ['The council raised its offer from 12 to 17 berths.'],
  },
  {
    id: 'rather than',
    type: 'former',
    pattern: /\b(?:rather than|instead of|up from|down from|compared with) /iu,
    examples: ['The guild would take 40 berths rather than 50.', 'It asks for 40 berths, down from 50.'],
  },
  {
    id: 'after it had offered',
    type: 'former',
    pattern: new RegExp(`\\b(?:after|when|where) ${HAD} `, 'iu'),
    examples: ['Forty berths were free, Rask said, a week after she had offered 30.'],
  },
  {
    id: 'less than it asked',
    type: 'less',
    pattern: new RegExp(
      `\\b(?:fewer|less|lower|shorter|below|short of) (?:than )?(?:what )?${HAD}\\b(?! \\S*\\d)`,
      'iu',
    ),
    examples: ['The guild would take 40 berths, ten fewer than it first asked for.'],
  },
  {
    id: 'more than it offered',
    type: 'more',
    pattern: new RegExp(`\\b(?:more|higher|longer|above) (?:than )?(?:what )?${HAD}\\b(?! \\S*\\d)`, 'iu'),
    examples: ['Rask named 40 berths, ten more than she had offered.'],
  },
];

/**
 * The amounts that a sentence says were held before.
 * @param now the amount that is held now, from which others are told by how much less or more it is
 */
export function formerValues(sentence: string, now: NamedValue): readonly NamedValue[] {
  return FORMER_RULES.flatMap((rule) => {
    const match = rule.pattern.exec(sentence);
    if (match === null) return [];
    const before = sentence.slice(0, match.index);
    if (rule.type !== 'former') {
      const by = readNumbers(before).at(-1);
      if (by === undefined || by.value === now.value) return [];
      return [{ value: now.value + (rule.type === 'less' ? by.value : -by.value), unit: now.unit }];
    }
    return firstAfter(sentence.slice(match.index + match[0].length)) ?? [];
  });
}

function firstAfter(text: string): NamedValue | null {
  const near = text.slice(0, LIMITS.reach);
  const start = findNumbers(near, ENGLISH)[0]?.start;
  return start !== undefined && BETWEEN.test(near.slice(0, start)) ? (readNumbers(near)[0] ?? null) : null;
}
