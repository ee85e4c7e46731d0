import type { LocalMessage } from '../../chat/local-message.ts';
import { type Caller, type FileReference, type Message, PASTED_WORDS } from '../../chat/message.ts';
import type { Scope } from '../../chat/scope.ts';
import { countWords } from '../../language/count-words.ts';

export const LOCAL_SCOPE: Scope = { platform: 'web', workspace: 'local', channel: 'local' };
/** The one person in this channel: whoever has the page open. */
export const LOCAL_CALLER: Caller = { id: 'local', name: 'You', isManager: true };

const MENTION = /(?<![\p{L}\p{N}_.@/])@readout(?![\p{L}\p{N}_])[:,]?[^\S\n]*/giu;
const LINK = /https?:\/\/\S|(?<![\p{L}\p{N}@./:-])www\.[\p{L}\p{N}]/iu;

/** A message as the core knows it. Whoever posts a link here, a file or a long text asks Readout: nobody else is there. */
export function readMessage({ id, thread, text, files }: LocalMessage): Message {
  const rest = text.replace(MENTION, '');
  const isMentioned = rest !== text;
  return {
    scope: LOCAL_SCOPE,
    id,
    thread,
    author: LOCAL_CALLER,
    text: rest.trim(),
    files: files.map(({ id: reference, name, size }): FileReference => ({ name, size, reference })),
    isAddressed: isMentioned || hasArticle({ text, files }),
  };
}

/** Whether there is anything to brief: a link, a file, or a text long enough to be an article. */
export function hasArticle({ text, files }: Pick<LocalMessage, 'text' | 'files'>): boolean {
  return !text.startsWith('/') && (files.length > 0 || LINK.test(text) || isLong(text));
}

function isLong(text: string): boolean {
  return countWords(text) >= PASTED_WORDS;
}
