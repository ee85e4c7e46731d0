import { expect, it } from 'vitest';
import { detectLanguage, settleLanguage } from '../../src/articles/language.ts';

it.each([
  ['ms', 'id', 'id'],
  ['da', 'nb', 'nb'],
  ['de', 'en', 'de'],
  [null, 'id', 'id'],
  ['ms', null, 'ms'],
])('a text that looks like %s and says that it is in %s is in %s', (detected, declared, language) => {
  expect(settleLanguage(detected, declared)).toBe(language);
});

it.each([
  [
    'id',
    'Pelabuhan Halm ditutup pada hari Kamis karena badai, kata kepala pelabuhan. Ia menegaskan bahwa kapal feri tidak bisa berlayar sampai cuaca membaik, dan penumpang diminta menunggu di rumah.',
  ],
  [
    'id',
    'Serikat guru menolak jadwal baru yang akan berlaku mulai Agustus. Para guru meminta agar kelas tidak dimulai sebelum pukul tujuh, sedangkan dewan sekolah belum menjawab surat mereka.',
  ],
  [
    'ms',
    'Pelabuhan Halm ditutup pada hari Khamis kerana ribut, kata ketua pelabuhan. Beliau menegaskan bahawa feri tidak boleh belayar sehingga cuaca bertambah baik, dan penumpang diminta menunggu di rumah.',
  ],
])('a text that declares nothing is told to be in %s by the words that only it has', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language);
});
