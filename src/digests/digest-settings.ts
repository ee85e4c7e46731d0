import type { DigestSchedule } from './schedule.ts';

/** A channel's digest settings, as its managers chose them. */
export interface DigestSettings extends DigestSchedule {
  /** Whether to post a short note on a day when nothing moved. */
  readonly quiet: 'tell' | 'silent';
  readonly length: 'short' | 'full';
  /** Language of the text between quotations: BCP 47; null: English. */
  readonly language: string | null;
}

/** For a channel that has only set its time zone. */
export const DEFAULT_DIGEST: Omit<DigestSettings, 'timeZone'> = {
  at: '09:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  quiet: 'tell',
  length: 'full',
  language: null,
};

export const DIGEST_LIMITS = {
  /** How late a digest is still posted; after that it is old news, and in the way of the next one. */
  GRACE_MS: 2 * 3_600_000,
  /** The longest period one digest covers: after weeks without, a channel wants the latest, not everything. */
  PERIOD_MS: 14 * 86_400_000,
  /** Storing an article takes less than this, and the clocks of replicas differ by less. */
  SETTLE_MS: 3 * 60_000,
} as const;
