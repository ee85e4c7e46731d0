import { Marked, type Token } from 'marked';
import { dropInvisible } from '../text.ts';
import { type DocumentHead, headlineOf, readHead } from './document-head.ts';
import { unwrapLines } from './extract/unwrap-lines.ts';

/**
 * Cleans pasted or plain text, and otherwise leaves it as written, white space included: invisible characters are
 * dropped, line ends become "\n", and hard-wrapped paragraphs are unwrapped.
 */
export function cleanText(text: string): string {
  return unwrapLines(dropInvisible(text.replace(/\r\n?|\u2028|\u2029/g, '\n')));
}

/** Cleans plain text; a first line that stands apart and reads like a headline is the title, and stays in the text. */
export function textOfPlain(plainText: string): DocumentHead {
  const text = cleanText(plainText);
  return readHead(headlineOf(text), text);
}

/**
 * Markdown as plain text: paragraphs, list items on lines of their own, no markup, no footnotes; a heading at the top is
 * the title.
 */
export function textOfMarkdown(markdown: string): { title: string | null; text: string; hasFootnotes?: true } {
  const whole = cleanText(markdown.replace(FRONT_MATTER, ''));
  const source = whole.replace(FOOTNOTE, '').replace(FOOTNOTE_MARK, '');
  const tokens = plain.lexer(source);
  const first = tokens.findIndex((token) => token.type !== 'space');
  const heading = tokens[first]?.type === 'heading' ? tokens[first] : undefined;
  const toText = (part: readonly Token[]) =>
    plain
      .parser(Object.assign([...part], { links: tokens.links }))
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  return {
    title: heading === undefined ? null : toText([heading]),
    text: toText(heading === undefined ? tokens : tokens.slice(first + 1)),
    ...(source.length < whole.length && { hasFootnotes: true as const }),
  };
}

/** YAML between two lines of dashes at the beginning, or TOML between two of plus signs; captured without them. */
export const FRONT_MATTER =
  /^\uFEFF?(?:---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/;
/** "[^1]: The note.", with its further lines, and "[^1]" in a sentence. */
const FOOTNOTE = /^\[\^[^\]\n]{1,60}\]:.*(?:\n[ \t]+\S.*)*$/gm;
const FOOTNOTE_MARK = /\[\^[^\]\n]{1,60}\]/g;

/** Renders every kind of token as plain text. */
const plain = new Marked({
  renderer: {
    space: () => '',
    hr: () => '',
    html: () => '',
    def: () => '',
    image: () => '',
    checkbox: () => '',
    br: () => '\n',
    code: ({ text }) => `${text}\n\n`,
    codespan: ({ text }) => text,
    text(token) {
      return 'tokens' in token && token.tokens
        ? this.parser.parseInline(token.tokens)
        : token.text.replaceAll('\n', ' ');
    },
    strong({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    em({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    del({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    link({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    heading({ tokens }) {
      return `${this.parser.parseInline(tokens)}\n\n`;
    },
    paragraph({ tokens }) {
      return `${this.parser.parseInline(tokens)}\n\n`;
    },
    blockquote({ tokens }) {
      return this.parser.parse(tokens);
    },
    list({ items }) {
      return `\n${items.map((item) => this.listitem(item)).join('\n')}\n\n`;
    },
    listitem({ tokens }) {
      return this.parser
        .parse(tokens)
        .trim()
        .replace(/\n{2,}/g, '\n');
    },
    table({ header, rows }) {
      return `${[header, ...rows].map((cells) => cells.map((cell) => this.tablecell(cell)).join(' · ')).join('\n')}\n\n`;
    },
    tablecell({ tokens }) {
      return this.parser.parseInline(tokens);
    },
  },
});
