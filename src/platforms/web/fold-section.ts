import type { Block, ListItem } from '../../chat/reply.ts';
import { plainText } from '../../chat/text-of-reply.ts';

const LIMITS = {
  /** Visible characters of one section; the items after them are folded. */
  sectionCharacters: 1_200,
  /** Visible characters of all sections together; later sections show only their first items. */
  openCharacters: 2_800,
  leastCharacters: 350,
  /** Folding fewer items isn't worth it. */
  foldedItems: 2,
  /** Names in the summary of what is folded. */
  foldedNames: 4,
} as const;

export type List = Extract<Block, { type: 'list' }>;
/** Blocks under one heading. */
export type Section = readonly Block[];

/** A block, or the items of a list on one side of a fold. */
export interface Part {
  readonly block: Block;
  /** How many of its items come before. */
  readonly from: number;
}

export interface FoldedSection {
  readonly open: readonly Part[];
  readonly folded: readonly Part[];
  /** What is folded, in a few words. */
  readonly summary: string;
}

/** The sections, and what goes below them all: notes on how the reply was made, and buttons. */
export function splitReply(blocks: readonly Block[]): {
  readonly sections: readonly Section[];
  readonly tail: readonly Block[];
} {
  const last = blocks.findLastIndex(({ type }) => type !== 'note' && type !== 'actions' && type !== 'divider');
  const sections: Block[][] = [];
  for (const block of blocks.slice(0, last + 1)) {
    const current = sections.at(-1);
    // Only a list continues under the heading above it.
    const isOfCurrent = block.type === 'list' || headingOf(current?.[0]) === undefined;
    if (current === undefined || headingOf(block) !== undefined || !isOfCurrent) sections.push([block]);
    else current.push(block);
  }
  return { sections, tail: blocks.slice(last + 1) };
}

export function headingOf(block: Block | undefined): string | undefined {
  return block !== undefined && 'heading' in block ? block.heading : undefined;
}

/** Folds long sections, so that every section is visible and nothing is left out. */
export function foldSections(sections: readonly Section[]): readonly FoldedSection[] {
  let left: number = LIMITS.openCharacters;
  return sections.map((section) => {
    const most = Math.max(LIMITS.leastCharacters, Math.min(LIMITS.sectionCharacters, left));
    left -= Math.min(most, section.flatMap(sizesOf).reduce(sum, 0));
    return foldSection(section, most);
  });
}

/** Folds the end of a long section, between its blocks or between a list's items. Nothing is left out. */
function foldSection(section: Section, mostCharacters: number): FoldedSection {
  let left = mostCharacters;
  const open: Part[] = [];
  const folded: Part[] = [];
  for (const block of section) {
    const sizes = sizesOf(block);
    const fitting = folded.length > 0 ? 0 : countFitting(sizes, left);
    // Something is always open.
    const count = open.length === 0 && folded.length === 0 ? Math.max(1, fitting) : fitting;
    left -= sizes.reduce(sum, 0);
    if (count >= sizes.length) open.push({ block, from: 0 });
    else if (count === 0 || block.type !== 'list') folded.push({ block, from: 0 });
    else {
      const { more: _, ...head } = block;
      const { subject: _subject, ...rest } = block;
      open.push({ block: { ...head, items: block.items.slice(0, count) }, from: 0 });
      folded.push({ block: { ...rest, items: block.items.slice(count) }, from: count });
    }
  }
  if (countItems(folded) >= LIMITS.foldedItems) return { open, folded, summary: summaryOf(folded) };
  return { open: section.map((block) => ({ block, from: 0 })), folded: [], summary: '' };
}

/** The sizes, in characters, of the parts a fold can separate. */
function sizesOf(block: Block): readonly number[] {
  if (block.type === 'list') return block.items.map(charactersOf);
  if (block.type === 'table')
    return [
      block.rows
        .flat()
        .map((cell) => plainText(cell).length)
        .reduce(sum, 0),
    ];
  if (block.type === 'facts') return [block.facts.map(({ value }) => plainText(value).length).reduce(sum, 0)];
  return [JSON.stringify(block).length];
}

function countFitting(sizes: readonly number[], left: number): number {
  let used = 0;
  const beyond = sizes.findIndex((size) => {
    used += size;
    return used > left;
  });
  return beyond === -1 ? sizes.length : beyond;
}

function summaryOf(folded: readonly Part[]): string {
  const names = folded.flatMap(({ block }) =>
    block.type === 'list' && block.subject !== undefined ? [plainText(block.subject.slice(0, 1))] : [],
  );
  const shown = [...names.slice(0, LIMITS.foldedNames), ...(names.length > LIMITS.foldedNames ? ['…'] : [])];
  return [`${countItems(folded)} more`, shown.join(', ')].filter(Boolean).join(': ');
}

function countItems(parts: readonly Part[]): number {
  return parts.map(({ block }) => (block.type === 'list' ? block.items.length : 1)).reduce(sum, 0);
}

function charactersOf({ text, quote = '', source = [] }: ListItem): number {
  return plainText(text).length + quote.length + plainText(source).length;
}

function sum(one: number, other: number): number {
  return one + other;
}
