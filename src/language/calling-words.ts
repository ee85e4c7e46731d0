import { wordSet } from './word-set.ts';

/** Small words inside the names of campaigns, with a capital: "Mothers Against Dust". */
export const CALLING_WORDS: ReadonlySet<string> = wordSet('Against Off Our Without Under Not Now Beyond Before Us');
