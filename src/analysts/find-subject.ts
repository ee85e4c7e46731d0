/** What may stand between a subject and its verb: a role in commas, an adverb. */
const BETWEEN = '(?:,[^,.;]{1,60},)?(?:\\s(?:also|now|then|later|has|have|had|is|are|was|were|will|would|\\p{L}+ly))*';
/** What never follows a subject: it is named beside another, or in passing. */
const NOT_A_VERB =
  /^(?:and|or|of|in|on|at|to|for|with|by|from|as|that|which|who|whose|whom|the|a|an|his|her|its|their|this|these|after|before|because|while)$/iu;

/**
 * Whether a clause of an English sentence has one of the names as its subject: a verb, and nothing that names it in
 * passing, comes after it. "Norlund offered to …" has; "a meeting with Xi Jinping, in Chile," has not.
 */
export function isSubjectIn(sentence: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}’'])${BETWEEN}\\s(?<next>\\p{Ll}+)`,
      'gu',
    );
    return [...sentence.matchAll(pattern)].some(({ groups }) => !NOT_A_VERB.test(groups?.next ?? ''));
  });
}
