import { elementsIn, type PageElement } from './page-document.ts';
import { outermost, runningWordsOf, sum } from './text-of.ts';

/** In words of running text. */
const LIMITS = { least: 20, share: 0.8 } as const;

/** Names that sites and the makers of consent windows give to these. Whole names only: articles may be tagged "cookies". */
const CONSENT_NAME =
  /(?:^|\s)(?:cmp|rodo|gdpr|dsgvo|lgpd|tcf|consent|cookies?|didomi|onetrust|usercentrics|sp_message|qc-cmp\d?|fc-consent|iubenda|quantcast|privacy-(?:wall|gate|layer|modal))(?:[-_][\w-]*)?(?=\s|$)/i;

/**
 * Whether most of what a page says stands in elements that are named as a question for consent; whatever its language.
 */
export function isConsentPage(body: PageElement): boolean {
  const named = elementsIn(body).filter(
    ({ nodeName, className, id }) => nodeName !== 'ARTICLE' && CONSENT_NAME.test(`${className} ${id}`),
  );
  const words = sum(outermost(named).map(runningWordsOf));
  return words >= LIMITS.least && words >= runningWordsOf(body) * LIMITS.share;
}
