import type { NoticeWords } from './notice-words.ts';

export const POLISH: NoticeWords = {
  hasSpaces: true,
  address:
    'pan|pani|państwo|państwa|two[ij]\\p{L}+|twój|ci|cię|masz|możesz|chcesz|zgadzasz|wyrażasz|znajdziesz|korzystasz|klikając|użytkowni\\p{L}+|nasz\\w*|nami|prosimy|proszę|spróbuj|sprawdź|wróć',
  notices: {
    missing: [
      'nie (?:została? )?znalezion|nie istnieje|niedostępn|błąd 4(?:04|10)',
      'nie (?:została? )?znalezion|nie istnieje|nie udało',
      'usunięt|przeniesion|skasowan|wygas|już nie',
      'adres|\\blink|odnośnik|literówk|zakładk',
      'wyszukiwark|strona główna|stronę główną|strony głównej|mapa serwisu|menu',
      'przepraszamy|niestety|przykro',
      'stron|artykuł',
    ],
    consent: [
      'cookie|ciasteczk|prywatnoś|zgod|dane osobowe',
      'cookies?|ciasteczk',
      'zgod|akcept',
      'odrzu|odmów',
      'partner|dostawc|podmiot',
      'reklam',
      'personaliz|profil|pomiar',
      'przeglądar|urządzeni',
      'w każdej chwili|celach|uzasadnion|ustawieni|wycof',
      'prywatnoś|danych osobowych|dane osobowe',
    ],
    'sign-in': [
      'zaloguj|logowanie|rejestrac|moje konto',
      'zalogu|logowani',
      'kont[oa]|profil',
      'hasł|kod',
      'zarejestru|rejestrac|załóż konto',
      'e-?mail|nazwa użytkownika|login',
      'prenumerat|subskry|członk',
    ],
    'bot-check': [
      'robot|człowiek|captcha|chwil|weryfik|bezpieczeństw|odmowa dostępu',
      'robot|automat|\\bbot',
      'człowiek',
      'captcha|weryfik|sprawdz|bezpieczeństw',
      'nietypow|podejrzan|zbyt wiele|żąda|zablokowan',
      'przeglądar|połączeni|sieć|sieci|urządzeni',
      'javascript|skrypt|cookies|vpn|rozszerzeni',
      'chwil|sekund|przekierow',
    ],
    region: [
      '(?:twoim|państwa|pana|pani|waszym|tym) (?:kraju|regionie|lokalizacji)|(?:twojej|państwa) (?:lokalizacji|okolicy)|poza (?:polską|unią europejską|ue)',
      'nie (?:jest|są|możem|możn)[^.]{0,50}(?:dostępn|wyświetl|ogląda|czyta)|niedostępn|zablokowan|ograniczon|odmówiono',
      'treś|stron[aąyę]|serwis|witryn|artykuł',
      'prawn|licenc|praw |rodo|przepis',
    ],
  },
};
