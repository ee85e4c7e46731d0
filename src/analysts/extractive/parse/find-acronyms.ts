import type { ParsedSentence } from '../document.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;
/** Words that are written so to stress them. */
const STRESSED = /^(?:NOT|NO|NEVER|ALL|AND|OR|BUT|ONLY)$/;

/** Words in capitals that stand for something: behind an article, or alone in brackets. `titles` are headlines.
 * The tagger takes some for verbs or pronouns. */
export function findAcronyms(
  sentences: readonly ParsedSentence[],
  titles: ReadonlySet<ParsedSentence>,
): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (const [at, { text }] of tokens.entries()) {
      if (!LETTERS.test(text) || STRESSED.test(text)) continue;
      const after = tokens[at + 1];
      // "The former CE"
      const before = tokens[at - 1]?.pos === 'ADJ' ? tokens[at - 2] : tokens[at - 1];
      const isAlone = before?.text === '(' && after?.text === ')';
      if (isAlone || (!titles.has(sentence) && /^(?:an?|the)$/i.test(before?.text ?? ''))) acronyms.add(text);
    }
  }
  return acronyms;
}
