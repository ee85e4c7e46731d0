import type { Span } from '../../../articles/article.ts';
import type { ProposedQuote, Sentence, StickingPoint } from '../../../briefings/briefing.ts';
import { countWords } from '../../../language/count-words.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence } from '../document.ts';
import { genreAt } from '../passages/find-passages.ts';
import { endsInQuestion } from '../passages/persons.ts';
import { isAside } from './aside-rules.ts';
import { readAlone } from './clauses.ts';
import type { FoundPosition } from './found-position.ts';
import { isIdle } from './idle-speech.ts';
import { isAuthors, isOpinionPiece, thesisPoints } from './opinion-pieces.ts';
import { countNouns, countShared, proposeQuote, sentenceAt, subjectWords, textOf } from './reading.ts';

const LIMITS = {
  sentences: 3,
  /** Fewer words are a headline, a byline or a place. */
  fewestWords: 8,
  mostWords: 55,
  leadWords: 15,
  /** Sentences searched for the lead. */
  leadSearch: 8,
  /** Two sentences with this share of subject words in common say the same. */
  repeatedShare: 0.6,
} as const;

/** A sentence that opens with speech names the speaker only at its end. */
const SPEECH_MALUS = 1;

const PRONOUN = /^(?:he|she|they|it)$/iu;

const STUCK =
  /\b(?:insist\w*|refus\w+|sticking|stumbling|deadlock\w*|divided|dispute|reject\w*|compromise|elusive|stalled|demand\w*|accus\w+|at odds|impasse|oppos\w+|unresolved)\b/iu;

export interface BottomLineContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly FoundPosition[];
  readonly stickingPoints: readonly StickingPoint<ProposedQuote>[];
  readonly title: string | null;
}

/** The lead, the most central stance, and where it is stuck: two or three sentences of the article that read alone. */
export function writeBottomLine(context: BottomLineContext): Sentence<ProposedQuote>[] {
  const { document } = context;
  const opening = document.sentences
    .filter(({ paragraph }) => !isAside(document, paragraph))
    .slice(0, LIMITS.leadSearch)
    .filter((sentence) => isUsable(sentence, context));
  // A short first line is a headline more often than a lead.
  const lead =
    thesisOf(context) ??
    opening.find((sentence) => countWords(textOf(document, sentence)) >= LIMITS.leadWords) ??
    opening[0];
  const chosen: ParsedSentence[] = lead === undefined ? [] : [lead];
  const themes = themesOf(context, lead);
  addBest(chosen, context, (sentence) => stanceScore(sentence, context, themes));
  addBest(chosen, context, (sentence) => stuckScore(sentence, context, themes));
  return chosen
    .toSorted((one, other) => one.start - other.start)
    .flatMap((sentence) => {
      const text = readable(sentence, context);
      return text === null
        ? []
        : [
            {
              text: isOpinion(sentence, context) ? `The author: “${text}”` : text,
              evidence: [proposeQuote(document, sentence)],
            },
          ];
    });
}

/** What the author of an opinion piece wants most, the earliest of several. */
function thesisOf(context: BottomLineContext): ParsedSentence | undefined {
  const { document, attributions, title } = context;
  if (!isOpinionPiece(document, title)) return undefined;
  let best: { sentence: ParsedSentence; points: number } | undefined;
  for (const sentence of document.sentences) {
    const points = thesisPoints(document, sentence, attributions);
    if (points > (best?.points ?? 0) && isUsable(sentence, context)) best = { sentence, points };
  }
  return best?.sentence;
}

/** Whether a sentence is what the author of an opinion piece says. */
function isOpinion(sentence: ParsedSentence, { document, attributions, title }: BottomLineContext): boolean {
  return isOpinionPiece(document, title) && isAuthors(document, sentence, attributions);
}

function addBest(
  chosen: ParsedSentence[],
  context: BottomLineContext,
  score: (sentence: ParsedSentence) => number,
): void {
  if (chosen.length >= LIMITS.sentences) return;
  let best: { sentence: ParsedSentence; points: number } | null = null;
  for (const sentence of context.document.sentences) {
    // What comes early matters more: a tenth of a point less for each paragraph further down.
    const speech = sentence.tokens[0]?.quotation === -1 ? 0 : SPEECH_MALUS;
    const points = score(sentence) - Math.min(sentence.paragraph, 15) / 10 - speech;
    if (points <= (best?.points ?? 0)) continue;
    const isNew = !chosen.some((other) => isRepeated(sentence, other, context.document));
    if (isNew && isUsable(sentence, context)) best = { sentence, points };
  }
  if (best !== null) chosen.push(best.sentence);
}

function stanceScore(
  sentence: ParsedSentence,
  { document, positions }: BottomLineContext,
  themes: ReadonlySet<string>,
): number {
  const held = positions.filter(
    ({ content, attribution }) =>
      attribution.actor !== null && overlaps(content, sentence) && content.end <= sentence.end + 1,
  );
  if (held.length === 0) return 0;
  return Math.max(...held.map(({ weight }) => weight)) / 3 + themeScore(sentence, document, themes);
}

function stuckScore(
  sentence: ParsedSentence,
  { document, stickingPoints }: BottomLineContext,
  themes: ReadonlySet<string>,
): number {
  const shown = stickingPoints.filter(({ evidence }) =>
    evidence.some(({ at = -1 }) => at >= sentence.start && at < sentence.end),
  ).length;
  const says = STUCK.test(textOf(document, sentence)) ? 1 : 0;
  return shown + says === 0 ? 0 : Math.min(shown, 3) + says + themeScore(sentence, document, themes);
}

function themeScore(sentence: Span, document: Document, themes: ReadonlySet<string>): number {
  const words = subjectWords(textOf(document, sentence));
  return (3 * countShared(words, themes)) / Math.max(8, words.size);
}

/** What the article is about: the words of its title and lead, and the nouns that recur most. */
function themesOf({ document, title, actors }: BottomLineContext, lead: Span | undefined): Set<string> {
  const recurring = [...countNouns(document)]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([word]) => word);
  const named = actors.slice(0, 3).flatMap(({ name }) => [...subjectWords(name)]);
  return new Set([
    ...recurring,
    ...named,
    ...subjectWords(title ?? ''),
    ...subjectWords(lead === undefined ? '' : textOf(document, lead)),
  ]);
}

function isUsable(sentence: ParsedSentence, context: BottomLineContext): boolean {
  const text = readable(sentence, context);
  if (text === null || isAside(context.document, sentence.paragraph)) return false;
  const words = countWords(text);
  if (words < LIMITS.fewestWords || words > LIMITS.mostWords || !/\p{Ll}/u.test(text)) return false;
  if (!/[.!?][”"’']?$/u.test(textOf(context.document, sentence).trim())) return false;
  // "…, it said.": the source is in the sentence before.
  if (/, (?:it|he|she|they) (?:said|says|added|noted|wrote)\.$/u.test(text)) return false;
  if (isToldByPronoun(sentence, context)) return false;
  const isSpeech = sentence.tokens.every(({ quotation }) => quotation !== -1);
  return !isSpeech && sentence.tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/**
 * "…," he said, but added that …": who that is stands in another sentence. Alone, or behind a sentence that names
 * somebody else, the words would be anybody's.
 */
function isToldByPronoun(sentence: ParsedSentence, { document, actors, attributions }: BottomLineContext): boolean {
  return attributions.some(({ content, source, actor }) => {
    const [words] = content;
    if (words === undefined || source === null || words.start > source.start) return false;
    if (!isWithin(source, sentence) || !PRONOUN.test(textOf(document, source))) return false;
    const meant = actors.find(({ name }) => name === actor);
    const isNamed = meant?.mentions.some(
      ({ type, start }) => type === 'name' && start >= sentence.start && start < source.start,
    );
    return isNamed !== true;
  });
}

/** The sentence as it reads alone; null if it depends on another, or quotes without naming the source. */
function readable(sentence: ParsedSentence, context: BottomLineContext): string | null {
  const { document, actors, attributions } = context;
  if (genreAt(document.passages, sentence.start) !== 'prose') return voiceOf(sentence, document, attributions);
  const words = textOf(document, sentence);
  // Of an author "we" reads alone.
  const text =
    /^(?:We|I)\s/u.test(words) && isOpinion(sentence, context) ? words : readAlone(document, actors, sentence);
  if (text === null) return null;
  // A sentence attributed by its neighbour would appear in the narrator's voice.
  const owner = attributions.find(
    ({ content, cue }) =>
      content.some(({ start, end }) => start <= sentence.start && end >= sentence.end - 1) &&
      cue !== null &&
      sentenceAt(document, cue.start) !== sentence,
  );
  return owner === undefined ? text : null;
}

/** A sentence of a turn or a statement, with whose it is; null for a greeting, a question, and an unnamed voice. */
function voiceOf(sentence: ParsedSentence, document: Document, attributions: readonly Attribution[]): string | null {
  const words = textOf(document, sentence);
  const said = attributions.find(({ content }) => content.some((span) => isWithin(sentence, span)));
  return said?.actor == null || isIdle(words, sentence) || endsInQuestion(words) ? null : `${said.actor}: “${words}”`;
}

function isRepeated(sentence: ParsedSentence, other: ParsedSentence, document: Document): boolean {
  if (sentence === other) return true;
  const [one, two] = [subjectWords(textOf(document, sentence)), subjectWords(textOf(document, other))];
  return countShared(one, two) >= LIMITS.repeatedShare * Math.min(one.size, two.size);
}
