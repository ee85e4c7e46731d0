import type { Span } from '../../../articles/article.ts';
import type { Document } from '../document.ts';
import type { Group } from './group-hints.ts';
import { PROCESS_WORDS } from './group-hints.ts';
import type { Hint } from './hint.ts';
import { type IssueNamer, labelText, type RankedLabel, SPEECH_HEADS } from './issue-label.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { subjectWords } from './reading.ts';

/** What speaks for a name of the matter. */
const POINTS = {
  /** The strongest hint has it as its topic; another one has. */
  topicOfFirst: 2,
  topicOfOther: 0.8,
  /** It is what somebody demands, refuses or disputes: the first thing named after that word. */
  object: 1.2,
  /** It is what others answer. */
  answered: 1,
  /** A hint mentions its noun. */
  mentioned: 0.6,
  mostMentions: 3,
  /** Several words say more than one. */
  severalWords: 0.8,
} as const;

const SPEECH_WORDS = subjectWords([...SPEECH_HEADS].join(' '));

/**
 * The name of a matter: what the strongest hints are about, by the noun that most of them have. Empty where no noun names
 * it.
 */
export function labelOfGroup({ members }: Group, namer: IssueNamer, document: Document): string {
  const [first] = members;
  if (first === undefined) return '';
  const candidates = members.flatMap((member) =>
    namesOf(member, namer).map(({ label, head, points, isFirst }) => ({
      label: label.includes(' ') ? label : fullerLabel(label, document),
      isFull: label.includes(' '),
      head,
      points: points + topicPoints(label, member, first) + (isFirst && member.isObject ? POINTS.object : 0),
    })),
  );
  const support = (head: ReadonlySet<string>) =>
    Math.min(members.filter(({ words }) => head.isSubsetOf(words)).length, POINTS.mostMentions) * POINTS.mentioned;
  const ranked = candidates
    .map((one) => ({
      ...one,
      points: one.points + support(one.head) + (one.label.includes(' ') ? POINTS.severalWords : 0),
    }))
    .toSorted((one, other) => other.points - one.points);
  const [best] = ranked;
  if (best === undefined || best.isFull) return best?.label ?? '';
  // "Shelling of the market" beside "market".
  return ranked.find(({ isFull, head }) => isFull && head.isSubsetOf(best.head))?.label ?? best.label;
}

/** What its topic can be called; where that is only the talks or the crisis, its clause. */
function namesOf({ topic, clause }: Hint, namer: IssueNamer): readonly RankedLabel[] {
  const telling = (span: Span) => namer.rank(span).filter(({ label }) => !isOfTalks(label));
  const names = telling(topic);
  return names.length > 0 ? names : telling(clause);
}

function isOfTalks(label: string): boolean {
  return subjectWords(label).isSubsetOf(PROCESS_WORDS) || SPEECH_WORDS.isSupersetOf(subjectWords(label));
}

function topicPoints(label: string, member: Hint, first: Hint): number {
  const answered = member.exchanges.has(member.topic.start) ? POINTS.answered : 0;
  if (label !== member.label) return answered;
  return answered + (member === first ? POINTS.topicOfFirst : POINTS.topicOfOther);
}

/** What an article calls things, by the stem of their noun. */
const callings = new WeakMap<Document, ReadonlyMap<string, readonly NounPhrase[]>>();

/**
 * "EB-5 program" for "program", where the article calls it so more than once, calls nothing else so, or brings it up by that
 * name.
 */
function fullerLabel(noun: string, document: Document): string {
  const known = callings.get(document) ?? readCallings(document);
  callings.set(document, known);
  const labels = (known.get(stemOf(noun)) ?? []).map((phrase) => labelText({ ...phrase, verb: null }));
  const counts = new Map<string, number>();
  for (const label of labels) if (label.includes(' ')) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [fuller, times] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  if (times > 1 || counts.size === 1) return fuller;
  return labels[0]?.includes(' ') ? labels[0] : noun;
}

function readCallings(document: Document): ReadonlyMap<string, readonly NounPhrase[]> {
  const phrases = document.sentences.flatMap(({ tokens }) => nounPhrases(tokens));
  return Map.groupBy(
    phrases.filter(({ head }) => head.pos === 'NOUN'),
    ({ head }) => stemOf(head.text),
  );
}

function stemOf(noun: string): string {
  return [...subjectWords(noun)].join(' ');
}
