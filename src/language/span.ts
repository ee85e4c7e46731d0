/** A half-open range `[start, end)` of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start: Math.min(start, span.end), end: Math.max(start, span.start + slice.trimEnd().length) };
}
