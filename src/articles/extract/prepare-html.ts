import { Parser } from 'htmlparser2';
import { countWords } from '../../language/count-words.ts';
import { hiddenBy } from './hidden-by.ts';
import { collectFacts, type PageFacts } from './page-facts.ts';

/** Bounds what a page may cost, before any step that takes more than linear time. */
const PAGE_LIMITS = {
  /** Elements kept, and escaped characters, each of which the parser turns into a node of its own. */
  nodes: 30_000,
  /** Nesting of elements; deeper ones lose their tags and keep their text. */
  depth: 150,
  /** Tags open at the same time; beyond that, the rest of the page is not read. */
  openTags: 30_000,
  textCharacters: 3_000_000,
  /** Blocks with nothing but links; any more are dropped, so that an archive of links costs little. */
  linkBlocks: 2_000,
  attributeCharacters: 500,
  chunkCharacters: 64 * 1024,
} as const;

export interface PreparedPage {
  /** A whole document: one html and one body element, no scripts, nothing hidden, bounded in size and depth. */
  readonly html: string;
  readonly facts: PageFacts;
  /** Words of the article that are folded away: in paragraphs that are not shown until their reader asks for them. */
  readonly foldedWords: number;
  /** Whether something was dropped that scripts could show. */
  readonly hasHidden: boolean;
  /** Whether most of it is text that keeps its line breaks (`<pre>`). */
  readonly isPreformatted: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Dropped with everything in them: none of it is the article's text. Readings of characters run into the names. */
const DROPPED = new Set(
  `script style noscript template head svg math canvas iframe object embed applet audio video map area select option
   datalist rt rp rtc textarea input button dialog menu nav img picture source track progress meter frameset`.split(
    /\s+/,
  ),
);
/** Their tags are dropped and their text stays: they only format words. */
const FORMATTING = new Set(
  'html body ruby rb b i em strong u s strike small big font tt mark ins abbr acronym dfn kbd samp var bdi bdo wbr nobr center noscript template'.split(
    ' ',
  ),
);
const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** Cells of a table keep their column, and links lead somewhere. */
const KEPT_EMPTY = new Set(['td', 'th', 'a']);
/** A link that does something with the page and leads nowhere. */
const CONTROL = /^\s*javascript:\s*(?:(?:window|self|top)\.)?(?:print|history|close)\b/i;
const TAG_NAME = /^[a-z][a-z\d-]{0,40}$/;
const KEPT_ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'rel', 'href', 'data-testid', 'data-component'] as const;

/**
 * Rewrites a page so that it can be read safely and fast: scripts, controls, pictures, comments and hidden elements
 * are dropped, white space is collapsed, fragments become documents, nesting and size bounded. Linear. Never throws.
 * @param isRevealing whether to keep what scripts would show: hidden blocks, and what stands there for readers without
 *   scripts. For pages that show nothing else.
 */
export function prepareHtml(source: string, isRevealing = false): PreparedPage {
  const collector = collectFacts();
  const writer = writeBody(isRevealing);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        collector.open(name, attributes);
        writer.open(name, attributes);
      },
      ontext(text) {
        collector.text(text);
        writer.text(text);
      },
      onclosetag(name) {
        collector.close(name);
        writer.close();
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < source.length && !writer.isFull(); at += PAGE_LIMITS.chunkCharacters)
    parser.write(source.slice(at, at + PAGE_LIMITS.chunkCharacters));
  parser.end();
  const facts = collector.facts();
  const title = `<title>${escapeText(facts.heading ?? facts.title ?? '')}</title>`;
  const html = `<!doctype html><html><head>${title}</head><body>${writer.html()}</body></html>`;
  return { html, facts, ...writer.totals() };
}

interface Opened {
  readonly name: string;
  isWritten: boolean;
  /** The totals when it was opened. */
  readonly outputLength: number;
  readonly nodes: number;
  readonly plainCharacters: number;
  readonly linkCharacters: number;
}

function writeBody(isRevealing: boolean) {
  const output: string[] = [];
  /** For each tag open in the source, what was written for it. */
  const opened: Opened[] = [];
  let linkDepth = 0;
  let plainCharacters = 0;
  let linkCharacters = 0;
  let linkBlocks = 0;
  let depth = 0;
  let nodes = 0;
  let characters = 0;
  let isTooDeep = false;
  let preformatted = 0;
  let breaks = 0;
  let endsWithSpace = true;
  /** How many tags were open when a dropped element began; -1 outside one. */
  let droppedAt = -1;
  let isFolded = false;
  let hasHeading = false;
  let hasHidden = false;
  let foldedWords = 0;
  let preformattedCharacters = 0;

  const isDropped = (name: string, attributes: Attributes) => {
    if (name === 'noscript') return !isRevealing;
    // The markup of a shadow root is shown as it stands (declarative shadow DOM).
    if (name === 'template') return attributes.shadowrootmode === undefined;
    return DROPPED.has(name) || (name === 'a' && CONTROL.test(attributes.href ?? ''));
  };
  const isFull = () => isTooDeep || nodes >= PAGE_LIMITS.nodes || characters >= PAGE_LIMITS.textCharacters;

  return {
    isFull,
    html: () => output.join(''),
    totals: () => ({ foldedWords, hasHidden, isPreformatted: preformattedCharacters * 2 > characters }),
    open(name: string, attributes: Attributes) {
      isTooDeep ||= opened.length >= PAGE_LIMITS.openTags;
      const tag: Opened = {
        name,
        isWritten: false,
        outputLength: output.length,
        nodes,
        plainCharacters,
        linkCharacters,
      };
      opened.push(tag);
      if (droppedAt !== -1 || isFull()) return;
      hasHeading ||= name === 'h1';
      const hidden = hiddenBy(name, attributes);
      if (isDropped(name, attributes) || hidden === 'meaning' || (hidden !== null && !isRevealing)) {
        droppedAt = opened.length;
        hasHidden ||= name === 'noscript' || hidden === 'fold' || hidden === 'style';
        isFolded =
          hidden === 'fold' && (hasHeading || opened.some((each) => each.name === 'article' || each.name === 'main'));
        return;
      }
      if (name === 'br' || name === 'hr') writeBreak();
      else if (FORMATTING.has(name) || !TAG_NAME.test(name)) return;
      else if (depth < PAGE_LIMITS.depth) writeTag(tag, attributes);
      else if (BLOCKS.test(name)) endParagraph();
    },
    text(text: string) {
      if (droppedAt !== -1 && isFolded && opened.at(-1)?.name === 'p') foldedWords += countWords(text);
      if (droppedAt !== -1 || isFull()) return;
      if (preformatted > 0) preformattedCharacters += text.length;
      if (preformatted === 0) writeText(text);
      else
        text.split('\n').forEach((line, index) => {
          if (index > 0) writeBreak();
          writeText(line);
        });
    },
    close() {
      if (opened.length === droppedAt) droppedAt = -1;
      const tag = opened.pop();
      if (tag === undefined || !tag.isWritten) return;
      depth -= 1;
      if (tag.name === 'a') linkDepth -= 1;
      if (tag.name === 'pre') preformatted -= 1;
      if (output.length === tag.outputLength + 1 && !KEPT_EMPTY.has(tag.name)) return dropEmpty(tag);
      output.push(`</${tag.name}>`);
      if (!BLOCKS.test(tag.name)) return;
      startLine();
      if (linkCharacters === tag.linkCharacters || plainCharacters !== tag.plainCharacters) return;
      linkBlocks += 1;
      if (linkBlocks <= PAGE_LIMITS.linkBlocks) return;
      output.length = tag.outputLength;
      nodes = tag.nodes;
      linkCharacters = tag.linkCharacters;
    },
  };

  /** What is empty costs as much as what is not; but an empty block within text ends a paragraph. */
  function dropEmpty({ name, outputLength, nodes: before }: Opened) {
    output.length = outputLength;
    nodes = before;
    const last = /^<\/?([a-z][a-z\d-]*)/.exec(output[outputLength - 1] ?? '<body>')?.[1] ?? '';
    if (BLOCKS.test(name) && last !== 'body' && !BLOCKS.test(last)) endParagraph();
  }

  function writeTag(tag: Opened, attributes: Attributes) {
    tag.isWritten = true;
    depth += 1;
    nodes += 1;
    if (tag.name === 'a') linkDepth += 1;
    if (tag.name === 'pre') preformatted += 1;
    output.push(`<${tag.name}${writeAttributes(attributes)}>`);
    if (BLOCKS.test(tag.name)) startLine();
  }

  function startLine() {
    breaks = 0;
    endsWithSpace = true;
  }

  /** Two breaks end a paragraph, and more add nothing. */
  function writeBreak() {
    endsWithSpace = true;
    breaks += 1;
    if (breaks > 2) return;
    nodes += 1;
    output.push('<br>');
  }

  function endParagraph() {
    writeBreak();
    writeBreak();
  }

  function writeText(text: string) {
    const collapsed = text.replace(/\s+/g, ' ');
    const added = endsWithSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    characters += added.length;
    if (linkDepth > 0) linkCharacters += added.trim().length;
    else plainCharacters += added.trim().length;
    breaks = 0;
    endsWithSpace = added.endsWith(' ');
    const marks = added.match(/[&<>]/g)?.length ?? 0;
    const isTooMuch = nodes + marks > PAGE_LIMITS.nodes;
    nodes += marks;
    output.push(isTooMuch ? added.replace(/[&<>]/g, ' ') : escapeText(added));
  }
}

function writeAttributes(attributes: Attributes): string {
  let written = '';
  for (const name of KEPT_ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) continue;
    written += ` ${name}="${escapeText(value.slice(0, PAGE_LIMITS.attributeCharacters)).replaceAll('"', '&quot;')}"`;
  }
  return written;
}

function escapeText(text: string): string {
  // Most texts have none of them.
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
