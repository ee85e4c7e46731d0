import type { NoticeWords } from './notice-words.ts';

export const INDONESIAN: NoticeWords = {
  hasSpaces: true,
  address: 'anda|kamu|kami|kita|silakan|mohon|maaf|cobalah|klik',
  notices: {
    missing: [
      'tidak (?:dapat )?ditemukan|tidak tersedia|404',
      'tidak (?:dapat )?ditemukan|tidak ada',
      'dihapus|dipindah|kedaluwarsa|tidak lagi',
      'alamat|tautan|\\blink|url|salah ketik',
      'cari|pencarian|beranda|halaman utama|menu',
      'maaf|mohon',
      'halaman|artikel|laman',
    ],
    consent: [
      'cookie|kuki|privasi|persetujuan|data pribadi',
      'cookies?|kuki',
      'setuju|persetujuan|terima|izin',
      'tolak|menolak',
      'mitra|vendor|pihak ketiga',
      'iklan',
      'personal|profil|mengukur|analisis',
      'peramban|browser|perangkat',
      'kapan saja|pengaturan|preferensi|menarik kembali',
      'privasi|data pribadi',
    ],
    'sign-in': [
      'masuk|login|akun|daftar',
      'masuk|login',
      'akun|profil',
      'kata sandi|kode|password',
      'daftar|mendaftar|registrasi',
      'e-?mail|surel|nama pengguna',
      'berlangganan|pelanggan|anggota',
    ],
    'bot-check': [
      'robot|manusia|captcha|sebentar|verifikasi|keamanan|akses ditolak',
      'robot|otomatis|\\bbot',
      'manusia',
      'captcha|verifikasi|memeriksa|keamanan',
      'tidak biasa|mencurigakan|terlalu banyak|permintaan|diblokir',
      'peramban|browser|koneksi|jaringan|perangkat',
      'javascript|skrip|cookies|vpn|ekstensi',
      'sebentar|detik|dialihkan|tunggu',
    ],
    region: [
      '(?:negara|wilayah|kawasan|lokasi|daerah) (?:anda|kamu)|di luar (?:indonesia|malaysia)',
      'tidak[^.]{0,50}(?:tersedia|dapat|bisa|diizinkan)|diblokir|dibatasi|ditolak',
      'konten|kandungan|halaman|situs|laman|artikel',
      'hukum|lisensi|hak|peraturan|undang',
    ],
  },
};
