import { wordSet } from '../../../language/word-set.ts';

/** Continents, regions of the world, states, provinces, cities, rivers and islands that the news names without saying what they are. */
export const PLACES = wordSet(`
Africa, West Africa, East Africa, North Africa, Southern Africa, Central Africa, Horn of Africa, Sub-Saharan Africa, Sahel, Maghreb,
Asia, Southeast Asia, South Asia, Central Asia, East Asia, West Asia, South-East Asia, Asia-Pacific, Asia Pacific, Indo-Pacific, Europe, Eastern Europe,
Western Europe, Central Europe, Northern Europe, Southern Europe, North America, South America, Central America, Latin America, LatAm, Americas, Caribbean,
Middle East, Far East, Near East, Gulf, Persian Gulf, Levant, Balkans, Western Balkans, Caucasus, Baltics, Scandinavia, Oceania, Pacific, Atlantic, Arctic,
Antarctica, Mediterranean, Baltic Sea, Black Sea, Red Sea, Dead Sea, South China Sea, East China Sea, North Sea, Caspian Sea, Sea of Azov, Aegean, Adriatic, Suez Canal,
Panama Canal, Strait of Hormuz, Bab el-Mandeb, Taiwan Strait, Gulf of Mexico, Gulf of Aden, Gulf of Guinea, Bay of Bengal, Indian Ocean, Pacific Ocean, Atlantic Ocean,
Siberia, Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Zaporizhzhia, Zaporizhia, Kherson, Kharkiv, Kharkov, Odesa, Odessa, Mariupol, Bakhmut, Pokrovsk, Lviv, Dnipro, Bucha, Sumy, Chernihiv,
Mykolaiv, Sevastopol, Kursk, Belgorod, Bryansk, Rostov, Chechnya, Dagestan, Tatarstan, Kaliningrad, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Karabakh, Nakhchivan,
West Bank, Gaza, Gaza Strip, Gaza City, Rafah, Khan Younis, Khan Yunis, Jabalia, Hebron, Nablus, Jenin, Bethlehem, Golan Heights, Sinai, Negev, Galilee, Tel Aviv, Haifa, Eilat, East Jerusalem,
Idlib, Aleppo, Homs, Hama, Raqqa, Latakia, Daraa, Mosul, Basra, Erbil, Kirkuk, Fallujah, Najaf, Karbala, Kurdistan, Hodeidah, Aden, Taiz, Marib, Hadramaut, Jeddah, Mecca, Makkah, Medina, Madinah, Dammam, Neom, Dubai,
Sharjah, Ajman, Ras Al Khaimah, Fujairah, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Fordow, Bushehr, Kandahar, Herat, Jalalabad, Kunduz, Helmand, Peshawar, Lahore, Karachi, Rawalpindi, Quetta, Multan, Faisalabad, Punjab, Sindh,
Balochistan, Khyber Pakhtunkhwa, Waziristan, Swat, Gilgit-Baltistan, Kashmir, Jammu and Kashmir, Jammu, Srinagar, Ladakh, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, Hyderabad,
Pune, Ahmedabad, Surat, Jaipur, Lucknow, Kanpur, Nagpur, Patna, Bhopal, Indore, Varanasi, Ayodhya, Amritsar, Chandigarh, Kochi, Thiruvananthapuram, Mysuru, Mysore, Mangaluru, Visakhapatnam, Guwahati, Shillong, Imphal,
Noida, Gurgaon, Gurugram, Goa, Kerala, Karnataka, Tamil Nadu, Andhra Pradesh, Telangana, Maharashtra, Gujarat, Rajasthan, Haryana, Uttar Pradesh, Uttarakhand, Himachal Pradesh, Madhya Pradesh, Chhattisgarh, Jharkhand, Bihar,
West Bengal, Bengal, Odisha, Orissa, Assam, Meghalaya, Manipur, Mizoram, Nagaland, Tripura, Sikkim, Arunachal Pradesh, Puducherry, Chittagong, Chattogram, Sylhet, Khulna, Rajshahi, Barisal, Cox's Bazar, Cox’s Bazar, Pokhara,
Jaffna, Kandy, Mandalay, Rakhine, Shan State, Kachin, Chiang Mai, Phuket, Pattaya, Ho Chi Minh City, Saigon, Da Nang, Haiphong, Siem Reap, Penang, Johor, Sabah, Sarawak, Selangor, Malacca, Kuching, Bali, Java, Sumatra, Borneo, Sulawesi,
Kalimantan, Papua, West Papua, Aceh, Surabaya, Bandung, Yogyakarta, Medan, Makassar, Mindanao, Luzon, Visayas, Cebu, Davao, Quezon City, Marawi, Shanghai, Shenzhen, Guangzhou, Guangdong, Wuhan, Hubei, Hunan, Henan, Hebei, Shandong,
Sichuan, Chengdu, Chongqing, Tianjin, Nanjing, Hangzhou, Zhejiang, Jiangsu, Fujian, Xiamen, Xinjiang, Tibet, Inner Mongolia, Lhasa, Urumqi, Yunnan, Kunming, Guizhou, Guangxi, Hainan, Gansu, Qinghai, Shaanxi, Xi'an, Xi’an, Shanxi, Harbin, Heilongjiang, Dalian,
Liaoning, Jilin, Suzhou, Qingdao, Kaohsiung, Taichung, Tainan, Hsinchu, New Taipei, Kinmen, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Fukuoka, Sapporo, Hokkaido, Okinawa, Yokohama, Nagoya, Kobe, Sendai, Busan, Incheon, Daegu, Gwangju, Daejeon, Jeju,
Ulsan, Korean Peninsula, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Queensland, New South Wales, NSW, Tasmania, Northern Territory, Western Australia, South Australia, Alice Springs, Arnhem Land, Torres Strait, Auckland, Christchurch, Dunedin,
Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Nunavut, Northwest Territories, N.W.T., Prince Edward Island, Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Iqaluit, Yellowknife,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, New England, Midwest, Washington D.C., Washington DC, D.C., New York City, Manhattan, Brooklyn, Queens, Bronx, Harlem, Los Angeles, Hollywood, San Francisco, San Diego, Silicon Valley, Sacramento, Oakland,
Seattle, Portland, Chicago, Detroit, Milwaukee, Minneapolis, Cleveland, Cincinnati, Columbus, Pittsburgh, Philadelphia, Boston, Baltimore, Atlanta, Miami, Orlando, Tampa, Tallahassee, New Orleans, Houston, Dallas, Austin, San Antonio, El Paso, Phoenix, Tucson, Denver, Las Vegas, Salt Lake City,
Honolulu, Anchorage, Nashville, Memphis, Charlotte, Raleigh, Charleston, Indianapolis, Des Moines, St. Louis, Kansas City, Oklahoma City, Guantánamo, Guantanamo, Guantanamo Bay, Mar-a-Lago, Camp David, Geneva, Zurich, Basel, Lausanne, Davos, Lucerne, Hamburg, Munich, Frankfurt, Cologne,
Düsseldorf, Stuttgart, Leipzig, Dresden, Bavaria, Saxony, Bonn, Salzburg, Graz, Innsbruck, Tyrol, Marseille, Lyon, Toulouse, Nice, Bordeaux, Strasbourg, Lille, Nantes, Brittany, Normandy, Provence, Corsica, Calais, Versailles, Milan, Naples, Turin, Venice, Florence, Bologna, Genoa,
Palermo, Sicily, Sardinia, Lampedusa, Tuscany, Lombardy, Barcelona, Catalonia, Valencia, Seville, Bilbao, Basque Country, Andalusia, Galicia, Malaga, Mallorca, Canary Islands, Gibraltar, Ceuta, Melilla, Porto, Algarve, Azores, Madeira, Rotterdam, Utrecht, Eindhoven, Antwerp,
Ghent, Bruges, Flanders, Wallonia, Liverpool, Manchester, Birmingham, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Cambridge, Oxford, Brighton, Glasgow, Aberdeen, Dundee, Swansea, Cornwall, Devon, Kent, Essex, Surrey, Sussex, Yorkshire, Lancashire, Heathrow, Westminster,
Cork, Galway, Limerick, Gothenburg, Malmö, Malmo, Uppsala, Bergen, Trondheim, Aarhus, Faroe Islands, Svalbard, Lapland, Gdansk, Gdańsk, Krakow, Kraków, Wroclaw, Lodz, Poznan, Brno, Debrecen, Transylvania, Cluj, Varna, Plovdiv, Thessaloniki, Piraeus, Crete, Lesbos, Rhodes,
Istanbul, Izmir, Antalya, Diyarbakir, Adana, Gaziantep, Anatolia, Northern Cyprus, Dubrovnik, Split, Mostar, Srebrenica, Republika Srpska, Novi Sad, Mitrovica, Vojvodina, St. Petersburg, St Petersburg, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Sochi, Vladivostok, Almaty, Samarkand,
Alexandria, Giza, Luxor, Port Said, Rafah Crossing, Benghazi, Misrata, Tobruk, Sirte, Oran, Constantine, Casablanca, Marrakech, Marrakesh, Fez, Tangier, Agadir, Western Sahara, Sfax, Darfur, El Fasher, Omdurman, Port Sudan, Kordofan, Tigray, Amhara, Oromia, Lalibela, Gondar, Mekelle,
Mombasa, Kisumu, Nakuru, Eldoret, Rift Valley, Zanzibar, Dar es Salaam, Arusha, Entebbe, Gulu, Goma, Bukavu, Kivu, North Kivu, South Kivu, Ituri, Katanga, Lubumbashi, Kolwezi, Puntland, Somaliland, Hargeisa, Kismayo, Lagos, Kano, Kaduna, Ibadan, Port Harcourt, Enugu, Borno, Maiduguri, Niger Delta,
Benue, Ogun, Rivers State, Biafra, Kumasi, Ashanti, Timbuktu, Gao, Kidal, Agadez, Casamance, Cabinda, Beira, Cabo Delgado, Bulawayo, Kitwe, Livingstone, Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Gqeberha, Bloemfontein, Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Northern Cape, Limpopo,
Mpumalanga, Free State, North West, Swakopmund, Walvis Bay, Réunion, Mayotte, Lake Victoria, Lake Chad, Nile, Blue Nile, Zambezi, Congo River, Sahara, Kalahari, Kilimanjaro, Amazon rainforest, Rio de Janeiro, Rio, São Paulo, Sao Paulo, Salvador, Recife, Belo Horizonte, Porto Alegre, Curitiba, Manaus, Bahia, Rosario, Córdoba,
Mendoza, Patagonia, Tierra del Fuego, Falkland Islands, Falklands, Malvinas, Valparaíso, Valparaiso, Concepción, Cusco, Arequipa, Callao, Guayaquil, Cuenca, Galápagos, Galapagos, Medellín, Medellin, Cali, Barranquilla, Cartagena, Cúcuta, Maracaibo, Essequibo, Santa Cruz, Cochabamba, El Alto, Ciudad del Este, Darién, Darien, Darien Gap,
Tijuana, Ciudad Juárez, Ciudad Juarez, Guadalajara, Monterrey, Cancún, Cancun, Chiapas, Oaxaca, Veracruz, Yucatán, Yucatan, Sinaloa, Sonora, Michoacán, Guerrero, Acapulco, Puebla, Jalisco, Baja California, Nuevo León, San Pedro Sula, Santa Ana, Masaya, León, Granada, Santiago de Cuba, Matanzas, Holguín, Bermuda, Curaçao, Aruba, Cayman Islands,
Guadeloupe, Martinique, French Guiana, New Caledonia, French Polynesia, Tahiti, Guam, Diego Garcia, Chagos Islands, Spratly Islands, Paracel Islands, Scarborough Shoal, Senkaku, Kuril Islands, Sakhalin, Bering Strait, Himalayas, Alps, Andes, Urals, Amazon, Danube, Rhine, Volga, Dnieper, Dnipro River, Mekong, Yangtze, Ganges, Indus, Euphrates, Tigris,
Jordan Valley, Jordan River, Thames, Seine, Silk Road, Holy Land, Earth, Moon, Mars, Wall Street, Tiananmen Square, Red Square, Tahrir Square, Hyde Park, Times Square, Buckingham Palace, Chernobyl, Auschwitz, Hormuz, Pentagon City, UAE, Western Province, Northern Province, Temple Mount, Al-Aqsa, Aqsa, Sheikh Jarrah
`);

/** Abbreviated states after a town: "Springfield, Va." */
export const STATE_ABBREVIATIONS = wordSet(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que N.Y. N.J. N.C. S.C. N.D. S.D. N.M. N.H. R.I. W.Va. D.C. B.C. N.W.T.',
);

/** The last word of a place's name: "Chaliyar River", "Heathrow Airport", "Donetsk region". */
export const PLACE_TAILS = wordSet(`
Airport Avenue Bay Beach Boulevard Bridge Camp Canal Canyon Cape Cathedral Channel Church City Coast County Creek Crossing Dam Desert District
Falls Field Forest Garden Gardens Gulf Harbor Harbour Heights Highway Hill Hills Island Islands Isle Lagoon Lake Lakes Mine Monastery Mosque Mount Mountain
Mountains Ocean Palace Park Peninsula Pier Plateau Plaza Port Prefecture Prison Province Reef Region Reservoir Ridge River Road Sea Shore Shrine
Square Stadium State States Station Strait Street Temple Territory Theatre Theater Tower Town Township Trail Tunnel Valley Village Volcano Zone Oblast Governorate Desa Nagar Pradesh
Hospital Hotel Museum Arena Mall Lane Mansion Castle Fort Barracks Reserve Sanctuary Cemetery Railway Expressway Refinery
`);

/** The first word of a place's name: "Lake Chad", "Mount Fuji", "Fort Bragg". */
export const PLACE_HEADS = wordSet(`
Lake Mount Mt Mt. Cape Fort Port Isle River Camp Gulf Bay Strait Upper Lower Northern Southern Eastern Western Central North South East West New Greater San Santa São Santo Saint St St. El Los Las Puerto Rio Río Wadi Kafr Beit Bab Ras Jebel Jabal Tel Nueva Nuevo Villa Ciudad Kampung Koh Ulan
`);

/** Common nouns that say, before or after a name, that it is a place: "the town of Macenta", "Malappuram district". */
export const PLACE_NOUNS = wordSet(`
area airport bay beach border capital cities city coast continent counties countries country county crossing desert district districts division enclave estate governorate hamlet
island islands lake mine mountain mountains municipality neighborhood neighbourhood oblast outskirts peninsula plant port prefecture province provinces region regions residents river road settlement settlements
shore shores slum square state states streets strait suburb suburbs territories territory town towns township valley village villages volcano ward waters zone constituency constituencies
`);
