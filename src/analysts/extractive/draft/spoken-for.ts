import type { ActorMentions, Document } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** UTF-16 units between the name of a person and that of a body that they speak for. */
const REACH = 80;
/** UTF-16 units between the name of a body and that of whoever speaks for it: "Its spokesman, Tom Berg" may come later. */
const REACH_BEHIND = 220;
const OFFICE =
  '(?:ambassador|boss|captain|chair\\p{Ll}*|chief|commissioner|delegate|director|executive|founder|general|governor|head|leader|manager|mayor|minister|negotiator|officer|owner|president|principal|representative|secretary|spokes\\p{Ll}+|treasurer)';

/** How the text tells that who was heard belongs to a body. In the examples Nora Lindt speaks for the River Council. */
export interface SpokenForRule extends Rule {
  /** Matches all that stands between the two names. */
  readonly between: RegExp;
  /** Whether the body stands first. Not where not given. */
  readonly isBodyFirst?: boolean;
}

export const SPOKEN_FOR_RULES = defineRules<SpokenForRule>('spoken for', [
  {
    id: 'who leads',
    examples: [
      'Nora Lindt, who leads the River Council, said the quays were safe.',
      'Nora Lindt, 51, who has run the River Council since May, said the quays were safe.',
    ],
    between:
      /^(?:,[^,.;:“”\n]{1,50})?,? who (?:now |currently )?(?:has |have )?(?:chair|co-chair|lead|head|r[au]n|direct|manage|represent|own|co-own|found|co-found|start|set up|advise)(?:e?s|e?d)?,? (?:the )?$|^(?:,[^,.;:“”\n]{1,50})?,? who (?:now |currently )?(?:has )?led (?:the )?$/u,
  },
  {
    id: 'founded',
    examples: ['Nora Lindt founded the River Council in 1990. Lindt said the quays were safe.'],
    between: /^ (?:co-)?(?:founded|chairs|heads|leads|runs) (?:the )?$/u,
  },
  {
    id: 'works for',
    examples: ['Nora Lindt works for the River Council. Lindt said the quays were safe.'],
    between: /^(?:,? who)? works (?:for|at) (?:the )?$/u,
  },
  {
    id: 'whose body',
    examples: ['Nora Lindt, whose River Council owns the quay, said the quays were safe.'],
    between: /^,? whose $/u,
  },
  {
    id: 'from',
    examples: ['Nora Lindt, from the River Council, said the quays were safe.'],
    between: /^(?:, \d{2})?, (?:from|of|with) (?:the )?$/u,
  },
  {
    id: 'on behalf of',
    examples: [
      '“The quays are safe,” Nora Lindt said on behalf of the River Council.',
      'Nora Lindt, speaking for the River Council, said the quays were safe.',
    ],
    between: /^(?:,? speaking for|,? (?:\p{Ll}+ )?(?:said|says|speaking) on behalf of) (?:the )?$/u,
  },
  {
    id: 'the company’s boss',
    isBodyFirst: true,
    examples: [
      'Workers want more pay from the River Council. The council’s finance director, Nora Lindt, said pay was fair.',
    ],
    between: new RegExp(`^[’']s (?:\\p{Ll}[\\p{Ll}-]+ ){0,4}?${OFFICE},? (?:\\p{Lu}\\p{Ll}*\\.? )?$`, 'u'),
  },
]);

/** Whether somebody who was heard speaks for a body. */
export function isSpokenForBy(
  { text }: Pick<Document, 'text'>,
  body: ActorMentions,
  heard: readonly ActorMentions[],
): boolean {
  const people = heard.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions);
  const rules = SPOKEN_FOR_RULES.inForce();
  return body.mentions.some(({ start, end, type }) => {
    if (type === 'pronoun') return false;
    return people.some((person) => {
      if (person.type !== 'name') return false;
      const isBodyFirst = end <= person.start;
      if (isBodyFirst ? person.start - end > REACH_BEHIND : person.end > start || start - person.end > REACH)
        return false;
      if (type !== 'name' && !isBodyFirst) return false;
      const between = isBodyFirst ? text.slice(end, person.start) : text.slice(person.end, start);
      const rule = rules.find((one) => (one.isBodyFirst === true) === isBodyFirst && one.between.test(between));
      if (rule !== undefined) SPOKEN_FOR_RULES.fired(rule, { start, end });
      return rule !== undefined;
    });
  });
}
