const FIRST = /(?<![\p{L}.])(?:I(?!\.)|[Ww]e|[Mm]y|[Oo]ur|[Mm]ine|[Oo]urs|[Mm]e|us)(?!\p{L})/u;
const SECOND = /(?<!\p{L})(?:you|your|thank|please|gentlemen)(?!\p{L})/iu;
/** A narrator: somebody else's verb of speech. */
export const NARRATED = /\b(?:said|says|told|asked|added|replied|according to)\b/u;
const QUOTED = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

/** Whether words are somebody's own: "I", "we", "our" outside quotation marks. */
export function isFirstPerson(words: string): boolean {
  return FIRST.test(words.replace(QUOTED, ''));
}

/** Whether words are said to somebody: "you", "thank you". */
export function speaksToSomebody(words: string): boolean {
  return SECOND.test(words.replace(QUOTED, ''));
}

/** Whether words end in a question mark, whatever closes after it. */
export function endsInQuestion(words: string): boolean {
  return /\?["”’'»*_)]*\s*$/u.test(words);
}

/** Whether a paragraph is nothing but questions. */
export function isQuestion(words: string): boolean {
  return endsInQuestion(words) && !/[.!]\s/u.test(words.replace(/\b(?:Mr|Mrs|Ms|Dr)\./gu, ''));
}

/** Speech without what is quoted in it: “He told me, ‘You will never work here,’ and I left.” */
export function withoutInnerQuotes(speech: string): string {
  return speech.replace(
    /(?<=[\s(,:])(?:‘[^‘’]{2,200}[.,!?]’|'[^']{2,200}[.,!?]'|“[^“”]{2,200}”|"[^"]{2,200}")(?=[\s.,!?;:)]|$)/gu,
    '…',
  );
}
