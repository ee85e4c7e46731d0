import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence } from '../document.ts';
import { passageAt } from '../passages/find-passages.ts';
import { findAccordingTo, findAsPut, findAsTold, findSaidAccordingTo } from './according-to.ts';
import { canQuote } from './cues.ts';
import { attributeQuotations } from './direct-quotes.ts';
import { documentAsSubject, issuersIn, knownIssuer, withIssuer } from './document-issuer.ts';
import { isDocumentNoun } from './document-nouns.ts';
import type { Range } from './find-source.ts';
import { findFollowingWords } from './following-words.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { findHeadlineTellers } from './headline-tellers.ts';
import { isRetold, withoutComment } from './is-retold.ts';
import { findListedContents } from './listed-contents.ts';
import { findMadeBy } from './made-by.ts';
import { findMovedBids } from './moved-bids.ts';
import { findNounIsThat } from './noun-is-that.ts';
import { findObjectionsInPassing } from './objections-in-passing.ts';
import { withOpeningCondition } from './opening-condition.ts';
import { isPaper, isPress, isTheReport, passOn, readAftermath } from './pass-on.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { withoutQuestion } from './question-frame.ts';
import { findQuotedAsSaying } from './quoted-as-saying.ts';
import { findReactions } from './reactions.ts';
import { hedgeOf } from './read-hedge.ts';
import { resolveSource, type Speaker } from './resolve-source.ts';
import { findSaidByNoun } from './said-by-noun.ts';
import { findSignedQuotations } from './signed-quotations.ts';
import { canHold, describeSource, headNoun, isAbstract } from './speaking-nouns.ts';
import { isYear } from './subject-parts.ts';
import { isTime } from './time-words.ts';
import { toSpan } from './to-span.ts';
import { readUnits, startsInfinitive, textOf, type Unit } from './units.ts';
import { attributeVerbs } from './verb-attributions.ts';
import { findVerbGroups } from './verb-groups.ts';
import { giveToCited, giveToInner, giveToReported } from './via.ts';
import { findViewpoints } from './viewpoints.ts';
import { findVoices } from './voices.ts';
import { findWishes } from './wishes.ts';
import { withoutLink } from './without-link.ts';
import { attributeWords } from './word-attributions.ts';

/**
 * The text's attributions: reported speech and attitudes with their sources, in reading order.
 * @param actors Those found in the same document; a source that isn't among them keeps its words, without an actor.
 * @param placed What `placeAttributions` found in it, where that is known already.
 */
export function findAttributions(
  document: Document,
  actors: readonly ActorMentions[],
  placed: readonly PlacedAttribution[] = placeAttributions(document),
): Attribution[] {
  return placed.map((one) => toAttribution(document, actors, one));
}

/** The text's attributions before it is known whom their sources' words stand for, in reading order. */
export function placeAttributions(document: Document): PlacedAttribution[] {
  const listed = findListedContents(document);
  const told = [
    ...findVoices(document),
    ...findSignedQuotations(document),
    ...findHeadlineTellers(document),
    ...listed,
    ...findSaidByNoun(document),
  ];
  // "asked for two things:" is told by the items below it.
  const listCues = new Set(listed.map(({ cue }) => cue?.start));
  const isTold = (at: Span) => told.some(({ content }) => content.some((span) => overlaps(span, at)));
  const issuers = new Map<string, Span | null>();
  let isReportOfPress = false;
  let paper: Span | null = null;
  const found: PlacedAttribution[] = document.sentences.flatMap((sentence, index) => {
    if (isTold(sentence)) return [];
    const isAsker = passageAt(document.passages, sentence.start)?.speaker === null;
    const units = withoutQuestion(readUnits(document, sentence));
    // "The affidavit says … It adds that": the affidavit adds it, whoever was named since.
    const isOfPaper = units[0]?.lower === 'it';
    paper = isOfPaper ? paper : toSpan(units, documentAsSubject(units));
    const groups = findVerbGroups(units);
    const quoted = findQuotedAsSaying(units, groups);
    const named = [
      ...quoted,
      ...findSaidAccordingTo(units, groups),
      ...findFollowingWords(units),
      ...attributeWords(units, groups),
    ];
    const free = groups.filter(
      ({ verb, end }) =>
        !named.some(
          ({ cue, governor }) =>
            // "stood by her offer", "refused to drop her demand": what is told is the offer, the demand.
            (governor !== undefined && (governor === verb || (governor === end + 1 && units[end]?.lower === 'to'))) ||
            (cue !== null && cue.start <= verb && verb < cue.end),
        ),
    );
    const asTold = findAsTold(units, free);
    const telling = free.filter(({ verb }) => !asTold.some(({ cue }) => cue?.start === verb));
    const told = [
      ...named,
      ...findAccordingTo(units, groups),
      ...findAsPut(units),
      ...asTold,
      ...findReactions(units),
      ...findMadeBy(units),
      ...findObjectionsInPassing(units, groups),
      ...findViewpoints(units, groups),
      ...findWishes(units, groups),
      ...findMovedBids(units),
      ...findNounIsThat(units, groups),
      ...attributeVerbs(units, telling, quoted),
    ];
    const issued = giveToReported(units, giveToInner(units, giveToCited(units, told))).map((one) =>
      withIssuer(units, one),
    );
    isReportOfPress ||= issued.some(({ source }) => source !== null && isPress(units, source));
    // "The report said", after "a media report".
    const isTeller = (source: Range) =>
      isPress(units, source) || isPaper(units, source) || (isReportOfPress && isTheReport(units, source));
    const inSentence = passOn(units, issued, readAftermath(document, index), isTeller);
    for (const [noun, issuer] of issuersIn(units)) noteIssuer(document, issuers, noun, toSpan(units, issuer));
    return inSentence
      .filter(
        (one) =>
          !isRetold(one, inSentence, units, document.text) &&
          hasTeller(units, one) &&
          (!isAsker || isSpoken(one, units)),
      )
      .map((one) =>
        place(document, sentence, units, withOpeningCondition(units, withoutComment(units, one, inSentence))),
      )
      .filter(({ cue }) => cue === null || !listCues.has(cue.start))
      .filter(({ source }) => source === null || !isHalfRow(document.text.slice(source.start, source.end)))
      .map((one) =>
        isOfPaper && paper !== null && one.source?.start === units[0]?.start ? { ...one, source: paper } : one,
      )
      .map((one) => ofKnownDocument(document, issuers, one));
  });
  return attributeQuotations(document, [...found, ...told]).sort(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  );
}

/** "Either Lund or Moe", "Lund or Moe": one of them, and it is not told which. */
const EITHER = /^[Ee]ither\b|^\p{Lu}\S{1,40} (?:\p{Lu}\S{1,40} )?or \p{Lu}\S{1,40}(?: \p{Lu}\S{1,40})?$/u;

/** "They backed “a higher wage” and were ready", "toured Chile with the band and saw it": what is left of a row is nobody. */
function isHalfRow(source: string): boolean {
  return /\b(?:and|or|but)$/u.test(source) || EITHER.test(source);
}

/** "An opportunity lost", "this fall", "likely to": a source of what neither speaks nor can be read is none. */
function hasTeller(units: readonly Unit[], { source }: FoundAttribution): boolean {
  const words = units.slice(source?.start ?? 0, source?.end ?? 0);
  const [only] = words.length === 1 ? words : [];
  if (isYear(only)) return false;
  const isNamed =
    words.some(({ pos, text }) => pos === 'PROPN' || pos === 'NUM' || COUNTRY_BY_DEMONYM.has(text)) ||
    words.at(-1)?.pos === 'PRON';
  if (words.length === 0 || isNamed) return true;
  const description = describeSource(textOf(words));
  const noun = headNoun(description);
  const head = words.find(({ lower }) => lower === noun);
  const isThing = head !== undefined && (isTime(head) || /^(?:ADJ|ADV|ADP|VERB)$/.test(head.pos) || isAbstract(noun));
  return !isThing || canHold(description);
}

/** "QUESTION: The mayor says the fee is too high.": of what a questioner holds up only plain speech is somebody’s. */
function isSpoken({ cueLemma, source, content }: FoundAttribution, units: readonly Unit[]): boolean {
  const isListener = /^(?:your?|yours)$/u.test(units[source?.start ?? -1]?.lower ?? '');
  // "The growers are threatening to leave": so the questioner sees it.
  const isDeed = content.some(({ start }) => startsInfinitive(units, start));
  return source !== null && !isListener && !isDeed && canQuote(cueLemma);
}

/** Who issued a document of a name; null where two did, so that "the letter" may be either's. */
function noteIssuer({ text }: Document, issuers: Map<string, Span | null>, noun: string, issuer: Span | null): void {
  const known = issuers.get(noun);
  // "In a statement, the guild said …. “…,” it said in a statement": most likely the same.
  if (known != null && issuer !== null && /^(?:he|she|it|they)$/iu.test(text.slice(issuer.start, issuer.end))) return;
  const wordsOf = (span: Span | null) => (span === null ? '' : text.slice(span.start, span.end).toLowerCase());
  if (known === undefined) issuers.set(noun, issuer);
  else if (wordsOf(known) !== wordsOf(issuer) && !wordsOf(known).includes(ownerIn(wordsOf(issuer))))
    issuers.set(noun, null);
}

/** "The guild's secretary Mona Berg", who files what the guild was told to state: whose officer she is. */
function ownerIn(words: string): string {
  return /^(?:the )?([\p{L}]{2,}(?: [\p{L}]+)*)[’']s /u.exec(words)?.[1] ?? words;
}

/** "The statement also condemned …": the words of whoever the text says issued it. */
function ofKnownDocument(
  { text }: Document,
  issuers: ReadonlyMap<string, Span | null>,
  placed: PlacedAttribution,
): PlacedAttribution {
  const issuer =
    placed.source === null ? null : knownIssuer(text.slice(placed.source.start, placed.source.end), issuers);
  return issuer === null ? ofSigners(text, placed) : { ...placed, source: issuer };
}

/** “We, the mothers of the missing, …”: who they are that speak. */
const SIGNERS = /^We, (?=(the (?:undersigned )?[^,“”".;:]{3,60}), )/u;

/** “We, the mothers of the missing, demand the truth,” the letter said: the words of those whom it names so. */
function ofSigners(text: string, placed: PlacedAttribution): PlacedAttribution {
  const [first] = placed.content;
  const { source } = placed;
  if (first === undefined || source === null || !isDocumentNoun(text.slice(source.start, source.end))) return placed;
  const [lead, signers] = SIGNERS.exec(text.slice(first.start, first.end)) ?? [];
  if (lead === undefined || signers === undefined) return placed;
  const start = first.start + lead.length;
  return { ...placed, source: { start, end: start + signers.length } };
}

function place(
  document: Document,
  sentence: ParsedSentence,
  units: readonly Unit[],
  found: FoundAttribution,
): PlacedAttribution {
  const span = (range: Range | null) => toSpan(units, range);
  const content = found.content.flatMap((range) => {
    const whole = span(withoutLink(units, range));
    return whole === null ? [] : [trimMarks(document, whole)];
  });
  const via = found.via.flatMap((range) => span(range) ?? []);
  return { ...found, sentence, content, source: span(found.source), cue: span(found.cue), via };
}

/** A span that is one quotation is its inside; a fragment's mark at the edge comes back in. */
function trimMarks(document: Document, span: Span): Span {
  let { start, end } = span;
  for (const quotation of document.quotations) {
    if (quotation.span.start > end) break;
    if (quotation.span.start === start && quotation.span.end === end) return quotation.inside;
    if (quotation.inside.start === start && quotation.inside.end < end) start = quotation.span.start;
    if (quotation.inside.end === end && quotation.inside.start > start) end = quotation.span.end;
  }
  return { start, end };
}

/** Before a colon, and small behind it: what may lead to somebody's words. */
const LEAD = /^[^:“”"]{8,120}:\s(?=\p{Ll})/u;

/** "Lund struck a softer note: | the fee would fall, she told reporters": what tells of the speaker is not what they said. */
function withoutLead(
  { text }: Document,
  actors: readonly ActorMentions[],
  { content, cue }: PlacedAttribution,
  speaker: Speaker | null,
): readonly Span[] {
  const [first, ...rest] = content;
  if (first === undefined || cue === null || cue.start < first.end) return content;
  const [lead] = LEAD.exec(text.slice(first.start, first.end)) ?? [];
  if (lead === undefined || speaker === null) return content;
  const words = { start: first.start, end: first.start + lead.length };
  const isOfSpeaker = actors.some(
    ({ name, mentions }) => name === speaker.name && mentions.some((mention) => isWithin(mention, words)),
  );
  return isOfSpeaker ? [{ start: words.end, end: first.end }, ...rest] : content;
}

/** "that " and an article may stand before the subject. */
const OPENING_CHARACTERS = 9;
const OPENING_PHRASE = /^(?:On|In|At|For|After|Before|During|Under|With)\s[^,.;]{2,50},\s/u;

/** "Norway gave a list, it said": the pronoun doesn't stand for the subject of the content. */
function unlessTold(
  speaker: Speaker | null,
  source: Span | null,
  content: readonly Span[],
  actors: readonly ActorMentions[],
  document: Document,
): Speaker | null {
  if (speaker === null || source === null) return null;
  const isPronoun = /^(?:he|she|it|they)$/iu.test(document.text.slice(source.start, source.end));
  // "Balder was urged by the regulator": nor is who urges the one who is urged.
  const isPassive = /\bby\s$/u.test(document.text.slice(Math.max(0, source.start - 4), source.start));
  if (!isPronoun && !isPassive) return speaker;
  // "On these dams, Norway had shared nothing, it said": past the phrase that opens the sentence.
  const opening = (span: Span) => OPENING_PHRASE.exec(document.text.slice(span.start, span.end))?.[0].length ?? 0;
  const isNamed = actors
    .filter(({ name }) => name === speaker.name)
    .flatMap(({ mentions }) => mentions)
    .some(
      (mention) =>
        mention.type === 'name' &&
        content.some(
          (span) => mention.start - span.start - opening(span) <= OPENING_CHARACTERS && isWithin(mention, span),
        ) &&
        !document.quotations.some(({ inside }) => isWithin(mention, inside)),
    );
  return isNamed ? null : speaker;
}

function toAttribution(document: Document, actors: readonly ActorMentions[], found: PlacedAttribution): Attribution {
  const text = (span: Span) => document.text.slice(span.start, span.end);
  const quoted = document.quotations.filter(({ isFragment }) => !isFragment);
  const isQuoted = found.content.map((span) => quoted.some(({ inside }) => isWithin(span, inside)));
  const holdsQuote = found.content.some((span) => document.quotations.some(({ inside }) => isWithin(inside, span)));
  // A turn or a statement is what its speaker said, without quotation marks.
  const voice = passageAt(document.passages, found.content[0]?.start ?? 0)?.speaker ?? null;
  const isVoice = found.cue === null && voice !== null && voice.start === found.source?.start;
  const resolved = found.source === null ? null : resolveSource(document, actors, found.source);
  const content = withoutLead(document, actors, found, resolved);
  const speaker = unlessTold(resolved, found.source, content, actors, document);
  return {
    content,
    source: found.source,
    actor: speaker?.name ?? null,
    ...((speaker?.isOpen === true || found.isOpen === true) && { isOpen: true }),
    cue: found.cue,
    cueLemma: found.cueLemma,
    directness:
      isVoice || isQuoted.every(Boolean) ? 'direct' : holdsQuote || isQuoted.some(Boolean) ? 'mixed' : 'indirect',
    via: found.via.map(text),
    hedge: hedgeOf(document, found),
    direction: found.direction,
  };
}
