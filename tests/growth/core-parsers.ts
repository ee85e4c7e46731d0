import analyseText, { findSpokenWords } from '../../src/analysts/extractive/analyst-worker.ts';
import { breakUnit, readOutline } from '../../src/analysts/parts/outline.ts';
import { salvageDraft } from '../../src/analysts/salvage-draft.ts';
import { hasAddress } from '../../src/briefings/model-address.ts';
import { createProseCheck } from '../../src/briefings/prose-check.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { readQuotedParts } from '../../src/briefings/quoted-parts.ts';
import { sayTitle } from '../../src/briefings/saying/say-title.ts';
import { contentWords } from '../../src/digests/matters.ts';
import { countWords } from '../../src/language/count-words.ts';
import { countryCodesIn } from '../../src/language/country-codes.ts';
import { findCountries } from '../../src/language/country-names.ts';
import { datelineOf } from '../../src/language/dateline.ts';
import { findNumbers } from '../../src/language/find-numbers.ts';
import { findWrittenDate } from '../../src/language/find-written-date.ts';
import { foldText } from '../../src/language/fold.ts';
import { foldName } from '../../src/language/fold-name.ts';
import { guessLanguage } from '../../src/language/guess-language.ts';
import { languageOf } from '../../src/language/languages.ts';
import { isProperName, readPersonName } from '../../src/language/names.ts';
import { hasNegation, isReversedAfter, isReversedBefore } from '../../src/language/reversal.ts';
import { clauseBorders, splitSentences } from '../../src/language/sentences.ts';
import { stemsOf } from '../../src/language/stem.ts';
import { readWordForms } from '../../src/language/word-forms.ts';
import { isReported } from '../../src/ledger/attribute-sentence.ts';
import { findRetracted } from '../../src/ledger/find-retracted.ts';
import { labelKey, paragraphsOf, wordsOf } from '../../src/ledger/matter-words.ts';
import { titleMatter } from '../../src/ledger/matters/title-matter.ts';
import { bodyKey } from '../../src/ledger/merge-bodies.ts';
import { issueKeys } from '../../src/ledger/merge-issues.ts';
import { tellsOfMoves } from '../../src/ledger/moves/find-told-moves.ts';
import { readToldMove } from '../../src/ledger/moves/read-told-move.ts';
import { readStand } from '../../src/ledger/read-stand.ts';
import { matterOf } from '../../src/ledger/told-matter.ts';
import { extractJson } from '../../src/models/extract-json.ts';
import { dropInvisible, oneLine } from '../../src/text.ts';
import { DRAFT } from '../briefings/peace-plan.ts';
import { articleOf } from '../fixtures/article-of.ts';
import type { Parser } from './parser.ts';

const ENGLISH = languageOf('en');
/** One that ends sentences otherwise, one of unspaced words, one that is not known. */
const OTHERS = ['de', 'zh', 'tlh'].map(languageOf);
const NONE: ReadonlySet<string> = new Set();

/** What is known of a language, found in a text. */
const LANGUAGE: readonly Parser[] = [
  { what: 'signs that aren’t shown', read: (text) => [dropInvisible(text), oneLine(text)] },
  { what: 'words', read: countWords },
  {
    what: 'sentences',
    read: (text) => [ENGLISH, ...OTHERS].map((language) => splitSentences(text, language)),
    own: ['Mr. ', 'No. 1 ', 'e.g. ', '."', '. a'],
  },
  { what: 'clauses', read: (text) => clauseBorders(text, { start: 0, end: text.length }), own: ['and ', 'but, '] },
  {
    what: 'numbers',
    read: (text) => [ENGLISH, ...OTHERS].map((language) => findNumbers(text, language)),
    own: ['one ', 'million ', 'twenty-', '1.000.', '1/2 ', '٣', '三', 'half a '],
  },
  { what: 'a date in words', read: (text) => findWrittenDate(text), own: ['3 ', 'May ', '3rd of ', '2025年', 'de '] },
  { what: 'spelling that doesn’t count', read: (text) => [foldText(text), foldName(text)] },
  { what: 'the language of words', read: guessLanguage },
  {
    what: 'countries',
    read: (text) => [findCountries(text), countryCodesIn(text, ENGLISH)],
    own: ['New ', 'US-', 'Republic of '],
  },
  { what: 'a dateline', read: datelineOf, own: ['OSLO, ', 'OSLO (', '— '] },
  { what: 'stems', read: stemsOf },
  { what: 'forms of words', read: (text) => [ENGLISH, ...OTHERS].map((language) => readWordForms(text, language)) },
  { what: 'a person’s name', read: (text) => [readPersonName(text), isProperName(text)], own: ['van ', 'Mr ', 'O’'] },
  {
    what: 'words that take back others',
    read: (text) =>
      [ENGLISH, ...OTHERS].map((language) => [
        hasNegation(text, language),
        isReversedBefore(text, language),
        isReversedAfter(text, language),
      ]),
    own: ['no ', 'n’t ', 'never', 'nor ', 'denied that '],
  },
];

const CUES = [
  '“No,” he said. ',
  'Mr Orlov, ',
  'Q: a\n\n',
  'ORLOV: ',
  'a: “',
  'who ',
  'which ',
  'and he said ',
  ', he said, ',
];

/** Both analysts, and what holds their drafts against the text. */
const ANALYSTS: readonly Parser[] = [
  {
    what: 'an article, by rules',
    read: (text) => analyseText({ text, title: null, publishedAt: null }),
    own: CUES,
    characters: 2_000,
  },
  {
    what: 'an article’s title, by rules',
    read: (title) => analyseText({ text: 'The envoy said the talks had failed.', title, publishedAt: null }),
    own: CUES,
    characters: 2_000,
  },
  { what: 'who speaks in an article', read: (text) => findSpokenWords({ text }), own: CUES, characters: 2_000 },
  {
    what: 'the parts of a long article',
    read: (text) => readOutline(text).flatMap((unit) => breakUnit(text, unit, 50, ENGLISH)),
    own: ['1. ', '1.1 A\n\n', 'Article 1\n\n', 'IV. '],
    characters: 8_000,
  },
  {
    what: 'a draft of rules against an article',
    read: (text) => lockDraft(articleOf(text), DRAFT),
    own: CUES,
    characters: 1_000,
  },
  {
    what: 'a model’s draft against an article',
    read: (text) => lockDraft(articleOf(text), { ...DRAFT, isWorded: true }),
    own: CUES,
    characters: 1_000,
  },
  {
    what: 'prose against an article',
    read: (text) => createProseCheck([text], ENGLISH).unsupportedIn('On 3 May Ann Orlov offered 40 cranes.'),
    own: CUES,
  },
  {
    what: 'prose',
    read: (text) => createProseCheck(['On 3 May Ann Orlov offered 40 cranes.'], ENGLISH).unsupportedIn(text),
    own: CUES,
    characters: 250,
  },
  { what: 'a proposed quote', read: readQuotedParts, own: ['… ', '[a] ', '[...]', ' ... '], characters: 375 },
  {
    what: 'what a model wrote',
    read: (text) => extractJson(text, ['positions']),
    own: ['{"a":', '</think>', '{}', '```json'],
  },
  {
    what: 'a model’s items',
    read: (text) => salvageDraft({ bottomLine: [{ text, quotes: [text] }], absentVoices: [text] }),
  },
  { what: 'addresses in a model’s words', read: (text) => hasAddress({ text }, ''), own: ['a.', 'a.b', 'data:'] },
  { what: 'an article’s title for its readers', read: (title) => sayTitle({ title, text: title }) },
];

const MOVES = ['had ', 'has now ', 'no longer ', 'from 1 to 2 ', 'after saying ', 'withdrew ', 'a report that '];

/** What the ledger reads a statement or a sentence for. */
const LEDGER: readonly Parser[] = [
  {
    what: 'a stand',
    read: (statement) => readStand({ act: 'states', stance: 'unclear', statement }),
    own: ['no more than ', 'at least 1 ', 'if ', 'unless ', 'without ', '5 of its own ', '$12 '],
    characters: 4_000,
  },
  { what: 'moves in a text', read: tellsOfMoves, own: MOVES },
  { what: 'a move in a sentence', read: readToldMove, own: MOVES },
  {
    what: 'something taken back',
    read: (text) => findRetracted(text, []),
    own: ['corrects ', 'denied having said ', 'retracted a report ', 'earlier reported '],
  },
  { what: 'whether words are reported', read: isReported },
  {
    what: 'what a statement is about',
    read: (text) => matterOf({ statement: text, quote: text }),
    own: ['killed ', '3 dead '],
  },
  {
    what: 'words to file by',
    read: (text) => [wordsOf(text), paragraphsOf(text), labelKey(text, NONE), issueKeys(text), bodyKey(text)],
  },
  { what: 'the words of a matter', read: contentWords },
  {
    what: 'the name of a matter',
    read: (text) =>
      titleMatter(
        [{ label: text, own: new Set(['cranes']), quote: text, title: text, speaker: 'Ann', isDirect: false }],
        NONE,
        null,
      ),
    characters: 2_000,
  },
];

/** Readers of a text, of what a model writes about it, and of what is kept of it. */
export const CORE_PARSERS: readonly Parser[] = [...LANGUAGE, ...ANALYSTS, ...LEDGER];
