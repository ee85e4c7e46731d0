import type { GroupConcurrencyConfig } from 'pg-boss';

/** No queue has as many places. */
const EVERY_PLACE = 1_000_000;

/** What may be claimed of one group: its share while others wait, every place while none does. */
export interface GroupShare {
  /** pg-boss reads it whenever it claims. */
  readonly limit: GroupConcurrencyConfig;
  /** Looks again whether others wait. Never rejects: while that can’t be told, the share holds. */
  refresh(): Promise<void>;
}

/**
 * The database refuses what is claimed beyond the share while others wait; this keeps such claims from being tried, which
 * would hide the jobs of the others behind those of the group that is refused.
 * @param doOthersWait whether a group waits that has less than its share
 * @param onOpen called when every place may be taken from now on
 */
export function followGroupShare(share: number, doOthersWait: () => Promise<boolean>, onOpen: () => void): GroupShare {
  let isOpen = false;
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const look = async () => {
    next = null;
    const wasOpen = isOpen;
    isOpen = await doOthersWait().then(
      (waits) => !waits,
      () => false,
    );
    if (isOpen && !wasOpen) onOpen();
  };
  return {
    limit: {
      get default() {
        return isOpen ? EVERY_PLACE : share;
      },
    },
    refresh() {
      // The look under way may have missed what whoever asks knows; the next one serves all who ask until it begins.
      next ??= running.then(look);
      running = next;
      return next;
    },
  };
}
