/**
 * English words that leave a thing open or speak of doing it unwillingly, over folded text: who is wary of paying has
 * not paid. They reverse no quote, as `phrases.reversals` do, but a sentence may not leave them out.
 */
export const UNCERTAIN =
  /(?<!\p{L})(?:wary|reluctan\w+|hesita\w+|loath|unable|uncertain\w*|unclear|undecided|unsettled|unresolved|unsigned|whether|(?:have|has|had) yet to|difficult\w*|struggl\w+|mixed signals|out of)(?!\p{L})/u;
