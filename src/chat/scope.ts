/** Whose data a row is. Nothing is stored, and nothing is read, without one. */
export interface Scope {
  /** "slack", "discord", "web" or "terminal". */
  readonly platform: string;
  /** Slack team, Discord guild; "local" on the local channel and the terminal. */
  readonly workspace: string;
  readonly channel: string;
}

/** The job group of a channel: its messages are posted one at a time. Queued jobs carry it, so its spelling never changes. */
export function channelKey({ platform, workspace, channel }: Scope): string {
  return [platform, workspace, channel].join('/');
}
