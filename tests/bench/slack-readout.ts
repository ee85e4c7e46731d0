import { setTimeout as sleep } from 'node:timers/promises';
import { type ReadoutProcess, startReadoutProcess } from '../servers/readout-process.ts';
import { startSlackServer, type Transport } from '../servers/slack-server.ts';
import { BOT, type SlackWorkspace } from '../servers/slack-workspace.ts';

const SECRET = 'a-signing-secret';
const POLL_MS = 20;

/** Readout in a process and on a PostgreSQL of its own, with Slack here. */
export interface SlackReadout {
  readonly workspace: SlackWorkspace;
  readonly process: ReadoutProcess;
  /** Posts as somebody in a channel. @returns the message, and the milliseconds until Readout acknowledged it */
  post(channel: string, text: string): Promise<{ readonly ts: string; readonly ms: number }>;
  /** Waits until Readout has answered under each of the messages. @returns when it saw each of the answers */
  answered(messages: readonly string[], timeoutMs: number): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

export async function startSlackReadout(
  channels: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<SlackReadout> {
  const slack = await startSlackServer();
  const { workspace } = slack;
  for (const channel of channels) workspace.channels.set(channel, { creator: 'U0CREATOR', is_member: true });
  const readout = await startReadoutProcess({
    ...{ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT.token, SLACK_SIGNING_SECRET: SECRET },
    ...{ QUOTA_LINKS_PERSON: 'none', QUOTA_LINKS_CHANNEL: 'none', QUOTA_LINKS_WORKSPACE: 'none' },
    ...env,
  });
  await readout.isOn(/Slack, over HTTP, port \d+/);
  const [, port] = /Slack, over HTTP, port (\d+)/.exec(readout.out()) ?? [];
  const over: Transport = { type: 'http', url: `http://127.0.0.1:${port}/slack/events`, secret: SECRET };
  return {
    workspace,
    process: readout,
    async post(channel, text) {
      const message = { channel, user: 'U0ANNA', text, ts: workspace.nextTs() };
      workspace.messages.push(message);
      const startedAt = performance.now();
      const event = { type: 'message', channel_type: 'channel', event_ts: message.ts, ...message };
      const { status } = await slack.sendEvent(event, over, `Ev${message.ts}`);
      if (status !== 200) throw new Error(`Readout answered ${status} to an event.`);
      return { ts: message.ts, ms: performance.now() - startedAt };
    },
    async answered(messages, timeoutMs) {
      const wanted = new Set(messages);
      const seen = new Map<string, number>();
      const deadline = performance.now() + timeoutMs;
      while (seen.size < wanted.size) {
        const now = performance.now();
        for (const { user, thread_ts: thread } of workspace.messages)
          if (user === BOT.user && thread !== undefined && wanted.has(thread) && !seen.has(thread))
            seen.set(thread, now);
        if (now > deadline) throw new Error(`Readout answered ${seen.size} of ${wanted.size} messages in time.`);
        await sleep(POLL_MS);
      }
      return seen;
    },
    async close() {
      await readout.stop();
      await slack.close();
    },
  };
}
