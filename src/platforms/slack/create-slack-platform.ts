import { App } from '@slack/bolt';
import type { Platform, PlatformHandlers } from '../../chat/platform.ts';
import { createRefusalBreaker } from '../../chat/refusal-breaker.ts';
import type { Scope } from '../../chat/scope.ts';
import type { SlackConfig } from '../../config/read-slack-config.ts';
import { PlatformError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { tellPerson } from './answer.ts';
import { createBoltLog } from './bolt-log.ts';
import { clientOptionsOf } from './client-options.ts';
import { createConnection, refuseFuture } from './connection.ts';
import { downloadFile } from './download-file.ts';
import { createPostedSearch } from './find-posted.ts';
import { createGate } from './gate.ts';
import { createInstallation, type Installations } from './installations.ts';
import { isOrgWide, withTeamOfMessage } from './installed-team.ts';
import { CALLS } from './limits.ts';
import { listenToCommands } from './listen-to-commands.ts';
import { listenToEvents } from './listen-to-events.ts';
import { listenToPresses } from './listen-to-presses.ts';
import { typedCommand } from './manifest.ts';
import { createMarks } from './marks.ts';
import { postDelivery } from './post-delivery.ts';
import { createPublicChannels } from './public-channels.ts';
import { isAboutChannel, slackCode, toPlatformError } from './slack-failure.ts';
import { createWorkspaces } from './workspaces.ts';

export interface SlackParts {
  readonly log: Log;
  /** Stores the workspaces that install Readout; required with a client id. */
  readonly installations?: Installations;
}

/** Readout in Slack. `port` is where events arrive over HTTP; null before the start, and in Socket Mode. */
export function createSlackPlatform(
  config: SlackConfig,
  { log, installations }: SlackParts,
): Platform & { readonly port: number | null } {
  const logger = createBoltLog(log);
  const clientOptions = clientOptionsOf(config, log);
  const installation = createInstallation(config, installations);
  const connection = createConnection({ config, clientOptions, installation, logger, log });
  const workspaces = createWorkspaces(config, connection.receiver, clientOptions);
  const { clientOf, tokenOf } = workspaces;
  const gate = createGate();
  const search = createPostedSearch();
  const refusals = createRefusalBreaker();
  const mark = createMarks(clientOf);
  let port: number | null = null;
  let receives = true;

  /** Does something in a channel, unless Slack has refused that there. @param doing as in "Slack didn’t …" */
  function spared<T>(doing: string, { workspace, channel }: Scope, call: () => Promise<T>): Promise<T> {
    const closed = () =>
      new PlatformError('no-access', `Slack didn’t ${doing}: it has refused that in this channel repeatedly.`, {
        advice: 'Let Readout in, and let it post and react. It waits five minutes before it tries again.',
      });
    return refusals.run(`${doing} ${workspace}/${channel}`, call, { closed, isRefusal: isAboutChannel });
  }

  function createBolt(handlers: PlatformHandlers): App {
    const app = new App({
      receiver: connection.receiver,
      // With OAuth, Bolt looks up installations itself and accepts no other way.
      ...(installation === null && { authorize: workspaces.authorize }),
      convoStore: false,
      logger,
      clientOptions: { ...clientOptions },
    });
    const processEvent = app.processEvent.bind(app);
    // Bolt acknowledges an event before it is handled. Here it is stored first: Slack resends what is lost.
    app.processEvent = (event) =>
      gate.run(async () => {
        refuseFuture(event.customProperties?.sentAt, Date.now());
        if (isOrgWide(event.body)) {
          log.warn('Slack tells of an installation for a whole organisation: that is refused. Install in a workspace.');
          return await event.ack();
        }
        if (event.body.type !== 'event_callback')
          return await processEvent({ ...event, body: withTeamOfMessage(event.body) });
        await processEvent({ ...event, ack: async () => {} });
        await event.ack();
      });
    app.error((error) => Promise.reject(error));
    listenToCommands(app, handlers, log);
    listenToPresses(app, handlers, log);
    listenToEvents(app, handlers, { log, onUninstalled: async (workspace) => await installations?.remove(workspace) });
    return app;
  }

  return {
    name: 'slack',
    typedCommand,
    messageIntervalMs: CALLS.messageIntervalMs,
    isUp: () => !receives || connection.isUp(),
    get port() {
      return port;
    },
    async start(handlers) {
      await workspaces.check();
      createBolt(handlers);
      port = await connection.open();
    },
    async startWithoutEvents() {
      receives = false;
      await workspaces.check();
    },
    async stop() {
      await gate.close();
      await connection.close();
    },
    post: (delivery) =>
      spared('post the message', delivery.scope, async () =>
        postDelivery(await clientOf(delivery.scope.workspace), delivery, search),
      ),
    async withdraw({ workspace, channel }, messageId) {
      const client = await clientOf(workspace);
      await client.chat.delete({ channel, ts: messageId }).catch((error: unknown) => {
        if (slackCode(error) !== 'message_not_found') throw toPlatformError(error, 'delete the message');
      });
    },
    mark: (scope, messageId, next) => spared('mark the message', scope, () => mark(scope, messageId, next)),
    async linkTo({ workspace, channel }, messageId) {
      const client = await clientOf(workspace);
      try {
        return (await client.chat.getPermalink({ channel, message_ts: messageId })).permalink ?? null;
      } catch (error) {
        if (slackCode(error) === 'message_not_found') return null;
        throw toPlatformError(error, 'return a link to the message');
      }
    },
    publicChannels: createPublicChannels(clientOf),
    async tell({ scope, callerId, thread }, reply) {
      await tellPerson(await clientOf(scope.workspace), { channel: scope.channel, user: callerId, thread }, reply);
    },
    async readFile({ workspace }, file, maxBytes) {
      const [client, token] = [await clientOf(workspace), await tokenOf(workspace)];
      return await downloadFile(client, token, file, { maxBytes, apiUrl: config.apiUrl });
    },
  };
}
