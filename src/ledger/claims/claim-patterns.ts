// Patterns by which a clause is read as a claim.

import { wordsOf } from '../matter-words.ts';

/** What follows is the condition; at the start of a sentence, up to its comma. */
export const CONDITIONS =
  /\b(?:if|unless|until|provided(?: that)?|providing|(?:as|so) long as|as soon as|once|on (?:the )?condition|only (?:when|after|if|once|in return|under|through|against)|in (?:exchange|return) for|subject to|without|before|except|but only)\b/giu;
/** "The days without trains": a condition only of what is refused, or at the start. */
export const OF_REFUSAL = /^(?:without|before|except)$/iu;
export const NEGATED = /\b(?:not|never|no|nobody|none|nothing|cannot)\b|n[’']t\b/iu;
export const STARTS = /^[\s“"]*(?:that )?$/iu;
/** What does not stand in the way: "whether or not the lake is shared". */
export const WAIVED =
  /\b(?:(?:even )?(?:whether or not|regardless of|no matter|irrespective of|without (?:any )?(?:pre-?)?conditions?|unconditional(?:ly)?|without waiting|no strings(?: attached)?|even (?:if|though|while|without)|what(?:ever| ever) (?:happen|becom|became)\p{L}*)|with no conditions|while .{1,60} (?:still|yet))\b.*/iu;
/** "Not before the audit is finished": yes, after it. */
export const NOT_YET =
  /\b(?:not|never|no|nobody|none|nothing|n[’']t)\b[^.;]{0,120}?\b(?:before|until|unless|without|except|as long as)\b/iu;
/** "Not before June 20": on that day. */
export const NOT_BEFORE =
  /(?:\b(?:not|never|no|nobody|none|nothing)\b|n[’']t\b)[^.;]{0,80}?\b(?:before|until|till)\b/iu;
export const CLAUSE_END =
  /(?<=[.!?;][”"]?)\s+|,? \bbut\b(?! only)|, (?:and|while|yet|though|although) |\band (?:that|he|she|it|they|we|I|the)\b/u;
export const NOT = /^(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|no_longer)$/u;
/** Negations that take nothing back. */
export const NO_NEGATION =
  /\b(?:not only|no (?:less|fewer|more|later|earlier|sooner) than|not (?:one|a \p{L}+) (?:less|more|fewer)|no doubt|nothing but|not (?:just|merely)|no matter|whether or not|why not)\b/giu;
/** A wish not to hinder is no refusal, and what is held back may come. */
export const NOT_OPENED =
  /\b(?:could|might|may|can|looking at|consider\p{L}*|discuss\p{L}*|worth (?:a|an|\p{L}+ing)|open to|(?:not|n[’']t) (?:rul\p{L}+ (?:it )?out|exclud\p{L}+)|conceivable|thinkable|possible|examin\p{L}*|study\p{L}*|stud(?:y|ied))\b/iu;
export const SETTLED = /\b(?:will|would|shall|is going to|are going to)\b|[’']ll\b/iu;
/** "The league supports the stadium": the thing, and that it may be. */
export const BACKING =
  /^(?:[\p{L}’'-]+ ){1,4}?(?:supports?|backs?|opposes?|rejects?|welcomes?|favou?rs?) (?:an?|the|any|its|his|her|their) /iu;
export const MODAL = /\b(?:will|would|shall|is|are|was|were|has|have|had|to)\b/iu;
/** "The offer had no strings attached": of the offer. */
export const TRAILING = /\b(?:had|has|have|was|were|is|are|came|comes?)(?: with)?\s*$/iu;
/** "No such agreement": what is not so, and not what is not to be. */
export const NO_SUCH = /\b(?:no|never|not) (?:\p{L}{1,30} )?such\b|\bnothing of the (?:kind|sort)\b/iu;
export const LIMIT =
  /\b(?:(?:less|more|fewer|lower|higher|longer|shorter) than|below|beyond|above|at (?:least|most)|up to|floor|ceiling|minimum|maximum)\b/iu;
/** What is told of a thing besides, "arbitration, which the board would not accept", and what it is: "open questions". */
export const ASIDE = /, (?:which|who|whose|where|since|as) /iu;
export const AS_IT_IS =
  /(?<=\b(?:of|the|an|any|all|some|many|few|with|for|on|its|their) )(?:open|closed|lower) (?=\p{L})/giu;
/** "A budget that cut pensions": what the thing is like. */
export const WHICH =
  /(?<noun>\b(?:an?|the|any|no|its) (?:\p{L}+ ){0,1}\p{L}+) (?:that|which|who) (?:\p{L}+ed|cut|put|set|let|is|are|was|were|has|have|had)\b[^,.;]*/giu;
export const INTENDED =
  /\b(?:will|would|shall|should|must|ought|can|could|may|might|need|needs|want|wants|ready|willing|prepared|determined|going to|has to|have to|had to|no longer)\b|[’']ll\b|^to \p{L}/iu;
export const PAST =
  /(?<=\p{L} )to be\b|\b(?:was|were|had|did|has been|have been|stood|fell|rose|came|went|lost|broke|began|took|gave|found|sent|saw|met|sank|ran|\p{L}{2,30}ed)\b/iu;
/** “I have asked a judge to mediate”: what the speaker did about it. */
export const AT_ONCE = /\bwith immediate effect\b|\b(?:from|as of) (?:today|now|tonight|tomorrow|midnight)\b/iu;
export const OWN_DEED = /^[\s“"]*(?:I|we) (?:have|had) (?!(?:no|not|never)\b)/iu;
export const ASKED = /\b(?:ask|insist|demand|want|need|press|push|seek|call)(?:s|ed|ing)?\b/iu;
/** "By the end of the talks": when, and not that they end. */
export const AT_THE_END = /\b(?:by|at|until|before|towards?|till|in) (?:the |an )?end(?: of)?\b/giu;
/** Nouns that name a demand or a threat, and not what it is about. */
export const WRAPPED =
  /^(?:with an? |an? |the |its |his |her |their |any )?(?:threat|warning|promise|pledge|demand|call|wish|intention|welcome|readiness|willingness|plan|offer|agreement|commitment|proposal|refusal)s? (?:to|of|for|that)\b/iu;
export const GIVING: ReadonlySet<string> = new Set(['open', 'free', 'pay', 'return']);
export const GIFT =
  /\b(?:give|gives|gave|hand|hands|pay|pays|lend|grant|grants|deliver|delivers|leave|vacate|pull out|withdraw)\b/iu;

/** Whoever speaks, or is spoken for: they say nothing of what it is about. */
export const BODIES = new Set(
  `town city village state country nation company firm union board council ministry cabinet office authority agency
   commission committee league federation association guild side region province group movement operator owner owners
   member members people man men woman women`
    .split(/\s+/u)
    .flatMap((word) => wordsOf(word)),
);
