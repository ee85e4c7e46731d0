import type { NoticeWords } from './notice-words.ts';

export const HUNGARIAN: NoticeWords = {
  hasSpaces: true,
  address:
    'ön|önt|önnek|öné|téged|minket|kérjük|kérem|sajnáljuk|kattintson|ellenőrizze|próbálja|jelentkezzen|böngészőjé\\w*|eszközé\\w*',
  notices: {
    missing: [
      'nem található|nem létezik|nem elérhető|404',
      'nem található|nem létezik|nem találjuk',
      'törölt|áthelyez|eltávolít|lejárt|már nem',
      'cím|hivatkozás|link|url',
      'keres|főoldal|címlap|menü',
      'sajnáljuk|elnézést|hoppá',
      'oldal|cikk',
    ],
    consent: [
      'cookie|süti|adatvédel|hozzájárul|személyes adat',
      'cookie|süti',
      'hozzájárul|elfogad|engedélyez',
      'elutasít',
      'partner|szolgáltató|harmadik',
      'hirdetés|reklám',
      'személyre szab|profil|mérés|elemz',
      'böngésző|eszköz',
      'bármikor|beállítás|cél|visszavon',
      'adatvédel|személyes adat',
    ],
    'sign-in': [
      'bejelentkez|belépés|fiók|regisztrác',
      'bejelentkez|belép',
      'fiók|profil',
      'jelszó|kód',
      'regisztr',
      'e-?mail|felhasználónév',
      'előfizet|tag',
    ],
    'bot-check': [
      'robot|ember|captcha|pillanat|ellenőrz|biztonság|megtagad',
      'robot|automat|\\bbot',
      'ember',
      'captcha|ellenőrz|biztonság',
      'szokatlan|gyanús|túl sok|kérés|letilt',
      'böngésző|kapcsolat|hálózat|eszköz',
      'javascript|szkript|cookie|vpn|bővítmény',
      'pillanat|másodperc|átirányít',
    ],
    region: [
      '(?:az )?(?:ön|te) (?:országában|régiójában|területén|tartózkodási helyén)|országából|magyarországon kívül|az eu-n kívül',
      'nem[^.]{0,50}(?:érhető el|elérhető|tekinthető meg|jeleníthető)|letilt|korlátoz|megtagad',
      'tartalom|tartalm|oldal|cikk',
      'jogi|licenc|jogszabály|szerzői|rendelet',
    ],
  },
};
