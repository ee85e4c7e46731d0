/** What prose needs, whatever the article has. */
const PLAIN = /[A-Za-z\d\s\p{P}\p{Sc}+°\u00C0-\u024F]/u;
/** What markup is made of. */
const MARKUP = /[*_#@\\[\]{}]/u;
/** A character told by its name or number, and words without a letter: what they stand for, no check of words reads. */
const ENCODED = /&#?\w+;|(?<!\S)[^\p{L}\p{N}\s]+\s+[^\p{L}\p{N}\s]+(?!\S)/gu;
const SCRIPTS = [
  ...[
    /\p{scx=Cyrillic}/u,
    /\p{scx=Greek}/u,
    /\p{scx=Arabic}/u,
    /\p{scx=Hebrew}/u,
    /\p{scx=Armenian}/u,
    /\p{scx=Georgian}/u,
  ],
  ...[/\p{scx=Han}/u, /\p{scx=Hiragana}|\p{scx=Katakana}/u, /\p{scx=Hangul}/u, /\p{scx=Thai}/u, /\p{scx=Khmer}/u],
  ...[/\p{scx=Devanagari}/u, /\p{scx=Bengali}/u, /\p{scx=Tamil}/u, /\p{scx=Telugu}/u, /\p{scx=Malayalam}/u],
] as const;

/** Tells of prose whether it has a character that its sources have no business with. */
export type StrangenessCheck = (prose: string) => boolean;

/**
 * Prepares the check for markup, codes, look-alike and decorated letters, loose accents, picture signs and other scripts: with
 * them, a model that was talked into it writes what no check of words reads.
 * @param sources what the prose may take characters and scripts from: the article, and samples of the prose's language
 */
export function createStrangenessCheck(sources: readonly string[]): StrangenessCheck {
  const text = sources.join('\n').normalize('NFC');
  const known = new Set(text.toLowerCase());
  const scripts = SCRIPTS.filter((script) => script.test(text));
  const isOfScript = (character: string): boolean =>
    character === character.normalize('NFKC') && scripts.some((script) => script.test(character));
  const isEncoded = (prose: string): boolean => (prose.match(ENCODED) ?? []).some((part) => !text.includes(part));
  return (prose) =>
    isEncoded(prose) ||
    ![...prose.normalize('NFC').toLowerCase()].every(
      (character) =>
        known.has(character) || (PLAIN.test(character) && !MARKUP.test(character)) || isOfScript(character),
    );
}
