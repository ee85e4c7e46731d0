import type { StickingPointStatus } from '../../../briefings/briefing.ts';

/** Words that say how a matter stands; the first that fits. */
export const STATUS_WORDS: readonly { readonly status: StickingPointStatus; readonly pattern: RegExp }[] = [
  {
    status: 'settled',
    pattern:
      /\b(?:was|were|has been|have been|is|are)\s(?:now\s|finally\s)?(?:resolved|settled|agreed|dropped)\b(?! to)/iu,
  },
  {
    status: 'narrowing',
    pattern:
      /\b(?:progress (?:on|over|towards?)|narrow(?:s|ed|ing)|closer to|close to (?:a|an) (?:deal|agreement)|soften(?:s|ed|ing)|nearing)\b/iu,
  },
  {
    status: 'open',
    pattern:
      /\b(?:refus\w+|insist\w*|unresolved|divided|deadlock\w*|stuck|stalemate|impasse|sticking|stumbling|reject\w*|oppos\w+|dispute\w*|disagree\w*|demand\w*|accus\w+|balk\w*|unable|reluctant|elusive|at odds|split|whether|until|unless|unacceptable|den(?:y|ies|ied)|sham|urg(?:e|es|ed|ing)|frustrated|complain\w*)\b/iu,
  },
];
