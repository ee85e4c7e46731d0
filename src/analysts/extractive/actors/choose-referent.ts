/** A place where the text speaks of a referent, as far as it has been read. */
export interface Seen {
  /** Index of the referent. */
  readonly referent: number;
  readonly start: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  /** Whether a sentence opens with what is this one’s: "Orlov’s comments appeared at noon." */
  readonly isTopic: boolean;
  /** Whether it is the source of an attribution, or at least the subject of a telling verb. */
  readonly isSource: boolean;
  readonly isSpeaker: boolean;
  readonly isQuoted: boolean;
  /** Nobody whom the text goes on with: it names a house, "in the Trade Council building", or stands in a picture's caption. */
  readonly isMereMention: boolean;
  /** In what somebody is reported to say, or only to tell whose something is: whoever speaks on is hardly meant. */
  readonly isInPassing: boolean;
  /** Whether it is left open that this referent is meant. */
  readonly isOpen: boolean;
}

/** How much words tell of whom they stand for: "he" little, "the minister" more. */
export type Wording = 'empty' | 'telling';

/** Whom a pronoun or a noun stands for. */
export interface Choice {
  readonly referent: number;
  /** Whether somebody else whom the words fit is mentioned nearer, or was where the referent was last spoken of. */
  readonly isOpen: boolean;
}

/** How much speaks for a referent. Sentences back count against it. */
const WEIGHTS = {
  subject: 2,
  topic: 0.8,
  speaker: 1,
  perSentenceBack: -1.2,
  sameSentence: 0.5,
  /** Of an office: whoever the sentence right before was about. */
  justNow: 0.6,
  inQuotation: -2,
  often: 0.1,
  oftenAtMost: 0.5,
} as const;
const MAX_SENTENCES_BACK: Readonly<Record<Wording, number>> = { empty: 5, telling: 60 };
/** Of a pronoun that fits nobody nearer: "he" after a list of what he proposes. */
const MAX_SENTENCES_ALONE = 8;
/** For words that tell, distance counts less, and not beyond so many sentences. */
const TELLING_DISTANCE = { atMost: 5, share: 1 / 3 } as const;

/**
 * The referent mentioned last of those whom the words fit: "the country". Open where another one is mentioned in the
 * same sentence or the one before.
 */
export function chooseNearest(
  seen: readonly Seen[],
  sentence: number,
  fits: (referent: number) => boolean,
): Choice | null {
  let nearest: Seen | null = null;
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || sentence - one.sentence > (nearest === null ? MAX_SENTENCES_BACK.empty : 1)) break;
    if (one.isQuoted || one.isMereMention || !fits(one.referent)) continue;
    if (nearest === null) nearest = one;
    else if (one.referent !== nearest.referent) return { referent: nearest.referent, isOpen: true };
  }
  return nearest === null ? null : { referent: nearest.referent, isOpen: false };
}

/** Sentences after a quotation within which somebody of whom nothing else spoke may be meant outside it. */
const QUOTED_REACH = 3;
/** Sentences between two whom the words fit alike, within which either may be meant. */
const NEAR = 1;

/**
 * The referent for which most speaks: mentioned lately, as a subject, as a speaker, often. Open where another one is
 * nearer, or as near, whom the words fit as well.
 * @param weigh What the words themselves say for a referent; null where they rule it out.
 * @param isPerson Whether it bears an office, and hardly goes on being meant while another one is told of.
 * @param mayBe Whether words that say nothing for a referent may mean it all the same: "the union" after "DHC".
 */
export function chooseReferent(
  seen: readonly Seen[],
  sentence: number,
  wording: Wording,
  weigh: (referent: number) => number | null,
  mayBe: (referent: number) => boolean = () => false,
  isPerson: (referent: number) => boolean = () => false,
): Choice | null {
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  const weights = new Map<number, number | null>();
  /** The last of those whom the words fit, not counting mentions in passing. */
  let nearest: Seen | null = null;
  const last = new Map<number, Seen>();
  const newest = new Map<number, Seen>();
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined) break;
    if (one.isMereMention) continue;
    const isFar = sentence - one.sentence > MAX_SENTENCES_BACK[wording];
    if (isFar && (scores.size > 0 || sentence - one.sentence > MAX_SENTENCES_ALONE)) break;
    counts.set(one.referent, (counts.get(one.referent) ?? 0) + 1);
    const known = weights.get(one.referent);
    const weight = known === undefined ? weigh(one.referent) : known;
    weights.set(one.referent, weight);
    if (!one.isQuoted && !one.isInPassing && nearest === null && (weight !== null || mayBe(one.referent)))
      nearest = one;
    if (weight === null) continue;
    if (!newest.has(one.referent)) newest.set(one.referent, one);
    if (!one.isQuoted && !last.has(one.referent)) last.set(one.referent, one);
    const isJustNow = one.sentence === sentence - 1 && one.isSubject && !one.isQuoted && isPerson(one.referent);
    const score = weight + weighMention(one, sentence - one.sentence, wording) + (isJustNow ? WEIGHTS.justNow : 0);
    if (score > (scores.get(one.referent) ?? Number.NEGATIVE_INFINITY)) scores.set(one.referent, score);
  }
  let winner: number | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const [referent, score] of scores) {
    // “We ask Balder to move,” they wrote: whom nothing but a quotation has named yet is not who speaks outside it.
    if (wording === 'empty' && !last.has(referent) && newest.get(referent)?.sentence === sentence) continue;
    // "The prosecutor", long after a quotation alone spoke of one.
    if (!last.has(referent) && sentence - (newest.get(referent)?.sentence ?? sentence) > QUOTED_REACH) continue;
    const total = score + Math.min(WEIGHTS.oftenAtMost, (counts.get(referent) ?? 0) * WEIGHTS.often);
    if (total > top) [winner, top] = [referent, total];
  }
  if (winner === null) return null;
  const isFar = (last.get(winner)?.sentence ?? sentence) < sentence - MAX_SENTENCES_BACK[wording];
  const isOther = nearest !== null && nearest.referent !== winner;
  const isAlike = [...last].some(
    ([referent, { sentence: at, isInPassing }]) =>
      wording === 'telling' &&
      referent !== winner &&
      !isInPassing &&
      (weights.get(referent) ?? 0) >= (weights.get(winner) ?? 0) &&
      at >= (last.get(winner)?.sentence ?? sentence) - NEAR,
  );
  return { referent: winner, isOpen: isOther || isAlike || isFar || last.get(winner)?.isOpen === true };
}

function weighMention({ isSubject, isTopic, isSpeaker, isQuoted }: Seen, back: number, wording: Wording): number {
  const distance = wording === 'empty' ? back : Math.min(TELLING_DISTANCE.atMost, back) * TELLING_DISTANCE.share;
  return (
    distance * WEIGHTS.perSentenceBack +
    (back === 0 ? WEIGHTS.sameSentence : 0) +
    (isSubject ? WEIGHTS.subject : isTopic ? WEIGHTS.topic : 0) +
    (isSpeaker ? WEIGHTS.speaker : 0) +
    (isQuoted ? WEIGHTS.inQuotation : 0)
  );
}
