import { expect, vi } from 'vitest';
import { z } from 'zod';
import type { Mark } from '../../../src/chat/message.ts';
import { createLog } from '../../../src/log.ts';
import { createSlackPlatform } from '../../../src/platforms/slack/create-slack-platform.ts';
import { describePlatformContract, type ShownFile, type TestChat } from '../../contracts/platform-contract.ts';
import { settled } from '../../contracts/settled.ts';
import { textsOf } from '../../servers/slack-checks.ts';
import { type SlackServer, startSlackServer, type Transport } from '../../servers/slack-server.ts';
import { BOT, type KeptMessage, TEAM } from '../../servers/slack-workspace.ts';
import { CHANNEL, commandBody, configOf, postMessage, SECRET, WAIT } from './slack-for-tests.ts';

const PICTURES = z.array(
  z.object({ slack_file: z.object({ id: z.string() }).optional(), alt_text: z.string().optional() }),
);
const MARKS: Readonly<Record<string, Mark>> = { eyes: 'working', white_check_mark: 'done', warning: 'refused' };

describePlatformContract('Slack, over HTTP', () => openSlack('http'));
describePlatformContract('Slack, over Socket Mode', () => openSlack('socket'));

/** The real Bolt against a Slack on loopback. */
async function openSlack(transport: Transport['type']): Promise<TestChat> {
  const server = await startSlackServer();
  server.workspace.channels.set(CHANNEL, { creator: 'U0ANNA', is_member: true });
  let platform: ReturnType<typeof createSlackPlatform> | null = null;
  const over = (): Transport =>
    transport === 'socket'
      ? { type: 'socket' }
      : { type: 'http', url: `http://127.0.0.1:${platform?.port}/slack/events`, secret: SECRET };
  const own = () => server.workspace.messages.filter(({ user }) => user === BOT.user);
  const read = ({ blocks }: KeptMessage) => textsOf(blocks).join('\n');
  const filesOf = ({ blocks, files = [] }: KeptMessage): ShownFile[] => {
    const shared = z.array(z.object({ id: z.string() })).parse(files);
    const pictures = PICTURES.parse(blocks ?? []).flatMap(({ slack_file: file, alt_text: alternative = '' }) =>
      file === undefined ? [] : [{ id: file.id, alternative }],
    );
    return [...pictures, ...shared.map(({ id }) => ({ id, alternative: null }))].flatMap(({ id, alternative }) => {
      const file = server.workspace.files.get(id);
      return file === undefined ? [] : [{ name: file.name, bytes: file.bytes, alternative }];
    });
  };
  const posted = new Map<string, Record<string, unknown>>();
  let events = 0;

  const send = async (event: Record<string, unknown>) => {
    events += 1;
    expect((await server.sendEvent(event, over(), `Ev${events}`)).status).toBe(200);
  };
  /** Slack tells of a mention as of any message, and once more as of a mention. */
  const tellMention = async (fields: Record<string, unknown>) => {
    const event = postMessage(server, fields);
    await send(event);
    const { channel_type: _, ...mention } = event;
    await send({ ...mention, type: 'app_mention' });
    return String(event.ts);
  };
  /** What the app writes to the response address after `act`. */
  const shownAfter = async (act: () => Promise<unknown>) => {
    const before = server.responses.length;
    const told = server.workspace.ephemerals.length;
    // What is for all and has a picture is a message of its own.
    const posted = own().length;
    await act();
    const count = () => server.responses.length - before + own().length - posted;
    await vi.waitFor(() => expect(count()).toBeGreaterThan(0), WAIT);
    await settled(() => count() + server.workspace.ephemerals.length);
    const parts = [...server.responses.slice(before), ...server.workspace.ephemerals.slice(told)];
    return parts.flatMap(({ blocks }) => textsOf(blocks)).join('\n');
  };
  const interact = (payload: Record<string, unknown>) =>
    server.send('interactive', { team: { id: TEAM }, user: { id: 'U0ANNA', name: 'anna' }, ...payload }, over());
  const callCommand = (command: string, text: string) =>
    server.send(
      'slash_commands',
      commandBody(server, { command: `/${command}`, text, trigger_id: `t${++events}` }),
      over(),
    );

  return {
    createPlatform() {
      platform = createSlackPlatform(configOf(server, transport), { log: createLog('silent') });
      return platform;
    },
    async write(text, file) {
      const links = text.replace(/https:\S+/g, '<$&>');
      const fields = file === undefined ? {} : { subtype: 'file_share', files: [attach(server, file)] };
      const event = postMessage(server, { text: links, ...fields });
      posted.set(String(event.ts), event);
      await send(event);
      return String(event.ts);
    },
    async mention(text) {
      return await tellMention({ text: `<@${BOT.user}> ${text}` });
    },
    async mentionInThread(messageId, text) {
      await tellMention({ text: `<@${BOT.user}> ${text}`, thread_ts: messageId });
    },
    tellAgain: async (messageId) => await send(posted.get(messageId) ?? {}),
    async edit(messageId, text) {
      const event = posted.get(messageId) ?? {};
      const message = { ...event, text: text.replace(/https:\S+/g, '<$&>'), edited: { user: 'U0ANNA', ts: messageId } };
      const change = { type: 'message', subtype: 'message_changed', channel: CHANNEL, channel_type: 'channel' };
      await send({ ...change, hidden: true, ts: server.workspace.nextTs(), message, previous_message: event });
    },
    async erase(messageId) {
      // Of a message with replies a tombstone is left.
      const message = { type: 'message', subtype: 'tombstone', ts: messageId, text: 'This message was deleted.' };
      const change = { type: 'message', subtype: 'message_changed', channel: CHANNEL, channel_type: 'channel' };
      const previous = posted.get(messageId);
      await send({ ...change, hidden: true, ts: server.workspace.nextTs(), message, previous_message: previous });
    },
    call: (command, options) =>
      shownAfter(() =>
        callCommand(
          ...toTyped(
            command,
            Object.entries(options)
              .map(([name, value]) => `${name}:${value}`)
              .join(' '),
          ),
        ),
      ),
    complete: null,
    files: () => own().flatMap(filesOf),
    async fillDialog(command, fields) {
      const before = server.workspace.views.length;
      await callCommand(...toTyped(command, ''));
      await vi.waitFor(() => expect(server.workspace.views.length).toBeGreaterThan(before), WAIT);
      const opened = server.workspace.views.at(-1);
      const values = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, { value: { type: 'plain_text_input', value } }]),
      );
      const view = { ...opened?.view, id: opened?.id, state: { values } };
      return await shownAfter(() => interact({ type: 'view_submission', view }));
    },
    async press(messageId, label) {
      const message = own().find((each) => each.thread_ts === messageId && JSON.stringify(each.blocks).includes(label));
      const action = buttonsOf(message?.blocks).find((button) => button.text?.text === label);
      const before = server.workspace.ephemerals.length;
      await interact({
        type: 'block_actions',
        container: { type: 'message', message_ts: message?.ts, channel_id: CHANNEL, thread_ts: messageId },
        channel: { id: CHANNEL, name: 'desk' },
        message,
        response_url: server.responseUrl(),
        actions: [{ ...action, block_id: 'b', action_ts: '1' }],
      });
      await vi.waitFor(() => expect(server.workspace.ephemerals.length).toBeGreaterThan(before), WAIT);
      await settled(() => server.workspace.ephemerals.length);
      return server.workspace.ephemerals
        .slice(before)
        .flatMap(({ blocks }) => textsOf(blocks))
        .join('\n');
    },
    async pressAnswer(label) {
      const answers = server.responses.flatMap(({ blocks }) => buttonsOf(blocks));
      const action = answers.findLast((button) => button.text?.text === label);
      if (action === undefined) throw new Error(`No button ${label} was shown.`);
      const before = server.workspace.ephemerals.length;
      await interact({
        type: 'block_actions',
        container: { type: 'message', message_ts: '1.1', channel_id: CHANNEL, is_ephemeral: true },
        channel: { id: CHANNEL, name: 'desk' },
        response_url: server.responseUrl(),
        actions: [{ ...action, block_id: 'b', action_ts: '1' }],
      });
      await vi.waitFor(() => expect(server.workspace.ephemerals.length).toBeGreaterThan(before), WAIT);
      return textsOf(server.workspace.ephemerals.at(-1)?.blocks).join('\n');
    },
    typed: { inFlow: '/readout ', inThread: '@Readout ' },
    threadOf: (messageId) =>
      own()
        .filter(({ thread_ts }) => thread_ts === messageId)
        .map(read),
    flow: () =>
      own()
        .filter(({ thread_ts }) => thread_ts === undefined)
        .map(read),
    marksOf: (messageId) =>
      server.calls
        .filter(({ method, body }) => method === 'reactions.add' && body.timestamp === messageId)
        .flatMap(({ body }) => MARKS[body.name ?? ''] ?? []),
    toldAlone: () => server.workspace.ephemerals.map(({ blocks }) => textsOf(blocks).join('\n')),
    async close() {
      await server.close();
      expect(server.calls.filter(({ body }) => body.blocks !== undefined).length).toBeGreaterThan(20);
      expect(server.blockFaults).toEqual([]);
    },
  };
}

/** Only /readout and /brief are registered. */
function toTyped(command: string, text: string): [string, string] {
  return command === 'brief' ? [command, text] : ['readout', `${command} ${text}`];
}

interface SlackButton {
  readonly type: string;
  readonly text?: { readonly text: string };
}

function buttonsOf(blocks: unknown): SlackButton[] {
  const all: { type: string; elements?: SlackButton[] }[] = JSON.parse(JSON.stringify(blocks ?? []));
  return all.filter(({ type }) => type === 'actions').flatMap(({ elements = [] }) => elements);
}

function attach(server: SlackServer, { name, bytes }: { name: string; bytes: Uint8Array }): object {
  const file = { id: `F${server.workspace.files.size}`, name, mimetype: 'text/plain', bytes };
  server.workspace.files.set(file.id, file);
  return server.workspace.describeFile(file);
}
