import { wordSet } from '../../../language/word-set.ts';

export const SPEECH = wordSet(
  'said says told added adds explained noted stressed argued insisted warned claimed stated asked replied wrote tweeted recalled admitted believes thinks acknowledged explains notes writes continued joked quipped',
);
export const PERSON_NOUNS = wordSet(
  'wife husband mother father brother sister son daughter family lawyer death widow girlfriend boyfriend career body life lawyers',
);
export const COMPANY_NOUNS = wordSet(
  'spokesman spokesperson spokeswoman ceo shares chairman employees executives officials lawmakers leader leaders leadership members supporters fighters boss chief stock staff',
);
export const COMPANY_WORDS = wordSet(
  'company firm group party startup platform club organisation organization agency newspaper daily tabloid website network magazine broadcaster giant brand outlet union bank band maker retailer carrier institute institution charity watchdog developer miner operator',
);
export const BODY_BEFORE_COMMA = new RegExp(`\\b(?:${[...COMPANY_WORDS].join('|')}), $`, 'u');
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 2],
  ['near', 2],
  ['across', 1.5],
  ['at', 0.5],
  ['from', 0.4],
  ['to', 0.2],
  ['into', 0.8],
  ['around', 0.8],
  ['throughout', 2],
  ['outside', 1],
  ['inside', 1],
  ['southern', 3],
  ['northern', 3],
  ['eastern', 3],
  ['western', 3],
  ['central', 2],
  ['downtown', 3],
  ['of', 0.2],
]);
const ROLE =
  'activist|actor|actress|adviser|advisor|aide|ambassador|analyst|artist|author|attorney|captain|chairman|chairwoman|chairperson|chief|coach|colleague|commissioner|counsel|dancer|deputy|director|economist|editor|envoy|founder|co-founder|general|governor|head|husband|brother|sister|son|daughter|wife|father|mother|journalist|judge|lawmaker|lawyer|leader|manager|mayor|member|minister|musician|negotiator|novelist|officer|official|photographer|player|politician|president|producer|professor|prosecutor|representative|researcher|scientist|secretary|senator|singer|son-in-law|spokesman|spokesperson|spokeswoman|star|student|teacher|victim|writer|expert|rapper|nominee|candidate|named';
/** "the novelist |", "the chief of police (COP) |": not "the head of charity |", whose name follows. */
export const ROLE_BEFORE = new RegExp(
  `\\b(?:${ROLE})(?: of (?!(?:the|its|his|her|their|${[...COMPANY_WORDS].join('|')})s? )\\p{Ll}{3,})?(?: \\(\\p{Lu}{2,6}\\))? $`,
  'u',
);
export const IN_PLACE_OF =
  /\b(?:city|town|village|province|district|state|region|capital|county|island|port|suburb|municipality|area)s?(?: of|,)? $/u;
export const IS_BODY =
  /^,? (?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:company|firm|organi[sz]ation|group|agency|startup|nonprofit|NGO|platform|think tank|party)/u;
/** "Brestovar’s ambassador": what only a country has. */
export const HELD_BY_COUNTRY =
  /^[’']s (?:ambassador|armed forces|army|borders?|capital|constitution|currency|embassy|foreign minister|foreign ministry|government|navy|parliament|prime minister|ruling party|troops)\b/u;
/** "the villagers of Brestovar" */
export const PEOPLE_OF_PLACE =
  /\b(?:citizens|dwellers|inhabitants|natives|people|peasants|residents|townsfolk|townspeople|villagers) (?:of|from|in) $/u;
/** "Vozo is a firm that …": a sentence that tells which kind of body a name is; not "is a firm believer", "a platform ticket". */
export const TOLD_BODY =
  /^ (?:is|was) (?:an?|the|one of the) (?:[\p{L}-]+,? ){0,5}?(?:agency|app|charity|company|federation|firm|network|nonprofit|organi[sz]ation|platform|publisher|retailer|start-?up|studio|think tank|union)(?:[.,;]| (?:based|built|dedicated|founded|geared|in|of|that|where|which|whose|with|working|\p{L}{3,}ing)\b)/u;
/** "An oil refiner": a noun that only a body bears. */
export const IS_TRADER =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:airline|automaker|bank|brewery|broadcaster|carmaker|carrier|chain|charity|coalition|conglomerate|consortium|consultancy|cooperative|federation|hospital|insurer|lender|manufacturer|newspaper|processor|refiner|refinery|retailer|shipbuilder|shipyard|steelmaker|subsidiary|supermarket|union|utility)(?:,| (?:that|which|based|owned|in|with)\b)/u;
export const BODY_AFTER =
  /^ (?:news agency|newspaper|broadcaster|think tank|rights group|trade union|airline|university)\b|^ (?:daily|tabloid|weekly)(?=[,.]| (?:newspaper|on|reported|said|that)\b)/u;
export const IS_PLACE =
  /^,? (?:an?|the) (?:\p{Ll}+ ){0,3}(?:city|town|village|district|province|suburb|island|region)/u;
export const IS_PERSON =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:professor|lawyer|expert|analyst|spokes\p{L}+|director|researcher|activist|journalist|leader|minister|member|founder|resident|student|farmer|doctor|economist|head|president|chair\p{L}*)\b/u;
/** "The representative of Brestovar said": it is the representative who speaks. */
export const IS_OF_PHRASE = /\p{Ll} (?:of|for|from|in|at) (?:the )?$/u;
export const ACTS =
  /^(?:also|can|could|did|does|had|has|have|is|may|might|must|never|now|should|so|then|was|will|would|\p{Ll}{4,}ly|\p{Ll}+ed)$/u;
export const DETERMINERS = /^(?:my|our|your|his|their|its|her|every|each|some|many|any|this|these|those|no|a|an)$/u;

/** "ten projects including Kalmar, Lise and": the works that a list names. */
export const LIST_OF_WORKS =
  /\b(?:barrages|bridges|canals|dams|highways|mines|motorways|pipelines|plants|ports|projects|railways|reservoirs|roads|schemes|stations|tunnels)(?:,? (?:including|like|namely|such as)|:) (?:[\p{L}\d-]+(?: [\p{L}\d-]+){0,3},? (?:and )?){0,6}$/u;

/** "the trawlers Alma and Rose": vessels, and no people. */
export const MAY_BE_VESSEL =
  /^(?:and|cruisers?|destroyers?|dhows?|dredgers?|ferr(?:y|ies)|freighters?|frigates?|ships?|submarines?|tankers?|trawlers?|tugs?|vessels?|yachts?)$/u;
export const VESSEL_BEFORE =
  /\b(?:cruisers?|destroyers?|dhows?|dredgers?|ferr(?:y|ies)|freighters?|frigates?|ships?|submarines?|tankers?|trawlers?|tugs?|vessels?|yachts?) (?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? (?:and )?){0,3}$/u;
/** "The envoy to the region, Farida Ouma,": what somebody is, before the name. */
export const OFFICE_BEFORE_COMMA =
  /\b(?:adviser|advisor|ambassador|captain|chair|chairman|chairperson|chairwoman|chief|commander|commissioner|coordinator|director|envoy|governor|head|leader|manager|mayor|mediator|minister|negotiator|officer|official|president|principal|prosecutor|rapporteur|representative|secretary|spokesman|spokesperson|spokeswoman|treasurer) (?:at|for|from|in|of|on|to) (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+, $/u;

/** Forms of companies that are written small or with points. */
export const LEGAL_FORM = /^,? (?:p\.l\.c\.|a\.s\.|a\/s|s\.r\.o\.|d\.o\.o\.|spol\.|s\.a\.|ltd|llc|inc)(?!\p{L})/u;
/** "The road between", "between Halden and", "near Halden and": a second place. */
export const BESIDE_PLACE =
  /\b(?:roads?|highway|motorway|railway|border|frontier|route|stretch|crossing|distance|corridor) between (?:(?:\p{Lu}[\p{L}’'-]+ ){1,3}and )?$|\b(?:near|around|outside) (?:\p{Lu}[\p{L}’'-]+ ){1,3}and $/u;

/** "President Temir Asanov of | Alatar": whose office it is. */
export const OFFICER_OF =
  /\b(?:President|Premier|Prime Minister|Minister|Chancellor|King|Queen|Governor|Mayor|Ambassador|Secretary|Senator|Bishop|Archbishop) (?:\p{Lu}[\p{L}.’'-]* ){1,3}of $/u;

/** Offices that are held over a place. */
export const OFFICE_OF_PLACE =
  /\b(?:mayor(?:ess)?|governor|prefect|sheriff|provost|bailiff|(?:arch)?bishop|patriarch|emir|sultan|king|queen|duke|duchess|burgomaster|district commissioner) of $/iu;
