import type { App, webApi } from '@slack/bolt';
import { z } from 'zod';
import { keepNewest } from '../../chat/keep-newest.ts';
import type { Message } from '../../chat/message.ts';
import { readNamedCommand } from '../../chat/named-command.ts';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Scope } from '../../chat/scope.ts';
import type { Log } from '../../log.ts';
import { buildHome, findShown, HOME_LIMITS } from './home.ts';
import { type Context, placeOf, scopeOf } from './place.ts';
import { readDeletion } from './read-deletion.ts';
import { isToAgent, readEvent, SLACK_MESSAGE, translate } from './read-message.ts';
import { slackCode, toPlatformError } from './slack-failure.ts';
import { readStanding, type Standing } from './standing.ts';

export interface EventParts {
  readonly log: Log;
  /** A workspace uninstalled Readout. */
  onUninstalled(workspace: string): Promise<void>;
}

const REACTION = z.object({
  user: z.string(),
  reaction: z.string(),
  item: z.object({ type: z.literal('message'), channel: z.string(), ts: z.string() }),
});

/** Messages whose writers' rights are remembered: long enough for Slack to tell of one again. */
const REMEMBERED_STANDINGS = 100;

/** Listens to what happens in channels. Messages and reactions that the core can't store aren't acknowledged. */
export function listenToEvents(app: App, handlers: PlatformHandlers, { log, onUninstalled }: EventParts): void {
  const takeMessage = async (event: unknown, context: Context, client: webApi.WebClient): Promise<void> => {
    const deleted = readDeletion(event);
    if (deleted !== null) {
      const scope = scopeOf(placeOf(context).workspace, deleted.channel);
      await handlers.onDeleted?.({ scope, messageId: deleted.ts });
      return;
    }
    const message = readEvent(event, placeOf(context));
    if (message === null) return;
    if (isToAgent(event)) showStatus(message, client);
    await handlers.onMessage(await withRights(message, client));
  };
  app.event('message', ({ event, context, client }) => takeMessage(event, context, client));
  app.event('app_mention', ({ event, context, client }) => takeMessage(event, context, client));

  /** Sent before anything is stored, so that the answer, which takes it away, comes after it. */
  function showStatus({ scope, id, thread }: Message, client: webApi.WebClient): void {
    const place = { channel_id: scope.channel, thread_ts: thread ?? id };
    client.assistant.threads.setStatus({ ...place, status: 'is reading…' }).catch((error: unknown) => {
      log.debug({ error }, 'could not show that an answer is on its way');
    });
  }

  /** By message: Slack tells of a mention twice, as of a message and as of a mention. */
  const standings = new Map<string, Promise<Standing>>();

  /** What somebody may do matters where their message calls a command. */
  async function withRights(message: Message, client: webApi.WebClient): Promise<Message> {
    if (!message.isAddressed || readNamedCommand(message.text, handlers.commands) === null) return message;
    const { author, scope } = message;
    const key = `${scope.workspace}/${scope.channel}/${message.id}`;
    const known = standings.get(key) ?? readStanding(client, { user: author.id, channel: scope.channel }, log);
    standings.set(key, known);
    keepNewest(standings, REMEMBERED_STANDINGS);
    const { isManager, isGuest } = await known;
    return { ...message, author: { ...author, isManager, isGuest } };
  }

  app.event('reaction_added', async ({ event, context, client }) => {
    const reaction = REACTION.safeParse(event);
    if (!reaction.success) return;
    const { user, reaction: emoji, item } = reaction.data;
    const place = placeOf(context);
    const scope = scopeOf(place.workspace, item.channel);
    const caller = { id: user, name: user, isManager: false };
    // A skin tone doesn't make it a different emoji.
    const name = emoji.split('::')[0] ?? emoji;
    await handlers.onReaction({ scope, messageId: item.ts, emoji: name, caller }, () =>
      fetchMessage(client, scope, item.ts, place.botUserId),
    );
  });

  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    const workspace = { platform: 'slack', workspace: placeOf(context).workspace };
    const recent = (await handlers.recentBriefings?.(workspace, HOME_LIMITS.asked)) ?? [];
    const shown = await findShown(client, recent, { user: event.user, log });
    await client.views
      .publish({ user_id: event.user, view: buildHome(handlers.commands, shown) })
      .catch((error: unknown) => log.warn({ error }, 'could not publish the App Home'));
  });
  app.event('app_uninstalled', async ({ context }) => {
    const { teamId: workspace } = context;
    // Erase first: if that fails, Slack resends the event. A revoked token alone erases nothing: it may be reissued.
    if (workspace !== undefined) await handlers.onUninstalled?.({ platform: 'slack', workspace });
    await onUninstalled(workspace ?? '');
  });
  app.event('tokens_revoked', async ({ event, context }) => {
    if ((event.tokens.bot?.length ?? 0) > 0) await onUninstalled(context.teamId ?? '');
  });
}

/** A top-level message is in the channel's history, a reply in its thread; either is fetched by its own id. */
async function fetchMessage(
  client: webApi.WebClient,
  scope: Scope,
  ts: string,
  botUserId: string | null,
): Promise<Message | null> {
  const range = { channel: scope.channel, latest: ts, oldest: ts, inclusive: true, limit: 1 };
  const seek = (messages: readonly unknown[] | undefined) =>
    messages?.map((message) => SLACK_MESSAGE.safeParse(message).data).find((message) => message?.ts === ts);
  try {
    const found =
      seek((await client.conversations.history(range)).messages) ??
      seek((await client.conversations.replies({ ...range, ts })).messages);
    // A reaction is a request, so even a feed's message is read; Readout's own isn't.
    if (found === undefined || (found.user != null && found.user === botUserId)) return null;
    const author = found.user ?? found.bot_id ?? '';
    return translate(
      found,
      { id: author, name: author, isManager: false },
      { ...scope, botUserId, isAddressed: false },
    );
  } catch (error) {
    // Slack tells of the reaction again where it asked to wait: apps in several workspaces may look once a minute.
    if (slackCode(error) === null || toPlatformError(error, 'read the message').retryable) throw error;
    return null;
  }
}
