import { sql } from 'kysely';
import type { Scope } from '../chat/scope.ts';

/** The condition that a row belongs to the channel, for a table alias. */
export function inChannel(table: string, { platform, workspace, channel }: Scope) {
  const of = (column: string) => sql.ref(`${table}.${column}`);
  return sql`${of('platform')} = ${platform} and ${of('workspace')} = ${workspace} and ${of('channel')} = ${channel}`;
}
