const ASKED = /^(?:what|how|whether|who|which)\b/iu;
const NAMED = /^(?:an?|the|support|thanks|hope|praise) /iu;
/** A verb, or a number. */
const SAYS =
  /\b(?:is|was|are|were|be|been|will|would|can|could|may|might|must|shall|should|has|had|have|do|does|did|no|not)\b|(?<=\p{L}{2})ed\b|\d/iu;

/** Whether a statement only names something: "what it would take to back the bill", "a welcome for the meeting". */
export function isThing(statement: string): boolean {
  return ASKED.test(statement) || (NAMED.test(statement) && !SAYS.test(statement));
}
