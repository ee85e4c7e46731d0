import { oneLine } from '../../text.ts';
import type { StickingPoint, StickingPointStatus } from '../briefing.ts';
import { agreeVerb } from './say-act.ts';

/** Stems of verbs that say what a party holds: "claims", "refused", "denies". */
const VERBS =
  'accept|accus|agree|ask|call|claim|condemn|declin|demand|den|insist|offer|oppos|plann|promis|propos|refus|reject|support|threaten|urg|want|warn|welcom';
/** What a party holds, as a verb after its name: "Moscow claims it". Anything else follows a colon. */
const STARTS_WITH_VERB = new RegExp(
  `^(?:(?:${VERBS})(?:s|es|ed|d|ies|ied)|(?:accept|ask|call|claim|demand|deny|insist|offer|oppose|refuse|reject|say|seek|support|want)|says|said|seeks|sought|repeated|reiterated|vowed|pledged|protested|denounced|voices|voiced|backed|dropped|stood by|stuck to|rules? out|ruled out|is|are|was|were|will|would|has|have|had|does|do|did)(?!\\p{L})`,
  'u',
);

/** What a party holds: "Moscow claims it", "members claim it", "Moscow: the whole region". */
export function sayHolding({ actor, holds }: StickingPoint<unknown>['parties'][number]): string {
  // As `sayAfterVerb` has it.
  const held = oneLine(holds).replace(/^(\p{Ll}+) (?=[“"])/u, '$1: ');
  return STARTS_WITH_VERB.test(held) ? `${actor} ${agreeVerb(actor, held)}` : `${actor}: ${held}`;
}

/** What each party holds, and what the article doesn't say: ["Moscow claims it", "others: not stated"]. */
export function sayParties({ parties }: Pick<StickingPoint<unknown>, 'parties'>): readonly string[] {
  if (parties.length === 0) return ['who holds what: not stated'];
  const held = parties.map(sayHolding);
  return parties.length === 1 ? [...held, 'others: not stated'] : held;
}

/** "narrowing"; "status unclear" where the article leaves it open. */
export function sayStatus(status: StickingPointStatus): string {
  return status === 'unclear' ? 'status unclear' : status;
}
