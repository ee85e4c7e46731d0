import type { Span } from '../../../articles/article.ts';
import type { Document } from '../document.ts';
import { textOf } from './reading.ts';

/** "…, | a disclosure which stunned the port", "…, | in its first departure from …", "…, | deepening a quarrel over …". */
const COMMENT =
  /, (?:an? (?:admission|announcement|claim|concession|decision|departure|disclosure|gesture|move|remark|retreat|reversal|shift|statement|step|threat|turnabout|warning) (?:that|which)\b|in (?:his|her|its|their|the) (?:biggest|clearest|first|latest|most|sharpest|strongest)\b|(?:deepening|escalating|fuell?ing|heightening|intensifying|reigniting|sparking|stoking|widening) (?:an?|the|its|their|fears|tensions)\b|(?:a long way|far|just|well) short of (?:the|what)\b)[^“”"]{0,300}$/u;

/** What was said, without what the writer makes of it at its end. */
export function withoutComment({ start, end }: Span, document: Document): Span {
  const comment = COMMENT.exec(textOf(document, { start, end }));
  return { start, end: comment === null ? end : start + comment.index };
}
