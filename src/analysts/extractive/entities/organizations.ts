import { wordSet } from '../../../language/word-set.ts';

/** Words that make a name an organisation when it ends with them, or begins with them before "of", "for", "on". */
export const ORGANIZATION_HEADS = wordSet(`
Academy Administration Affairs Agency Airlines Airways Alliance Army Assembly Association Associates Authority Authorities Bank Battalion Board Brigade Brigades Brotherhood Bureau Cabinet Caucus Center Centre Chamber
Charity Church Club Coalition Collective College Command Commission Committee Community Company Confederation Conference Congress Consortium Constabulary Convention Cooperative Corps Corp Corp. Corporation Council
Court Defence Democrats Department Directorate Division Dynasty Embassy Enterprise Enterprises Exchange Faction Faculty Federation Fellowship Fleet Force Forces Forum Foundation Front Fund Gazette
Government Group Guard Guards Guild Herald Holding Holdings House Inc Inc. Industries Industry Initiative Inquiry Inspectorate Institute Institution Institutions Intelligence International Jihad Journal Judiciary Knesset Laboratories Laboratory
League Legislature Limited LLC LLP Ltd Ltd. Magazine Media Militia Ministry Mission Missions Motors Movement Museum Navy Network News Newspaper Observatory Office Ombudsman Orchestra Order Organisation Organization Organisations
Panel Parliament Partners Party Patrol Petroleum Pharmaceuticals Platform Police Post PLC Plc Press Primary Project Radio Regiment Registry Republicans Research Resistance School Schools Secretariat Senate
Service Services Society Squad Station Studios Study Summit Syndicate Systems Taskforce Team Technologies Technology Telegraph Television Times Tribunal Tribune Trust TV Union Unit United University Ventures Voice Watch Wing Workers Works Youth
Airline Aviation Broadcasting Capital Communications Congregation Diocese Archdiocese Electric Energy Entertainment Federación Fire Finance Football Health Insurance Investments Labs Logistics Mining Minerals Moly Navy Oil Pact Parishad Partnership Politburo Pictures Productions Records Sabha Securities Software Solutions Taskforce Telecom Transport Treasury Railway Railways Ferries Shipping
`);

/** Heads that stand in front: "Bank of England", "Université de Lyon", "Institut Pasteur". */
export const ORGANIZATION_FRONTS = wordSet(`
Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Bureau Cabinet Center Centre Chamber Church Coalition College Commission Committee Community Company Confederation Conference Congress Convention
Council Court Democratic Department Directorate Embassy Federation Foundation Forum Front Fund Group Guild High House Institute Institut Institution Instituto International League Ministry Movement Museum National Network Office Organisation Organization Parliament
Partido Party People's People’s Permanent Programme Program School Secretariat Senate Society Supreme Tribunal Union United Universidad Université University World Committees Faculty Médecins Federación Fundación Asociación Comisión Consejo Corte Banco Ministerio Asamblea Frente Movimiento Union
`);

/** Organisations whose name says nothing of it, and acronyms that could be taken for something else. */
export const ORGANIZATIONS = wordSet(`
Hamas, Hezbollah, Hizbullah, Hizballah, Fatah, Taliban, Houthi Movement, Ansar Allah, Ansarullah, al-Qaeda, Al-Qaeda, al Qaeda, Al Qaeda, Islamic State, Islamic Jihad, ISIS, ISIL, IS, Daesh, Boko Haram, al-Shabaab, Al-Shabaab, al Shabaab, Al Shabaab, Wagner, Wagner Group, Azov, FARC, ELN, PKK, YPG, SDF, M23,
Interpol, Europol, Frontex, Mossad, Shin Bet, Knesset, Duma, State Duma, Rada, Verkhovna Rada, Bundestag, Bundesrat, Bundeswehr, Reichstag, Sejm, Riksdag, Folketing, Storting, Dáil, Cortes, Lok Sabha, Rajya Sabha, Majlis, Likud, Kadima, Yisrael Beiteinu, Yesh Atid, Shas, Labour, Labor, Tories, Conservatives,
Greens, Republicans, Democrats, GOP, Liberals, Lib Dems, Parliament, Congress, Senate, House, Cabinet, Pentagon, Capitol, Treasury, Supreme Court, High Court, Interior Ministry, Foreign Ministry, Defence Ministry, Defense Ministry, Finance Ministry, State Department, Foreign Office, Home Office, Federal Reserve, Fed,
House of Commons, House of Lords, House of Representatives, West Wing, Oval Office, Security Council, General Assembly, Politburo, Communist Party, Central Committee, Constitutional Court, Electoral Commission, Election Commission, National Assembly, Scotland Yard, European Union, EU, E.U., United Nations, UN, U.N., NATO, Nato, OSCE, WTO, WHO, IMF, World Bank, OPEC, Opec, ASEAN, Asean, African Union, AU, Arab League, Ecowas, ECOWAS, SADC, BRICS, Brics, Quad, Mercosur,
Commonwealth, G7, G20, G-7, G-20, G77, Unesco, UNESCO, Unicef, UNICEF, UNHCR, UNRWA, IAEA, ICC, ICJ, ECB, Bank of England, Red Cross, Red Crescent, Greenpeace, Amnesty, Amnesty International, Human Rights Watch, Oxfam, Médecins Sans Frontières, MSF, Doctors Without Borders, Transparency International, CIA, FBI, NSA, KGB, FSB, GRU, SVR, MI5, MI6, IDF, IRGC, PLA,
BJP, TMC, AAP, ANC, EFF, PTI, PML-N, PPP, Awami League, CPI, RSS, Aam Aadmi Party, Shiv Sena, Fidesz, AfD, CDU, CSU, SPD, FDP, PiS, Syriza, Podemos, Vox, Sinn Féin, Sinn Fein, DUP, SNP, Ukip, UKIP, Reform UK, Plaid Cymru, En Marche, Podemos, Kuomintang, KMT, DPP, Komeito, Zanu-PF, Frelimo, Renamo, Unita, MPLA, Swapo, Chama Cha Mapinduzi,
Reuters, AFP, AP, Associated Press, Agence France-Presse, TASS, Tass, Interfax, RIA Novosti, Xinhua, IRNA, Tasnim, Fars, Bloomberg, BBC, CNN, Fox News, NBC, CBS, ABC, MSNBC, NPR, PBS, CNBC, Sky News, Al Jazeera, Al-Jazeera, al-Jazeera, Al Arabiya, Al-Arabiya, Axios, Politico, Guardian, Financial Times, New York Times, Wall Street Journal, Washington Post, Economist, Le Monde, Der Spiegel, Spiegel,
Bild, Haaretz, Jerusalem Post, Times of Israel, Kyiv Independent, Ukrinform, Ukrainska Pravda, Meduza, Novaya Gazeta, Kommersant, Izvestia, Russia Today, RT, Sputnik, Deutsche Welle, NHK, Yonhap, Kyodo, Nikkei, Global Times, People's Daily, Times of India, Hindu, El País, El Pais, La Prensa, Newsweek, Time, Semafor, Vox, Atlantic, New Yorker, Daily Mail, Telegraph, Daily Telegraph, Independent, Sun, Mirror,
Google, Apple, Microsoft, Amazon, Meta, Tesla, SpaceX, Starlink, Twitter, Netflix, Nvidia, Intel, IBM, Huawei, Tencent, Alibaba, ByteDance, Baidu, Samsung, Sony, Toyota, Honda, Nissan, Hyundai, Kia, Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, Rheinmetall, Siemens, Volkswagen, BMW, Daimler, Renault, Shell, BP, ExxonMobil, Exxon, Chevron, TotalEnergies, Gazprom,
Rosneft, Lukoil, Rosatom, Aramco, Saudi Aramco, Petrobras, PDVSA, Pemex, Glencore, Maersk, Pfizer, Moderna, BioNTech, AstraZeneca, Sinovac, Sinopharm, Novartis, Roche, Goldman Sachs, JPMorgan, Citigroup, Morgan Stanley, BlackRock, HSBC, Barclays, UBS, Credit Suisse, Deutsche Bank, Moody's, Moody’s, Fitch, Uber, Visa, Mastercard, PayPal, Walmart, Starbucks, McDonald's, McDonald’s, Disney, Harvard, Yale, Stanford, MIT, Princeton
`);

/** Acronyms that name no organisation: places, subjects, offices, currencies, diseases. */
export const NOT_ORGANIZATION_ACRONYMS = wordSet(`
US USA UK UAE UAR DRC KSA PRC ROK DPRK USSR NSW ACT CAR DC NYC LA PNG TV GDP GNP AI IT PR HR CEO CFO COO CTO CIO MP MPs MEP MEPs MLA MLAs PM VP DG AG IG DIG SP DSP ACP IPS IAS PhD MA BA MBA BSc MSc MD HIV AIDS TB COVID SARS MERS DNA RNA PCR RAT ICU ID IDs FAQ ATM PC PDF SMS GPS CCTV DVD CD LED LNG LPG VAT GST FDI IPO ESG ETF NFT SUV
USD EUR GBP INR RMB QR QAR KES SAR AED BRL TWD NIS CAD AUD NZD JPY Rs AM PM GMT EST EDT PST UTC BST IST CET OK II III IV VI VII VIII IX XI XII XVI FIR RTI NRI NRC CAA LGBT LGBTQ LGBTQI BC AD SOS VIP UFO UFOs UAV UAVs ICBM ICBMs IED IEDs PTSD ADHD CO CO2 MW KM KG A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
NGO NGOs SME SMEs STEM GCSE RMG MoU MOU MOUs JCPOA NPT START WMD CSR B2B B2C IT ICT EV EVs HD API URL WWW SIM UPI QR KPI OTT BPO ODI T20 IPL FIFA-U20 PHOTO VIDEO BREAKING UPDATE EXCLUSIVE WATCH READ NEW THE AND FOR OF IN TO BY ON AT IS WAS ARE NOT WITH FROM
`);
