import type { NoticeWords } from './notice-words.ts';

export const SWEDISH: NoticeWords = {
  hasSpaces: true,
  address: 'du|dig|din|ditt|dina|vi|oss|vår|vårt|våra|vänligen|tyvärr|klicka|försök|kontrollera|logga',
  notices: {
    missing: [
      '(?:kunde inte |kan inte |inte )(?:hittas|hitta)|finns inte|404',
      '(?:kunde inte |kan inte |inte )(?:hittas|hitta)|finns inte',
      'borttagen|raderad|flyttad|tagits bort|inte längre',
      'adress|länk|url|stavat',
      'sök|startsida|förstasida|meny',
      'tyvärr|beklagar|hoppsan',
      'sida|artikel',
    ],
    consent: [
      'cookie|kakor|integritet|samtycke|personuppgift',
      'cookies?|kakor',
      'samtyck|godkän|accepter|tillåt',
      'avvisa|neka|avböj',
      'partner|leverantör|tredje part',
      'annons|reklam',
      'anpassa|profil|mäta|mätning|analys',
      'webbläsare|enhet',
      'när som helst|inställning|syfte|återkalla',
      'integritet|personuppgift',
    ],
    'sign-in': [
      'logga in|inloggning|konto|registrera',
      'logga in|inlogg',
      'konto|profil',
      'lösenord|kod',
      'registrera|skapa (?:ett )?konto',
      'e-?post|användarnamn',
      'prenumer|medlem',
    ],
    'bot-check': [
      'robot|människa|captcha|ögonblick|verifier|säkerhet|nekad',
      'robot|automat|\\bbot',
      'människa',
      'captcha|verifier|kontroll|säkerhet',
      'ovanlig|misstänkt|för många|förfrågning|blocker',
      'webbläsare|anslutning|nätverk|enhet',
      'javascript|skript|cookies|vpn|tillägg',
      'ögonblick|sekunder|omdirig|vänta',
    ],
    region: [
      '(?:ditt|ert) (?:land|område)|din (?:region|plats)|där du (?:befinner|bor)|utanför (?:sverige|eu)',
      'inte[^.]{0,50}(?:tillgänglig|åtkomlig|tillåt|visa)|blockera|begränsa|nekad',
      'innehåll|sida|webbplats|artikel',
      'rätt|licens|lag|gdpr|juridisk|förordning',
    ],
  },
};
