import { wordSet } from '../../../language/word-set.ts';
import { NOUN_CUES } from './cues.ts';
import { KEEP } from './direction-words.ts';
import { findSubject, nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { saysMore } from './goes-on.ts';
import { canSpeak } from './speaking-nouns.ts';
import { startOfPaper } from './subject-parts.ts';
import { isTime } from './time-words.ts';
import { closesSpeech, isBreak, isComma, textOf, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { goesOnWithDeed, isAfterAnother } from './who-does-it.ts';
import { writerBefore, writerIn } from './writer-before.ts';

const MAX_WITH_WORDS = 5;
/** What those may be doing whom "with" tells of. */
const PRESSING =
  /^(?:accusing|alleging|arguing|boycotting|claiming|complaining|contending|declining|demanding|fearing|hoping|insisting|opposing|predicting|pressing|protesting|refusing|rejecting|resisting|seeking|threatening|vowing|wanting|warning)$/;
const REFUSING = /^(?:refus|declin|deny|reject|disput)ing$/;
const SHOWING =
  /^(?:demonstrating|highlighting|illustrating|indicating|proving|reflecting|revealing|showing|signal+ing|underlining|underscoring)$/;
const KEEPING = new RegExp(`^${KEEP}$`);
const AMID = /^(?:of|with|amid|despite|after|from|about)$/;
const PLACING = /^(?:outside|inside|near|across|around|before|in|at|on|to|into)$/;
/** "entered its 40th day on Monday with | farmers | refusing to leave": who refuses. */
function subjectBehindWith(units: readonly Unit[], end: number): Range | null {
  const link = units.findLastIndex(({ lower }, at) => at < end && at >= end - MAX_WITH_WORDS && lower === 'with');
  const words = units.slice(link + 1, end);
  const isPhrase = words.length > 0 && words.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
  return link > 0 && units[link - 1]?.pos !== 'VERB' && isPhrase && canSpeak(textOf(words))
    ? { start: link + 1, end }
    : null;
}
/** Who the verb's subject is: written, shared with the verb before ("met him and said"), or the main clause's ("…, adding"). */
export function sourceOf(
  units: readonly Unit[],
  group: Pick<VerbGroup, 'start' | 'verb' | 'end' | 'form'>,
  earlier: readonly FoundAttribution[],
): Range | null {
  const before = units[group.start - 1];
  // "…, going on to say that", "…, refusing to say whether": the first verb of the group tells.
  const opens = units[group.start];
  const isParticiple = isComma(before) && opens?.pos === 'VERB' && /ing$/.test(opens.lower);
  if (isParticiple && group.form !== 'ing') return sourceOf(units, { ...group, form: 'ing' }, earlier);
  const joint = jointBeforeAside(units, group.start);
  if (joint !== null) return sourceOf(units, { ...group, start: joint + 1 }, earlier);
  // "deplored the closure, | called on all to talk, and decided to wait"
  const isInRow =
    isComma(before) &&
    group.start === group.verb &&
    earlier.some(({ content, cue }) => content.at(-1)?.end === group.start - 1 && !isAside(units, cue?.start ?? 0));
  const isElided = group.form === 'ing' ? !hasAuxiliary(units, group) : before?.pos === 'CCONJ' || isInRow;
  if (!isElided) return ofPurpose(units, group, findSubject(units, group));
  const beside = PRESSING.test(units[group.verb]?.lower ?? '') ? subjectBehindWith(units, group.start) : null;
  if (beside !== null) return beside;
  const aside = subjectOfAside(units, group.start);
  if (aside !== null) return aside;
  // "held him in contempt for refusing to testify": the subject isn't the one who refused.
  if (group.form === 'ing' && before?.lower === 'for' && REFUSING.test(units[group.verb]?.lower ?? '')) return null;
  // "Rain kept the tenants from asking": the tenants, not the rain.
  const kept = group.form === 'ing' && before?.lower === 'from' ? nounPhraseEndingAt(units, group.start - 1) : null;
  if (kept !== null && KEEPING.test(units[kept.start - 1]?.lower ?? '')) return kept;
  if (
    group.form === 'ing' &&
    before !== undefined &&
    !isBreak(before) &&
    before.pos !== 'ADP' &&
    before.pos !== 'SCONJ' &&
    before.pos !== 'CCONJ'
  ) {
    const praised = praiserOf(units, group);
    if (praised !== null) return praised;
    const phrase = writerIn(units, nounPhraseEndingAt(units, group.start));
    // "paid Channel 5 for a commercial praising it": a thing that was paid for speaks for nobody.
    const bought = phrase === null ? -1 : units.findIndex(({ lower }, at) => at > phrase.start && lower === 'for');
    if (phrase !== null && bought > 0 && bought < phrase.end && /^an?$/.test(units[bought + 1]?.lower ?? ''))
      return { start: bought + 1, end: phrase.end };
    // "They camped outside the station demanding …": those who camped, not the station.
    if (phrase === null || !PLACING.test(units[phrase.start - 1]?.lower ?? '')) return phrase;
    // "in the midst of Norway asking": the name is who asks, whatever the phrase around it hangs on.
    if (before.pos === 'PROPN' && AMID.test(units[startOfName(units, group.start) - 1]?.lower ?? ''))
      return { start: startOfName(units, group.start), end: group.start };
  }
  const writer = group.form === 'ing' && isComma(before) ? writerBefore(units, group) : null;
  if (writer !== null) return writer === 'unclear' ? null : writer;
  const warner = group.form === 'ing' && isComma(before) ? speakerInNoun(units, group.start - 1) : null;
  if (warner !== null) return warner;
  // "met the growers – who accused him of theft – and promised them a hearing", "wrote to the mayor, who heads the panel,
  // calling for a vote": past what the aside tells.
  const from = startOfAside(units, group.start - (group.form === 'ing' ? 1 : 2)) ?? group.start;
  const told = earlier.findLast(
    (one) =>
      one.source !== null &&
      one.cue !== null &&
      one.cue.end <= from &&
      !isNested(one, earlier) &&
      !isOfSubordinate(units, one.cue.start, from),
  );
  const plural = pluralBefore(units, group);
  if (plural !== undefined) return plural;
  if (told !== undefined && goesOnWithDeed(units, group, told)) return null;
  if (told?.source != null && isAfterAnother(units, group, told, earlier)) return null;
  if (told?.source != null) return subjectSince(units, told, from) ?? subjectOf(told) ?? told.source;
  // "Norway keeps two models, indicating that …": what happens shows it, and nobody says it.
  if (isComma(before) && SHOWING.test(units[group.verb]?.lower ?? '')) return null;
  for (let at = from - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || (unit.pos !== 'VERB' && unit.pos !== 'AUX')) continue;
    if (/ing$/.test(unit.lower) || units[at - 1]?.lower === 'to') continue;
    const left = leftOfAuxiliaries(units, at);
    // "Moe spoke on Nordic TV | and began by saying": the subject of the verb before.
    if (units[left - 1]?.pos === 'CCONJ') continue;
    const subject = findSubject(units, { start: left });
    // "set limits on where | tenants | could gather and said": those of a clause within.
    if (subject !== null && WITHIN.test(units[subject.start - 1]?.lower ?? '')) continue;
    if (subject !== null) return subject;
  }
  return group.form === 'ing' ? subjectAfter(units, group) : null;
}

/**
 * "They were students where Lund was head, | and have claimed": those who "have", when the verb before is one person's. Undefined
 * where the verbs agree.
 */
function pluralBefore(
  units: readonly Unit[],
  { start, verb }: Pick<VerbGroup, 'start' | 'verb'>,
): Range | null | undefined {
  if (!/^(?:are|have|were)$/.test(units[start]?.lower ?? '') || start === verb) return undefined;
  const last = units.findLastIndex(({ pos }, at) => at < start && (pos === 'VERB' || pos === 'AUX'));
  if (!/^(?:has|is|was)$/.test(units[last]?.lower ?? '')) return undefined;
  const first = units.findIndex(({ lower, pos }) => pos === 'AUX' && /^(?:are|have|were)$/.test(lower));
  return first >= 0 && first < last ? findSubject(units, { start: leftOfAuxiliaries(units, first) }) : null;
}

const WITHIN = /^(?:how|what|when|where|whether|why)$/;

const MAX_WORDS_OF_ASIDE = 12;

/** "rejected it | and, after a vote, called for more", "met her | and in a tweet wrote": the conjunction before an aside. */
function jointBeforeAside(units: readonly Unit[], verb: number): number | null {
  const isClosed = isComma(units[verb - 1]);
  const open = isClosed ? units.findLastIndex((unit, at) => at < verb - 1 && isBreak(unit)) : -1;
  if (isComma(units[open]) && units[open - 1]?.pos === 'CCONJ' && verb - open <= MAX_WORDS_OF_ASIDE) return open - 1;
  const joint = startOfPaper(units, verb) - 1;
  return joint > 0 && joint < verb - 1 && units[joint]?.pos === 'CCONJ' ? joint : null;
}

/** "Lund, whose rival backed the tunnel, rejected it": what stands between two commas is told of another one. */
function isAside(units: readonly Unit[], cue: number): boolean {
  const comma = units.findLastIndex((unit, at) => at < cue && isComma(unit));
  const first = units[comma + 1];
  // "The Forum, meeting in Lise, | deplored it": behind the aside.
  if (comma + 1 === cue) return false;
  return (
    comma >= 0 &&
    first !== undefined &&
    (/^(?:VERB|SCONJ|ADP|ADV)$/.test(first.pos) || /^(?:who|whose|which|that|a|an|the)$/.test(first.lower))
  );
}

/** "took its boats, two weeks after the minister vowed to keep them, but asked for more": what is told between two commas. */
function isOfSubordinate(units: readonly Unit[], cue: number, until: number): boolean {
  const comma = units.findLastIndex((unit, at) => at < cue && isBreak(unit));
  const opener = units.findIndex(({ lower }, at) => at > comma && at < cue && SUBORDINATING.test(lower));
  return (
    comma > 0 &&
    opener > comma &&
    opener <= comma + MAX_WORDS_OF_OPENER &&
    units.slice(cue, until).some((unit) => isComma(unit))
  );
}

const SUBORDINATING = /^(?:after|although|as|because|before|since|though|until|when|while)$/;
/** Words of "two weeks after". */
const MAX_WORDS_OF_OPENER = 4;

const WHEN = /^(?:on|in|at|last|this|next|early|late|overnight|again|twice|once)$/;

/** Verbs whose object is to do what follows: "forced the union to admit", "sent an envoy to ask". */
const CONTROLLING = wordSet(`
  allow appoint ask authorise authorize beg cause challenge choose compel convince direct dispatch drive elect empower
  enable encourage expect force get help inspire instruct invite lead leave let mandate motivate move name need obligate oblige
  order permit persuade press pressure prompt provoke push require send spur teach tell train urge want warn
`);

/**
 * "Kolt phoned the minister to say": it is Kolt who says it, not the object. Null where the text does not say that the verb
 * before came to pass ("refused to meet the mayor to demand").
 */
function ofPurpose(units: readonly Unit[], { start }: Pick<VerbGroup, 'start'>, object: Range | null): Range | null {
  let to = start;
  while (units[to]?.pos === 'ADV' || WHEN.test(units[to]?.lower ?? '')) to++;
  if (object === null || units[to]?.lower !== 'to') return object;
  // "marched in Lise, | Norway |, to demand it": not where they did.
  const isPlace =
    isComma(units[object.start - 1]) &&
    units[object.start - 2]?.pos === 'PROPN' &&
    units.slice(0, object.start - 1).findLast(({ pos }) => pos === 'ADP' || pos === 'VERB')?.pos === 'ADP';
  if (isPlace && isComma(units[object.end])) {
    const went = units.findLastIndex(({ pos }, at) => pos === 'VERB' && at < object.start);
    return went > 0 ? findSubject(units, { start: leftOfAuxiliaries(units, went) }) : null;
  }
  // "They should sue in every court – to resist it": not the court.
  // "took to Twitter overnight to accuse": past when it was.
  let end = start;
  while (
    units[end - 1]?.pos === 'ADV' ||
    WHEN.test(units[end - 1]?.lower ?? '') ||
    isTime(units[end - 1] ?? { lower: '' })
  )
    end--;
  if (object.end !== end && object.end !== start)
    return /^(?:--+|[—–])$/.test(units[start - 1]?.text ?? '') ? null : object;
  const named = ofPredicate(units, object);
  if (named !== undefined) return named;
  const before = units[object.start - 1];
  const verb = before?.pos === 'ADP' && before.lower !== 'for' ? object.start - 2 : object.start - 1;
  const { pos, lemma = '' } = units[verb] ?? {};
  if (pos !== 'VERB' || CONTROLLING.has(lemma)) return object;
  const left = leftOfAuxiliaries(units, verb);
  const isOpen = units
    .slice(Math.max(0, left - 1), verb)
    .some((unit) => /^(?:to|not|n['’]t|never|would|could|might|may|if)$/.test(unit.lower));
  return isOpen ? null : findSubject(units, { start: left });
}

/**
 * "Lund is | the first minister | to confirm it": who is told to be that; null where nobody is. "in | order | to decide": nobody.
 * Undefined of anything else.
 */
function ofPredicate(units: readonly Unit[], { start, end }: Range): Range | null | undefined {
  if (units[start - 1]?.lower === 'in' && end - start === 1 && units[start]?.lower === 'order') return null;
  const be = units[start - 1]?.pos === 'DET' ? start - 2 : start - 1;
  if (!/^(?:be|become|remain)$/.test(units[be]?.lemma ?? '')) return undefined;
  return findSubject(units, { start: leftOfAuxiliaries(units, be) });
}

/** "despite a warning by the ministry, calling it rash": who says what the noun before the comma tells. */
function speakerInNoun(units: readonly Unit[], comma: number): Range | null {
  const by = units.findLastIndex(
    ({ lower, pos }, at) => at < comma && (lower === 'by' || pos === 'VERB' || pos === 'AUX'),
  );
  const noun = units[by - 1]?.lower.replace(/s$/, '') ?? '';
  if (units[by]?.lower !== 'by' || NOUN_CUES.named(noun) === undefined) return null;
  const phrase = nounPhraseFrom(units, by + 1);
  return phrase?.end === comma ? phrase : null;
}

/** "Norway took it, but Peru turned it down and said": what was told ended before another subject with its own verb. */
function subjectSince(units: readonly Unit[], { content, cue }: FoundAttribution, before: number): Range | null {
  const from = Math.max(cue?.end ?? 0, ...content.map(({ end }) => end));
  const turn = units.findIndex(
    ({ lower }, at) => at >= from && at < before && /^(?:but|while|whereas|though|although)$/.test(lower),
  );
  if (turn < 0) return null;
  const verb = units.findIndex(({ pos }, at) => at > turn && at < before && /^(?:VERB|AUX)$/.test(pos));
  return verb <= turn + 1 ? null : findSubject(units, { start: verb });
}

/** "crews – who stayed on and demanded their pay – left": what an aside goes on with is said of the noun before it. */
function subjectOfAside(units: readonly Unit[], verb: number): Range | null {
  const open = startOfAside(
    units,
    units.findIndex((unit, at) => at > verb && isBreak(unit)),
  );
  return open !== null && open < verb ? nounPhraseEndingAt(units, open) : null;
}

/** The mark that opens the clause about a noun that one at an index closes: "crews | – who left –"; null where none does. */
function startOfAside(units: readonly Unit[], close: number): number | null {
  if (!isBreak(units[close])) return null;
  const open = units.findLastIndex((unit, at) => at < close && isBreak(unit));
  const isOpen = open > 0 && /^(?:who|which)$/.test(units[open + 1]?.lower ?? '');
  return isOpen && units[close]?.text === units[open]?.text ? open : null;
}

/**
 * "was accused by tenants of …": the subject of a passive, which is what its agent spoke about. "Lund quoted the aide as saying
 * it was shut, and asked …": who quoted him.
 */
function subjectOf({ content, cue, cueLemma, source, via }: FoundAttribution): Range | null {
  const [first] = content;
  const [reporter] = via;
  if (cueLemma === 'quote as saying' && reporter !== undefined && reporter.start < (source?.start ?? 0))
    return reporter;
  const isPassive =
    cue !== null && source !== null && first !== undefined && source.start >= cue.end && first.end <= cue.start;
  return isPassive ? first : null;
}

/** Whether the cue is inside another cue's content: "Lee said [the union had promised]". */
function isNested(one: FoundAttribution, all: readonly FoundAttribution[]): boolean {
  const at = one.cue?.start ?? -1;
  return all.some((other) => other !== one && other.content.some(({ start, end }) => start <= at && at < end));
}

function hasAuxiliary(units: readonly Unit[], group: Pick<VerbGroup, 'start' | 'verb'>): boolean {
  return units
    .slice(group.start, group.verb)
    .some(({ pos, lower }) => pos === 'AUX' || lower === '’s' || lower === "'s");
}

/** The index of the first auxiliary or adverb before a verb; "to" starts no group. */
export function leftOfAuxiliaries(units: readonly Unit[], at: number): number {
  let start = at;
  while (/^(?:AUX|ADV|PART)$/.test(units[start - 1]?.pos ?? '') && units[start - 1]?.lower !== 'to') start--;
  return start;
}

/** Words before a participle that opens a sentence: "Also", "While". */
const MAX_OPENING = 1;

/** "Speaking in Oslo, the minister …": the participle comes before its subject. */
function subjectAfter(units: readonly Unit[], { start, end: after }: Pick<VerbGroup, 'start' | 'end'>): Range | null {
  const comma = units.findIndex((unit, index) => index >= after && (isComma(unit) || closesSpeech(unit)));
  if (comma < 0) return null;
  const clause = start <= MAX_OPENING ? mainSubject(units, comma) : null;
  if (clause !== null) return clause;
  // "The aide, while confirming it, said": the verb after the comma has its subject before the aside.
  return units[comma + 1]?.pos === 'VERB' ? findSubject(units, { start: comma + 1 }) : nounPhraseFrom(units, comma + 1);
}

/** "Renewing her thanks to the widow, Ada Mills, and to the town, | the mayor | said": the first phrase behind a comma that a verb follows. */
function mainSubject(units: readonly Unit[], from: number): Range | null {
  for (let comma = from; comma >= 0; comma = units.findIndex((unit, at) => at > comma && isComma(unit))) {
    const next = units[comma + 1];
    if (next?.pos === 'VERB' && !/ing$/.test(next.lower)) return null;
    const phrase = /^(?:ADP|VERB)$/.test(next?.pos ?? '') ? null : nounPhraseFrom(units, comma + 1);
    const verb = units[phrase?.end ?? -1];
    if (phrase?.start === comma + 1 && /^(?:VERB|AUX)$/.test(verb?.pos ?? '') && !/ing$/.test(verb?.lower ?? ''))
      return phrase;
  }
  return null;
}

/** "congratulated the mayor for the creation of the fund | saying it will last": whose deed the clause tells. */
function praiserOf(units: readonly Unit[], { start }: Pick<VerbGroup, 'start'>): Range | null {
  const verb = units.findIndex(({ pos, lower }) => pos === 'VERB' && /ed$/.test(lower));
  return verb > 0 && verb < start && saysMore(units, verb + 1, start)
    ? findSubject(units, { start: leftOfAuxiliaries(units, verb) })
    : null;
}

function startOfName(units: readonly Unit[], end: number): number {
  let start = end;
  while (units[start - 1]?.pos === 'PROPN') start--;
  return start;
}
