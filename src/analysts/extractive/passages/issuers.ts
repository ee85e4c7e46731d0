import type { Span } from '../../../articles/article.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { isFirstPerson } from './persons.ts';

/** Whose statement it is, and where the statement begins. */
export interface Issuer {
  readonly speaker: Span;
  readonly from: number;
}

interface IssuerForm extends Rule {
  /** The group `name` is the issuer; a colon at the end begins the statement. */
  readonly pattern: RegExp;
}

const KIND = '(?:statement|declaration|communiqu[eé]|message|letter|appeal|address|remarks|speech|release)';
const ISSUED = '(?:issued|released|made|published|adopted|agreed|signed|sent|read out|delivered)';

/** How a text says whose statement follows. */
export const ISSUER_FORMS = defineRules<IssuerForm>('issuers', [
  {
    id: 'issued by',
    examples: ['The following statement was issued by the Board of Balder Ltd:'],
    pattern: new RegExp(
      `\\b(?:following|this)(?: \\p{L}+){0,2} ${KIND} (?:was|is|has been|were) (?:jointly |today )?${ISSUED}(?: (?:today|jointly|on [^,.:\\n]{1,30}))? by (?<name>[^:\\n]{2,240}?)(?: (?:today|on \\p{Lu}\\p{Ll}+[^,:\\n]{0,20}))?(?::|\\.?$)`,
      'iu',
    ),
  },
  {
    id: 'issued the following',
    examples: ['The Board of Balder Ltd today issued the following statement:'],
    pattern: new RegExp(
      `(?:^|[.!?] )(?<name>[^:,.\\n]{2,120}?)(?: (?:today|jointly|on \\p{Lu}\\p{Ll}+))? (?:has |have )?${ISSUED} (?:the following|this)(?: \\p{L}+){0,2} ${KIND}(?: (?:today|on [^.:\\n]{1,30}))?(?::|\\.?$)`,
      'u',
    ),
  },
  {
    id: 'heading',
    examples: ['Open letter from the growers of the Lower Valley'],
    pattern: new RegExp(
      `^(?:\\p{L}+ ){0,2}${KIND} (?:by|of|from) (?<name>[^:.\\n]{2,160}?)(?: (?:on|about|regarding|to) [^:.\\n]{3,120})?:?$`,
      'iu',
    ),
  },
]);

/** "Amara Sesay, President": a name, and what its bearer is, on a line of its own. */
const SIGNATURE =
  /^(?:[—–-]+ ?|[Ss]igned:? ?)?(?<name>(?:[Tt]he )?\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|for|and|von|van|de|bin|al)){1,9})(?:, [^.!?\n]{2,80})?$/u;
/** What opens a letter. */
const ADDRESS =
  /^(?:to (?:the|all|our|my)\b[^.!?]{2,80}|dear\b[^.!?]{2,60}|(?:my )?fellow \p{L}+|an? open letter\b.*)[,:]/iu;
/** What closes one. */
const CLOSING = /^(?:yours|sincerely|signed|respectfully|(?:with )?(?:kind |best )?regards|faithfully)\b/iu;
/** Paragraphs at the end of a text in which a signature may stand. */
const LAST_PARAGRAPHS = 6;

/** Who signs a letter that is addressed or closed as one; null for other texts. `from` is where the letter begins. */
export function readSignature(text: string, paragraphs: readonly Span[]): Issuer | null {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const opening = words.findIndex((one) => ADDRESS.test(one));
  const last = words.findLastIndex((one, index) => index >= words.length - LAST_PARAGRAPHS && isFirstPerson(one));
  const closing = words.findIndex((one, index) => index > last && CLOSING.test(one));
  if (last < 0 || (opening < 0 && closing < 0)) return null;
  const from = opening < 0 ? words.findIndex(isFirstPerson) : opening;
  for (let index = last + 1; index < Math.min(words.length, last + LAST_PARAGRAPHS); index++) {
    const match = SIGNATURE.exec(words[index] ?? '');
    const paragraph = paragraphs[index];
    const name = match?.groups?.name;
    if (match === null || paragraph === undefined || name === undefined || CLOSING.test(name)) continue;
    const at = paragraph.start + match[0].indexOf(name);
    const opened = opening < 0 ? 0 : (ADDRESS.exec(words[opening] ?? '')?.[0].length ?? 0);
    return { speaker: { start: at, end: at + name.length }, from: (paragraphs[from]?.start ?? 0) + opened };
  }
  return null;
}
