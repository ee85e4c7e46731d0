import type { Block, Button, ListItem, Reply, Text } from '../../chat/reply.ts';
import { plainText } from '../../chat/text-of-reply.ts';
import { type Direction, directionOf } from '../../language/directions.ts';
import { quoted } from '../../text.ts';
import { renderAttachment } from './attachments.ts';
import {
  type FoldedSection,
  foldSections,
  headingOf,
  type List,
  type Part,
  type Section,
  splitReply,
} from './fold-section.ts';
import { apart, type Html, html, inDirection, NOTHING, safeAddress } from './html.ts';
import { isRoomAddress, renderSpans } from './render-spans.ts';

const LIMITS = {
  /** Characters of a label that fit into a column beside the text. */
  labelCharacters: 16,
  /** Characters of a label that is a number: "[12]". */
  numberCharacters: 4,
} as const;

const NO_WORD = /^[^\p{L}\p{N}]*$/u;

/** Where the numbers in a reply lead: to the items that show the quoted words. */
interface Notes {
  /** The prefix of the ids of the reply's elements. */
  readonly id: string;
  /** The item that shows the words, by number. */
  readonly items: ReadonlyMap<string, ListItem>;
}

/**
 * A reply as HTML.
 * @param id the prefix of its elements' ids, unique on the page
 * @param file the path of its attachment; null if there is none
 */
export function renderReply(
  { title, subtitle, blocks, attachment }: Reply,
  id: string,
  file: string | null = null,
): Html {
  const { sections, tail } = splitReply(blocks);
  const notes: Notes = { id, items: notesOf(blocks) };
  const folded = foldSections(sections);
  return html`<header class="reply-head"><h2 id="${id}-title"${inDirection(title)}>${title}</h2>${
    subtitle !== undefined && html`<p class="subtitle">${apart(subtitle)}</p>`
  }</header>${folded.map((section, index) => renderSection(section, `${id}-section-${index}`, notes))}${
    attachment !== undefined && renderAttachment(attachment, file)
  }${tail.map((block) => renderBlock({ block, from: 0 }, '', notes))}`;
}

function renderSection({ open, folded, summary }: FoldedSection, id: string, notes: Notes): Html {
  const first = open[0]?.block;
  const heading = headingOf(first);
  const aside = first?.type === 'list' ? first.aside : undefined;
  const blocks = html`${open.map((part, index) => renderBlock(part, `${id}-${index}`, notes))}${
    folded.length > 0 &&
    html`<details class="fold"><summary>${summary}</summary>${folded.map((part, index) =>
      renderBlock(part, `${id}-more-${index}`, notes),
    )}</details>`
  }`;
  if (heading === undefined) return blocks;
  // No landmark: the next briefing has sections of the same names.
  return html`<section><h3 id="${id}">${heading}${
    aside !== undefined && html` <small>${aside}</small>`
  }</h3>${blocks}</section>`;
}

/** A block without its heading. */
function renderBlock({ block, from }: Part, id: string, notes: Notes): Html {
  switch (block.type) {
    case 'text':
      return html`<p class="text"${inDirection(plainText(block.text))}>${renderSpans(block.text)}</p>`;
    case 'list':
      return renderList(block, from, id, notes);
    case 'quote':
      return html`<figure><blockquote${inDirection(block.text)}><p>${quoted(block.text)}</p></blockquote>${
        block.source.length > 0 && html`<figcaption class="source">${renderSpans(block.source)}</figcaption>`
      }</figure>`;
    case 'facts':
      return html`<dl class="facts">${block.facts.map(
        ({ label, value }) =>
          html`<div><dt>${label}</dt><dd${inDirection(plainText(value))}>${renderSpans(value)}</dd></div>`,
      )}</dl>`;
    case 'table':
      return renderTable(block);
    case 'note':
      return html`<p class="note">${renderSpans(block.text)}</p>`;
    case 'actions':
      return html`<div class="actions">${block.buttons.map(renderButton)}</div>`;
    case 'divider':
      return NOTHING;
    default:
      return block satisfies never;
  }
}

function renderList({ subject, ordered, items, more }: List, from: number, id: string, notes: Notes): Html {
  const direction = directionOf(items.map(({ text, quote = '' }) => plainText(text) || quote).join(' ')) ?? 'ltr';
  const own = asIn(direction);
  const columns = columnsFor(items.flatMap(({ heading, label }) => heading ?? label ?? []));
  const labelled = subject === undefined ? null : html` aria-labelledby="${id}-subject"`;
  const name =
    subject === undefined
      ? null
      : html`<p class="subject" id="${id}-subject"${inDirection(plainText(subject))}>${renderSpans(subject)}</p>`;
  if (ordered === true)
    return html`${name}<ol class="items ordered" role="list"${labelled}${own}>${items.map((item, index) =>
      renderItem(item, direction, html`<span class="number" aria-hidden="true">${from + index + 1}</span>`, notes),
    )}</ol>${renderMore(more)}`;
  return html`${name}<ul class="items${columns}" role="list"${labelled}${own}>${items.map((item) =>
    renderItem(item, direction, NOTHING, notes),
  )}</ul>${renderMore(more)}`;
}

/** The labels' layout: in a column beside the text, or above it if one is too long for that. */
function columnsFor(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  const longest = Math.max(...labels.map(({ length }) => length));
  if (longest > LIMITS.labelCharacters) return ' with-long-labels';
  return longest > LIMITS.numberCharacters ? ' with-labels' : ' with-labels with-numbers';
}

/** @param around the direction of its list */
function renderItem(item: ListItem, around: Direction, number: Html, notes: Notes): Html {
  const { heading, label, text, quote, translation, source, words = [], mark = '' } = item;
  const direction = directionOf(plainText(text)) ?? around;
  const shows = numbersShown(item).find((each) => notes.items.get(each) === item);
  const marks =
    mark === ''
      ? NOTHING
      : html`&nbsp;${mark.split(', ').map((each, index) => html`${index > 0 && ' '}${renderMark(each, item, notes)}`)}`;
  return html`<li${shows !== undefined && html` id="${notes.id}-note-${shows}"`}>${number}${
    heading !== undefined && html`<span class="label is-heading">${heading}</span> `
  }${
    label !== undefined && html`<span class="label">${label}</span> `
  }<div class="said"${inDirection(plainText(text), around)}>${text.length > 0 && html`<p>${renderSpans(text)}${marks}</p>`}${
    quote !== undefined &&
    html`<blockquote${inDirection(quote, direction)}><p>${quoted(quote)}${text.length === 0 && marks}</p></blockquote>`
  }${
    translation !== undefined && html`<p class="translation"${inDirection(translation, direction)}>${translation}</p>`
  }${source !== undefined && source.length > 0 && html`<p class="source"${inDirection(plainText(source), direction)}>${renderSpans(source)}</p>`}${
    words.length > 0 &&
    html`<details class="words"><summary>In the article’s words</summary>${words.map(
      (each) => html`<blockquote${inDirection(each, direction)}><p>${quoted(each)}</p></blockquote>`,
    )}</details>`
  }</div></li>`;
}

/** A number, linked to the item that shows its words unless that is this one. */
function renderMark(mark: string, item: ListItem, { id, items }: Notes): Html {
  const shown = items.get(mark);
  if (shown === undefined || shown === item) return html`<span class="mark-number">[${mark}]</span>`;
  return html`<a class="mark-number" href="#${id}-note-${mark}" aria-label="Evidence ${mark}">[${mark}]</a>`;
}

function renderTable({ rows, more }: Extract<Block, { type: 'table' }>): Html {
  const direction = directionOf(rows.map(([first = []]) => plainText(first)).join(' ')) ?? 'ltr';
  return html`<table${asIn(direction)}><tbody>${rows.map((row) => renderRow(row, direction))}</tbody></table>${renderMore(more)}`;
}

function renderRow([first = [], ...others]: readonly Text[], around: Direction): Html {
  const isEmpty = plainText(first).trim() === '';
  const head = html`<th scope="row"${inDirection(plainText(first), around)}>${renderSpans(first)}</th>`;
  return html`<tr>${isEmpty ? html`<td></td>` : head}${others.map(
    (cell) =>
      html`<td${NO_WORD.test(plainText(cell)) && html` class="is-bare"`}${inDirection(plainText(cell), around)}>${renderSpans(cell)}</td>`,
  )}</tr>`;
}

/** The attribute for what runs in a direction as a whole. */
function asIn(direction: Direction): Html {
  return direction === 'ltr' ? NOTHING : html` dir="${direction}"`;
}

function renderButton(button: Button): Html {
  switch (button.type) {
    case 'ask':
      return html`<button type="button" data-action="${button.action}" data-value="${button.value}">${button.label}</button>`;
    case 'open': {
      if (isRoomAddress(button.url))
        return html`<a class="button" href="${button.url}" target="_blank" rel="noopener">${button.label}</a>`;
      const address = safeAddress(button.url);
      if (address === null) return NOTHING;
      return html`<a class="button" href="${address.href}" target="_blank" rel="noopener noreferrer nofollow">${button.label}</a>`;
    }
    default:
      return button satisfies never;
  }
}

function renderMore(more: string | undefined): Html {
  return more === undefined ? NOTHING : html`<p class="more">+ ${more}</p>`;
}

function notesOf(section: Section): ReadonlyMap<string, ListItem> {
  const items = section.flatMap((block) => (block.type === 'list' ? block.items : []));
  return new Map(items.flatMap((item) => numbersShown(item).map((each) => [each, item] as const)).toReversed());
}

/** The numbers whose words the item shows, as its quote or because a number is its label. */
function numbersShown({ label = '', quote, mark = '' }: ListItem): readonly string[] {
  const [, labelled] = /^\[(\d+)\]$/.exec(label) ?? [];
  if (labelled !== undefined) return [labelled];
  return quote === undefined
    ? []
    : mark
        .split(', ')
        .filter((each) => /^\d+$/.test(each))
        .slice(0, 1);
}
