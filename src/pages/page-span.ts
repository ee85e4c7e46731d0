/** UTF-16 offsets into an article’s text, end exclusive. */
export interface PageSpan {
  readonly start: number;
  readonly end: number;
}
