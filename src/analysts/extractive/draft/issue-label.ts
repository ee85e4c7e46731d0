import type { Span } from '../../../articles/article.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../language/calendar.ts';
import { MEASURES } from '../../../language/measures.ts';
import { overlaps } from '../../../language/span.ts';
import { wordSet } from '../../../language/word-set.ts';
import { canSpeak, isAgentNoun } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Document, Token } from '../document.ts';
import { isAcronym } from '../entities/is-acronym.ts';
import { ORGANIZATION_HEADS } from '../entities/organizations.ts';
import { actorTokens } from './actor-tokens.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { countNouns, subjectWords, tokensIn } from './reading.ts';
import { isByWhom, isInSetPhrase } from './set-phrases.ts';
import { withAcronyms } from './with-acronyms.ts';

/** Longest label, in words. */
const LABEL_WORDS = 7;

/** Nouns that stand before what matters: "details of the negotiations", "a number of ships". */
const LIGHT_HEADS = new Set(
  'detail number part lot kind sort series level amount set group rest majority half bit piece range form aspect point issue question matter topic lack goal aim idea luxury sense incident case act hand wave spate string dozen score hundred thousand million billion'.split(
    ' ',
  ),
);
/** What is said of a matter: it needs the matter. */
export const SPEECH_HEADS = new Set(
  'accusation allegation claim charge concern fear demand call request criticism threat dispute debate refusal opposition objection denial complaint difference price response stand stance view position answer promise pledge'.split(
    ' ',
  ),
);
/** What somebody means to do: what that is is the matter. */
export const PLAN_HEADS = new Set('bid decision idea measure move plan proposal step'.split(' '));
/** The talks themselves: what they are about is the matter. */
const PROCESS_HEADS = new Set('deal agreement talk negotiation meeting pact accord'.split(' '));
/** Nouns too general to name a matter. */
const VAGUE_HEADS = new Set(
  'people thing something anything nothing everything everyone someone way time year month week day hour moment one man woman guy president minister leader government administration company federation ministry officer fact case place lot end side person reason today tomorrow yesterday night morning afternoon evening bit kind sort life world country statement comment remark word second minute example instance percent cent million billion spokesman spokeswoman spokesperson source official chance bloc citizen case step move way effort counterpart while disgrace farce insult joke nonsense outrage scandal shame travesty'.split(
    ' ',
  ),
);

/** People whom others are to let in, send, keep or set free. */
export const LET_IN = wordSet(
  'advisers captives detainees forces hostages inspectors migrants monitors observers peacekeepers prisoners refugees settlers soldiers troops',
);

const TIME = new RegExp(`^(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN}s?|[ap]\\.m\\.)$`, 'u');

/** Where the first clause of a content ends: what follows gives reasons and circumstances. */
const BORDERS = /^(?:because|which|who|after|as|since|while|when|if|unless|although|though|[.;:?!—])$/iu;
const FIRST_CLAUSE_TOKENS = 4;

/** Names the matters of one article: the same words for the same matter. */
export interface IssueNamer {
  /**
   * A short label for what the span is about; null where it has no noun to name it by.
   * @param except Words of it that say who, not what.
   */
  label(span: Span, except?: Span | null): string | null;
  /** What the span could be labelled with, the best first. */
  rank(span: Span): readonly RankedLabel[];
}

export interface RankedLabel {
  readonly label: string;
  /** Stems of the head noun. */
  readonly head: ReadonlySet<string>;
  /** From about 1 (barely a label) to 7. */
  readonly points: number;
  /** Whether it is the first thing named. */
  readonly isFirst: boolean;
}

/** Prepares the labels of an article: nouns that recur in it, or stand in its title, are what it is about. */
export function createIssueNamer(
  document: Document,
  actors: readonly ActorMentions[],
  title: string | null,
): IssueNamer {
  const frequency = countNouns(document);
  const titleWords = subjectWords(title ?? '');
  const mentioned = actorTokens(document, actors);
  const given: { label: string; words: ReadonlySet<string> }[] = [];

  const score = (phrase: NounPhrase, order: number): number => {
    const head = lemmaOf(phrase.head);
    const isLetIn = LET_IN.has(phrase.head.text.toLowerCase()) && (order === 0 || !mentioned.has(phrase.head.start));
    if (
      VAGUE_HEADS.has(head) ||
      (isMeasure(phrase) && !isOfUse(phrase.complement)) ||
      isAttitude(phrase) ||
      isBody(phrase) ||
      (isAgentNoun(phrase.head.text) && !isNominal(phrase) && !isAffected(phrase) && !isLetIn) ||
      phrase.core.some((token) => token.pos === 'NUM')
    )
      return -1;
    const words = subjectWords(labelText(phrase));
    if (words.size === 0) return -1;
    const recurring = meanOf([...recurringWords(phrase, words)].map((word) => Math.log2(frequency.get(word) ?? 1)));
    const isName = phrase.core.every((token) => token.pos === 'PROPN') && phrase.complement === null;
    const isActor = mentioned.has(phrase.head.start) && !isAffected(phrase) && !isLetIn;
    const isExplained = isAcronym(phrase.head.text) && phrase.head.end - phrase.head.start > phrase.head.text.length;
    if (isName && !isExplained && (isActor || /^\p{Lu}{7,}$/u.test(phrase.head.text))) return -1;
    return (
      1 +
      Math.min(recurring, 3) +
      (phrase.verb === null ? 0 : 1) +
      (phrase.complement === null ? 0 : 0.7) +
      Math.min(phrase.core.length - 1, 1) * 0.8 +
      ([...words].some((word) => titleWords.has(word)) ? 0.7 : 0) -
      (isExplained ? 0 : isActor ? 4 : isName ? 2 : 0) -
      (phrase.core.some(({ text }) => isTime(text)) ? 1.5 : 0) -
      (canSpeak(phrase.head.text) && !isNominal(phrase) && !isAffected(phrase) && !isLetIn ? 2 : 0) -
      (phrase.isOwned ? 0.5 : 0) -
      (phrase.isCounted ? 0.5 : 0) -
      (PROCESS_HEADS.has(head) && phrase.complement === null ? 1.5 : 0) -
      (SPEECH_HEADS.has(head) && phrase.complement === null ? 1.5 : 0) -
      (PLAN_HEADS.has(head) && phrase.core.length === 1 ? 1.5 : 0) -
      order * 0.35
    );
  };

  const rank = (tokens: readonly Token[]) =>
    nounPhrases(tokens)
      .map((phrase, order) => ({ phrase, order, points: score(phrase, order) }))
      .filter(({ points, phrase }) => points > 0 && !isInSetPhrase(phrase, tokens) && !isByWhom(phrase, tokens))
      .toSorted((one, other) => other.points - one.points);
  const bestOf = (tokens: readonly Token[]): NounPhrase | undefined => rank(tokens)[0]?.phrase;

  return {
    label(span, except = null) {
      const said = tokensIn(document, span);
      const tokens = withAcronyms(except === null ? said : said.filter((token) => !overlaps(token, except)));
      const border = tokens.findIndex((token, index) => index >= FIRST_CLAUSE_TOKENS && BORDERS.test(token.text));
      const best = bestOf(tokens.slice(0, border === -1 ? tokens.length : border)) ?? bestOf(tokens);
      if (best === undefined) return null;
      const label = labelText(best);
      const words = subjectWords(label);
      const known = given.find((earlier) => isSameMatter(words, earlier.words));
      if (known !== undefined) return known.label;
      given.push({ label, words });
      return label;
    },

    rank(span) {
      return rank(withAcronyms(tokensIn(document, span))).map(({ phrase, order, points }) => ({
        label: labelText(phrase),
        head: subjectWords(phrase.head.text),
        points,
        isFirst: order === 0,
      }));
    },
  };
}

/** The phrase as a label: no article in front, six words at most, a verb turned into its noun. */
export function labelText(phrase: NounPhrase): string {
  const inner = phrase.complement?.phrase;
  const isLight = LIGHT_HEADS.has(lemmaOf(phrase.head)) && phrase.complement?.preposition.text === 'of';
  // "Half of the levy", "90 million dollars for the clean-up": what it is paid for.
  if (inner !== undefined && (isLight || (isMeasure(phrase) && isOfUse(phrase.complement))))
    return labelText({ ...inner, verb: isLight ? phrase.verb : null });
  const nominal = phrase.verb === null ? undefined : NOMINAL_VERBS.get(phrase.verb.lemma.toLowerCase());
  const own = wordsOf(withoutOwner(phrase.core));
  const complement = isOfUse(phrase.complement) ? phrase.complement : null;
  const tail =
    complement === null
      ? []
      : [complement.preposition.text, ...articleOf(complement.phrase), ...wordsOf(complement.phrase.core)];
  const fits = (parts: readonly string[]) => join(parts).split(' ').length <= LABEL_WORDS;
  const isBare = phrase.article === null && !phrase.isOwned;
  const withVerb = nominal === undefined ? own : [...nominal.split(' '), ...(isBare ? [] : ['the']), ...own];
  const parts = [[...withVerb, ...tail], withVerb, own].find(fits) ?? own.slice(-LABEL_WORDS);
  return lowerFirst(join(parts), parts === own ? phrase.core[0] : undefined);
}

/**
 * Whose it is recurs more than what it is: of "Faroese boats" the boats count; of "closure of the pit" the pit, as the
 * article closes it.
 */
function recurringWords(phrase: NounPhrase, label: ReadonlySet<string>): ReadonlySet<string> {
  const { core, head, complement, verb } = phrase;
  const words = label.difference(subjectWords(NOMINAL_VERBS.get(verb?.lemma.toLowerCase() ?? '') ?? ''));
  if (head.pos !== 'NOUN' || complement !== null) return words;
  const names = subjectWords(
    core
      .filter(({ pos }) => pos === 'PROPN')
      .map(({ text }) => text)
      .join(' '),
  );
  return words.difference(names);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** "Relations with our neighbours" is "relations"; "a rise of 12 percent" is "a rise"; "ratios of one nurse" are "ratios". */
function isOfUse(complement: NounPhrase['complement']): boolean {
  return (
    complement !== null &&
    !isMeasure(complement.phrase) &&
    !(complement.phrase.isOwned && complement.preposition.text !== 'of') &&
    !complement.phrase.isCounted
  );
}

/** Whether two labels speak of one matter: the shorter one's words are mostly in the longer one. */
export function isSameMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === smaller && shared * 2 > Math.max(one.size, other.size);
}

/** "Mr. Trump’s approach" is "approach": whose it is, the position says. Short phrases keep what makes them clear. */
function withoutOwner(core: readonly Token[]): readonly Token[] {
  const mark = core.findIndex(({ text }) => /^[’']s?$/u.test(text));
  const owner = core.slice(0, Math.max(mark, 0));
  return mark !== -1 && owner.some(({ pos }) => pos === 'PROPN') ? core.slice(mark + 1) : core;
}

function articleOf({ article, core, isOwned }: NounPhrase): string[] {
  // "The clean-up of its pond".
  if (isOwned) return ['the'];
  const word = article?.text.toLowerCase() ?? '';
  // "a new instrument" without "new" is "an instrument".
  if (/^an?$/u.test(word)) return [/^[aeio]/iu.test(core[0]?.text ?? '') ? 'an' : 'a'];
  return word === 'the' ? [word] : [];
}

function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let end: number | null = null;
  for (const token of tokens) {
    if (/^["“”]$/u.test(token.text)) continue;
    const isGlued = end === token.start && words.length > 0;
    if (isGlued) words.push(`${words.pop()}${token.text}`);
    else words.push(token.text);
    end = token.end;
  }
  return words;
}

function join(parts: readonly string[]): string {
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

function lowerFirst(text: string, first: Token | undefined): string {
  if (first?.pos === 'PROPN' || /^(?:\p{Lu}[\p{Lu}\d&]|\p{Lu}\.)/u.test(text)) return text;
  return first === undefined ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Institute of Harbour Law": who, not what. */
function isBody({ core, head }: NounPhrase): boolean {
  return (
    core.every(({ pos }) => pos === 'PROPN') &&
    (ORGANIZATION_HEADS.has(head.text) || ORGANIZATION_HEADS.has(head.lemma))
  );
}

/** "Dismissed drivers", "detained nurses": what was done to them is the matter. */
function isAffected({ core, head }: NounPhrase): boolean {
  return head.pos === 'NOUN' && core.some(({ pos, text }) => /^(?:VERB|ADJ)$/u.test(pos) && /ed$/u.test(text));
}

function isNominal({ verb }: NounPhrase): boolean {
  return verb !== null && NOMINAL_VERBS.has(verb.lemma.toLowerCase());
}

function isMeasure({ head }: NounPhrase): boolean {
  return isTime(head.text) || MEASURES.has(lemmaOf(head));
}

/** "The closed season is a red line": that says how it is held, not what. */
function isAttitude({ core }: NounPhrase): boolean {
  return /(?:^| )(?:red lines?|priority|precondition|deal[- ]breaker)$/iu.test(core.map(({ text }) => text).join(' '));
}

/** "Monday", "p.m.": when, not what. */
export function isTime(word: string): boolean {
  return TIME.test(word);
}

function lemmaOf(token: Token): string {
  return token.lemma.toLowerCase();
}
