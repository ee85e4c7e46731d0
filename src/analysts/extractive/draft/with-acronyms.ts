import type { Token } from '../document.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u;
/** Words of a name that its acronym may skip. */
const SKIPPED = /^(?:and|of|for|the|on|in|to|&|-)$/iu;

/**
 * Tokens in which a name that the text explains stands by its acronym alone: "the Harbour Dues Act (HDA)" is "the HDA".
 * @param tokens of one sentence, in reading order
 * @returns An acronym has the last word that it stands for as its lemma: what kind of thing it is.
 */
export function withAcronyms(tokens: readonly Token[]): Token[] {
  const short: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const acronym = tokens[index + 1];
    const named =
      token.text === '(' && tokens[index + 2]?.text === ')' && acronym !== undefined && ACRONYM.test(acronym.text)
        ? wordsOfAcronym(short, acronym.text)
        : 0;
    if (named === 0 || acronym === undefined) short.push(token);
    else {
      const words = short.splice(short.length - named);
      const lemma = words.at(-1)?.text ?? acronym.lemma;
      short.push({ ...acronym, pos: 'PROPN', lemma, start: words[0]?.start ?? acronym.start });
      index += 2;
    }
  }
  return short;
}

/** How many of the last tokens spell the acronym by their first letters; 0 where they don't. */
function wordsOfAcronym(tokens: readonly Token[], acronym: string): number {
  const letters = [...acronym].filter((letter) => /\p{Lu}/u.test(letter));
  let at = tokens.length - 1;
  while (letters.length > 0) {
    const token = tokens[at];
    if (token === undefined) return 0;
    if (token.text.charAt(0).toUpperCase() === letters.at(-1)) letters.pop();
    else if (!SKIPPED.test(token.text)) return 0;
    at -= 1;
  }
  return tokens.length - 1 - at;
}
