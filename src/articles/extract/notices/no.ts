import type { NoticeWords } from './notice-words.ts';

export const NORWEGIAN: NoticeWords = {
  hasSpaces: true,
  address:
    'du|deg|din|ditt|dine|vi|oss|vår|vårt|våre|vennligst|dessverre|beklager|klikk|prøv|sjekk|logg|jer|jeres|venligst|desværre',
  notices: {
    missing: [
      '(?:ble |blev )?ikke (?:bli )?funnet|ikke fundet|finnes ikke|findes ikke|404',
      'ikke (?:bli )?funnet|ikke fundet|finnes ikke|findes ikke|finner ikke|finde',
      'fjernet|slettet|flyttet|utløpt|ikke lenger|ikke længere',
      'adresse|lenke|link|url|stav',
      'søk|søg|forside|meny|menu',
      'dessverre|desværre|beklager|ups|oi',
      'side|artikkel|artikel',
    ],
    consent: [
      'cookie|informasjonskapsler|personvern|samtykke|personopplysning|privatliv',
      'cookies?|informasjonskapsler',
      'samtyk|godta|accepter|tillat|tillad',
      'avvis|avslå|afvis',
      'partner|leverandør|tredjepart',
      'annonse|annonce|reklame',
      'tilpass|profil|måle|måling|analyse',
      'nettleser|browser|enhet',
      'når som helst|til enhver tid|innstilling|indstilling|formål|trekke tilbake',
      'personvern|personopplysning|privatliv',
    ],
    'sign-in': [
      'logg inn|innlogging|log ind|konto|registrer',
      'logg inn|innlogg|log ind',
      'konto|profil',
      'passord|adgangskode|kode',
      'registrer|opprett|opret',
      'e-?post|e-?mail|brukernavn|brugernavn',
      'abonn|medlem',
    ],
    'bot-check': [
      'robot|menneske|captcha|øyeblikk|øjeblik|bekreft|bekræft|sikkerhet|nektet',
      'robot|automat|\\bbot',
      'menneske',
      'captcha|bekreft|bekræft|kontroll|sikkerhe',
      'uvanlig|usædvanlig|mistenkelig|for mange|forespørsl|blokker',
      'nettleser|browser|tilkobling|forbindelse|nettverk|netværk|enhet',
      'javascript|skript|cookies|vpn|utvid',
      'øyeblikk|øjeblik|sekunder|videresend|vent',
    ],
    region: [
      '(?:ditt|dit) (?:land|område)|din (?:region|plassering|placering)|der du (?:befinner|bor)|utenfor (?:norge|eu|eøs)|uden for (?:danmark|eu)',
      'ikke[^.]{0,50}(?:tilgjengelig|tilgængelig|tillatt|tilladt|vise?)|blokker|begrens|begræns|nektet|nægtet',
      'innhold|indhold|side[nr]|nettsted|artikkel|artikel',
      'rettighet|lisens|licens|lov|gdpr|juridisk|forordning',
    ],
  },
};
