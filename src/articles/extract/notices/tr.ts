import type { NoticeWords } from './notice-words.ts';

export const TURKISH: NoticeWords = {
  hasSpaces: true,
  address: 'siz|size|sizi|sizin|biz|bizim|lütfen|\\p{L}+(?:ınız|iniz|unuz|ünüz)|(?:deneyin|dönün|girin|edin|yapın)',
  notices: {
    missing: [
      'bulunamadı|bulunmuyor|mevcut değil|yok|hata 4(?:04|10)',
      'bulunamadı|bulunmuyor|mevcut değil|bulamadık',
      'silin|kaldırıl|taşın|değiştiril|artık',
      'adres|bağlantı|\\blink|yazım',
      '\\bara(?:ma|yabilir)|ana sayfa|site haritası|menü',
      'üzgün|maalesef|özür',
      'sayfa|haber|makale',
    ],
    consent: [
      'çerez|cookie|gizlilik|onay|kişisel veri',
      'çerez|cookie',
      'onay|izin',
      'kabul|redde',
      'ortak|üçüncü|tedarikçi',
      'reklam',
      'kişiselleştir|profil|ölçüm',
      'tarayıcı|cihaz',
      'istediğiniz zaman|amaç|meşru menfaat|tercih|ayarlar|geri al',
      'gizlilik|kişisel veri',
    ],
    'sign-in': [
      'giriş|oturum|üye ol|kayıt|hesabım',
      'giriş|oturum',
      'hesap|hesab|profil',
      'şifre|parola|kod',
      'üye ol|kayıt|kaydol|hesap oluştur',
      'e-?posta|kullanıcı adı',
      'abone|üye',
    ],
    'bot-check': [
      'robot|insan|captcha|bir dakika|doğrula|güvenlik|erişim engellendi',
      'robot|\\bbot|otomatik',
      'insan',
      'captcha|doğrula|kontrol|güvenlik',
      'olağandışı|şüpheli|çok fazla|istek|engellen',
      'tarayıcı|bağlantı|\\bağ\\b|cihaz',
      'javascript|betik|çerez|vpn|eklenti',
      'dakika|saniye|bekley|yönlendir',
    ],
    region: [
      '(?:ülkeniz|bölgeniz|konumunuz|bulunduğunuz (?:ülke|bölge|yer))\\p{L}*|türkiye dışından|yurt dışından',
      'erişilem|erişime kapalı|kullanılam|mevcut değil|görüntülenem|engellen|kısıtlan|sunulam|izin verilm',
      'içeri[kğ]|sayfa|site|haber',
      'yasal|telif|lisans|hak|kanun|mevzuat|kvkk',
    ],
  },
};
