import type { ActorMentions, Document } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** UTF-16 units between the name of a person and that of a body that they speak for. */
const REACH = 80;

/** How the text tells that who was heard belongs to a body. In the examples Nora Lindt speaks for the River Council. */
export interface SpokenForRule extends Rule {
  /** Matches all that stands between the two names. */
  readonly between: RegExp;
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
]);

/** Whether somebody who was heard speaks for a body. */
export function isSpokenForBy(
  { text }: Pick<Document, 'text'>,
  body: ActorMentions,
  heard: readonly ActorMentions[],
): boolean {
  const people = heard.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions);
  return body.mentions.some(({ start, end, type }) => {
    if (type !== 'name') return false;
    return people.some((person) => {
      if (person.type !== 'name' || person.end > start || start - person.end > REACH) return false;
      const between = text.slice(person.end, start);
      const rule = SPOKEN_FOR_RULES.inForce().find((one) => one.between.test(between));
      if (rule !== undefined) SPOKEN_FOR_RULES.fired(rule, { start, end });
      return rule !== undefined;
    });
  });
}
