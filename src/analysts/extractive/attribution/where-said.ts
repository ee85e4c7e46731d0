import { isBreak, type Unit } from './units.ts';

/** Only what is not known yet: "the errors in the report" are in it. */
const WHERE_SAID =
  /^(?:(?:in|during) an? (?:[\p{L}-]+ ){0,3}?(?:address|article|blog|briefing|column|conference|diatribe|e-?mail|editorial|filing|interview|letter|memo|message|note|op-ed|post|release|speech|statement|submission|tweet|video)(?: (?:on|last|this|late|early|published|released|to|with) .*)?|(?:on|via) (?:facebook|instagram|linkedin|social media|telegram|tiktok|twitter|x|(?:its|his|her|their) (?:[\p{L}-]+ )?(?:account|blog|channel|feed|page|site|website)))$/u;

/** "called for calm | in a statement on Friday", "praised the crew | on Facebook": where it was said, at the sentence's end. */
export function tellsWhereSaid(units: readonly Unit[], at: number): boolean {
  if (!/^(?:in|on|via|during)$/.test(units[at]?.lower ?? '') || (units[at]?.quotation ?? 0) >= 0) return false;
  const close = units.findIndex((unit, index) => index > at && (isBreak(unit) || unit.quotation >= 0));
  const words = units.slice(at, close < 0 ? units.length : close).map(({ lower }) => lower);
  return WHERE_SAID.test(words.join(' '));
}
