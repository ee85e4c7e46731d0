import type { Role } from '../config/config.ts';
import { JOB_NAMES, type JobName } from '../jobs/queue.ts';

/** What a process does. */
interface Duties {
  /** Whether it hears what people write. */
  readonly receives: boolean;
  readonly jobs: readonly JobName[];
  /** Whether it takes digests when they are due, and adds older briefings to the ledger. */
  readonly takesDue: boolean;
}

export const DUTIES: Readonly<Record<Role, Duties>> = {
  all: { receives: true, jobs: JOB_NAMES, takesDue: true },
  // Deliveries too: an answer for one person may go to the interaction that this process holds.
  ingress: { receives: true, jobs: ['deliver'], takesDue: false },
  worker: { receives: false, jobs: ['brief', 'digest'], takesDue: true },
};
