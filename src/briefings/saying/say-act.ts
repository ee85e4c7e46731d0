import type { Position } from '../briefing.ts';

/** The parts of a position that determine its verb. */
export type SaidAct = Pick<Position<unknown>, 'act' | 'hedge'>;

/** "refuses": the act as a verb. A statement with a hedge is a claim: "claims". */
export function sayAct({ act, hedge }: SaidAct): string {
  return act === 'states' && hedge !== null ? 'claims' : act;
}

/** The act within a sentence, with "says" for plain statements: "Anna Brandt says nine is the floor". */
export function sayActInSentence(position: SaidAct): string {
  const act = sayAct(position);
  return act === 'states' ? 'says' : act;
}

/** Makes the verb agree with the name: "the ministry demands", "members demand". */
export function agreeVerb(name: string, verb: string): string {
  const isMany = /(?:^|\s)\p{Ll}+[^s\W]s$/u.test(name);
  return isMany ? verb.replace(/^(\p{Ll}+?)s(?=[\s:]|$)/u, '$1') : verb;
}
