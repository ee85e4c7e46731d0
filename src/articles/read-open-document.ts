import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../text.ts';
import { damaged } from './damaged-document.ts';
import type { ReadDocument } from './document.ts';
import { headlineOf } from './document-head.ts';
import { readZip } from './read-zip.ts';
import { textOfHtml } from './text-of-html.ts';

const NOUN = 'document';
/** What an element of OpenDocument is in HTML (ODF 1.3, part 3). */
const TAGS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:h': 'h2',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};
/** Notes, comments, and what was deleted. */
const DROPPED = new Set([
  'text:note',
  'office:annotation',
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
]);
const SPACES: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '<br>' };

/**
 * Reads a text in OpenDocument: as it stands with all changes accepted, without notes and comments.
 * @throws NotAnArticleError: damaged, encrypted, or too large when unpacked
 */
export function readOpenDocument(bytes: Uint8Array): ReadDocument {
  const parts = readZip(bytes, NOUN, (name) => name === 'content.xml' || name === 'meta.xml');
  const content = parts['content.xml'];
  if (content === undefined) throw damaged(NOUN);
  const { title, text, ...others } = textOfHtml(toHtml(new TextDecoder().decode(content)));
  const meta = new TextDecoder().decode(parts['meta.xml'] ?? new Uint8Array());
  const named = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(meta)?.[1]?.trim();
  return { ...others, title: title ?? headlineOf(text) ?? named ?? null, text };
}

function toHtml(xml: string): string {
  const output: string[] = [];
  let isBody = false;
  let dropped = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (DROPPED.has(name)) dropped += 1;
        isBody ||= name === 'office:text';
        if (dropped > 0 || !isBody) return;
        output.push(SPACES[name] ?? (TAGS[name] === undefined ? '' : `<${TAGS[name]}>`));
      },
      ontext(text) {
        if (dropped === 0 && isBody) output.push(escapeMarkup(text));
      },
      onclosetag(name) {
        if (dropped === 0 && isBody && TAGS[name] !== undefined) output.push(`</${TAGS[name]}>`);
        if (DROPPED.has(name)) dropped -= 1;
        if (name === 'office:text') isBody = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return output.join('');
}
