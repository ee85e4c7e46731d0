import { command as brief } from '../../commands/brief.ts';
import { command as digest } from '../../commands/digest.ts';
import { command as positions } from '../../commands/positions.ts';
import { readCommandLine } from '../../src/chat/command-line.ts';
import { parseOptions } from '../../src/chat/parse-options.ts';
import { readChoice } from '../../src/chat/read-choice.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { sayCommandsIn } from '../../src/chat/say-commands.ts';
import { textOfReply } from '../../src/chat/text-of-reply.ts';
import { readTerminalCall } from '../../src/cli/read-call.ts';
import { readLanguage } from '../../src/digests/read-language.ts';
import { readDays, readTime, readTimeZone } from '../../src/digests/read-schedule.ts';
import { type ExportedStatement, writeStatements } from '../../src/ledger/export-ledger.ts';
import { nearestNames } from '../../src/ledger/nearest-names.ts';
import { readWanted } from '../../src/ledger/question-words.ts';
import { readDate } from '../../src/ledger/read-date.ts';
import { PUBLISHED, readPastDay } from '../../src/ledger/read-past-day.ts';
import { renderReply as renderForDiscord } from '../../src/platforms/discord/embeds.ts';
import { asPlainText, renderReply as renderForSlack } from '../../src/platforms/slack/blocks.ts';
import { translate } from '../../src/platforms/slack/read-message.ts';
import { renderReply as renderForTerminal } from '../../src/platforms/terminal/render-reply.ts';
import { completeLine } from '../../src/platforms/web/complete-line.ts';
import { renderReply as renderForWeb } from '../../src/platforms/web/render-html.ts';
import { type Parser, unlessRefused } from './parser.ts';

const NOW = new Date('2025-12-03T12:00:00Z');
const COMMANDS = [positions, brief, digest];
const OPTIONS = ['actor:a ', 'since:', 'actor:', '--since ', '"a" ', '“a” ', 'weekly ', 'on ', 'file:'];

/** What people type after a command, and what they ask. */
const ARGUMENTS: readonly Parser[] = [
  {
    what: 'a command’s options',
    read: unlessRefused((text) => parseOptions(text, positions.options)),
    own: OPTIONS,
  },
  {
    what: 'a command with a pasted text',
    read: unlessRefused((text) => parseOptions(text, brief.options)),
    own: OPTIONS,
  },
  { what: 'a command’s choices', read: unlessRefused((text) => parseOptions(text, digest.options)), own: OPTIONS },
  {
    what: 'a command line',
    read: unlessRefused((text) => [readCommandLine(`/positions ${text}`, COMMANDS), readCommandLine(text, COMMANDS)]),
    own: OPTIONS,
  },
  { what: 'a line to complete', read: (text) => completeLine(`/positions ${text}`, COMMANDS), own: OPTIONS },
  {
    what: 'a call in a terminal',
    read: unlessRefused((text) => readTerminalCall(['positions', ...text.split(' ')], COMMANDS)),
    own: [...OPTIONS, '--out a ', '--json '],
    characters: 8_000,
  },
  { what: 'a time of day', read: unlessRefused(readTime), own: ['9.', 'am', 'm.'] },
  { what: 'a time zone', read: unlessRefused(readTimeZone), own: ['europe/', 'a_', '+1'] },
  {
    what: 'days of the week',
    read: unlessRefused(readDays),
    own: ['mon', 'mon-fri,', ' - ', ' to ', 'every ', ' and '],
  },
  { what: 'a language’s name', read: unlessRefused(readLanguage) },
  {
    what: 'a day',
    read: unlessRefused((text) => readDate(text, NOW)),
    own: ['last ', '3 days ago ', 'since ', 'may '],
  },
  { what: 'a day of publication', read: unlessRefused((text) => readPastDay(text, NOW, PUBLISHED)) },
  { what: 'a choice', read: unlessRefused((text) => readChoice('scope', text, ['thread', 'channel'])) },
  { what: 'a name that is not known', read: (text) => nearestNames(text, ['Ann Orlov', 'Harbour Post']) },
  {
    what: 'a question',
    read: (text) => readWanted(text, []),
    own: ['what ', 'does Ann ', 'how many ', 'is it true that '],
  },
];

/** A message as a platform sends it. */
const MESSAGES: readonly Parser[] = [
  {
    what: 'a message in Slack',
    read: (text) =>
      translate(
        { ts: '1.2', user: 'U1', text, blocks: [{ text }], attachments: [{ text, title: text }] },
        { id: 'U1', name: 'ann', isManager: false },
        { workspace: 'T1', channel: 'C1', botUserId: 'U9', isAddressed: false },
      ),
    own: ['<@U9>', '<@U9|', '<http://a|b>', '&lt;', '<!', ':a:'],
  },
];

/** Every field of a reply that may hold a stranger's words. */
function replyOf(text: string): Reply {
  const link = {
    type: 'link',
    text,
    url: `https://post.example/?q=${encodeURIComponent(text.toWellFormed())}`,
  } as const;
  const said = [text, { type: 'bold', text }, { type: 'actor', name: text }, link] as const;
  return {
    ...{ title: text, subtitle: text, summary: text, visibility: 'channel' },
    blocks: [
      { type: 'text', heading: text, text: said },
      {
        ...{ type: 'list', heading: text, aside: text, subject: said, more: text },
        items: [
          { heading: text, label: text, text: said, quote: text, translation: text, source: said, words: [text] },
        ],
      },
      { type: 'quote', text, source: said },
      { type: 'facts', facts: [{ label: text, value: said }] },
      { type: 'table', rows: [[said, said]] },
      { type: 'note', text: said },
    ],
  };
}

const STATEMENT: Omit<ExportedStatement, 'person' | 'concept' | 'quote' | 'statement' | 'article'> = {
  date: '2025-12-03',
  organization: '',
  agreement: 'unclear',
  url: 'https://post.example/cranes',
  act: 'states',
  stance: 'unclear',
  directness: 'direct',
  attribution: 'verified',
  hedge: '',
  via: [],
  site: 'Harbour Post',
};

/** What writes a stranger's words for a reader. */
const RENDERERS: readonly Parser[] = [
  { what: 'a reply as text', read: (text) => textOfReply(replyOf(text)) },
  {
    what: 'a reply with commands',
    read: (text) => sayCommandsIn(text, ['positions', 'brief'], (name) => name),
    own: ['`/positions', '/brief '],
  },
  { what: 'a reply in Slack', read: (text) => renderForSlack(replyOf(text)).map(asPlainText), characters: 4_000 },
  {
    what: 'a reply in Discord',
    read: (text) => renderForDiscord(replyOf(text)),
    own: ['](', '||', '-# '],
    characters: 4_000,
  },
  {
    what: 'a reply in a terminal',
    read: (text) => renderForTerminal(replyOf(text), { width: 80, colours: true }),
    characters: 250,
  },
  { what: 'a reply on a page', read: (text) => String(renderForWeb(replyOf(text), 'a')), characters: 4_000 },
  {
    what: 'an export',
    read: (text) => {
      const words = { person: text, concept: text, quote: text, statement: text, article: text };
      return (['csv', 'json', 'md'] as const).map((format) => writeStatements([{ ...STATEMENT, ...words }], format));
    },
    own: ['=', '"', ',"'],
  },
];

/** Readers of what people type, and writers of what they see. */
export const SURFACE_PARSERS: readonly Parser[] = [...ARGUMENTS, ...MESSAGES, ...RENDERERS];
