/** A word in the names of newsrooms: agencies, newspapers, stations. */
export const OUTLET_NAME =
  /\b(?:TASS|Reuters|AP|AFP|UPI|dpa|ANSA|Xinhua|Interfax|Ukrinform|Anadolu|Kyodo|Yonhap|Bloomberg|Politico|Axios|CNN|BBC|CNBC|MSNBC|NBC|ABC|CBS|NPR|PBS|Fox|Al Jazeera|ZDF|ARD|RAI|RIA|Meduza|Guardian|Economist|Spiegel|Bild|Monde|Figaro|Telegraph|Independent|Mirror|News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Ledger|Courier|Observer|Examiner|Inquirer|Advertiser|Morning|Evening|Weekly|Press|Agency|Television|TV|Radio|Today|Magazine|Daily|Broadcasting|Newspaper)\b/;
