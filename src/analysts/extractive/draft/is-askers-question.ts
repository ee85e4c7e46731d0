import type { Attribution } from '../document.ts';
import { isQuestion } from '../passages/persons.ts';

/** Those whose trade it is to ask. */
const ASKER =
  /\b(?:reporters?|journalists?|correspondents?|interviewers?|newsm[ae]n|moderators?|presenters?|anchors?|hosts?|questioners?)$/iu;
const ASKS = /^(?:ask|inquire|wonder|query|question)$/u;
/** "Wanted to know why the gate was shut". */
const TO_KNOW = /^to (?:know|hear|learn|find out)\b/u;

/** Whether words are what a reporter asks: “Will you resign?” a journalist shouted. It is nobody’s position. */
export function isAskersQuestion(holder: string, { cueLemma }: Attribution, words: string): boolean {
  return ASKER.test(holder) && (ASKS.test(cueLemma ?? '') || TO_KNOW.test(words) || isQuestion(words));
}
