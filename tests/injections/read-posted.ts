import { JSDOM } from 'jsdom';
import { Marked, type Token } from 'marked';
import type { Reply } from '../../src/chat/reply.ts';
import { renderReply as renderDiscord } from '../../src/platforms/discord/embeds.ts';
import { toRequest } from '../../src/platforms/discord/post-delivery.ts';
import { renderReply as renderSlack } from '../../src/platforms/slack/blocks.ts';
import { renderReply as renderTerminal } from '../../src/platforms/terminal/render-reply.ts';
import { toText } from '../../src/platforms/web/html.ts';
import { renderReply as renderHtml } from '../../src/platforms/web/render-html.ts';

/** What a reader sees of a message, found by a reader of the platform's markup that is none of Readout's. */
export interface Posted {
  readonly platform: 'slack' | 'discord' | 'web' | 'terminal';
  /** All words, without markup. */
  readonly text: string;
  /** The addresses that can be followed. */
  readonly links: readonly string[];
  /** Whoever is called, channels, dates, custom emoji: whatever the platform would put in the place of the text. */
  readonly mentions: readonly string[];
  /** Marks that change how words look where none of Readout's own do. */
  readonly strange: readonly string[];
}

export function postEverywhere(reply: Reply): readonly Posted[] {
  return [readSlack(reply), readDiscord(reply), readWeb(reply), readTerminal(reply)];
}

function readSlack(reply: Reply): Posted {
  const found: Found = { texts: [], links: [], mentions: [], strange: [] };
  for (const { text, blocks } of renderSlack(reply)) {
    readMrkdwn(text, found);
    walk(blocks, (node) => {
      const { type, text: words, url } = node;
      if (typeof url === 'string') found.links.push(url);
      if (typeof type === 'string' && /^(?:user|usergroup|channel|broadcast|emoji|date|color|team)$/u.test(type))
        found.mentions.push(JSON.stringify(node));
      if (typeof words !== 'string') return;
      if (type === 'mrkdwn') readMrkdwn(words, found);
      else found.texts.push(words);
    });
  }
  return { platform: 'slack', ...textOf(found) };
}

/** https://docs.slack.dev/messaging/formatting-message-text: everything between < and > is an instruction. */
function readMrkdwn(text: string, found: Found): void {
  const plain = text.replace(/<([^<>]*)>/gu, (_, inside: string) => {
    const [target = '', label = ''] = inside.split('|');
    if (/^[@#!]/u.test(target)) found.mentions.push(inside);
    else found.links.push(target);
    return label || target;
  });
  if (/[<>]/u.test(plain)) found.strange.push(plain);
  for (const [name] of plain.matchAll(/:[a-z0-9_+-]+:/gu)) found.mentions.push(name);
  found.texts.push(unescapeHtml(plain));
}

const markdown = new Marked({ gfm: true });

function readDiscord(reply: Reply): Posted {
  const found: Found = { texts: [], links: [], mentions: [], strange: [] };
  for (const message of renderDiscord(reply)) {
    const { body } = toRequest(message);
    if (JSON.stringify(body.allowed_mentions) !== '{"parse":[],"replied_user":false}')
      found.mentions.push(JSON.stringify(body.allowed_mentions));
    walk(body.components, (node) => {
      if (typeof node.url === 'string') found.links.push(node.url);
      if (typeof node.label === 'string') found.texts.push(node.label);
    });
    if (body.content) {
      readDiscordMarkdown(body.content, found);
      // Of what stands in an embed, Discord makes no invitation.
      found.links.push(...(body.content.match(/discord\.gg\/\S+/gu) ?? []));
    }
    for (const { title = '', description = '', url, fields = [], footer, author } of body.embeds ?? []) {
      for (const words of [title, description, ...fields.flatMap(({ name, value }) => [name, value])])
        readDiscordMarkdown(words, found);
      found.texts.push(footer?.text ?? '', author?.name ?? '');
      for (const address of [url, author?.url]) if (address) found.links.push(address);
    }
  }
  return { platform: 'discord', ...textOf(found) };
}

/** Discord's own additions to Markdown: https://docs.discord.com/developers/reference#message-formatting */
const DISCORD_MENTION = /<(?:@[!&]?|#|\/[^:>]+:|t:|a?:\w+:|id:)[^>]*>|@(?:everyone|here)\b/gu;

function readDiscordMarkdown(text: string, found: Found): void {
  // What a backslash takes the meaning from.
  const escaped: string[] = [];
  const bare = text.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => `\ue000${escaped.push(sign) - 1}\ue001`);
  const restore = (words: string): string =>
    words.replace(/\ue000(\d+)\ue001/gu, (_, index) => escaped[Number(index)] ?? '');
  for (const [mention] of bare.matchAll(DISCORD_MENTION)) found.mentions.push(restore(mention));
  if (/\|\|.+\|\|/su.test(bare)) found.strange.push(restore(bare));
  for (const [address] of bare.matchAll(/https?:\/\/[^\s<>]+/gu)) found.links.push(restore(address));
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      // Of a bare host or a mail address, Discord makes no link, as this reader does.
      const isLinked = token.type === 'image' || (token.type === 'link' && /^[[<]|^https?:/u.test(token.raw));
      if (isLinked && 'href' in token) found.links.push(restore(String(token.href)));
      if (token.type === 'code' || token.type === 'html') found.strange.push(restore(token.raw));
      if ('tokens' in token && token.tokens) visit(token.tokens);
      if (token.type === 'list') for (const item of token.items) visit(item.tokens);
    }
  };
  visit(markdown.lexer(bare));
  found.texts.push(restore(bare));
}

function readWeb(reply: Reply): Posted {
  const body = JSDOM.fragment(toText(renderHtml(reply, 'message-1')));
  const elements = [...body.querySelectorAll('*')];
  const strange = elements.flatMap((element) =>
    /^(?:script|style|iframe|object|embed|img|base|meta|link|form)$/u.test(element.localName) ||
    [...element.attributes].some(
      ({ name, value }) => /^on/u.test(name) || /^\s*(?:javascript|data|vbscript):/iu.test(value),
    )
      ? [element.outerHTML]
      : [],
  );
  const links = elements.flatMap((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? []);
  return { platform: 'web', text: body.textContent ?? '', links, mentions: [], strange };
}

function readTerminal(reply: Reply): Posted {
  const said = renderTerminal(reply, { width: 100, colours: true });
  // Colours alone may stand there.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const text = said.replace(/\u001b\[[\d;]*m/gu, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  const strange = text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu) ?? [];
  return { platform: 'terminal', text, links: [], mentions: [], strange };
}

interface Found {
  readonly texts: string[];
  readonly links: string[];
  readonly mentions: string[];
  readonly strange: string[];
}

function textOf({ texts, ...found }: Found) {
  return { ...found, text: texts.join('\n') };
}

function walk(value: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(Object.fromEntries(Object.entries(value)));
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
