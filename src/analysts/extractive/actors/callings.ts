/**
 * Nouns for one and the same office or calling, or for a wider one: "the judge" may be a justice, "the governor" is "Gov.". Each
 * noun of a row stands for whoever's role the row's words are found in. A noun that is a role itself needs no row.
 */
const ROWS: readonly (readonly [nouns: string, role: string])[] = [
  [
    'judge jurist justice magistrate',
    'judge|justice(?! (?:minister|secretary))|magistrate|president of (?:the )?[^,]{0,60}(?:court|tribunal)',
  ],
  ['attorney counsel lawyer', 'lawyer|attorney(?! general)|barrister|solicitor(?! general)|counsel'],
  ['prosecutor', "prosecutor|(?:district|state[’']?s?) attorney"],
  ['bishop', 'bishop'],
  ['prelate', 'prelate|(?:arch)?bishop|cardinal|metropolitan|patriarch|primate'],
  [
    'churchman cleric clergyman',
    'cleric|(?:arch)?bishop|cardinal|imam|priest|pastor|ayatollah|mullah|mufti|rabbi|rev(?:erend)?|vicar|father|monsignor|preacher',
  ],
  ['priest', 'priest|father|fr'],
  ['pastor reverend', 'pastor|rev(?:erend)?'],
  ['monarch sovereign', 'monarch|king|queen|emperor|empress|sultan|emir'],
  ['pontiff', 'pope'],
  ['premier', 'premier|(?<!(?:deputy|vice|shadow)[ -])prime minister'],
  ['congressman', 'congressman|rep'],
  ['congresswoman', 'congresswoman|rep'],
  ['senator', 'sen(?:ator)?'],
  ['governor', 'gov(?:ernor)?'],
  ['envoy', 'envoy|amb(?:assador)?'],
  ['ambassador', 'amb(?:assador)?'],
  ['captain', 'capt(?:ain)?'],
  ['colonel', 'col(?:onel)?'],
  ['lieutenant', 'lt|lieutenant'],
  ['sergeant', 'sgt|sergeant'],
  ['admiral', 'adm(?:iral)?'],
  ['general', '(?<!(?:attorney|consul|director|governor|inspector|secretary|solicitor|surveyor)[ -])gen(?:eral)?'],
  ['policeman policewoman', 'police(?:man|woman)|officer|constable|inspector|sergeant|superintendent'],
  ['chair chairman chairperson chairwoman', 'chair(?:man|person|woman)?'],
  ['spokesman spokesperson spokeswoman', 'spokes\\p{L}+'],
  ['contender nominee', 'contender|candidate|nominee'],
  ['candidate', 'candidate|nominee'],
  ['activist campaigner', 'activist|campaigner'],
  ['businessman businesswoman', 'business(?:man|woman)|entrepreneur|industrialist|magnate|tycoon'],
  ['analyst', 'analyst|economist|strategist'],
  ['professor', 'prof(?:essor)?'],
  ['scholar', 'scholar|academic|prof(?:essor)?|lecturer|historian|theologian|researcher'],
  [
    'scientist researcher',
    'scientist|prof(?:essor)?|researcher|physicist|chemist|geneticist|botanist|astronomer|\\p{L}+ologist',
  ],
  ['journalist', 'journalist|reporter|correspondent|editor|columnist|anchor|broadcaster'],
  ['reporter', 'reporter|correspondent'],
  ['author', 'author|novelist|writer'],
  ['writer', 'writer|author|novelist|poet|playwright|essayist'],
  ['director', 'director|film-?maker'],
  ['film-maker filmmaker', 'film-?maker|film director'],
  ['musician', 'musician|singer|guitarist|drummer|pianist|rapper|songwriter|vocalist|violinist'],
  ['footballer player', 'player|footballer|striker|midfielder|defender|goalkeeper|forward|winger|quarterback'],
  ['manager', 'manager|coach'],
];

/** "The head of state": of a republic's president, and of no guild's; a title's capital tells. */
const OF_STATE: readonly (readonly [noun: string, role: RegExp])[] = [
  ['head-of-state', /^(?:President|King|Queen|Emperor|Emir|Sultan)(?: of the Republic)?$/u],
  ['head-of-government', /^(?:Prime Minister|Premier|Chancellor)$/u],
];

/** Each noun with the words of a role that it may stand for. */
export const CALLINGS: readonly (readonly [noun: string, role: RegExp])[] = OF_STATE.concat(
  ROWS.flatMap(([nouns, role]) => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${role})(?!\\p{L})`, 'iu');
    return nouns.split(' ').map((noun) => [noun, pattern] as const);
  }),
);
