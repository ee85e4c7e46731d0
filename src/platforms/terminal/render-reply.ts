import type { Block, Button, Fact, Reply, Text } from '../../chat/reply.ts';
import { quoted } from '../../text.ts';
import { continues, type List, MOST_LABEL, renderList } from './render-list.ts';
import { beside, createPen, type Pen, pad, widthOf, wrap } from './render-text.ts';

/** Columns. */
const LIMITS = { leastWidth: 40, mostWidth: 110, indent: 2, gap: 3, leastColumn: 8, factLabel: 9 } as const;

/**
 * A reply as lines for a terminal of `width` columns (40 to 110 are used), with a line break at the end.
 * A picture is replaced by its description. Without `colours` the only control characters are line breaks.
 */
export function renderReply(reply: Reply, options: { readonly width: number; readonly colours: boolean }): string {
  const pen = createPen(options);
  const width = Math.min(LIMITS.mostWidth, Math.max(LIMITS.leastWidth, Math.floor(options.width)));
  const lines = [...renderTitle(reply, width, pen)];
  const blocks = withPictureInWords(reply);
  blocks.forEach((block, index) => {
    const rendered = renderBlock(block, index, blocks, width, pen);
    if (rendered.length === 0) return;
    if (!isAttached(block, blocks[index - 1])) lines.push('');
    lines.push(...rendered);
  });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Adds a picture's description above the small print and the buttons. */
function withPictureInWords({ blocks, attachment }: Reply): readonly Block[] {
  const words = attachment?.alternative ?? '';
  if (words === '') return blocks;
  const tail = blocks.findLastIndex(({ type }) => type !== 'actions' && type !== 'note') + 1;
  return blocks.toSpliced(tail, 0, { type: 'text', text: [words] });
}

function renderBlock(
  block: Block,
  index: number,
  blocks: readonly Block[],
  width: number,
  pen: Pen,
): readonly string[] {
  switch (block.type) {
    case 'text':
      return [
        ...renderHeading(block.heading, width, pen),
        ...indented(wrap(pen.spans(block.text), width - LIMITS.indent)),
      ];
    case 'list':
      return [
        ...renderHeading(block.heading, width, pen, block.aside),
        ...renderList(block, listsTogether(blocks, index), width, pen),
      ];
    case 'quote':
      return [
        ...indented(wrap(pen.plain(quoted(block.text)), width - LIMITS.indent)),
        ...indented(wrap(pen.style('quiet', pen.spans(block.source)), width - LIMITS.indent)),
      ];
    case 'facts':
      return [...renderHeading(block.heading, width, pen), ...renderFacts(block.facts, width, pen)];
    case 'table':
      return [
        ...renderHeading(block.heading, width, pen),
        ...renderTable(block.rows, width, pen),
        ...more(block.more, width, pen),
      ];
    case 'note':
      return wrap(pen.style('quiet', pen.spans(block.text)), width);
    case 'actions':
      return renderActions(block.buttons, width, pen);
    case 'divider':
      return [];
    default:
      return block satisfies never;
  }
}

function renderTitle({ title, subtitle }: Reply, width: number, pen: Pen): readonly string[] {
  const [name, facts] = [pen.plain(title), pen.plain(subtitle ?? '')];
  const free = width - widthOf(name) - widthOf(facts);
  if (free >= LIMITS.gap) return [pen.style('heading', name) + ' '.repeat(free) + pen.style('quiet', facts)];
  return [...wrap(pen.style('heading', name), width), ...(facts === '' ? [] : wrap(pen.style('quiet', facts), width))];
}

function renderHeading(heading: string | undefined, width: number, pen: Pen, aside?: string): readonly string[] {
  if (heading === undefined) return [];
  const head = pen.style('heading', pen.plain(heading).toUpperCase());
  if (aside === undefined) return wrap(head, width);
  const prefix = `${head}${' '.repeat(LIMITS.gap)}`;
  const quiet = pen.style('quiet', pen.plain(aside));
  const room = width - widthOf(prefix);
  return room < LIMITS.leastColumn ? [...wrap(head, width), ...wrap(quiet, width)] : beside(prefix, wrap(quiet, room));
}

function renderFacts(facts: readonly Fact[], width: number, pen: Pen): readonly string[] {
  const labels = facts.map(({ label }) => pen.style('heading', pen.plain(label).toUpperCase()));
  // A longer label leaves no room for its value beside it, and goes above.
  const isAbove = (label: string) => widthOf(label) > MOST_LABEL;
  const column = Math.max(LIMITS.factLabel, ...labels.filter((label) => !isAbove(label)).map(widthOf)) + 1;
  return facts.flatMap(({ value }, index) => {
    const label = labels[index] ?? '';
    const lines = wrap(pen.spans(value), width - column);
    return isAbove(label)
      ? [...wrap(label, width), ...beside(' '.repeat(column), lines)]
      : beside(pad(label, column), lines);
  });
}

/** Columns as wide as their widest cell; if the line is too short, the widest columns shrink and their cells wrap. */
function renderTable(rows: readonly (readonly Text[])[], width: number, pen: Pen): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => pen.spans(cell)));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  const free = width - LIMITS.indent - LIMITS.gap * (count - 1);
  while (widths.reduce((sum, each) => sum + each, 0) > free) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LIMITS.leastColumn) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return cells.flatMap((row) => {
    const wrapped = widths.map((column, index) => wrap(row[index] ?? '', column));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, line) =>
      wrapped.map((cell, index) => pad(cell[line] ?? '', widths[index] ?? 0)).join(' '.repeat(LIMITS.gap)),
    );
    return indented(lines);
  });
}

/** Nothing can be pressed here: links are written out, and buttons that ask Readout are left out. */
function renderActions(buttons: readonly Button[], width: number, pen: Pen): readonly string[] {
  return buttons.flatMap((button) =>
    button.type === 'open'
      ? wrap(pen.spans([{ type: 'link', text: button.label, url: button.url }]), width - LIMITS.indent)
      : [],
  );
}

function more(text: string | undefined, width: number, pen: Pen): readonly string[] {
  if (text === undefined) return [];
  return indented(wrap(pen.style('quiet', `+ ${pen.plain(text)}`), width - LIMITS.indent));
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => ' '.repeat(LIMITS.indent) + line);
}

/** Whether a block continues the one before it, without an empty line between them. */
function isAttached(block: Block, previous: Block | undefined): boolean {
  if (previous === undefined || previous.type === 'divider') return false;
  if (block.type === 'list') return continues(block, previous);
  return (
    block.type === previous.type && (block.type === 'note' || (block.type === 'facts' && block.heading === undefined))
  );
}

/** The lists under the same heading, whose labels share a column. */
function listsTogether(blocks: readonly Block[], index: number): readonly List[] {
  const lists: List[] = [];
  let first = index;
  while (continues(blocks[first], blocks[first - 1])) first--;
  for (let each = first; each === first || continues(blocks[each], blocks[each - 1]); each++) {
    const block = blocks[each];
    if (block?.type === 'list') lists.push(block);
  }
  return lists;
}
