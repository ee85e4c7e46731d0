/** Whose data a row is. Nothing is stored, and nothing is read, without one. */
export interface Scope {
  /** "slack", "discord", "web" or "terminal". */
  readonly platform: string;
  /** Slack team, Discord guild; "local" on the local channel and the terminal. */
  readonly workspace: string;
  readonly channel: string;
}
