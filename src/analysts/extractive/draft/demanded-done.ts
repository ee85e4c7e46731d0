import { irregularForms } from '../../../language/irregular-verbs.ts';

/** "the by-law repealed": what is wanted done. */
const AT_END =
  /^((?:it |(?:the|its|his|her|their|all|these|those) (?:[\p{L}\p{N}’'-]+ ){1,5}?))(?<!\bbe )(\p{Ll}+(?:ed|ught|ilt|pt|ut))$/u;
/** "all the machines | withdrawn and the workers | reinstated". */
const BOTH =
  /^((?:[\p{L}\p{N}’'-]+ ){1,5}?[\p{L}\p{N}’'-]+) (\p{Ll}{3,}),? and ((?:the|all|its|their|his|her) (?:[\p{L}\p{N}’'-]+ ){0,4}?[\p{L}\p{N}’'-]+) (\p{Ll}{3,})$/u;
/** "the gate | opened to goods", "the levy | suspended altogether": as above, with more behind it. */
const BEFORE_MORE =
  /^((?:[\p{L}\p{N}.’'-]+ ){0,4}?[\p{L}\p{N}’'-]+) (\p{Ll}{3,})(?= (?:after|again|altogether|as|at|before|by|entirely|for|from|if|immediately|in|into|now|on|once|through|to|under|unless|until|while|with|within)\b)/u;

/** "That the by-law be repealed", of "wants the by-law repealed"; null where nothing is wanted done. */
export function demandedDone(plain: string): string | null {
  const both = BOTH.exec(plain);
  if (both !== null && isParticiple(both[2] ?? '') && isParticiple(both[4] ?? ''))
    return `that ${both[1]} be ${both[2]} and ${both[3]} be ${both[4]}`;
  const done = AT_END.exec(plain);
  if (done !== null) return `that ${done[1]}be ${done[2]}`;
  const opened = BEFORE_MORE.exec(plain);
  return opened === null || !isParticiple(opened[2] ?? '')
    ? null
    : `that ${opened[1]} be ${opened[2]}${plain.slice(opened[0].length)}`;
}

/** "Scrapped", "met". */
function isParticiple(word: string): boolean {
  const [base, ...past] = irregularForms(word);
  return /\p{L}{2}ed$/u.test(word) || (base !== word && past.at(-1) === word) || /^(?:cut|let|put|shut)$/u.test(word);
}

/** "wants the fees, doubled in May, | to be | cut": what is wanted done. */
const TO_BE =
  /^((?!what )(?:(?!\b(?:will|would|can|could|is|are|was|were|has|have|to|that|which|who)\b)[^.;“”"])+?) to be(?= \p{Ll})/u;
/** "urged her to go": "that she go". */
const AS_SUBJECT: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['us', 'we'],
  ['me', 'I'],
]);

/** "That the fees, doubled in May, be cut", of "wants the fees, doubled in May, to be cut"; null where nothing is. */
export function demandedToBe(plain: string): string | null {
  const [whole, thing] = TO_BE.exec(plain) ?? [];
  return whole === undefined || thing === undefined ? null : `that ${thing} be${plain.slice(whole.length)}`;
}

/** "She", of "urged her to go". */
export function asSubject(whom: string): string | undefined {
  return AS_SUBJECT.get(whom);
}
