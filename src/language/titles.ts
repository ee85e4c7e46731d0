import { wordSet } from './word-set.ts';

/** Offices and callings that stand before a name: "President Vladimir Putin", "presidential aide Yuri Ushakov". Lower case, one word. */
export const TITLE_WORDS = wordSet(`
academic activist actor actress adjutant administrator admiral adviser advisor advocate aide ambassador analyst anchor anthropologist archbishop architect archbishop artist astronaut assemblyman assemblywoman athlete attorney author ayatollah banker baron baroness barrister billionaire biologist bishop blogger boss boxer brigadier broadcaster brother
businessman businesswoman candidate captain cardinal cartoonist ceo chair chairman chairperson chairwoman chancellor chef chief choreographer cleric coach co-chair co-founder cofounder colleague colonel columnist comedian commandant commander commentator commissioner comptroller comrade conductor congressman congresswoman constable consul consultant contractor coordinator corporal
correspondent councillor councilman councilwoman councilor counsel counselor count coroner creator crown curator daughter dean defendant delegate democrat demographer deputy designer detective dictator diplomat director doctor driver duchess duke economist editor editor-in-chief emir emperor empress engineer entrepreneur envoy epidemiologist executive expert
father filmmaker fighter founder friend general geographer governor governor-general guitarist head heiress historian husband imam industrialist inspector investigator investor journalist judge justice king lawmaker lawyer leader lecturer legend legislator lieutenant lobbyist magistrate magnate major manager marshal mayor mediator midfielder militant minister ministers mogul monk mother
mp musician negotiator neighbor neighbour novelist nurse officer official ombudsman opponent organizer organiser owner painter parliamentarian partner pastor patriarch philanthropist philosopher photographer physician physicist pilot player playwright poet politician pope preacher predecessor premier president president-elect presidents prime primate prince princess principal producer professor prosecutor provost psychiatrist psychologist publisher
queen rabbi rapper rebel rector referee registrar rep representative republican researcher resident reporter reverend rival ruler scholar scientist screenwriter secretary secretary-general sen senator sergeant sheik sheikh sheriff shareholder singer sister skipper sociologist soldier solicitor senators representatives governors congressmen ambassadors generals son son-in-law songwriter speaker spokesman spokesperson spokeswoman star statesman strategist striker student successor sultan
superintendent superstar surgeon suspect swimmer teacher technician theologian treasurer trustee tsar tycoon umpire undersecretary under-secretary veteran veterinarian vice-chair vice-chairman vice-president vicar victim vocalist widow wife winner witness whistleblower worker writer grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece father-in-law mother-in-law brother-in-law daughter-in-law
`);

/** Abbreviated titles and forms of address before a name. The gender, where they tell it. */
export const ADDRESS_TITLES: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...gendered(
    'male',
    'Mr Mr. Sir Lord Father Brother Fr Fr. King Prince Pope Ayatollah Sheikh Imam Emperor Monsieur Señor Don Herr Datuk Tun Shri Congressman',
  ),
  ...gendered(
    'female',
    'Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Madame Madam Baroness Sister Doña Frau Smt Begum Congresswoman',
  ),
  ...gendered(
    null,
    'Dr Dr. Prof Prof. Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Sgt Sgt. Adm Adm. Brig Brig. Cmdr Cmdr. Gov Gov. Sen Sen. Rep Rep. Rev Rev. Hon Hon. Judge Justice Cardinal Archbishop Bishop Rabbi Mufti Mullah Pastor Emir Sultan Hajji Haji Alhaji Ustaz Comrade Engr. Barrister Supt Supt. Insp Insp. Pte Cpl Amb Amb. Atty Atty. Messrs Messrs.',
  ),
]);

const ADDRESS_WORDS = new Set([...ADDRESS_TITLES.keys()].map((title) => title.toLowerCase().replace(/\.$/u, '')));

/** Roles that tell the gender of who bears them. */
export const MALE_ROLES = wordSet(
  `businessman chairman congressman councilman spokesman statesman assemblyman king prince duke baron emperor father son brother husband grandfather grandson uncle nephew son-in-law father-in-law brother-in-law pope monk actor cardinal ayatollah imam priest bishop archbishop patriarch sheikh emir sultan`,
);
export const FEMALE_ROLES = wordSet(
  `businesswoman chairwoman congresswoman councilwoman spokeswoman assemblywoman queen princess duchess baroness empress mother daughter sister wife widow grandmother granddaughter aunt niece daughter-in-law mother-in-law sister-in-law actress nun heiress`,
);

/** Words that stand before a role and belong to it: "former", "deputy", "chief". Lower case. */
export const ROLE_MODIFIERS = wordSet(`
acting assistant associate chief co- current deputy designate elect emeritus ex ex- executive exiled first former general honorary incoming interim jailed joint junior late leading long-serving longtime managing new newly-elected opposition outgoing permanent presidential principal
provisional ruling second senior special then top veteran vice visiting prominent political military foreign defence defense finance interior prime crown parliamentary regional national federal state provincial prominent influential close key
`);

/** Whether a word before a name tells who somebody is: "Dr.", "deputy", "minister". */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_WORDS.has(lower) || ROLE_MODIFIERS.has(lower) || ADDRESS_WORDS.has(lower.replace(/\.$/u, ''));
}

/** A person's name without the role in front: "Union head Dr. Yuri Ushakov" is "Yuri Ushakov". */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/u);
  const own = words.slice(words.findLastIndex(isTitle) + 1);
  return /^\p{Lu}/u.test(own[0] ?? '') ? own.join(' ') : name;
}

function gendered(gender: 'male' | 'female' | null, list: string): [string, 'male' | 'female' | null][] {
  return list.split(' ').map((title) => [title, gender]);
}
