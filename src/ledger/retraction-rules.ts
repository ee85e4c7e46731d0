/** What an article says of an earlier statement: that it was taken back, put right, or never made. */
export type RetractionType = 'withdrawn' | 'corrected' | 'denied';

export interface RetractionRule {
  readonly id: string;
  readonly type: RetractionType;
  /** Finds the statement that is taken back as `claim`. */
  readonly pattern: RegExp;
  /** Sentences that no other rule takes, the claim in square brackets. */
  readonly examples: readonly string[];
}

const REPORT = '(?:report|story|article|account|claim|statement|remark|comment|assertion|allegation)s?';

/** Ways in which news articles take a statement back. The first that fits decides. */
export const RETRACTION_RULES: readonly RetractionRule[] = [
  {
    id: 'withdrew its report',
    type: 'withdrawn',
    pattern: new RegExp(
      `\\b(?:withdr[ae]w\\p{L}*|retract(?:s|ed|ing)?|took back|takes back|taken back|disown(?:s|ed))\\s(?:its|his|her|their|a|an|the)\\s(?:\\p{L}+\\s){0,2}?${REPORT}\\s(?:that|saying(?: that)?|in which \\p{L}+ said(?: that)?)\\s(?<claim>.+)`,
      'iu',
    ),
    examples: [
      'The Gazette withdrew its report that [the mayor had sold the lighthouse].',
      'Lee took back her statement that [the bank had paid nothing].',
      'The agency has retracted an earlier story saying [the bridge was closed].',
    ],
  },
  {
    id: 'report was withdrawn',
    type: 'withdrawn',
    pattern: new RegExp(
      `\\b${REPORT}\\sthat\\s(?<claim>.+?),?\\s(?:was|were|has been|have been|had been)\\s(?:withdrawn|retracted|taken back|taken down)\\b`,
      'iu',
    ),
    examples: ['The report that [the mayor had sold the lighthouse] has been withdrawn.'],
  },
  {
    id: 'earlier version',
    type: 'corrected',
    pattern:
      /\b(?:an?|the) (?:earlier|previous|first) (?:version|edition) (?:of (?:this|the|its) \p{L}+ )?(?:(?:wrongly|incorrectly|mistakenly) )?(?:said|says|stated|states|reported|had)(?: that)? (?<claim>.+)/iu,
    examples: [
      'An earlier version of this article said [the dam would flood 31 farms].',
      'A previous version wrongly stated that [the ferry had sunk].',
    ],
  },
  {
    id: 'not as reported',
    type: 'corrected',
    pattern:
      /,? (?:and|but) not(?:,| that)? (?<claim>[^,.]+), as (?:(?:we|it|the \p{L}+) )?(?:had )?(?:been )?(?:earlier )?(?:reported|said|stated|written)/iu,
    examples: ['The paper said the bank would pay 4 million crowns, and not [six million crowns], as it had reported.'],
  },
  {
    id: 'wrongly reported',
    type: 'corrected',
    pattern:
      /\b(?:wrongly|incorrectly|erroneously|mistakenly|falsely) (?:reported|stated|wrote|written|said)(?: in \p{L}+(?: \p{L}+)?)? that (?<claim>.+)/iu,
    examples: ['The Herald said it had wrongly reported that [the mayor owned the bank].'],
  },
  {
    id: 'apologised for reporting',
    type: 'corrected',
    pattern:
      /\bapologi[sz](?:e|es|ed|ing) for (?:having )?(?:reporting|reported|saying|said|stating|stated|writing|written|claiming|claimed)(?: that)? (?<claim>.+)/iu,
    examples: ['The Courier apologised for reporting that [the keeper had left the tower].'],
  },
  {
    id: 'denied having said',
    type: 'denied',
    pattern:
      /\bden(?:y|ies|ied|ying) (?:(?:ever )?having (?:ever )?(?:said|told|promised|claimed)|(?:ever )?saying|that (?:he|she|it|they) (?:had )?(?:ever )?said)(?: that)? (?<claim>.+)/iu,
    examples: [
      'Moss denied having said that [the boats would go on strike].',
      'The minister denied ever saying [the port was for sale].',
    ],
  },
];

/** In characters: a longer one is no sentence that anybody wrote to take something back. */
const LONGEST_SENTENCE = 1_000;

/** The rule by which a sentence takes a statement back, and the words of that statement; null where it doesn't. */
export function readRetraction(sentence: string): { readonly rule: RetractionRule; readonly claim: string } | null {
  if (sentence.length > LONGEST_SENTENCE) return null;
  for (const rule of RETRACTION_RULES) {
    const claim = rule.pattern.exec(sentence)?.groups?.claim;
    if (claim !== undefined) return { rule, claim: claim.replace(/[.!?"”]+$/u, '') };
  }
  return null;
}
