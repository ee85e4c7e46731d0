import type { ActorMentions, Document } from '../document.ts';
import { toLowerCased } from '../rules/lower-case.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { createSieve } from '../rules/sieve.ts';

/** UTF-16 units of a text looked at before a mention and after it. */
const REACH = { before: 60, after: 80 } as const;

/** Why nobody can say that an actor was not heard. The example's name is Nora Lindt or the River Council. */
export interface BeyondHearingRule extends Rule {
  readonly kind: 'person' | 'body';
  /** Matches the words around a name, which stands as "§". */
  readonly pattern: RegExp;
}

/** Who cannot be asked, and whose words stand in quotation marks though they are told as those of a thing of theirs. */
export const BEYOND_HEARING_RULES = defineRules<BeyondHearingRule>('beyond hearing', [
  {
    id: 'died',
    kind: 'person',
    examples: [
      'Nora Lindt died in 1999.',
      'Nora Lindt, who had built the dam, was assassinated in 1987.',
      'Nora Lindt had been murdered by a guard.',
    ],
    pattern:
      /§(?:,[^,.;:“”\n]{1,60},)? (?:(?:(?:had|has|later) )?(?:died|passed away|perished)|(?:was|had been|has been) (?:\p{Ll}+ly |later )?(?:assassinated|beheaded|executed|hanged|killed|murdered|shot dead))\b/u,
  },
  {
    id: 'the late',
    kind: 'person',
    examples: ['The town remembers the late mayor Nora Lindt.', 'They praised the murdered Nora Lindt.'],
    pattern:
      /\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:late|slain|murdered|assassinated|deceased)(?: [\p{L}-]+){0,3} §/u,
  },
  {
    id: 'death of',
    kind: 'person',
    examples: ['Nora Lindt’s assassination shook the town.', 'The town has mourned since the death of Nora Lindt.'],
    pattern:
      /§[’']s (?:assassination|burial|death|funeral|grave|killing|murder|tomb|widow|widower)\b|\b(?:assassination|burial|death|funeral|killing|murder) of (?:[\p{L}-]+ ){0,2}§/u,
  },
  {
    id: 'own words',
    kind: 'person',
    examples: ['“Queen of the river,” Nora Lindt’s campaign slogan claimed.'],
    pattern:
      /[“"][^“”"]{3,}[”"],? §[’']s (?:\p{Ll}+ ){0,2}(?:advert|banner|book|diary|leaflet|letter|memoir|motto|poster|slogan)s?\b/u,
  },
  {
    id: 'to be created',
    kind: 'body',
    examples: ['A law would create a River Council.', 'They want to set up an independent River Council.'],
    pattern:
      /\b(?:creat(?:e|ing)|establish(?:ing)?|found(?:ing)?|introduc(?:e|ing)|set(?:ting)? up|propos(?:e|es|ing)|enshrin(?:e|ing)) (?:an?|the) (?:[\p{Ll}-]+ ){0,3}§/u,
  },
  {
    id: 'planned',
    kind: 'body',
    examples: ['The proposed River Council has no money.', 'Plans for a River Council were shelved.'],
    pattern: /\b(?:the|a) (?:future|planned|proposed) §|\b(?:bill|plans?|proposals?|referendum) (?:for|on) an? §/iu,
  },
]);

const mayTell = createSieve(BEYOND_HEARING_RULES.all);

/** Whether the text tells of an actor that cannot be heard: the dead, a body still to be created. */
export function isBeyondHearing({ text }: Pick<Document, 'text'>, { kind, mentions }: ActorMentions): boolean {
  const rules = BEYOND_HEARING_RULES.inForce().filter((rule) => (rule.kind === 'person') === (kind === 'person'));
  return mentions.some((mention) => {
    if (mention.type === 'pronoun') return false;
    const before = text.slice(Math.max(0, mention.start - REACH.before), mention.start);
    const words = `${before}§${text.slice(mention.end, mention.end + REACH.after)}`;
    const may = mayTell(toLowerCased(words).lower);
    const rule = rules.find((each) => may.includes(each) && each.pattern.test(words));
    if (rule !== undefined) BEYOND_HEARING_RULES.fired(rule, mention);
    return rule !== undefined;
  });
}
