import type { Position } from '../briefing.ts';

/** What of a position says how it was put. */
export type SaidAct = Pick<Position<unknown>, 'act' | 'hedge'>;

/** "refuses": the act as a verb. What is stated with the article's own reservation is claimed: "claims". */
export function sayAct({ act, hedge }: SaidAct): string {
  return act === 'states' && hedge !== null ? 'claims' : act;
}

/** The act in a sentence of its own, "says" for what is merely stated: "Anna Brandt says nine is the floor". */
export function sayActInSentence(position: SaidAct): string {
  const act = sayAct(position);
  return act === 'states' ? 'says' : act;
}

/** The verb as it goes with the name: "the ministry demands", "members demand". */
export function agreeVerb(name: string, verb: string): string {
  const isMany = /(?:^|\s)\p{Ll}+[^s\W]s$/u.test(name);
  return isMany ? verb.replace(/^(\p{Ll}+?)s(?=\s|$)/u, '$1') : verb;
}
