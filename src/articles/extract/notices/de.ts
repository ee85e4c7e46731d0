import type { NoticeWords } from './notice-words.ts';

export const GERMAN: NoticeWords = {
  hasSpaces: true,
  address: 'sie|ihre?[nmrs]?|bitte|wir|uns|unsere?[nmrs]?|du|dein(?:e[nmrs]?)?|dir|dich',
  notices: {
    missing: [
      'nicht (?:gefunden|verfügbar|vorhanden|mehr (?:verfügbar|vorhanden|online))|existiert nicht|fehler 4(?:04|10)',
      'nicht (?:gefunden|verfügbar|vorhanden)|existiert nicht',
      'gelöscht|entfernt|verschoben|umgezogen|nicht mehr',
      'adresse|\\blink|tippfehler|vertippt|lesezeichen',
      'suche|startseite|übersicht|menü',
      'leider|entschuldig|tut uns leid',
      '\\bseite|artikel|beitrag',
    ],
    consent: [
      'cookie|datenschutz|privatsphäre|einwilligung|zustimmung',
      'cookies?',
      'einwillig|zustimm|einverstanden',
      'akzeptier|ablehn',
      'partner|drittanbieter|dritte',
      'werbung|anzeigen',
      'personalisier|tracking|profil|messung',
      'browser|gerät',
      'einstellungen|zwecke|widerruf|jederzeit|berechtigtes interesse',
      'datenschutz|personenbezogen',
    ],
    'sign-in': [
      'anmeld|einlogg|registrier|mein konto|login',
      'anmeld|einlogg|login',
      'konto|profil',
      'passwort|kennwort|zugangscode',
      'registrier|konto (?:erstellen|anlegen)',
      'e-?mail|benutzername',
      '\\babo|mitglied',
    ],
    'bot-check': [
      'roboter|\\bbots?\\b|mensch|captcha|einen moment|sicherheits|überprüf|zugriff verweigert',
      'roboter|\\bbots?\\b|automat',
      'mensch',
      'captcha|prüf|sicherheit',
      'ungewöhnlich|verdächtig|zu viele|anfragen|blockiert|gesperrt',
      'browser|verbindung|netzwerk|gerät',
      'javascript|skript|cookies|vpn|erweiterung',
      'moment|sekunden|weitergeleitet',
    ],
    region: [
      '(?:ihr|dein)e[mrns]{0,2} (?:land|region|standort|gebiet|staat)|außerhalb (?:deutschlands|österreichs|der schweiz|der eu|des landes)',
      'nicht[^.]{0,50} (?:verfügbar|zugänglich|abrufbar|erreichbar|zulässig|zeigen|angezeigt|anbieten)|gesperrt|eingeschränkt|verweigert|beschränkt',
      'inhalt|seite|website|angebot|artikel|beitrag',
      'rechtlich|lizenz|urheber|verordnung|gesetz|dsgvo',
    ],
  },
};
