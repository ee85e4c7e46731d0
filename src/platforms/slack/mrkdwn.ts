import { dropInvisible } from '../../text.ts';

/** The three that Slack uses: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
const DECODED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/** Characters that format: bold, italic, strike, code, emoji. An invisible word joiner after one disables it. */
const FORMATTING = /[*_~`:]/g;
const WORD_JOINER = '\u2060';

/** One line of untrusted text without invisible characters; white space at either end becomes one space. */
export function plainLine(text: string): string {
  return dropInvisible(text).replace(/\s+/gu, ' ');
}

/**
 * Untrusted text for a place where Slack reads markup. The order matters: cleaned, cut to `maxCharacters` (between
 * words, with an ellipsis), and only then escaped, so that no entity is cut in two.
 */
export function escapeMrkdwn(text: string, maxCharacters: number): string {
  return cutText(plainLine(text).trim(), maxCharacters)
    .replace(/^>/, `${WORD_JOINER}>`)
    .replace(FORMATTING, (mark) => mark + WORD_JOINER)
    .replace(/[&<>]/g, (character) => ENTITIES[character === '&' || character === '<' ? character : '>']);
}

/** Text as its author wrote it: Slack's entities are decoded, its angle brackets (links, mentions) stay. */
export function unescapeText(text: string): string {
  return text.replace(/<[^<>]*>|&(?:amp|lt|gt);/g, (match) => DECODED[match] ?? match);
}

/** At most `maxCharacters`, cut between words if possible, with an ellipsis. */
export function cutText(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const [head = ''] = splitText(text, maxCharacters - 2);
  return `${head.trimEnd()} …`;
}

/** The text in pieces of at most `maxCharacters`, broken between words; a word longer than that between characters. */
export function splitText(text: string, maxCharacters: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxCharacters) {
    const space = rest.lastIndexOf(' ', maxCharacters);
    const at = space > 0 ? space : characterBorder(rest, maxCharacters);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(space > 0 ? at + 1 : at);
  }
  return [...pieces, rest];
}

/** Not between the halves of a surrogate pair. */
function characterBorder(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
