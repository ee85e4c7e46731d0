import type { NoticeWords } from './notice-words.ts';

export const FRENCH: NoticeWords = {
  hasSpaces: true,
  address: 'vous|votre|vos|nous|notre|nos|\\p{L}{3,}ez',
  notices: {
    missing: [
      "introuvable|n[’']existe (?:pas|plus)|pas (?:été )?trouvée?|plus disponible|erreur 4(?:04|10)",
      "introuvable|n[’']existe|pas (?:été )?trouv",
      'supprim|déplac|retir|plus (?:disponible|en ligne)',
      'adresse|\\blien|\\burl\\b|faute de frappe|saisie|favori',
      "recherche|page d[’']accueil|plan du site|menu",
      'désolé|excus|regrett|malheureusement',
      '\\bpage|article',
    ],
    consent: [
      'cookie|vie privée|confidentialité|consentement|données personnelles',
      'cookies?|traceurs?',
      'consent|accept',
      'refus|paramétr',
      'partenaires|tiers|fournisseurs',
      'publicit',
      'personnalis|profil|mesure|audience',
      'navigateur|appareil|terminal',
      'à tout moment|finalités|intérêt légitime|retirer|préférences',
      'confidentialité|données personnelles|vie privée',
    ],
    'sign-in': [
      'connexion|connect|identifi|inscri|mon compte',
      'connect|connexion|identifi',
      'compte|profil',
      'mot de passe|code',
      'inscri|créer? un compte|crée',
      "e-?mail|courriel|nom d[’']utilisateur|adresse électronique",
      'abonn|membre',
    ],
    'bot-check': [
      'robot|humain|captcha|un instant|vérification|sécurité|accès refusé',
      'robots?|automat',
      'humain',
      'captcha|vérifi|sécurité',
      'inhabituel|suspect|trop de|requêtes|bloqu',
      'navigateur|connexion|réseau|appareil',
      'javascript|scripts?|cookies|vpn|extension',
      'instant|secondes|patient|redirig',
    ],
    region: [
      "(?:votre|ton) (?:pays|région|territoire|emplacement|zone)|(?:hors|en dehors) d[eu](?: la| l[’'])? ?(?:france|belgique|suisse|union européenne|ue)",
      "(?:n[’']est|ne sont|ne peut)[^.]{0,50}(?:disponible|accessible|autorisé|consult|affich)|indisponible|bloqué|restreint|refusé|limité|ne (?:pouvons|pouvez)",
      'contenu|page|site|article',
      'légal|juridi|licence|droits|règlement|loi|rgpd',
    ],
  },
};
