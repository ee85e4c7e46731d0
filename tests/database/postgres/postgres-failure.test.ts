import { describe, expect, it } from 'vitest';
import { readStartFailure } from '../../../src/database/postgres/postgres-failure.ts';

const PLACE = { directory: '/data/postgres', logFile: '/data/postgres/server.log', madeBy: '17' };

describe('a server that does not start', () => {
  it.each([
    ['lock file "postmaster.pid" already exists', 'already-running'],
    ['pre-existing shared memory block (key 1, ID 2) is still in use', 'already-running'],
    ['could not bind IPv4 address "127.0.0.1": Address already in use', 'port-taken'],
    ['could not create any TCP/IP sockets', 'port-taken'],
    ['something nobody thought of', 'fatal'],
  ])('because "%s" is read as %s', (words, type) => {
    expect(readStartFailure(`2026-03-02 10:00:00 UTC [7] FATAL:  ${words}`, PLACE).type).toBe(type);
  });

  it.each([
    ['could not write to file "pg_wal/xlogtemp.7": No space left on device', 'No disk space left', 'another disk'],
    [
      'could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 10',
      'No disk space left',
      'another disk',
    ],
    ['database files are incompatible with server', 'created by PostgreSQL 17', 'move /data/postgres away'],
    ['database files are incompatible with server', 'created by PostgreSQL 17', 'readout -- backup FILE'],
    ['database files are incompatible with server', 'created by PostgreSQL 17', 'readout -- restore FILE'],
    ['could not open file "global/pg_control": Permission denied', 'isn’t allowed to read or write', 'first'],
    ['data directory "/data/postgres/cluster" has wrong ownership', 'isn’t allowed to read or write', 'first'],
    ['could not open file "postmaster.pid": Read-only file system', 'read-only file system', 'DATA_DIR'],
    ['error while loading shared libraries: libicui18n.so.60', 'can’t be loaded', 'npm ci'],
    ['something nobody thought of', 'something nobody thought of', '/data/postgres/server.log'],
  ])('because "%s" says so in plain words, and what to do', (words, message, advice) => {
    const failure = readStartFailure(`waiting for server to start....\n2026 UTC [7] FATAL:  ${words}\nstopped`, PLACE);
    const error = failure.type === 'fatal' ? failure.error : null;
    expect(error?.message).toContain(message);
    expect(error?.advice).toContain(advice);
  });
});
