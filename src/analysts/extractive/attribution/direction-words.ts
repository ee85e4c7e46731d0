// Parts of the patterns that tell in which direction a verb is held.

/** A pattern for words in lower case that stand apart by single spaces. */
export function words(source: string): RegExp {
  return new RegExp(source, 'u');
}

export const NOT = `(?:not|n['’]t|never|cannot|nor|neither|hardly|scarcely|barely)`;
const BE = `(?:is|are|was|were|be|been|being|am|['’](?:s|re|m))`;
export const AUXILIARY = `(?:${BE}|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|['’](?:ve|d|ll)|to)`;
const ADVERB = `(?:\\p{L}+ly|again|also|at all|even|ever|now|once|so|still|then|yet|far|long|well)`;
/** What may stand between a word and the verb it governs. */
export const FILL = `(?: (?:${AUXILIARY}|${ADVERB}))*`;
/** "on Friday", "for the third time this year", ", even after a night of talks,". */
export const ADJUNCT = `(?: (?:on|at|in|for|during|after|before|until|over|again|once|twice|last|this|yesterday|today)(?: [\\p{L}\\p{N}'’-]+){0,7}?| ,[^,;]{1,80} ,)?`;

/** "Rain kept the tenants from asking". */
export const KEEP = `(?:kept|keeps?|stop(?:ped|s)?|prevent(?:ed|s)?|deter(?:red|s)?)`;

/** ", at least for now,": what may stand before "that". */
export const ASIDE = `(?: , [^,;]{1,60} ,)?`;

/** What follows these is so, whoever did not know it: "they were not impressed by the fact that". */
export const KNOWN = `\\b(?:fact|news|reality|truth|know|knew|known|aware|realis\\p{L}+|realiz\\p{L}+|notic\\p{L}+|forg[eo]t\\p{L}*|hid|hide|hidden|conceal\\p{L}*|mind|care|regret|surpris\\p{L}+)`;

/** What binds those who sign it, once they do. */
export const DEAL = `(?:accord|agreement|arrangement|bill|compromise|deal|draft|pact|plan|proposal|scheme|treaty|truce)`;
