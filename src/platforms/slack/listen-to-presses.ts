import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { answerAt, NOT_A_MEMBER, tellPerson } from './answer.ts';
import { SHORTCUT_ID } from './manifest.ts';
import { nameOf, PERSON, placeOf, scopeOf } from './place.ts';
import { SLACK_MESSAGE, translate } from './read-message.ts';
import { readStanding } from './standing.ts';

const SHORTCUT = z.object({
  channel: z.object({ id: z.string() }),
  user: PERSON,
  message: SLACK_MESSAGE,
  response_url: z.string(),
});
const PRESS = z.object({
  user: PERSON,
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    channel_id: z.string().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).nullish(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().default('') })).min(1),
  response_url: z.string().optional(),
});
const NOT_TAKEN: Reply = {
  title: 'Couldn’t brief this message',
  blocks: [{ type: 'text', text: ['Something went wrong in Readout. Try again in a minute.'] }],
  visibility: 'caller',
};

/** “Brief this” in a message's menu, and the buttons on Readout's messages. */
export function listenToPresses(app: App, handlers: PlatformHandlers, log: Log): void {
  app.shortcut({ callback_id: SHORTCUT_ID, type: 'message_action' }, async ({ ack, body, client, context }) => {
    await ack();
    const { channel, user, message, response_url: responseUrl } = SHORTCUT.parse(body);
    const place = placeOf(context);
    const caller = { id: user.id, name: nameOf(user), isManager: false };
    const { isMember } = await readStanding(client, { user: user.id, channel: channel.id }, log);
    if (!isMember) return void (await answerAt(responseUrl, NOT_A_MEMBER));
    // Anyone who asks gets an answer, even about another bot's message.
    const asked = translate(message, caller, { ...place, channel: channel.id, isAddressed: true });
    await handlers.onMessage(asked).catch(async (error: unknown) => {
      log.error({ error }, 'could not store a message somebody asked to brief');
      await answerAt(responseUrl, NOT_TAKEN);
    });
  });

  app.action(/^open:/, ({ ack }) => ack());
  app.action(/^ask:/, async ({ ack, body, client, context }) => {
    await ack();
    const { user, channel, container, message, actions, response_url: responseUrl } = PRESS.parse(body);
    const [pressed] = actions;
    const channelId = channel?.id ?? container.channel_id;
    if (pressed === undefined || channelId === undefined) return;
    const thread = container.thread_ts ?? message?.thread_ts ?? null;
    const { isGuest } = await readStanding(client, { user: user.id, channel: channelId }, log);
    const reply = await handlers.onAction({
      scope: scopeOf(placeOf(context).workspace, channelId),
      caller: { id: user.id, name: nameOf(user), isManager: false, isGuest },
      thread,
      action: pressed.action_id.replace(/^ask:\d+:/, ''),
      value: pressed.value,
    });
    const to = { channel: channelId, user: user.id, thread };
    await tellPerson(client, to, reply).catch(async (error: unknown) => {
      log.warn({ error }, 'could not answer a button in its thread');
      const isSaid = error instanceof PlatformError && error.reason === 'unknown-outcome';
      if (responseUrl !== undefined && !isSaid) await answerAt(responseUrl, reply);
    });
  });
}
