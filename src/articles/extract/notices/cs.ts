import type { NoticeWords } from './notice-words.ts';

export const CZECH: NoticeWords = {
  hasSpaces: true,
  address:
    'vy|vás|vám|vaš\\w*|váš|vaši|my|nás|nám|náš|naš\\w*|naší|prosím|prosíme|omlouváme|klikněte|zkuste|zkontrolujte|přihlaste|můžete|vraťte',
  notices: {
    missing: [
      'nenalezen|nebyla? naleze|neexistuje|nedostupn|404',
      'nenalezen|nebyla? naleze|neexistuje|nenašli',
      'odstraněn|smazán|přesunut|vypršel|již není|už není',
      'adres|odkaz|url|překlep',
      'vyhledáv|hledání|hlavní stránk|úvodní|menu|mapa stránek',
      'omlouváme|bohužel|litujeme',
      'stránk|člán(?:ek|ku)',
    ],
    consent: [
      'cookie|soukrom|souhlas|osobní údaje|osobních údajů',
      'cookies?',
      'souhlas|přijm|povol',
      'odmít',
      'partner|dodavatel|třetí',
      'reklam',
      'personaliz|profil|měření|analy',
      'prohlížeč|zařízení',
      'kdykoli|nastavení|účel|odvolat',
      'soukrom|osobní údaje|osobních údajů',
    ],
    'sign-in': [
      'přihlá|účet|registrac',
      'přihlá',
      'účet|účtu|profil',
      'hesl|kód',
      'registr|vytvořit účet',
      'e-?mail|uživatelské jméno',
      'předplat|člen',
    ],
    'bot-check': [
      'robot|člověk|captcha|okamžik|ověř|bezpečnost|přístup odepřen',
      'robot|automat|\\bbot',
      'člověk',
      'captcha|ověř|kontrol|bezpečnost',
      'neobvykl|podezřel|příliš mnoho|požadav|zablok',
      'prohlížeč|připojení|síť|sítě|zařízení',
      'javascript|skript|cookies|vpn|rozšíření',
      'okamžik|sekund|přesměr',
    ],
    region: [
      '(?:vaší|vašem|vaše) (?:zemi|země|regionu|oblasti|lokalitě|lokalita)|mimo (?:česk\\w+|území|eu)',
      '(?:není|nejsou|nelze)[^.]{0,50}(?:dostupn|přístupn|možné|zobraz)|nedostupn|zablokov|omezen|odepřen',
      'obsah|stránk|web|článek|článk',
      'právn|licen|zákon|gdpr|nařízení',
    ],
  },
};
