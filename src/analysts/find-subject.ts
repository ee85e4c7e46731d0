/** What may come between a subject and its verb: a role in commas, an adverb. */
const BETWEEN = '(?:,[^,.;]{1,60},)?(?:\\s(?:also|now|then|later|has|have|had|is|are|was|were|will|would|\\p{L}+ly))*';
/** Words that never follow a subject: the name is one of several, or mentioned in passing. */
const NOT_A_VERB =
  /^(?:and|or|of|in|on|at|to|for|with|by|from|as|that|which|who|whose|whom|the|a|an|his|her|its|their|this|these|after|before|because|while)$/iu;

/**
 * Whether one of the names is the subject of a clause in an English sentence, with a verb after it. It is in "Norlund
 * offered to …", but not in "a meeting with Xi Jinping, in Chile,".
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
