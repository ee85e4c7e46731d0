import { wordSet } from '../../../language/word-set.ts';
import { FAMILY_NAMES } from './given-names.ts';
import { NOT_NAMES } from './not-names.ts';
import { NOT_ORGANIZATION_ACRONYMS, ORGANIZATION_FRONTS, ORGANIZATION_HEADS } from './organizations.ts';
import { PLACE_HEADS, PLACE_NOUNS, PLACE_TAILS } from './places.ts';
import { isGiven, knownType, type NameCandidate } from './split-run.ts';

/** What speaks for each type; OTHER is a name of none of them, or no name. */
export interface Weights {
  PER: number;
  ORG: number;
  LOC: number;
  OTHER: number;
}

/** Endings that only family names have. */
const SURNAME_ENDING =
  /^\p{Lu}.+(?:[oe]va?|sk(?:y|iy|yy|i|a|aya)|enko|chuk|yan|vi[cćč]h?|ić|wicz|ovna|son|sen|ssen|stein|berg|mann|feld|ez|inho|ini|etti|escu|poulos|idis|o[gğ]lu|adze|shvili|ullah|uddin|singh|wala)$/u;
const SPEECH = wordSet(
  'said says told added adds explained noted stressed argued insisted warned claimed stated asked replied wrote tweeted recalled admitted believes thinks acknowledged explains notes writes continued joked quipped',
);
const PERSON_NOUNS = wordSet(
  'wife husband mother father brother sister son daughter family lawyer death widow girlfriend boyfriend career body life lawyers',
);
const COMPANY_NOUNS = wordSet(
  'spokesman spokesperson spokeswoman ceo shares chairman employees executives officials lawmakers leader leaders leadership members supporters fighters boss chief stock staff',
);
const COMPANY_WORDS = wordSet(
  'company firm group party startup platform club organisation organization agency newspaper website network magazine broadcaster giant brand outlet union bank band maker retailer carrier',
);
const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 2],
  ['near', 2],
  ['across', 1.5],
  ['at', 0.5],
  ['from', 0.4],
  ['to', 0.2],
  ['into', 0.8],
  ['around', 0.8],
  ['throughout', 2],
  ['outside', 1],
  ['inside', 1],
  ['southern', 3],
  ['northern', 3],
  ['eastern', 3],
  ['western', 3],
  ['central', 2],
  ['downtown', 3],
  ['of', 0.2],
]);

/** What a name's own words speak for, whatever stands around it. */
export function weighName(name: NameCandidate): Weights {
  const weights: Weights = { PER: 0.5, ORG: 0.5, LOC: 0.4, OTHER: 0.6 };
  const words = name.words.map((word) => word.text);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isLong = words.length > 1;
  // "Anna K. Berg Peace Institute": a body may be named after a person.
  const isNamedAfter = words.length > 2 && ORGANIZATION_HEADS.has(last) && !FAMILY_NAMES.has(last);
  if (name.known === 'LOC') weights.LOC += isLong ? 9 : 6;
  if (name.known === 'ORG') weights.ORG += isLong ? 9 : 6;
  if (name.known === 'EVENT') weights.OTHER += 6;
  if (isLong && ORGANIZATION_HEADS.has(last)) weights.ORG += FAMILY_NAMES.has(last) ? 2 : 7;
  if (isLong && PLACE_TAILS.has(last)) weights.LOC += FAMILY_NAMES.has(last) ? 1 : 5;
  if (isLong && PLACE_HEADS.has(first) && !isGiven(words[1] ?? '')) weights.LOC += 2;
  if (ORGANIZATION_FRONTS.has(first) && isLong) weights.ORG += 3;
  if (isLong && words.some((word) => /^(?:of|for|and|&|on)$/u.test(word))) weights.ORG += 2;
  if (words.slice(0, -1).some((word) => ORGANIZATION_HEADS.has(word))) weights.ORG += 1;
  if (isLong && words.some((word) => /^\p{Lu}{2,5}$/u.test(word)) && !words.every((word) => /^\p{Lu}+$/u.test(word)))
    weights.ORG += 2;
  if (isLong && isGiven(first) && !isNamedAfter) weights.PER += knownType(first) === 'LOC' ? 2 : 4;
  if (/^(?:\p{L}\.?|[DRI]-\p{L}+)$/u.test(name.text)) weights.OTHER += 6;
  if (isLong && words.slice(1).some((word) => isGiven(word) || FAMILY_NAMES.has(word))) weights.PER += 1.5;
  if (
    isLong &&
    words.length < 5 &&
    words.every((word) => /^[\p{Lu}\p{Ll}'’.-]+$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word))
  )
    weights.PER += 0.8;
  if (isLong && !isNamedAfter && /^(?:\p{Lu}\.?)$/u.test(words[words.length > 2 ? 1 : 0] ?? '')) weights.PER += 2;
  if (words.some((word) => /^(?:bin|bint|ibn|van|von|[Aa]l-.+)$/u.test(word)) && isLong) weights.PER += 1.5;
  if (!isLong && isGiven(first)) weights.PER += 2;
  if (!isLong && FAMILY_NAMES.has(first)) weights.PER += 1.8;
  if (SURNAME_ENDING.test(last) && words.length < 4) weights.PER += 1.5;
  if (!isLong && NOT_NAMES.has(first)) weights.OTHER += 3;
  if (!isLong && ORGANIZATION_HEADS.has(first) && name.known === null) weights.OTHER += 3;
  if (!isLong && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(first) && !/^(?:Mc|Mac|De|Di|Al|Le|La|O)/u.test(first))
    weights.ORG += 2;
  if (/[’'](?:m|ve|ll|re|d|t)$/u.test(first) && !isLong) weights.OTHER += 9;
  if (!isLong && isAcronym(first) && name.known === null) {
    if (NOT_ORGANIZATION_ACRONYMS.has(first)) weights.OTHER += 6;
    else weights.ORG += 3;
  }
  if (words.every((word) => /^\p{Lu}{4,}$/u.test(word)) && isLong) weights.OTHER += 1;
  if (words.length > 4 && weights.ORG < 3) weights.OTHER += 1.5;
  return weights;
}

/** What the words around one occurrence speak for. `before` and `after` are the text next to it. */
export function weighContext(name: NameCandidate, before: string, after: string): Weights {
  const weights: Weights = { PER: 0, ORG: 0, LOC: 0, OTHER: 0 };
  if (name.title !== null) weights.PER += /^(?:Mr|Mrs|Ms|Dr|Sir)/u.test(name.title) ? 6 : 4;
  const previous = /([\p{L}-]+)\.?[ \u00A0](?:[Tt]he )?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const hasArticle = /\bthe $/iu.test(before);
  const next = /^(?:['’]s)?[ \u00A0]([\p{L}-]+)/u.exec(after)?.[1] ?? '';
  const isPossessive = /^['’]s/u.test(after);
  if (hasArticle && !/^\p{Lu}/u.test(before.slice(-4))) {
    weights.ORG += 1;
    weights.PER -= 2;
  }
  weights.LOC += PLACE_PREPOSITIONS.get(previous) ?? 0;
  if (PLACE_NOUNS.has(next.toLowerCase()) && !isPossessive) weights.LOC += 2.5;
  if (
    /\b(?:city|town|village|province|district|state|region|capital|county|island|port|suburb|municipality|area)s?(?: of|,)? $/u.test(
      before,
    )
  )
    weights.LOC += 3;
  if (/^-based\b/u.test(after)) weights.LOC += 5;
  if (/^, (?:\p{Lu}[\p{L}-]+)(?:,|\.| )/u.test(after) && (previous === 'in' || previous === 'at')) weights.LOC += 1;
  if (
    /^(?:my|our|your|his|their|its|her|every|each|some|many|any|this|these|those|no|a|an)$/u.test(previous) &&
    name.words.length === 1 &&
    name.known === null
  )
    weights.OTHER += /^(?:her|a|an|this|no)$/u.test(previous) ? 1 : 3;
  if (SPEECH.has(next)) {
    weights.PER += 1.2;
    weights.ORG += 0.3;
  }
  if (/\b(?:said|says|added|told|asked|according to|explained|noted) $/u.test(before)) weights.PER += 0.8;
  if (/^,? (?:who|whose|himself|herself)\b/u.test(after)) weights.PER += 2.5;
  if (/^(?:, \d\d,| \(\d\d\)|, aged? )/u.test(after)) weights.PER += 5;
  if (isPossessive && PERSON_NOUNS.has(next)) weights.PER += 2;
  if (COMPANY_NOUNS.has(next.toLowerCase())) weights.ORG += 1.5;
  if (/^ \(\p{Lu}{2,}[\p{L}-]*\)/u.test(after)) weights.ORG += 2.5;
  if (COMPANY_WORDS.has(previous)) weights.ORG += 2;
  if (ROLE_BEFORE.test(before)) weights.PER += 2.5;
  if (
    /^,? an? (?:\p{Ll}+ ){0,3}(?:company|firm|organi[sz]ation|group|agency|startup|nonprofit|NGO|platform|think tank|party)/u.test(
      after,
    )
  )
    weights.ORG += 3;
  if (/^,? (?:an?|the) (?:\p{Ll}+ ){0,3}(?:city|town|village|district|province|suburb|island|region)/u.test(after))
    weights.LOC += 3;
  if (
    /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:professor|lawyer|expert|analyst|spokes\p{L}+|director|researcher|activist|journalist|leader|minister|member|founder|resident|student|farmer|doctor|economist|head|president|chair\p{L}*)\b/u.test(
      after,
    )
  )
    weights.PER += 2.5;
  if (/["“‘']$/u.test(before) && /^[,.]?["”’'](?!\p{L})/u.test(after)) weights.OTHER += name.words.length > 1 ? 4 : 2;
  return weights;
}

const ROLE_BEFORE =
  /\b(?:activist|actor|actress|adviser|advisor|aide|ambassador|analyst|artist|author|attorney|captain|chairman|chairwoman|chairperson|chief|coach|colleague|commissioner|counsel|dancer|deputy|director|economist|editor|envoy|founder|co-founder|general|governor|head|husband|brother|sister|son|daughter|wife|father|mother|journalist|judge|lawmaker|lawyer|leader|manager|mayor|member|minister|musician|negotiator|novelist|officer|official|photographer|player|politician|president|producer|professor|prosecutor|representative|researcher|scientist|secretary|senator|singer|son-in-law|spokesman|spokesperson|spokeswoman|star|student|teacher|victim|writer|expert|rapper|nominee|candidate|named) $/u;

/** Two letters or more, capitals all but a plural or small word inside: "WHO", "BoG", "G20". */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]+s?|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}?\p{Lu}\p{Lu}?)$/u.test(word) && word.length <= 8;
}
