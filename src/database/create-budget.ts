import type { QuotasOf } from '../config/read-quotas.ts';
import type { Budget } from '../models/with-budget.ts';
import type { ScopedAccess } from './scoped-access.ts';
import { spend, spentOn, usedUp } from './spending.ts';

/** The budget that all processes share, counted by days in UTC. */
export function createBudget(database: Pick<ScopedAccess, 'within'>, quotasOf: QuotasOf): Budget {
  return {
    async usedUp(account) {
      const { tokens: quota } = quotasOf(account);
      // Most have no limit: nothing to be asked then.
      if (Object.values(quota).every((most) => most === null)) return null;
      const { tokens } = await spentOn(database.within(account), account, new Date());
      return usedUp(quota, tokens)?.holder ?? null;
    },
    spend: (account, tokens) => spend(database.within(account), account, { tokens }, new Date()),
  };
}
