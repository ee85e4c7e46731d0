import type { Article } from '../articles/article.ts';
import type { Text } from '../chat/reply.ts';
import { fold } from '../language/fold.ts';
import type { BriefingPage, BriefingPageItem } from '../pages/briefing-page.ts';
import type { Actor, Briefing, Evidence, LockedPosition } from './briefing.ts';
import { capitalised, ownYear, partiesOf, receiptLine, subtitleOf, titleOf } from './present-briefing.ts';
import { presentVoice, sourceOf, subjectOf } from './present-positions.ts';
import { shortDate } from './short-date.ts';

/** A briefing, all of it, to be read beside its article: every item with the places of the words it rests on. */
export function makeBriefingPage({
  article,
  briefing,
}: {
  readonly article: Article;
  readonly briefing: Briefing;
}): BriefingPage {
  return {
    title: titleOf(article),
    subtitle: subtitleOf(article),
    url: article.url,
    text: article.text,
    items: [
      ...bottomLineOf(briefing),
      ...actorsOf(briefing),
      ...positionsOf(briefing),
      ...stickingPointsOf(briefing),
      ...openOf(briefing),
      ...datesOf(article, briefing),
      ...notHeardOf(briefing),
    ],
    receipt: [receiptLine(briefing.receipt), ...briefing.receipt.notes],
  };
}

type Items = readonly BriefingPageItem[];
const PLAIN = { subject: null, label: null, source: null, spans: [] } as const;

function bottomLineOf({ bottomLine }: Briefing): Items {
  return bottomLine.map(({ text, evidence }, index) => ({
    ...{ ...PLAIN, id: `line-${index + 1}`, section: 'Bottom line', text, spans: spansOf(evidence) },
  }));
}

/** Those of whom the article tells something, a line each; of the others the names. */
function actorsOf({ actors, positions }: Briefing): Items {
  const voices = actors.map((actor) => ({ actor, own: positions.filter((position) => position.actor === actor.name) }));
  const isTold = ({ actor, own }: (typeof voices)[number]): boolean =>
    own.length > 0 || actor.role !== null || actor.affiliation !== null;
  const told = voices
    .filter(isTold)
    .toSorted((one, other) => other.own.length - one.own.length)
    .map(({ actor, own }, index) => {
      const source = [whoIs(actor), presentVoice(own)].filter((part) => part !== null).join(' · ');
      return { ...PLAIN, id: `actor-${index + 1}`, section: 'Key actors', text: actor.name, source };
    });
  const names = voices.filter((voice) => !isTold(voice)).map(({ actor }) => actor.name);
  if (names.length === 0) return told;
  const others = { ...PLAIN, id: 'actors-named', section: 'Key actors', text: names.join(' · '), source: 'not quoted' };
  return [...told, others];
}

function whoIs({ role, affiliation }: Actor): string | null {
  if (role === null || affiliation === null) return role ?? affiliation;
  return role.includes(affiliation) ? role : `${role} (${affiliation})`;
}

function positionsOf({ actors, positions }: Briefing): Items {
  const groups = [...Map.groupBy(positions, ({ actor }) => actor)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups
    .flatMap(([name, own]) => own.map((position) => ({ name, position })))
    .map(({ name, position }, index) => ({
      id: `position-${index + 1}`,
      section: 'Positions',
      subject: wordsOf(subjectOf(name, actors)),
      label: position.act === 'states' && position.hedge !== null ? 'claims' : position.act,
      text: statementOf(position),
      source: wordsOf(sourceOf(position, name, actors, position.directness === 'direct')),
      spans: spansOf(position.evidence),
    }));
}

function statementOf({ statement, hedge, directness }: LockedPosition): string {
  const words = statement.replace(/(?<!\p{Lu})\.$/u, '');
  const said = hedge === null || fold(words).includes(fold(hedge)) ? words : `${words} (“${hedge}”)`;
  return directness === 'direct' && !/["“”]/.test(said) && startsASentence(said) ? `“${said}”` : said;
}

/** A statement taken as a whole sentence is the actor's words; one that goes on after the act is the telling of them. */
function startsASentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/).length > 3;
}

function stickingPointsOf({ stickingPoints }: Briefing): Items {
  return stickingPoints.map((point, index) => {
    const status = point.status === 'open' ? [] : [point.status === 'unclear' ? 'status unclear' : point.status];
    const told = point.via.length === 0 ? [] : [`via ${point.via.join(', ')}`];
    return {
      ...PLAIN,
      ...{ id: `point-${index + 1}`, section: 'Sticking points', text: capitalised(point.issue) },
      ...{ source: [...partiesOf(point), ...status, ...told].join(' · '), spans: spansOf(point.evidence) },
    };
  });
}

function openOf({ openQuestions }: Briefing): Items {
  return openQuestions.map(({ text, evidence }, index) => ({
    ...{ ...PLAIN, id: `open-${index + 1}`, section: 'Open', text, spans: spansOf(evidence) },
  }));
}

function datesOf(article: Article, briefing: Briefing): Items {
  const year = ownYear(article, briefing);
  return briefing.events
    .toSorted((one, other) => (one.date ?? '9').localeCompare(other.date ?? '9'))
    .map(({ date, dateAsWritten, text, evidence }, index) => ({
      ...{ ...PLAIN, id: `date-${index + 1}`, section: 'Dates', text, spans: spansOf(evidence) },
      label: (date === null ? null : shortDate(date, year)) ?? dateAsWritten,
    }));
}

function notHeardOf({ absentVoices }: Briefing): Items {
  if (absentVoices.length === 0) return [];
  const text = absentVoices.join(' · ');
  return [{ ...PLAIN, id: 'not-heard', section: 'Not heard', text, source: 'spoken about, not quoted' }];
}

function spansOf(evidence: readonly Evidence[]): BriefingPageItem['spans'] {
  return evidence.map(({ start, end }) => ({ start, end }));
}

function wordsOf(text: Text): string {
  return text.map((span) => (typeof span === 'string' ? span : span.type === 'actor' ? span.name : span.text)).join('');
}
