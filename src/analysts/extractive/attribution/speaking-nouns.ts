import { ENGLISH } from '../../../language/languages/en.ts';
import { numberWordsOf } from '../../../language/number-words.ts';

/** Words for people and bodies that can hold a position; the endings catch the rest ("negotiators", "activists"). */
const AGENTS = new Set(
  (
    'people person official officials source sources media outlet outlets press newspaper newspapers journalists reporters analyst analysts expert experts ' +
    'critics supporters allies aides advisers advisors advocates activists campaigners regulators residents locals voters farmers workers union unions ' +
    'employers employees executives businesses companies company firm firms group groups lawmakers senators congressmen diplomats diplomat envoy envoys ' +
    'negotiators mediators ministers minister ministry department government governments administration authorities authority agency agencies commission ' +
    'committee council court judge prosecutors police military army party parties coalition opposition rebels militants protesters campaign office spokesman ' +
    'spokeswoman spokesperson spokespeople staff team members leaders leader customers consumers utility utilities bank banks investors economists scientists ' +
    'researchers doctors nurses teachers parents students families relatives witnesses victims survivors lawyers attorney attorneys lawyer defendants side sides ' +
    'republicans democrats liberals conservatives nationalists palestinians israelis europeans americans chinese russians ukrainians country countries states ' +
    'nation nations community communities association federation alliance parliament congress senate house cabinet mayor governor president king queen ' +
    'chief director secretary professor author man woman men women many most others church kremlin pentagon report study survey poll'
  ).split(' '),
);
const AGENT_ENDING = /(?:\p{Ll}{3}(?:ers|ors|ists|ians|crats|ants|ees|tives|men|women|people)|spokes\p{Ll}+)$/u;
/** Things with the ending of an agent. */
const NOT_AGENTS = new Set(
  'endeavors numbers matters powers papers orders letters factors doors errors sectors waters centers computers summers winters quarters borders offers answers colors flowers towers rivers corners fingers dollars millions plans loans means events documents agreements'.split(
    ' ',
  ),
);
/** Where what only tells more about a noun begins: "analysts | at the bank". "of" counts people: "a group of voters". */
const AFTER_HEAD = /\s(?:for|from|at|to|on|in|with|by|about|against|who|that|which|near|behind|under)\s/u;
/** Those who speak for the body named after them: "a spokesman for the ministry", "officials at the bank". */
const SPEAKS_FOR = new RegExp(
  `(?:spokes\\p{L}+|officials?|sources?|members?|representatives?|government|ministry|leaders?|leadership|delegation|side|embassy|authorities|board|campaign|team|administration|website|statement|document|report|study|some|many|most|all|none|number|chorus|group|half|majority|${ENGLISH.percentWords.join('|')}|(?:${numberWordsOf(ENGLISH)})s?|\\p{N}+)$`,
  'iu',
);
const OFFICE =
  /^(?:[\p{L}-]+ )*(?:secretary|minister|undersecretary|chief|head) of (?:the )?(?:\p{Lu}\p{L}+ (?:and )?)+$/iu;
/** Those who belong to a person and speak for themselves: "Orlov’s lawyer". */
const OWN_VOICE =
  /\b(?:lawyers?|attorneys?|aides?|advis[eo]rs?|spokes\p{L}+|allies|supporters|critics|opponents|rivals?|campaign|team|office|wife|husband|son|daughter|father|mother|brother|sister|family|partner|doctor|predecessor|successor|staff|counsel)\b/iu;

/** Whether words without a name in them stand for somebody who can speak: by their head, not by what follows it. */
export function canSpeak(words: string): boolean {
  const [head = words] = words.split(AFTER_HEAD);
  return head
    .split(' ')
    .slice(0, 6)
    .some(
      (word) =>
        AGENTS.has(word.toLowerCase()) ||
        (AGENT_ENDING.test(word.toLowerCase()) && !NOT_AGENTS.has(word.toLowerCase())),
    );
}

/**
 * Whether a name within a source's words is whose word it is: not that of the owner of somebody who speaks ("Orlov’s
 * lawyer"), nor that of whom the speakers only deal with ("experts on Norway").
 * @param before The source's words before the name.
 * @param after The source's words after the name.
 */
export function speaksAs(before: string, after: string, isPerson: boolean): boolean {
  if (isPerson && /^[’']s?\s/u.test(after) && OWN_VOICE.test(after)) return false;
  const cut = /\s(?:of|for|from|at|to|on|in|with|by|about|against|who|that|which|near|behind|under)\s/u.exec(before);
  // "Secretary of State Ada Byrne": the office is hers.
  if (cut === null || OFFICE.test(before)) return true;
  const head = before.slice(0, cut.index);
  return SPEAKS_FOR.test(head) && !(isPerson && canSpeak(head));
}
