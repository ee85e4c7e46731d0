import type { NoticeWords } from './notice-words.ts';

export const FINNISH: NoticeWords = {
  hasSpaces: true,
  address:
    'sinä|sinun|sinulle|te|teidän|voit|et|me|meidän|ole hyvä|pahoittelemme|valitettavasti|klikkaa|kokeile|tarkista|kirjaudu|laitteellesi|selaimesi|tietojasi',
  notices: {
    missing: [
      'ei löytynyt|ei löydy|ei ole olemassa|ei saatavilla|404',
      'ei löytynyt|ei löydy|ei ole olemassa',
      'poistettu|siirretty|vanhentunut|ei ole enää',
      'osoite|linkki|url|kirjoitusvirhe',
      'haku|etsi|etusivu|valikko',
      'pahoittelemme|valitettavasti|hups',
      'sivu|artikkeli',
    ],
    consent: [
      'cookie|eväste|yksityisyy|suostumu|henkilötie',
      'cookie|eväste',
      'suostu|hyväksy|salli',
      'hylkää|kieltäy',
      'kumppani|toimittaj|kolman',
      'mainos|mainon',
      'personoi|kohden|profiil|mitta|analys',
      'selain|selaim|laite|laitte',
      'milloin tahansa|asetuks|tarkoitu|peruu',
      'yksityisyy|henkilötie|tietosuoja',
    ],
    'sign-in': [
      'kirjaudu|kirjautu|tili|rekisteröi',
      'kirjaudu|kirjautu',
      'tili|profiili',
      'salasana|koodi',
      'rekisteröi|luo tili',
      'sähköposti|käyttäjätunnus',
      'tilaaj|tilaa|jäsen',
    ],
    'bot-check': [
      'robot|ihminen|captcha|hetki|varmist|tarkist|turvallisuu|estetty',
      'robot|automa|\\bbot',
      'ihminen',
      'captcha|varmist|tarkist|turva',
      'epätavalli|epäilyttäv|liian mon|pyyntö|estet',
      'selain|selaim|yhteys|verkko|laite',
      'javascript|skript|eväste|vpn|laajennu',
      'hetki|sekunti|ohjataan|odota',
    ],
    region: [
      '(?:maassasi|alueellasi|sijainnissasi|maassanne|alueellanne)|suomen ulkopuolel|eu:n ulkopuolel',
      'ei(?:vät)? (?:ole|voi)[^.]{0,50}(?:saatavilla|käytettävissä|katsottavissa|näyttää)|estetty|rajoitettu',
      'sisältö|sivu|artikkeli|juttu',
      'oikeu|lisenssi|laki|lain|gdpr|asetus',
    ],
  },
};
