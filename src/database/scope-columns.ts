/** Every table with a scope has these columns, and every query filters by them. */
export interface ScopeColumns {
  platform: string;
  workspace: string;
  channel: string;
}
