import { wordSet } from '../../../language/word-set.ts';

/** Verbs of what happens to somebody, who does nothing by it. */
export const NO_ACT = wordSet(
  'be have become see face suffer remain avoid seem appear fall grow lie sit border share win lose get host include stand experience rank',
);
