import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';
import { PARAGRAPHS, page, paragraphs } from './example-page.ts';
import { refusalOf } from './refusal-of.ts';

const URL = 'https://post.example/ports/cranes';
const document = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe('a consent notice is refused as such', () => {
  it.each([
    [
      'with a title of its own',
      document(
        'We value your privacy',
        '<div><h1>We value your privacy</h1><p>We and our 812 partners store and access information on your device, such as cookies, and process personal data for advertising and measurement.</p><p>You can accept or refuse below, or open the settings. Your preferences apply to this website only, and you can change your mind at any time.</p><button>Accept all</button></div>',
      ),
    ],
    [
      'under the article’s title',
      document(
        'Cranes stand still - The Harbour Post',
        '<main><p>To go on, allow the Harbour Post and the firms it works with to set cookies in your browser and to recognise you when you come back.</p><p>If you would rather not, take out a subscription without advertisements. You may withdraw your consent under “Data protection”.</p></main>',
        '<meta property="og:title" content="Cranes stand still"><meta property="article:published_time" content="2025-12-03">',
      ),
    ],
    [
      'with the choice in a form',
      document(
        'Before you continue',
        '<form><h2>Before you continue</h2><p>Please tell us what we may do with cookies. Our vendors use them to build profiles, to choose ads and to analyse how the page is used on your devices.</p><p>Reject everything, agree to everything, or pick the purposes one by one; you will be asked again in six months.</p></form>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('asks for consent to cookies');
  });

  it('but not an article about them', () => {
    const lines = [
      'The regulator said on Monday that publishers must offer a button to reject cookies beside the one to accept them.',
      '“Your browser knows what you want, and your newspaper should ask it,” said its head, Mara Lind.',
      'Publishers want consent to be asked once a year. Their partners in advertising refuse, and demand a rule for each purpose.',
      'The ministry has offered to mediate between privacy groups and the firms that track readers across devices.',
    ];
    expect(refusalOf(page({ body: paragraphs(lines) }))).toBe('an article');
  });
});

describe('a page to sign in on is refused as such', () => {
  it.each([
    [
      'with a form',
      document(
        'Sign in',
        '<main><h1>Sign in to go on</h1><form><input name="user"><input type="password"></form><p>Use the e-mail address that you registered with. New here? Create an account; it takes a minute and costs nothing for the first month.</p><p>Members of a library can use the number on their card instead of a password. Ask the desk if you have lost it.</p></main>',
      ),
    ],
    [
      'with a code by mail',
      document(
        'Your account',
        '<section><h2>Check your mailbox</h2><p>We have sent a code to your address. Enter it here to log in; it is valid for ten minutes, and you can ask for another one.</p><p>If your institution has a licence, choose it from the list and sign on with its credentials, or register as a new reader.</p></section>',
      ),
    ],
    [
      'for subscribers',
      document(
        'Members only',
        '<div><h1>Members only</h1><p>You need to be signed in to read this. Log in with your user name, or subscribe to open every document in our archive today.</p><p>Have you forgotten your password? Write to us, and we will reset your account within a day of your message.</p></div>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('asks its readers to sign in');
  });
});

describe('a check for robots is refused as such', () => {
  it.each([
    [
      'that waits',
      document(
        'Just a moment…',
        '<div><h1>post.example</h1><h2>Verifying that you are human</h2><p>This may take a few seconds. The site has to review the security of your connection before you can proceed; you will be redirected when it is done.</p><p>Enable JavaScript and cookies to continue. Ray ID: 7f00ab</p></div>',
      ),
    ],
    [
      'that asks',
      document(
        'Access to this page has been blocked',
        '<div><h1>Are you a robot?</h1><p>We have noticed unusual traffic from your network. Solve the puzzle below, and we will let you go on to the page that you asked for.</p><p>If you keep seeing this, switch off your VPN or any extension that changes requests, then reload. Incident number 4471.</p></div>',
      ),
    ],
    [
      'that suspects a program',
      document(
        'Security check',
        '<main><p>Your browser sent us too many requests in a short time, which is what automated programs do. Wait a moment and try again, please.</p><p>To show that you are a person, tick the box. If a challenge does not appear, your computer blocks our scripts.</p></main>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('checks whether its visitor is a human');
  });
});

describe('a missing page that answers with success is refused as such', () => {
  const teasers = paragraphs([
    'Ferries run late again on the northern line.',
    'A whale visits the old harbour for a third day.',
    'The market hall will have a new roof by spring.',
    'Two lighthouses are for sale, keepers included.',
  ]);
  it.each([
    [
      'not found',
      document(
        '404 - Page not found',
        '<main><h1>Sorry, we can’t find that page</h1><p>The link may be broken, or the page may have moved when our website was rebuilt. Check the address for mistakes, or use the search above.</p><p>You can also go back to the home page, where you will find today’s stories, or write to us about the link that led you here.</p></main>',
      ),
    ],
    [
      'removed, with teasers under it',
      document(
        'Story removed',
        `<main><h1>This story has been removed</h1><p>You followed a link to a story that is no longer available on our website. Our agreement with the agency that wrote it has expired.</p><h2>More for you</h2>${teasers}</main>`,
      ),
    ],
    [
      'not there',
      document(
        'Oops! Nothing here',
        '<main><h1>Oops! Nothing here</h1><p>It seems that the page you are looking for does not exist, or that its address was typed with an error. It happens to the best of us.</p><p>Try the search, or choose a section from the menu. If you think that we have lost something, please let us know what it was and where you saw it.</p></main>',
      ),
    ],
  ])('%s', (_how, html) => {
    expect(refusalOf(html)).toContain('was not found or is no longer available');
  });

  it('but not an article with such a title', () => {
    const lines = [
      'The register of ships cannot be found, the harbour board admitted on Monday, and nobody has asked for it since May.',
      '“We searched every page and every shelf,” said its clerk, Jo Venn.',
      'The unions accuse the board of having removed it. The board denies that and offers a reward of nine hundred crowns.',
      'The ministry demands a new register by June, and has offered to pay for half of the work that it takes.',
    ];
    const html = page({ body: paragraphs(lines) }).replaceAll('Cranes stand still', 'Not found: a register of ships');
    expect(refusalOf(html)).toBe('an article');
  });
});

describe('a notice is refused as such in other languages', () => {
  it.each([
    [
      'de',
      'Seite nicht gefunden',
      'Leider gibt es diese Seite nicht mehr, oder sie wurde verschoben. Bitte prüfen Sie die Adresse, vielleicht steckt ein Tippfehler darin. Über die Suche oder die Startseite finden Sie, was wir heute berichten.',
    ],
    [
      'fr',
      'Page introuvable',
      'Désolé, la page que vous cherchez a été déplacée ou supprimée. Vérifiez l’adresse que vous avez saisie, ou utilisez la recherche. Vous pouvez aussi retourner à la page d’accueil de notre site.',
    ],
    [
      'es',
      'Página no encontrada',
      'Lo sentimos, la página que busca no existe o ha sido retirada. Compruebe que la dirección esté bien escrita. También puede usar el buscador o volver a nuestra portada.',
    ],
    [
      'pt',
      'Página não encontrada',
      'Desculpe, a página que você procura foi removida ou mudou de endereço. Verifique se digitou tudo certo. Você pode usar a busca ou voltar à página inicial do nosso site.',
    ],
    [
      'it',
      'Pagina non trovata',
      'Siamo spiacenti, la pagina che cerchi è stata spostata o rimossa. Controlla se il tuo indirizzo è digitato bene. Puoi anche usare la ricerca o tornare alla home page del nostro sito.',
    ],
    [
      'nl',
      'Pagina niet gevonden',
      'Helaas kunnen we deze pagina niet vinden: ze is verplaatst of verwijderd. Controleer of uw adres een typefout heeft. U kunt ook zoeken, of teruggaan naar onze startpagina.',
    ],
    [
      'pl',
      'Nie znaleziono strony',
      'Przepraszamy, strona, której Państwo szukają, nie istnieje albo została usunięta. Sprawdź, czy w adresie nie ma literówki. Możesz skorzystać z wyszukiwarki lub wrócić na stronę główną, gdzie czekają nasze wiadomości.',
    ],
    [
      'ru',
      'Страница не найдена',
      'К сожалению, страница, которую вы ищете, удалена или перемещена. Проверьте, нет ли в адресе опечатки. Вы можете воспользоваться поиском или вернуться на главную страницу нашего сайта.',
    ],
    [
      'tr',
      'Sayfa bulunamadı',
      'Üzgünüz, aradığınız sayfa kaldırılmış ya da taşınmış olabilir. Lütfen adresi yazım hatası için kontrol edin. Sitemizde arama yapabilir ya da ana sayfaya dönebilirsiniz.',
    ],
    [
      'zh',
      '页面不存在',
      '抱歉，您访问的页面已被删除或移动。请检查您输入的网址是否正确，也可以使用搜索功能，或返回首页查看我们今天的报道。',
    ],
    [
      'ja',
      'ページが見つかりません',
      '申し訳ございません。お探しのページは移動または削除された可能性があります。入力したアドレスをご確認ください。検索をご利用いただくか、トップページからお探しください。',
    ],
  ])('that a page is missing (%s)', (language, title, text) => {
    const html = `<html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p>${text}</p></main></body></html>`;
    expect(refusalOf(html)).toContain('was not found or is no longer available');
  });

  it.each([
    [
      'de',
      'Wir und unsere 412 Partner speichern Informationen auf Ihrem Gerät, etwa Cookies, und verarbeiten personenbezogene Daten für Werbung. Sie können zustimmen oder ablehnen. Ihre Auswahl können Sie jederzeit in den Einstellungen ändern.',
    ],
    [
      'fr',
      'Avec votre accord, nos 412 partenaires et nous utilisons des cookies pour mesurer l’audience et personnaliser la publicité. Vous pouvez accepter ou refuser. Vous pouvez retirer votre consentement à tout moment depuis notre page de confidentialité.',
    ],
    [
      'es',
      'Nosotros y nuestros 412 socios guardamos cookies en su dispositivo para mostrarle publicidad personalizada. Puede aceptar o rechazar. Puede cambiar sus preferencias en cualquier momento en nuestra política de privacidad.',
    ],
    [
      'pt',
      'Nós e os nossos 412 parceiros guardamos cookies no seu dispositivo para personalizar a publicidade. Você pode aceitar ou recusar. As suas preferências podem ser alteradas a qualquer momento na nossa página de privacidade.',
    ],
    [
      'it',
      'Noi e i nostri 412 partner usiamo i cookie sul tuo dispositivo per personalizzare gli annunci. Puoi accettare o rifiutare. Le tue preferenze si possono cambiare in qualsiasi momento nella nostra informativa sulla privacy.',
    ],
    [
      'nl',
      'Wij en onze 412 partners plaatsen cookies op uw apparaat om advertenties te personaliseren. U kunt dit toestaan of weigeren. Uw voorkeuren kunt u op elk moment wijzigen in onze privacyverklaring.',
    ],
    [
      'pl',
      'My i nasi partnerzy, a jest ich 412, zapisujemy pliki cookie na Państwa urządzeniu, aby personalizować reklamy. Mogą Państwo wyrazić zgodę albo ją odrzucić. Ustawienia można zmienić w każdej chwili w naszej polityce prywatności.',
    ],
    [
      'ru',
      'Мы и наши 412 партнёров храним файлы cookie на вашем устройстве, чтобы показывать вам рекламу. Вы можете принять их или отклонить. Изменить настройки вы можете в любой момент на странице о конфиденциальности.',
    ],
    [
      'tr',
      'Biz ve 412 ortağımız, size uygun reklamlar göstermek için cihazınızda çerez saklıyoruz. Kabul edebilir ya da reddedebilirsiniz. Tercihlerinizi istediğiniz zaman gizlilik sayfamızdan değiştirebilirsiniz.',
    ],
    [
      'zh',
      '我们和412家合作伙伴会在您的设备上存储cookie，以便向您展示个性化广告。您可以接受或拒绝。您可以随时在隐私设置中更改偏好。',
    ],
    [
      'ja',
      '当社と412社のパートナーは、お客様の端末にクッキーを保存し、広告をパーソナライズします。同意または拒否をお選びください。設定はプライバシーのページでいつでも変更いただけます。',
    ],
  ])('that asks for consent (%s)', (language, text) => {
    const html = `<html lang="${language}"><head><title>Harbour Post</title></head><body><main><p>${text}</p><p>${text}</p></main></body></html>`;
    expect(refusalOf(html)).toContain('asks for consent to cookies');
  });

  it.each([
    [
      'de',
      'Melden Sie sich bitte an, um weiterzulesen. Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein. Noch kein Konto? Registrieren Sie sich kostenlos, oder nutzen Sie Ihr Abonnement der gedruckten Zeitung.',
      'sign in with an account',
    ],
    [
      'ru',
      'Чтобы читать дальше, войдите в свой аккаунт. Введите вашу почту и пароль. Если вы забыли пароль, мы вышлем вам код. Нет аккаунта? Зарегистрируйтесь бесплатно или оформите подписку на наш сайт.',
      'sign in with an account',
    ],
    [
      'fr',
      'Un instant, nous vérifions que vous êtes bien un humain et non un robot. Votre navigateur a envoyé trop de requêtes à notre site. Activez JavaScript et patientez quelques secondes, vous serez redirigé.',
      'a human with a browser',
    ],
    [
      'ja',
      'アクセスを確認しています。お客様がロボットではなく人間であることを認証してください。ブラウザでJavaScriptを有効にし、そのまま数秒お待ちください。不審なリクエストが多いため接続をブロックしました。',
      'a human with a browser',
    ],
  ])('that keeps its reader out (%s)', (language, text, says) => {
    const html = `<html lang="${language}"><head><title>Harbour Post</title></head><body><main><p>${text}</p><p>${text}</p></main></body></html>`;
    expect(refusalOf(html)).toContain(says);
  });

  it.each([
    [
      'de',
      'Die Aufsicht verlangt, dass Verlage neben dem Knopf, der Cookies akzeptiert, einen zweiten zeigen, der sie ablehnt.',
      '„Ein Gerät gehört dem, der es bezahlt hat, und nicht den Partnern der Werbung“, sagte ihre Leiterin Mara Lind. Die Verlage lehnen das ab und fordern, dass die Einwilligung ein Jahr lang gilt.',
    ],
    [
      'es',
      'La autoridad exige que los editores muestren, junto al botón para aceptar las cookies, otro para rechazarlas.',
      '«El dispositivo es de quien lo paga y no de los socios de la publicidad», dijo su directora, Mara Lind. Los editores rechazan la norma y piden que el consentimiento valga un año.',
    ],
    [
      'ru',
      'Надзорное ведомство требует, чтобы издатели рядом с кнопкой согласия на файлы cookie показывали кнопку отказа.',
      '«Устройство принадлежит тому, кто за него заплатил, а не партнёрам по рекламе», — заявила его глава Мара Линд. Издатели отклоняют это требование и просят, чтобы согласие действовало год.',
    ],
  ])('but not an article about one (%s)', (language, first, second) => {
    const html = `<html lang="${language}"><head><title>Cookies</title></head><body><article><h1>Cookies</h1><p>${first}</p><p>${second}</p><p>${first}</p><p>${second}</p></article></body></html>`;
    expect(refusalOf(html)).toBe('an article');
  });
});

it.each([
  '<h1>You are leaving this site</h1><p>The link goes to an external address that we have not checked. Continue at your own risk, or go back to the message.</p><a href="https://post.example/x">https://post.example/x</a>',
  '<h1>Redirect notice</h1><p>The page you were on tries to send you to another site. If you do not want to visit it, you can return to the previous page.</p><a href="https://post.example/x">https://post.example/x</a>',
])('a page that warns of the site it leads to is refused as such (%#)', (body) => {
  expect(refusalOf(document('External link', `<main>${body}</main>`))).toContain('leads on to another site');
});

describe('a list of articles is refused as such', () => {
  const headlines = [
    'Cranes stand still',
    'Pilots walk out',
    'Ferries late again',
    'A new roof',
    'Whale returns',
    'Mayor resigns',
  ];
  const summary = (index: number) => PARAGRAPHS[index % PARAGRAPHS.length] ?? '';
  it.each([
    [
      'of cards',
      headlines.map(
        (line, at) => `<div class="card"><h3><a href="/n/${at}">${line}</a></h3><p>${summary(at)}</p></div>`,
      ),
    ],
    [
      'of articles',
      headlines.map(
        (line, at) =>
          `<article class="post-${at}"><a href="/n/${at}"><h2>${line}</h2></a><p>${summary(at)}</p></article>`,
      ),
    ],
    [
      'of list items',
      headlines.map((line, at) => `<li><a href="/n/${at}"><b>${line} on the coast</b></a><p>${summary(at)}</p></li>`),
    ],
    [
      'of cards that are links as a whole',
      headlines.map((line, at) => `<article><a href="/n/${at}"><h2>${line}</h2><p>${summary(at)}</p></a></article>`),
    ],
    [
      'of headlines with a line each',
      headlines.map((line, at) => `<h3><a href="/n/${at}">${line}</a></h3><p>${summary(at)}</p>`),
    ],
    [
      'of links behind the name of a section',
      headlines.map(
        (line, at) =>
          `<div class="feed-post"><span>Ports</span><a href="/n/${at}">${line} on the coast</a><p>${summary(at)}</p></div>`,
      ),
    ],
    [
      'of rows in a table',
      headlines.map(
        (line, at) =>
          `<table><tr><td><a href="/n/${at}">${line} on the coast</a></td><td>${summary(at)}</td></tr></table>`,
      ),
    ],
  ])('%s', (_what, cards) => {
    const isItems = cards[0]?.startsWith('<li');
    const rows = cards.join('').replaceAll('</table><table>', '');
    const body = isItems ? `<ul>${rows}</ul>` : rows;
    expect(refusalOf(document('The Harbour Post', `<main>${body}</main>`))).toContain('list of several articles');
  });

  const CARDS = [
    ['港の新しい灯台', '来年の春に完成する見込みで、費用は市と国が半分ずつ負担すると発表された。'],
    ['市場の屋根を修理', '工事は六月から始まり、その間、店は広場に移ると組合が説明した。'],
    ['鯨が三日続けて来る', '古い港の番人によると、朝早く防波堤の近くで見ることができるという。'],
    ['夜の渡し船が再開', '最終便は十一時で、冬の間も毎日運航すると会社は話している。'],
    ['図書館の本が戻る', '三十年前に借りられた本が匿名で届き、罰金は求めないと館長は述べた。'],
  ].map(([title, line], at) => `<li class="card"><a href="/n/${at}"><p>${title}</p></a><p>${line}</p></li>`);

  it('in a script without spaces, too', () => {
    expect(
      refusalOf(
        `<html lang="ja"><head><title>港湾新聞</title></head><body><main><ul>${CARDS.join('')}</ul></main></body></html>`,
      ),
    ).toContain('is a list');
  });

  it('and left out beside an article in such a script', () => {
    const lines = [
      '港湾委員会は月曜日、組合が二通目の手紙に答えるまでクレーンを動かさないと述べた。',
      '「私たちは二度答えた」と組合の報道官は語り、委員会ではだれも返事を読んでいないと付け加えた。',
      '仲介を申し出た運輸省によると、双方は夜勤よりも賃金について歩み寄っている。',
    ];
    const html = `<html lang="ja"><head><title>クレーン止まる</title></head><body><main><h1>クレーン止まる</h1>${paragraphs(lines)}</main><ul>${CARDS.join('')}</ul></body></html>`;
    expect(refusalOf(html)).toBe('an article');
    expect(extractPage(html, URL).text).toBe(lines.join('\n\n'));
  });

  it('and left out where it stands beside an article', () => {
    const cards = headlines.map(
      (line, at) => `<div class="card"><h3><a href="/n/${at}">${line}</a></h3><p>${summary(at)} Elsewhere.</p></div>`,
    );
    const html = document(
      'Cranes stand still',
      `<div><h1>Cranes stand still</h1>${paragraphs()}</div><div>${cards.join('')}</div>`,
    );
    expect(extractPage(html, URL).text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

it.each([
  '<div class="author-bio"><p>Ann Example covers ports and ferries. Before she joined the paper she sailed on a pilot boat for six years, and she still owns a share of it.</p><p>She studied languages in the south, and has written two books for children on knots, whales and the weather, the second of which won a prize.</p></div>',
  '<section class="about-the-author"><h3>Ann Example</h3><p>Ann Example is a reporter who lives by the sea with three dogs and a boat. She has worked for newspapers in four countries, and speaks the languages of two of them.</p><p>Her work was shown on television and read on the radio. She teaches writing at a night school, and likes to be told of mistakes.</p></section>',
])('a page with nothing but its author’s biography is refused as such (%#)', (bio) => {
  const html = document(
    'Unions answer the second letter',
    `<main>${bio}</main>`,
    '<meta name="author" content="Ann Example">',
  );
  expect(refusalOf(html)).toContain('biography of the author');
});

it.each([
  ['<div id="root"></div><script src="/app.js"></script>', 'only in a browser'],
  [
    '<noscript><p>Please switch on JavaScript to see this post.</p></noscript><div id="app"></div>',
    'only in a browser',
  ],
  ['<div id="player"></div><script src="/player.js"></script>', 'is a video'],
])('a page without text says what it needs: %s', (body, reason) => {
  const head = reason === 'is a video' ? '<meta property="og:type" content="video.other">' : '';
  expect(refusalOf(document('Cranes stand still', body, head))).toContain(reason);
});

describe('a page in a language that nobody listed is told by its markup', () => {
  it('as one that is not there', () => {
    const body =
      '<section class="error-404 not-found"><h1>Lehekülge ei leitud</h1><p>Võib-olla on artikkel teisaldatud või kustutatud.</p></section>';
    expect(refusalOf(document('Leht', body))).toContain('not found');
    expect(refusalOf(document('404 - Sadamaleht', '<h1>Lehekülge ei leitud</h1>'))).toContain('not found');
  });

  it('as one to sign in on', () => {
    const body =
      '<h1>Kraanad seisavad</h1><p>Ainult tellijatele.</p><form><input type="email"><input type="password"></form>';
    expect(refusalOf(document('Kraanad seisavad', body))).toContain('sign in');
  });

  it('as a question for consent', () => {
    const body = `<div id="cmp-layer" class="rodo-window"><h1>Kraanad seisavad</h1>${paragraphs([
      'Meie ja meie partnerid salvestavad teie seadmesse küpsiseid, et näidata teile sobivaid reklaame ja mõõta nende mõju igal lehel.',
      'Nõusoleku saab igal ajal tagasi võtta, kuid siis ei pruugi kõik lehe osad enam töötada nii, nagu need peaksid töötama.',
      'Täpsema teabe leiab andmekaitse lehelt, kus on loetletud kõik ettevõtted, kellega me koos töötame ja andmeid jagame.',
      'Kes ei soovi reklaame, saab osta tellimuse, millega kõik lehed avanevad ilma reklaamideta ja ilma küpsisteta.',
    ])}</div>`;
    expect(refusalOf(document('Kraanad seisavad', body))).toContain('consent to cookies');
  });

  it('but an article tagged with cookies is one', () => {
    expect(refusalOf(page({ body: `<div class="post tag-cookies category-consent">${paragraphs()}</div>` }))).toBe(
      'an article',
    );
  });
});

it('a page that its data calls a collection is a list, unless the data names an article', () => {
  const data = (types: readonly string[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@graph': types.map((type) => ({ '@type': type, name: 'Ports' })) })}</script>`;
  expect(refusalOf(page({ head: data(['CollectionPage', 'ItemList']) }))).toContain('a list of several articles');
  expect(refusalOf(page({ head: data(['CollectionPage', 'NewsArticle']) }))).toBe('an article');
});

describe('a page that shuts out a part of the world is refused as such', () => {
  it.each([
    [
      '451: Unavailable due to legal reasons',
      'We recognise you are trying to reach this website from a country of the Economic Area that enforces a data regulation, so access cannot be granted at this time.',
      'For any issues, call us.',
    ],
    [
      'Not available in your region',
      'We are sorry, this content is not available in your country because of licensing agreements.',
      'You can try our other pages.',
    ],
    [
      'Harbour Post',
      'Our European visitors are important to us. This site is currently unavailable to visitors from your region while we work to comply with privacy laws.',
      'We apologise for the inconvenience.',
    ],
    [
      'Access denied',
      'Due to rights restrictions, you cannot view this article from your location.',
      'We regret that we may not show it outside the islands.',
    ],
  ])('%s', (title, ...lines) => {
    const body = [...lines, '© 2025 The Harbour Post'].map((line) => `<p>${line}</p>`).join('');
    expect(refusalOf(`<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`)).toMatch(
      /region/,
    );
  });

  it('but not an article about such pages', () => {
    const body = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
    const about =
      '<p>“You cannot view this site from your country,” the page said, and the union called it a block on the law.</p>';
    expect(
      extractPage(
        `<html><head><title>Sites not available in the region</title></head><body><h1>Sites not available in the region</h1>${about}${body}</body></html>`,
        null,
      ).noArticle,
    ).toBeUndefined();
  });
});

describe('a flash of two sentences', () => {
  const FLASH =
    'The harbour board said on Monday that the cranes would stand still until Friday. The unions called it a lock-out and said they would go to court the next morning.';
  const flash = (facts: Record<string, unknown>, text = FLASH) =>
    refusalOf(
      document(
        'Cranes stand still',
        `<script src="/a.js"></script><main><h1>Cranes stand still</h1><p>${text}</p></main>`,
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Cranes stand still', ...facts })}</script>`,
      ),
    );

  it.each([
    { wordCount: 30 },
    { wordCount: '29', isAccessibleForFree: true },
    { articleBody: FLASH, isAccessibleForFree: 'True' },
    { articleBody: `<p>${FLASH.replace('. ', '.</p><p>')}</p>`, isAccessibleForFree: true },
  ])('is read where the page’s data says that it is all: %j', (facts) => {
    expect(flash(facts)).toBe('an article');
  });

  it.each([
    [{}, FLASH],
    [{ wordCount: 640 }, FLASH],
    [{ wordCount: 30, isAccessibleForFree: false }, FLASH],
    [{ articleBody: FLASH }, FLASH],
    [{ articleBody: `${FLASH} ${PARAGRAPHS.join(' ')}`.slice(0, 300), isAccessibleForFree: true }, FLASH],
    [{ articleBody: `${FLASH.slice(0, -1)}…`, isAccessibleForFree: true }, `${FLASH.slice(0, -1)}…`],
    [{ wordCount: 12 }, 'The cranes stand still until Friday, the board said on Monday.'],
  ])('can’t be told from a teaser otherwise: %j', (facts, text) => {
    expect(flash(facts, text)).not.toBe('an article');
  });
});
