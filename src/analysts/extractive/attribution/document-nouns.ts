/** What people speak in: whose words it holds, is who issued it. */
export const DOCUMENT =
  /^(?:statement|letter|communiqu[eé]|declaration|petition|resolution|motion|decree|memo|memorandum|message|tweet|submission|lawsuit|e-?mail|notice|ultimatum|manifesto|report|order|banner|placard|note|paper|post|brief|suit|complaint|editorial|op-ed|affidavit|bulletin|directive|filing|judge?ment|notification|release|ruling|study|survey|verdict|indictment)s?$/;
/** Whether words end in a noun for what people speak in: "the open letter". */
export function isDocumentNoun(words: string): boolean {
  return DOCUMENT.test(words.split(' ').at(-1)?.toLowerCase() ?? '');
}
/** What somebody has counted, asked or found out: theirs who made it, where that is told: "data from the harbour board". */
export const FINDING =
  /^(?:data|estimates?|figures?|statistics|projections?|forecasts?|findings?|surveys?|polls?|stud(?:y|ies)|research|investigations?|analys[ei]s|calculations?|results?|audits?|reviews?|assessments?|records|numbers|releases?|bulletins?)$/;
