import type { types } from '@slack/bolt';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment, Block, Button, Fact, ListItem, Reply, Text } from '../../chat/reply.ts';
import { isolateDirections } from '../../language/directions.ts';
import { quoted } from '../../text.ts';
import { LIMITS } from './limits.ts';
import { cutText, escapeMrkdwn, plainLine, splitText } from './mrkdwn.ts';
import { type Piece, packPieces, piecesOf } from './pack-pieces.ts';
import {
  listItem,
  quote,
  type RichElement,
  type RichPart,
  readAddress,
  section,
  splitElements,
  writePlain,
  writeText,
} from './rich-text.ts';
import { alternativeOf } from './upload-file.ts';

/** What one call posts. */
export interface SlackMessage {
  /** Escaped; shown in notifications, and where blocks can't be shown. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/**
 * A reply as one or more messages that Slack accepts: long replies are split between items, and a text longer than a
 * block between words. Nothing is left out. Files other than pictures aren't part of a message.
 * @param pictureId the id of the reply's uploaded picture; null to describe the picture in words
 */
export function renderReply(reply: Reply, pictureId: string | null = null): readonly SlackMessage[] {
  const tail = reply.blocks.findLastIndex(({ type }) => type !== 'actions' && type !== 'note') + 1;
  const pieces = [
    ...renderTitle(reply),
    ...reply.blocks.slice(0, tail).flatMap(renderBlock),
    ...renderPicture(reply.attachment, pictureId),
    ...reply.blocks.slice(tail).flatMap(renderBlock),
  ];
  const messages = packPieces(pieces);
  return messages.map((blocks, index) => ({
    text: fallbackOf(reply, messages.length > 1 ? ` (${index + 1} of ${messages.length})` : ''),
    blocks,
  }));
}

/** The message with its picture described in words, for where Slack refuses the picture. */
export function withoutPicture({ text, blocks }: SlackMessage): SlackMessage {
  return { text, blocks: blocks.map((block) => (block.type === 'image' ? inWords(block.alt_text) : block)) };
}

/** The message without blocks: every word of them as text. */
export function asPlainText({ text, blocks }: SlackMessage): SlackMessage {
  const lines = blocks.flatMap(wordsIn).map((line) => escapeMrkdwn(line, LIMITS.blockCharacters));
  const words = lines.filter((line) => line !== '').join('\n');
  return { text: words === '' ? text : words, blocks: [] };
}

/** What readers see of a block; buttons can't be pressed in a text. */
function wordsIn(block: unknown): readonly string[] {
  if (Array.isArray(block)) return block.flatMap(wordsIn);
  if (typeof block !== 'object' || block === null || ('type' in block && block.type === 'actions')) return [];
  const isLine = 'type' in block && (block.type === 'rich_text_section' || block.type === 'rich_text_quote');
  const own = 'text' in block && typeof block.text === 'string' ? [block.text] : [];
  const inside = Object.values(block).flatMap(wordsIn);
  return isLine ? [inside.join('')] : [...own, ...inside];
}

export function hasPicture({ blocks }: SlackMessage): boolean {
  return blocks.some(({ type }) => type === 'image');
}

/** One block of the same length either way, so that a reply splits into the same parts with its picture and without. */
function renderPicture(attachment: Attachment | undefined, id: string | null): readonly Piece[] {
  if (attachment === undefined || !isPicture(attachment)) return [];
  const words = cutText(plainLine(alternativeOf(attachment)), LIMITS.altCharacters);
  const block: types.KnownBlock = id === null ? inWords(words) : { type: 'image', alt_text: words, slack_file: { id } };
  return [{ type: 'block', block, characters: words.length }];
}

function inWords(words: string): types.ContextBlock {
  return { type: 'context', elements: [plainText(words)] };
}

function renderBlock(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'text':
      return renderParagraph(headingOf(block.heading), writeText(block.text));
    case 'list':
      return renderList(block);
    case 'quote':
      return piecesOf([quotesOf(block.text, block.source)]);
    case 'facts':
      return renderFacts(headingOf(block.heading), block.facts);
    case 'table':
      return renderTable(headingOf(block.heading), block.rows, block.more);
    case 'note':
      return renderNote(block.text);
    case 'actions':
      return renderActions(block.buttons);
    case 'divider':
      return [{ type: 'block', block: { type: 'divider' }, characters: 0 }];
    default:
      return block satisfies never;
  }
}

function renderTitle({ title, subtitle }: Reply): readonly Piece[] {
  const line = plainLine(title).trim();
  const isHeader = line.length <= LIMITS.headerCharacters;
  const header: readonly Piece[] =
    line === ''
      ? []
      : isHeader
        ? [{ type: 'block', block: { type: 'header', text: plainText(line) }, characters: line.length }]
        : renderParagraph([], writePlain(line, { bold: true }));
  return [...header, ...(subtitle === undefined ? [] : renderNote([subtitle]))];
}

function renderParagraph(heading: readonly RichPart[], elements: readonly RichElement[]): readonly Piece[] {
  const parts = splitElements(isolate(elements), LIMITS.blockCharacters).map((group) => [section(group)]);
  return piecesOf(withHeading(heading, parts));
}

function renderList({ heading, aside, subject, ordered = false, items, more }: Extract<Block, { type: 'list' }>) {
  const above = [...headingOf(heading, aside), ...(subject === undefined ? [] : sectionsOf(writeText(subject)))];
  const rows = items.map((item, index) => renderItem(item, ordered ? index : null));
  return piecesOf(withHeading(above, [...rows, ...moreOf(more)]));
}

/** An item stays in one piece: its text, then its quote and source. */
function renderItem(
  { heading, label, text, quote: words, translation, source = [], mark }: ListItem,
  index: number | null,
): RichPart[] {
  const own = [
    ...(heading === undefined ? [] : writePlain(`${heading.toUpperCase()} `, { bold: true })),
    ...(label === undefined ? [] : writePlain(`${label} `, { italic: true })),
    ...writeText(text),
    ...writePlain(mark === undefined ? '' : ` [${mark}]`),
    ...(words === undefined && translation === undefined && source.length > 0
      ? [...writePlain(' – '), ...italic(writeText(source))]
      : []),
  ];
  const [first = [], ...others] = splitElements(isolate(own), LIMITS.blockCharacters);
  return [
    ...(first.length > 0 ? [listItem(first, index)] : []),
    ...others.map(section),
    ...(words === undefined && translation === undefined ? [] : quotesOf(words, source, translation)),
  ];
}

function renderFacts(heading: readonly RichPart[], facts: readonly Fact[]): readonly Piece[] {
  const rows = facts.map(({ label, value }) =>
    sectionsOf([...writePlain(`${label}: `, { bold: true }), ...writeText(value)]),
  );
  return piecesOf(withHeading(heading, rows));
}

/** A chat window is too narrow for columns: each row becomes a list item, its cells separated by “·”. */
function renderTable(
  heading: readonly RichPart[],
  rows: readonly (readonly Text[])[],
  more: string | undefined,
): readonly Piece[] {
  const items = rows.map((cells) => {
    const filled = cells.map((cell) => writeText(cell)).filter((cell) => cell.length > 0);
    const elements = filled.flatMap((cell, index) => (index === 0 ? cell : [...writePlain(' · '), ...cell]));
    const [first = [], ...others] = splitElements(isolate(elements), LIMITS.blockCharacters);
    return first.length === 0 ? [] : [listItem(first, null), ...others.map(section)];
  });
  return piecesOf(withHeading(heading, [...items, ...moreOf(more)]));
}

/** Small print; unless it has a link it is plain text, in which Slack reads no markup. */
function renderNote(text: Text): readonly Piece[] {
  const hasLink = text.some((span) => typeof span !== 'string' && span.type === 'link');
  if (hasLink) return renderParagraph([], italic(writeText(text)));
  const [line = ''] = isolateDirections([plainLine(text.map(wordsOf).join('')).trim()], 'auto');
  if (line === '') return [];
  return splitText(line, LIMITS.contextCharacters).map((part) => ({
    type: 'block',
    block: { type: 'context', elements: [plainText(part)] },
    characters: part.length,
  }));
}

function renderActions(buttons: readonly Button[]): readonly Piece[] {
  const elements = buttons.flatMap(renderButton);
  const rows = Array.from({ length: Math.ceil(elements.length / LIMITS.buttonsPerBlock) }, (_, row) =>
    elements.slice(row * LIMITS.buttonsPerBlock, (row + 1) * LIMITS.buttonsPerBlock),
  );
  return rows.map((row) => ({ type: 'block', block: { type: 'actions', elements: row }, characters: 0 }));
}

/** Ids are unique within a message. A link Slack would refuse gets no button: Slack would reject the whole message. */
function renderButton(button: Button, index: number): readonly types.Button[] {
  const text = plainText(cutText(plainLine(button.label).trim() || 'Open', LIMITS.buttonCharacters));
  switch (button.type) {
    case 'ask': {
      const actionId = `ask:${index}:${button.action}`;
      if (actionId.length > LIMITS.actionIdCharacters || button.value.length > LIMITS.buttonValueCharacters) return [];
      return [{ type: 'button', text, action_id: actionId, ...(button.value !== '' && { value: button.value }) }];
    }
    case 'open': {
      const url = readAddress(button.url);
      if (url === null || url.href.length > LIMITS.urlCharacters) return [];
      return [{ type: 'button', text, action_id: `open:${index}`, url: url.href }];
    }
    default:
      return button satisfies never;
  }
}

function headingOf(heading: string | undefined, aside?: string): readonly RichPart[] {
  if (heading === undefined) return [];
  return sectionsOf([
    ...writePlain(heading.toUpperCase(), { bold: true }),
    ...(aside === undefined ? [] : writePlain(`  ${aside}`, { italic: true })),
  ]);
}

function quotesOf(words: string | undefined, source: Text, translation?: string): RichPart[] {
  const lines = [
    isolate(words === undefined ? [] : writePlain(quoted(words))),
    isolate(translation === undefined ? [] : writePlain(translation)),
    isolate(italic(writeText(source))),
  ].filter((line) => line.length > 0);
  const elements = lines.flatMap((line, index) => (index === 0 ? line : [NEW_LINE, ...line]));
  return splitElements(elements, LIMITS.blockCharacters).map(quote);
}

/** Keeps the heading together with the first row below it. */
function withHeading(heading: readonly RichPart[], rows: readonly (readonly RichPart[])[]): readonly RichPart[][] {
  const [first = [], ...others] = rows.filter((row) => row.length > 0);
  return [[...heading, ...first], ...others.map((row) => [...row])].filter((row) => row.length > 0);
}

function moreOf(more: string | undefined): readonly RichPart[][] {
  return more === undefined ? [] : [sectionsOf(writePlain(`+ ${more}`, { italic: true }))];
}

function sectionsOf(elements: readonly RichElement[]): RichPart[] {
  return splitElements(isolate(elements), LIMITS.blockCharacters).map(section);
}

/** Slack gives a line the direction of its first letter. */
function isolate(elements: readonly RichElement[]): readonly RichElement[] {
  const words = isolateDirections(
    elements.map((element) => (element.type === 'text' ? element.text : '')),
    'auto',
  );
  return elements.map((element, index) =>
    element.type === 'text' ? { ...element, text: words[index] ?? element.text } : element,
  );
}

function italic(elements: readonly RichElement[]): readonly RichElement[] {
  return elements.map((element) => ({ ...element, style: { ...element.style, italic: true } }));
}

function wordsOf(span: Text[number]): string {
  if (typeof span === 'string') return span;
  return span.type === 'actor' ? span.name : span.text;
}

function plainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

function fallbackOf({ title, subtitle = '', summary }: Reply, part: string): string {
  const line = summary ?? [title, subtitle].filter((text) => text.trim() !== '').join(' · ');
  return escapeMrkdwn(line === '' ? 'Readout' : line, LIMITS.fallbackCharacters) + part;
}

const NEW_LINE: RichElement = { type: 'text', text: '\n' };
