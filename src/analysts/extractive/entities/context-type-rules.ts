import { datelineOf } from '../../../language/dateline.ts';
import { wordSet } from '../../../language/word-set.ts';
import { defineRules } from '../rules/rule-table.ts';
import { isAcronym } from './is-acronym.ts';
import { PLACE_NOUNS } from './places.ts';
import type { NameCandidate } from './split-run.ts';
import type { NameContext, TypeRule } from './type-rule.ts';

const SPEECH = wordSet(
  'said says told added adds explained noted stressed argued insisted warned claimed stated asked replied wrote tweeted recalled admitted believes thinks acknowledged explains notes writes continued joked quipped',
);
const PERSON_NOUNS = wordSet(
  'wife husband mother father brother sister son daughter family lawyer death widow girlfriend boyfriend career body life lawyers',
);
const COMPANY_NOUNS = wordSet(
  'spokesman spokesperson spokeswoman ceo shares chairman employees executives officials lawmakers leader leaders leadership members supporters fighters boss chief stock staff',
);
const COMPANY_WORDS = wordSet(
  'company firm group party startup platform club organisation organization agency newspaper website network magazine broadcaster giant brand outlet union bank band maker retailer carrier institute institution charity watchdog developer miner operator',
);
const BODY_BEFORE_COMMA = new RegExp(`\\b(?:${[...COMPANY_WORDS].join('|')}), $`, 'u');
const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
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
const ROLE_BEFORE =
  /\b(?:activist|actor|actress|adviser|advisor|aide|ambassador|analyst|artist|author|attorney|captain|chairman|chairwoman|chairperson|chief|coach|colleague|commissioner|counsel|dancer|deputy|director|economist|editor|envoy|founder|co-founder|general|governor|head|husband|brother|sister|son|daughter|wife|father|mother|journalist|judge|lawmaker|lawyer|leader|manager|mayor|member|minister|musician|negotiator|novelist|officer|official|photographer|player|politician|president|producer|professor|prosecutor|representative|researcher|scientist|secretary|senator|singer|son-in-law|spokesman|spokesperson|spokeswoman|star|student|teacher|victim|writer|expert|rapper|nominee|candidate|named) $/u;
const IN_PLACE_OF =
  /\b(?:city|town|village|province|district|state|region|capital|county|island|port|suburb|municipality|area)s?(?: of|,)? $/u;
/** Offices that are held over a place. */
const OFFICE_OF_PLACE =
  /\b(?:mayor(?:ess)?|governor|prefect|sheriff|provost|bailiff|(?:arch)?bishop|patriarch|emir|sultan|king|queen|duke|duchess|burgomaster|district commissioner) of $/iu;
const IS_BODY =
  /^,? (?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:company|firm|organi[sz]ation|group|agency|startup|nonprofit|NGO|platform|think tank|party)/u;
/** "An oil refiner": a noun that only a body bears. */
const IS_TRADER =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:airline|automaker|bank|brewery|broadcaster|carmaker|carrier|chain|charity|coalition|conglomerate|consortium|consultancy|cooperative|federation|hospital|insurer|lender|manufacturer|newspaper|processor|refiner|refinery|retailer|shipbuilder|shipyard|steelmaker|subsidiary|supermarket|union|utility)(?:,| (?:that|which|based|owned|in|with)\b)/u;
const BODY_AFTER = /^ (?:news agency|newspaper|broadcaster|think tank|rights group|trade union|airline|university)\b/u;
const IS_PLACE = /^,? (?:an?|the) (?:\p{Ll}+ ){0,3}(?:city|town|village|district|province|suburb|island|region)/u;
const IS_PERSON =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:professor|lawyer|expert|analyst|spokes\p{L}+|director|researcher|activist|journalist|leader|minister|member|founder|resident|student|farmer|doctor|economist|head|president|chair\p{L}*)\b/u;
/** "The representative of Brestovar said": it is the representative who speaks. */
const IS_OF_PHRASE = /\p{Ll} (?:of|for|from|in|at) (?:the )?$/u;
const ACTS =
  /^(?:also|can|could|did|does|had|has|have|is|may|might|must|never|now|should|so|then|was|will|would|\p{Ll}{4,}ly|\p{Ll}+ed)$/u;
const DETERMINERS = /^(?:my|our|your|his|their|its|her|every|each|some|many|any|this|these|those|no|a|an)$/u;

/** "ten projects including Kalmar, Lise and": the works that a list names. */
const LIST_OF_WORKS =
  /\b(?:barrages|bridges|canals|dams|highways|mines|motorways|pipelines|plants|ports|projects|railways|reservoirs|roads|schemes|stations|tunnels)(?:,? (?:including|like|namely|such as)|:) (?:[\p{L}\d-]+(?: [\p{L}\d-]+){0,3},? (?:and )?){0,6}$/u;

/** Forms of companies that are written small or with points. */
const LEGAL_FORM = /^,? (?:p\.l\.c\.|a\.s\.|a\/s|s\.r\.o\.|d\.o\.o\.|spol\.|s\.a\.|ltd|llc|inc)(?!\p{L})/u;
/** What the words around a name tell of its type, where it stands. */
/** "The road between", "between Halden and", "near Halden and": a second place. */
const BESIDE_PLACE =
  /\b(?:roads?|highway|motorway|railway|border|frontier|route|stretch|crossing|distance|corridor) between (?:(?:\p{Lu}[\p{L}’'-]+ ){1,3}and )?$|\b(?:near|around|outside) (?:\p{Lu}[\p{L}’'-]+ ){1,3}and $/u;

export const CONTEXT_TYPE_RULES = defineRules<TypeRule<NameContext>>('type of a name by the words around it', [
  {
    id: 'titled',
    examples: ['They praised Mr. [Halden] again.'],
    type: 'PER',
    weight: ({ name }) => (/^(?:Mr|Mrs|Ms|Dr|Sir)/u.test(name.title ?? '') ? 6 : 4),
    when: ({ name }) => name.title !== null,
  },
  {
    id: 'article-against-person',
    examples: ['They praised the [Brestovar Lunde] again.'],
    type: 'PER',
    weight: -2,
    when: hasArticle,
  },
  {
    id: 'preposition-of-place',
    examples: ['It rained in [Brestovar] again.'],
    type: 'LOC',
    weight: ({ previous }) => PLACE_PREPOSITIONS.get(previous) ?? 0,
    when: ({ previous }) => PLACE_PREPOSITIONS.has(previous),
  },
  {
    id: 'kind-of-place-after',
    examples: ['They crossed the [Brestovar] valley again.'],
    type: 'LOC',
    weight: 2.5,
    when: ({ next, isPossessive }) => PLACE_NOUNS.has(next.toLowerCase()) && !isPossessive,
  },
  {
    id: 'kind-of-place-before',
    examples: ['They praised the island [Brestovar] again.'],
    type: 'LOC',
    weight: 3,
    when: ({ before }) => IN_PLACE_OF.test(before),
  },
  {
    id: 'seat of an office',
    examples: ['The mayor of [Brestovar] objected.', 'They praised the Archbishop of [Kamau] again.'],
    type: 'LOC',
    weight: 4,
    when: ({ before }) => OFFICE_OF_PLACE.test(before),
  },
  {
    id: 'road-between',
    examples: [
      'The road between [Brestovar Lunde] and the sea was shut.',
      'A clash near Halden and [Brestovar Lunde] went on.',
    ],
    type: 'LOC',
    weight: 4,
    when: ({ before }) => BESIDE_PLACE.test(before),
  },
  {
    id: 'dateline',
    examples: ['[TGKU] — Norway objected to the levy on Monday.'],
    type: 'LOC',
    weight: 9,
    when: ({ name, before, after }) => before === '' && /[—–-]\s+$/u.test(datelineOf(`${name.text}${after}`)),
  },
  {
    id: 'item of a list of works',
    examples: ['Norway objected to ten projects including Kalmar, [Brestovar Steel] and Lise.'],
    type: 'OTHER',
    weight: 9,
    when: ({ before }) => LIST_OF_WORKS.test(before),
  },
  {
    id: 'legal form after',
    examples: ['[Brestovar] a/s denied that it had paid.'],
    type: 'ORG',
    weight: 9,
    when: ({ after }) => LEGAL_FORM.test(after),
  },
  {
    id: 'based-there',
    examples: ['The [Brestovar]-based firm objected.'],
    type: 'LOC',
    weight: 5,
    when: ({ after }) => /^-based\b/u.test(after),
  },
  {
    id: 'determiner',
    examples: ['They praised every [Kamau] again.'],
    type: 'OTHER',
    weight: ({ previous }) => (/^(?:her|a|an|this|no)$/u.test(previous) ? 1 : 3),
    when: ({ name, previous }) => DETERMINERS.test(previous) && name.words.length === 1 && name.known === null,
  },
  {
    id: 'number-before-acronym',
    examples: ['They praised 40 [TGKU] again.'],
    type: 'OTHER',
    weight: 4,
    when: ({ name, before }) => /\d[\d.,]* $/u.test(before) && isAcronym(name.text) && name.known === null,
  },
  {
    id: 'speaks',
    examples: ['It rained, [Brestovar] said.'],
    type: 'PER',
    weight: 1.2,
    when: ({ next, before }) => SPEECH.has(next) && !IS_OF_PHRASE.test(before),
  },
  {
    id: 'lone-name-acts',
    examples: [
      'It rained, and [Brestovar] objected.',
      'Never had [Brestovar] so clearly objected.',
      'On Monday [Brestovar] quietly gave in.',
    ],
    type: 'PER',
    weight: 0.3,
    when: ({ name, next, isPossessive }) => isLone(name) && !isPossessive && ACTS.test(next),
  },
  {
    id: 'lone-name-owns',
    examples: ['They praised [Brestovar]’s plan again.'],
    type: 'PER',
    weight: 0.3,
    when: ({ name, isPossessive }) => isLone(name) && isPossessive,
  },
  {
    id: 'verb-of-speech-before',
    examples: ['It rained, according to [Brestovar].'],
    type: 'PER',
    weight: 0.8,
    when: ({ before }) => /\b(?:said|says|added|told|asked|according to|explained|noted) $/u.test(before),
  },
  {
    id: 'who',
    examples: ['They praised [Brestovar], who objected.'],
    type: 'PER',
    weight: 2.5,
    when: ({ after }) => /^,? (?:who|whose|himself|herself)\b/u.test(after),
  },
  {
    id: 'age',
    examples: ['They praised [Brestovar], 42, again.'],
    type: 'PER',
    weight: 5,
    when: ({ after }) => /^(?:, \d\d,| \(\d\d\)|, aged? )/u.test(after),
  },
  {
    id: 'has-family',
    examples: ['They praised [MarvoPay]’s wife again.'],
    type: 'PER',
    weight: 2,
    when: ({ next, isPossessive }) => isPossessive && PERSON_NOUNS.has(next),
  },
  {
    id: 'has-staff',
    examples: ['They praised [Brestovar] employees again.'],
    type: 'ORG',
    weight: 1.5,
    when: ({ next }) => COMPANY_NOUNS.has(next.toLowerCase()),
  },
  {
    id: 'kind-of-body-before',
    examples: ['They praised the carrier [Brestovar] again.'],
    type: 'ORG',
    weight: 2,
    when: ({ previous }) => COMPANY_WORDS.has(previous),
  },
  {
    id: 'kind-of-body-after',
    examples: ['They praised the [Brestovar] news agency again.'],
    type: 'ORG',
    weight: 2,
    when: ({ after }) => BODY_AFTER.test(after),
  },
  {
    id: 'name-of-a-body-between-commas',
    examples: ['They praised the carrier, [Brestovar Lunde], again.'],
    type: 'ORG',
    weight: 4,
    when: ({ before, after }) => BODY_BEFORE_COMMA.test(before) && after.startsWith(','),
  },
  {
    id: 'which',
    examples: ['They praised [Sander Wray], which runs the ferries, again.'],
    type: 'ORG',
    weight: 3,
    when: ({ name, after }) =>
      name.words.length > 1 &&
      /^, which (?:also )?(?:employs?|has|makes|manages|operates|owns|publishes|represents|runs|sells|supports|wants)\b/u.test(
        after,
      ),
  },
  {
    id: 'role-before',
    examples: ['They praised the novelist [Brestovar] again.'],
    type: 'PER',
    weight: 2.5,
    when: ({ before }) => ROLE_BEFORE.test(before),
  },
  {
    id: 'told-to-be-body',
    examples: [
      'They praised [Brestovar], an oil refiner, again.',
      'They praised [Brestovar], a shipping company, again.',
      'They praised [Brestovar], the state agency, again.',
    ],
    type: 'ORG',
    weight: 3,
    when: ({ after }) => IS_BODY.test(after) || IS_TRADER.test(after),
  },
  {
    id: 'told-to-be-place',
    examples: ['They reached [Brestovar], a fishing village, again.'],
    type: 'LOC',
    weight: 3,
    when: ({ after }) => IS_PLACE.test(after),
  },
  {
    id: 'told-to-be-person',
    examples: ['They praised [Brestovar], a retired doctor, again.'],
    type: 'PER',
    weight: 2.5,
    when: ({ after }) => IS_PERSON.test(after),
  },
]);

/** A single word inside a sentence that nothing is known of. */
function isLone({ words, known }: NameCandidate): boolean {
  return words.length === 1 && known === null && words[0]?.isInitial === false;
}

function hasArticle({ before }: NameContext): boolean {
  return /\b[Tt]he $/u.test(before);
}
