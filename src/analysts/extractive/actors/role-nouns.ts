import { wordSet } from '../../../language/word-set.ts';
import { NEWSPAPER_WORDS } from '../entities/newspaper-words.ts';
import { CALLINGS } from './callings.ts';

const LAWMAKER =
  /\b(?:lawmaker|legislator|parliamentarian|senator|sen|rep|congress\p{L}+|assembly(?:man|woman|member)|representative|mp|deputy|democrat|republican|member of (?:the |\p{Lu}\p{Ll}+[’']s )?(?:parliament|congress|assembly|knesset|majlis))\b/iu;

/** Who may be called by a party. */
const OF_PARTY = 'congress(?:man|woman)|lawmaker|rep|representative|sen|senator';

/**
 * Nouns that stand for a person already named, with the words of a role they may stand for: "the official" for a
 * minister. The noun itself is always among them.
 */
export const PERSON_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ...same(
    'aide adviser advisor mayor minister chancellor king queen prince emir pope economist expert commander chief commissioner secretary negotiator mediator historian speaker founder billionaire coach',
  ),
  ...CALLINGS,
  ['president', /\bpresident\b(?!-elect)/iu],
  [
    'boss',
    /\b(?:boss|ceo|chief|chairman|chairwoman|chair|coach|director|executive|governor|head|leader|manager|mayor|minister|president|secretary)\b/iu,
  ],
  ['leader', /\b(?:leader|president|premier|chancellor|king|chairman|prime minister|head)\b/iu],
  [
    'official',
    /\b(?:official|aide|adviser|advisor|minister|secretary|director|spokes\p{L}+|commissioner|ambassador|envoy|deputy|head|chief|officer|administrator)\b/iu,
  ],
  ['diplomat', /\b(?:diplomat|ambassador|envoy|foreign minister|foreign secretary|representative|consul)\b/iu],
  ...['lawmaker', 'legislator', 'parliamentarian'].map((noun): [string, RegExp] => [noun, LAWMAKER]),
  ['mp', /\b(?:mp|member of (?:the )?parliament)\b/iu],
  [
    'politician',
    /\b(?:politician|minister|senator|leader|candidate|mp|lawmaker|legislator|mayor|governor|premier|council(?:l?or|man|woman)|deputy)\b/iu,
  ],
  ['executive', /\b(?:executive|ceo|chairman|president|founder|manager)\b/iu],
  ['ceo', /\b(?:ceo|chief executive)\b/iu],
  ['representative', /\b(?:representative|envoy|rep)\b/iu],
  ['democrat', new RegExp(`\\b(?:democrat\\p{L}*|${OF_PARTY})\\b`, 'iu')],
  ['republican', new RegExp(`\\b(?:republican\\p{L}*|${OF_PARTY})\\b`, 'iu')],
  [
    'officer',
    /\b(?:officer|col|colonel|lt|lieutenant|capt|captain|maj|major|sgt|sergeant|constable|inspector|superintendent)\b/iu,
  ],
  ['doctor', /\b(?:doctor|dr|physician|surgeon)\b/iu],
  ['lady', /\bfirst lady\b/iu],
  ['academic', /\b(?:academic|professor|prof|lecturer|scholar|researcher|dr)\b/iu],
]);

const NEWSPAPER = new RegExp(
  `\\b(?:${NEWSPAPER_WORDS.join('|')}|daily|independent|haaretz|bild|kommersant|figaro|monde)\\b`,
  'iu',
);
const BROADCASTER = /\b(?:network|TV|television|radio|broadcasting|channel|news|CNN|BBC|NBC|CBS|ABC|jazeera)\b/iu;

/** "Alliance of Island Nurses", "Teachers’ Association": what those of a trade call their union. */
const TRADES =
  '(?:workers?|nurses?|teachers?|doctors?|dockers?|pilots?|drivers?|miners?|seafarers?|seamen|lecturers?|journalists?|actors?|bakers?|builders?|clerks?|cleaners?|firefighters?|midwi(?:fe|ves))';
const LEAGUE = '(?:alliance|association|brotherhood|confederation|congress|guild|organi[sz]ation|society|syndicate)';
export const TRADE_UNION = new RegExp(
  `\\b${TRADES}[’']?s? ${LEAGUE}\\b|\\b${LEAGUE} of (?:[\\p{L}]+ ){0,2}${TRADES}\\b`,
  'iu',
);

/** Nouns that stand for a body whose name ends in them or means them: "the ministry". */
export const BODY_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['ministry', /\b(?:ministry)\b/iu],
  ['department', /\bdepartment\b/iu],
  [
    'agency',
    /\b(?:[Aa]gency|[Aa]dministration|[Bb]ureau|[Ss]ervice|[Nn]ews|TASS|Reuters|AFP|AP|Interfax|Xinhua|IAEA|EPA|FAA|NASA|CIA|FBI|NSA)\b/u,
  ],
  ['commission', /\bcommission\b/iu],
  ['committee', /\b(?:committee|panel)\b/iu],
  ['panel', /\b(?:panel|committee|commission)\b/iu],
  ['council', /\bcouncil\b/iu],
  ['court', /\bcourt\b/iu],
  ['parliament', /\b(?:parliament|duma|knesset|rada|congress|assembly)\b/iu],
  ['party', /\b(?:party|likud|labou?r|fidesz|BJP|ANC|congress)\b/iu],
  ['bank', /\b(?:bank|ECB|fed|federal reserve|goldman|jpmorgan|HSBC|barclays|UBS)\b/iu],
  ['union', /\b(?:union|EU|federation)\b/iu],
  ['bloc', /\b(?:union|EU|ASEAN|mercosur|ecowas|brics|NATO)\b/iu],
  ['alliance', /\b(?:alliance|NATO)\b/iu],
  ['university', /\b(?:university|college|harvard|yale|stanford|MIT)\b/iu],
  ...['newspaper', 'paper', 'daily'].map((noun): [string, RegExp] => [noun, NEWSPAPER]),
  ...['network', 'broadcaster', 'station'].map((noun): [string, RegExp] => [noun, BROADCASTER]),
  ['outlet', /\b(?:news|times|post|axios|politico|bloomberg|meduza|press|TV)\b/iu],
  ['militia', /\b(?:hezbollah|hizbullah|hamas|houthi|militia|wagner|army)\b/iu],
  ['association', /\bassociation\b/iu],
  ['foundation', /\bfoundation\b/iu],
  ['institute', /\binstitute\b/iu],
  ['authority', /\bauthority\b/iu],
  ['police', /\bpolice\b/iu],
  ['campaign', /\bcampaign\b/iu],
  ['bureau', /\b(?:bureau|FBI)\b/iu],
  ['board', /\bboard\b/iu],
  ['lender', /\b(?:banks?|banc\p{L}*|credit|savings|lending)\b/iu],
  ['miner', /\b(?:mining|mines|minerals|gold|coal)\b/iu],
  ['insurer', /\b(?:insurance|assurance)\b/iu],
  ['brewer', /\bbrew\p{L}+/iu],
  ['carmaker', /\b(?:motors?|automobiles?)\b/iu],
  ['drugmaker', /\b(?:pharma\p{L}*|biotech)/iu],
  ['club', /\b(?:club|FC|AFC|SC|CF|United|Rovers|Athletic|Wanderers|Albion)\b/u],
  ['cooperative', /\bco-?op(?:erative)?\b/iu],
  ...same(
    'assembly chamber coalition diocese federation fund guild hospital league secretariat society tribunal trust',
  ),
]);

/** Nouns that stand for whichever body was named last. */
export const ANY_BODY_NOUNS = wordSet(
  'company firm organization organisation group corporation utility carrier airline automaker retailer manufacturer maker giant startup movement charity institution nonprofit watchdog regulator',
);

/** Nouns that stand for a body only where its name ends in them, or begins with them before "of": "the precinct". */
export const NOUNS_OF_NAMES = wordSet(`
  academy battalion brigade caucus center centre chapter church clinic club command consortium delegation directorate
  division embassy faculty forum front inspectorate laboratory mission municipality museum observatory office ombudsman
  orchestra precinct registry regiment school squad syndicate taskforce team unit
`);

/** Nouns that stand for the country named last. */
export const COUNTRY_NOUNS = wordSet('country nation kingdom republic sultanate emirate');

function same(list: string): [string, RegExp][] {
  return list.split(' ').map((noun) => [noun, new RegExp(`\\b${noun}\\b`, 'iu')]);
}
