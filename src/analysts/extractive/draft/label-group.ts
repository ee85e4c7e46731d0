import type { Document } from '../document.ts';
import type { Group } from './group-hints.ts';
import { PROCESS_WORDS } from './group-hints.ts';
import { type IssueNamer, labelText } from './issue-label.ts';
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
    namer
      .rank(member.topic)
      .map(({ label, head, points }) => ({ label, head, points: points + topicPoints(label, member, first) })),
  );
  const support = (head: ReadonlySet<string>) =>
    Math.min(members.filter(({ words }) => head.isSubsetOf(words)).length, POINTS.mostMentions) * POINTS.mentioned;
  const best = candidates
    .filter(({ label }) => !subjectWords(label).isSubsetOf(PROCESS_WORDS))
    .map((one) => ({
      ...one,
      points: one.points + support(one.head) + (one.label.includes(' ') ? POINTS.severalWords : 0),
    }))
    .toSorted((one, other) => other.points - one.points)[0];
  const label = best?.label ?? first.label;
  return label.includes(' ') ? label : fullerLabel(label, document);
}

function topicPoints(label: string, member: Hint, first: Hint): number {
  if (label !== member.label) return 0;
  return member === first ? POINTS.topicOfFirst : POINTS.topicOfOther;
}

/** "EB-5 program" for "program", where the article calls it so more than once. */
function fullerLabel(noun: string, document: Document): string {
  const counts = new Map<string, number>();
  for (const { tokens } of document.sentences) {
    for (const phrase of nounPhrases(tokens)) {
      if (phrase.head.text.toLowerCase() !== noun.toLowerCase() || phrase.core.length < 2) continue;
      const label = labelText({ ...phrase, complement: null, verb: null });
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  const [fuller, times] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  return times > 1 ? fuller : noun;
}
