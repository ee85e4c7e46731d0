import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal-of.ts';

const refusalIn = (language: string, title: string, lines: readonly string[]) => {
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  return refusalOf(
    `<html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
  );
};

describe('what stands in an article’s place is told in the languages of the press', () => {
  it.each([
    [
      'id',
      'Kami dan 412 mitra kami menyimpan cookie di perangkat Anda untuk menampilkan iklan yang dipersonalisasi. Anda dapat menyetujui atau menolak. Anda dapat mengubah pengaturan privasi kapan saja.',
    ],
    [
      'vi',
      'Chúng tôi và 412 đối tác lưu cookie trên thiết bị của bạn để hiển thị quảng cáo được cá nhân hóa. Bạn có thể đồng ý hoặc từ chối. Bạn có thể thay đổi cài đặt quyền riêng tư bất cứ lúc nào.',
    ],
    [
      'ko',
      '저희와 412개 파트너는 귀하의 기기에 쿠키를 저장하고 맞춤 광고를 보여 주려고 합니다. 동의하거나 거부를 선택해 주세요. 설정은 개인정보 페이지에서 언제든지 바꾸실 수 있으니 확인해 주시기 바랍니다.',
    ],
    [
      'el',
      'Εμείς και οι 412 συνεργάτες μας αποθηκεύουμε cookies στη συσκευή σας για να σας δείχνουμε εξατομικευμένες διαφημίσεις. Μπορείτε να δώσετε τη συγκατάθεσή σας ή να επιλέξετε απόρριψη. Αλλάζετε τις ρυθμίσεις σας ανά πάσα στιγμή.',
    ],
    [
      'he',
      'אנחנו ו-412 השותפים שלנו שומרים עוגיות במכשיר שלך כדי להציג לך מודעות בהתאמה אישית. אנא בחרו אם אתם מסכימים או רוצים לסרב. הגדרות הפרטיות שלכם ניתנות לשינוי בכל עת.',
    ],
    [
      'ar',
      'نحن و412 من شركائنا نحفظ ملفات تعريف الارتباط على جهازك لعرض إعلانات مخصصة. يمكنك القبول أو الرفض. يمكنك تغيير إعدادات الخصوصية في أي وقت من متصفحك.',
    ],
    [
      'hi',
      'हम और हमारे 412 पार्टनर आपके डिवाइस पर कुकी रखते हैं ताकि आपको वैयक्तिक विज्ञापन दिखें। आप सहमति दे सकते हैं या अस्वीकार कर सकते हैं। आप गोपनीयता की सेटिंग कभी भी बदल सकते हैं।',
    ],
    [
      'cs',
      'My a našich 412 partnerů ukládáme do vašeho zařízení cookies, abychom vám ukazovali reklamu podle profilu. Můžete souhlasit nebo odmítnout. Nastavení soukromí můžete kdykoli změnit.',
    ],
    [
      'ro',
      'Noi și cei 412 parteneri ai noștri stocăm cookie-uri pe dispozitivul dumneavoastră pentru reclame personalizate. Puteți accepta sau refuza. Puteți schimba setările de confidențialitate oricând.',
    ],
    [
      'hu',
      'Kérjük, döntse el, elfogadja-e a cookie-kat az eszközén. A 412 partnerünk, kérjük, vegye figyelembe, személyre szabott hirdetéseket mutat önnek. Kérjük, ha elutasítja, a beállításokat bármikor megváltoztathatja az adatvédelmi oldalon.',
    ],
    [
      'sv',
      'Vi och våra 412 partner lagrar cookies på din enhet för att visa dig anpassade annonser. Du kan godkänna eller avvisa. Du kan ändra dina inställningar för integritet när som helst.',
    ],
    [
      'no',
      'Vi og våre 412 partnere lagrer informasjonskapsler på din enhet for å vise deg tilpassede annonser. Du kan godta eller avvise. Du kan endre innstillingene for personvern når som helst.',
    ],
    [
      'fi',
      'Me ja 412 kumppaniamme tallennamme laitteellesi evästeitä, jotta voit nähdä kohdennettuja mainoksia. Voit hyväksyä tai hylätä ne. Voit muuttaa tietojasi ja tietosuoja-asetuksia milloin tahansa.',
    ],
    [
      'uk',
      'Ми та наші 412 партнерів зберігаємо на вашому пристрої файли cookie, щоб показувати вам персоналізовану рекламу. Ви можете погодитися або відхилити. Ви можете змінити налаштування конфіденційності у будь-який час.',
    ],
  ])('a question for consent (%s)', (language, text) => {
    expect(refusalIn(language, 'Harbour Post', [text, text])).toContain('asks for consent to cookies');
  });

  it.each([
    [
      'id',
      'Maaf, halaman yang Anda cari tidak ditemukan. Alamat mungkin salah ketik atau artikel sudah dihapus. Silakan kembali ke beranda atau gunakan kotak pencarian kami.',
    ],
    [
      'vi',
      'Rất tiếc, trang bạn tìm không tồn tại. Đường dẫn có thể đã thay đổi hoặc bài viết đã bị xóa. Vui lòng quay về trang chủ hoặc dùng ô tìm kiếm của chúng tôi.',
    ],
    [
      'ko',
      '죄송합니다. 찾으시는 페이지를 찾을 수 없으니 주소를 다시 확인해 주세요. 기사가 삭제되었거나 이동되었을 수 있으니 검색을 이용해 주시기 바랍니다. 홈으로 돌아가 주세요.',
    ],
    [
      'el',
      'Λυπούμαστε, η σελίδα που ζητάτε δεν βρέθηκε. Η διεύθυνση ίσως είναι λάθος ή το άρθρο μας έχει διαγραφεί. Επιστρέψτε στην αρχική μας ή δοκιμάστε την αναζήτηση.',
    ],
    [
      'he',
      'מצטערים, הדף שחיפשתם לא נמצא אצלנו. ייתכן שהכתובת שלכם שגויה או שהכתבה הוסרה. אנא חזרו לדף הבית שלנו או נסו את החיפוש.',
    ],
    [
      'ar',
      'عذرا، الصفحة التي تبحث عنها غير موجودة في موقعنا. يرجى التأكد من العنوان، فربما حذف المقال أو نقل. يمكنك العودة إلى الصفحة الرئيسية أو استخدام البحث.',
    ],
    [
      'hi',
      'क्षमा करें, आप जो पृष्ठ खोज रहे हैं वह नहीं मिला। हो सकता है कि आपका लिंक गलत हो या लेख हटा दिया गया हो। कृपया हमारे मुख्य पृष्ठ पर जाएँ या खोज का उपयोग करें।',
    ],
    [
      'cs',
      'Omlouváme se, stránka, kterou hledáte, nebyla nalezena. Zkontrolujte prosím adresu, článek byl možná odstraněn. Zkuste naše vyhledávání nebo úvodní stránku.',
    ],
    [
      'ro',
      'Ne pare rău, pagina pe care o căutați nu a fost găsită. Verificați adresa, articolul poate că a fost mutat sau șters. Încercați căutarea noastră sau pagina principală.',
    ],
    [
      'hu',
      'Sajnáljuk, a keresett oldal nem található. Kérjük, ellenőrizze a címet, a cikket lehet, hogy töröltük vagy áthelyeztük. Kérjük, használja a keresőt vagy a főoldalt.',
    ],
    [
      'sv',
      'Tyvärr kunde sidan som du söker inte hittas. Kontrollera adressen, artikeln kan ha flyttats eller tagits bort. Försök med vår sökning eller vår startsida.',
    ],
    [
      'no',
      'Beklager, siden du leter etter ble ikke funnet. Sjekk adressen, artikkelen kan være flyttet eller slettet. Prøv vårt søk eller vår forside.',
    ],
    [
      'fi',
      'Valitettavasti etsimääsi sivua ei löytynyt. Tarkista osoite, artikkeli on ehkä poistettu tai siirretty. Kokeile hakua tai palaa etusivulle, ole hyvä.',
    ],
    [
      'uk',
      'На жаль, сторінку, яку ви шукаєте, не знайдено. Перевірте адресу, можливо, статтю видалено або переміщено. Спробуйте наш пошук або головну сторінку.',
    ],
  ])('a page that is not there (%s)', (language, text) => {
    expect(refusalIn(language, text.split(/[,.。।]/)[0] ?? '', [text, text])).toContain('was not found');
  });

  it.each([
    [
      'el',
      'Επαληθεύστε ότι είστε άνθρωπος και όχι ρομπότ. Ενεργοποιήστε τη JavaScript στο πρόγραμμα περιήγησής σας. Εντοπίσαμε ασυνήθιστα αιτήματα από το δίκτυό σας.',
      'a human with a browser',
    ],
    [
      'ar',
      'سجّل الدخول إلى حسابك لمتابعة القراءة. أدخل بريدك الإلكتروني وسنرسل إليك رمزا. إذا لم يكن لديك حساب فيمكنك إنشاء حساب جديد مجانا.',
      'sign in with an account',
    ],
    [
      'ko',
      '기사를 계속 읽으시려면 로그인해 주세요. 이메일과 비밀번호를 입력해 주시기 바랍니다. 계정이 없으시면 무료로 가입해 주세요.',
      'sign in with an account',
    ],
  ])('a door (%s)', (language, text, says) => {
    expect(refusalIn(language, 'Harbour Post', [text, text])).toContain(says);
  });

  it.each([
    [
      'he',
      'הרשות להגנת הפרטיות דורשת מהאתרים להציג כפתור שמסרב לעוגיות ליד הכפתור שמאשר אותן, כך נמסר ביום שני.',
      '“המכשיר שייך למי ששילם עליו ולא לשותפים של הפרסום”, אמרה ראשת הרשות מרה לינד. המוציאים לאור דוחים את הדרישה ומבקשים שההסכמה תהיה תקפה לשנה.',
    ],
    [
      'ko',
      '개인정보 감독기구는 월요일 사이트마다 쿠키 동의 단추 옆에 거부 단추를 보여야 한다고 발표했습니다. 기기는 값을 치른 사람의 것이라는 이유를 들었습니다.',
      '신문사들은 이 요구를 받아들일 수 없다고 반발하며 동의가 한 해 동안 유효해야 한다고 주장했습니다. 광고 파트너들은 브라우저 설정이 목적을 정한다고 말했습니다.',
    ],
    [
      'ar',
      'أعلنت هيئة حماية الخصوصية في لبنان أن على المواقع أن تعرض زرا لرفض ملفات تعريف الارتباط بجانب زر القبول، وسجلت شكاوى كثيرة هذا العام.',
      'وقالت رئيستها مارا ليند: «الجهاز ملك لمن دفع ثمنه لا لشركاء الإعلانات في أي وقت». ورفض الناشرون هذا المطلب وطلبوا أن تسري الموافقة عاما كاملا.',
    ],
  ])('but not an article about one (%s)', (language, first, second) => {
    expect(refusalIn(language, first.split(' ').slice(0, 5).join(' '), [first, second, first, second])).toBe(
      'an article',
    );
  });

  it.each([
    [
      'de',
      'Dieser Artikel ist in Ihrem Land aus lizenzrechtlichen Gründen nicht verfügbar. Wir bitten um Verständnis.',
    ],
    [
      'es',
      'Lo sentimos, este contenido no está disponible en su país por motivos legales. Gracias por su comprensión.',
    ],
    ['fr', 'Nous sommes désolés : cette page n’est pas disponible dans votre pays, pour des raisons de droits.'],
    [
      'it',
      'Ci dispiace, questo articolo non è disponibile nel suo paese per motivi di licenza. Ti preghiamo di scusarci.',
    ],
    ['nl', 'Deze pagina is om juridische redenen niet beschikbaar in uw land. Onze excuses voor het ongemak.'],
    [
      'pl',
      'Przepraszamy, ten artykuł jest niedostępny w Twoim kraju ze względu na prawa autorskie. Prosimy o wyrozumiałość.',
    ],
    [
      'pt',
      'Lamentamos, este conteúdo não está disponível na sua região por questões de direitos. Pedimos desculpa, nós e a redação.',
    ],
    [
      'ru',
      'К сожалению, доступ к этому сайту из вашего региона ограничен по требованию закона. Приносим вам извинения.',
    ],
    ['uk', 'На жаль, цей матеріал недоступний у вашій країні з юридичних причин. Перепрошуємо вас за незручності.'],
    ['cs', 'Omlouváme se, tento obsah není ve vaší zemi z právních důvodů dostupný. Prosíme o pochopení.'],
    ['ro', 'Ne pare rău, această pagină nu este disponibilă în țara dumneavoastră din motive legale.'],
    ['hu', 'Sajnáljuk, ez a tartalom az ön országában jogi okokból nem érhető el. Kérjük megértését.'],
    ['sv', 'Tyvärr är artikeln av rättighetsskäl inte tillgänglig i ditt land. Vi beklagar detta.'],
    [
      'no',
      'Beklager, denne siden er av rettighetshensyn ikke tilgjengelig i ditt land. Vi håper du har forståelse for det.',
    ],
    ['fi', 'Valitettavasti tämä sisältö ei ole oikeudellisista syistä saatavilla maassasi. Pahoittelemme tätä.'],
    [
      'tr',
      'Üzgünüz, bu içerik yasal nedenlerle bulunduğunuz ülkede görüntülenemiyor. Anlayışınız için teşekkür ederiz, siz değerli okurlarımıza.',
    ],
    ['el', 'Λυπούμαστε, το περιεχόμενο δεν είναι διαθέσιμο στη χώρα σας για νομικούς λόγους.'],
    ['id', 'Maaf, konten ini tidak tersedia di negara Anda karena alasan hukum. Kami mohon maaf.'],
    ['vi', 'Rất tiếc, nội dung này không khả dụng tại quốc gia của bạn vì lý do pháp lý.'],
    [
      'ja',
      '申し訳ございませんが、お住まいの地域からはこのページをご覧いただけません。権利上の理由によるものですので、ご了承ください。',
    ],
    ['zh', '抱歉，由于版权原因，您所在的地区无法访问该内容。请您谅解。'],
    ['ko', '죄송합니다. 저작권 문제로 현재 국가에서는 이 페이지를 이용하실 수 없습니다. 양해해 주시기 바랍니다.'],
    ['ar', 'عذرا، هذا المحتوى غير متاح في بلدك لأسباب قانونية. يرجى قبول اعتذارنا.'],
    ['he', 'מצטערים, התוכן הזה לא זמין במדינה שלך מסיבות משפטיות. אנא קבלו את התנצלותנו.'],
    ['hi', 'क्षमा करें, क़ानूनी कारणों से यह सामग्री आपके देश में उपलब्ध नहीं है। कृपया हमें क्षमा करें।'],
  ])('what is shut in a part of the world (%s)', (language, text) => {
    expect(refusalIn(language, 'Harbour Post', [text])).toContain('region');
  });

  it.each([
    [
      'de',
      'Ihr Land sei nicht verfügbar für Lagerhallen, schrieben die Bauern der Insel am Montag an die Kreisverwaltung, die den Hafen um vierzig Hektar erweitern will.',
      'Wir brauchen jeden Acker für die Ernte, heißt es in dem Brief, den alle neun Höfe unterschrieben haben. Der Landrat lehnt die Forderung ab und verweist auf das Gesetz.',
    ],
    [
      'es',
      'Su país no puede seguir bloqueado por la huelga, advirtió el lunes el presidente de la cámara de comercio a los ministros, y pidió que la ley sobre los puertos se apruebe este mes.',
      'Los estibadores rechazaron la petición. Su portavoz dijo que nuestra respuesta se conoce desde mayo y que los turnos de noche no son negociables mientras falten grúas.',
    ],
  ])('but not an article about a country that is shut (%s)', (language, first, second) => {
    expect(refusalIn(language, first.split(' ').slice(0, 5).join(' '), [first, second, first, second])).toBe(
      'an article',
    );
  });
});
