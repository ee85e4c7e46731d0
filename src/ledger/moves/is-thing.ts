/** A thing, and no verb or number that says something of it. */
const THING =
  /^(?:what|how|whether|who|which)\b|^(?:an?|the|support|thanks|hope|praise) (?!.*(?:\b(?:is|was|are|were|be|been|will|would|can|could|may|might|must|shall|should|has|had|have|do|does|did|no|not|\p{L}{3,}ed)\b|\d))/iu;

/** Whether a statement only names something: "what it would take to back the bill", "a welcome for the meeting". */
export function isThing(statement: string): boolean {
  return THING.test(statement);
}
