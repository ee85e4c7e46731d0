import type { Block, ListItem } from '../../chat/reply.ts';
import { quoted } from '../../text.ts';
import { beside, type Pen, pad, widthOf, wrap } from './render-text.ts';

export type List = Extract<Block, { type: 'list' }>;

/** Columns of the longest label that a text stands beside. */
export const MOST_LABEL = 24;
/** Columns. */
const LIMITS = { indent: 2, gap: 3, labelGap: 2 } as const;

/** Whether a block is a list that continues under the heading of the list before it. */
export function continues(block: Block | undefined, previous: Block | undefined): boolean {
  return block?.type === 'list' && previous?.type === 'list' && block.heading === undefined;
}

/** A list's lines without its heading. `together`: the lists that share its label column, including itself. */
export function renderList(list: List, together: readonly List[], width: number, pen: Pen): readonly string[] {
  const indent = ' '.repeat(list.subject === undefined ? LIMITS.indent : 2 * LIMITS.indent);
  const numbers = list.ordered ? String(list.items.length).length : 0;
  const labels = Math.max(
    0,
    ...together
      .flatMap(({ items }) => items.map((item) => widthOf(labelOf(item, pen))))
      // A longer label leaves no room for the text beside it, and goes above.
      .filter((label) => label <= MOST_LABEL),
  );
  const isAbove = (item: ListItem) => widthOf(labelOf(item, pen)) > MOST_LABEL;
  const prefixOf = (item: ListItem, index: number): string => {
    const number = list.ordered ? `${String(index + 1).padStart(numbers)}${' '.repeat(LIMITS.labelGap)}` : '';
    const label = isAbove(item) ? '' : labelOf(item, pen);
    return indent + number + (labels > 0 ? pad(label, labels + LIMITS.labelGap) : '');
  };
  const prefixWidth = widthOf(prefixOf({ text: [] }, 0));
  const column = sourceColumn(list.items, width - prefixWidth, pen);
  return [
    ...(list.subject === undefined
      ? []
      : beside(' '.repeat(LIMITS.indent), wrap(pen.spans(list.subject), width - LIMITS.indent))),
    ...list.items.flatMap((item, index) => {
      const lines = renderItem(item, column, width - prefixWidth, pen);
      const above = isAbove(item) ? wrap(labelOf(item, pen), width - prefixWidth) : [];
      return beside(prefixOf(item, index), [...above, ...lines]);
    }),
    ...(list.more === undefined
      ? []
      : wrap(pen.style('quiet', `+ ${pen.plain(list.more)}`), width - indent.length).map((line) => indent + line)),
  ];
}

/** A section's heading is in capitals, like a block's. */
function labelOf({ heading, label = '' }: ListItem, pen: Pen): string {
  return heading === undefined
    ? pen.style('label', pen.plain(label))
    : pen.style('heading', pen.plain(heading).toUpperCase());
}

function renderItem(item: ListItem, column: number | null, width: number, pen: Pen): readonly string[] {
  return [...renderSaid(item, column, width, pen), ...renderWords(item, width, pen)];
}

/** The words behind an item, below it: nothing can be opened here. */
function renderWords({ words = [] }: ListItem, width: number, pen: Pen): readonly string[] {
  return words.flatMap((each) => wrap(pen.style('quiet', pen.plain(quoted(each))), width));
}

function renderSaid(item: ListItem, column: number | null, width: number, pen: Pen): readonly string[] {
  const text = textOf(item, pen);
  const source = pen.style('quiet', pen.spans(item.source ?? []));
  const translation =
    item.translation === undefined ? [] : wrap(pen.style('quiet', pen.plain(item.translation)), width);
  if (item.quote !== undefined || translation.length > 0) {
    return [
      ...wrap(text, width),
      ...(item.quote === undefined ? [] : wrap(pen.plain(quoted(item.quote)), width)),
      ...translation,
      ...(source === '' ? [] : wrap(source, width)),
    ];
  }
  if (source === '') return wrap(text, width);
  if (column !== null) return [pad(text, column + LIMITS.gap) + source];
  const lines = wrap(text, width);
  const last = lines.at(-1) ?? '';
  if (widthOf(last) + LIMITS.gap + widthOf(source) <= width)
    return [...lines.slice(0, -1), `${last}${' '.repeat(LIMITS.gap)}${source}`];
  return [...lines, ...wrap(source, width)];
}

/** The column where the sources start if they all fit beside their texts; null if one doesn't. */
function sourceColumn(items: readonly ListItem[], width: number, pen: Pen): number | null {
  const sourced = items.filter(({ quote, source }) => quote === undefined && source !== undefined);
  const text = Math.max(0, ...sourced.map((item) => widthOf(textOf(item, pen))));
  const source = Math.max(0, ...sourced.map((item) => widthOf(pen.spans(item.source ?? []))));
  return text + LIMITS.gap + source <= width ? text : null;
}

function textOf({ text, mark }: ListItem, pen: Pen): string {
  return `${pen.spans(text)}${mark === undefined ? '' : pen.style('quiet', ` [${pen.plain(mark)}]`)}`;
}
