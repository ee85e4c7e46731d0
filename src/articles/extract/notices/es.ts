import type { NoticeWords } from './notice-words.ts';

export const SPANISH: NoticeWords = {
  hasSpaces: true,
  address:
    'usted|ustedes|su|sus|tu|tus|te|nosotros|nuestr[ao]s?|por favor|puedes?|compruebe|verifique|vuelva|utilice|pruebe|intente',
  notices: {
    missing: [
      'no (?:se ha )?encontrad[ao]|no existe|no (?:está )?disponible|no se encuentra|error 4(?:04|10)',
      'no (?:se ha )?encontr|no existe|no se encuentra',
      'eliminad|borrad|movid|retirad|ya no',
      'dirección|enlace|\\burl\\b|escrit|favorito',
      'busca|página (?:principal|de inicio)|portada|mapa (?:del sitio|web)|menú',
      'lo sentimos|disculp|lamentamos',
      'página|artículo|noticia',
    ],
    consent: [
      'cookie|privacidad|consentimiento|datos personales',
      'cookies?',
      'consent|acept',
      'rechaz',
      'socios|terceros|proveedores',
      'publicidad|anuncios',
      'personaliza|perfil|medición',
      'navegador|dispositivo',
      'en cualquier momento|finalidades|interés legítimo|preferencias|configuración|retirar',
      'privacidad|datos personales|protección de datos',
    ],
    'sign-in': [
      'inici(?:ar?|e) sesión|acced|regístr|registr|mi cuenta|identif',
      'inici\\w+ sesión|acced|identif',
      'cuenta|perfil',
      'contraseña|clave|código',
      'regístr|registr|crea\\w* una cuenta',
      'correo|usuario|e-?mail',
      'suscri|soci[oa]|miembro',
    ],
    'bot-check': [
      'robot|human|captcha|un momento|verific|seguridad|acceso denegado',
      'robots?|automat|\\bbots?\\b',
      'human|persona',
      'captcha|verific|comprob|seguridad',
      'inusual|sospechos|demasiad|solicitudes|bloquead',
      'navegador|conexión|\\bred\\b|dispositivo',
      'javascript|scripts?|cookies|vpn|extensi',
      'momento|segundos|esper|redirig',
    ],
    region: [
      '(?:su|tu) (?:país|región|ubicación|zona|territorio)|fuera de (?:españa|la ue|la unión europea|méxico|argentina)',
      '(?<!\\p{L})no (?:está|esté|están|es|se|podemos|puede)[^.]{0,50}(?:disponible|permitid[oa]|accesible|mostrar|ver|posible)|bloquead[oa]|restringid[oa]|denegad[oa]',
      'contenido|página|sitio|artículo',
      'legal|licencia|derechos|normativa|reglamento|ley',
    ],
  },
};
