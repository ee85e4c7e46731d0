import { abbreviationsOf, MONTHS, WEEKDAYS } from '../../../language/calendar.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { wordSet } from '../../../language/word-set.ts';
import { capitalised } from '../../../text.ts';

/** Months and days that end a name beside them: "President Orlov Tuesday". "Mar" is part of some: "Del Mar". */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.flatMap((month) => [month, ...abbreviationsOf(month)]).filter((word) => word !== 'Mar'),
  ...WEEKDAYS.flatMap((day) => [day, `${day}s`]),
]);

/** Capitalised words that name neither person, organisation nor place: time, feasts, subjects, forms of address. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...DATE_WORDS,
  // "The Sun" is a newspaper.
  ...[...MONTHS, ...WEEKDAYS].flatMap(abbreviationsOf).filter((word) => word !== 'Sun'),
  ...wordSet(`
Amir Christmas Easter Ramadan Eid Eid-ul-Adha Haj Hajj Umrah Diwali Holi Lent Passover Hanukkah Purim Sabbath Shabbat Thanksgiving Halloween Highness Majesty Excellency Holiness Congratulations Member Presidency Kingdom Republic Constitution Left Right North South East West Ashura Nowruz Muharram Navratri Dussehra
God Allah Bible Quran Qur'an Koran Torah Almighty Lord Jesus Christ Internet Web Wi-Fi Covid Covid-19 COVID-19 COVID Coronavirus Omicron Delta Ebola Zika Bitcoin Ethereum Instagram Facebook YouTube Youtube TikTok WhatsApp Telegram Douyin WeChat Weibo
iPhone iPad Android Olympics Olympic Olympiad Oscar Oscars Grammy Grammys Emmy Nobel Pulitzer Brexit Holocaust Nakba Intifada Renaissance K-pop Gen BA.5 Article Section Chapter Act Bill Constitution Clause Annex Appendix Schedule Phase Level Category Stage Part Page Figure Table Group Round Day Year Week Season Series Episode
Republican Democrat Socialist Communist Marxist Nazi Nazis Fascist Twitter Photo Video Watch Read Image Source Sources Credit File Editor Note Update Updated Published Advertisement Related More Also See Follow Subscribe Share
Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Sir Lady Dame Rev Rev. Hon Hon. St Madam Madame Monsieur Señor Mister Miss Datuk Tan
New Old Good Great Big Bad High Low Best Better True False Real Full Free Open Close Whole Entire Total Main Major Minor Key Critical Former Current Chief Senior Junior Deputy Vice Acting Special General National International Global Local Regional Federal State Central Foreign Public Private Political Economic Social Military Civil Human Official Officials Authorities
People Man Men Woman Women Child Children Boy Boys Girl Girls Family Families Police Government Governments Officers Officer Soldiers Troops Critics Experts Analysts Scientists Researchers Doctors Teachers Students Workers Residents Citizens Voters Protesters Lawyers Observers Activists Journalists Reporters Investigators Prosecutors Witnesses Supporters Opponents Farmers Refugees Migrants Leaders Members Ministers Lawmakers Senators Judges Diplomats
War Peace Talks Negotiations Deal Agreement Treaty Ceasefire Elections Election Inflation Oil Gas Gold Money Data Research Education Health Food Water Climate Sport Sports Music Film Art Love Life Death Hope Fear Justice Truth Freedom Democracy Capitalism Socialism Power Security Defence Defense Trade Business Technology Culture History Religion Science Nature Environment Energy
Internet Gulf-War Cold-War Independence Revolution Resolution Accord Accords Protocol Pact Declaration Memorandum Covenant Amendment Statement Report Summit Side Sides
`),
]);

/** Small words and numbers that names begin with: "Said Amari", "Zero Hedge". */
const NAME_OPENERS = wordSet('said say says tell tells told zero');

/** Words that open a sentence with a capital and belong to no name that follows them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...[...ENGLISH.smallWords, ...ENGLISH.numbers.keys()].filter((word) => !NAME_OPENERS.has(word)).map(capitalised),
  ...wordSet(`
    Accordingly Adding Additionally Ago Almost Alongside Always Amid Amidst Amongst Apparently Approximately Asked Back
    Based Beneath Certainly Citing Clearly Compared Concerning Consequently Considering Currently Depending Due Earlier
    Early Else Elsewhere Enough Especially Eventually Evidently Except Fewer Fifth Finally First Following Formerly
    Fortunately Fourth Further Furthermore Generally Given Hence Historically Hopefully However Importantly Including
    Increasingly Indeed Initially Inside Instead Interestingly Ironically Last Lastly Late Later Latest Let Like
    Likewise Little Locally Long Maybe Meanwhile Mine Moreover Mostly Naturally Near Nearby Nearly Nevertheless Next
    Nonetheless Notably Nowadays Nowhere Occasionally Officially Often Once Opposite Originally Otherwise Outside
    Overall Owing Particularly Pending Perhaps Plus Possibly Presently Previously Prior Probably Quite Rather Really
    Recently Referring Regarding Regardless Reportedly Respectively Roughly Sadly Second Several Shortly Significantly
    Similarly Simply Sixth Sometimes Somewhere Soon Speaking Specifically Subsequently Suddenly Surely Thanks Thereafter
    Therefore Third Thus Today Together Tomorrow Tonight Too Typically Ultimately Unfortunately Unlike Usually Well
    Whatever Whenever Whereas Wherever Whilst Whoever Yesterday
  `),
]);

/** Names that contain these words are neither people, organisations nor places, but events, laws, prizes, works. */
export const EVENT_TAILS = wordSet(`
Act Accord Accords Agreement Agreements Amendment Award Awards Bill Biennale Carnival Championship Championships Code Show Constitution Convention Covenant Crisis Cup Day Days Decade Declaration Deal Doctrine Era Exposition Expo Festival Festivals Fellowship Games Hurricane Incident Invasion Law Laws Marathon Medal
Assessment Certificate Framework Levy Mechanism Memorandum Month Night Olympics Plan Policy Prize Programme Program Protocol Project Reform Regulation Resolution Revolution Riots Rules Scandal Scheme Season Series Spring Statute Storm Strategy Summer Symphony Tournament Treaty Trophy Tour Uprising War Wars Week Winter World-Cup Year Years Report Index Statement Agenda Bowl Formula Grand-Prix Massacre Genocide Spring Autumn Review Edition Dialogue Initiative Exhibition Challenge Rebellion Ceremony Site Solution Survey System Tax
`);

/** Religions and peoples without a country, and adjectives of parts of the world: counted with nationalities. */
export const PEOPLES = wordSet(`
Muslim Muslims Islamic Islam Islamist Islamists Christian Christians Christianity Catholic Catholics Catholicism Protestant Protestants Orthodox Anglican Anglicans Evangelical Evangelicals Jewish Jew Jews Judaism Zionist Zionists Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs Jain Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Shi'ites Alawite Alawites Druze Sufi Salafi Wahhabi Yazidi Yazidis Mormon Mormons Jesuit Lutheran Baptist Methodist Presbyterian Pentecostal Coptic Copts Maronite
Arab Arabs Arabic Arabian Kurd Kurds Kurdish Persian Persians Berber Amazigh Indigenous Sherpa Sherpas Tuareg Pashtun Pashtuns Hazara Uzbeks Tatar Tatars Chechen Chechens Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Han Rohingya Tamil Tamils Sinhalese Bengali Bengalis Punjabi Punjabis Sindhi Baloch Kashmiri Kashmiris Gujarati Marathi Gorkha Malay Malays Javanese Balinese Papuan Papuans Maori Māori Aboriginal Aborigine Aborigines Inuit Inuk Métis Mi'kmaw Cree Navajo Cherokee Sioux Mohawk
Hausa Yoruba Igbo Fulani Zulu Xhosa Afrikaner Afrikaners Hutu Hutus Tutsi Tutsis Oromo Oromos Amhara Tigrayan Tigrayans Somalis Maasai Kikuyu Luo Kalenjin Shona Ndebele Swahili Hispanic Hispanics Latino Latinos Latina Latinas Black Blacks African Africans African-American African-Americans Asian Asians European Europeans American-Indian  Native-American Caribbean Westerners Western Eastern Easterners Latin Scandinavian Nordic Baltic Balkan Slavic Slavs
Anglo-Saxon Mediterranean Siberian Crimean Catalan Catalans Basque Basques Breton Corsican Bavarian Flemish Walloon Roma Gypsy Sicilian Londoner Londoners Parisian Parisians Muscovites Texan Texans Californian Californians Quebecois Québécois Tasmanian Hongkongers Houthi Houthis Gazan Gazans Bedouin Bedouins Mayan Maya Quechua Aymara Guarani Mapuche Garifuna Creole Afro-Colombian Zapotec Afrikaans Hebrew Yiddish Mandarin Cantonese Latinx Pan-African Pan-Arab South Asian Southeast
Republican Democratic Democrat Conservative Liberal Socialist Communist Marxist Nazi Nazis Maoist Maoists Taliban-era Sandinista Sandinistas Peronist Peronists Kirchnerist Chavista Chavistas Bolivarian Tory Labourite Maga Trumpist Stalinist Leninist Zapatista Zapatistas Hasidic Haredi Haredim Ultra-Orthodox Ashkenazi Sephardi Mizrahi First-Nations Nation-of-Islam
`);
