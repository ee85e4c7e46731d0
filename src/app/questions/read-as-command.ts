import type { CommandDeclaration } from '../../chat/command.ts';
import { type Message, PASTED_WORDS } from '../../chat/message.ts';
import { readNamedCommand } from '../../chat/named-command.ts';
import type { SubmittedSource } from '../../database/submissions.ts';
import { countWords } from '../../language/count-words.ts';

/** What a message that names a command asks for: what the command does, or what is left of the message without its name. */
type Named =
  | { readonly type: 'source'; readonly source: SubmittedSource }
  | { readonly type: 'message'; readonly message: Message }
  | null;

/**
 * Reads a message to Readout that begins with a command's name: in threads of Slack there is no other way to call one.
 * `brief` and `ask` leave the rest of the message to be briefed or answered as it would be without them.
 */
export function readAsCommand(message: Message, commands: readonly CommandDeclaration[]): Named {
  if (!message.isAddressed) return null;
  const named = readNamedCommand(message.text, commands);
  if (named === null) return null;
  const { command, text } = named;
  const isEmpty = text === '' && message.files.length === 0;
  if (command.name === 'brief' && !isEmpty) return { type: 'message', message: { ...message, text } };
  const about = message.about === undefined ? {} : { about: message.about };
  if (command.name === 'ask' && !isEmpty) return { type: 'source', source: { type: 'question', text, ...about } };
  // "Sources close to the talks: who are they?" is a question.
  const isProse = /\?["'”’)\s]*$/u.test(text) && !message.text.trimStart().startsWith('/');
  if (isProse || countWords(text) >= PASTED_WORDS) return null;
  const { isManager, isGuest = false } = message.author;
  return { type: 'source', source: { type: 'command', text: message.text.trim(), isManager, isGuest, ...about } };
}
