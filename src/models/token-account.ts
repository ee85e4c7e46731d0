import { AsyncLocalStorage } from 'node:async_hooks';

/** Whom a model works for. */
export interface TokenAccount {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  /** Empty where nobody in particular asked. */
  readonly person: string;
}

const accounts = new AsyncLocalStorage<TokenAccount>();

/** Does work whose model calls are on an account, however deep in it they are made. */
export function onAccount<T>(account: TokenAccount, work: () => T): T {
  return accounts.run(account, work);
}

/** The account of the work under way; null where nobody counts. */
export function accountNow(): TokenAccount | null {
  return accounts.getStore() ?? null;
}
