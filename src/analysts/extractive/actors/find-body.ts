import type { Document, Entity } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** UTF-16 units between the name of a person and that of a body that they speak for. */
const REACH = 80;

/** How the text tells beside somebody's name of which body they are. In the examples Nora Lindt is of the River Council. */
export interface SpokenForRule extends Rule {
  /** Matches all that stands between the two names. */
  readonly between: RegExp;
}

export const SPOKEN_FOR_RULES = defineRules<SpokenForRule>('spoken for', [
  {
    id: 'who leads',
    examples: [
      'Nora Lindt, who leads the River Council, said the quays were safe.',
      'Nora Lindt, who heads the regional River Council, said the quays were safe.',
      'Nora Lindt, 51, who has run the River Council since May, said the quays were safe.',
    ],
    between:
      /^(?:,[^,.;:“”\n]{1,50})?,? who (?:now |currently )?(?:has |have )?(?:chair|co-chair|lead|head|r[au]n|direct|manage|represent|speak|own|co-own|found|co-found|start|set up)(?:e?s|e?d)?(?: for)?,? (?:the )?(?:\p{Ll}[\p{Ll}-]+ ){0,2}$|^(?:,[^,.;:“”\n]{1,50})?,? who (?:now |currently )?(?:has )?led (?:the )?$/u,
  },
  {
    id: 'chairs',
    examples: ['Nora Lindt chairs the River Council. Lindt said the quays were safe.'],
    between: /^ (?:chairs|heads|leads|runs) (?:the )?$/u,
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
    examples: [
      'Nora Lindt, from the River Council, said the quays were safe.',
      'Nora Lindt, for the River Council, said the quays were safe.',
      'Nora Lindt of the River Council said the quays were safe.',
    ],
    between: /^(?:(?:, \d{2})?, (?:from|of|with|for)| of) (?:the )?$/u,
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

/** What ends such words: "Nora Lindt, of the River Council and the Port Guild," is of neither alone. */
const CLOSING = /^(?:[,).;:]|$|\s(?!(?:and|or)\b)\p{Ll})/u;

/**
 * Finds the body of which somebody is, by the first of their mentions that tells it.
 * @param entities in reading order
 */
export function createBodyFinder(
  { text }: Document,
  entities: readonly Entity[],
): (mentions: readonly Entity[]) => Entity | null {
  const rules = SPOKEN_FOR_RULES.inForce();
  const places = new Map(entities.map((entity, place) => [entity, place]));
  return (mentions) => {
    for (const mention of mentions) {
      for (let at = (places.get(mention) ?? entities.length) + 1; at < entities.length; at += 1) {
        const body = entities[at];
        if (body === undefined || body.start - mention.end > REACH) break;
        if (body.type !== 'ORG' || !CLOSING.test(text.slice(body.end, body.end + 6))) continue;
        const rule = rules.find(({ between }) => between.test(text.slice(mention.end, body.start)));
        if (rule === undefined) continue;
        SPOKEN_FOR_RULES.fired(rule, body);
        return body;
      }
    }
    return null;
  };
}
