import { defineLanguage } from '../language.ts';
import { DANISH_COUNTRIES } from './countries/da.ts';

export const DANISH = defineLanguage({
  code: 'da',
  countries: DANISH_COUNTRIES,
  hasCompounds: true,
  negations: `
    ikke~          | Aftalen bliver ikke underskrevet.
    ej             | Aftalen gælder ej.
    aldrig         | Der bliver aldrig fred.
    ingen~         | Ingen skriver under.
    intet          | Der er intet bevis.
    næppe          | Det er næppe fred.
    knap           | Det er knap fred.
    knapt          | Det er knapt fred.
    hverken        | Hverken Rom eller Paris skriver under.
    heller         | Rom skriver heller under.
    uden           | De gik uden aftale.
    nej            | Svaret er nej.
    sjældent       | Han taler sjældent.
    umulig~        | Fred er umulig.
    uacceptab~     | Buddet er uacceptabelt.
    utænkelig~     | En sejr er utænkelig.
    uladsiggørlig~ | Planen er uladsiggørlig.
    ude af stand   | Landet er ude af stand til det.
    ugyldig~       | Stemmen er ugyldig.
    uvilje         | Rom viser uvilje.
    uvillig~       | Rom er uvillig.
    mang~l~        | Der er mangel på beviser.
    fravær~        | I fravær af beviser gik han fri.
    langtfra       | Planen er langtfra klar.
    langt fra      | Kiev er langt fra en sejr.
  `,
  reversals: `
    lige ved at | Havnen var lige ved at blive solgt.
    ombestem~ | Havnen ombestemte sig.
    skifte~ mening    | Rom skifter mening.
    kovending         | Rom laver en kovending.
    trådte ud         | Rom trådte ud af pagten.
    træde~ ud         | Rom træder ud af pagten.
    trådt ud          | Rom er trådt ud af pagten.
    ironi~            | Rom er ironisk.
    forsink~          | Rom forsinker planen.
    hån~              | Rom håner planen.
    frif~nd~          | Retten frifandt ham.
    aprilsnar         | Det var en aprilsnar.
    benene efter      | Rom trækker benene efter sig.
    døren for         | Rom lukker døren for planen.
    fantasi~          | Det er fri fantasi.
    frabedt           | Rom vil have sig det frabedt.
    under gulvtæppet  | Sagen er fejet under gulvtæppet.
    på gulvet         | Planen faldt på gulvet.
    mølpose~          | Planen er i mølposen.
    i sænk            | Planen er skudt i sænk.
    hold i            | Der er lidt hold i det.
    til kort          | Rom kom til kort.
    and               | Det er en and.
    ned               | Rom slår det ned.
    nedstemt~         | Loven er nedstemt.
    tåbe~             | Det er en tåbe.
    stejl~            | Rom stejler.
    af luften         | Det er grebet ud af luften.
    genmæle           | Rom tog til genmæle.
    slog _ hen        | Kreml slog det hen.
    slå~ _ hen        | Kreml slår det hen.
    forbød            | Rom forbød våben.
    forbud~           | Rom har forbud.
    forbyd~           | Rom forbyder våben.
    afslag~           | Nævnet gav afslag.
    afslå~            | Nævnet afslår kravet.
    afslo~            | Nævnet afslog kravet.
    afslut~           | Rom afslutter hjælpen.
    modsat~           | Det modsatte skete.
    modsæt~           | Ungarn modsætter sig det.
    benægt~           | Ministeren benægter det.
    nægt~             | Ministeren nægter det.
    dement~           | Kreml dementerer det.
    bestrid~          | Firmaet bestrider kravet.
    bestred~          | Firmaet bestred kravet.
    afvis~            | Regeringen afviser planen.
    forkast~          | Senatet forkaster loven.
    underkend~        | Retten underkender loven.
    tilbagevis~       | Regeringen tilbageviser planen.
    tilbage           | Rom trak planen tilbage.
    tilbagetr~        | Hæren er på tilbagetrækning.
    tilbagekald~      | Vidnet tilbagekalder sit ord.
    modsig~           | Rapporten modsiger ministeren.
    modsagde~         | Rapporten modsagde ministeren.
    modsagt           | Rapporten har modsagt ministeren.
    modbevis~         | Rapporten modbeviser tesen.
    gendriv~          | Rapporten gendriver tesen.
    gendrev           | Rapporten gendrev tesen.
    modstand~         | Planen møder modstand.
    imod              | Rom stemte imod.
    stem~ mod         | Rom stemte mod loven.
    mod plan~         | Rom taler mod planen.
    mod forslag~      | Rom taler mod forslaget.
    protest~          | Tusinder protesterer.
    indvend~          | Rom har indvendinger.
    indsigelse~       | Rom gør indsigelse.
    ophæv~            | Retten ophæver loven.
    omstød~           | Retten omstøder loven.
    annuller~         | Retten annullerer loven.
    afskaf~           | Rom afskaffer skatten.
    droppe~           | Rom dropper planen.
    skrot~            | Rom skrotter planen.
    sløjfe~           | Rom sløjfer planen.
    stryg~            | Rom stryger stykket.
    strøg             | Rom strøg stykket.
    strøget           | Stykket er strøget.
    stop~             | Retten stopper byggeriet.
    standse~          | Retten standser byggeriet.
    indstil~          | Rom indstiller hjælpen.
    nedlagt~          | Fabrikken er nedlagt.
    nedlæg~           | Rom nedlægger fabrikken.
    afbr~             | Mødet blev afbrudt.
    aflys~            | Mødet er aflyst.
    afblæs~           | Strejken er afblæst.
    ophør~            | Hjælpen ophører.
    holde~ op         | Rom holder op i dag.
    holdt op          | Rom holdt op i går.
    opgiv~            | Kiev opgiver byen.
    opgav             | Kiev opgav byen.
    giver op          | Kiev giver op.
    gav op            | Kiev gav op.
    give op           | Kiev vil give op.
    afst~             | Rom afstår byen.
    fragå~            | Rom fragår pagten.
    frafald~          | Rom frafalder kravet.
    fralæg~           | Rom fralægger sig ansvaret.
    forlad~           | Rom forlader planen.
    forlod            | Rom forlod planen.
    mislyk~           | Mødet mislykkedes.
    fejl~             | Planen er fejlet.
    fiasko~           | Planen blev en fiasko.
    kikse~            | Planen kiksede.
    havare~           | Planen havarerede.
    strand~           | Forhandlingerne strandede.
    sammenbrud        | Det endte i sammenbrud.
    falde~ til jorden | Planen falder til jorden.
    faldt til jorden  | Planen faldt til jorden.
    forgæves          | De ventede forgæves.
    frugtesløs~       | Mødet var frugtesløst.
    resultatløs~      | Mødet var resultatløst.
    udebl~            | Hjælpen udeblev.
    udeluk~           | Rom udelukker krig.
    fraråd~           | Rom fraråder rejsen.
    afskræk~          | Det afskrækker kunder.
    afhold~           | Rom afholder sig derfra.
    afvend~           | Rom afvender krig.
    afvæ~g~           | Politiet afværger angrebet.
    hindr~            | Strejken hindrer flyet.
    forhindr~         | Politiet forhindrer angrebet.
    blok~             | Ungarn blokerer hjælpen.
    undgå~            | Rom vil undgå krig.
    undgik            | Rom undgik krig.
    undlad~           | Rom undlader at betale.
    undlod            | Rom undlod at betale.
    veto~             | Rusland nedlagde veto.
    boykot~           | Rom boykotter mødet.
    sabot~            | Rom saboterer mødet.
    modarbejd~        | Rom modarbejder planen.
    udsk~             | Mødet er udskudt.
    udsæt~            | Rom udsætter mødet.
    udsat             | Mødet er udsat.
    udsatte           | Rom udsatte mødet.
    tvivl~            | Forskere tvivler.
    betvivl~          | Forskere betvivler det.
    tøv~              | Berlin tøver.
    anfægt~           | Forskere anfægter det.
    spørgsmålstegn    | Rom sætter spørgsmålstegn ved det.
    skepti~           | Forskere er skeptiske.
    skepsis           | Der er skepsis.
    usikker~          | Fremtiden er usikker.
    usikre            | Det er usikre tider.
    uklar~            | Fremtiden er uklar.
    uvis~             | Fremtiden er uvis.
    uafklare~         | Fremtiden er uafklaret.
    usand~            | Det er usandt.
    urigtig~          | Det er urigtigt.
    ukorrekt~         | Det er ukorrekt.
    uskyldig~         | Han er uskyldig.
    ubegrund~         | Kritikken er ubegrundet.
    uberettig~        | Kritikken er uberettiget.
    grundløs~         | Kritikken er grundløs.
    urimelig~         | Kravet er urimeligt.
    ubekræft~         | Det er ubekræftet.
    udokument~        | Det er udokumenteret.
    falsk~            | Det er falsk.
    forfalsk~         | Brevet er forfalsket.
    forkert~          | Det er forkert.
    misforst~         | Det er en misforståelse.
    vildled~          | Det er vildledende.
    løgn~             | Det er en løgn.
    lyve~             | Ministeren lyver.
    løj               | Ministeren løj.
    løjet             | Ministeren har løjet.
    opdigt~           | Det er opdigtet.
    opfind~           | Det er en opfindelse.
    opspind           | Det er opspind.
    rygte~            | Der går et rygte.
    myte~             | Sejren er en myte.
    eventyr~          | Sejren er et eventyr.
    vandrehistorie~   | Det er en vandrehistorie.
    fake~             | Det er fake news.
    deepfake~         | Videoen er en deepfake.
    fup~              | Det er fup.
    svindel~          | Det er svindel.
    bedrag~           | Det er bedrag.
    desinform~        | Det er desinformation.
    misinform~        | Det er misinformation.
    propaganda        | Det er propaganda.
    vrøvl             | Det er vrøvl.
    nonsens           | Det er nonsens.
    sludder           | Det er sludder.
    pjat              | Det er pjat.
    absurd~           | Det er absurd.
    latterlig~        | Det er latterligt.
    konspir~          | Det er en konspirationsteori.
    sammensværg~      | Det er en sammensværgelse.
    spekul~           | Det er spekulation.
    overdr~v~         | Tallet er overdrevet.
    nuancer~          | Ministeren nuancerer billedet.
    berigtig~         | Avisen bringer en berigtigelse.
    korriger~         | Avisen korrigerer billedet.
    distancer~        | Rom distancerer sig.
    i stedet          | De taler i stedet.
    snarere           | Det er snarere krig.
    hellere           | Han vil hellere tale.
    svær~             | Fred er svær.
    vanskelig~        | Fred er vanskelig.
    næsten            | Rom vandt næsten.
    forsøg~           | Rom forsøger at vinde.
    prøve~            | Rom prøver at vinde.
    miste~            | Rom mister byen.
    glem~             | Rom glemmer sit løfte.
    forsøm~           | Rom forsømmer sit løfte.
    ignorer~          | Rom ignorerer kravet.
    overhør~          | Rom overhører kravet.
    fortie~           | Rom fortier sagen.
    fortav            | Rom fortav sagen.
    frygt~            | Rom frygter krig.
    bange             | Rom er bange.
    advar~ mod        | Rom advarer mod krig.
    vogte~ sig        | Rom vogter sig.
    trods             | Trods aftalen angreb han.
    illusion~         | Fred er en illusion.
    luftkastel~       | Fred er et luftkastel.
    bryder            | Rom bryder aftalen.
    brød              | Rom brød aftalen.
    brudt             | Rom har brudt aftalen.
    overtræd~         | Rom overtræder aftalen.
    ulovlig~          | Loven er ulovlig.
    illegal~          | Loven er illegal.
    grundlovsstridig~ | Loven er grundlovsstridig.
    i strid           | Loven er i strid med pagten.
    frikend~          | Retten frikender ham.
    uenig~            | Rom er uenig.
    ryggen            | Rom vender planen ryggen.
    punktum           | Rom sætter punktum for planen.
    slut med          | Det er slut med planen.
    på hylden         | Planen ligger på hylden.
    på is             | Planen er lagt på is.
    i skuffen         | Planen ligger i skuffen.
    skraldespand~     | Planen er i skraldespanden.
    på papiret        | Freden er på papiret.
    dødfødt           | Planen er dødfødt.
    vasken            | Planen gik i vasken.
    i graven          | Planen gik i graven.
    begrav~           | Planen er begravet.
    af bordet         | Planen er af bordet.
    bakke~ ud         | Rom bakker ud.
    trækker sig       | Rom trækker sig.
    trak sig          | Rom trak sig.
    trukket sig       | Rom har trukket sig.
    løbe~ fra         | Rom løber fra det.
    løb fra           | Rom løb fra det.
    gå~ fra           | Rom går fra det.
    svigt~            | Rom svigter løftet.
    bort~             | Rom kaster bort planen.
    fejer             | Rom fejer det af vejen.
    fejede            | Rom fejede det af vejen.
    vrage~            | Rom vrager planen.
    vend~ sig mod     | Rom vender sig mod loven.
    på tværs          | Rom stiller sig på tværs.
    fordøm~           | Rom fordømmer angrebet.
    opsig~            | Rom opsiger aftalen.
    opsagt~           | Aftalen er opsagt.
    opsagde           | Rom opsagde aftalen.
    alt andet end     | Det er alt andet end roligt.
    dårlig~           | Det er et dårligt tegn.
    utilstrækkelig~   | Beviset er utilstrækkeligt.
    tilsidesæt~       | Rom tilsidesætter loven.
    kuld~             | Retten har kuldkastet loven.
    omgå~             | Rom omgår loven.
    naiv~             | Det er naivt.
  `,
  conditions: `
    ^vinder       | Vinder Rom, betaler vi.
    ^har          | Har Rom penge, betaler vi.
    ^går          | Går det godt, betaler vi.
    ^får          | Får Rom penge, betaler vi.
    ^kommer       | Kommer tolden, betaler vi.
    ^bliver       | Bliver der krig, betaler vi.
    ^er           | Er prisen god, betaler vi.
    , havde       | Det gik godt, havde Rom vundet.
    ^havde        | Havde Rom vundet, gik det godt.
    , så          | Først krig, så fred.
    hvis          | Vi betaler hvis Rom vinder.
    såfremt       | Vi betaler såfremt Rom vinder.
    medmindre     | Vi går medmindre Rom vinder.
    med mindre    | Vi går med mindre Rom vinder.
    forudsat      | Vi betaler forudsat Rom vinder.
    forudsætning~ | Fred er en forudsætning.
    betinge~      | Det er betinget.
    vilkår~       | Rom stiller vilkår.
    undtag~       | Alle betaler undtagen Rom.
    så længe      | Vi kæmper så længe Rom angriber.
    så snart      | Vi betaler så snart Rom vinder.
    indtil        | Vi kæmper indtil Rom vinder.
    inden         | Vi læser inden vi betaler.
    før           | Vi læser før vi betaler.
    først efter   | Vi betaler først efter valget.
    når           | Vi betaler når Rom vinder.
    om            | Han spurgte om Rom vinder.
    hvorvidt      | Han ved hvorvidt Rom vinder.
    i fald        | I fald af krig betaler vi.
    ifald         | Vi betaler ifald Rom vinder.
    i tilfælde    | I tilfælde af krig betaler vi.
    ellers        | Betal, ellers går vi.
    antag~        | Antag at Rom vinder.
    skulle        | Rom skulle vinde.
    ville         | Rom ville vinde.
    måtte         | Måtte Rom vinde.
    skal have     | Manden skal have skudt.
    skal være     | Manden skal være her.
    angivelig~    | Manden er angiveligt her.
    efter sigende | Manden er efter sigende her.
    påstå~        | Den påståede sejr kom.
    påstand~      | Det er en påstand.
    formodentlig  | Manden er formodentlig her.
    formentlig~   | Manden er formentlig her.
    mistænk~      | Den mistænkte kom.
    mistanke~     | Der er mistanke.
    sigte~        | Manden er sigtet.
    anklag~       | Rom anklages.
    beskyld~      | Rom beskylder Paris.
    såkaldt~      | Den såkaldte sejr kom.
    selvudnævnt~  | Den selvudnævnte konge kom.
    selvudråbt~   | Den selvudråbte konge kom.
    måske         | Rom vinder måske.
    mulig~        | Rom vinder muligvis.
    eventuel~     | Rom vinder eventuelt.
    sandsynlig~   | Rom vinder sandsynligvis.
    vistnok       | Rom vinder vistnok.
    nok           | Rom vinder nok.
    vel           | Rom vinder vel.
    hypote~       | Det er en hypotese.
    teori         | I teorien, en teori, vinder Rom.
    teoretisk~    | Teoretisk vinder Rom.
    synes         | Krigen synes ovre.
    lader til     | Krigen lader til at slutte.
    virker        | Krigen virker ovre.
    kunne         | Rom kunne vinde.
    burde         | Rom burde vinde.
    afhæng~       | Det er afhængigt af valget.
    kommer an     | Det kommer an på valget.
    kun efter     | Rom betaler kun efter valget.
    højst         | Rom betaler højst det halve.
    forbehold     | Rom har et forbehold.
    uofficiel~    | Det er uofficielt.
    afvente~      | Rom afventer valget.
    bare          | Bare Rom vinder.
  `,
  reporting: `
    sig~        | Han siger det.
    sagde       | Han sagde det.
    sagt        | Han har sagt det.
    forklar~    | Han forklarer det.
    oplys~      | Han oplyser det.
    meddel~     | Han meddeler det.
    fortæl~     | Han fortæller det.
    fortalt~    | Han fortalte det.
    beton~      | Han betoner det.
    understreg~ | Han understreger det.
    fremhæv~    | Han fremhæver det.
    pointer~    | Han pointerer det.
    påpeg~      | Han påpeger det.
    hævd~       | Han hævder det.
    påst~       | Han påstår det.
    mene~       | Han mener det.
    mente       | Han mente det.
    synes       | Han synes det.
    vurder~     | Han vurderer det.
    tror        | Han tror det.
    troede      | Han troede det.
    rapporter~  | Avisen rapporterer det.
    beret~      | Avisen beretter det.
    skriver     | Avisen skriver det.
    skrev       | Avisen skrev det.
    skrevet     | Avisen har skrevet det.
    bekræft~    | Han bekræfter det.
    svar~       | Han svarer det.
    indrøm~     | Han indrømmer det.
    erkend~     | Han erkender det.
    advar~      | Han advarer Rom.
    tru~        | Han truer Rom.
    lov~        | Han lover det.
    kræv~       | Han kræver det.
    opfordr~    | Han opfordrer Rom.
    kritiser~   | Han kritiserer det.
    kommenter~  | Han kommenterer det.
    konstater~  | Han konstaterer det.
    fastslå~    | Han fastslår det.
    fastslog    | Han fastslog det.
    forsikr~    | Han forsikrer det.
    tilføj~     | Han tilføjer det.
    udtal~      | Han udtaler det.
    udtryk~     | Han udtrykker sorg.
    anfør~      | Han anfører det.
    bemærk~     | Han bemærker det.
    annoncer~   | Han annoncerer det.
    citer~      | Avisen citerer Rom.
    kald~       | Han kalder det godt.
    beskriv~    | Han beskriver det.
    argument~   | Han argumenterer.
    afslør~     | Avisen afslører det.
    klag~       | Han klager.
    lyder       | Det lyder fra Rom.
    lød         | Det lød fra Rom.
    hedder      | Det hedder fra Rom.
    tweet~      | Han tweeter.
    ifølge      | Ifølge Rom går det godt.
    i følge     | I følge Rom går det godt.
    kilde~      | En kilde talte.
    talsmand~   | En talsmand kom.
    talskvinde  | En talskvinde kom.
    talsperson  | En talsperson kom.
    ytre~       | Han ytrede det.
    vidne~      | Han vidnede.
  `,
  uncertain: `
    uklar~          | Prisen er uklar.
    ukend~          | Prisen er ukendt.
    usikker~        | Prisen er usikker.
    uvis~           | Prisen er uvis.
    ubesvar~        | Brevet er ubesvaret.
    uafklar~        | Sagen er uafklaret.
    uafgjor~        | Sagen er uafgjort.
    uløs~           | Striden er uløst.
    åben~           | Sagen er åben.
    mangler         | Svaret mangler.
    tøv~            | Rådet tøver.
    hemmelig~       | Prisen er hemmelig.
    vides           | Mere vides senere.
  `,
  abbreviations: `
    adj adm adr afd afs ang anm att bd bl bl.a ca cand cirka co dept dir d d.d d.v.s dvs do dr e.kr eg eks ekskl el
    em etc evt ex f f.eks fx f.kr f.m fhv fig fl forb forts fr frk ft gl gr gn hhv hr hrs i.e iflg inkl jf jfr jr
    jvf k.l kap kgl kl kr kt kol lb lic lign lok m m.a.o m.fl m.h.t m.m m.v maj maks mdl mfl mht mia min mio mr mrs
    n nr nuv o o.a o.l o.lign o.s.v obs off ol osv ovf p p.g.a pct pga pkt pl prof red resp s s.å sek sml st stk str
    sv sdr t tel tlf tidl tsk tv u ubest udg vedr vha vol vs årg jan feb mar apr jun jul aug sep sept okt nov dec
  `,
  smallWords: `
    og at det som en et den de er var af på for med til i ikke om har havde fra men sig så ved når kan kunne skal
    skulle bliver blev blive vil ville må måtte får fik have haft været han hun vi jer jeg du dem mig dig os ham
    hende hans hendes dets deres vores min mit mine din dit dine sin sit sine denne dette disse der her nu da også
    blot kun meget mere mest mange nogle noget nogen ingen intet alle alt hele anden andet andre hver eller uden
    efter før siden under over mellem mod gennem hos inden udenfor ad ud ind op ned hen bort frem tilbage derfor
    fordi mens end hvad hvem hvilken hvilket hvilke hvor hvordan hvorfor hvis aldrig altid igen allerede endnu dog
    siger sagde ifølge man samt jo går gik kommer kom gør gøre gjorde hvor findes blandt omkring dag går morgen
    måske sådan sådanne både hvis selv lige nej ja
  `,
  endings: `
    s n en et e ns ens ets er erne ernes ers ne nes r rs re res a an ans aner anere anerne anernes ansk anske sk ske
    isk iske k ke ker kere kerne er' ' i ier iere ierne iens ien iansk ianske ier inder inde inden inderne ing inger
    ingen ingerne hed heden heder else elsen elser tion tionen tioner ist isten ister isterne isme ismen esisk
    esiske eser esere eserne ese siske sisk gisk giske lænder lændere lænderne lændernes landsk landske lig ligt
    lige ig igt ige ny nyere bo boer boere boerne yrer yrere yrker yrkere ve vske nsk nske ersk erske ere eres ner
    nere nerne oner onere
  `,
  months: `
    januar jan; februar feb; marts mar; april apr; maj; juni jun; juli jul; august aug; september sep sept; oktober
    okt; november nov; december dec
  `,
  weekdays: `
    mandag mandagen mandagens mandage; tirsdag tirsdagen tirsdagens tirsdage tirs; onsdag onsdagen onsdagens onsdage
    ons; torsdag torsdagen torsdagens torsdage tors; fredag fredagen fredagens fredage fre; lørdag lørdagen
    lørdagens lørdage lør; søndag søndagen søndagens søndage
  `,
  numbers: `
    0 nul; 1 én ét; 2 to tvende; 3 tre; 4 fire; 5 fem; 6 seks; 7 syv; 8 otte; 9 ni; 10 ti; 11 elleve; 12 tolv dusin;
    13 tretten; 14 fjorten; 15 femten; 16 seksten; 17 sytten; 18 atten; 19 nitten; 20 tyve snes; 21 enogtyve; 30
    tredive; 31 enogtredive; 40 fyrre fyrretyve; 41 enogfyrre; 50 halvtreds halvtredsindstyve; 51 enoghalvtreds; 60
    tres tresindstyve; 61 enogtres; 70 halvfjerds halvfjerdsindstyve; 71 enoghalvfjerds; 80 firs firsindstyve; 81
    enogfirs; 90 halvfems halvfemsindstyve; 91 enoghalvfems; 100 hundrede hundred ethundrede; 1000 tusind tusinde
    ettusind ettusinde; 1.5 halvanden halvandet; 1000000 million; 1000000000 milliard
  `,
  scales: `
    12 dusin; 20 snese; 100 hundrede hundreder hundredvis; 1000 tusind tusinde tusinder tusindvis; 1000000 million
    millioner mio mill; 1000000000 milliard milliarder mia mrd; 1000000000000 billion billioner; 1000000000000000
    billiard billiarder; 1000000000000000000 trillion trillioner
  `,
  ordinals: `
    1 første; 2 anden andet; 3 tredje; 4 fjerde; 5 femte; 6 sjette; 7 syvende; 8 ottende; 9 niende; 10 tiende; 11
    ellevte elvte; 12 tolvte; 13 trettende; 14 fjortende; 15 femtende; 16 sekstende; 17 syttende; 18 attende; 19
    nittende; 20 tyvende; 21 enogtyvende; 22 toogtyvende; 23 treogtyvende; 24 fireogtyvende; 25 femogtyvende; 30
    tredivte; 40 fyrretyvende; 50 halvtredsindstyvende; 60 tresindstyvende; 70 halvfjerdsindstyvende; 80
    firsindstyvende; 90 halvfemsindstyvende; 100 hundredende
  `,
  numberJoints: 'og',
  fractions: '50 halvdelen halve halv; 25 fjerdedel; 33 tredjedel',
  percentWords: '%, procent, pct, procents, procentpoint, procentenheder',
});
