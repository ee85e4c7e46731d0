/** The owner of a row of data. Nothing is stored or read without one. */
export interface Scope {
  /** "slack", "discord", "web" or "terminal". */
  readonly platform: string;
  /** Slack team or Discord guild; "local" for the local channel and the terminal. */
  readonly workspace: string;
  readonly channel: string;
}

/** A channel's job group: its messages are posted one at a time. Queued jobs store it, so its format never changes. */
export function channelKey({ platform, workspace, channel }: Scope): string {
  return [platform, workspace, channel].join('/');
}

/** A workspace's job group: its articles take turns with those of others. Its format never changes either. */
export function workspaceKey({ platform, workspace }: Omit<Scope, 'channel'>): string {
  return [platform, workspace].join('/');
}
