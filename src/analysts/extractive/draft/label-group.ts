import type { Span } from '../../../articles/article.ts';
import type { Document } from '../document.ts';
import type { Group } from './group-hints.ts';
import { PROCESS_WORDS } from './group-hints.ts';
import { type IssueNamer, labelText, type RankedLabel, SPEECH_HEADS } from './issue-label.ts';
import { nounPhrases } from './noun-phrases.ts';
import { subjectWords } from './reading.ts';
import type { Hint } from './sticking-hints.ts';

/** What speaks for a name of the matter. */
const POINTS = {
  /** The strongest hint has it as its topic; another one has. */
  topicOfFirst: 2,
  topicOfOther: 0.8,
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
    namesOf(member, namer).map(({ label, head, points }) => ({
      label,
      head,
      points: points + topicPoints(label, member, first),
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
  const label = ranked[0]?.label ?? '';
  if (label.includes(' ')) return label;
  // "Shelling of the market" beside "market".
  const head = subjectWords(label);
  const fuller = ranked.find((one) => one.label.includes(' ') && one.head.isSubsetOf(head));
  return fuller?.label ?? fullerLabel(label, document);
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

/** "EB-5 program" for "program", where the article calls it so more than once, or calls nothing else so. */
function fullerLabel(noun: string, document: Document): string {
  const counts = new Map<string, number>();
  for (const { tokens } of document.sentences) {
    for (const phrase of nounPhrases(tokens)) {
      if (phrase.head.text.toLowerCase() !== noun.toLowerCase()) continue;
      const label = labelText({ ...phrase, verb: null });
      if (label.includes(' ')) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  const [fuller, times] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  return times > 1 || counts.size === 1 ? fuller : noun;
}
