import { workspaceKey } from '../chat/scope.ts';
import { DatabaseError } from '../errors.ts';
import { whileReachable } from './connection-failure.ts';
import type { ScopedAccess } from './scoped-access.ts';
import type { TokenCipher } from './token-cipher.ts';

/** The workspaces of one platform that installed Readout. A record contains a token: never log it. */
export interface Installations {
  save(workspace: string, record: string): Promise<void>;
  /** null if the workspace hasn't installed Readout. */
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
}

/** Each function throws a DatabaseError if the database isn't responding, or a record can't be decrypted. */
export function installationsOf(
  database: Pick<ScopedAccess, 'within'>,
  platform: string,
  cipher: TokenCipher,
): Installations {
  const of = (workspace: string) => database.within({ platform, workspace });
  return {
    async save(workspace, given) {
      const record = cipher.encrypt(given, workspaceKey({ platform, workspace }));
      await whileReachable(() =>
        of(workspace)
          .insertInto('installations')
          .values({ platform, workspace, record })
          .onConflict((conflict) =>
            conflict.constraint('installations_key').doUpdateSet({ record, changed_at: new Date() }),
          )
          .execute(),
      );
    },
    find(workspace) {
      return whileReachable(async () => {
        const row = await of(workspace)
          .selectFrom('installations')
          .select('record')
          .where((where) => where.and({ platform, workspace }))
          .executeTakeFirst();
        if (row === undefined) return null;
        const record = cipher.decrypt(row.record, workspaceKey({ platform, workspace }));
        if (record === null) throw unreadable(1);
        return record;
      });
    },
    async remove(workspace) {
      await whileReachable(() =>
        of(workspace)
          .deleteFrom('installations')
          .where((where) => where.and({ platform, workspace }))
          .execute(),
      );
    },
  };
}

/**
 * Encrypts with the key that encrypts now whatever isn't: with an earlier key, or not at all. Several processes may do so
 * at once.
 * @returns how many records it wrote anew
 * @throws DatabaseError if a key is missing: then nothing was changed
 */
export function encryptInstallations({ acrossChannels }: ScopedAccess, cipher: TokenCipher): Promise<number> {
  return whileReachable(() =>
    acrossChannels.transaction().execute(async (transaction) => {
      const rows = await transaction.selectFrom('installations').selectAll().forUpdate().execute();
      const older = rows.filter(({ record }) => !cipher.isCurrent(record));
      const opened = older.flatMap((row) => {
        // As they were stored before there was a key: JSON.
        const record = row.record.startsWith('{') ? row.record : cipher.decrypt(row.record, workspaceKey(row));
        return record === null ? [] : [{ ...row, record }];
      });
      if (opened.length < older.length) throw unreadable(older.length - opened.length);
      for (const { platform, workspace, record } of opened)
        await transaction
          .updateTable('installations')
          .set({ record: cipher.encrypt(record, workspaceKey({ platform, workspace })) })
          .where((where) => where.and({ platform, workspace }))
          .execute();
      return opened.length;
    }),
  );
}

function unreadable(count: number): DatabaseError {
  const tokens = count === 1 ? 'The token of a workspace' : `The tokens of ${count} workspaces`;
  return new DatabaseError(`${tokens} can’t be decrypted with the keys in ENCRYPTION_KEYS.`, {
    advice:
      'Add the key from before, behind the one that encrypts now. If it is lost, those workspaces have to install again.',
  });
}
