import type { NoticeWords } from './notice-words.ts';

export const DUTCH: NoticeWords = {
  hasSpaces: true,
  address: 'u|uw|je|jouw|jij|wij|we|ons|onze|alstublieft|alsjeblieft',
  notices: {
    missing: [
      'niet (?:gevonden|beschikbaar|meer (?:beschikbaar|online))|bestaat niet|fout 4(?:04|10)',
      'niet (?:gevonden|vinden|beschikbaar)|bestaat niet',
      'verwijderd|verplaatst|verhuisd|niet meer',
      'adres|\\blink|\\burl\\b|typ(?:e)?fout|bladwijzer',
      'zoek|startpagina|voorpagina|homepage|menu',
      'sorry|helaas|excuses|spijt',
      'pagina|artikel|bericht',
    ],
    consent: [
      'cookie|privacy|toestemming|persoonsgegevens',
      'cookies?',
      'toestemming|toestaan|akkoord',
      'accepte|weiger|afwijz',
      'partners|derden|leveranciers',
      'advertenti|reclame',
      'personalis|profiel|meting|meten',
      'browser|apparaat',
      'instellingen|doeleinden|gerechtvaardigd belang|intrekken|op elk moment|voorkeuren',
      'privacy|persoonsgegevens',
    ],
    'sign-in': [
      'inlog|log ?in|aanmeld|registre|mijn account',
      'inlog|log in|aanmeld',
      'account|profiel',
      'wachtwoord|code',
      'registre|account aan(?:maken)?|maak een account',
      'e-?mail|gebruikersnaam',
      'abonn|\\blid\\b|leden',
    ],
    'bot-check': [
      'robot|\\bbot\\b|mens|captcha|een moment|controle|beveilig|toegang geweigerd',
      'robots?|\\bbots?\\b|automat',
      'mens',
      'captcha|controle|verifi|beveilig',
      'ongebruikelijk|verdacht|te veel|verzoeken|geblokkeerd',
      'browser|verbinding|netwerk|apparaat',
      'javascript|scripts?|cookies|vpn|extensie',
      'moment|seconden|doorgestuurd',
    ],
    region: [
      '(?:uw|jouw|je) (?:land|regio|locatie|gebied)|buiten (?:nederland|belgië|de eu|europa)',
      'niet[^.]{0,50} (?:beschikbaar|toegankelijk|toegestaan|tonen|bekijken)|geblokkeerd|beperkt|geweigerd',
      'inhoud|pagina|site|artikel',
      'wettelijk|juridisch|licentie|recht|avg|regelgeving',
    ],
  },
};
