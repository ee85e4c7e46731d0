import type { App, types, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { CommandDeclaration } from '../../chat/command.ts';
import { parseOptions } from '../../chat/parse-options.ts';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import { ReadoutError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { answerAt, answerCall, NOT_A_MEMBER } from './answer.ts';
import { buildDialog, DIALOG_ID, readDialog } from './dialog.ts';
import { UMBRELLA_COMMAND } from './manifest.ts';
import { unescapeText } from './mrkdwn.ts';
import { nameOf, PERSON, placeOf, scopeOf } from './place.ts';
import { toPlatformError } from './slack-failure.ts';
import { readStanding } from './standing.ts';

const SUBMITTER = z.object({ user: PERSON, view: z.object({ id: z.string() }) });

/** Slash commands, and the dialogs that ask for their options. Slack waits 3 s, so they are acknowledged first. */
export function listenToCommands(app: App, handlers: PlatformHandlers, log: Log): void {
  app.command(/^\//, async ({ command, ack, client, context }) => {
    await ack();
    const { name, text } = readCommand(command.command, command.text);
    const declaration = handlers.commands.find((each) => each.name === name);
    const origin = { channel: command.channel_id, responseUrl: command.response_url };
    const person = { id: command.user_id, name: command.user_name };
    const { workspace } = placeOf(context);
    const call = { name, workspace, id: command.trigger_id, person, ...origin };
    try {
      const options = parseOptions(text, typedOptionsOf(declaration));
      const isBare = Object.keys(options).length === 0;
      const view = declaration === undefined || !isBare ? null : buildDialog(declaration, origin);
      if (view === null) return await answerCommand(client, { ...call, options });
      // What was filled in would be lost where Readout can't post.
      const { isMember } = await readStanding(client, { user: person.id, channel: origin.channel }, log);
      if (isMember) await openDialog(client, command.trigger_id, view);
      else await answerAt(command.response_url, NOT_A_MEMBER);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      await answerAt(command.response_url, sayError(error));
    }
  });

  app.view(DIALOG_ID, async ({ ack, body, view, client, context }) => {
    await ack();
    const { user, view: sent } = SUBMITTER.parse(body);
    const { origin, options } = readDialog(view);
    const person = { id: user.id, name: nameOf(user) };
    const { workspace } = placeOf(context);
    await answerCommand(client, { ...origin, name: origin.command, workspace, id: sent.id, person, options });
  });

  async function answerCommand(client: webApi.WebClient, call: Call): Promise<void> {
    const { name, workspace, id, person, channel, responseUrl, options } = call;
    const standing = await readStanding(client, { user: person.id, channel }, log);
    const scope = scopeOf(workspace, channel);
    // A command that only gives information works anywhere; the others need Readout to be in the channel.
    const isOnlyTold = handlers.commands.find((each) => each.name === name)?.isOnlyTold === true;
    const reply =
      standing.isMember || isOnlyTold
        ? await handlers.onCommand(name, {
            scope,
            caller: { ...person, isManager: standing.isManager, isGuest: standing.isGuest },
            id,
            thread: null,
            options,
          })
        : NOT_A_MEMBER;
    const to = { channel, user: person.id, thread: null };
    await answerCall(client, to, { reply, responseUrl });
  }
}

interface Call {
  readonly name: string;
  readonly workspace: string;
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly channel: string;
  readonly responseUrl: string | null;
  readonly options: Readonly<Record<string, string>>;
}

/** `/brief …` and `/readout brief …`; `/readout` alone shows the help. */
function readCommand(command: string, text: string): { readonly name: string; readonly text: string } {
  const words = unescapeText(text);
  if (command !== UMBRELLA_COMMAND) return { name: command.slice(1), text: words };
  const [, name = 'help', rest = ''] = /^\s*\/?(\S+)\s*([\s\S]*)$/.exec(words) ?? [];
  return { name: name.toLowerCase(), text: rest };
}

/** A file can't be typed. An unknown command accepts any words: the core answers that there is no such command. */
function typedOptionsOf(declaration: CommandDeclaration | undefined): CommandDeclaration['options'] {
  if (declaration === undefined) return [{ name: 'words', description: '', type: 'text', isRequired: false }];
  return declaration.options.filter(({ type }) => type !== 'file');
}

function sayError({ message, advice }: ReadoutError): Reply {
  return { title: message, blocks: advice === '' ? [] : [{ type: 'text', text: [advice] }], visibility: 'caller' };
}

async function openDialog(client: webApi.WebClient, trigger: string, view: types.ModalView): Promise<void> {
  await client.views.open({ trigger_id: trigger, view }).catch((error: unknown) => {
    throw toPlatformError(error, 'open the dialog');
  });
}
