import { randomUUID } from 'node:crypto';
import type { CommandDeclaration, CommandOption } from '../../chat/command.ts';
import { type CommandLine, readCommandLine } from '../../chat/command-line.ts';
import type { LocalMessage } from '../../chat/local-message.ts';
import { parseOptions } from '../../chat/parse-options.ts';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import { UsageError } from '../../errors.ts';
import { completeLine, type LineCompletion } from './complete-line.ts';
import type { Live } from './live.ts';
import { hasArticle, LOCAL_CALLER, LOCAL_SCOPE, readMessage } from './read-message.ts';
import type { WebStore } from './store.ts';

/** What somebody sends, with a key of its own: sending it again after a lost response adds nothing. */
export interface Sent {
  readonly key: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A command wants its options in a dialog. */
export interface Dialog {
  readonly command: string;
  readonly title: string;
  readonly options: readonly CommandOption[];
}

/** The actions of the channel's page. */
export interface Channel {
  /** @returns advice if there was nothing to brief @throws UsageError, DatabaseError */
  post(sent: Sent): Promise<string | null>;
  /** "Brief this", on an existing message. @throws UsageError, DatabaseError */
  brief(messageId: string): Promise<void>;
  /** Runs a command line and posts its answer under it. @returns the dialog to open instead, or null @throws UsageError */
  call(sent: Sent, given: Readonly<Record<string, string>>): Promise<Dialog | null>;
  /** @returns the answer, if only the person who pressed may see it; null if it was posted */
  press(press: { readonly messageId: string; readonly action: string; readonly value: string }): Promise<Reply | null>;
  complete(line: string): Promise<readonly LineCompletion[]>;
}

export interface ChannelParts {
  readonly store: WebStore;
  readonly handlers: PlatformHandlers;
  readonly live: Live;
}

const LIMITS = {
  completions: 25,
  /** Characters of each option shown on a command's line. */
  shownCharacters: 80,
} as const;
const NOTHING_TO_BRIEF =
  'There’s no link in this message. Paste an article’s text, attach a file, or type / for commands.';

export function createChannel({ store, handlers, live }: ChannelParts): Channel {
  const keep = async (sent: Sent): Promise<LocalMessage> => {
    const message = { ...sent, key: `person:${sent.key}`, thread: null, author: LOCAL_CALLER, reply: null };
    const kept = await store.keepMessage(LOCAL_SCOPE, message);
    live.wake();
    return kept;
  };

  return {
    async post(sent) {
      if (sent.text === '' && sent.files.length === 0) throw new UsageError('The message is empty.');
      const kept = await keep(sent);
      const message = readMessage(kept);
      await handlers.onMessage(message);
      return hasArticle(kept) || message.isAddressed ? null : NOTHING_TO_BRIEF;
    },
    async brief(messageId) {
      const kept = await store.findMessage(LOCAL_SCOPE, messageId);
      if (kept?.author == null) throw new UsageError('This message no longer exists.');
      await handlers.onMessage({ ...readMessage(kept), isAddressed: true });
    },
    async call(sent, given) {
      const line = readCommandLine(sent.text, handlers.commands);
      if (line === null) throw new UsageError('Start a command with “/” and its name.');
      const typed = line.command === null ? {} : parseOptions(sent.text.slice(line.nameEnd), line.command.options);
      const options = { ...typed, ...given };
      const dialog = dialogOf(line.command);
      if (dialog !== null && Object.keys(options).length === 0 && sent.files.length === 0) return dialog;
      const kept = await keep({ ...sent, text: lineWith(line, sent.text, given) });
      const [file] = readMessage(kept).files;
      const place = line.command?.options.find(({ type }) => type === 'file')?.name;
      const reply = await handlers.onCommand(line.name, {
        scope: LOCAL_SCOPE,
        caller: LOCAL_CALLER,
        id: kept.id,
        thread: kept.id,
        options: file === undefined || place === undefined ? options : { ...options, [place]: JSON.stringify(file) },
      });
      await answer(`answer:${kept.id}`, kept.id, reply);
      return null;
    },
    async press({ messageId, action, value }) {
      const message = await store.findMessage(LOCAL_SCOPE, messageId);
      if (message === null) throw new UsageError('This message no longer exists.');
      const thread = message.thread ?? message.id;
      const reply = await handlers.onAction({ scope: LOCAL_SCOPE, caller: LOCAL_CALLER, thread, action, value });
      if (reply.visibility === 'caller') return reply;
      await answer(`pressed:${randomUUID()}`, thread, reply);
      return null;
    },
    async complete(line) {
      const found = completeLine(line, handlers.commands);
      if (found.type === 'known') return found.items;
      const { command, option, typed } = found;
      const values = await handlers.complete({ scope: LOCAL_SCOPE, command, option, typed });
      return [...values.slice(0, LIMITS.completions).map(found.take), ...found.also];
    },
  };

  async function answer(key: string, thread: string, reply: Reply): Promise<void> {
    await store.keepMessage(LOCAL_SCOPE, { key, thread, author: null, text: '', files: [], reply });
    live.wake();
  }
}

function dialogOf(command: CommandDeclaration | null): Dialog | null {
  if (command?.dialog === undefined) return null;
  const { title, options: names } = command.dialog;
  return { command: command.name, title, options: command.options.filter(({ name }) => names.includes(name)) };
}

/** The line to show, including what was entered in a dialog. */
function lineWith({ name }: CommandLine, line: string, given: Readonly<Record<string, string>>): string {
  const shown = Object.entries(given).map(([option, value]) => {
    const text = value.replace(/\s+/g, ' ').trim();
    return `${option}:${text.length > LIMITS.shownCharacters ? `${text.slice(0, LIMITS.shownCharacters)}…` : text}`;
  });
  return shown.length === 0 ? line : [`/${name}`, ...shown].join(' ');
}
