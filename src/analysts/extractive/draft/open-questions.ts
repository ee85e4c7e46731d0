import type { Span } from '../../../articles/article.ts';
import type { OpenQuestion, ProposedQuote } from '../../../briefings/briefing.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence } from '../document.ts';
import { clauseWithMain, finish, readAlone, splitClauses, withTeller } from './clauses.ts';
import { countShared, cutToWords, overlaps, proposeQuote, subjectWords, textOf } from './reading.ts';
import { tellerOf } from './sources.ts';

const LIMITS = {
  /** Open questions of one article. */
  questions: 12,
  /** Words of a question's text. */
  words: 40,
} as const;

const TOLD =
  'mention|say|specify|disclose|elaborate|comment|explain|reveal|identify|clarify|address|(?:respond|reply)(?! to (?:the )?(?:queries|letters?|notices?|surveys?|attacks?|threats?|calls for))|confirm|reply|indicate|detail|provide (?:details|any|an|a|further|specifics|evidence)|give (?:details|any|an|a reason|further|specifics)|name|release|publish|make public|announce|speak publicly';

/** How an article says that something is not said or not known. Every rule needs its example. */
export const OPEN_QUESTION_RULES: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: 'They discussed the pipeline, though no details were provided.',
    pattern:
      /\b(?:no|few|scant|little)\s(?:\w+\s)?(?:details?|information|specifics|explanation|reasons?|timeline|timetable|evidence|date|deadline|figures?)\b[^.;“”"]{0,60}?\b(?:was|were|has been|have been|is|are)\s(?:immediately\s)?(?:provided|given|released|disclosed|available|offered|announced|set|published|made public|shared)\b/iu,
  },
  {
    example: 'The minister did not mention the earlier offer.',
    pattern: new RegExp(
      `\\b(?:(?:did|does|do|has|have|had|would|will|could)(?: not|n[’']t)|never)\\s(?:immediately\\s|publicly\\s|yet\\s|directly\\s|say publicly\\s)*(?:${TOLD}|mentioned|said|specified|disclosed|elaborated|commented|explained|revealed|responded|confirmed|replied|announced|published|released)\\b`,
      'iu',
    ),
  },
  {
    example: 'The company declined to comment on the price.',
    pattern:
      /\b(?:declin|refus)(?:e|es|ed|ing)\sto\s(?:comment|say|discuss|disclose|elaborate|specify|identify|confirm|answer|give\sdetails|provide\sdetails|reveal|explain|speculate)\b/iu,
  },
  {
    example: 'The spokesman left without elaborating on the cause.',
    pattern:
      /\bwithout\s(?:elaborating|specifying|giving\s(?:further\s)?details|providing\s(?:further\s)?details|naming|explaining|identifying)\b/iu,
  },
  {
    example: 'It is unclear who will pay for the harbour.',
    pattern:
      /\b(?:(?:is|was|are|were|remains?|remained|[’']s)\s(?:still\s|as yet\s|largely\s|also\s|immediately\s|yet\s)*(?:un(?:clear|known|certain|resolved|decided)|not\s(?:yet\s|immediately\s|entirely\s)?(?:clear|known|certain|decided)|to\sbe\sseen|an?\sopen\squestion|a\smystery)|unclear\s(?:whether|how|who|when|what|why|if|where))\b/iu,
  },
  {
    example: 'The ministry has yet to name a mediator.',
    pattern:
      /\b(?:has|have|had)\syet\sto\s(?:say|announce|decide|comment|release|respond|confirm|explain|name|publish|disclose|set|determine|agree|reveal)\b/iu,
  },
  {
    example: 'The statement made no mention of wages.',
    pattern: /\b(?:no|without)\s(?:mention|word|indication|hint)\s(?:of|on|about|that|whether|when|as\sto)\b/iu,
  },
  {
    example: 'The claim could not be independently verified.',
    pattern:
      /\b(?:could|can)\s?not\s(?:immediately\s|yet\s)?be\s(?:immediately\s|independently\s)?(?:verified|confirmed|reached|established|determined)\b/iu,
  },
  {
    example: 'Questions remain about who signed the order.',
    pattern:
      /\b(?:questions?\s(?:remain|linger|persist)s?|nobody\sknows|no\sone\sknows|(?<!\bof\s)(?:unanswered|open)\squestions?)\b/iu,
  },
  {
    example: 'The council sent mixed signals about whether the levy will stay.',
    pattern:
      /\b(?:mixed\s(?:signals|messages)|uncertain(?:ty)?|unsure|doubts?)\s(?:about\s|over\s|as\sto\s)?(?:whether|how|when|if)\b/iu,
  },
];

/** What the article itself says is undisclosed, unsaid or unknown, in reading order. */
export function findOpenQuestions(
  document: Document,
  actors: readonly ActorMentions[],
  attributions: readonly Attribution[],
): OpenQuestion<ProposedQuote>[] {
  const questions: OpenQuestion<ProposedQuote>[] = [];
  for (const sentence of document.sentences) {
    const clauses = splitClauses(sentence);
    for (const trigger of findTriggers(document, sentence)) {
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
      questions.push({ text, evidence: [proposeQuote(document, widen(sentence, clause))] });
    }
  }
  return questions.slice(0, LIMITS.questions);
}

function findTriggers(document: Document, sentence: ParsedSentence): Span[] {
  const text = textOf(document, sentence);
  const triggers = OPEN_QUESTION_RULES.flatMap(({ pattern }) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }];
  });
  return triggers.filter((trigger, index) => triggers.findIndex((other) => overlaps(trigger, other)) === index);
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
  const span =
    isBare && before !== undefined
      ? { start: before.start, end: clause.end }
      : clauseWithMain(document, sentence, clause);
  const short = withoutConjunction(document, cutToWords(document, span, LIMITS.words));
  const text = readAlone(document, actors, short) ?? finish(textOf(document, short));
  return short.end < span.end ? text.replace(/\.$/u, ' …') : text;
}

/** The second clause of a sentence stands alone here: "and it is not known" is "it is not known". */
function withoutConjunction(document: Document, span: Span): Span {
  const conjunction = /^(?:and|but|or|yet|so)\s+(?:also\s+)?/iu.exec(textOf(document, span))?.[0].length ?? 0;
  return { start: span.start + conjunction, end: span.end };
}

/** Evidence stands with its subject: the sentence, unless that is long or speech of several sentences. */
function widen(sentence: ParsedSentence, clause: Span): Span {
  const isSpeech = sentence.tokens.some(
    ({ start, quotation }) => start >= clause.start && start < clause.end && quotation !== -1,
  );
  return isSpeech || sentence.end - sentence.start > 320 ? clause : sentence;
}
