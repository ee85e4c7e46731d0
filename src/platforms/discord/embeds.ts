import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment, Block, Button, Fact, ListItem, Reply, Text } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { quoted } from '../../text.ts';
import { CHOSEN, LIMITS } from './limits.ts';
import { cleanText, renderText, webAddress } from './markdown.ts';
import { createPacker, type DiscordFile, type DiscordMessage, type Packer } from './pack-embeds.ts';
import { splitText } from './split-text.ts';

/**
 * A reply as a series of Discord messages. All text is in embeds, where mentions notify nobody and links aren't
 * unfurled. What doesn't fit continues in the next embed, and then in the next message.
 * @throws PlatformError if a button can't be made
 */
export function renderReply(reply: Reply): readonly DiscordMessage[] {
  const packer = createPacker();
  const title = cleanText(reply.title).trim() || 'Readout';
  const whole = renderText([title], LIMITS.title);
  packer.addTitle(whole.length <= LIMITS.title ? whole : cutTitle(title));
  if (whole.length > LIMITS.title) addText(packer, [{ type: 'bold', text: title }]);
  if (reply.subtitle !== undefined) addText(packer, [reply.subtitle], '-# ');
  reply.blocks.forEach((block, index) => {
    if (isSummary(block, reply)) return;
    if (!isAttached(block, reply.blocks[index - 1])) packer.addGap();
    addBlock(packer, block);
  });
  if (reply.attachment !== undefined) packer.addFile(toFile(reply.attachment));
  const [first, ...others] = packer.finish();
  if (reply.summary === undefined || first === undefined)
    return [first, ...others].filter((each) => each !== undefined);
  // Discord shows the text of a message in its notification, and nothing of its embeds.
  return [{ ...first, content: renderText([reply.summary], LIMITS.contentWords * 2) }, ...others];
}

/** Whether the block is what the notification shows: that stands above the embeds. */
function isSummary(block: Block, { summary }: Reply): boolean {
  return block.type === 'text' && summary !== undefined && block.text.join('') === summary;
}

/** Discord replaces other characters in a file name, and then an embed no longer finds its picture. */
function toFile(attachment: Attachment): DiscordFile {
  const { name, mediaType, base64, alternative = '' } = attachment;
  return {
    name: name.replace(/[^\w.-]+/gu, '_'),
    bytes: Buffer.from(base64, 'base64'),
    contentType: mediaType,
    description: cutPlain(alternative, LIMITS.fileDescription) || null,
    isPicture: isPicture(attachment),
  };
}

function addBlock(packer: Packer, block: Block): void {
  switch (block.type) {
    case 'text':
      addHeading(packer, block.heading);
      addText(packer, block.text);
      return;
    case 'list':
      addHeading(packer, block.heading, block.aside);
      if (block.subject !== undefined) addText(packer, block.subject, '', { isHead: true });
      block.items.forEach((item, index) => {
        addItem(packer, item, block.ordered ? `${index + 1}. ` : '- ');
      });
      addMore(packer, block.more);
      return;
    case 'quote':
      addText(packer, [quoted(block.text.trim())], '> ');
      addText(packer, ['— ', ...block.source], '> ');
      return;
    case 'facts':
      addHeading(packer, block.heading);
      for (const fact of block.facts) addFact(packer, fact);
      return;
    case 'table':
      addHeading(packer, block.heading);
      for (const row of block.rows) addText(packer, row.flatMap(besideOthers), '- ');
      addMore(packer, block.more);
      return;
    case 'note':
      addText(packer, block.text, '-# ');
      return;
    case 'actions':
      addButtons(packer, block.buttons);
      return;
    case 'divider':
      return;
    default:
      block satisfies never;
  }
}

function addHeading(packer: Packer, heading: string | undefined, aside?: string): void {
  if (heading === undefined) return;
  addText(packer, [heading], '### ', { isHead: true });
  if (aside !== undefined) addText(packer, [aside], '-# ', { isHead: true });
}

/** @param prefix makes the line a list item or a quotation; repeated on each piece of a text that is split */
function addText(packer: Packer, text: Text, prefix = '', { isHead = false } = {}): void {
  for (const piece of splitText(text, CHOSEN.item - prefix.length)) {
    const line = renderText(piece);
    if (line !== '') packer.addLine(prefix + line, { isHead });
  }
}

/** An item's text, quotation and source: in one piece if that fits. */
function addItem(packer: Packer, item: ListItem, prefix: string): void {
  const { heading, label, text, quote, translation, source = [], mark } = item;
  const before = heading?.toUpperCase() ?? label;
  const head: Text = [
    ...(before === undefined ? [] : [{ type: 'bold', text: before } as const, ' ']),
    ...text,
    ...(mark === undefined ? [] : [` [${mark}]`]),
  ];
  const hasSource = source.length > 0;
  const isQuoting = quote !== undefined || translation !== undefined;
  const first = !isQuoting && hasSource ? [...head, ' · ', ...source] : head;
  const quoting: readonly Text[] = [
    ...(quote === undefined ? [] : [[quoted(quote.trim())]]),
    ...(translation === undefined ? [] : [[translation]]),
    ...(isQuoting && hasSource ? [['— ', ...source]] : []),
  ];
  const lines = [prefix + renderText(first), ...quoting.map((text) => `> ${renderText(text)}`)].join('\n');
  if (lines.length <= CHOSEN.item) {
    packer.addLine(lines);
    return;
  }
  addText(packer, first, prefix);
  for (const text of quoting) addText(packer, text, '> ');
}

function addMore(packer: Packer, more: string | undefined): void {
  if (more !== undefined) addText(packer, [`+ ${more}`], '-# ');
}

function addFact(packer: Packer, { label, value }: Fact): void {
  const name = renderText([label], LIMITS.fieldName);
  // One less than fits: a character at the start may have to be escaped.
  const isShort = name !== '' && name.length <= LIMITS.fieldName - ' (continued)'.length;
  splitText(isShort ? value : [{ type: 'bold', text: label }, ' ', ...value], LIMITS.fieldValue - 1).forEach(
    (piece, index) => {
      const text = renderText(piece, LIMITS.fieldValue) || '–';
      const heading = index === 0 ? name : `${name} (continued)`;
      packer.addField({ name: isShort ? heading : '–', value: text, inline: text.length <= CHOSEN.inlineFact });
    },
  );
}

function addButtons(packer: Packer, buttons: readonly Button[]): void {
  for (const button of buttons) {
    const component = renderButton(button);
    if (component === null) addText(packer, button.type === 'open' ? [linkOf(button)] : []);
    else packer.addButton(component);
  }
}

/** null for an address that is too long for a button or isn't a web address. */
function renderButton(button: Button): APIButtonComponent | null {
  const label = cutPlain(button.label, LIMITS.buttonLabel) || '…';
  switch (button.type) {
    case 'ask': {
      const id = `${button.action}|${button.value}`;
      if (id.length > LIMITS.customId)
        throw new PlatformError(
          'rejected',
          `The button’s value is too long for Discord (${button.value.length} characters).`,
        );
      return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
    }
    case 'open': {
      const url = webAddress(button.url);
      if (url === null || url.length > LIMITS.buttonUrl) return null;
      return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
    }
    default:
      return button satisfies never;
  }
}

function linkOf({ label, url }: { readonly label: string; readonly url: string }): Text[number] {
  return { type: 'link', text: label, url };
}

/** Text for a place without Markdown, cut between words to what fits. */
export function cutPlain(text: string, most: number): string {
  const clean = cleanText(text).trim();
  if (clean.length <= most) return clean;
  const kept = clean.slice(0, most - 2).replace(/\p{Surrogate}$/u, '');
  return `${kept.includes(' ') ? kept.replace(/\s+\S*$/u, '') : kept} …`;
}

function cutTitle(title: string): string {
  // Two for the ellipsis, one for a character at the start that has to be escaped.
  const [first = []] = splitText([title], LIMITS.title - 3);
  return `${renderText(first, LIMITS.title - ' …'.length)} …`;
}

function besideOthers(cell: Text, index: number): Text {
  return index === 0 ? cell : [' · ', ...cell];
}

/** Whether a block continues the one before it. */
function isAttached(block: Block, previous: Block | undefined): boolean {
  return block.type === previous?.type && (block.type === 'note' || (block.type === 'list' && !block.heading));
}
