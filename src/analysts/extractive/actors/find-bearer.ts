import type { Span } from '../../../articles/article.ts';
import type { Choice, Seen } from './choose-referent.ts';
import type { UnnamedSource } from './introduce-source.ts';
import { firstEndingAfter, type ReadSoFar, type Reference, seenLast } from './read-so-far.ts';
import { BODY_NOUNS } from './role-nouns.ts';
import { isTellingVerb, subjectVerb } from './subject-verb.ts';
import type { Referent } from './weigh-nominal.ts';

/** "Ms" tells no office. */
const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Dr|Lord|Lady)\.?$/u;

/**
 * The person without a role who, most likely, bears the office that a source is described by: who spoke right before it,
 * in its paragraph ("Lund said … “…,” the mayor said."), or who is named for the first time at the start of the next
 * paragraph and goes on ("…, the trade commissioner has said.\nMira Lund warned …").
 * Open where somebody else was spoken of in the paragraph, or the name is still to come. Null where nobody fits.
 */
export function findBearer(soFar: ReadSoFar, source: Span, office: UnnamedSource): Choice | null {
  if (office.kind !== 'person') return null;
  const { document, sentence, referents } = soFar;
  const fits = (referent: Referent | undefined) =>
    referent !== undefined &&
    referent.kind === 'person' &&
    referent.roles.every((role) => FORM_OF_ADDRESS.test(role)) &&
    referent.noun === undefined &&
    (referent.gender === null || office.gender === null || referent.gender === office.gender);
  const before = onlySpeakerBefore(soFar);
  if (
    before !== null &&
    fits(referents[before.referent]) &&
    /^the /iu.test(document.text.slice(source.start, source.end)) &&
    // "Lund was criticised by the coroner": who does something to somebody is another one.
    !/\bby\s$/u.test(document.text.slice(Math.max(0, source.start - 4), source.start)) &&
    // An office that was spoken of already may be another's.
    !new RegExp(`\\b${RegExp.escape(office.noun)}\\b`, 'iu').test(document.text.slice(0, source.start)) &&
    !isDescribed(soFar, before.referent)
  )
    return before;
  const earlier = onlySpeakerOfLastParagraph(soFar);
  if (
    earlier !== null &&
    fits(referents[earlier.referent]) &&
    /^the /iu.test(document.text.slice(source.start, source.end)) &&
    document.sentences[sentence]?.start === source.start &&
    !new RegExp(`\\b${RegExp.escape(office.noun)}\\b`, 'iu').test(document.text.slice(0, source.start)) &&
    !isDescribed(soFar, earlier.referent)
  )
    return earlier;
  const next = nameAtStart(soFar, (document.sentences[sentence]?.paragraph ?? 0) + 1);
  return next !== null && fits(referents[next.referent]) ? { referent: next.referent, isOpen: true } : null;
}

/** "Harbour master Tom Berg", "Tom Berg, a skipper": whoever is told of so may bear no other office. */
function isDescribed({ document: { sentences, text }, sentence, names }: ReadSoFar, referent: number): boolean {
  return names.some(({ start, end, referent: own }) => {
    if (own !== referent) return false;
    const tokens = sentences.slice(0, sentence + 1).find((one) => one.start <= start && start < one.end)?.tokens ?? [];
    const before = tokens.findLast((token) => token.end <= start);
    return (
      /^(?:ADJ|NOUN|PROPN)$/u.test(before?.pos ?? '') || /^, (?:an?|the|who|\p{N})\b/u.test(text.slice(end, end + 8))
    );
  });
}

/** The one person who spoke in the sentence before, in the same paragraph; open where it speaks of another one, too. */
function onlySpeakerBefore({ document, sentence, seen, referents }: ReadSoFar): Choice | null {
  const paragraph = document.sentences[sentence]?.paragraph;
  const beside: Seen[] = [];
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || document.sentences[one.sentence]?.paragraph !== paragraph) break;
    if (referents[one.referent]?.kind === 'person') beside.push(one);
  }
  const speakers = new Set(
    beside.flatMap((one) => (one.isSource && one.sentence === sentence - 1 ? [one.referent] : [])),
  );
  const [referent] = speakers;
  if (referent === undefined || speakers.size > 1) return null;
  return { referent, isOpen: beside.some((one) => one.referent !== referent) };
}

/**
 * "…,” Tallis told the House.\nThe backbencher, who …, urged": the one person who spoke in the sentence that ends the
 * paragraph before, where no other is spoken of there. Always open.
 */
function onlySpeakerOfLastParagraph({ document, sentence, seen, referents }: ReadSoFar): Choice | null {
  const [last, here] = [document.sentences[sentence - 1], document.sentences[sentence]];
  if (last === undefined || here === undefined || here.paragraph !== last.paragraph + 1) return null;
  const paragraphOf = (one: Seen) => document.sentences[one.sentence]?.paragraph ?? 0;
  const beside = seenLast(seen, (one) => paragraphOf(one) >= last.paragraph).filter(
    (one) => paragraphOf(one) === last.paragraph && referents[one.referent]?.kind === 'person',
  );
  const [first] = beside;
  const isOne = beside.every(({ referent }) => referent === first?.referent);
  return first !== undefined && isOne && beside.some((one) => one.isSource && one.sentence === sentence - 1)
    ? { referent: first.referent, isOpen: true }
    : null;
}

const SPEAKS_FOR =
  /^(?:an? (?:spokes\p{L}+|representative)|its (?:ambassador|delegate|envoy|representative|spokes\p{L}+))$/iu;

/** "A board report": a body's own. */
const OWN_REPORT = /^an? (?:[\p{L}\d-]+ ){0,2}?(\p{Ll}+) (?:document|report|study|survey)$/iu;

/**
 * "The rights office welcomed it. A spokesperson called on …": whose spokesperson it is, "a board report": of the only
 * board that is named; open.
 */
export function bodySpokenFor({ document, sentence, seen, referents }: ReadSoFar, source: Span): number | null {
  const [, noun = ''] = OWN_REPORT.exec(document.text.slice(source.start, source.end)) ?? [];
  const kind = BODY_NOUNS.get(noun);
  if (kind !== undefined) {
    const fits = referents.flatMap(({ names, kind: own }, at) =>
      own === 'organization' && names.some((name) => kind.test(name)) ? [at] : [],
    );
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }
  if (!SPEAKS_FOR.test(document.text.slice(source.start, source.end))) return null;
  const paragraph = document.sentences[sentence]?.paragraph;
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || one.sentence < sentence - 2) return null;
    if (document.sentences[one.sentence]?.paragraph !== paragraph) return null;
    const known = referents[one.referent];
    const isBody = known?.noun === undefined && /^(?:organization|country|place)$/u.test(known?.kind ?? '');
    if (isBody && one.isSubject && !one.isQuoted) return one.referent;
  }
  return null;
}

/** The full name that a paragraph opens with, named there first, before a verb of speech. */
function nameAtStart({ document, sentence, names }: ReadSoFar, paragraph: number): Reference | null {
  const next = document.sentences[sentence + 1];
  if (next === undefined || next.paragraph !== paragraph) return null;
  const name = names[firstEndingAfter(names, next.start)];
  if (name === undefined || name.start !== next.start || !/\s/u.test(document.text.slice(name.start, name.end)))
    return null;
  const isFirst = names.find(({ referent }) => referent === name.referent) === name;
  const verb = subjectVerb(next.tokens, name);
  return isFirst && verb !== null && isTellingVerb(verb) ? name : null;
}
