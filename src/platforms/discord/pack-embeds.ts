import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APIEmbedField,
  ComponentType,
} from 'discord.js';
import { CHOSEN, LIMITS } from './limits.ts';

/** One message as Discord accepts it. */
export interface DiscordMessage {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly files: readonly DiscordFile[];
}

/** A file of a message. The embed that shows it refers to it by `attachment://NAME`. */
export interface DiscordFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly description: string | null;
  readonly isPicture: boolean;
}

/** Fills embeds and messages one after the other, each up to Discord's limits. */
export interface Packer {
  /** Goes above the first embed. */
  addTitle(title: string): void;
  /** An empty line before the next one, unless that starts an embed. */
  addGap(): void;
  /** A heading stays with the line after it. */
  addLine(line: string, options?: { readonly isHead?: boolean }): void;
  addField(field: APIEmbedField): void;
  addButton(button: APIButtonComponent): void;
  /** Goes below the last embed; a picture goes inside it. */
  addFile(file: DiscordFile): void;
  finish(): readonly DiscordMessage[];
}

interface Embed {
  title?: string;
  description: string;
  fields: APIEmbedField[];
  picture?: string;
}

interface Message {
  readonly embeds: Embed[];
  readonly buttons: APIButtonComponent[];
  readonly files: DiscordFile[];
}

export function createPacker(): Packer {
  const messages: Message[] = [];
  const heads: string[] = [];
  let hasGap = false;
  let message = startMessage();
  let embed = startEmbed();

  function startMessage(): Message {
    const started: Message = { embeds: [], buttons: [], files: [] };
    messages.push(started);
    return started;
  }

  function startEmbed(): Embed {
    const started: Embed = { description: '', fields: [] };
    message.embeds.push(started);
    return started;
  }

  /** The embed with room for this many more units: the current one, a new one, or one in a new message. */
  function room(units: number, isOpen: boolean): Embed {
    const free = LIMITS.allEmbeds - message.embeds.reduce((sum, each) => sum + sizeOf(each), 0);
    if (units <= free && isOpen) return embed;
    if (units > free || message.embeds.length === LIMITS.embeds) message = startMessage();
    embed = startEmbed();
    return embed;
  }

  function write(line: string): void {
    const space = hasGap && !line.startsWith('### ') ? '\n\n' : '\n';
    const units = line.length + space.length;
    // Discord shows an embed's fields below its description: a line after them needs a new embed.
    const isOpen = embed.fields.length === 0 && embed.description.length + units <= LIMITS.description;
    const into = room(units, isOpen);
    into.description += into.description === '' ? line : space + line;
    hasGap = false;
  }

  function writeHeads(): void {
    const lines = heads.splice(0);
    const together = lines.join('\n');
    if (together === '') return;
    for (const line of together.length <= LIMITS.description ? [together] : lines) write(line);
  }

  return {
    addTitle(title) {
      embed.title = title;
    },
    addGap() {
      hasGap = true;
    },
    addLine(line, { isHead = false } = {}) {
      heads.push(line);
      if (!isHead) writeHeads();
    },
    addField(field) {
      writeHeads();
      room(field.name.length + field.value.length, embed.fields.length < LIMITS.fields).fields.push(field);
    },
    addButton(button) {
      writeHeads();
      if (messages.some(({ buttons }) => buttons.some((each) => keyOf(each) === keyOf(button)))) return;
      if (message.buttons.length === LIMITS.rows * LIMITS.buttonsInRow) {
        message = startMessage();
        embed = startEmbed();
      }
      message.buttons.push(button);
    },
    addFile(file) {
      writeHeads();
      message.files.push(file);
      if (file.isPicture) embed.picture = file.name;
    },
    finish() {
      writeHeads();
      return messages.map(({ embeds, buttons, files }) => ({
        embeds: embeds.map(toEmbed),
        components: toRows(buttons),
        files,
      }));
    },
  };
}

function sizeOf({ title = '', description, fields }: Embed): number {
  return fields.reduce((sum, { name, value }) => sum + name.length + value.length, title.length + description.length);
}

function toEmbed({ title, description, fields, picture }: Embed): APIEmbed {
  return {
    ...(title !== undefined && { title }),
    // Discord refuses an empty message; only buttons that overflow into a message of their own lead to one.
    ...((description !== '' || (title === undefined && fields.length === 0)) && { description: description || '…' }),
    ...(fields.length > 0 && { fields }),
    ...(picture !== undefined && { image: { url: `attachment://${picture}` } }),
    color: CHOSEN.colour,
  };
}

function toRows(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsInRow) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));
}

/** Discord refuses two buttons in one message that do the same. */
function keyOf(button: APIButtonComponent): string | undefined {
  if ('custom_id' in button) return button.custom_id;
  return 'url' in button ? button.url : undefined;
}
