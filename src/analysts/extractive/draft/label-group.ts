import type { Span } from '../../../articles/article.ts';
import type { Document } from '../document.ts';
import type { Group } from './group-hints.ts';
import { PROCESS_WORDS } from './group-hints.ts';
import { type IssueNamer, labelText, type RankedLabel } from './issue-label.ts';
import { nounPhrases } from './noun-phrases.ts';
import { subjectWords } from './reading.ts';
import type { Hint } from './sticking-hints.ts';

/** What speaks for a name of the matter. */
const POINTS = {
  /** The strongest hint has it as its topic; another one has. */
  topicOfFirst: 2,
  topicOfOther: 0.8,
  /** A hint mentions its noun. */
  mentioned: 0.6,
  mostMentions: 3,
  /** Several words say more than one. */
  severalWords: 0.8,
} as const;

/** The name of a matter: what the strongest hints are about, by the noun that most of them have. */
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
  const best = candidates
    .map((one) => ({
      ...one,
      points: one.points + support(one.head) + (one.label.includes(' ') ? POINTS.severalWords : 0),
    }))
    .toSorted((one, other) => other.points - one.points)[0];
  const label = best?.label ?? first.label;
  return label.includes(' ') ? label : fullerLabel(label, document);
}

/** What its topic can be called; where that is only the talks or the crisis, its clause. */
function namesOf({ topic, clause }: Hint, namer: IssueNamer): readonly RankedLabel[] {
  const telling = (span: Span) =>
    namer.rank(span).filter(({ label }) => !subjectWords(label).isSubsetOf(PROCESS_WORDS));
  const names = telling(topic);
  return names.length > 0 ? names : telling(clause);
}

function topicPoints(label: string, member: Hint, first: Hint): number {
  if (label !== member.label) return 0;
  return member === first ? POINTS.topicOfFirst : POINTS.topicOfOther;
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
