import type { Database } from '../../database/open-database.ts';
import type { DigestSources } from '../../digests/digest.ts';
import type { Queue } from '../../jobs/queue.ts';
import type { Log } from '../../log.ts';

/** What it takes to dispatch, compose and request digests. */
export interface DigestParts {
  readonly database: Database;
  readonly queue: Pick<Queue, 'add' | 'addAll'>;
  readonly digestSources: DigestSources;
  readonly log: Log;
  readonly now: () => Date;
}
