import type { Span } from '../../../articles/article.ts';
import { isWithin } from '../../../language/span.ts';
import { cueLexicon, cuesOf } from '../attribution/cues.ts';
import type { Attribution, Document } from '../document.ts';
import { takesStand } from './acts.ts';
import { NO_STAND_RULES } from './no-stand-rules.ts';
import { textOf, tokensIn } from './reading.ts';

/** Whether an attribution is a position: "wrote" is no stand on what was written, but “…,” they wrote is what they said. */
export function isPosition(
  { cue, cueLemma, directness, content: [span, ...others] }: Attribution,
  content: string,
  document: Document,
): boolean {
  // “Open the gate,” they begged; "Berg was pressed by Lind to go": what is asked is told beside whom.
  const isWhole = directness !== 'direct' && others.length === 0;
  const empty = NO_STAND_RULES.inForce().find(
    (rule) => isWhole && rule.cues.test(cueLemma ?? '') && rule.isEmpty(content),
  );
  if (empty !== undefined) {
    if (cue !== null) NO_STAND_RULES.fired(empty, cue);
    return false;
  }
  // "called the police", "called an ambulance after the fall": it is not said what they are.
  if (cueLemma === 'call' && span !== undefined && cue !== null && cue.end <= span.start && !saysMore(document, span))
    return false;
  // "The mayor should have asked, the auditors wrote": a whole clause before the word is what they say.
  const isTold =
    cue !== null && (span?.end ?? Number.POSITIVE_INFINITY) <= cue.start && TELLS_AFTER.test(cueLemma ?? '');
  return (
    isTold ||
    (cue !== null && span !== undefined && TELLS_BARE.test(cueLemma ?? '') && isBareClause(document, span)) ||
    takesStand(cueLemma, content) ||
    (directness === 'direct' && cueLexicon[cueLemma ?? '']?.quote !== undefined)
  );
}

/** "Ministry denies bribery reports Watchdog answers letter": what was said runs on into a second headline. */
export function runsIntoHeadline({ content, directness }: Attribution, document: Document): boolean {
  const [span] = content;
  const line = document.paragraphs.find((paragraph) => span !== undefined && isWithin(span, paragraph));
  if (span === undefined || line === undefined || directness === 'direct' || ENDED.test(textOf(document, line)))
    return false;
  const tokens = tokensIn(document, span);
  return tokens.some(
    ({ text }, at) =>
      /^\p{Lu}\p{Ll}/u.test(text) &&
      /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
      // The tagger takes "reports" for a verb as well.
      (tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.text.endsWith('s') === true) &&
      tokens
        .slice(at + 1)
        .some(({ pos, text: word }) => pos === 'VERB' || cuesOf(word).some(({ form }) => form === 'third')),
  );
}

/** Words that tell a clause without "that" as well as a thing: "wrote the fee was unfair", "wrote a letter". */
const TELLS_BARE = /^(?:write|find|maintain)$/u;

/** "the fee was unfair", "he had been told": a subject and its verb, and no thing that a clause tells more about. */
function isBareClause(document: Document, span: Span): boolean {
  const tokens = tokensIn(document, span);
  const verb = tokens.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return verb > 0 && tokens[verb]?.pos === 'AUX' && !tokens.slice(0, verb).some(({ text }) => RELATIVE.test(text));
}

const RELATIVE = /^(?:that|which|who|whose|whom|where|when|how|what|why|to)$/iu;

/** "the plan a farce", "Norway irresponsible", "the vote “rigged”": a thing, and right behind it what it is called. */
function saysMore(document: Document, span: Span): boolean {
  const tokens = tokensIn(document, span);
  if (tokens[0]?.pos === 'PRON' || /["“«‘]/u.test(textOf(document, span))) return true;
  return tokens.some(
    ({ pos }, at) => /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') && /^(?:DET|ADJ|ADV|VERB|NUM)$/.test(pos),
  );
}

/** Words for writing and finding out, which behind a clause tell that it is so. */
const TELLS_AFTER = /^(?:write|find|mention|show|maintain|discover|note|cite)$/u;

/** A line that ends so is a sentence, not a headline. */
const ENDED = /[.!?…:;]["”’)\]]*\s*$/u;
