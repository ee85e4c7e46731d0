import type { Span } from '../../../articles/article.ts';
import type { Document, ParsedSentence, Passage, Quotation, Token } from '../document.ts';
import { findPassages } from '../passages/find-passages.ts';
import { tagWords, withoutRuns } from '../tagger.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findQuotations } from './find-quotations.ts';
import { groupIntoSentences, spanOf } from './group-into-sentences.ts';
import { isCapitalized, startsSpeech, TAG_RULES, type TagRule, type WordsOfArticle } from './tag-rules.ts';

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
  const tagged = mendTags(sentences);
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

/** The sentences with the tags that `TAG_RULES` mend; headlines, whose capitals say nothing, as they are. */
function mendTags(sentences: readonly ParsedSentence[]): ParsedSentence[] {
  const titles = new Set<ParsedSentence>(sentences.filter(({ tokens }) => isTitleCase(tokens)));
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (titles.has(sentence)) continue;
    for (const [at, token] of sentence.tokens.entries()) {
      if (!isCapitalized(token)) continue;
      if (!startsSpeech(sentence.tokens, at) || opensName(sentence.tokens, at)) names.add(token.text);
    }
  }
  const article = { names, acronyms: findAcronyms(sentences, titles) };
  return sentences.map((sentence) =>
    titles.has(sentence) ? sentence : { ...sentence, tokens: mend(sentence.tokens, article) },
  );
}

/** By the tag a word has now; rules for any tag stand among them in their order. */
const RULES_BY_TAG = new Map<string, readonly TagRule[]>();

function rulesOf(tag: string): readonly TagRule[] {
  const known = RULES_BY_TAG.get(tag) ?? TAG_RULES.all.filter(({ from }) => from?.some((each) => each === tag) ?? true);
  RULES_BY_TAG.set(tag, known);
  return TAG_RULES.keep(known, (rule) => rule);
}

function mend(tokens: readonly Token[], article: WordsOfArticle): readonly Token[] {
  return tokens.map((token, at) => {
    const rule = rulesOf(token.pos).find(({ when }) => when(tokens, at, article));
    if (rule === undefined) return token;
    TAG_RULES.fired(rule, token);
    const { start, end, text, lemma, quotation } = token;
    // With the properties in one order, so that every token is read alike.
    return { start, end, text, lemma, pos: rule.to, quotation };
  });
}

/** "Ravel Foods said …": a word before a name and its verb is of the name; "Ask Norway to sign" goes on otherwise. */
function opensName(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (tokens[end]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  const verb = tokens[end];
  return (
    end > at + 1 &&
    verb !== undefined &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && verb.text !== verb.lemma && !/ing$/.test(verb.text)))
  );
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
  const tokens: Token[] = [];
  let at = 0;
  for (const { value, lemma, pos } of tagWords(source)) {
    // A value the tagger changed is left out rather than laid on the wrong words.
    const found = source.indexOf(value, at);
    if (value === '' || found < 0) continue;
    at = found + value.length;
    const [start, end] = [paragraph.start + found, paragraph.start + at];
    while (end > (quotations[cursor.quotation]?.span.end ?? Number.POSITIVE_INFINITY)) cursor.quotation++;
    const isQuoted = start >= (quotations[cursor.quotation]?.span.start ?? Number.POSITIVE_INFINITY);
    tokens.push({ start, end, text: value, lemma, pos, quotation: isQuoted ? cursor.quotation : -1 });
  }
  return tokens;
}
