import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Span } from '../../articles/article.ts';
import { CALLING_WORDS } from '../../language/calling-words.ts';
import { TITLE_WORDS } from '../../language/titles.ts';
import type { Document, ParsedSentence, Passage, Quotation, Token } from './document.ts';
import { findPassages } from './passages/find-passages.ts';
import { findQuotations } from './quotations.ts';
import { groupIntoSentences, spanOf } from './sentences.ts';

const nlp = winkNLP(model, ['pos']);
// wink's own types name the lemma helper by its inside; it goes into out() like the others.
const lemma = nlp.its.lemma as unknown as ItsFunction<string>;

const lexiconNumber = (word: string): number =>
  Number(
    nlp
      .readDoc(word)
      .tokens()
      .itemAt(0)
      .out(nlp.its.uniqueId as unknown as ItsFunction<number>),
  );
/** Words that the tagger has never seen get numbers from this one's on. */
const FIRST_NEW = lexiconNumber('zzqqxx');

/** Whether the tagger's lexicon has a word: "traffic", not "kessia". @param word in lower case */
export function isLexiconWord(word: string): boolean {
  return lexiconNumber(word) < FIRST_NEW;
}

/**
 * Parses an article's text once for all rules: paragraphs, sentences, tokens with tags, quotations. All offsets are
 * UTF-16 offsets into `text` as given. Takes any string, the empty one too. Time grows linearly with the text.
 */
export function parseDocument(text: string): Document {
  const paragraphs = findParagraphs(text);
  const quotations = findQuotations(text, paragraphs);
  const cursor = { quotation: 0 };
  const sentences = paragraphs.flatMap((paragraph, index): ParsedSentence[] => {
    const tokens = withoutBullet(text, readTokens(text, paragraph, quotations, cursor));
    return groupIntoSentences(text, tokens, quotations).map((part) => ({
      ...spanOf(part),
      paragraph: index,
      tokens: part,
    }));
  });
  const tagged = nameTags(sentences);
  const passages = findPassages(text, paragraphs, tagged);
  return { text, paragraphs, sentences: withoutLabels(tagged, passages), quotations, passages };
}

/** Marks of an item of a list, each alone before its words. A dash may open speech as well. */
const BULLET = /^[-–—•*·▪◦‣●■►]$/u;

/** "* The guild wants a lower fee": the mark is no part of the sentence. */
function withoutBullet(text: string, tokens: readonly Token[]): readonly Token[] {
  const [mark, next] = tokens;
  const isBullet =
    mark !== undefined &&
    next !== undefined &&
    mark.quotation < 0 &&
    BULLET.test(mark.text) &&
    /\s/u.test(text.charAt(mark.end));
  return isBullet ? tokens.slice(1) : tokens;
}

/** "MS. BRANDT: The council rejects it.": the label is no part of the sentence that is said. */
function withoutLabels(sentences: readonly ParsedSentence[], passages: readonly Passage[]): ParsedSentence[] {
  const starts = new Set(passages.flatMap(({ words }) => words.map(({ start }) => start)));
  if (starts.size === 0) return [...sentences];
  return sentences.flatMap((sentence): ParsedSentence[] => {
    const at = sentence.tokens.findIndex(({ start }, index) => index > 0 && starts.has(start));
    if (at < 0) return [sentence];
    const parts = [sentence.tokens.slice(0, at), sentence.tokens.slice(at)];
    return parts.map((tokens) => ({ ...spanOf(tokens), paragraph: sentence.paragraph, tokens }));
  });
}

/** What the tagger takes names for. */
const OFTEN_NAMES = new Set(['VERB', 'ADJ', 'INTJ', 'X', 'ADV']);

/**
 * The tagger takes "Lynch" or "Price" for a verb; inside a sentence a capital says it is a name, and at its start the same
 * word elsewhere in the article does, or a verb right after it.
 */
function nameTags(sentences: readonly ParsedSentence[]): ParsedSentence[] {
  const names = new Set<string>();
  const titles = new Set<ParsedSentence>(sentences.filter(({ tokens }) => isTitleCase(tokens)));
  for (const sentence of sentences) {
    if (titles.has(sentence)) continue;
    for (const [at, token] of sentence.tokens.entries()) {
      if (!/^\p{Lu}\p{Ll}/u.test(token.text)) continue;
      if (!startsSpeech(sentence.tokens, at) || opensName(sentence.tokens, at)) names.add(token.text);
    }
  }
  return sentences.map((sentence) => {
    if (titles.has(sentence)) return sentence;
    const tokens = sentence.tokens.map((token, at) => {
      // "The pilots' threat", with a straight mark: the tagger takes it for punctuation.
      if (isPossessiveMark(sentence.tokens, at)) return withTag(token, 'PART');
      // "Acting mayor Ada Byrne": the tagger takes what stands before an office for a verb.
      if (/^acting$/i.test(token.text) && /^(?:NOUN|PROPN)$/.test(sentence.tokens[at + 1]?.pos ?? ''))
        return withTag(token, 'ADJ');
      // “…,” skipper Ada Byrne said: what somebody is, right before a name, is no verb.
      if (isRoleBeforeName(sentence.tokens, at, 'VERB')) return withTag(token, 'NOUN');
      // "Reports that bishop Ada Byrne has appealed for calm": no bishop among others.
      if (token.text === 'that' && token.pos === 'DET' && isRoleBeforeName(sentence.tokens, at + 1, 'NOUN'))
        return withTag(token, 'SCONJ');
      // "the well was dry", "the fine was unfair": between an article and a verb stands a noun.
      if (/^AD[JV]$/.test(token.pos) && isBareNoun(sentence.tokens, at)) return withTag(token, 'NOUN');
      // "the decision was right"
      if (token.text === 'right' && token.pos === 'VERB' && sentence.tokens[at - 1]?.pos === 'AUX')
        return withTag(token, 'ADJ');
      // "a war monitor"
      if (token.text === 'monitor' && token.pos === 'VERB' && sentence.tokens[at - 1]?.pos === 'NOUN')
        return withTag(token, 'NOUN');
      // "enough fuel to last"
      if (token.pos === 'VERB' && sentence.tokens[at - 1]?.text === 'enough' && sentence.tokens[at + 1]?.text === 'to')
        return withTag(token, 'NOUN');
      // "does not back the levy"
      if (token.pos === 'ADV' && token.text === 'back' && isAfterAuxiliary(sentence.tokens, at))
        return withTag(token, 'VERB');
      // "The union demands …": it takes who demands for an adjective.
      if (token.pos === 'ADJ' && /^unions?$/i.test(token.text)) return withTag(token, 'NOUN');
      // "Hands Off Our Harbour": a small word has a capital in a name alone.
      if (CALLING_WORDS.has(token.text) && /^\p{Lu}/u.test(sentence.tokens[at - 1]?.text ?? ''))
        return withTag(token, 'PROPN');
      if (endsGivenName(sentence.tokens, at)) return withTag(token, 'PROPN');
      if (!OFTEN_NAMES.has(token.pos) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token;
      if (!startsSpeech(sentence.tokens, at)) return withTag(token, 'PROPN');
      // "Ravel, accused of fraud, …": what no lexicon has is no verb, save for one with a verb's ending.
      const isUnknown =
        token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.text) && !isLexiconWord(token.text.toLowerCase());
      const isKnown = isUnknown || (token.pos === 'VERB' && names.has(token.text));
      return isKnown ? withTag(token, 'PROPN') : token;
    });
    return { ...sentence, tokens };
  });
}

function isRoleBeforeName(tokens: readonly Token[], at: number, pos: 'NOUN' | 'VERB'): boolean {
  const [token, first, second] = tokens.slice(at, at + 3);
  return (
    token?.pos === pos &&
    TITLE_WORDS.has(token.text) &&
    [first, second].every((name) => name?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(name.text)) &&
    !/^(?:NOUN|PRON|PROPN|AUX|PART)$/.test(tokens[at - 1]?.pos ?? '')
  );
}

/** With the properties in one order, so that every token is read alike. */
function withTag({ start, end, text, lemma, quotation }: Token, pos: string): Token {
  return { start, end, text, lemma, pos, quotation };
}

function isBareNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|an?)$/i.test(tokens[at - 1]?.text ?? '') && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "will | back the", "does not | back the". */
function isAfterAuxiliary(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isNot = before?.pos === 'PART' && /^n[o’']t$/i.test(before.text);
  return (isNot ? tokens[at - 2] : before)?.pos === 'AUX' && tokens[at + 1]?.pos === 'DET';
}

/** "Ravel Foods said …": a word before a name and its verb is of the name; "Ask Norway to sign" goes on otherwise. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const run = tokens.slice(at);
  const end = run.findIndex(({ pos, text }, index) => index > 0 && !(pos === 'PROPN' && /^\p{Lu}/u.test(text)));
  const verb = run[end];
  return (
    end > 1 &&
    verb !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(run[0]?.text ?? '') &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && verb.text !== verb.lemma && !/ing$/.test(verb.text)))
  );
}

/** What stands behind the hyphen of a word that is no name: "Norway-led". */
const AFTER_HYPHEN =
  /(?:ed|ing)$|^(?:based|born|bound|built|era|free|grown|held|known|led|like|long|made|only|run|size|style|type|wide)$/u;

/** "Park Ji-won": the tagger takes the second half of a given name for a verb. */
function endsGivenName(tokens: readonly Token[], at: number): boolean {
  const [surname, half, hyphen, token] = tokens.slice(Math.max(0, at - 3), at + 1);
  return (
    token !== undefined &&
    /^(?:VERB|ADJ|ADV)$/.test(token.pos) &&
    hyphen?.text === '-' &&
    half?.end === hyphen.start &&
    hyphen.end === token.start &&
    /^\p{Lu}/u.test(half.text) &&
    /^\p{Lu}/u.test(surname?.text ?? '') &&
    /^\p{Ll}{2,6}$/u.test(token.text) &&
    !AFTER_HYPHEN.test(token.text)
  );
}

/** Whether a mark stands right behind a plural noun, with what is theirs behind it, and opens or closes no quotation. */
function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, owned] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    owner !== undefined &&
    owned !== undefined &&
    /^['’]$/.test(mark?.text ?? '') &&
    mark?.quotation === owner.quotation &&
    owner.end === mark.start &&
    mark.end < owned.start &&
    /s$/.test(owner.text) &&
    /^(?:NOUN|PROPN)$/.test(owner.pos) &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(owned.pos)
  );
}

/** Whether a capital is due at the token anyway: at the start of a sentence, a quotation or after a colon. */
function startsSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return true;
  if (before.pos !== 'PUNCT' || before.text === ',') return false;
  if (/^[”’»"']$/.test(before.text) && token.quotation !== before.quotation) return false;
  return /^[“"‘'«:(`[—–…•*-]|^[.!?]+$/.test(before.text);
}

/** A headline writes most words with a capital: there it says nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { text } of tokens) {
    if (text.length < 4 || !/^\p{L}{4,}$/u.test(text)) continue;
    words += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return capitals > words * 0.7;
}

function findParagraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap((line) => {
    const trimmed = line[0].trim();
    if (trimmed === '') return [];
    const start = line.index + line[0].indexOf(trimmed);
    return [{ start, end: start + trimmed.length }];
  });
}

/** Tags one paragraph and lays the tokens back onto the text: the tagger gives values, not places. */
function readTokens(
  text: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  cursor: { quotation: number },
): Token[] {
  const source = withoutRuns(text.slice(paragraph.start, paragraph.end));
  const parsed = nlp.readDoc(source).tokens();
  const values = parsed.out(nlp.its.value);
  const tags = parsed.out(nlp.its.pos);
  const lemmas = parsed.out(lemma);
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((value, index) => {
    // A value the tagger changed is left out rather than laid on the wrong words.
    const found = source.indexOf(value, at);
    if (value === '' || found < 0) return;
    at = found + value.length;
    const [start, end] = [paragraph.start + found, paragraph.start + at];
    while (end > (quotations[cursor.quotation]?.span.end ?? Number.POSITIVE_INFINITY)) cursor.quotation++;
    const isQuoted = start >= (quotations[cursor.quotation]?.span.start ?? Number.POSITIVE_INFINITY);
    tokens.push({
      start,
      end,
      text: value,
      lemma: lemmas[index] ?? value.toLowerCase(),
      pos: tags[index] ?? 'X',
      quotation: isQuoted ? cursor.quotation : -1,
    });
  });
  return tokens;
}

/** Characters without a space that are no word any more. The tagger's time grows with the square of their number. */
const RUN = /(?<!\S)\S{200,}/g;

/** What may be an address to the tagger, which tries every way to divide the parts of a host, in every combination. */
const ADDRESS = /\/\/\S+/g;
/** So many ways take less than a millisecond; "//www.harbour-post.example" has a few hundred. */
const MOST_WAYS = 20_000;

/** The text with spaces in the place of such runs: keys, encoded data, lines drawn with dashes, hosts without end. */
function withoutRuns(text: string): string {
  const blank = (run: string): string => ' '.repeat(run.length);
  return text.replace(RUN, blank).replace(ADDRESS, (run) => (isHostWithoutEnd(run) ? blank(run) : run));
}

function isHostWithoutEnd(address: string): boolean {
  const waysOf = (host: string): number => host.split('.').reduce((ways, part) => ways * Math.max(1, part.length), 1);
  return address.split(/[/?#:@]/).some((host) => waysOf(host) > MOST_WAYS);
}
