import type { Span } from '../../../articles/article.ts';
import type { OpenQuestion, ProposedQuote } from '../../../briefings/briefing.ts';
import { overlaps } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence } from '../document.ts';
import { endsInQuestion } from '../passages/persons.ts';
import { execLower, toLowerCased } from '../rules/lower-case.ts';
import { createSieve } from '../rules/sieve.ts';
import { clauseWithMain, finish, readAlone, splitClauses, withTeller } from './clauses.ts';
import type { OpenQuestionRule } from './open-question-rule.ts';
import { OPEN_QUESTION_RULES } from './open-question-rules.ts';
import { countShared, cutToWords, proposeQuote, subjectWords, textOf } from './reading.ts';
import { tellerOf } from './sources.ts';

const LIMITS = {
  /** Open questions of one article. */
  questions: 12,
  /** Words of a question's text. */
  words: 40,
} as const;

/** "If the row remains unresolved": nobody says that it is. */
const CONDITION = /\b(?:if|unless|once|until)\s(?:[^\s,;]+\s){0,5}$/iu;

/** What the article itself says is undisclosed, unsaid or unknown, in reading order. */
export function findOpenQuestions(
  document: Document,
  actors: readonly ActorMentions[],
  attributions: readonly Attribution[],
): OpenQuestion<ProposedQuote>[] {
  const questions: OpenQuestion<ProposedQuote>[] = [];
  for (const sentence of document.sentences) {
    // What a speaker asks is no question that the article leaves open.
    if (endsInQuestion(textOf(document, sentence))) continue;
    const triggers = findTriggers(document, sentence);
    const clauses = triggers.length === 0 ? [] : splitClauses(sentence);
    for (const trigger of triggers) {
      const index = clauses.findIndex((clause) => overlaps(clause, trigger));
      const clause = clauses[index];
      if (clause === undefined) continue;
      const text = withTeller(
        describe(document, actors, sentence, clauses, index),
        tellerOf(attributions, document, actors, trigger),
        actors,
      );
      const words = subjectWords(text);
      if (questions.some((known) => countShared(words, subjectWords(known.text)) > words.size * 0.8)) continue;
      OPEN_QUESTION_RULES.fired(trigger.rule, trigger);
      questions.push({ text, evidence: [proposeQuote(document, widen(sentence, clause))] });
    }
  }
  return questions.slice(0, LIMITS.questions);
}

/** Words that leave something open, by the rule that found them. */
interface Trigger extends Span {
  readonly rule: OpenQuestionRule;
}

const mayLeaveOpen = createSieve(OPEN_QUESTION_RULES.all);

/** A sentence may leave one thing open in several words: the first rule that finds it counts. */
function findTriggers(document: Document, sentence: ParsedSentence): Trigger[] {
  const words = toLowerCased(textOf(document, sentence));
  const rules = OPEN_QUESTION_RULES.keep(mayLeaveOpen(words.lower), (rule) => rule);
  const triggers = rules.flatMap((rule): Trigger[] => {
    const match = execLower(rule.pattern, words);
    return match === null
      ? []
      : [{ rule, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }];
  });
  return triggers
    .filter(({ start }) => !CONDITION.test(document.text.slice(sentence.start, start)))
    .filter((trigger, index) => triggers.findIndex((other) => overlaps(trigger, other)) === index);
}

/** A clause that says what is open, or, where it only says that something is, with the clause before it. */
function describe(
  document: Document,
  actors: readonly ActorMentions[],
  sentence: ParsedSentence,
  clauses: readonly Span[],
  index: number,
): string {
  const clause = clauses[index] ?? sentence;
  const before = clauses[index - 1];
  const names = subjectWords(textOf(document, clause));
  const isBare =
    names.size <= 3 &&
    /\b(?:details?|information|specifics|explanation|comment|elaborat\w+)\b/iu.test(textOf(document, clause));
  const hasOpenDash = (textOf(document, clause).match(/\s[-–—]\s/gu)?.length ?? 0) % 2 === 1;
  const span = hasOpenDash
    ? sentence
    : isBare && before !== undefined
      ? { start: before.start, end: clause.end }
      : clauseWithMain(document, sentence, clause);
  const short = withoutConjunction(document, cutToWords(document, span, LIMITS.words), sentence);
  const text = readAlone(document, actors, short) ?? finish(textOf(document, short));
  return short.end < span.end ? text.replace(/\.$/u, ' …') : text;
}

/** The second clause of a sentence stands alone here: "and it is not known" and "though it is not known" are "it is not known". */
function withoutConjunction(document: Document, span: Span, sentence: Span): Span {
  const joins =
    span.start > sentence.start
      ? /^(?:and|but|or|yet|so|though|although|while)\s+(?:also\s+)?/iu
      : /^(?:and|but|or|yet|so)\s+/iu;
  const conjunction = joins.exec(textOf(document, span))?.[0].length ?? 0;
  return { start: span.start + conjunction, end: span.end };
}

/** Evidence stands with its subject: the sentence, unless that is long or speech of several sentences. */
function widen(sentence: ParsedSentence, clause: Span): Span {
  const isSpeech = sentence.tokens.some(
    ({ start, quotation }) => start >= clause.start && start < clause.end && quotation !== -1,
  );
  return isSpeech || sentence.end - sentence.start > 320 ? clause : sentence;
}
