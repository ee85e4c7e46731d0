import { defineRules, type Rule } from '../rules/rule-table.ts';
import { contentEnd } from './content-range.ts';
import type { Setting } from './content-setting.ts';
import { findSubject } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readDirection } from './read-direction.ts';
import { leftOfAuxiliaries } from './source-of.ts';
import { hasWord, startsInfinitive, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A wish told with "would". In the examples what is wished for stands in brackets. */
interface WishRule extends Rule {
  /** The word after "would". */
  readonly word: RegExp;
  readonly cueLemma: string;
}

export const WISH_RULES = defineRules<WishRule>('wishes', [
  {
    id: 'would like',
    examples: ['Canada would like [the tariff lifted].', 'The guild would very much like [to see the books].'],
    word: /^(?:like|love)$/,
    cueLemma: 'want',
  },
  {
    id: 'would rather have',
    examples: ['Canada would rather have [the matter settled by ministers].'],
    word: /^(?:rather|sooner)$/,
    cueLemma: 'want',
  },
]);

const SETTING: Setting = {
  tense: null,
  isModal: true,
  isPhrase: true,
  isObject: true,
  endsAtComma: false,
  isAside: false,
};
/** "Would like to thank": what is said politely, and done by saying it. */
const POLITE = /^(?:thank|congratulate|say|add|know|point|remind|stress|apologi[sz]e|begin|start|express|welcome)$/;

/** What somebody would like, or would rather have. */
export function findWishes(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  if (!hasWord(units, 'would', '’d', "'d")) return [];
  return units.flatMap((unit, would): FoundAttribution[] => {
    if (!/^(?:would|['’]d)$/.test(unit.lower) || unit.quotation >= 0) return [];
    let at = would + 1;
    while (/^(?:very|much|dearly|also|still|not|n['’]t|only|really|now)$/.test(units[at]?.lower ?? '')) at++;
    const word = units[at]?.lower ?? '';
    const rule = WISH_RULES.inForce().find((each) => each.word.test(word));
    if (rule === undefined) return [];
    const isOfThing = rule.id === 'would rather have';
    // "Would rather pay" is a choice of what to do.
    if (isOfThing && !/^(?:have|see)$/.test(units[at + 1]?.lower ?? '')) return [];
    const start = isOfThing ? at + 2 : at + 1;
    if (startsInfinitive(units, start) && POLITE.test(units[start + 1]?.lower ?? '')) return [];
    const source = findSubject(units, { start: leftOfAuxiliaries(units, would) });
    const end = contentEnd(units, start, groups, SETTING);
    if (source === null || end <= start || units[start]?.quotation !== -1) return [];
    WISH_RULES.fired(rule, unit);
    const direction = readDirection(units, at, source);
    const cue = { start: at, end: at + 1 };
    return [{ content: [{ start, end }], source, cue, cueLemma: rule.cueLemma, direction, via: [] }];
  });
}
