import type { Gender } from '../../../language/titles.ts';
import type { Document } from '../document.ts';
import { genderOfPronoun } from './read-pronoun.ts';
import type { Reference } from './read-so-far.ts';
import type { Referent } from './weigh-nominal.ts';

const WEIGHTS = {
  /** Nobody else is named before "his", "her" or "himself" in its sentence. */
  alone: 1,
  /** Nor before "he", "she" or "him", who may be somebody whom the one that is named tells of. */
  aloneAsSubject: 0.5,
  /** Others are, too, and this one last. */
  lastOfSeveral: 0.34,
  /** What has to speak for a gender, and the share of all that was told. */
  enough: 1,
  share: 0.8,
} as const;
/** Tokens between a name and a pronoun for it, where others are named before it. */
const NEAR_TOKENS = 8;

/**
 * The gender of each person whose name, title and role tell none: by the pronouns that stand behind the name in its
 * sentences, outside quotations ("Lund’s request to overturn | her | suspension"), where they agree.
 * @param names The names of all referents, in reading order.
 */
export function tellGenders(
  { sentences }: Document,
  named: readonly Referent[],
  names: readonly Reference[],
): readonly Referent[] {
  if (!named.some(({ kind, gender }) => kind === 'person' && gender === null)) return named;
  const votes = new Map<number, Record<Gender, number>>();
  let next = 0;
  for (const { tokens, end } of sentences) {
    const people: { readonly referent: number; readonly at: number }[] = [];
    const early = new Set<Gender>();
    const first = next;
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    if (first === next) continue;
    let name = first;
    tokens.forEach((token, at) => {
      while (name < next && (names[name]?.end ?? 0) <= token.start) {
        const { referent = -1 } = names[name] ?? {};
        if (named[referent]?.kind === 'person') people.push({ referent, at });
        name += 1;
      }
      const gender = token.quotation < 0 ? genderOfPronoun(token.text) : null;
      if (gender === null) return;
      // "When she read the papers of Moe, she found it": somebody told of before.
      if (people.length === 0) early.add(gender);
      if (early.has(gender)) return;
      const last = people.findLast(({ referent }) => (named[referent]?.gender ?? gender) === gender);
      if (last === undefined || named[last.referent]?.gender !== null) return;
      const isAlone = people.every(({ referent }) => referent === last.referent);
      if (!isAlone && at - last.at > NEAR_TOKENS) return;
      const own = votes.get(last.referent) ?? { male: 0, female: 0 };
      own[gender] += weightOf(token.text, isAlone);
      votes.set(last.referent, own);
    });
  }
  return named.map((referent, index) => {
    const told = votes.get(index);
    const gender = told === undefined ? null : winner(told);
    return gender === null ? referent : { ...referent, gender };
  });
}

function weightOf(pronoun: string, isAlone: boolean): number {
  if (!isAlone) return WEIGHTS.lastOfSeveral;
  return /^(?:s?he|him)$/iu.test(pronoun) ? WEIGHTS.aloneAsSubject : WEIGHTS.alone;
}

function winner({ male, female }: Record<Gender, number>): Gender | null {
  const [most, gender]: [number, Gender] = male > female ? [male, 'male'] : [female, 'female'];
  return most >= WEIGHTS.enough && most / (male + female) >= WEIGHTS.share ? gender : null;
}
