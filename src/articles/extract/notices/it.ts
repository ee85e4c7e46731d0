import type { NoticeWords } from './notice-words.ts';

export const ITALIAN: NoticeWords = {
  hasSpaces: true,
  address:
    'lei|suo|sua|suoi|sue|tuo|tua|tuoi|tue|noi|nostr[oaie]|vostr[oaie]|ti|per favore|puoi|controlla|verifica|torna|prova',
  notices: {
    missing: [
      'non (?:è stata |è stato )?trovat[ao]|non esiste|non (?:è )?(?:più )?disponibile|errore 4(?:04|10)',
      'non (?:è stat[ao] )?trovat|non esiste',
      'rimoss|eliminat|spostat|cancellat|non (?:è )?più',
      'indirizzo|\\blink|\\burl\\b|digitat|battitura|preferiti',
      'ricerca|cerca|pagina iniziale|home ?page|mappa del sito|menu',
      'spiacent|scus|dispiace|purtroppo',
      'pagina|articolo|notizia',
    ],
    consent: [
      'cookie|privacy|consenso|dati personali',
      'cookies?',
      'consens|accett',
      'rifiut',
      'partner|terze parti|fornitori',
      'pubblicit|annunci',
      'personalizz|profil|misurazion',
      'browser|dispositivo',
      'in qualsiasi momento|finalità|interesse legittimo|preferenze|impostazioni|revoc',
      'privacy|dati personali',
    ],
    'sign-in': [
      'acced|registr|il mio account|login|area riservata',
      'acced|login|entra',
      'account|profilo',
      'password|codice',
      'registr|crea\\w* un account',
      'e-?mail|nome utente|posta',
      'abbon|soci[oa]|membr',
    ],
    'bot-check': [
      'robot|uman|captcha|un momento|verific|sicurezza|accesso negato',
      'robot|automat|\\bbot\\b',
      'uman|persona',
      'captcha|verific|controll|sicurezza',
      'insolit|sospett|tropp|richieste|bloccat',
      'browser|connessione|\\brete\\b|dispositivo',
      'javascript|script|cookie|vpn|estension',
      'momento|secondi|attend|reindirizz',
    ],
    region: [
      "(?:suo|tuo|vostro) paese|(?:sua|tua|vostra) (?:regione|area|zona|posizione)|fuori (?:dall[’']|d[ei]l?l?[a’']? ?)(?:italia|ue|unione europea)",
      'non (?:è|sono|può|possiamo)[^.]{0,50}(?:disponibil|accessibil|consentit|mostra|visualizz)|bloccat|limitat|negat',
      'contenuto|pagina|sito|articolo',
      'legal|licenz|diritti|regolamento|normativ|legge',
    ],
  },
};
