import { ModelError } from '../errors.ts';
import type { LanguageModel } from './language-model.ts';
import { accountNow, type TokenAccount } from './token-account.ts';

/** The tokens that accounts may use. */
export interface Budget {
  /** Whose tokens of today are used up: "person", "channel", "workspace"; null while some are left. */
  usedUp(account: TokenAccount): Promise<string | null>;
  spend(account: TokenAccount, tokens: number): Promise<void>;
}

/** Why the account of the work under way gets no answer from the model; null while it has tokens left. */
export async function refuseByBudget(budget: Budget, model: string): Promise<ModelError | null> {
  const account = accountNow();
  const holder = account && (await budget.usedUp(account));
  if (holder === null) return null;
  const whose = holder === 'person' ? 'you' : `this ${holder}`;
  return new ModelError('budget', `The tokens of the model ${model} are used up for ${whose} today.`, {
    advice: `That is the limit for ${whose}; the count starts anew at midnight UTC.`,
  });
}

/** A model that is asked only on accounts with tokens left, and whose tokens are counted. */
export function withBudget(model: LanguageModel, budget: Budget): LanguageModel {
  return {
    ...model,
    async generate(request) {
      const refusal = await refuseByBudget(budget, model.name);
      if (refusal !== null) throw refusal;
      const generated = await model.generate(request);
      const account = accountNow();
      if (account !== null) await budget.spend(account, generated.tokens.input + generated.tokens.output);
      return generated;
    },
  };
}
