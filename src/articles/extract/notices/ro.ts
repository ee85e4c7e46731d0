import type { NoticeWords } from './notice-words.ts';

export const ROMANIAN: NoticeWords = {
  hasSpaces: true,
  address:
    'dumneavoastră|dvs|tău|ta|tale|ți|vă|noi|noastr\\w*|nostru|ne|rugăm|ne pare rău|apăsați|încercați|verificați|autentificați|puteți|poți',
  notices: {
    missing: [
      'nu (?:a fost|poate fi) găsit|nu există|indisponibil|404',
      'nu (?:a fost|poate fi) găsit|nu există|nu am găsit',
      'șters|mutat|eliminat|expirat|nu mai',
      'adres|link|url',
      'căut|prima pagină|pagina principală|meniu|acasă',
      'ne pare rău|scuze|ups',
      'pagin|articol',
    ],
    consent: [
      'cookie|confidențialitate|consimțământ|acord|date(?:le)? (?:cu caracter )?personal',
      'cookies?|cookie-uri',
      'acord|accept|permite|consimț',
      'refuz|respinge',
      'parteneri|furnizori|terț',
      'publicit|reclame',
      'personaliz|profil|măsur|analiz',
      'browser|dispozitiv',
      'oricând|în orice moment|setări|scopuri|retrage',
      'confidențialitate|date(?:le)? (?:cu caracter )?personal',
    ],
    'sign-in': [
      'autentific|conect|cont(?:ul)?|înregistr',
      'autentific|conect|intră în cont',
      'cont(?:ul)?|profil',
      'parol|cod',
      'înregistr|creează cont',
      'e-?mail|utilizator',
      'abon|membr',
    ],
    'bot-check': [
      'robot|om|captcha|moment|verific|securit|acces interzis',
      'robot|automat|\\bbot',
      'uman|\\bom\\b',
      'captcha|verific|securit',
      'neobișnuit|suspect|prea multe|cereri|bloc',
      'browser|conexiune|rețea|dispozitiv',
      'javascript|script|cookies|vpn|extensii',
      'moment|secunde|redirec|aștept',
    ],
    region: [
      '(?:țara|ţara|regiunea|zona|locația) (?:dumneavoastră|dvs|ta)|în afara (?:româniei|ue|uniunii europene)',
      'nu (?:este|sunt|poate|putem)[^.]{0,50}(?:disponibil|accesibil|permis|afișa)|indisponibil|blocat|restricționat|limitat',
      'conținut|pagin|site|articol',
      'legal|licenț|drepturi|regulament|lege',
    ],
  },
};
