import { defineLanguage } from '../language.ts';
import { TURKISH_COUNTRIES } from './countries/tr.ts';

export const TURKISH = defineLanguage({
  code: 'tr',
  countries: TURKISH_COUNTRIES,
  negations: `
    azdır      | Buna inanan azdır.
    az         | Buna inanan az.
    değil~     | Bu doğru değildir.
    yok~       | Bütçede para yok.
    hiç~       | Kaç kişi geldi? Hiç.
    kimse~     | Kim geldi? Kimse.
    asla       | İmza mı? Asla.
    katiyen    | İmza mı? Katiyen.
    hayır      | Yanıtı hayır oldu.
    zinhar     | Zinhar gidin.
    ne _ ne    | Anlaşmayı ne Paris ne Roma onayladı.
    ne de      | Gelen giden, ne de arayan var.
    ~maz~      | Hükümet anlaşmayı imzalamaz.
    ~mez~      | Bakan bu soruya cevap vermez.
    ~mam       | Ben bu kararı tanımam.
    ~mem       | Ben bu kararı kabul etmem.
    ~mayız~    | Biz bu kararı tanımayız.
    ~meyiz~    | Biz bu kararı kabul etmeyiz.
    ~mıyor~    | Banka kredi açmıyor.
    ~muyor~    | Fiyatlar durmuyor.
    ~müyor~    | Kriz bitti gibi görünmüyor.
    ~mayacak~  | Parti bu kez aday çıkarmayacak.
    ~mayacağ~  | Biz aday çıkarmayacağız.
    ~meyecek~  | Bakan istifa etmeyecek.
    ~meyeceğ~  | Biz istifa etmeyeceğiz.
    ~madı~     | Firma parayı yatırmadı.
    ~medi~     | Bakan soruya yanıt vermedi.
    ~mamış~    | Firma parayı yatırmamış.
    ~memiş~    | Bakan soruya yanıt vermemiş.
    ~mayan~    | Adı açıklanmayan yetkili konuştu.
    ~meyen~    | Kabul edilmeyen teklif geri geldi.
    ~mama~     | Taraflar anlaşmamaya devam ediyor.
    ~meme~     | Taraflar görüşmemeye devam ediyor.
    ~masın     | Ordu şehre saldırmasın.
    ~mesin     | Ordu şehre girmesin.
    ~masınlar  | Askerler şehre saldırmasınlar.
    ~mesinler  | Askerler şehre girmesinler.
    ~mayın     | Bu habere inanmayın.
    ~meyin     | Bu habere güvenmeyin.
    ~mayınız   | Bu habere inanmayınız.
    ~meyiniz   | Bu habere güvenmeyiniz.
    ~mayalım   | Bu habere inanmayalım.
    ~meyelim   | Bu habere güvenmeyelim.
    ~mayayım   | Bu habere inanmayayım.
    ~meyeyim   | Bu habere güvenmeyeyim.
    ~mayıp     | Teklife katılmayıp gitti.
    ~meyip     | Teklifi kabul etmeyip gitti.
    ~mayarak   | Teklife katılmayarak gitti.
    ~meyerek   | Teklifi kabul etmeyerek gitti.
    ~mayınca   | Para bulunmayınca gitti.
    ~meyince   | Teklifi beğenmeyince gitti.
    ~madan     | Bakan açıklama yapmadan gitti.
    ~meden     | Bakan konuya değinmeden gitti.
    ~maksızın  | Bakan açıklama yapmaksızın gitti.
    ~meksizin  | Bakan konuya değinmeksizin gitti.
    ~mayabil~  | Fiyatlar artmayabilir.
    ~meyebil~  | Bakan gelmeyebilir.
    ~mayas~    | Kimi aklına bile almayası geldi.
    ~meyes~    | Bir daha yemeyesi geldi.
    ~mayışı~   | Katılmayışı dikkat çekti.
    ~meyişi~   | Gelmeyişi dikkat çekti.
    zor        | Bu yıl barış zor.
    zorlukla   | Toplantı zorlukla başladı.
    güç bela   | Toplantı güç bela başladı.
    nadiren    | Bakan sözünü nadiren tutar.
    olanaksız~ | Bugün barış olanaksız.
    imkansız~  | Bugün barış imkansız.
    imkânsız~  | Bugün barış imkânsız.
    mümkünsüz  | Bugün barış mümkünsüz.
  `,
  reversals: `
    fikrini değiştir~ | Liman fikrini değiştirdi.
    saptır~         | Sözler saptırıldı.
    provokasyon~    | Bu provokasyon.
    çürük           | Bu tez çürük.
    doldu           | Sözleşmenin süresi doldu.
    bahane~         | Bu bir bahane.
    eski            | Bu eski bakan.
    daha önce       | Daha önce mucizeye inanılırdı.
    bir zamanlar    | Bir zamanlar mucizeye inanılırdı.
    eskiden         | Eskiden mucizeye inanılırdı.
    düşür~          | Ordu dronu düşürdü.
    diren~          | Ordu direniyor.
    ilüzyon~        | Barış ilüzyon.
    hayal~          | Barış hayal.
    mizah~          | Yazı mizah çıktı.
    şaka~           | Yazı şaka çıktı.
    numara~         | Bakanınki numara.
    erken           | Sevinmek için erken.
    özür            | Gazete haber için özür diledi.
    ne var ki       | Ne var ki fiyatlar arttı.
    halbuki         | Halbuki fiyatlar arttı.
    oysa~           | Oysa fiyatlar arttı.
    yalanl~         | Kremlin haberleri yalanladı.
    yalan           | Bu haber yalan.
    yalandır        | Bu haber yalandır.
    yalancı~        | Ona yalancı dedi.
    inkâr~          | Sanık suçu inkâr etti.
    inkar~          | Sanık suçu inkar etti.
    İnkâr~          | İnkâr eden sanık tutuklandı.
    İnkar~          | İnkar eden sanık tutuklandı.
    redd~           | Mahkeme davayı reddetti.
    ret             | Oylamadan ret çıktı.
    tekzip          | Gazete tekzip yayımladı.
    tekzib~         | Gazete tekzibi yayımladı.
    çürüt~          | Rapor tezi çürüttü.
    itiraz~         | Avukat karara itiraz etti.
    İtiraz~         | İtiraz eden avukat konuştu.
    karşı           | Macaristan yaptırımlara karşı oy kullandı.
    karşıt~         | Savaş karşıtı grup yürüdü.
    muhalef~        | Karara muhalefet şerhi düştü.
    aksine          | Aksine fiyatlar arttı.
    tersine         | Tersine fiyatlar arttı.
    bilakis         | Bilakis fiyatlar arttı.
    aykırı~         | Karar anayasaya aykırı.
    zıt             | Karar hukuka zıt.
    çelişk~         | Raporda çelişki var.
    çeliş~iyor      | Bu veriler çelişiyor.
    protesto~       | İşçiler kararı protesto etti.
    kına~           | BM saldırıyı kınadı.
    engel~          | Polis yürüyüşü engelledi.
    önle~           | Polis saldırıyı önledi.
    önün~ geç~      | Polis saldırının önüne geçti.
    mani            | Yağmur uçuşa mani oldu.
    dur~            | Fabrikada üretim durdu.
    askıya          | Meclis görüşmeyi askıya aldı.
    ertele~         | Mahkeme davayı erteledi.
    iptal~          | Firma uçuşu iptal etti.
    İptal~          | İptal kararı dün açıklandı.
    fesih           | Sözleşme için fesih kararı çıktı.
    fesh~           | Sözleşmenin feshi istendi.
    boz~            | Yargıtay kararı bozdu.
    kaldır~         | Bakanlık cezayı kaldırdı.
    geri            | Firma teklifi geri çekti.
    çekil~          | ABD anlaşmadan çekildi.
    vazgeç~         | Firma plandan vazgeçti.
    cay~            | Firma plandan caydı.
    terk            | Ordu kenti terk etti.
    bırak~          | Firma üretimi bıraktı.
    kes~            | Ülke yardımı kesti.
    son ver~        | ABD göreve son verdi.
    sona er~        | Görev dün sona erdi.
    bitir~          | ABD görevi bitirdi.
    kaçın~          | Bakan yorumdan kaçındı.
    sakın~          | Vatandaşlar sakınsın.
    uzak~           | Ülke barıştan uzak.
    çekimser~       | Çin çekimser kaldı.
    başarısız~      | Darbe girişimi başarısız oldu.
    başaram~        | Ekip bunu başaramadı.
    boşa            | Çabalar boşa gitti.
    boşuna          | Boşuna bekledik.
    nafile          | Çabalar nafile.
    sonuçsuz~       | Görüşmeler sonuçsuz kaldı.
    çıkmaz~         | Görüşmeler çıkmaza girdi.
    çök~            | Görüşmeler çöktü.
    suya düş~       | Plan suya düştü.
    rafa            | Plan rafa kalktı.
    kaybe~          | Parti seçimi kaybetti.
    yenil~          | Takım yenildi.
    yasakl~         | Valilik yürüyüşü yasakladı.
    yasak           | Burada park yasak.
    yasağ~          | Meclis sigara yasağı koydu.
    men~            | Hâkim onu görevden men etti.
    bloke           | Macaristan yardımı bloke etti.
    veto~           | Başkan yasayı veto etti.
    boykot~         | Parti seçimi boykot etti.
    hiçe            | Moskova kararı hiçe saydı.
    ihlal~          | Moskova ateşkesi ihlal etti.
    İhlal~          | İhlal dün yaşandı.
    çiğne~          | Moskova yasayı çiğnedi.
    unut~           | Parti sözünü unuttu.
    sus~            | Bakan dün sustu.
    gizle~          | Firma kazayı gizledi.
    sakla~          | Firma kazayı sakladı.
    şüphe~          | Uzmanlar sonuçtan şüpheli.
    kuşku~          | Uzmanlar sonuçtan kuşkulu.
    tartışma~       | Sonuçlar tartışmalı.
    sorgula~        | Meclis sonucu sorguladı.
    güvensiz~       | Halkta güvensizlik arttı.
    yanlış~         | Bu bilgi yanlış.
    hata~           | Bakan hata yaptı.
    yanıl~          | Bakan yanıldı.
    sahte~          | Bu belge sahte.
    düzmece         | Bu belge düzmece.
    uydur~          | Haber uydurma çıktı.
    kurgu~          | Görüntü kurgu çıktı.
    kurmaca~        | Öykü kurmaca çıktı.
    montaj~         | Görüntü montaj çıktı.
    asılsız~        | Bu haber asılsız.
    asparagas       | Bu haber asparagas.
    temelsiz~       | Suçlama temelsiz.
    dayanaksız~     | Suçlama dayanaksız.
    mesnetsiz~      | Suçlama mesnetsiz.
    gerçek dışı     | Bu haber gerçek dışı.
    gerçekdışı      | Bu haber gerçekdışı.
    gerçeğe ay~     | Bu haber gerçeğe ayrı düşüyor.
    haksız~         | Karar haksız bulundu.
    geçersiz~       | Oylar geçersiz sayıldı.
    hükümsüz~       | Senet hükümsüz sayıldı.
    yetersiz~       | Teklif yetersiz bulundu.
    belirsiz~       | Gelecek belirsiz.
    anlamsız~       | Soru anlamsız.
    olumsuz~        | Yanıt olumsuz oldu.
    isteksiz~       | Bakan isteksiz davrandı.
    etkisiz~        | Yasa etkisiz kaldı.
    izinsiz~        | Yürüyüş izinsiz yapıldı.
    suçsuz~         | Mahkeme onu suçsuz buldu.
    masum~          | Mahkeme onu masum buldu.
    beraat~         | Sanık beraat etti.
    söylenti~       | Kentte söylenti yayıldı.
    dedikodu~       | Bunlar dedikodu.
    rivayet~        | Bunlar rivayet.
    efsane~         | Bu zafer efsane.
    mit             | Bu zafer bir mit.
    masal~          | Bunlar masal.
    safsata~        | Bunlar safsata.
    saçma~          | Bakan iddiayı saçma buldu.
    hurafe~         | Bunlar hurafe.
    komplo~         | Bu bir komplo teorisi.
    iftira~         | Bakan bunu iftira saydı.
    İftira~         | İftira atan tutuklandı.
    karala~         | Bu bir karalama.
    dezenformasyon~ | Bu dezenformasyon.
    propaganda~     | Bu propaganda.
    spekül~         | Bunlar spekülasyon.
    manip~          | Bu manipülasyon.
    abart~          | Rakamlar abartılı.
    çarpıt~         | Sözler çarpıtıldı.
    tahrif~         | Sözler tahrif edildi.
    düzelt~         | Gazete haberi düzeltti.
    aldat~          | Reklam halkı aldattı.
    kandır~         | Reklam halkı kandırdı.
    hile~           | Seçimde hile var.
    dolandır~       | Onu dolandırıcı saydılar.
    yerine          | Onarım yerine köprü yapıldı.
    ziyade          | Bu barıştan ziyade tehdit.
    rağmen          | Yağmura rağmen gitti.
    karşın          | Yağmura karşın gitti.
    az kalsın       | Kent az kalsın düşüyordu.
    neredeyse       | Kent neredeyse düşüyordu.
    adeta           | Kent adeta bitti.
    dışla~          | Parti onu dışladı.
    hariç           | Macaristan hariç herkes ödedi.
    dışında         | Macaristan dışında herkes ödedi.
    mesafe~         | Parti araya mesafe koydu.
    tereddüt~       | Bakan tereddüt etti.
    çekin~          | Halk sandıktan çekindi.
    kork~           | Halk savaştan korkuyor.
    endişe~         | Halk endişe ediyor.
    uyar~           | Elçilik turistleri uyardı.
    mahrum          | Mahkeme onu haktan mahrum etti.
    yoksun          | Halk sudan yoksun.
    eksik~          | Raporda eksik var.
    dene~           | Bakan denedi.
    çalış~          | Bakan anlatmaya çalıştı.
  `,
  conditions: `
    eğer          | Eğer öyle, öderiz.
    şayet         | Şayet gelir, öderiz.
    ~arsa~        | Para ararsa bulur.
    ~erse~        | Bakan giderse öderiz.
    ~ırsa~        | Parayı alırsa öderiz.
    ~ursa~        | Parayı bulursa öderiz.
    ~ürse~        | Bakanı görürse öderiz.
    ~ıyorsa~      | Bakan biliyorsa öderiz.
    ~uyorsa~      | Bakan soruyorsa öderiz.
    ~üyorsa~      | Bakan görüyorsa öderiz.
    ~acaksa~      | Parayı alacaksa öderiz.
    ~ecekse~      | Bakan gidecekse öderiz.
    ~dıysa~       | Parayı aldıysa öderiz.
    ~duysa~       | Parayı bulduysa öderiz.
    ~düyse~       | Bakanı gördüyse öderiz.
    ~diyse~       | Bakan gittidiyse öderiz.
    ~tiyse~       | Bakan gittiyse öderiz.
    ~tıysa~       | Para çıktıysa öderiz.
    ~mışsa~       | Parayı almışsa öderiz.
    ~mişse~       | Bakan gitmişse öderiz.
    ~saydı~       | Para kalsaydı öderdik.
    ~seydi~       | Bakan gelseydi öderdik.
    ~maktansa     | Savaşmaktansa öderiz.
    ~mektense     | Gitmektense öderiz.
    ise           | Hava açık ise öderiz.
    olsa~         | Para olsa alırdık.
    etse~         | Kabul etse alırdık.
    takdirde      | Geldiği takdirde öderiz.
    halinde       | Saldırı halinde NATO yanıt verir.
    hâlinde       | Saldırı hâlinde NATO yanıt verir.
    durumunda     | Saldırı durumunda NATO yanıt verir.
    şart~         | Tek şart reform.
    koşul~        | Tek koşul reform.
    kaydıyla      | Reform kaydıyla öderiz.
    bağlı~        | Sonuç havaya bağlı.
    sürece        | Ateş sürdüğü sürece öderiz.
    müddetçe      | Ateş sürdüğü müddetçe öderiz.
    ~madıkça      | Reform yapmadıkça para gelir.
    ~medikçe      | Bakan gitmedikçe para gelir.
    kadar         | Sabaha kadar bekledik.
    ancak         | Öderiz ancak yarın.
    yalnızca      | Yalnızca yarısını öder.
    sadece        | Sadece yarısını öder.
    aksi          | Aksi takdir edilir.
    yoksa         | Gel yoksa gideriz.
    önce          | Ödemeden önce bakarız.
    sözde         | Sözde reform geldi.
    güya          | Güya para aldı.
    sözüm ona     | Sözüm ona para aldı.
    iddia~        | Bakan bunu iddia ediyor.
    İddia~        | İddiaya göre para aldı.
    öne sür~      | Bakan bunu öne sürdü.
    savun~        | Bakan bunu savundu.
    farz~         | Farz edelim para geldi.
    diyelim       | Diyelim para geldi.
    teor~         | Teoride öder.
    muhtemel~     | Muhtemelen öder.
    ihtimal~      | Bu bir ihtimal.
    İhtimal~      | İhtimaller sıralandı.
    olası~        | Olası saldırı konuşuldu.
    belki~        | Belki öder.
    galiba        | Galiba öder.
    herhalde      | Herhalde öder.
    sanırım       | Sanırım öder.
    anlaşılan     | Anlaşılan öder.
    görünüyor     | Zayıf görünüyor.
    görünen       | Zayıf görünen ordu.
    gibi          | Kazandı gibi.
    sanki         | Sanki kazandı.
    ~abilir~      | Parayı alabilir.
    ~ebilir~      | Bakan gidebilir.
    ~abilec~      | Parayı alabilecek.
    ~ebilec~      | Bakan gidebilecek.
    ~malı         | Parayı almalı.
    ~meli         | Bakan gitmeli.
    ~malıdır      | Parayı almalıdır.
    ~melidir      | Bakan gitmelidir.
    gerek~        | Bakanın gitmesi gerek.
    lazım         | Bakanın gitmesi lazım.
    doğrulan~     | Haber yeni doğrulanıyor.
    teyit         | Habere teyit geldi.
    resmi olmayan | Resmi olmayan rakamlar çıktı.
    gayriresmi    | Gayriresmi rakamlar çıktı.
    gayriresmî    | Gayriresmî rakamlar çıktı.
    suçla~        | Onu rüşvetle suçladılar.
    zanlı~        | Zanlı serbest.
    sanık~        | Sanık serbest.
    umu~          | Bakan bunu umuyor.
    iste~         | Bakan bunu istedi.
    İste~         | İstediği bu.
    plan~         | Bakan bunu planladı.
    hedef~        | Bakan bunu hedefliyor.
    keşke         | Keşke ödese.
    ~sın diye     | Para alsın diye gittik.
    bakalım       | Ödesin bakalım.
    mı            | Öder mi, ödedi mi?
    mu            | Bu doğru mu?
    mü            | Bakan gördü mü?
    mıdır         | Doğru mudur, yalan mıdır?
    en fazla      | Yarısını öder en fazla.
    en iyi        | En iyi durum bu.
  `,
  reporting: `
    söyle~       | Bakan bunu söyledi.
    dedi         | Bakan dün dedi.
    dediler      | Bakanlar dün dediler.
    diye~        | Geliyoruz diyen oldu.
    diyor~       | Bakan diyor.
    der          | Bakan her zaman der.
    açıkla~      | Bakan bunu açıkladı.
    belirt~      | Bakan bunu belirtti.
    bildir~      | Polis bunu bildirdi.
    ifade~       | Bakan bunu ifade etti.
    İfade~       | İfadesi alındı.
    vurgula~     | Bakan bunu vurguladı.
    kaydet~      | Bakan bunu kaydetti.
    aktar~       | Bakan bunu aktardı.
    anlat~       | Tanık bunu anlattı.
    ekle~        | Bakan bunu ekledi.
    konuş~       | Bakan dün konuştu.
    duyur~       | Bakan bunu duyurdu.
    iddia~       | Muhalefet bunu iddia etti.
    İddia~       | İddiaya tepki geldi.
    öne sür~     | Muhalefet bunu öne sürdü.
    ileri sür~   | Muhalefet bunu ileri sürdü.
    İleri sür~   | İleri sürülen bu.
    savun~       | Bakan bunu savundu.
    göre         | Polise göre bu kaza.
    doğrula~     | Polis bunu doğruladı.
    kabul~       | Bakan bunu kabul etti.
    itiraf~      | Sanık bunu itiraf etti.
    İtiraf~      | İtirafı okundu.
    yanıt~       | Bakan bunu yanıtladı.
    cevap~       | Bakan buna cevap verdi.
    uyar~        | Bakan bunu uyardı.
    hatırlat~    | Bakan bunu hatırlattı.
    çağrı~       | Bakan buna çağrı yaptı.
    çağır~       | Bakan onu çağırdı.
    talep~       | Muhalefet bunu talep etti.
    iste~        | Muhalefet bunu istedi.
    İste~        | İstediği bu.
    eleştir~     | Muhalefet bunu eleştirdi.
    yorum~       | Bakan bunu yorumladı.
    değerlendir~ | Bakan bunu değerlendirdi.
    yaz~         | Gazete bunu yazdı.
    haber~       | Ajans bunu haber verdi.
    söz ver~     | Bakan buna söz verdi.
    vaat         | Bakan bunu vaat etti.
    vaad~        | Bakanın vaadi bu.
    tehdit~      | Bakan onu tehdit etti.
    niteledi     | Bakan bunu hata olarak niteledi.
    nitelend~    | Bakan bunu hata olarak nitelendirdi.
    tanımla~     | Bakan bunu tanımladı.
    işaret       | Bakan buna işaret etti.
    İşaret       | İşaret ettiği bu.
    dikkat çek~  | Bakan buna dikkat çekti.
    paylaş~      | Bakan bunu paylaştı.
    alıntı~      | Gazete bunu alıntıladı.
    inan~        | Bakan buna inanıyor.
    düşün~       | Bakan böyle düşünüyor.
    temin~       | Bakan bunu temin etti.
    yinele~      | Bakan bunu yineledi.
    tekrar~      | Bakan bunu tekrarladı.
    sor~         | Muhabir bunu sordu.
    seslen~      | Bakan halka seslendi.
  `,
  uncertain: `
    belirsiz~       | Fiyat belirsiz.
    bilinmi~        | Fiyat bilinmiyor.
    bilinme~        | Fiyat bilinmez.
    açıklanma~      | Fiyat açıklanmadı.
    belli değil     | Fiyat belli değil.
    net değil       | Fiyat net değil.
    kesinleşme~     | Fiyat kesinleşmedi.
    karara bağlanma~ | Fiyat karara bağlanmadı.
    yanıtsız        | Soru yanıtsız kaldı.
    soru işareti~   | Satış bir soru işareti.
    tereddüt~       | Meclis tereddüt ediyor.
    kararsız~       | Meclis kararsız.
    gizli~          | Fiyat gizli tutuldu.
  `,
  abbreviations: `
    a.ş abd alb alm apt ar arş as asb asm atğm av bk bkz bl bn böl bul c cad cd çev cm cum d dat db dk dn doç dr drl
    dz e ed eğt ens f fr gn gnkur gr hak haz hek hst hz ing it jand k kg kim km koor kor kr krş kur lt ltd m mad mah
    md mim mm mrk müh müt mös mrs n no nö nu ö ör öğr öm op or org ort örn ö.s p prof s sa san sb sf sk sn sok ss şb
    şti t tah tam tas t.c tel tic tug tuğg tuğa tüm tümg ü üni üst v vb vd vs yad yay yb yd yrd yüz yy yzb zf zm
    milyr mlr milv cumh bşk
  `,
  smallWords: `
    ve ile veya ya da de ki mi mı mu mü ama fakat ancak lakin oysa çünkü eğer için gibi kadar göre karşı doğru önce
    sonra beri dolayı rağmen üzere hakkında üzerinde altında arasında içinde dışında yanında karşısında tarafından
    nedeniyle olarak olan oldu olduğu olduğunu olacak olup olması olmak olarak oluyor olur olmadığını değil var yok
    vardı yoktu bir bu şu o bunlar şunlar onlar bunu şunu onu buna şuna ona bunun şunun onun bunda onda bundan ondan
    bunları onları onların bunların onlara ben sen biz siz beni seni bizi sizi bana sana bize size benim senin bizim
    sizin kendi kendisi kendisini kendini kendine her hep bütün tüm bazı birçok çok daha en az fazla hiç hiçbir kimse
    herkes şey şeyi biri birisi başka diğer aynı ne neden nasıl niçin nerede nereye hangi kim kimin kaç zaman şimdi
    bugün dün yarın artık henüz hâlâ hala bile sadece yalnızca hem ise iken diye dedi etti ediyor eden edilen ederek
    etmek edildi edecek yapılan yaptığı yaptı böyle şöyle öyle burada orada şekilde iki ilk son yeni büyük yüzde
    ilişkin yönelik itibaren birlikte ayrıca özellikle yaklaşık
  `,
  months: `
    ocak ocağın ocağı ocağa ocakta ocaktan oca; şubat şubatın şubatı şubata şubatta şubattan şub; mart martın martı
    marta martta marttan mar; nisan nisanın nisanı nisana nisanda nisandan nis; mayıs mayısın mayısı mayısa mayısta
    mayıstan may; haziran haziranın haziranı hazirana haziranda hazirandan haz; temmuz temmuzun temmuzu temmuza
    temmuzda temmuzdan tem; ağustos ağustosun ağustosu ağustosa ağustosta ağustostan ağu; eylül eylülün eylülü eylüle
    eylülde eylülden eyl; ekim ekimin ekimi ekime ekimde ekimden eki; kasım kasımın kasımı kasıma kasımda kasımdan
    kas; aralık aralığın aralığı aralığa aralıkta aralıktan ara
  `,
  weekdays: `
    pazartesi pazartesinin pazartesiyi pazartesiye pazartesiden pazartesileri pzt; salı salının salıyı salıya salıdan
    salıları sal; çarşamba çarşambanın çarşambayı çarşambaya çarşambadan çarşambaları çar çrş; perşembe perşembenin
    perşembeyi perşembeye perşembeden perşembeleri per prş; cuma cumanın cumayı cumaya cumadan cumaları cum;
    cumartesi cumartesinin cumartesiyi cumartesiye cumartesiden cumartesileri cmt; pazarın pazar pazarı pazara
    pazardan pazarları paz
  `,
  numbers: `
    0 sıfır sıfırı sıfıra sıfırın; 1 bir; 2 iki İki ikisi İkisi ikisini ikisinin ikiye ikiden ikide ikinin ikisine; 3
    üç üçü üçünü üçünün üçe üçten üçün; 4 dört dördü dördünü dördünün dörde dörtten dördün; 5 beş beşi beşini beşinin
    beşe beşten beşin; 6 altı altısı altısını altısının altıya altıdan; 7 yedi yedisi yedisini yedisinin yediye
    yediden; 8 sekiz sekizi sekizini sekizinin sekize sekizden; 9 dokuz dokuzu dokuzunu dokuzunun dokuza dokuzdan; 10
    on; 11 onbir; 12 oniki düzine düzinesi; 13 onüç; 14 ondört; 15 onbeş; 16 onaltı; 17 onyedi; 18 onsekiz; 19
    ondokuz; 20 yirmi yirmisi yirmisini yirmiye yirmiden; 30 otuz otuzu otuzunu otuza otuzdan; 40 kırk kırkı kırkını
    kırka kırktan; 50 elli ellisi ellisini elliye elliden; 60 altmış altmışı altmışını altmışa altmıştan; 70 yetmiş
    yetmişi yetmişini yetmişe yetmişten; 80 seksen sekseni seksenini seksene seksenden; 90 doksan doksanı doksanını
    doksana doksandan; 100 yüz; 1000 bin; 1000000 milyon; 1000000000 milyar; 0.5 yarım yarısı yarısını yarısının
    yarı; 1.5 birbuçuk; 0.25 çeyrek
  `,
  scales: `
    12 düzine düzinesi; 100 yüz yüzlerce; 1000 bin binlerce; 1000000 milyon milyonu milyona milyondan milyonun
    milyonluk milyonlarca mn mln; 1000000000 milyar milyarı milyara milyardan milyarın milyarlık milyarlarca mlr mlyr
    milyr; 1000000000000 trilyon trilyonu trilyona trilyondan trilyonun trilyonluk trl trln; 1000000000000000
    katrilyon
  `,
  ordinals: `
    1 birinci ilk İlk birincisi; 2 ikinci İkinci ikincisi İkincisi; 3 üçüncü üçüncüsü; 4 dördüncü dördüncüsü; 5
    beşinci beşincisi; 6 altıncı altıncısı; 7 yedinci yedincisi; 8 sekizinci sekizincisi; 9 dokuzuncu dokuzuncusu; 10
    onuncu onuncusu; 20 yirminci; 30 otuzuncu; 40 kırkıncı; 50 ellinci; 60 altmışıncı; 70 yetmişinci; 80 sekseninci;
    90 doksanıncı; 100 yüzüncü; 1000 bininci
  `,
  fractions: '50 yarı yarısı yarısını yarısına yarım; 25 çeyrek çeyreği çeyreğini',
  percentWords: '%',
  percentBefore: '%, yüzde, yüzdesi',
  endings: `
    a e ı i u ü ya ye yı yi yu yü na ne nı ni nu nü da de ta te nda nde dan den tan ten ndan nden ın in un ün nın nin
    nun nün la le yla yle lar ler ları leri ların lerin lara lere larda lerde lardan lerden larla lerle larını lerini
    larının lerinin larına lerine larında lerinde larından lerinden sı si su sü sını sini sunu sünü sının sinin sunun
    sünün sına sine suna süne sında sinde sunda sünde sından sinden sundan sünden ım im um üm ımız imiz umuz ümüz
    ınız iniz unuz ünüz ını ini unu ünü ının inin unun ünün ına ine una üne ında inde unda ünde ından inden undan
    ünden lı li lu lü lılar liler lular lüler lıların lilerin luların lülerin lık lik luk lük lığı liği luğu lüğü
    lığın liğin luğun lüğün lığa liğe luğa lüğe lıkta likte lukta lükte sız siz suz süz ca ce ça çe cı ci cu cü çı çi
    çu çü cılar ciler cular cüler çılar çiler cılık cilik ki kiler daki deki taki teki ndaki ndeki dır dir dur dür
    tır tir tur tür ydı ydi ydu ydü dı di du dü tı ti tu tü k ğ ğı ği ğu ğü ğa ğe ğın ğin ğun ğün p b bı bi bu bü ba
    be t d ç c al el î
  `,
});
