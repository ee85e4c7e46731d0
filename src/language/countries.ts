/**
 * Countries as English newspapers name them: `names | adjectives and peoples | capital or seat of government`.
 * A seat of government may stand for its country ("Moscow insists").
 */
const TABLE = `
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Antigua and Barbuda,Antigua|Antiguan|Saint John's
Argentina|Argentine,Argentinian,Argentines|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian,Aussie,Aussies|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri,Azeris|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus,Byelorussia|Belarusian,Belarusan|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Herzegovina|Bosnian,Herzegovinian|Sarajevo
Botswana|Botswanan,Motswana,Batswana|Gaborone
Brazil|Brazilian|Brasilia,Brasília
Brunei,Brunei Darussalam|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
Burundi|Burundian|Gitega
Cambodia|Cambodian,Khmer|Phnom Penh
Cameroon|Cameroonian|Yaoundé,Yaounde
Canada|Canadian|Ottawa
Cape Verde,Cabo Verde|Cape Verdean|Praia
Central African Republic,CAR|Central African|Bangui
Chad|Chadian|N'Djamena,N’Djamena
Chile|Chilean|Santiago
China,People's Republic of China,People’s Republic of China,PRC|Chinese|Beijing
Colombia|Colombian|Bogotá,Bogota
Comoros|Comoran,Comorian|Moroni
Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo Kinshasa,Congo-Kinshasa|Congolese|Kinshasa
Republic of Congo,Republic of the Congo,Congo,Congo Brazzaville,Congo-Brazzaville|Congolese|Brazzaville
Costa Rica|Costa Rican|San José,San Jose
Croatia|Croatian,Croat,Croats|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian|
Dominica|Dominican|Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste,Timor Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn,Finns|Helsinki
France|French,Frenchman,Frenchmen,Frenchwoman|Paris
Gabon|Gabonese|Libreville
Gambia,The Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany,West Germany,East Germany|German,Germans|Berlin
Ghana|Ghanaian|Accra
Greece|Greek,Greeks|Athens
Grenada|Grenadian|
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
Iraq|Iraqi|Baghdad
Ireland,Republic of Ireland|Irish,Irishman|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast,Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya|Kenyan|Nairobi
Kiribati|I-Kiribati|Tarawa
Kosovo|Kosovar,Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao,Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho,Mosotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish,Luxembourger|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur,Putrajaya
Maldives|Maldivian|Malé
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chisinau,Chișinău
Monaco|Monegasque|
Mongolia|Mongolian,Mongol,Mongols|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Yangon
Namibia|Namibian|Windhoek
Nauru|Nauruan|
Nepal|Nepali,Nepalese|Kathmandu
Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
New Zealand,Aotearoa|New Zealander,Kiwi,Kiwis|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea,DPRK|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palau|Palauan|Ngerulmud
Palestine,Palestinian territories,Palestinian Territories|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea,PNG|Papua New Guinean,Papuan|Port Moresby
Paraguay|Paraguayan|Asunción,Asuncion
Peru|Peruvian|Lima
Philippines|Filipino,Filipina,Philippine|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow,Kremlin
Rwanda|Rwandan|Kigali
Saint Lucia,St. Lucia,St Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Samoan|Apia
San Marino|Sammarinese|
Sao Tome and Principe|Santomean|São Tomé
Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb,Serbs|Belgrade
Seychelles|Seychellois|Victoria
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalian|Mogadishu
South Africa|South African|Pretoria
South Korea,Republic of Korea,ROK,Korea|South Korean,Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan,Republic of China|Taiwanese|Taipei
Tajikistan|Tajik,Tajikistani|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lomé
Tonga|Tongan|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey,Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain,England|British,Briton,Britons,English,Englishman|London
Scotland|Scottish,Scot,Scots|Edinburgh
Wales|Welsh|Cardiff
Northern Ireland|Northern Irish|Belfast
United States,US,U.S.,USA,U.S.A.,United States of America,America|American|Washington,White House,Capitol Hill
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu|Ni-Vanuatu|Port Vila
Vatican City,Vatican|Vatican|Holy See
Venezuela|Venezuelan|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni,Yemenite|Sanaa,Sana'a
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
Faroe Islands,Faroes|Faroese,Faroe Islander|Tórshavn,Torshavn
Cook Islands|Cook Islander|Avarua
French Polynesia|French Polynesian,Polynesian|Papeete
New Caledonia|New Caledonian|Nouméa,Noumea
French Guiana|French Guianese|Cayenne
Guadeloupe|Guadeloupean|
Martinique|Martinican|
Réunion|Réunionese|
Mayotte|Mahoran|Mamoudzou
Aruba|Aruban|
Curaçao,Curacao|Curaçaoan|Willemstad
Bermuda|Bermudian|
Cayman Islands|Caymanian|
British Virgin Islands|Virgin Islander|
Falkland Islands,Falklands,Malvinas|Falkland Islander|
Gibraltar|Gibraltarian|
Isle of Man|Manx|
Guam|Guamanian|
American Samoa|American Samoan|Pago Pago
Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian,Nevisian|Basseterre
Western Sahara|Sahrawi,Saharawi|
Transnistria|Transnistrian|Tiraspol
Abkhazia|Abkhaz,Abkhazian|Sukhumi
South Ossetia|South Ossetian|Tskhinvali
Somaliland|Somalilander|Hargeisa
Åland|Ålander|Mariehamn
Hong Kong|Hong Konger,Hongkonger|
Macau,Macao|Macanese|
Puerto Rico|Puerto Rican|San Juan
Greenland|Greenlandic,Greenlander|Nuuk
Soviet Union,USSR|Soviet|
Yugoslavia|Yugoslav|
Czechoslovakia|Czechoslovak|
European Union,EU|European|Brussels
`;

/** A country as English newspapers name it. */
export interface Country {
  /** The usual name, which identifies the country. */
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly seats: readonly string[];
}

/** Every country in the table; "European Union" comes last and is an organisation. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = [], demonyms = [], seats = []] = line.split('|').map((field) => field.split(',').filter(Boolean));
    return { name: names[0] ?? '', names, demonyms, seats };
  });

/** Country by any of its names ("U.S.", "Holland"), without "the". */
export const COUNTRY_BY_NAME = index((country) => country.names);
/** Country by adjective or people ("Russian", "Danes", "Ukrainians"). A demonym shared by two goes to the first. */
export const COUNTRY_BY_DEMONYM = index(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]));
/** Country by capital or seat of government ("Moscow", "Kremlin", "White House"). */
export const COUNTRY_BY_SEAT = index((country) => country.seats);

function index(keysOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const country of COUNTRIES) for (const key of keysOf(country)) if (!found.has(key)) found.set(key, country);
  return found;
}
