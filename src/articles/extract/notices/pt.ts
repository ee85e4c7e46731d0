import type { NoticeWords } from './notice-words.ts';

export const PORTUGUESE: NoticeWords = {
  hasSpaces: true,
  address: 'você|vocês|seus?|suas?|nós|nossos?|nossas?|por favor|pode|verifique|volte|tente',
  notices: {
    missing: [
      'não (?:foi )?encontrad[ao]|não existe|não (?:está )?disponível|indisponível|erro 4(?:04|10)',
      'não (?:foi )?encontr|não existe',
      'removid|excluíd|movid|apagad|já não|não está mais',
      'endereço|\\blink|\\burl\\b|digit|favorito',
      'busca|pesquis|página inicial|mapa do site|menu',
      'desculp|lament|infelizmente|sentimos muito',
      'página|artigo|notícia|matéria',
    ],
    consent: [
      'cookie|privacidade|consentimento|dados pessoais',
      'cookies?',
      'consent|aceit|concord',
      'rejeit|recus',
      'parceiros|terceiros|fornecedores',
      'publicidade|anúncios',
      'personaliz|perfil|medição',
      'navegador|dispositivo',
      'a qualquer momento|finalidades|interesse legítimo|preferências|configurações|retirar',
      'privacidade|dados pessoais',
    ],
    'sign-in': [
      'entrar|login|acess|cadastr|minha conta|iniciar sessão',
      'entrar|entre|login|acess|iniciar sessão',
      'conta|perfil',
      'senha|palavra-passe|código',
      'cadastr|registr|cri\\w+ uma conta',
      'e-?mail|usuário|utilizador',
      'assin|sóci|membro',
    ],
    'bot-check': [
      'robô|humano|captcha|um momento|verifica|segurança|acesso negado',
      'robôs?|automat|\\bbots?\\b',
      'humano|pessoa',
      'captcha|verific|segurança',
      'incomum|suspeit|demasiad|muitas|solicitações|pedidos|bloquead',
      'navegador|conexão|\\brede\\b|dispositivo',
      'javascript|scripts?|cookies|vpn|extens',
      'momento|segundos|aguard|redirecion',
    ],
    region: [
      '(?:seu|teu|vosso) (?:país|território|local)|(?:sua|tua) (?:região|localização|área)|fora d[eao] (?:brasil|portugal|união europeia|ue)',
      'não (?:está|estão|se|é|pode|podemos)[^.]{0,50}(?:disponíve|acessíve|permitid|mostrar|exibi)|indisponíve|bloquead|restrit|negado',
      'conteúdo|página|site|artigo|matéria',
      'legal|legais|licenç|direitos|regulamento|lei',
    ],
  },
};
