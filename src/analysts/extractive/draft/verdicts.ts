// What somebody says that something is, where the word for it tells whether they are for it.

const BAD = `absurd|appalling|baseless|barbaric|botched|callous|catastrophic|counterproductive|cruel|cynical|dead on arrival|disgraceful|dishonest|doomed|excessive|fabricated|false|far-fetched|flawed|foolish|futile|groundless|hypocritical|immoral|inaccurate|inadequate|indefensible|inexcusable|inhumane|insulting|intolerable|laughable|ludicrous|malicious|misguided|misleading|mistaken|nonsensical|outrageous|pointless|premature|preposterous|ridiculous|ruinous|scandalous|senseless|shameful|short-sighted|shortsighted|slanderous|too (?:broad|costly|dear|expensive|far|harsh|high|late|little|long|low|much|narrow|risky|slow|soft|vague|weak)|unaffordable|unconstitutional|undemocratic|unforgivable|unfounded|unjustified|unnecessary|unrealistic|unreasonable|unsubstantiated|untrue|unworkable|useless|worthless`;
const BAD_THING = `abomination|affront|betrayal|blunder|bluff|calamity|catastrophe|con|crime|dead end|disaster|disgrace|distraction|embarrassment|error|exaggeration|fabrication|failure|fairy tale|fantasy|farce|fiction|figment|folly|fraud|hoax|humiliation|injustice|insult|invention|joke|lies?|madness|mistake|mockery|myth|nonsense|outrage|provocation|robbery|rubbish|ruse|scam|scandal|slander|slap in the face|smear|step (?:backwards?|too far)|surrender|swindle|trap|travesty|waste of (?:money|time)|witch[- ]hunt`;
const GOOD = `(?:long )?overdue|fair|laudable|reasonable|right and proper|sensible|wise`;
const GOOD_THING = `blessing|boon|breakthrough|godsend|lifeline|milestone|relief|step (?:forward|in the right direction)|success|triumph|victory`;

/** "is", "called it an", "described it as a complete and utter": what a verdict follows. */
const BE = String.raw`(?:\b(?:is|are|was|were|be|been|being|remain(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)?|as)|[’'](?:s|re))`;
const DEGREE = String.raw`(?:\s(?:\p{L}+ly|all|far|just|much|quite|rather|so|such|very|most|more|both|and|or))*`;
const verdict = (is: string, thing: string): RegExp =>
  new RegExp(
    String.raw`${BE}${DEGREE}\s(?:${is})\b(?!\s\p{L}+s\b)|(?:${BE}${DEGREE}(?:\s(?:an?|the|pure|sheer|utter))?|\b(?:an?|pure|sheer|utter))(?:\s[\p{L}-]+){0,2}?\s(?:${thing})\b(?!\s(?:that|who|which|of|about)\b)`,
    'iu',
  );

/** "is absurd", "are a smear", "as pure invention", "there is no truth in it". */
export const CONDEMNING: RegExp = new RegExp(
  String.raw`${verdict(BAD, BAD_THING).source}|\bno (?:truth|substance|merit|justification|excuse) (?:in|to|for)\b`,
  'iu',
);
/** "is long overdue", "a victory". */
export const APPROVING: RegExp = verdict(GOOD, GOOD_THING);
