import { createInterface } from 'node:readline';
import { createApp } from '../../src/app.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import { createLog } from '../../src/log.ts';
import { createPlatformDouble } from '../contracts/platform-double.ts';

/** One process of Readout with a platform in memory: takes what is due when told so, and says what it posted at the end. */
const log = createLog('error');
const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL ?? '', dataDir: '', log });
const queue = await openQueue(database, log);
const platform = createPlatformDouble('bench');
const briefer = { brief: async () => Promise.reject(new Error('Nothing is briefed here.')) };
const app = createApp({
  ...{ database, queue, briefer, commands: [], log, now: () => new Date() },
  ...{ answerer: null, digestProse: null, publicUrl: null },
});
await platform.start(app.handlers);
await app.work([platform]);

createInterface({ input: process.stdin }).on('line', (line) => {
  void (line === 'go' ? go() : stop());
});
say('ready');

async function go(): Promise<void> {
  say(`dispatched ${await app.dispatchDigests()}`);
}

async function stop(): Promise<void> {
  await queue.stop();
  await database.close();
  process.stdout.write(`posted ${platform.posted.map(({ delivery }) => delivery.scope.channel).join(' ')}\n`, () =>
    process.exit(0),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
