import { overlaps, type Span } from '../../language/span.ts';
import type { BriefingPageItem } from '../../pages/briefing-page.ts';
import { type Html, html, inDirection, join } from './html.ts';

/** A passage of the article that items are based on, numbered in text order. */
export interface Place extends Span {
  /** "words-120-184" */
  readonly id: string;
  readonly number: number;
  /** The ids of the items based on it. */
  readonly items: readonly string[];
}

/** The passages that items are based on, each once; ignores spans outside the text. */
export function placesOf(items: readonly BriefingPageItem[], text: string): readonly Place[] {
  const spans = items.flatMap(({ id, spans: own }) =>
    own
      .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
      .map(({ start, end }) => ({ start, end, item: id })),
  );
  const groups = [...Map.groupBy(spans, ({ start, end }) => idOf({ start, end })).values()];
  return groups
    .flatMap((group) => (group[0] === undefined ? [] : [{ ...group[0], group }]))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map(({ start, end, group }, index) => ({
      id: idOf({ start, end }),
      number: index + 1,
      start,
      end,
      items: [...new Set(group.map(({ item }) => item))],
    }));
}

export function idOf({ start, end }: Span): string {
  return `words-${start}-${end}`;
}

/** The text in paragraphs, with passages marked; each is followed by a number that links to the items based on it. */
export function renderArticle(text: string, places: readonly Place[]): Html {
  return join(
    paragraphsOf(text).map((paragraph) => {
      const inside = places.filter((place) => overlaps(place, paragraph));
      return html`<p${inDirection(text.slice(paragraph.start, paragraph.end))}>${piecesOf(paragraph, inside).map((piece) => renderPiece(text, piece, inside))}</p>`;
    }),
  );
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** A paragraph cut where passages begin and end. */
function piecesOf({ start, end }: Span, places: readonly Place[]): readonly Span[] {
  const cuts = places.flatMap((place) => [place.start, place.end]).filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].toSorted((one, other) => one - other);
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }));
}

function renderPiece(text: string, piece: Span, places: readonly Place[]): Html {
  const words = text.slice(piece.start, piece.end);
  const over = places.filter(({ start, end }) => start <= piece.start && end >= piece.end);
  if (over.length === 0) return html`${words}`;
  // The id goes where the passage begins; if two begin together, the shorter one's id goes inside.
  const [first, ...others] = over.filter(({ start }) => start === piece.start);
  const ended = over.filter(({ end }) => end === piece.end);
  return html`<mark${first !== undefined && html` id="${first.id}" tabindex="-1"`} data-words="${over.map(({ id }) => id).join(' ')}">${others.map(
    ({ id }) => html`<span id="${id}" tabindex="-1"></span>`,
  )}${words}</mark>${ended.map(renderNumber)}`;
}

function renderNumber({ id, number, items }: Place): Html {
  const label = `Passage ${number}: ${items.length === 1 ? 'the item' : `${items.length} items`} based on it`;
  return html`<a class="place" href="#${items[0] ?? ''}" data-place="${id}" aria-label="${label}">${number}</a>`;
}
