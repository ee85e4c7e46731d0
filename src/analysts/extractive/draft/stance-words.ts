import { toLowerCased } from '../rules/lower-case.ts';
import { createSieve } from '../rules/sieve.ts';
import { APPROVING, CONDEMNING } from './verdicts.ts';

/** “A toll won’t keep anyone away”: what something does not do to others is no refusal. */
const AGAINST =
  /\b(?:deserves? (?:\p{L}+ )?(?:blame|condemnation|contempt|punishment|sanctions?|scorn)|should(?:n[’']t| not| never)|must(?:n[’']t| not| never)|can(?:not|[’']t) accept|(?:won[’']t|will not|will never|would never)(?! (?:affect|arrive|change|come|cost|damage|deter|discourage|drive|harm|help|hurt|keep|matter|mean|scare|solve|work)\b)|unacceptable|inappropriate|illegitimate|illegal|unlawful|(?<!\bprov(?:e|ed|es|ing) )wrong|sham|charade|irregular|unfair|unjust|disastrous|dangerous|reckless|irresponsible|failed to|failure|(?<=\b(?:is|are|was|were|be|been|being|am|not|all|both|dead|out|up|stands|standing|stood|(?<!\bthe )stand|go(?:es|ing)?|went|vot\w+|sp(?:eaks?|oke|oken|eaking)|decid\w+|rul\w+|turn\w+|argu\w+|protest(?:s|ed|ing)|campaign(?:ed|ing)|lobb(?:ies|ied|ying)|advis\w+|\p{Ll}+ly|[’'](?:m|re|s)) )against|(?<!\p{Ll}s )opposing|oppos(?!ing|ition\b(?! to\b))\w+|reject\w+|(?<!\bwho )refus\w+|under no circumstances?|not in line|debunked|not acceptable|threat(?:ens?|ening)|no (?:indication|evidence|proof|basis|linkage|justification)|violat\w+)\b/iu;
const FOR =
  /\b(?:should|must|ought to|needs? to|(?<!\b(?:going to|will|would|may|might) )ha(?:ve|s) to|deserves?|welcome|in favou?r of|support\w*|necessary|essential|committed to|goal of)\b/iu;

/** The first words of a content that tell that its speaker is against something; null where there are none. */
export const findAgainst = createFinder([AGAINST, CONDEMNING]);

/** The first words of a content that tell that its speaker is for something; null where there are none. */
export const findInFavour = createFinder([FOR, APPROVING]);

/** Looks for one pattern after the other, where the letters of the content allow for it. */
function createFinder(patterns: readonly RegExp[]): (content: string) => RegExpExecArray | null {
  const mayFind = createSieve(patterns.map((pattern) => ({ pattern })));
  return (content) => {
    for (const { pattern } of mayFind(toLowerCased(content).lower)) {
      const match = pattern.exec(content);
      if (match !== null) return match;
    }
    return null;
  };
}
