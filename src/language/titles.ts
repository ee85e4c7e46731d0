import { wordSet } from './word-set.ts';

export type Gender = 'male' | 'female';

/** Roles that tell the gender of who bears them. Lower case, one word. Bishops may be women, and "Sheikh" a given name. */
const MALE_ROLES = wordSet(`
  actor assemblyman ayatollah baron brother brother-in-law businessman cardinal chairman congressman councilman duke
  emir emperor father father-in-law grandfather grandson husband imam king monk nephew patriarch pope prince son
  son-in-law spokesman statesman sultan uncle
`);
const FEMALE_ROLES = wordSet(`
  actress assemblywoman aunt baroness businesswoman chairwoman congresswoman councilwoman daughter daughter-in-law
  duchess empress granddaughter grandmother heiress lady mother mother-in-law niece nun princess queen sister sister-in-law
  spokeswoman widow wife
`);

/** Offices before a name that hardly anybody is called by, so that they can be taken off it: "Senator", not "Dean". */
const OFFICES = wordSet(`
  admiral ambassador archbishop ayatollah bishop captain cardinal chancellor colonel congressman congresswoman general
  governor judge justice king lieutenant major mayor minister pope premier president prime prince princess professor
  queen representative reverend secretary senator sergeant sheikh
`);

/** Offices and callings that stand before a name: "President Vladimir Putin", "presidential aide Yuri Ushakov". Lower case, one word. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...MALE_ROLES,
  ...FEMALE_ROLES,
  ...OFFICES,
  ...wordSet(`
  academic activist adjutant administrator adviser advisor advocate aide ambassadors analyst anchor anthropologist
  architect artist astronaut athlete attorney author banker barrister billionaire biologist blogger boss boxer
  brigadier broadcaster candidate cartoonist ceo chair chairperson chef chief choreographer cleric co-chair co-founder
  coach cofounder colleague columnist comedian commandant commander commentator commissioner comptroller comrade
  conductor congressmen constable consul consultant contractor coordinator coroner corporal correspondent councillor
  councilor counsel counselor count cousin creator crown curator dean defendant delegate democrat demographer deputy
  designer detective dictator diplomat director doctor driver economist editor editor-in-chief engineer entrepreneur
  envoy epidemiologist executive expert fighter filmmaker founder friend generals geographer governor-general
  governors guitarist head historian industrialist inspector investigator investor journalist lawmaker lawyer leader
  laureate lecturer legend legislator lobbyist magistrate magnate manager marshal mediator midfielder militant ministers mogul
  mp musician negotiator neighbor neighbour novelist nurse officer official ombudsman opponent organiser organizer
  owner painter parliamentarian partner pastor philanthropist philosopher photographer physician physicist pilot
  player playwright poet politician preacher predecessor president-elect presidents primate principal producer
  prosecutor provost psychiatrist psychologist publisher rabbi rapper rebel rector referee registrar reporter
  representatives republican researcher resident rival ruler scholar scientist screenwriter secretary-general senators
  shareholder sheik sheriff singer skipper sociologist soldier solicitor songwriter speaker spokesperson star
  strategist striker student successor superintendent superstar surgeon suspect swimmer teacher technician theologian
  treasurer trustee tsar tycoon umpire under-secretary undersecretary veteran veterinarian vicar vice-chair
  vice-chairman vice-president victim vocalist whistleblower winner witness worker writer
  `),
]);

type Title = readonly [title: string, gender: Gender | null];

/** Titles that are abbreviated before a name, without their point. */
const ABBREVIATED: readonly Title[] = [
  ...titles('male', 'Mr Fr'),
  ...titles('female', 'Mrs Ms Smt'),
  ...titles(
    null,
    `Adm Ald Amb Atty Brig Capt Cllr Cmdr Col Cpl Dr Engr Gen Gov Hon Insp Lt Maj Messrs Mx Pres Prof Pte Pvt Rep Rev Rt Sen Sgt
     Supt`,
  ),
];
/** Forms of address that hardly anybody is called by, and those that are names too. */
const FORMS_OF_ADDRESS: readonly Title[] = [
  ...titles('male', 'Herr Lord Monsieur Sir'),
  ...titles('female', 'Dame Frau Lady Madam Madame Miss'),
  ...titles(null, 'Excellency Highness Honorable Honourable Majesty'),
];
const ADDRESSED_LIKE_NAMES: readonly Title[] = [
  ...titles('male', 'Datuk Don Señor Shri Tun'),
  ...titles('female', 'Begum Doña Hajia Hajiya Shrimati'),
  ...titles(null, 'Alhaji Barrister Comrade Haji Hajji Mufti Mullah Pastor Rabbi Seri Ustaz'),
];
/** Forms of address before a name; abbreviated ones with their point and without. */
export const ADDRESS_TITLES: ReadonlySet<string> = new Set([
  ...ABBREVIATED.flatMap(([title]) => [title, `${title}.`]),
  ...[...FORMS_OF_ADDRESS, ...ADDRESSED_LIKE_NAMES].map(([title]) => title),
  ...wordSet(`
    Archbishop Ayatollah Baroness Bishop Brother Cardinal Congressman Congresswoman Emir Emperor Father Imam Judge
    Justice King Pope Prince Princess Queen Sheikh Sheikha Sister Sultan
  `),
]);

/** "Mr", "Gen": titles whose point ends no sentence, without it. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(ABBREVIATED.map(([title]) => title));

/** Titles and forms of address that can be taken off a name, since hardly anybody is called so. Lower case. */
export const TITLES_OFF_NAMES: ReadonlySet<string> = new Set([
  ...[...ABBREVIATED, ...FORMS_OF_ADDRESS].map(([title]) => title.toLowerCase()),
  ...OFFICES,
]);

/** Words before a role that tell how and for how long it is held, and never stand for who holds it. Lower case. */
export const RANK_WORDS = wordSet(`
  acting chief close co- current deputy designate elect emeritus ex ex- exiled first former honorary incoming influential
  interim jailed joint junior key late leading long-serving longtime managing new newly-elected outgoing permanent
  prominent provisional senior shadow special then top vice visiting
`);
/** Words that stand before a role and belong to it: those, and what it is and what it is held in. Lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set([
  ...RANK_WORDS,
  ...wordSet(`
    assistant associate crown defence defense executive federal finance foreign general interior military national
    opposition parliamentary political presidential prime principal provincial regional ruling second state veteran
  `),
]);

const GENDERS = new Map(
  [...ABBREVIATED, ...FORMS_OF_ADDRESS, ...ADDRESSED_LIKE_NAMES].map(([title, gender]) => [
    title.toLowerCase(),
    gender,
  ]),
);

/** The gender that a title before a name tells: "Mrs.", "Princess". null where it tells none. */
export function genderOfTitle(title: string): Gender | null {
  const word = title.toLowerCase().replace('.', '');
  return GENDERS.get(word) ?? genderOfRole(word);
}

/** The gender that a role tells of who bears it: "spokeswoman". null where it tells none. */
export function genderOfRole(role: string): Gender | null {
  const word = role.toLowerCase();
  return MALE_ROLES.has(word) ? 'male' : FEMALE_ROLES.has(word) ? 'female' : null;
}

/** Whether a word before a name says who somebody is: "Dr.", "deputy", "minister". */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_WORDS.has(lower) || ROLE_MODIFIERS.has(lower) || ADDRESS_WORDS.has(lower.replace(/\.$/u, ''));
}

/** A person's name without the role in front: "Union head Dr. Yuri Ushakov" is "Yuri Ushakov". */
export function withoutRole(name: string): string {
  const words = name.split(/\s+/u);
  const own = words.slice(words.findLastIndex(isTitle) + 1);
  return /^\p{Lu}/u.test(own[0] ?? '') ? own.join(' ') : name;
}

const ADDRESS_WORDS = new Set([...ADDRESS_TITLES].map((title) => title.toLowerCase().replace('.', '')));

function titles(gender: Gender | null, list: string): Title[] {
  return [...wordSet(list)].map((title) => [title, gender]);
}

/** Letters of honours, degrees and callings behind a name: "Ada Byrne OBE". */
export const POST_NOMINALS: ReadonlySet<string> = wordSet(
  'OBE MBE CBE KBE DBE KCB KCMG CMG CNZM MNZM ONZM OAM KC QC SC PhD DPhil MD FRS JP Esq',
);
