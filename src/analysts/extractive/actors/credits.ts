import type { Span } from '../../../articles/article.ts';
import { hasMoreWords } from '../../../language/count-words.ts';
import { datelineOf } from '../../../language/dateline.ts';
import type { Document } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** How a line says who made the article: nobody in it takes part. */
interface CreditRule extends Rule {
  /** Lines, each an article's last, in which nobody is an actor. */
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

/** A credit is no longer than this; in words. */
const MOST_WORDS = 30;

export const CREDIT_RULES = defineRules<CreditRule>('credits', [
  {
    id: 'work-by',
    examples: [
      'Reporting by Petra Holm in Ostby; editing by Lars Berg',
      '(Additional reporting by Omar Haddad)',
      'Translated by Petra Holm and edited by Lars Berg.',
    ],
    pattern:
      /^[([*_\s]*(?:(?:additional|further|with) )?(?:reporting|writing|editing|research|compiled|written|edited|translat(?:ed|ion)|photograph(?:s|ed|y)?|photos?|pictures?|illustrations?|graphics?|video)(?: (?:also|contributed))? (?:by|from) /iu,
  },
  {
    id: 'byline',
    examples: ['By Petra Holm', 'By Petra Holm and Lars Berg, Ostby Herald'],
    pattern: /^By \p{Lu}[\p{L}.’'-]+(?:,? (?:and |in |for |of )?\p{Lu}[\p{L}.’'-]+){1,8}$/u,
  },
  {
    id: 'picture-credit',
    examples: ['Photo: Petra Holm/Ostby Herald', 'Image credit: Lars Berg'],
    pattern: /^[([*_\s]*(?:(?:photo|picture|image|credit|file photo|byline)s?(?: credit)?|source): ?/iu,
  },
  {
    id: 'work',
    examples: ['Additional reporting: Petra Holm', 'Translation: Petra Holm and Lars Berg'],
    pattern:
      /^[([*_\s]*(?:(?:additional|further) )?(?:reporting|writing|editing|editors?|research|texts?|translat(?:ion|ors?)|layout|camera|sound|graphics?|illustrations?|video): ?\p{Lu}[\p{L}.’'-]+(?:(?:,? and |, | )\p{Lu}[\p{L}.’'-]+){0,7},? ?$/iu,
  },
  {
    id: 'holder of rights',
    examples: ['A woman holds a lamp in Ostby. © Petra Holm', 'The pier at Ostby. (c) Petra Holm/Ostby Herald'],
    pattern: /(?:©|\(c\)) ?\p{Lu}[\p{L}.’'-]+(?:[ /]\p{Lu}[\p{L}.’'-]+){0,5}$/u,
  },
  {
    id: 'about-the-author',
    examples: ['Petra Holm is a senior correspondent for the Ostby Herald.', 'Lars Berg contributed to this report.'],
    pattern:
      /^(?:\p{Lu}[\p{L}.’'-]+[ ,]+(?:and )?){2,6}(?:is|are|was) (?:an?|the|our)?(?: [\p{L}’'-]+){0,3} (?:reporters?|correspondents?|editors?|columnists?|contributors?|staff writers?|freelance\p{L}*) (?:for|at|with|of|in|based)\b|^(?:\p{Lu}[\p{L}.’'-]+[ ,]+(?:and )?){2,8}contributed (?:reporting|to this)/u,
  },
]);

/** Paragraphs that may open with a dateline. */
const MOST_DATELINES = 3;

/**
 * Which of a document's paragraphs only say who made the article, and what is bracketed in a dateline: "SKARVIK (Reuters) —".
 */
export function findCredits(document: Document): readonly Span[] {
  return [...findAgencies(document), ...findCreditLines(document)];
}

function findAgencies({ text, paragraphs }: Document): readonly Span[] {
  return paragraphs.slice(0, MOST_DATELINES).flatMap(({ start, end }) => {
    const bracket = /\([^()]+\)/u.exec(datelineOf(text.slice(start, end)));
    return bracket === null ? [] : [{ start: start + bracket.index, end: start + bracket.index + bracket[0].length }];
  });
}

function findCreditLines({ text, paragraphs }: Document): readonly Span[] {
  return paragraphs.filter(({ start, end }) => {
    const line = text.slice(start, end);
    if (hasMoreWords(line, MOST_WORDS)) return false;
    const rule = CREDIT_RULES.inForce().find(({ pattern }) => pattern.test(line));
    if (rule !== undefined) CREDIT_RULES.fired(rule, { start, end });
    return rule !== undefined;
  });
}
