import type { Span } from '../../../articles/article.ts';
import { overlaps } from '../../../language/span.ts';
import type { Document, ParsedSentence, Quotation } from '../document.ts';
import { canQuote } from './cues.ts';
import { issuersIn } from './document-issuer.ts';
import { findSubject } from './find-source.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { ownedNoun } from './said-by-noun.ts';
import { readUnits, type Unit } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** Words between two quotations of one speaker: "writes the columnist Ada Lund". */
const TAG_WORDS = 6;

/**
 * Attributes quotations that no rule covered to the speaker around them: whom the sentence before is about, or who spoke
 * last in the same paragraph, or across paragraphs where the quotation goes on (no closing mark before it).
 */
export function attributeQuotations(document: Document, found: readonly PlacedAttribution[]): PlacedAttribution[] {
  const all = [...found];
  document.quotations.forEach((quotation, index) => {
    if (quotation.isFragment || isTaken(quotation, all)) return;
    const at = document.sentences.findIndex(
      ({ start, end }) => start <= quotation.span.start && quotation.span.end <= end,
    );
    const sentence = document.sentences[at];
    if (sentence === undefined) return;
    const named = namedBefore(document, quotation, sentence) ?? ledBy(document, quotation, sentence);
    if (named !== null) {
      const own = { sentence, source: named, cue: null, cueLemma: null, direction: 'held', via: [] } as const;
      all.push({ ...own, content: [quotation.inside] });
      return;
    }
    const tells = tellsOfItself(document, quotation, sentence);
    if (tells !== null) {
      const own = {
        sentence,
        source: tells,
        isOpen: true,
        cue: null,
        cueLemma: null,
        direction: 'held',
        via: [],
      } as const;
      all.push({ ...own, content: [quotation.inside] });
      return;
    }
    const alone = standsAlone(document, quotation, sentence);
    // ‘We will do it our way’, a line alone above the paragraph that tells who said so: a heading.
    if (alone && isHeading(document, quotation, sentence)) return;
    const opens =
      quotation.span.start === sentence.start &&
      !all.some((one) => one.sentence === sentence) &&
      !isTold(document, sentence);
    const last = all.findLastIndex((one) => one.sentence === sentence && canQuote(one.cueLemma));
    const before = all[last];
    // “It is over,” she writes “and nobody minds.”: what closes the sentence goes on with what was said in it.
    if (!alone && before !== undefined && endsSentence(document, quotation, sentence)) {
      all[last] = { ...before, content: [...before.content, quotation.inside] };
      return;
    }
    if (!alone && !opens) return;
    const content = alone ? quotation.inside : withoutStop(document, sentence);
    const previous = quotationBefore(document, all, index);
    const isContinued = previous !== undefined && previous.inside.end === previous.span.end;
    const introduced = isContinued ? null : introducedBy(document, all, document.sentences[at - 1], sentence);
    if (introduced === 'nobody') return;
    const above = introduced === null && alone && !isContinued ? speakerAbove(document, all, sentence) : null;
    const source = introduced ?? above;
    if (source !== null) {
      all.push({
        sentence,
        source,
        ...(above !== null && { isOpen: true }),
        cue: null,
        cueLemma: null,
        content: [content],
        direction: 'held',
        via: [],
      });
      return;
    }
    const owner = previous === undefined ? -1 : all.findIndex((one) => covers(one.content, previous));
    const speech = all[owner];
    if (speech === undefined) return;
    const isSameParagraph = speech.sentence.paragraph === sentence.paragraph;
    if (isSameParagraph || isContinued) all[owner] = { ...speech, sentence, content: [...speech.content, content] };
  });
  return all;
}

/** The quotation before one; before “Lund said on CNN’s “Lunch Hour.” the one that the sentence opens with. */
function quotationBefore(
  { quotations, sentences }: Document,
  found: readonly PlacedAttribution[],
  index: number,
): Quotation | undefined {
  const before = quotations[index - 1];
  if (before === undefined || !before.isFragment || isTaken(before, found)) return before;
  const sentence = sentences.find(({ start, end }) => start <= before.span.start && before.span.end <= end);
  const earlier = quotations[index - 2];
  return sentence !== undefined && earlier !== undefined && earlier.span.start >= sentence.start ? earlier : before;
}

/**
 * Whoever the sentence before leads into the quotation from: "Osk disagreed. “…”", "Osk said:" and “…” below. `nobody`
 * where that sentence is about somebody else than the last speaker and says nothing of speech.
 */
function introducedBy(
  document: Document,
  found: readonly PlacedAttribution[],
  before: ParsedSentence | undefined,
  sentence: ParsedSentence,
): Span | 'nobody' | null {
  if (before === undefined || before.tokens.some(({ quotation }) => quotation >= 0)) return null;
  const isLedIn = before.tokens.at(-1)?.text === ':';
  if (!isLedIn && before.paragraph !== sentence.paragraph) return null;
  // "The board may wait, Osk said. “…”": Osk goes on.
  // "a cousin who scolded Osk for asking": what the text does not assert leads into nobody’s words.
  const told = found.filter((one) => one.sentence === before && one.source !== null && one.direction !== 'unasserted');
  const source = (told.findLast(({ cueLemma }) => isTelling(cueLemma)) ?? told.at(-1))?.source;
  if (source != null) return source;
  const units = readUnits(document, before);
  const plain = document.text.slice(before.start, before.end).replace(/[.:]\s*$/u, ':');
  const blunt = MANNER_OF_SPEECH.test(plain) ? subjectOfManner(units) : null;
  if (blunt !== null) return blunt;
  // "The guild issued a statement on Friday. “…”"
  const issuer = issuersIn(units).at(-1)?.[1];
  const [from, to] = [units[issuer?.start ?? -1], units[(issuer?.end ?? 0) - 1]];
  if (from !== undefined && to !== undefined) return { start: from.start, end: to.end };
  const groups = findVerbGroups(units);
  const telling = isLedIn ? groups.findLast(({ cue }) => cue.frames.has('quote')) : undefined;
  const verb = telling?.start ?? units.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = verb < 0 ? null : findSubject(units, { start: verb });
  const [first, last] = [units[subject?.start ?? -1], units[(subject?.end ?? 0) - 1]];
  if (first === undefined || last === undefined || (first.pos === 'PRON' && telling === undefined)) return null;
  const speaks = groups.some((group) => findSubject(units, group)?.start === subject?.start);
  if (isLedIn || speaks) return { start: first.start, end: last.end };
  return last.pos === 'PROPN' ? 'nobody' : null;
}

/**
 * "Osk said the board may wait." and, below it, a paragraph that is nothing but a quotation: most likely whoever alone was
 * told to speak in the paragraph above.
 */
function speakerAbove(
  { sentences, text }: Document,
  found: readonly PlacedAttribution[],
  { paragraph }: ParsedSentence,
): Span | null {
  const isAllQuoted = sentences.every(
    (one) => one.paragraph !== paragraph || one.tokens.every(({ quotation, pos }) => quotation >= 0 || pos === 'PUNCT'),
  );
  if (!isAllQuoted) return null;
  // "He is sure that it will end." and, below it, “I am hopeful …”: also who believes or wants something there.
  const isFirstPerson = sentences.some(
    (one) => one.paragraph === paragraph && one.tokens.some((token) => FIRST_PERSON.test(token.text)),
  );
  const isOne = sentences.filter((one) => one.paragraph === paragraph - 1).length === 1;
  const told = found.filter(
    ({ sentence, cueLemma, direction }) =>
      sentence.paragraph === paragraph - 1 &&
      (cueLemma === null || isTelling(cueLemma) || (isOne && isFirstPerson && direction === 'held')),
  );
  const speakers = new Set(told.map(({ source }) => (source === null ? '' : text.slice(source.start, source.end))));
  return speakers.size === 1 ? (told.at(-1)?.source ?? null) : null;
}

const FIRST_PERSON = /^(?:I|we|my|our|us)$/iu;
function isTelling(cueLemma: string | null): boolean {
  return canQuote(cueLemma);
}

function isTaken(quotation: Quotation, found: readonly PlacedAttribution[]): boolean {
  return found.some(({ content }) => covers(content, quotation));
}

function covers(content: PlacedAttribution['content'], { inside }: Quotation): boolean {
  return content.some((span) => overlaps(span, inside));
}

function withoutStop(document: Document, sentence: Span): Span {
  const stop = /(?<![.!?\s])[.!?\s]+$/.exec(document.text.slice(sentence.start, sentence.end));
  return { start: sentence.start, end: sentence.end - (stop?.[0].length ?? 0) };
}

/** “Tourists pay better,” the skipper said: whoever it is, the sentence has a teller of its own. */
function isTold(document: Document, sentence: ParsedSentence): boolean {
  return findVerbGroups(readUnits(document, sentence)).some(
    ({ cue, form, isInfinitive }) => cue.frames.has('quote') && /^(?:past|third)$/u.test(form) && !isInfinitive,
  );
}

/** Whether nothing follows the quotation in its sentence, and only who says it stands before it. */
function endsSentence({ text, quotations }: Document, { span }: Quotation, sentence: Span): boolean {
  const before = quotations.findLast(({ span: other }) => other.end <= span.start && other.start >= sentence.start);
  const between = before === undefined ? [] : text.slice(before.span.end, span.start).trim().split(/\s+/u);
  const isEnd = !/[\p{L}\p{N}]/u.test(text.slice(span.end, sentence.end));
  return (
    isEnd && between.length > 0 && between.length <= TAG_WORDS && /^\p{Lu}|[.!?…]$/u.test(quotationWords(text, span))
  );
}

function quotationWords(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^["“”'‘’«»\s]+|["“”'‘’«»\s]+$/gu, '');
}

/** "Harbour master Ada Lund: “We will wait.”": nothing but a role and a name before the colon. */
const NAMED_BEFORE =
  /^(?:\p{L}[\p{L}’'-]* ){0,5}(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+(?:, [\p{L}’' -]{3,60})?: ?$/u;

function namedBefore({ text }: Document, { span }: Quotation, { start, tokens }: ParsedSentence): Span | null {
  const lead = text.slice(start, span.start);
  const isName = NAMED_BEFORE.test(lead) && tokens.every((token) => token.start >= span.start || !isVerb(token));
  return isName ? { start, end: start + (lead.split(/[,:]/u)[0] ?? lead).length } : null;
}

/** "Nora Lindt was blunt: “…”", "The guild put it plainly: “…”": whoever a clause tells of that ends in the colon before speech. */
const MANNER_OF_SPEECH =
  /(?:\b(?:is|was|were|are)(?: (?:more|less|very|even|equally|just as))? (?:adamant|blunt|brief|categorical|clear|defiant|direct|emphatic|firm|frank|harsher|scathing|sceptical|sharper|short|simple|terse|unambiguous|unequivocal|unmoved|unrepentant)|\b(?:words|answer|reply|response|message|verdict) (?:is|was|were)|\bsummed (?:it|things) up|\bput it (?:this way|like this|bluntly|plainly|simply)|\bhad (?:a (?:message|warning|question|plea|simple answer)|one (?:demand|message|word|request))(?: for [^:“"]{3,40})?)\s?:\s?$/u;

function ledBy(document: Document, { span }: Quotation, sentence: ParsedSentence): Span | null {
  const lead = document.text.slice(sentence.start, span.start);
  if (!/:\s?$/u.test(lead)) return null;
  const units = readUnits(document, sentence).filter(({ end }) => end <= span.start);
  return MANNER_OF_SPEECH.test(lead) ? subjectOfManner(units) : tellerIn(units);
}

/** What may carry somebody else’s words, and what somebody does who meets with them. */
const OTHERS_WORDS =
  /\b(?:answers?|banners?|calls?|emails?|e-mails?|graffiti|headlines?|labels?|letters?|lyrics|messages?|mottos?|notes?|notices?|orders?|placards?|posters?|posts?|questions?|quotes?|quoted|replies|reply|rules?|signs?|slogans?|songs?|texts?|tweets?|voices?|words?|finds?|found|get|gets|got|hears?|heard|met|meets?|reads?|recalls?|recalled|receives?|received|remembers?|remembered|sees?|saw|sings?|sang)\b/iu;
const IN_FIRST_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|ll|d)|[Ww]e|[Ww]e[’'](?:re|ve|ll|d)|[Mm]y|[Oo]ur)(?![\p{L}])/u;

/** "Lena Rask went to the court to lose another day: “I have five cases.”": most likely whom the sentence opens with. */
function tellsOfItself(document: Document, { inside, span }: Quotation, sentence: ParsedSentence): Span | null {
  const lead = document.text.slice(sentence.start, span.start);
  const isLast = !/[\p{L}\p{N}]/u.test(document.text.slice(span.end, sentence.end));
  if (!/^\p{Lu}[^:“”"]*:\s?$/u.test(lead) || !isLast || OTHERS_WORDS.test(lead)) return null;
  if (!IN_FIRST_PERSON.test(document.text.slice(inside.start, inside.end))) return null;
  const units = readUnits(document, sentence).filter(({ end }) => end <= span.start);
  let end = 0;
  while (units[end]?.pos === 'PROPN') end++;
  const [first, last] = [units[0], units[end - 1]];
  const isSubject = /^(?:AUX|VERB)$/.test(units[end]?.pos ?? '');
  return first === undefined || last === undefined || !isSubject ? null : { start: first.start, end: last.end };
}

/** "Reached by telephone, Lindt was | blunt" */
function subjectOfManner(units: readonly Unit[]): Span | null {
  const be = units.findLastIndex(({ lower }) => /^(?:is|was|were|are|had)$/.test(lower));
  const verb = be < 0 ? units.findIndex(({ pos }) => pos === 'VERB') : be;
  // "His message was clear:": he who has it.
  const owner = verb < 0 ? null : (ownedNoun(units, { start: 0, end: verb })?.source ?? null);
  const subject = verb < 0 ? null : (owner ?? findSubject(units, { start: verb }));
  const [first, last] = [units[subject?.start ?? -1], units[(subject?.end ?? 0) - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** "Osk replied with a shrug and three words:", "an idea at which Osk scoffs:": the subject of the last verb of speech. */
function tellerIn(units: readonly Unit[]): Span | null {
  const group = findVerbGroups(units).findLast(
    ({ cue, form, isPassive, isInfinitive }) =>
      cue.frames.has('quote') && form !== 'base' && form !== 'ing' && !isPassive && !isInfinitive,
  );
  // "Osk, who said little, unveiled the plaque:" leads into what stands on the plaque.
  const isLast = group !== undefined && units.slice(group.end).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  const subject = isLast ? findSubject(units, group) : null;
  const [first, last] = [units[subject?.start ?? -1], units[(subject?.end ?? 0) - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function isVerb({ pos }: ParsedSentence['tokens'][number]): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Whether a paragraph is one short quotation without a mark that ends a sentence. */
function isHeading(
  { text, paragraphs }: Document,
  { inside, span }: Quotation,
  { paragraph }: ParsedSentence,
): boolean {
  const own = paragraphs[paragraph];
  const words = text.slice(inside.start, inside.end).trim();
  const isWhole = own !== undefined && own.start === span.start && own.end === span.end;
  return isWhole && inside.end < span.end && /[\p{L}\p{N}]$/u.test(words) && words.split(' ').length <= HEADING_WORDS;
}
const HEADING_WORDS = 14;

/** Whether the sentence is nothing but the quotation. */
function standsAlone(document: Document, quotation: Quotation, sentence: { start: number; end: number }): boolean {
  const rest =
    document.text.slice(sentence.start, quotation.span.start) + document.text.slice(quotation.span.end, sentence.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}
