import type { Span } from '../../../articles/article.ts';
import type { Document } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

interface AsideRule extends Rule {
  /** Reads a whole paragraph, or a sentence. */
  readonly pattern: RegExp;
  /** Whether such a sentence tells what the article, or another one, had wrong: nobody’s position. */
  readonly isCorrection?: true;
}

/** Paragraphs that are no news. */
export const ASIDE_RULES = defineRules<AsideRule>('asides', [
  {
    id: 'correction',
    examples: ['Correction: The mayor had not accepted the fee that the harbour board asked of every visitor in May.'],
    pattern: /^[*[(]?(?:corrections?|clarification|correct(?:s|ed))\b[^.]{0,40}[:–—-]/iu,
    isCorrection: true,
  },
  {
    id: 'note of the editors',
    examples: ['Update: The mayor has since told the harbour board that the fee for every visitor will stay as it is.'],
    pattern: /^[*[(]?(?:update[sd]?|editor[’']s\snote|note to (?:editors|readers))\b[^.]{0,40}[:–—-]/iu,
  },
  {
    id: 'earlier version',
    examples: [
      'An earlier version of this report named the wrong pier and the wrong day for the opening of the new quay.',
    ],
    pattern: /\b(?:earlier|previous|original) version of this (?:article|story|report|page)\b/iu,
    isCorrection: true,
  },
  {
    id: 'release',
    examples: [
      'The following statement was released by the ministers of the four islands after their talks in Lindvik on Monday.',
    ],
    pattern:
      /^(?:for immediate release|(?:the )?(?:text of the )?following (?:is|are|statement|text|remarks)\b|begin text)/iu,
  },
  {
    id: 'about the page',
    examples: [
      'Sign up for the letter that tells you each morning what the harbour board has decided about the new quay.',
    ],
    pattern:
      /^(?:this (?:article|story|report|content|page) (?:was|is|has been|first|originally|appeared)|(?:click|tap|scroll|sign up|subscribe|follow us|read more|read also|share this|listen to|watch)\b|copyright|©|all rights reserved|advertisement\b|reporting by|edited by|with (?:additional )?(?:reporting|inputs) (?:by|from))/iu,
  },
  {
    id: 'caption',
    examples: [
      'Boats lie in the harbour of Lindvik after the storm that tore the roof off the old hall (Photo: Ada Quist).',
    ],
    pattern:
      /^[[(]?(?:(?:file |press )?(?:photo|photograph|picture|image|caption|video|watch|graphic|illustration)s?)\b\s?[:|(–—-]|[([](?:photo|picture|image|file|credit)\b[^)\]]{0,60}[)\]]\.?\s*$|\b(?:getty images|\/(?:AP|AFP|Reuters|EPA))\)?\.?\s*$/iu,
  },
  {
    id: 'greeting',
    examples: [
      'Good afternoon, everybody, and welcome to the town hall, where the board will speak about the three piers.',
    ],
    pattern:
      /^[“"]?(?:good (?:morning|afternoon|evening|day)|hello|hi|welcome|thank(?:s| you)|dear)\b(?!\s(?:news|to the (?:news|deal)))/iu,
  },
]);

/** Whether a paragraph, by its index, is about the article or its pictures, and no news. */
export function isAside(document: Document, index: number): boolean {
  const paragraph = document.paragraphs[index];
  return paragraph !== undefined && isTold(document, paragraph, ASIDE_RULES.inForce());
}

/** Whether a sentence tells what was wrong in an article; how it is in truth may stand in the next. */
export function isCorrection(document: Document, sentence: Span): boolean {
  return isTold(
    document,
    sentence,
    ASIDE_RULES.inForce().filter((rule) => rule.isCorrection),
  );
}

function isTold({ text }: Document, span: Span, rules: readonly AsideRule[]): boolean {
  const words = text.slice(span.start, span.end);
  const rule = rules.find(({ pattern }) => pattern.test(words));
  if (rule !== undefined) ASIDE_RULES.fired(rule, span);
  return rule !== undefined;
}
