import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../language/calendar.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { numberWordsOf } from '../../../language/number-words.ts';
import { remember } from '../../../language/remember.ts';
import { ADDRESS_TITLES, TITLE_WORDS } from '../../../language/titles.ts';
import { TIME_SPAN } from '../../../language/told-before.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';

/** Words for people and bodies that can hold a position; the endings catch the rest ("negotiators", "activists"). */
const AGENTS = new Set(
  (
    'people person official officials source sources media outlet outlets press newspaper newspapers journalists reporters analyst analysts expert experts ' +
    'critics supporters allies aides advisers advisors advocates activists campaigners regulators residents locals voters farmers workers union unions ' +
    'employers employees executives businesses companies company firm firms group groups lawmakers senators congressmen diplomats diplomat envoy envoys ' +
    'family negotiators mediators ministers minister ministry department government governments administration authorities authority agency agencies commission ' +
    'committee council court judge prosecutors police military army party parties coalition opposition rebels militants protesters campaign office spokesman ' +
    'spokeswoman spokesperson spokespeople staff team members leaders leader customers consumers utility utilities bank banks investors economists scientists ' +
    'researchers doctors nurses teachers parents students families relatives witnesses victims survivors lawyers attorney attorneys lawyer defendants side sides ' +
    'republicans democrats liberals conservatives nationalists palestinians israelis europeans americans chinese russians ukrainians country countries states ' +
    'nation nations community communities association federation alliance parliament congress senate house cabinet mayor governor president king queen ' +
    'citizen citizens client clients college colleges fund funds network networks guild guilds board boards panel club clubs society league chamber syndicate assembly delegation delegations embassy movement bloc tribunal militia navy ' +
    'alumni catholics children captives clerics doves greens hawks liberals moderates orthodox radicals thieves hostages inmates landlord landlords medics midwives monks nomads nuns paramedics patients pupils recruits ' +
    'stevedores tribesmen undergraduates wardens youths ' +
    'chief director secretary professor author bosses man woman men women many most church kremlin pentagon'
  ).split(' '),
);
/**
 * Bodies that are a place or a thing as often as somebody: they speak where the text has them say or want something. Those
 * with the ending of a person are taken for one ("insurer", "theater"); of "think-tank" the last word counts.
 */
const BODIES = new Set(
  (
    'academy airline archdiocese broadcaster charity church clan clans clergy college consortium councils diocese faculty federations foundation hospital institute institution iwi jury monarch mosque museum ngo ' +
    'orchestra panels public regime school secretariat tribe tribes troupe trust university watchdog insurgents opponents proponents dissidents ' +
    // Who rules, judges and guards.
    'admiralty constabulary coastguard consulate dynasty embassies force forces garrison inspectorate judiciary junta legislature mission monarchy ' +
    'palace politburo premiership presidency taskforce treasury vatican ' +
    // Where people live.
    'borough canton city county district emirate governorate hamlet kingdom kibbutz municipality parish prefecture province region republic sheikhdom state ' +
    'sultanate territory town township village villages ' +
    // Those who believe.
    'congregation convent monastery order parishes synod synagogue temple ' +
    // Works and trades.
    'bakery brewery casino cartel conglomerate coop cooperative dairy distillery dockyard exchange factory farm foundry franchise franchisee harbour hotel ' +
    'mill mine plant port airport quarry railway railroad refinery resort shipyard startup ' +
    'studio subsidiary supermarket tannery vineyard winery yard ' +
    // Houses open to all.
    'bureau café centre center clinic confederation consultancy gallery hospice kindergarten laboratory library lobby nursery opera pharmacy practice shop store ' +
    'surgery tank theatre zoo ' +
    // Several of them.
    'airlines broadcasters charities churches conglomerates cooperatives foundations hospitals insurers institutes juries mosques museums municipalities railways ' +
    'refineries schools shipyards startups supermarkets trusts universities watchdogs ' +
    // Those who serve, fight or play together.
    'band battalion brigade choir corps crew crews customs directorate ensemble fleet gang mafia mob patrol regiment registry service squad unit ' +
    // Those on one side of a question, or in one part of a place.
    'brotherhood caucus conference congress couple diaspora duo east electorate faction fellowship front household inquiry left leadership majority management ' +
    'minority north pair presidency sisterhood south summit trio west wing workforce ' +
    // Those who sell, print and send.
    'abbey cathedral chain channel chancellery daily duma estate festival giant industry magazine plantation radio sector station television tv weekly'
  ).split(' '),
);
/** People whose noun has no ending that tells so. */
const PEOPLE = new Set(
  (
    'actuary addict adolescent affiliate agent ally appointee apprentice artisan associate attaché bailiff bandit beneficiary blacksmith boy bride cabbie cadet ' +
    'captive catholic chaplain chieftain child classmate clerk conscript convict cook cop deacon detainee dignitary dissident elder emissary employee enemy escapee evacuee ' +
    'exile expat expatriate fan fiancé fugitive functionary gendarme girl graduate guard guerrilla guest guide heir hindu hooligan hostage inmate insurgent ' +
    'intern jew jihadi kid lifeguard loyalist mechanic medic mercenary midwife missionary muslim native nominee nomad notary novice oligarch operative orphan paramedic ' +
    'paramilitary parent parolee partisan patient patron pilgrim pirate plaintiff prelate priest prophet pundit pupil recruit refugee regent relative respondent restaurateur ' +
    'retiree returnee revolutionary scout shepherd sikh spouse spy stevedore steward stowaway thief thug trainee twin undergraduate vet villain warden warlord youth ' +
    // Of churches, courts and nobility.
    'abbess abbot archdeacon baronet beadle caliph curate earl friar guru headmistress imam lama laird landlady laureate maharaja marquess matron monsignor mufti mullah ' +
    'nuncio parson pontiff postmistress prioress rajah sexton swami vicereine viceroy viscount vizier ' +
    // Of trades.
    'acrobat barista bellhop caddie concierge goldsmith jockey locksmith masseur masseuse polymath rancher sherpa silversmith sous-chef whip'
  ).split(' '),
);
const AGENT_ENDING = /(?:\p{Ll}{3}(?:ers|ors|ists|ians|crats|ants|ees|tives|men|women|people)|spokes\p{Ll}+)$/u;
const PERSON_ENDING = /\p{Ll}{3}(?:er|or|ist|ian|crat|ant|man|woman|person)$/u;
/** Things with the ending of an agent. */
const NOT_AGENTS = new Set(
  'formers latters others monitors loudspeakers endeavors numbers matters powers papers orders letters factors doors errors sectors waters centers computers summers winters quarters borders offers answers colors flowers towers rivers corners fingers dollars millions plans loans means events documents agreements objectives initiatives incentives alternatives perspectives motives narratives directives'.split(
    ' ',
  ),
);
/** Ends of nouns for qualities, deeds and states; some of them stand for bodies or for what can be read. */
const ABSTRACT = /(?:ness|ities|ity|ism|ance|ence|ment|tion|sion|ship|hood|dom|age|ure|fall|way|focus|fact|matter)s?$/u;
const READABLE =
  /^(?:announcement|assessment|commission|decision|declaration|delegation|document|evidence|information|institution|legislation|message|organi[sz]ation|opposition|parliament|petition|publication|resolution|statement|submission|testimony|university|community|majority|minority|authority|association|administration|coalition|corporation|federation|foundation|department|government|management|leadership|judgment|page|indictment|constitution|amendment|intelligence|alliance|conference|village|entourage|legislature|literature|television)s?$/u;
/** Words of a source in which its head is looked for. */
const LONGEST_HEAD = 6;
/** Where what only tells more about a noun begins: "analysts | at the bank". "of" counts people: "a group of voters". */
const AFTER_HEAD = /\s(?:for|from|at|to|on|in|with|by|about|against|who|that|which|near|behind|under)\s/u;
/** "Four of the seven villages", "most of the guilds": some of those named behind it. */
const COUNTED = new RegExp(
  `^(?:(?:some|many|most|several|all|few|both|none|half|dozens|hundreds|thousands|scores|a (?:few|number|majority|minority|group|dozen|handful|third|quarter)|(?:${numberWordsOf(ENGLISH)})|\\p{N}+)[ -])+of (?:the |its |their |these |those )?`,
  'iu',
);
/** Those who speak for the body named after them: "a spokesman for the ministry", "officials at the bank". */
const SPEAKS_FOR = new RegExp(
  `(?:spokes\\p{L}+|officials?|sources?|representatives?|government|ministry|leaders?|leadership|delegation|side|embassy|authorities|board|campaign|team|administration|website|statement|document|report|study|some|many|most|all|none|number|chorus|group|half|majority|${ENGLISH.percentWords.join('|')}|(?:${numberWordsOf(ENGLISH)})s?|\\p{N}+)$`,
  'iu',
);
/** Offices that are no field of another one: "Lawyer for Mayor Ada Byrne". */
const HELD_OFFICE =
  /^(?:President|Mayor|Governor|Premier|Senator|Chancellor|Prime|Minister|Secretary|General|Colonel|Captain|Ambassador)$/u;
/** "the Lind family", "Lind supporters": others than Lind. */
const OF_PERSON =
  /^\s(?!(?:and|or|of|from|at|for|with|in|on|to|by|as|who|also|himself|herself|too|then|now|later)\b)\p{Ll}/u;
/** Bodies that somebody has, and that speak for themselves: "Orlov’s party". */
const OWN_BODY =
  /^(?:agency|alliance|association|bank|charity|church|club|coalition|company|council|employer|employers|federation|firm|foundation|group|guild|league|ministry|movement|newspaper|organi[sz]ation|parliament|party|regiment|school|union|university)$/u;
/** "The court hearing | Lund’s case": what precedes the name deals with it. */
const DEALING_WITH =
  /\s\p{Ll}+(?<!\b(?:acting|aspiring|defending|founding|incoming|leading|managing|outgoing|presiding|reigning|retiring|ruling|serving|sitting|visiting))ing (?:the )?$/u;
/** Those who belong to a person and speak for themselves: "Orlov’s lawyer". */
const OWN_VOICE =
  /\b(?:lawyers?|attorneys?|aides?|advis[eo]rs?|spokes\p{L}+|allies|supporters|critics|opponents|rivals?|campaign|team|office|wife|husband|son|daughter|father|mother|brother|sister|family|partner|doctor|predecessor|successor|staff|counsel)\b/iu;

const LAW = /^[’']s? (?:[\p{L}-]+ ){0,4}(?:acts?|codes?|constitution|laws?|regulations?|rules|statutes?)$/iu;

/** Those who belong to a body and do not speak in its name: "Green Party lawmakers", "Cabinet members". */
const MEMBERS =
  /^(?:activists|affiliates|backbenchers|clients|congress(?:men|women)|councillors|councilors|customers|delegates|deputies|dissidents|employees|fans|graduates|judges|lawmakers|legislators|loyalists|members|mps|parliamentarians|passengers|patients|readers|rebels|residents|senators|shareholders|staff(?:ers)?|students|subscribers|supporters|tenants|users|viewers|voters|workers)$/u;

/** "No minister", "not a single member", "none of the governors": nobody. */
const NOBODY = /^(?:no|not|none|nobody|neither|nor)\b/iu;
/** Which sides, stands elsewhere. */
const SIDES = /^(?:(?:all|both|the|three|two) )*sides$/iu;
/** What somebody says in writing: "a police statement". */
const OWN_DOCUMENT =
  /^((?:\p{Lu}\p{Ll}+ )?\p{Ll}.*) (?:announcement|letter|memo|press release|report|ruling|statement|verdict|website)s?$/u;
/** What may follow a noun and is no noun: "people familiar", "leaders meeting", "lawyers alike". */
const AFTER_NOUN =
  /(?:ing|ed|ly|selves|self)$|^(?:abroad|across|alike|alone|among|around|available|away|before|between|both|close|during|else|elsewhere|familiar|here|inside|involved|loyal|nationwide|opposed|outside|over|overseas|present|responsible|since|there|today|together|too|within|without|worldwide|yesterday)$/u;

/** Words before a description that are no part of it. */
const OPENING_WORDS =
  /^(?:(?:which|who|that|both|the|an?|some|many|several|other|these|those|most|few|(?:his|her|their|its|my|our)(?: own)?|(?:(?:large|small|growing|considerable) )?number of)\s+)+/iu;

/**
 * A source's words without a name as a description of it: "a senior official, who …" is "senior official", "a police
 * statement" is the police's.
 */
export function describeSource(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').replace(IN_PAPER, '').replace(WHEN, '');
  const bare = plain.replace(OPENING_WORDS, '');
  // "Some in the ministry"
  const isPhrase = AFTER_HEAD.exec(` ${bare}`)?.index === 0;
  const [said = ''] = (isPhrase ? plain : bare).split(/,| who | which | including | such as /u);
  // "A senior official | there"
  const description = said.replace(/ (?:here|there)$/u, '');
  const [, owner = description] = OWN_DOCUMENT.exec(description) ?? [];
  const whose = isAgent(owner.split(' ').at(-1) ?? '') ? owner : description;
  // "Four of the seven villages": a sentence's own capital.
  return OF_COUNT.test(whose) ? whose.charAt(0).toLowerCase() + whose.slice(1) : whose;
}

/** "Last month | the guild", "two years ago | the minister", "the other day | the bank": when, before who. */
const WHEN = new RegExp(
  `^(?:(?:early|earlier|late|later) )?(?:(?:last|this|that|the (?:following|next|other|previous|same)) (?:afternoon|autumn|day|evening|fall|fortnight|month|morning|night|spring|summer|week|weekend|winter|year|${WEEKDAY_PATTERN}|${MONTH_PATTERN})|(?:${TIME_SPAN}|(?:days|decades|hours|months|weeks|years)) (?:after|ago|before|earlier|later)) (?=(?:an?|her|his|its|the|their)\\s)`,
  'iu',
);

/** "the Daily | in an editorial on Monday": where it says so. */
const IN_PAPER =
  / in an? (?:[\p{L}-]+ ){0,2}?(?:article|blog|column|commentary|editorial|interview|letter|message|post|release|report|speech|statement|tweet)\b.*$/su;

const OF_COUNT = new RegExp(
  `^(?:One|Half|Some|None|Both|All|Most|Many|Several|Few|Dozens|Hundreds|Thousands|(?:${numberWordsOf(ENGLISH)})) (?:of )?(?:\\p{Ll}|\\d)`,
  'iu',
);

/** The noun that a description is of, in lower case: "senior officials at the bank" are "officials". */
export function headNoun(description: string): string {
  const counted = description.replace(COUNTED, '');
  const [head = counted] = counted.split(/ of /u)[0]?.split(AFTER_HEAD) ?? [];
  return (
    head
      .trim()
      .replace(/\bco-op/iu, 'coop')
      .split(/[ -]/u)
      .at(-1) ?? ''
  ).toLowerCase();
}

/** Whether a noun in lower case stands for one person: "official", "farmer". */
export function isPersonNoun(noun: string): boolean {
  return (
    TITLE_WORDS.has(noun) ||
    PEOPLE.has(noun) ||
    /^(?:person|man|woman|critic|source)$/u.test(noun) ||
    (PERSON_ENDING.test(noun) && !AGENTS.has(noun) && !NOT_AGENTS.has(`${noun}s`))
  );
}

/** Whether words without a name in them stand for somebody who can speak: by their head, not by what follows it. */
export const canSpeak = remember((words): boolean => {
  if (NOBODY.test(words)) return false;
  const [head = words] = words.split(AFTER_HEAD);
  const nouns = head.split(' ').slice(0, LONGEST_HEAD);
  return nouns.some(isAgent) && !(head === words && isThingOf(nouns));
});

/** "Campaign slogan", "government permission": a thing of theirs. "Residents alike" are residents. */
function isThingOf(nouns: readonly string[]): boolean {
  const [owner = '', thing = ''] = nouns.slice(-2);
  return /^\p{Ll}+$/u.test(thing) && !AFTER_NOUN.test(thing) && isAgent(owner) && !isAgent(thing);
}

/** Whether words without a name stand for somebody who says or wants something: also "the hospital", "the league". */
export function canHold(words: string): boolean {
  return !SIDES.test(words) && (canSpeak(words) || (!NOBODY.test(words) && BODIES.has(headNoun(words))));
}

/** "allies": of one of them. */
function singular(noun: string): string {
  return noun.replace(/ies$/u, 'y').replace(/s$/u, '');
}

/** "friends", "cousin": people, and no body or paper that speaks in its owner's name. */
function isOneOfPeople(noun: string): boolean {
  return TITLE_WORDS.has(noun.replace(/s$/u, '')) || (AGENT_ENDING.test(noun) && isAgent(noun));
}

/** Whether a noun in lower case names a quality, a deed or a state: "opportunity", "paranoia". */
export function isAbstract(noun: string): boolean {
  return ABSTRACT.test(noun) && !READABLE.test(noun);
}

/** Whether the noun itself names people or a body: "workers", "council", not merely something that ends like it. */
export function isAgentNoun(word: string): boolean {
  return AGENTS.has(word.toLowerCase());
}

const isAgent = remember((word): boolean => {
  const noun = word.toLowerCase();
  return (
    AGENTS.has(noun) ||
    PEOPLE.has(singular(noun)) ||
    (noun.endsWith('s') && TITLE_WORDS.has(singular(noun))) ||
    isPersonNoun(word) ||
    TITLE_WORDS.has(noun) ||
    (AGENT_ENDING.test(noun) && !NOT_AGENTS.has(noun))
  );
});

/** "Lund’s main challenger" */
const OTHERS =
  /^(?:accuser|ally|boss|brother|challenger|colleague|critic|daughter|deputy|father|friend|husband|mother|neighbou?r|opponent|partner|predecessor|rival|sister|son|successor|victim|widow|wife)$/u;
/** "Lund’s arrest adds to the charges": what befell her says nothing. */
const BEFALLING =
  /^(?:arrest|arrival|assassination|case|conviction|death|defeat|departure|detention|dismissal|election|funeral|imprisonment|killing|murder|release|resignation|sentence|trial|trip|victory|visit)$/u;

/** Whether what is somebody's says nothing for them: other people, what befell them, a body they belong to or that deals with them. */
function saysNothingFor(noun: string): boolean {
  return isOneOfPeople(noun) || OTHERS.test(noun) || BEFALLING.test(noun) || OWN_BODY.test(noun);
}

/**
 * Whether a name within a source's words is whose word it is: not that of the owner of somebody who speaks ("Orlov’s
 * lawyer"), nor that of whom the speakers only deal with ("experts on Norway").
 * @param before The source's words before the name.
 * @param after The source's words after the name.
 */
export function speaksAs(before: string, after: string, isPerson: boolean): boolean {
  // "His side", "Lund’s office": as good as the one whose it is.
  if (isPerson && before === '' && /^(?:[’']s?)? (?:side|camp|team|delegation|office)$/u.test(after)) return true;
  // "Lund of the mayor's office", "Lund, from the bank's legal team": where she works.
  const isOfBody = /^,? (?:of|from|at|with) (?:the |its |an? )?/u.test(after);
  if (isPerson && !isOfBody && /^(?:[’']s?)?\s/u.test(after) && OWN_VOICE.test(after.split(',')[0] ?? '')) return false;
  if (isPerson && OF_PERSON.test(after)) return false;
  // "Lund’s friends" are not Lund; "Lund’s statement" is Lund's.
  const owned = /^[’']s?\s(\p{Ll}[^,;]*)/u.exec(after)?.[1];
  // "Lund’s co-driver Berg"
  const office = /^(\p{Ll}[\p{Ll} -]*) \p{Lu}/u.exec(owned ?? '')?.[1];
  if (isPerson && office !== undefined && isPersonNoun(headNoun(office))) return false;
  if (isPerson && owned !== undefined && saysNothingFor(headNoun(owned))) return false;
  if (DEALING_WITH.test(before)) return false;
  // "According to Norway's Criminal Law": it is the law that says so.
  if (!isPerson && LAW.test(after)) return false;
  // "Oslo-based analysts", "Norway-backed rebels": others than Norway.
  if (/^[-–—]\p{Ll}/u.test(after)) return false;
  if (!isPerson && (isOfficerOf(after) || isSomeOfficial(before, after))) return false;
  // "Superintendent of Police (SP) | Mona Berg"
  if (isPerson && /\(\p{Lu}[\p{L}&-]*\) $/u.test(before)) return true;
  const cut =
    /\s(?:of|for|from|at|to|on|in|with|by|about|against|who|that|which|near|behind|under|across|along|around|beyond|inside|off|outside|throughout)\s/u.exec(
      before,
    );
  if (cut === null) return true;
  const head = before.slice(0, cut.index);
  if (isPerson && isOfficeOf(head, before.slice(cut.index + cut[0].length))) return true;
  if (isPerson && isOfficerIn(before, head)) return true;
  // "officials in Norway": only where they are.
  if (/^\s(?:across|along|around|beyond|in|inside|near|off|on|outside|throughout)\s/u.test(cut[0])) return false;
  return SPEAKS_FOR.test(head) && !(isPerson && canSpeak(head));
}

/** "A senior | Treasury | official", "a | Miners' Union | leader", "an official at the | Treasury": somebody without a name, and not the body. */
function isSomeOfficial(before: string, after: string): boolean {
  if (/^ (?:\p{Ll}+ )?diplomats?(?:$|\W)/u.test(after)) return true;
  if (!/^(?:an?|one|another)\s/iu.test(before)) return false;
  return (
    /^ (?:\p{Ll}+ )?(?:activist|aide|councillor|employee|leader|lawmaker|lawyer|manager|member|MP|official|organi[sz]er|senator|source|student|supporter|veteran|worker)(?:$|\W)/u.test(
      after,
    ) || /\s(?:official|source) (?:at|close to|from|in|of|within) (?:the )?$/iu.test(before)
  );
}

/**
 * Whether what follows a body's name makes it somebody's office: "the bank | 's lending officer", "Council | roads manager Eve
 * Stane". A spokesman, an official or a leader without a name speaks for the body itself.
 */
function isOfficerOf(after: string): boolean {
  const office = /^(?:[’']s?)?\s([^,;]+)/u.exec(after)?.[1]?.split(AFTER_HEAD)[0] ?? '';
  const own = office.split(/\s(?=\p{Lu})/u)[0] ?? '';
  const isNamed = own.length < office.length;
  if (MEMBERS.test(headNoun(own))) return true;
  return isPersonNoun(headNoun(own)) && (isNamed || !SPEAKS_FOR.test(own));
}

/** "Bar Council of Ostby secretary | Ada Byrne": what stands before "of" is a name, not whose aide or lawyer she is. */
function isOfficerIn(before: string, head: string): boolean {
  // "Department of Economic Affairs Director | Ada Byrne"
  const [, field = '', title = ''] =
    /^ (?:of|for) ((?:\p{Lu}\p{L}+ (?:and )?)+)(\p{L}+) $/u.exec(before.slice(head.length)) ?? [];
  const isBody = ORGANIZATION_FRONTS.has(head.split(' ').at(-1) ?? '') && !/\bOffice$/u.test(head);
  const isHolder = isPersonNoun(title.toLowerCase()) || title === 'official';
  if (isBody && isHolder && !/^(?:Deputy|Vice|Prime|Acting)$/u.test(field.trim())) return true;
  const office = /\s(\p{Ll}+)\s$/u.exec(before)?.[1] ?? '';
  return TITLE_WORDS.has(office) && /^(?:[Tt]he )?\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(head) && !OWN_VOICE.test(head);
}

/** "secretary", "director-general". */
function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word) || (/-general$/u.test(word) && TITLE_WORDS.has(word.replace(/-general$/u, '')));
}

/** "Spokesman for the Harbour Council | Ada Byrne", where no person stands between. */
function endsInBody(field: readonly string[]): boolean {
  const last = field.at(-1) ?? '';
  const noun = last.toLowerCase();
  return /^\p{Lu}/u.test(last) && (AGENTS.has(noun) || BODIES.has(noun)) && !isPersonNoun(noun);
}

/**
 * "Secretary of State Ada Byrne", "Undersecretary for Transport Ada Byrne": the office is hers. Not "Lawyer for Mayor Ada
 * Byrne".
 * @param field What stands between the office's preposition and the name.
 */
function isOfficeOf(head: string, field: string): boolean {
  const words = field.replace(/^the /u, '').trim().split(/\s+/u);
  // "minister of Justice Ada Byrne": what the office is for.
  const title = words.findIndex((word) => (ADDRESS_TITLES.has(word) || HELD_OFFICE.test(word)) && word !== 'Justice');
  const own = title < 0 ? words : words.slice(0, title);
  // "the head of mission Ada Byrne"; not "the killer of activist Ada Byrne".
  const isField = (word: string) =>
    /^(?:\p{Lu}[\p{L}-]+|and|of|for)$/u.test(word) || (/^\p{Ll}/u.test(word) && !isPersonNoun(word));
  return (
    isTitleWord((head.split(' ').at(-1) ?? '').toLowerCase()) &&
    (!OWN_VOICE.test(head) || endsInBody(words)) &&
    own.length > 0 &&
    own.every(isField)
  );
}
