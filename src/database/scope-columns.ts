/** Every table has these, and no query goes without them. */
export interface ScopeColumns {
  platform: string;
  workspace: string;
  channel: string;
}
