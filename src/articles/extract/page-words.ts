/** "Read also:" before a link to another article, as newspapers of many languages have it. */
export const ALSO_READ = [
  'lesen sie auch|mehr zum thema|auch interessant|lire aussi|à lire(?: aussi)?|voir aussi|lee (?:también|tambien|además)|le(?:e|er) más|te puede interesar|leia (?:mais|também|tambem)|veja (?:mais|também)|leggi anche|lees ook|zie ook|läs (?:också|även|mer)|les også|læs også|lue myös',
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|čtěte (?:také|více)|čítajte (?:aj|viac)|cit(?:iți|iţi|ește|eşte) (?:și|şi)|vezi și|olvassa el|читайте (?:также|також)|по теме|прочетете (?:още|също)|pročitajte (?:i|više)|ayrıca (?:okuyun|bakınız)|ilgili haber(?:ler)?|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|δείτε επίσης',
  'baca(?: juga)?|lihat juga|simak juga|đọc thêm|xem thêm|tin liên quan|basahin din|soma (?:pia|zaidi)|קראו (?:גם|עוד)|עוד בנושא|اقرأ (?:أيضا|أيضاً|المزيد)|بیشتر بخوانید|یہ بھی پڑھیے?ں?|مزید پڑھیں|(?:ये|यह) भी पढ़ें|और पढ़ें|আরও পড়ুন|อ่าน(?:เพิ่มเติม|ต่อ)|관련\\s?기사|関連記事|あわせて読みたい|相关(?:阅读|新闻)|延伸閱讀',
].join('|');

/** What a line asks its reader to do for the site, as the languages of newspapers other than English have it. */
const ASKS = [
  'abonnieren|folgen sie|folge uns|melden sie sich|abonnez|suivez|rejoignez|inscrivez|síguenos|suscr[íi]be|únete|siga|inscreva|assine|receba|seguici|iscriviti|abonneer|volg ons|följ oss|prenumerera|følg oss|følg os|seuraa|tilaa',
  'dołącz|obserwuj|subskrybuj|zapisz się|sledujte|odebírejte|urmăriți|urmărește|abon(?:ați|ează)|iratkozz|kövess|подп(?:ишитесь|исывайтесь)|присоединяйтесь|підп(?:ишіться|исуйтесь)|takip ed|abone ol|ακολουθήστε|εγγραφείτε|κάντε εγγραφή',
  'dapatkan|ikuti|bergabung|daftar|theo dõi|đăng ký|tufuate|jiunge|עקבו|הצטרפו|הירשמו|تابعونا|تابعنا|اشترك|انضم|دنبال کنید|फॉलो कर|जुड़ें|सब्सक्राइब|ติดตาม|구독|팔로우|フォロー|登録|关注|订阅|追蹤|訂閱',
].join('|');
const CHANNELS =
  'whatsapp|telegram|viber|instagram|facebook|twitter|youtube|tiktok|threads|linkedin|google (?:news|discover)|zalo|newsletters?|boletim|bolet[íi]n|nyhetsbrev|nieuwsbrief|biuletyn|bülten\\p{L}*|рассылк\\p{L}+|buletin|nuestras redes|nossas redes|réseaux sociaux|social media|sosyal medya\\p{L}*|соцсет\\p{L}+|телеграм\\p{L}*(?:-кан\\p{L}+)?|вконтакте|вайбер\\p{L}*|텔레그램\\p{L}*|네이버\\p{L}*|카카오톡\\p{L}*|인스타그램\\p{L}*|유튜브\\p{L}*|微信|微博|टेलीग्राम|व्हाट्सऐप|व्हाट्सएप';
/** An appeal to follow the site, at an article's foot. */
export const APPEAL_ELSEWHERE = new RegExp(
  `^(?=.*(?:${ASKS}))(?=.*(?<!\\p{L})(?:${CHANNELS})(?!\\p{L}))[^“”„«»"]*$`,
  'iu',
);

/** What such a line ends with in languages whose verbs come last. */
const ASKS_AT_END =
  'takip edin(?:iz)?|abone olun(?:uz)?|katılın(?:ız)?|(?:फॉलो|सब्सक्राइब) (?:करें|कीजिए)|जुड़ें|(?:구독|팔로우)하세요|(?:フォロー|登録)(?:してください|をお願いします)?';
/** An appeal within an article begins with what it asks, or ends with it. "Daftar" is a list as well. */
export const ASK_ELSEWHERE = new RegExp(
  `^(?:[^.!?“”„«»"]{3,80}\\? )?[^\\p{L}“”„«»"]*(?=(?!daftar)(?:${ASKS})|[^.!?。！？]*(?:${ASKS_AT_END})[^\\p{L}]*(?:@\\w+)?$)(?=.*(?:(?<!\\p{L})(?:${CHANNELS})(?!\\p{Lu})|@\\w))[^“”„«»"]{0,160}$`,
  'iu',
);

/** What the people named in an agency's trailer did: "(Reportagem de Ana Souto; Edição de Rui Vale)". */
const DID =
  '(?:com )?(?:reportagem|edição|tradução|texto)|(?:con )?(?:reportaje|reporte|información|edición|editado|traducido|traducción|redacción)|(?:avec |reportage|rédigé|édité|version française|édition)|bericht(?:et)?|redigiert|bearbeitet|übersetzt|redaktion|servizio|a cura|traduzione|met medewerking|redactie|rapportering|redigering|oprac(?:ował[ay]?|owanie)?|tłumaczenie|redakcja|репортаж|подготовил[аи]?|редактор|перевод|підготува(?:в|ла|ли)|haber(?:leştiren)?|editör|çeviren|liputan|penyunting|laporan';
const PERSON = "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|da|do|dos|del|di|van|von|der) )*\\p{Lu}[\\p{L}.'’-]+){1,3}";
const AND = '(?:,| e| y| et| und| en| och| og| i| и| та| ve| dan)';
/** "Editado en español", "Traduit en français". */
const INTO = '(?: (?:en|em|in|ins|ao|para o|al|na|на|till|til) \\p{L}+)?';
/** Where somebody reported from: "en Puerto Ejemplo". */
const FROM =
  "(?: (?:en|em|in|à|aus|da|de|desde|z|ze|w|we|из|в|з|у|i|från|fra|uit) \\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|da|do|del|la|el|y) )*\\p{Lu}[\\p{L}.'’-]+){0,3})?";
const WHO = `${PERSON}${FROM}`;
const DEED = `(?:${DID})${INTO}(?: (?:de|del|por|par|pour|von|di|door|av|af|oleh))?\\s*:? ${WHO}(?:${AND} ${WHO})*`;
/** A longer line is no trailer, and there are too many ways to tell its names from its places. */
const AT_MOST = '(?=.{0,200}$)';
/** Who reported, wrote and edited, as agencies of other languages than English have it. */
export const TRAILER_ELSEWHERE = new RegExp(
  `^${AT_MOST}[([—–*\\s-]*(?i:${DEED})(?: ?[;,.–—|] ?(?i:${DEED}))*[.)\\]\\s]*$`,
  'u',
);
/** "Esta matéria foi publicada originalmente …": only the site speaks of itself so. */
export const FIRST_PUBLISHED_ELSEWHERE =
  /^[^\p{L}\p{N}]*(?:est[ae]|cet(?:te)?|diese[rs]?|quest[oa]|deze|dit|den här|denne|ten|ta|эт[аоу]т?|ця|цей|bu)(?= )(?=.*(?:publicad[oa]|publié|veröffentlicht|erschien|pubblicat[oa]|gepubliceerd|verschenen|publicera|opublikowan|опубликован|опублікован|yayımlan))(?=.*(?:originalmente|originellement|initialement|zuerst|originariamente|oorspronkelijk|ursprunglig|oprindelig|opprinnelig|pierwotnie|первоначально|впервые|вперше|ilk))[^“”„«»"]{10,160}$/iu;
/** "View in your browser", at the head of a mailing. */
export const IN_BROWSER_ELSEWHERE =
  /^[^.!?]{0,60}[.!?]?\s?(?:visa i (?:din )?webbläsaren?|vis i (?:din )?(?:nettleseren?|browseren?)|(?:im|in ihrem) browser (?:an(?:sehen|zeigen)|öffnen|anschauen|ansehen)|(?:voir|afficher|consulter|lire|ouvrir) (?:\p{L}+ ){0,3}dans (?:votre|un|le) navigateur|(?:ver|abrir|visualizar) (?:\p{L}+ ){0,3}(?:en|no) (?:el |su |tu |seu )?navegador|(?:visualizza|apri|vedi) (?:\p{L}+ ){0,3}nel browser|(?:bekijk|open|lees) (?:\p{L}+ ){0,4}in (?:je |uw |de )?browser|(?:zobacz|otwórz|wyświetl) (?:\p{L}+ ){0,3}w przeglądarce|zobrazit (?:\p{L}+ ){0,2}v prohlížeči|открыть (?:\p{L}+ ){0,3}в браузере|(?:посмотреть|смотреть) (?:\p{L}+ ){0,3}в браузере|(?:переглянути|відкрити) (?:\p{L}+ ){0,3}у браузері|tarayıcıda (?:görüntüle|aç)\p{L}*|lihat di (?:browser|peramban)|ブラウザで(?:表示|見る)|在浏览器中(?:查看|打开)|브라우저에서 보기)[^.!?]{0,30}[.!?]?$/iu;
const PICTURE =
  'fot\\.|fot[oó]s?|bild(?:er)?|photos?|fotografia|fotoğraf|kuva|kuvat|billede|bilde|zdjęcie|imagen|imagem|immagine|afbeelding|beeld|snímek|kép|фото|φωτο(?:γραφία)?|hình|ảnh|picha|사진|写真|照片|圖片|图片|صورة|الصورة|צילום|फोटो|फ़ोटो';
/** "Fot. Ann Example / Harbour Post", whole, and at the end of a caption. */
export const PICTURE_ELSEWHERE: readonly RegExp[] = [
  new RegExp(`^[([]?(?:${PICTURE})\\s?(?:[:：©=/|]|(?<=\\.)\\s?\\p{Lu}).{1,80}$`, 'iu'),
  // Behind the end of a sentence or in brackets; else without one of its own.
  new RegExp(
    `^[^“„«"]{3,200}(?:[.!?…)\\]]\\s|\\s?[([/|–—]\\s?|\\s(?=.*[^.!?:]$))(?:${PICTURE})(?:\\s?[:：©=]|(?<=\\.)|\\s(?:di|de|von|par|por|door|av|af)(?=\\s))\\s?[^.:“„«"]{2,60}[)\\]]?\\.?$`,
    'iu',
  ),
];
/** "Źródło: Harbour Post": whose the news is. */
export const SOURCE_ELSEWHERE =
  /^(?:źródło|fonte|bron|källa|kilde|lähde|zdroj|zdroje|sursa|forrás|источник|джерело|kaynak|πηγή|sumber|nguồn|출처|出典|来源|來源|资料来源|المصدر|מקור|स्रोत|chanzo|fuentes|quellen|sources?)\s?[:：]\s?.{1,60}$/iu;
/** "All rights reserved", as a whole line has it. */
export const RIGHTS_ELSEWHERE =
  /alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|alla rättigheter förbehållna|все права защищены|усі права захищен[оі]|tüm hakları saklıdır|με επιφύλαξη παντός|hak cipta dilindungi|무단\s?전재|無断転載|版权所有|版權所有|未[经經]授[权權][^。]{0,12}[转轉][载載]|כל הזכויות שמורות|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित/iu;
/** Jobs of those who make a report, as agencies name them before a colon. */
const JOBS =
  'haber|kamera(?:man)?|foto(?:ğraf|grafer|graf)?|kurgu|editör|editor|pewarta|penulis|reporter|jurnalis|penyunting|redaktur|video|montaje|montagem|cámara|redactor|texto?|tekst|redaktor|realizacja|operator|montaż|střih|redigerare|журналист\\p{L}*|редактор\\p{L}*|оператор\\p{L}*|монтаж|mhariri|mwandishi|autor(?:a|en|ka)?|auteurs?|автор\\p{L}*|phóng viên|biên tập';
/** "Pewarta: Ann Example / Editor: Ben Venn": jobs, each with its people. */
export const ROLES_ELSEWHERE = new RegExp(
  `^${AT_MOST}[([]?(?:(?i:${JOBS}|${DID})\\s?[:/] ?${PERSON}(?:${AND} ${PERSON})*(?:\\s?[-–—/|·;,.]\\s?)?)+[)\\].]*$`,
  'u',
);
/** A button to share, or the way through the pages of an article. */
export const CONTROL_ELSEWHERE =
  /^[^\p{L}]{0,3}(?:la suite après (?:la|cette) (?:publicité|pub)|(?:der )?(?:artikel|text) (?:geht|wird) (?:nach|unter) \p{L}+ \p{L}+ (?:weiter|fortgesetzt)|(?:el |la )?(?:artículo|texto|nota|noticia) (?:continúa|sigue) (?:después|tras|debajo)(?: \p{L}+){0,4}|(?:o )?(?:texto|artigo)? ?continua (?:depois|após)(?: \p{L}+){1,3}|l[’']articolo (?:continua|prosegue) (?:dopo|sotto)(?: \p{L}+){1,3}|(?:artikel|tekst) (?:gaat|loopt) (?:verder|door) (?:onder|na)(?: \p{L}+){1,3}|artik(?:el|kel)en fort(?:sätter|setter|sætter) (?:under|efter|etter)(?: \p{L}+){1,3}|juttu jatkuu (?:kuvan|mainoksen|videon) \p{L}+|(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:\p{L}+ )?(?:pod|po) \p{L}+|článek pokračuje (?:pod|po) \p{L}+|продолжение (?:после|под) рекламы|haberin devamı (?:\p{L}+ ){0,2}\p{L}+|(?:diesen )?(?:artikel|beitrag) (?:an|vor)hören|écouter (?:l[’']article|cet article)|escuch[ae] (?:esta|la) (?:nota|noticia)|escuchar (?:el )?artículo|ouça (?:est[ae]|[ao]) (?:reportagem|notícia|matéria|artigo)|ascolta (?:l[’']|quest[’'])articolo|luister naar dit artikel|posłuchaj artykułu|прослушать (?:статью|новость)|haberi dinle|dengarkan (?:artikel|berita)|기사 듣기|記事を聴く|听新闻|teilen|partager|compartir|compartilh(?:e|ar)|condividi|delen|dela|udostępnij|sdílet|distribuie|megosztás|поделиться|поділитися|paylaş|κοινοποίηση|bagikan|chia sẻ|שתפו|شارك|مشاركة|साझा करें|แชร์|공유(?:하기)?|シェア|分享|shiriki|(?:page|pagina|página|seite|sida|side|strona|strana|halaman|trang|sayfa|страница|сторінка|σελίδα) \d+ (?:sur|de|von|di|van|av|af|z|ze|dari|trên|из|з|από|of|\/) \d+.{0,40}|(?:page suivante|page précédente|nächste seite|página siguiente|próxima página|pagina successiva|volgende pagina|nästa sida|neste side|næste side|następna strona|další strana|următoarea pagină|következő oldal|следующая страница|наступна сторінка|sonraki sayfa|επόμενη σελίδα|halaman berikutnya|trang sau|다음 페이지|次のページ(?:へ)?|下一页|下一頁))[^\p{L}]{0,3}(?:\d{1,5}\P{L}{0,9}(?:min\p{L}*\.?|мин\p{L}*\.?|dk|分|분)?\P{L}{0,9})?$/iu;
