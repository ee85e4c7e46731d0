import { defineLanguage } from '../language.ts';
import { FINNISH_COUNTRIES } from './countries/fi.ts';

export const FINNISH = defineLanguage({
  code: 'fi',
  countries: FINNISH_COUNTRIES,
  hasCompounds: true,
  negations: `
    vähän         | Hän tietää vähän.
    harv~         | Harva tuli.
    yksikään      | Tuliko yksikään?
    en            | Minä en allekirjoita sopimusta.
    et            | Sinä et allekirjoita sopimusta.
    ei            | Hallitus ei allekirjoita sopimusta.
    emme          | Me emme allekirjoita sopimusta.
    ette          | Te ette allekirjoita sopimusta.
    eivät         | Puolueet eivät allekirjoita sopimusta.
    enkä          | Lähdin enkä palannut.
    etkä          | Lähdit etkä palannut.
    eikä          | Lähti eikä palannut.
    emmekä        | Lähdimme emmekä palanneet.
    ettekä        | Lähditte ettekä palanneet.
    eivätkä       | Lähtivät eivätkä palanneet.
    eihän         | Eihän hän tule.
    eipä          | Eipä hän tule.
    eikö          | Eikö hän tule?
    eikös         | Eikös hän tule?
    eivätkö       | Eivätkö he tule?
    enhän         | Enhän minä tule.
    emmehän       | Emmehän me tule.
    eiväthän      | Eiväthän he tule.
    eiku          | Eiku hän tulee.
    ettei~        | Hän sanoi, ettei tule.
    etten~        | Sanoin, etten tule.
    ettemme       | Sanoimme, ettemme tule.
    ettet         | Sanoit, ettet tule.
    ettette       | Sanoitte, ettette tule.
    ellei~        | Lähdemme, ellei hän tule.
    ellen         | Lähtekää, ellen tule.
    ellet         | Lähdemme, ellet tule.
    ellemme       | Lähtekää, ellemme tule.
    ellette       | Lähdemme, ellette tule.
    miksei~       | Miksei hän tule?
    jollei~       | Lähdemme, jollei hän tule.
    jottei~       | Kiirehdi, jottei hän tule.
    vaikkei~      | Lähdemme, vaikkei hän tule.
    muttei~       | Lupasi, muttei tullut.
    koskei~       | Lähdemme, koskei hän tule.
    älä           | Älä tule.
    älkää~        | Älkää tulko.
    älköön~       | Älköön tulko.
    älkööt        | Älkööt tulko.
    kukaan        | Tuliko kukaan?
    ketään        | Näkyikö ketään?
    kenenkään     | Kuuluiko kenenkään ääni?
    kenellekään   | Kertoiko hän kenellekään?
    keneltäkään   | Kysyikö hän keneltäkään?
    kehenkään     | Luottiko hän kehenkään?
    kenestäkään   | Puhuiko hän kenestäkään?
    mikään        | Auttoiko mikään?
    mitään        | Kuuluiko mitään?
    minkään       | Kuuluiko minkään ääni?
    mihinkään     | Lähtikö hän mihinkään?
    missään       | Näkyikö missään?
    mistään       | Kuuluiko mistään?
    millään       | Onnistuuko se millään?
    milloinkaan   | Tuliko hän milloinkaan?
    koskaan       | Tuliko hän koskaan?
    kumpikaan     | Tuliko kumpikaan?
    ~matta        | Hän lähti maksamatta.
    ~mättä        | Hän lähti kiittämättä.
    ~maton        | Lasku on maksamaton.
    ~mätön        | Työ on tekemätön.
    ~mattom~      | Laskut ovat maksamattomat.
    ~mättöm~      | Työt ovat tekemättömät.
    ilman         | Lähtivät ilman sopimusta.
    vailla        | Maa on vailla johtajaa.
    tuskin        | Hän tuskin tulee.
    hädin tuskin~ | Hän tuli hädin tuskinpa.
    kieltä~       | Hän kieltää syytteet.
    mahdoton~     | Rauha on mahdoton.
    mahdottom~    | Rauha on mahdottomuus.
    kykenemät~    | Armeija on kykenemätönkin.
    poissa        | Ministeri on poissa.
    puuttu~       | Todisteet puuttuvat.
    puute~        | Rahan puute painaa.
    puutteen      | Rahan puutteen takia mentiin.
    haluton       | Ministeri on haluton.
    haluttom~     | Ministerit ovat haluttomia.
    turha~        | Vaiva oli turha.
    tuloksetta    | Neuvottelut käytiin tuloksetta.
    syyttä        | Häntä epäiltiin syyttä.
    aiheetta      | Häntä epäiltiin aiheetta.
    luvatta       | He kulkivat luvatta.
    ehdoitta      | He antautuivat ehdoitta.
  `,
  reversals: `
    muutti mielensä | Satama muutti mielensä.
    vähällä | Satama oli vähällä myydä maan.
    juttuja       | Siitä kulki juttuja.
    järjet~       | Väite on järjetön.
    provo~        | Se on provokaatio.
    manipul~      | Se on manipulointia.
    ankaksi       | Uutinen muuttui ankaksi.
    ankka~        | Uutinen oli ankka.
    osoittau~     | Uutinen osoittautui uneksi.
    umpeutu~      | Sopimus umpeutui.
    tekosyy~      | Se on tekosyy.
    entis~        | Se on entisen ministerin talo.
    entinen       | Se on entinen ministeri.
    aikoinaan     | Aikoinaan uskottiin ihmeisiin.
    ennen         | Ennen uskottiin ihmeisiin.
    aiemmin       | Aiemmin uskottiin ihmeisiin.
    ammut~        | Lennokki ammuttiin alas.
    vastarin~     | Armeija teki vastarintaa.
    kuvitelm~     | Rauha on kuvitelma.
    illuusio~     | Rauha on illuusio.
    satiiri~      | Kirjoitus oli satiiria.
    pila~         | Kirjoitus oli pila.
    vitsi~        | Kirjoitus oli vitsi.
    teeskennel~   | Hän tuli teeskennellen ystävää.
    teeskent~     | Ministeri teeskenteli ystävää.
    ennenaik~     | Ilo on ennenaikaista.
    liian         | On liian aikaista iloita.
    pahoit~       | Lehti pahoitteli juttua.
    anteeksi      | Lehti pyysi anteeksi juttua.
    kuitenkin     | Kreml kuitenkin odottaa.
    perään~       | Hallitus perääntyi aikeesta.
    pitkä matka   | Rauhaan on pitkä matka.
    perunut       | Yhtiö on perunut lennon.
    perut~        | Lento perutaan.
    perua         | Lento voitiin perua.
    peruu~        | Lento peruutettiin.
    myyttejä      | Tutkija luki myyttejä.
    myytin        | Tutkija luki myytin.
    satuil~       | Se on satuilua.
    jäävät        | Asiat jäävät auki.
    kielsi~       | Ministeri kielsi syytteet.
    kielt~        | Oikeus on kieltänyt myynnin.
    kiell~        | Myynti kiellettiin.
    torju~        | Puolue torjui ehdotuksen.
    hylk~         | Oikeus hylkäsi kanteen.
    hylät~        | Kanne hylättiin.
    hylänn~       | Oikeus on hylännyt kanteen.
    hyljät~       | Kanne hyljättiin.
    epä~          | Yritys epäonnistui.
    evät~         | Hakemus evättiin.
    evänn~        | Oikeus on evännyt hakemuksen.
    kiist~        | Venäjä kiisti väitteet.
    vastus~       | Unkari vastustaa pakotteita.
    vastaan       | Hän äänesti lakia vastaan.
    vastai~       | Teko oli lain vastainen.
    vastoin       | Hän teki vastoin lupausta.
    vastakoh~     | Tämä on vastakohta.
    vastatod~     | Vastatodiste löytyi.
    vastalau~     | Puolue luki vastalauseen.
    päinvas~      | Päinvastoin, hinnat nousivat.
    risti~        | Tiedot ovat ristiriidassa.
    protest~      | Työläiset protestoivat.
    tuomit~       | Isku tuomittiin.
    est~          | Poliisi esti iskun.
    ehkäis~       | Poliisi ehkäisi iskun.
    vält~         | Konkurssilta vältyttiin.
    kart~         | Ministeri karttaa mediaa.
    jarru~        | Unkari jarruttaa tukea.
    jumi~         | Neuvottelut jumiutuivat.
    pysäy~        | Tehdas pysäytti linjan.
    pysäht~       | Linja pysähtyi.
    keskey~       | Neuvottelut keskeytyivät.
    lopet~        | Yhdysvallat lopetti tuen.
    loppu~        | Tuki loppui.
    lakka~        | Tuki lakkaa.
    päätty~       | Tuki päättyi.
    katk~         | Sopimus katkesi.
    perui~        | Hallitus perui päätöksen.
    kumo~         | Oikeus kumosi päätöksen.
    mitätö~       | Oikeus mitätöi vaalit.
    irtisan~      | Yhtiö irtisanoi sopimuksen.
    luopu~        | Yhtiö luopui hankkeesta.
    luovu~        | Yhtiö luovuttaa, hankkeesta luovutaan.
    vetäy~        | Yhtiö vetäytyi hankkeesta.
    pois          | Lakipykälä otettiin pois.
    poist~        | Lakipykälä poistettiin.
    takaisin      | Hän otti sanansa takaisin.
    eroa~         | Unkari eroaa liitosta.
    ero~ui        | Unkari eroui liitosta.
    erosi~        | Unkari erosi liitosta.
    jättä~        | Puolue jättää äänestyksen väliin.
    jätt~i        | Puolue jätti äänestyksen väliin.
    jäi~          | Maksu jäi saamisen varaan.
    jää           | Asia jää auki.
    jäänyt        | Asia on jäänyt auki.
    jäädy~        | EU jäädytti tuen.
    lykk~         | Oikeus lykkäsi päätöksen.
    lykät~        | Päätös lykättiin.
    siirt~        | Hallitus siirsi ja siirtää vaalit.
    viivy~        | Ministeri viivyttelee.
    viiväs~       | Rahoitus viivästyi.
    kaatu~        | Esitys kaatui.
    kaato~        | Opposition kaatoi esityksen.
    kaata~        | Oppositio kaataa esityksen.
    rauke~        | Kanne raukeaa.
    vesitt~       | Unkari vesitti esityksen.
    mönkään       | Yritys meni mönkään.
    pieleen       | Yritys meni pieleen.
    karil~        | Neuvottelut menivät karille.
    kariut~       | Neuvottelut kariutuivat.
    häv~          | Puolue hävisi vaalit.
    tappio~       | Puolue kärsi tappion.
    menet~        | Puolue menetti paikan.
    veto~         | Venäjä käytti veto-oikeutta.
    boiko~        | Puolue boikotoi vaaleja.
    pidättäy~     | Kiina pidättäytyi.
    rikko~        | Venäjä rikkoi sopimusta.
    riko~         | Sopimusta rikottiin.
    unoh~         | Puolue unohti lupauksensa.
    vaik~n~       | Ministeri vaikeni.
    salas~        | Yhtiö salasi onnettomuuden.
    salai~        | Yhtiö salailee onnettomuutta.
    piilot~       | Yhtiö piilotti onnettomuuden.
    peitt~        | Yhtiö peitteli onnettomuutta.
    sivuu~        | Venäjä sivuutti rajan.
    viis veis~    | Venäjä viis veisaa rajasta.
    laiminl~      | Yhtiö laiminlöi tarkastuksen.
    virhe~        | Tieto on virheellinen.
    väär~         | Tieto on väärä.
    valhe~        | Se on valhe.
    vale~         | Kyse on valeuutisesta.
    huijau~       | Se on huijaus.
    huijari~      | Hän on huijari.
    petos~        | Se on petos.
    petku~        | Se on petkutusta.
    feik~         | Kuva on feikki.
    keksi~        | Hän keksi tarinan.
    sepit~        | Tarina on sepitetty.
    tekais~       | Tarina on tekaistu.
    lavast~       | Isku oli lavastettu.
    tarua         | Se on tarua.
    satua         | Se on satua.
    myytti~       | Voitto on myytti.
    legenda~      | Voitto on legenda.
    huhu~         | Se on huhu.
    juoru~        | Se on juoru.
    panett~       | Se on panettelua.
    herjau~       | Se on herjaus.
    propagan~     | Se on propagandaa.
    disinform~    | Se on disinformaatiota.
    spekul~       | Se on spekulointia.
    rosk~         | Ministeri sanoi sitä roskaksi.
    hölynpöl~     | Se on hölynpölyä.
    pötyä         | Se on pötyä.
    puppu~        | Se on puppua.
    soopaa        | Se on soopaa.
    naurettav~    | Väite on naurettava.
    absurd~       | Väite on absurdi.
    perusteet~    | Syyte on perusteeton.
    aiheeto~      | Syyte on aiheeton.
    pohjaa vailla | Syyte on pohjaa vailla.
    tuulesta      | Syyte on tuulesta temmattu.
    paikka~ pitä~ | Se on paikkaansa pitämätön.
    erehd~        | Ministeri erehdyi ja erehdytti.
    erehty~       | Ministeri erehtyi.
    harha~        | Se on harhaa.
    luul~         | Ministeri luuli.
    liioit~       | Luvut ovat liioiteltuja.
    oikai~        | Lehti oikaisi uutisen.
    korja~        | Lehti korjasi uutisen.
    etään~        | Puolue etääntyi hankkeesta.
    irti          | Puolue sanoutui irti.
    sijaan        | Sillan sijaan tehtiin tie.
    sijasta       | Sillan sijasta tehtiin tie.
    asemesta      | Sillan asemesta tehtiin tie.
    pikemmin~     | Se on pikemminkin uhkaus.
    ennemmin~     | Se on ennemminkin uhkaus.
    kauka~        | Rauha on kaukana.
    melkein       | Kaupunki melkein sortui.
    lähes         | Kaupunki lähes sortui.
    miltei        | Kaupunki miltei sortui.
    vaikeu~       | Sovussa on vaikeuksia.
    huolimatta    | Hän lähti sateesta huolimatta.
    uhalla        | Hän lähti kuoleman uhalla.
    syyttömä~     | Oikeus totesi hänet syyttömäksi.
    vapautet~     | Syytetty vapautettiin.
    vapautu~      | Syytetty vapautui.
    varoit~       | Lähetystö varoitti matkailijoita.
    pelk~         | Moni pelkää sotaa.
    pelät~        | Sotaa pelätään.
    pelot~        | Isku pelotti.
    huoles~       | Moni on huolestunut.
    skept~        | Tutkija on skeptinen.
    kyseenal~     | Tulos on kyseenalainen.
    kriti~        | Puolue kritisoi.
    riit~         | Tulos riitautettiin.
    haas~         | Tulos haastettiin.
    rajoit~       | Myyntiä rajoitettiin.
    sul~e         | Raja sulkee, rajat suletaan.
    sulje~        | Raja suljettiin.
    ulkopuol~     | Hän on ulkopuolella.
    paitsi        | Muut maksoivat paitsi Unkari.
    lukuun otta~  | Unkaria lukuun ottaen maksettiin.
    lukuunott~    | Unkaria lukuunottaen maksettiin.
    niin sanot~   | Se on niin sanottu uudistus.
    niinsanot~    | Se on niinsanottu uudistus.
    ns            | Se on ns. uudistus.
    yritt~        | Ministeri yritti puhua.
  `,
  conditions: `
    voiko          | Kysyttiin, voiko hän tulla.
    oliko          | Kysyttiin, oliko hän siellä.
    onko           | Kysyttiin, onko hän siellä.
    ~vätkö         | Kysyttiin, lähtevätkö he.
    ~vatko         | Kysyttiin, tulevatko he.
    ~ääkö          | Kysyttiin, kestääkö raja.
    ~eeko          | Kysyttiin, tuleeko hän.
    lien~          | Hän lienee poissa.
    ollee~         | Hän olleekin poissa.
    tullee         | Hän tullee heti.
    aivan kuin     | Se oli aivan kuin voitto.
    jos            | Maksamme, jos he tulevat.
    joska~         | Maksamme, joskaan emme kaikkea.
    mikäli         | Maksamme, mikäli he tulevat.
    kunhan         | Maksamme, kunhan he tulevat.
    kun            | Maksamme, kun he tulevat.
    kunnes         | Odotamme, kunnes he tulevat.
    ennen kuin     | Tarkistamme ennen kuin maksamme.
    ennenkuin      | Tarkistamme ennenkuin maksamme.
    vasta          | Maksamme vasta huomenna.
    edelly~        | Maksu edellyttää tuloa.
    ehto~          | Ainoa ehto on tulo.
    ehdo~          | Maksamme sillä ehdolla.
    riip~          | Maksu riippuu säästä.
    tapauksessa    | Siinä tapauksessa maksamme.
    sikäli         | Sikäli maksamme.
    vain           | Hän maksaa vain puolet.
    ainoastaan     | Hän maksaa ainoastaan puolet.
    enintään       | Hän maksaa enintään puolet.
    korkeintaan    | Hän maksaa korkeintaan puolet.
    parhaimmillaan | Hän maksaa parhaimmillaan puolet.
    muuten         | Muuten hän lähtee.
    muutoin        | Muutoin hän lähtee.
    ~isi           | Ministeri maksaisi heti.
    ~isin          | Minä maksaisin heti.
    ~isit          | Sinä maksaisit heti.
    ~isimme        | Me maksaisimme heti.
    ~isitte        | Te maksaisitte heti.
    ~isivat        | Puolueet maksaisivat heti.
    ~isivät        | Puolueet pitäisivät heti.
    ~isiin         | Maksut maksettaisiin heti.
    ~nnee          | Hän mennee heti.
    ehkä           | Hän maksaa ehkä.
    kenties        | Hän maksaa kenties.
    mahdolli~      | Isku on mahdollinen.
    todennäk~      | Hän maksaa todennäköisesti.
    luultav~       | Hän maksaa luultavasti.
    oletet~        | Hän on oletettu tekijä.
    oletta~        | Hän olettaa maksun tulleen.
    oletus~        | Se on pelkkä oletus.
    arve~          | Hän arvelee maksun tulleen.
    arvio~         | Hän arvioi maksun tulleen.
    ilmei~         | Hän maksaa ilmeisesti.
    nähtäv~        | Hän maksaa nähtävästi.
    näyttä~        | Armeija näyttää heikolta.
    näytti~        | Armeija näytti heikolta.
    tiettäv~       | Hän maksaa tiettävästi.
    kuulemma       | Hän maksaa kuulemma.
    muka           | Hän maksaa muka.
    väit~          | Hän väittää voittaneensa.
    vahvistam~     | Tieto on vahvistamaton.
    teoria~        | Teoriassa hän maksaa.
    teoreet~       | Teoreettisesti hän maksaa.
    hypot~         | Se on hypoteesi.
    kuvitel~       | Se on kuviteltu sota.
    ikään kuin     | Se oli ikään kuin voitto.
    voi            | Hän voi maksaa.
    voivat         | He voivat maksaa.
    saattaa        | Hän saattaa maksaa.
    saattavat      | He saattavat maksaa.
    saattoi        | Hän saattoi maksaa.
    pitää          | Hänen pitää maksaa.
    piti           | Hänen piti maksaa.
    täyty~         | Hänen täytyy maksaa.
    toivo~         | Hän toivoo rauhaa.
    aiko~          | Hän aikoo maksaa.
    aike~          | Hän kertoi aikeesta.
    halu~          | Hän haluaa maksaa.
    suunnit~       | Hän suunnittelee maksua.
    uhk~           | Hän uhkaa lähteä.
    uhat~          | Häntä uhattiin.
    syyte~         | Syyte luettiin.
    syytt~         | Hän syyttää vaimoaan.
    syytö~         | Hän kuuli syytöksen.
    itseoik~       | Hän on itseoikeutettu johtaja.
    itsejul~       | Hän on itsejulistautunut johtaja.
    ~aako          | Kysyttiin, maksaako hän.
    ~eekö          | Kysyttiin, lähteekö hän.
  `,
  reporting: `
    sano~     | Hän sanoi niin.
    kerto~    | Hän kertoi siitä.
    kerro~    | Siitä kerrottiin.
    toteaa    | Hän toteaa niin.
    totea~t   | He toteavat niin.
    totes~    | Hän totesi niin.
    todet~    | Niin todettiin.
    ilmoit~   | Poliisi ilmoitti siitä.
    tiedot~   | Poliisi tiedotti siitä.
    mukaan    | Poliisin mukaan kyse oli kolarista.
    painot~   | Hän painotti sitä.
    korost~   | Hän korosti sitä.
    lisä~     | Hän lisäsi sen.
    selit~    | Hän selitti sen.
    selvit~   | Hän selvitti sen.
    vakuut~   | Hän vakuutti siitä.
    vahvist~  | Poliisi vahvisti sen.
    myön~     | Hän myönsi sen.
    tunnust~  | Hän tunnusti sen.
    lupa~     | Hän lupasi sen.
    luvat~    | Se luvattiin.
    varoit~   | Hän varoitti siitä.
    uhk~      | Hän uhkasi sodalla.
    muist~    | Hän muistutti siitä.
    vaat~     | Hän vaati sitä.
    kehot~    | Hän kehotti siihen.
    vetoa~    | Hän vetoaa heihin.
    vetos~    | Hän vetosi heihin.
    arvost~   | Hän arvosteli sitä.
    kriti~    | Hän kritisoi sitä.
    kommen~   | Hän kommentoi sitä.
    väit~     | Hän väitti niin.
    kirjoit~  | Lehti kirjoitti siitä.
    uutis~    | Lehti uutisoi siitä.
    raport~   | Lehti raportoi siitä.
    kuva~     | Hän kuvaili sitä.
    vasta~    | Hän vastasi siihen.
    huomaut~  | Hän huomautti siitä.
    viitt~    | Hän viittasi siihen.
    viita~    | Siihen viitataan.
    siteer~   | Lehti siteerasi sitä.
    lain~     | Lehti lainasi sitä.
    julist~   | Hän julisti niin.
    esit~     | Hän esitti sen.
    ehdot~    | Hän ehdotti sitä.
    arvel~    | Hän arveli niin.
    arvio~    | Hän arvioi niin.
    usko~     | Hän uskoo niin.
    epäil~    | Hän epäilee niin.
    mielestä~ | Hänen mielestään se käy.
    katso~    | Hän katsoi niin.
    perustel~ | Hän perusteli sitä.
    puhu~     | Hän puhui siitä.
    mainits~  | Hän mainitsi sen.
    nimit~    | Hän nimitti sitä virheeksi.
    kutsu~    | Hän kutsui sitä virheeksi.
    twiitta~  | Hän twiittasi sen.
    todist~   | Hän todisti sen.
    pyys~     | Hän pyysi sitä.
  `,
  uncertain: `
    epäselv~        | Hinta on epäselvä.
    tuntemat~       | Hinta on tuntematon.
    epävarm~        | Hinta on epävarma.
    avoin           | Asia on avoin.
    avoinna         | Asia on avoinna.
    avoimena        | Asia pysyy avoimena.
    auki            | Asia on auki.
    ratkaisemat~    | Riita on ratkaisematta.
    päättämät~      | Asia on päättämättä.
    vastaamat~      | Kysymys jäi vastaamatta.
    kysymysmerkki~  | Hinta on kysymysmerkki.
    epärö~          | Neuvosto epäröi.
    salai~          | Hinta on salainen.
    hämär~          | Hinta jäi hämäräksi.
  `,
  abbreviations: `
    a aik alv ao apul arv as ay ed edusk eit em emt engl ent esim esit eur fil fm g ha hlö hlöä hpl huom ilt ilm it
    ja jatk jne joht jr jv k kand kans kartt kirj kk kl klo km kok koul kpl ks l lab lis lk ll lkm lm lod ltn lukum
    luut lv läh m maist maj mfl milj mikr min mj mk ml mlj mm mom mrd mt muk myöh n nim nk nro ns nti nyk o oik op
    opp os oy oyj p pj pj pl po prof prok prov puh puhj puoll pvm r rn rek rov ruots rva rval s sd se sek sel seur
    siht skp so ss st suom synt syst t tarv tav tel ter terv til tjsp tms toht toim toimitusj ts tri tsto tuhatta
    turv ups v vak valt vas ven vier virk vrk vrt vs vt v:lta vuos yht yliopp ym yms ynnä yo yp åk
  `,
  smallWords: `
    ja sekä tai eli mutta vaan sillä koska kun jos että jotta vaikka kuin kunnes ellei mikäli joten siis myös vielä
    jo nyt sitten siellä täällä tässä siinä siitä tästä sinne tänne niin näin noin vain aina usein ehkä hyvin
    erittäin melko lähes noin enää taas juuri edes jopa kuitenkin lisäksi kanssa mukaan jälkeen ennen aikana vuoksi
    takia kautta kohti vastaan ilman asti saakka välillä välissä alla päällä edessä takana luona yli ali läpi ohi on
    ovat oli olivat olen olet olemme olette ole olisi olisivat ollut olleet olla ollaan oltiin ei eivät en et emme
    ette voi voivat voisi pitää täytyy saa saavat tulee tulevat tuli aikoo minä sinä hän me te he se ne tämä nämä tuo
    nuo minun sinun hänen meidän teidän heidän sen niiden tämän näiden minut sinut hänet meidät heidät minua sinua
    häntä meitä heitä sitä niitä tätä näitä minulla sinulla hänellä meillä teillä heillä sillä niillä minulle sinulle
    hänelle meille teille heille sille niille hänestä heistä siihen niihin niissä niistä joka jotka jonka joiden jota
    joita jossa joissa josta joista johon joihin jolla joilla jolle mikä mitkä minkä mitä missä mistä mihin milloin
    miksi miten kuka ketkä kenen ketä jokin joku jonkin jotain joitakin kaikki kaikkien kaikkia kaiken muu muut muita
    muiden moni monet monia monen itse oma oman omat sama saman toinen toisen eräs useita useat useiden eikä joskus
    eilen tänään huomenna vuonna vuoden viime ensi paljon enemmän vähän yhä pois
  `,
  months: `
    tammikuu tammikuun tammikuuta tammikuussa tammikuusta tammikuuhun tammikuulle tammikuulta tammikuulla tammi;
    helmikuu helmikuun helmikuuta helmikuussa helmikuusta helmikuuhun helmikuulle helmikuulta helmikuulla helmi;
    maaliskuu maaliskuun maaliskuuta maaliskuussa maaliskuusta maaliskuuhun maaliskuulle maaliskuulta maaliskuulla
    maalis; huhtikuu huhtikuun huhtikuuta huhtikuussa huhtikuusta huhtikuuhun huhtikuulle huhtikuulta huhtikuulla
    huhti; toukokuu toukokuun toukokuuta toukokuussa toukokuusta toukokuuhun toukokuulle toukokuulta toukokuulla
    touko; kesäkuu kesäkuun kesäkuuta kesäkuussa kesäkuusta kesäkuuhun kesäkuulle kesäkuulta kesäkuulla; heinäkuu
    heinäkuun heinäkuuta heinäkuussa heinäkuusta heinäkuuhun heinäkuulle heinäkuulta heinäkuulla heinä; elokuu
    elokuun elokuuta elokuussa elokuusta elokuuhun elokuulle elokuulta elokuulla elo; syyskuu syyskuun syyskuuta
    syyskuussa syyskuusta syyskuuhun syyskuulle syyskuulta syyskuulla syys; lokakuu lokakuun lokakuuta lokakuussa
    lokakuusta lokakuuhun lokakuulle lokakuulta lokakuulla loka; marraskuu marraskuun marraskuuta marraskuussa
    marraskuusta marraskuuhun marraskuulle marraskuulta marraskuulla marras; joulukuu joulukuun joulukuuta
    joulukuussa joulukuusta joulukuuhun joulukuulle joulukuulta joulukuulla joulu
  `,
  weekdays: `
    maanantai maanantain maanantaita maanantaina maanantaihin maanantaista maanantaille maanantaisin ma; tiistai
    tiistain tiistaita tiistaina tiistaihin tiistaista tiistaille tiistaisin ti; keskiviikko keskiviikon keskiviikkoa
    keskiviikkona keskiviikkoon keskiviikosta keskiviikolle keskiviikkoisin ke; torstai torstain torstaita torstaina
    torstaihin torstaista torstaille torstaisin to; perjantai perjantain perjantaita perjantaina perjantaihin
    perjantaista perjantaille perjantaisin pe; lauantai lauantain lauantaita lauantaina lauantaihin lauantaista
    lauantaille lauantaisin la; sunnuntai sunnuntain sunnuntaita sunnuntaina sunnuntaihin sunnuntaista sunnuntaille
    sunnuntaisin su
  `,
  numbers: `
    0 nolla nollan nollaa; 1 yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle yhtenä; 2 kaksi kahden
    kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle kahtena kahdeksi pari parin paria; 3 kolme kolmen
    kolmea kolmessa kolmesta kolmeen kolmella kolmelta kolmelle kolmena; 4 neljä neljän neljää neljässä neljästä
    neljään neljällä neljältä neljälle neljänä; 5 viisi viiden viittä viidessä viidestä viiteen viidellä viideltä
    viidelle viitenä; 6 kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle kuutena; 7 seitsemän
    seitsemää seitsemässä seitsemästä seitsemään seitsemällä seitsemältä seitsemälle seitsemänä; 8 kahdeksan
    kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla kahdeksalta kahdeksalle kahdeksana; 9 yhdeksän yhdeksää
    yhdeksässä yhdeksästä yhdeksään yhdeksällä yhdeksältä yhdeksälle yhdeksänä; 10 kymmenen kymmentä kymmenessä
    kymmenestä kymmeneen kymmenellä kymmeneltä kymmenelle kymmenenä; 11 yksitoista yhdentoista yhtätoista
    yhdessätoista yhdestätoista yhteentoista; 12 kaksitoista kahdentoista kahtatoista kahdessatoista kahdestatoista
    kahteentoista tusina tusinan tusinaa; 13 kolmetoista kolmentoista kolmeatoista kolmessatoista kolmestatoista
    kolmeentoista; 14 neljätoista neljäntoista neljäätoista neljässätoista neljästätoista; 15 viisitoista
    viidentoista viittätoista viidessätoista viidestätoista viiteentoista; 16 kuusitoista kuudentoista kuuttatoista
    kuudessatoista kuudestatoista kuuteentoista; 17 seitsemäntoista seitsemäätoista seitsemässätoista
    seitsemästätoista; 18 kahdeksantoista kahdeksaatoista kahdeksassatoista kahdeksastatoista; 19 yhdeksäntoista
    yhdeksäätoista yhdeksässätoista yhdeksästätoista; 20 kaksikymmentä kahdenkymmenen kahtakymmentä
    kahdessakymmenessä kahdestakymmenestä kahteenkymmeneen parikymmentä; 30 kolmekymmentä kolmenkymmenen
    kolmeakymmentä kolmestakymmenestä kolmeenkymmeneen; 40 neljäkymmentä neljänkymmenen neljääkymmentä
    neljästäkymmenestä neljäänkymmeneen; 50 viisikymmentä viidenkymmenen viittäkymmentä viidestäkymmenestä
    viiteenkymmeneen; 60 kuusikymmentä kuudenkymmenen kuuttakymmentä kuudestakymmenestä kuuteenkymmeneen; 70
    seitsemänkymmentä seitsemänkymmenen seitsemääkymmentä seitsemästäkymmenestä seitsemäänkymmeneen; 80
    kahdeksankymmentä kahdeksankymmenen kahdeksaakymmentä kahdeksastakymmenestä kahdeksaankymmeneen; 90
    yhdeksänkymmentä yhdeksänkymmenen yhdeksääkymmentä yhdeksästäkymmenestä yhdeksäänkymmeneen; 100 sata sadan sataa
    sadassa sadasta sataan sadalla sadalle; 200 parisataa; 1000 tuhat tuhannen tuhatta tuhannessa tuhannesta
    tuhanteen tuhannella; 2000 parituhatta; 1000000 miljoona miljoonan miljoonaa miljoonassa miljoonasta miljoonaan;
    1000000000 miljardi miljardin miljardia miljardissa miljardista miljardiin; 0.5 puoli puolet puolen; 1.5
    puolitoista puolentoista puoltatoista; 6 puolitusinaa
  `,
  scales: `
    10 kymmeniä kymmenet kymmenien; 12 tusinaa; 100 sata sadan sataa sadassa sadasta sataan satoja sadat satojen
    sadoille; 1000 tuhat tuhannen tuhatta tuhannessa tuhannesta tuhanteen tuhansia tuhannet tuhansien tuhansille t;
    1000000 miljoona miljoonan miljoonaa miljoonassa miljoonasta miljoonaan miljoonia miljoonat miljoonien milj mn;
    1000000000 miljardi miljardin miljardia miljardissa miljardista miljardiin miljardeja miljardit miljardien mrd;
    1000000000000 biljoona biljoonan biljoonaa biljoonasta biljoonia biljoonat; 1000000000000000 biljardi biljardia;
    1000000000000000000 triljoona triljoonaa
  `,
  ordinals: `
    1 ensimmäinen ensimmäisen ensimmäistä ensimmäisessä ensimmäisestä ensimmäiseen ensimmäisellä ensimmäiselle
    ensimmäisenä ensimmäiset ensimmäisten ensimmäisiä; 2 toinen toisen toista toisessa toisesta toiseen toisella
    toiselle toisena; 3 kolmas kolmannen kolmatta kolmannessa kolmannesta kolmanteen kolmannella kolmantena
    kolmannet; 4 neljäs neljännen neljättä neljännessä neljännestä neljänteen neljännellä neljäntenä; 5 viides
    viidennen viidettä viidennessä viidennestä viidenteen viidennellä viidentenä; 6 kuudes kuudennen kuudetta
    kuudennessa kuudennesta kuudenteen kuudennella kuudentena; 7 seitsemäs seitsemännen seitsemättä seitsemännessä
    seitsemännestä seitsemänteen seitsemännellä seitsemäntenä; 8 kahdeksas kahdeksannen kahdeksatta kahdeksannessa
    kahdeksannesta kahdeksanteen kahdeksannella kahdeksantena; 9 yhdeksäs yhdeksännen yhdeksättä yhdeksännessä
    yhdeksännestä yhdeksänteen yhdeksännellä yhdeksäntenä; 10 kymmenes kymmenennen kymmenettä kymmenennessä
    kymmenennestä kymmenenteen kymmenennellä kymmenentenä; 11 yhdestoista yhdennentoista yhdettätoista; 12
    kahdestoista kahdennentoista kahdettatoista; 13 kolmastoista kolmannentoista; 14 neljästoista neljännentoista; 15
    viidestoista viidennentoista; 16 kuudestoista kuudennentoista; 17 seitsemästoista seitsemännentoista; 18
    kahdeksastoista kahdeksannentoista; 19 yhdeksästoista yhdeksännentoista; 20 kahdeskymmenes kahdennenkymmenennen;
    30 kolmaskymmenes; 50 viideskymmenes; 100 sadas sadannen; 1000 tuhannes tuhannennen
  `,
  fractions:
    '50 puolet puoleen puolta puolikas puolella; 25 neljännes neljänneksen neljännekseen; 33 kolmannes kolmanneksen kolmannekseen',
  percentWords: `
    %, prosentti, prosenttia, prosentin, prosentilla, prosentista, prosenttiin, prosentissa, prosentilta,
    prosentille, prosentit, prosenttien, prosenttina, prosenttiyksikkö, prosenttiyksikköä, prosenttiyksikön,
    prosenttiyksiköllä, pros
  `,
  endings: `
    ran kaan as n a ä ta tä ssa ssä sta stä an än en in on un yn ön hin hun han hen hön seen siin lla llä lta ltä lle na nä ksi
    tta ttä t ja jä ia iä iden ien ita itä issa issä ista istä ihin iin illa illä ilta iltä ille ina inä iksi oita
    öitä oiden öiden oissa öissä oista öistä oihin öihin oilla öillä oilta öiltä oille öille oja öjä ojen öjen eja
    ejä ejen eissa eissä eista eistä eihin eilla eillä eille e ea eä een eessa eessä eesta eestä eelle eella eellä i
    iä ia ista istä iin in illa illä ille nen sen sta stä sessa sessä sesta sestä seen sella sellä selta seltä selle
    sena senä seksi set sten sia siä sissa sissä sista sistä siin silla sillä sille lainen laisen laista laisessa
    laisesta laiseen laisella laiselle laiset laisten laisia laisissa laisista laisille läinen läisen läistä läisessä
    läisestä läiseen läisellä läiselle läiset läisten läisiä läisissä läisistä läisille inen isen ista istä isessa
    isessä isesta isestä iseen isella isellä iselle iset isten isia isiä s ksen sta ksessa ksessä ksesta ksestä kseen
    ksella ksellä kselle kset ksia ksiä ksien kse us uksen usta uksessa uksesta ukseen ukset uuden uutta uudessa
    uudesta uuteen ys yksen ystä yden yttä yydessä as aan aassa aasta aalla aalle aat aiden aita äs ään äässä äästä
    äällä äälle is iin iissa iissä iista iistä ki gin kiä kia gissa gissä gista gistä kiin gilla gillä gille ka kä
    gan gän kaan kään gassa gässä gasta gästä ko kö gon gön gossa gosta koon gin kka kan kaa kassa kasta kaan kalla
    kalle kkä kän kää kässä kästä kään kko kon koa kossa kosta koon kolla kolle kku kun kua kussa kusta kuun kulla
    kulle kki kin kkia kkiä kissa kissä kista kistä kkiin killa killä kille kit tti tin ttia ttiä tissa tissä tista
    tistä ttiin tilla tillä tille tit tta tan tassa tasta ttaan talla talle ttä tän tässä tto ton tossa tosta ttoon
    ppi pin ppia ppiä pissa pissä pista pistä ppiin pilla pillä pille ppa pan passa pasta ppaan si den tta ttä dessa
    dessä desta destä teen della dellä delle te tena tenä det sia siä ti din tia tiä dissa dissä dista distä tiin
    dilla dillä dille ta da dan dassa dasta taan dalla dalle tä dän dässä dästä tään to do don dossa dosta toon pa
    van paa vassa vasta paan valla valle pä vän vässä västä pään pi ven pea pia vessa vesta peen nki ngin nkia nkiä
    ngissa ngissä ngista ngistä nkiin ngilla ngillä nkö ngön nti nnin ntia ntiä nnissa nnissä nnista nnistä ntiin
    nnilla nnillä nnille nta nnan ntaa nnassa nnasta ntaan nnalla nto nnon lta llan ltaa llassa llasta ltaan lti llin
    ltia rta rran rtaa rrassa rrasta rtaan rti rrin rtia rto rron mpi mmin mpa mman mpaa mpi mmässä ton ttoman tonta
    tön ttömän tar ttaren tarta ttaria uri urin ni si nsa nsä mme nne aan ään kin kaan kään han hän ko kö pa pä
  `,
});
