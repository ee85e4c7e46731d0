import { DAY_MS } from '../language/calendar.ts';
import type { DigestSchedule } from './schedule.ts';

/** What a channel's managers want of its digest. */
export interface DigestSettings extends DigestSchedule {
  /** Whether a day on which nothing moved has a message that says so. */
  readonly quiet: 'tell' | 'silent';
  readonly length: 'short' | 'full';
  /** Of the words between what is quoted: BCP 47; null: the channel's, or English where it has none. */
  readonly language: string | null;
}

/** Of a channel that has only said where its clock stands. */
export const DEFAULT_DIGEST: Omit<DigestSettings, 'timeZone'> = {
  at: '09:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  quiet: 'tell',
  length: 'full',
  language: null,
};

export const DIGEST_LIMITS = {
  /** So long after its time a digest is still posted; later it is old news in the way of the next one. */
  GRACE_MS: 2 * 3_600_000,
  /** The longest period that one tells of: after weeks without, a channel wants the latest, not all. */
  PERIOD_MS: 14 * DAY_MS,
  /** Storing an article takes no longer, and clocks of replicas differ by less. */
  SETTLE_MS: 3 * 60_000,
} as const;
