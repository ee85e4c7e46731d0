import { plainText } from '../chat/text-of-reply.ts';
import type { BriefingPage, BriefingPageItem } from '../pages/briefing-page.ts';
import { capitalised, oneLine } from '../text.ts';
import type { Briefing, Evidence } from './briefing.ts';
import type { Presented } from './present-briefing.ts';
import { originalOf, renderNames } from './render-names.ts';
import { sayAct } from './saying/say-act.ts';
import { isUnheard, sayNames, sayStanding, sayVoice } from './saying/say-actor.ts';
import { saySpeaker, sayUnverified, sayVia } from './saying/say-attribution.ts';
import { sayEventDate } from './saying/say-date.ts';
import { sayReceipt } from './saying/say-receipt.ts';
import { sayStatementAlone } from './saying/say-statement.ts';
import { sayParties, sayStatus } from './saying/say-sticking-point.ts';
import { saySubtitle, sayTitle } from './saying/say-title.ts';
import { sayLanguage, sayRenderings, sayTranslation } from './saying/say-translation.ts';

/** A complete briefing to be read beside its article: every item with the places of its evidence. */
export function makeBriefingPage({ article, briefing: stored, today }: Presented): BriefingPage {
  const briefing = renderNames(stored);
  return {
    title: sayTitle(article),
    subtitle: saySubtitle(article, today),
    url: article.url,
    text: article.text,
    language: article.language,
    ownLanguage: briefing.translation?.language ?? article.language,
    items: [
      ...bottomLineOf(briefing),
      ...actorsOf(briefing),
      ...positionsOf(briefing),
      ...stickingPointsOf(briefing),
      ...openOf(briefing),
      ...datesOf({ article, briefing, today }),
      ...notHeardOf(briefing),
    ],
    receipt: [
      sayReceipt(briefing.receipt, briefing.positions),
      ...sayLanguage(briefing),
      ...sayRenderings(briefing),
      ...briefing.receipt.notes,
    ],
  };
}

type Items = readonly BriefingPageItem[];
const PLAIN = { subject: null, label: null, source: null, spans: [], translations: [] } as const;

function bottomLineOf(briefing: Briefing): Items {
  return briefing.bottomLine.map(({ text, evidence, ...rest }, index) => ({
    ...{ ...PLAIN, id: `line-${index + 1}`, section: 'Bottom line', text, ...placesOf(evidence, briefing) },
    source: sayUnverified(rest)[0] ?? null,
  }));
}

/** Those of whom the article tells something, a line each; of the others the names. */
function actorsOf(briefing: Briefing): Items {
  const { actors, positions } = briefing;
  const voices = actors.map((actor) => ({ actor, own: positions.filter((position) => position.actor === actor.name) }));
  const isTold = ({ actor, own }: (typeof voices)[number]): boolean =>
    own.length > 0 || actor.role !== null || actor.affiliation !== null;
  const told = voices
    .filter(isTold)
    .toSorted((one, other) => other.own.length - one.own.length)
    .map(({ actor, own }, index) => {
      const source = [sayStanding(actor), sayVoice(actor.name, own, briefing)]
        .filter((part) => part !== null)
        .join(' · ');
      return {
        ...PLAIN,
        id: `actor-${index + 1}`,
        section: 'Key actors',
        text: `${actor.name}${originalOf(actor.name, briefing)}`,
        source,
      };
    });
  const names = voices.filter((voice) => !isTold(voice)).map(({ actor }) => actor.name);
  if (names.length === 0) return told;
  const source = names.every((name) => isUnheard(name, briefing)) ? 'not quoted' : 'no position shown';
  return [...told, { ...PLAIN, id: 'actors-named', section: 'Key actors', text: names.join(' · '), source }];
}

function positionsOf(briefing: Briefing): Items {
  const { actors, positions } = briefing;
  const groups = [...Map.groupBy(positions, ({ actor }) => actor)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups
    .flatMap(([name, own]) => own.map((position) => ({ name, position })))
    .map(({ name, position }, index) => ({
      id: `position-${index + 1}`,
      section: 'Positions',
      subject: `${plainText(sayNames(name, actors))}${originalOf(name, briefing)}`,
      label: sayAct(position),
      text: sayStatementAlone(position),
      source: saySpeaker(position, name, actors, position.directness === 'direct'),
      ...placesOf(position.evidence, briefing),
    }));
}

function stickingPointsOf(briefing: Briefing): Items {
  return briefing.stickingPoints.map((point, index) => {
    const status = point.status === 'open' ? [] : [sayStatus(point.status)];
    return {
      ...PLAIN,
      ...{ id: `point-${index + 1}`, section: 'Sticking points', text: capitalised(point.issue) },
      ...{
        source: [...sayParties(point), ...status, ...sayVia(point.via), ...sayUnverified(point)].join(' · '),
        ...placesOf(point.evidence, briefing),
      },
    };
  });
}

function openOf(briefing: Briefing): Items {
  return briefing.openQuestions.map(({ text, evidence, ...rest }, index) => ({
    ...{ ...PLAIN, id: `open-${index + 1}`, section: 'Open', text, ...placesOf(evidence, briefing) },
    source: sayUnverified(rest)[0] ?? null,
  }));
}

function datesOf({ article, briefing, today }: Presented): Items {
  return briefing.events
    .toSorted((one, other) => (one.date ?? '9').localeCompare(other.date ?? '9'))
    .map((event, index) => ({
      ...{
        ...PLAIN,
        id: `date-${index + 1}`,
        section: 'Dates',
        text: event.text,
        ...placesOf(event.evidence, briefing),
      },
      label: sayEventDate(event, article.publishedAt ?? today),
    }));
}

function notHeardOf({ absentVoices }: Briefing): Items {
  if (absentVoices.length === 0) return [];
  const text = absentVoices.join(' · ');
  return [{ ...PLAIN, id: 'not-heard', section: 'Not heard', text, source: 'spoken about, not quoted' }];
}

function placesOf(
  evidence: readonly Evidence[],
  { receipt }: Briefing,
): Pick<BriefingPageItem, 'spans' | 'translations'> {
  return {
    spans: evidence.map(({ start, end }) => ({ start, end })),
    translations: evidence.flatMap((each) => {
      const text = sayTranslation(each, { receipt });
      return text === null ? [] : [{ quote: oneLine(each.quote), text }];
    }),
  };
}
