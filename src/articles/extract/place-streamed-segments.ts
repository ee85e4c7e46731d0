import { Parser } from 'htmlparser2';

/** The calls by which React's script moves a streamed segment to its place: (place, segment), or (segment, place). */
const MOVE = /\$R([CSRX])\(\s*"([\w:-]{1,40})"\s*,\s*"([\w:-]{1,40})"/g;
const MOST_SEGMENTS = 500;

interface Stretch {
  readonly start: number;
  readonly end: number;
}
interface Segment extends Stretch {
  /** What is inside the hidden element. */
  readonly inner: Stretch;
}

/**
 * Puts the segments of a streamed React page where its script would put them. Servers send what was not ready at once
 * in hidden elements (`<div hidden id="S:0">`) at the end, and a script that moves each to its place
 * (`<template id="B:0">`). Segments that no script names stay where they are, hidden.
 */
export function placeStreamedSegments(source: string): string {
  if (!source.includes('$R')) return source;
  const moves = listMoves(source);
  if (moves.size === 0) return source;
  const { segments, places } = findParts(source, moves);
  const placed = new Set<string>();
  const copy = ({ start, end }: Stretch, within: readonly string[]): string => {
    const parts: string[] = [];
    let at = start;
    for (const [id, place] of places) {
      const segment = moves.get(id);
      const found = segment === undefined ? undefined : segments.get(segment);
      if (segment === undefined || found === undefined || place.start < at || place.end > end) continue;
      if (placed.has(segment) || within.includes(segment)) continue;
      placed.add(segment);
      parts.push(source.slice(at, place.start), copy(found.inner, [...within, segment]));
      at = place.end;
    }
    parts.push(source.slice(at, end));
    return parts.join('');
  };
  return copy({ start: 0, end: source.length }, []);
}

/** The segment for each place. */
function listMoves(source: string): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const [, kind, first = '', second = ''] of source.matchAll(MOVE)) {
    if (moves.size >= MOST_SEGMENTS) break;
    if (kind === 'S') moves.set(second, first);
    else moves.set(first, second);
  }
  return moves;
}

/** Where segments and places stand, places in reading order. A place ends with the fallback that is shown until then. */
function findParts(source: string, moves: ReadonlyMap<string, string>) {
  const wanted = new Set(moves.values());
  const segments = new Map<string, Segment>();
  const places = new Map<string, Stretch>();
  const opened: { readonly id: string | undefined; readonly start: number; readonly innerStart: number }[] = [];
  const parser: Parser = new Parser({
    onopentag(_name, { id }) {
      opened.push({ id, start: parser.startIndex, innerStart: parser.endIndex + 1 });
    },
    onclosetag() {
      const tag = opened.pop();
      if (tag?.id === undefined) return;
      const inner = { start: tag.innerStart, end: parser.startIndex };
      if (wanted.has(tag.id)) segments.set(tag.id, { start: tag.start, end: parser.endIndex + 1, inner });
      else if (moves.has(tag.id)) {
        const end = parser.endIndex + 1;
        places.set(tag.id, { start: tag.start, end: tag.id.startsWith('B') ? endOfFallback(source, end) : end });
      }
    },
  });
  parser.write(source);
  parser.end();
  return { segments, places: [...places].toSorted(([, a], [, b]) => a.start - b.start) };
}

/** Boundaries stand between the comments `$?` and `/$`, and may hold others. */
function endOfFallback(source: string, from: number): number {
  const marks = /<!--(\/?)\$[?!~]?-->/g;
  marks.lastIndex = from;
  let depth = 1;
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    depth += mark[1] === '/' ? -1 : 1;
    if (depth === 0) return mark.index;
  }
  return from;
}
