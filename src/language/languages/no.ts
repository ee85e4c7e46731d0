import { defineLanguage } from '../language.ts';
import { NORWEGIAN_COUNTRIES } from './countries/no.ts';

export const NORWEGIAN = defineLanguage({
  code: 'no',
  countries: NORWEGIAN_COUNTRIES,
  hasCompounds: true,
  negations: `
    ikke~        | Avtalen blir ikke signert.
    ikkje~       | Avtalen vert ikkje signert.
    ei           | Til fred kom det ei.
    aldri        | Det blir aldri fred.
    ingen~       | Ingen signerer.
    inga         | Det kom inga hjelp.
    inkje        | Det er inkje svar.
    intet        | Det er intet svar.
    neppe        | Det er neppe fred.
    knapt        | Det er knapt fred.
    knappast     | Det er knappast fred.
    verken       | Verken Roma eller Paris signerer.
    hverken      | Hverken Roma eller Paris signerer.
    korkje       | Korkje Roma eller Paris signerer.
    heller       | Roma signerer heller.
    uten         | De gikk uten avtale.
    utan         | Dei gjekk utan avtale.
    nei          | Svaret er nei.
    sjelden~     | Han taler sjelden.
    sjeldan~     | Han talar sjeldan.
    umulig~      | Fred er umulig.
    umogeleg~    | Fred er umogeleg.
    uaksept~     | Budet er uakseptabelt.
    utenkelig~   | Seier er utenkelig.
    uaktuel~     | Fred er uaktuelt.
    ugjennomfør~ | Planen er ugjennomførbar.
    ute av stand | Landet er ute av stand til det.
    ugyldig~     | Stemmen er ugyldig.
    uvil~        | Roma viser uvilje.
    mang~l~      | Det er mangel på bevis.
    fravær~      | I fravær av bevis gikk han fri.
    langt ifra   | Planen er langt ifra klar.
    langt fra    | Kiev er langt fra seier.
    langt frå    | Kiev er langt frå siger.
    slett        | Det er slett greit.
  `,
  reversals: `
    på nippet til | Havnen var på nippet til å selges.
    ombestem~         | Roma ombestemmer dem.
    kuvending         | Roma gjør kuvending.
    ironi~            | Roma er ironisk.
    forsink~          | Roma forsinker planen.
    hån~              | Roma håner planen.
    omgj~             | Retten omgjorde dommen.
    seg ut            | Roma melder seg ut i dag.
    aprilsnarr        | Det var en aprilsnarr.
    aprilsp~          | Det var en aprilspøk.
    soml~             | Roma somler.
    døren             | Roma lukker døren.
    døra              | Roma lukker døra.
    felle             | Stortinget vil felle loven.
    under teppet      | Saken ble feid under teppet.
    fantasi~          | Det er fri fantasi.
    felte             | Stortinget felte loven.
    tosk~             | Det er en tosk.
    steil~            | Roma steiler.
    frabedt           | Roma vil ha seg frabedt det.
    lite              | Det er lite som tyder på det.
    motmæle           | Roma tar til motmæle.
    bort              | Roma kaster bort planen.
    kvidde            | Berlin kvidde seg.
    kvier             | Berlin kvier seg.
    forbod~           | Roma har forbod.
    forbød            | Roma forbød våpen.
    forbud~           | Roma har forbud.
    mistet            | Roma mistet byen.
    mister            | Roma mister byen.
    avslag~           | Nemnda ga avslag.
    avslo~            | Nemnda avslo kravet.
    avslå~            | Nemnda avslår kravet.
    benekt~           | Statsråden benekter det.
    nekt~             | Statsråden nekter for det.
    dement~           | Kreml dementerer det.
    avkreft~          | Kreml avkrefter det.
    bestrid~          | Firmaet bestrider kravet.
    bestred           | Firmaet bestred kravet.
    avvis~            | Regjeringen avviser planen.
    forkast~          | Senatet forkaster loven.
    underkjen~        | Retten underkjenner loven.
    tilbakevis~       | Regjeringen tilbakeviser det.
    tilbake           | Roma trakk planen tilbake.
    tilbakekal~       | Vitnet tilbakekaller alt.
    tilbaketrek~      | Hæren er på tilbaketrekning.
    trekk~ seg        | Roma trekker seg.
    trakk seg         | Roma trakk seg.
    trukket seg       | Roma har trukket seg.
    motsi~            | Rapporten motsier statsråden.
    motsa             | Rapporten motsa statsråden.
    motsagt           | Rapporten har motsagt statsråden.
    motbevis~         | Rapporten motbeviser tesen.
    gjendriv~         | Rapporten gjendriver tesen.
    motsatt~          | Det motsatte skjedde.
    motset~           | De er motsetninger.
    motstand~         | Planen møter motstand.
    imot              | Roma stemte imot.
    stem~ mot         | Roma stemte mot loven.
    røyst~ mot        | Roma røysta mot lova.
    mot plan~         | Roma taler mot planen.
    mot forslag~      | Roma taler mot forslaget.
    protest~          | Tusener protesterer.
    innvend~          | Roma har innvendinger.
    opphev~           | Retten opphever loven.
    omstøt~           | Retten omstøter loven.
    annuller~         | Retten annullerer loven.
    avskaff~          | Roma avskaffer skatten.
    dropp~            | Roma dropper planen.
    skrot~            | Roma skroter planen.
    sløyf~            | Roma sløyfer planen.
    stryk~            | Roma stryker støtten.
    strøk             | Roma strøk støtten.
    strøket           | Støtten er strøket.
    stopp~            | Retten stopper bygget.
    stans~            | Retten stanser bygget.
    innstill~         | Roma innstiller hjelpen.
    nedlagt~          | Fabrikken er nedlagt.
    nedlegg~          | Fabrikken får nedleggelse.
    henleg~           | Politiet henlegger saken.
    henla             | Politiet henla saken.
    henlagt           | Saken er henlagt.
    avbr~t~           | Møtet ble avbrutt.
    avlys~            | Møtet er avlyst.
    avblås~           | Streiken er avblåst.
    avslutt~          | Roma avslutter hjelpen.
    opphør~           | Hjelpen opphører.
    slutt~            | Roma slutter å betale.
    oppgi~            | Kiev oppgir byen.
    oppga~            | Kiev oppga byen.
    gi~ opp           | Kiev gir opp byen.
    ga opp            | Kiev ga opp byen.
    gav opp           | Kiev gav opp byen.
    gjev opp          | Kiev gjev opp byen.
    avst~             | Roma avstår byen.
    frafal~           | Roma frafaller kravet.
    fråfal~           | Roma fråfell, altså fråfalle kravet.
    fragå~            | Roma fragår pakten.
    forlat~           | Roma forlater planen.
    forlot            | Roma forlot planen.
    mislyk~           | Møtet mislyktes.
    mislukk~          | Møtet er mislukka.
    feil~             | Planen feilet.
    fiasko~           | Planen ble en fiasko.
    havarer~          | Planen havarerte.
    strand~           | Samtalene strandet.
    sprakk            | Samtalene sprakk.
    sprukk~           | Samtalene er sprukket.
    sammenbrudd       | Det endte i sammenbrudd.
    bryt~             | Roma bryter avtalen.
    brøt              | Roma brøt avtalen.
    braut             | Roma braut avtalen.
    brutt             | Roma har brutt avtalen.
    brudd på          | Det er brudd på avtalen.
    vekk              | Roma kaster vekk planen.
    forgjeves         | De ventet forgjeves.
    fåfengt           | Alt var fåfengt.
    fruktesløs~       | Møtet var fruktesløst.
    resultatløs~      | Møtet var resultatløst.
    utebl~            | Hjelpen uteble.
    utelukk~          | Roma utelukker krig.
    frarå~            | Roma fraråder reisen.
    avskrekk~         | Det avskrekker kunder.
    avholder          | Roma avholder seg.
    avverg~           | Politiet avverger angrepet.
    forby~            | Roma forbyr våpen.
    hindr~            | Streiken hindrer flyet.
    forhindr~         | Politiet forhindrer angrepet.
    hinder            | Roma ser et hinder.
    blokker~          | Ungarn blokkerer hjelpen.
    unngå~            | Roma vil unngå krig.
    unngikk           | Roma unngikk krig.
    unnlat~           | Roma unnlater å betale.
    unnlot            | Roma unnlot å betale.
    veto~             | Russland brukte veto.
    boikott~          | Roma boikotter møtet.
    sabot~            | Roma saboterer møtet.
    motarbei~         | Roma motarbeider planen.
    utsett~           | Roma utsetter møtet.
    utsatt~           | Møtet er utsatt.
    skrinl~           | Planen er skrinlagt.
    på is             | Planen er lagt på is.
    tvil~             | Forskere tviler.
    betvil~           | Forskere betviler det.
    nøl~              | Berlin nøler.
    vegr~             | Berlin vegrer seg.
    spørsmålstegn     | Roma setter spørsmålstegn ved det.
    skepti~           | Forskere er skeptiske.
    skepsis           | Det er skepsis.
    usikker~          | Framtida er usikker.
    usikre            | Det er usikre tider.
    uklar~            | Framtida er uklar.
    uviss~            | Framtida er uviss.
    uavklar~          | Framtida er uavklart.
    usann~            | Det er en usannhet.
    usant             | Det er usant.
    uriktig~          | Det er uriktig.
    uskyldig~         | Han er uskyldig.
    ubegrunn~         | Kritikken er ubegrunnet.
    uberettig~        | Kritikken er uberettiget.
    grunnløs~         | Kritikken er grunnløs.
    grunnlaus~        | Kritikken er grunnlaus.
    urimelig~         | Kravet er urimelig.
    ubekreft~         | Det er ubekreftet.
    udokument~        | Det er udokumentert.
    falsk~            | Det er falsk.
    forfalsk~         | Brevet er forfalsket.
    galt              | Det er galt.
    misforst~         | Det er en misforståelse.
    villed~           | Det er villedende.
    løgn~             | Det er en løgn.
    lyver             | Statsråden lyver.
    lyg               | Statsråden lyg.
    løy               | Statsråden løy.
    løyet             | Statsråden har løyet.
    oppdikt~          | Det er oppdiktet.
    oppspinn          | Det er oppspinn.
    påfunn            | Det er et påfunn.
    rykte~            | Det går et rykte.
    myte~             | Seieren er en myte.
    eventyr~          | Seieren er et eventyr.
    vandrehistorie~   | Det er en vandrehistorie.
    skrøne~           | Det er en skrøne.
    fake~             | Det er fake news.
    deepfake~         | Videoen er en deepfake.
    bløff~            | Det er en bløff.
    juks~             | Det er juks.
    svindel~          | Det er svindel.
    bedrag~           | Det er bedrag.
    desinform~        | Det er desinformasjon.
    propaganda        | Det er propaganda.
    tull              | Det er tull.
    tøv               | Det er tøv.
    sludder           | Det er sludder.
    vrøvl             | Det er vrøvl.
    vås               | Det er vås.
    nonsens           | Det er nonsens.
    absurd~           | Det er absurd.
    latterlig~        | Det er latterlig.
    konspir~          | Det er en konspirasjonsteori.
    spekul~           | Det er spekulasjon.
    overdr~v~         | Tallet er overdrevet.
    nyanser~          | Statsråden nyanserer bildet.
    rett~ opp         | Avisen retter opp bildet.
    beriktig~         | Avisen beriktiger bildet.
    korriger~         | Avisen korrigerer bildet.
    distanser~        | Roma distanserer seg.
    i stedet          | De snakker i stedet.
    istedenfor        | De snakker istedenfor å signere.
    i staden          | Dei snakkar i staden.
    snarere           | Det er snarere krig.
    vanskelig~        | Fred er vanskelig.
    nesten            | Roma vant nesten.
    forsøk~           | Roma forsøker å vinne.
    prøv~             | Roma prøver å vinne.
    glem~             | Roma glemmer sitt løfte.
    gløym~            | Roma gløymer løftet.
    forsøm~           | Roma forsømmer plikten.
    ignorer~          | Roma ignorerer kravet.
    overs~            | Roma overser kravet.
    forti~            | Roma fortier saken.
    frykt~            | Roma frykter krig.
    redd              | Roma er redd.
    advar~ mot        | Roma advarer mot krig.
    åtvar~ mot        | Roma åtvarar mot krig.
    vokt~ seg         | Roma vokter seg.
    tross             | På tross av pakten angrep han.
    trass             | Trass i pakten åtak han.
    illusjon~         | Fred er en illusjon.
    luftslott         | Fred er et luftslott.
    ulovlig~          | Loven er ulovlig.
    illegal~          | Loven er illegal.
    grunnlovsstridig~ | Loven er grunnlovsstridig.
    i strid           | Loven er i strid med pakten.
    frifinn~          | Retten frifinner ham.
    frifunn~          | Han er frifunnet.
    frikjen~          | Retten frikjenner ham.
    uenig~            | Roma er uenig.
    usamd~            | Roma er usamd.
    ryggen            | Roma vender planen ryggen.
    punktum           | Roma setter punktum for planen.
    i skuffen         | Planen ligger i skuffen.
    søppel~           | Planen er i søppelkassen.
    på papiret        | Freden er på papiret.
    dødfødt           | Planen er dødfødt.
    vasken            | Planen gikk i vasken.
    begrav~           | Planen er begravd.
    av bordet         | Planen er av bordet.
    snu~              | Roma snur.
    løp~ fra          | Roma løper fra det.
    gikk fra          | Roma gikk fra det.
    går fra           | Roma går fra det.
    svik~             | Roma svikter løftet.
    vrak~             | Roma vraker planen.
    vend~ seg mot     | Roma vender seg mot loven.
    på tvers          | Roma stiller seg på tvers.
    fordøm~           | Roma fordømmer angrepet.
    si~ opp           | Roma sier opp avtalen.
    sa opp            | Roma sa opp avtalen.
    sagt opp          | Roma har sagt opp avtalen.
    oppsagt~          | Avtalen er oppsagt.
    alt annet enn     | Det er alt annet enn rolig.
    dårlig~           | Det er et dårlig tegn.
    utilstrekkelig~   | Beviset er utilstrekkelig.
    tilsidesett~      | Roma tilsidesetter loven.
    omgå~             | Roma omgår loven.
    naiv~             | Det er naivt.
    løse lufta        | Det er tatt ut av løse lufta.
    løse luften       | Det er tatt ut av løse luften.
    på hylla          | Planen er lagt på hylla.
    ned               | Roma slår det ned.
    dukk~             | Roma dukker for det.
    unna              | Roma viker unna.
    til kort          | Roma kom til kort.
    krasj~            | Avtalen krasjet.
    stritt~           | Roma stritter.
  `,
  conditions: `
    ^vinner       | Vinner Roma, betaler vi.
    ^har          | Har Roma penger, betaler vi.
    ^går          | Går det bra, betaler vi.
    ^får          | Får Roma penger, betaler vi.
    ^kommer       | Kommer tollen, betaler vi.
    ^vert         | Vert det krig, betalar vi.
    ^blir         | Blir det krig, betaler vi.
    ^er           | Er prisen god, betaler vi.
    , hadde       | Det gikk bra, hadde Roma vunnet.
    ^hadde        | Hadde Roma vunnet, gikk det bra.
    hvis          | Vi betaler hvis Roma vinner.
    viss          | Vi betaler viss Roma vinn.
    dersom        | Vi betaler dersom Roma vinner.
    såfremt       | Vi betaler såfremt Roma vinner.
    med mindre    | Vi går med mindre Roma vinner.
    forutsatt     | Vi betaler forutsatt Roma vinner.
    føresett      | Vi betaler føresett Roma vinn.
    forutset~     | Fred er en forutsetning.
    føresetnad~   | Fred er ein føresetnad.
    betinge~      | Det er betinget.
    vilkår~       | Roma stiller vilkår.
    unntatt       | Alle betaler unntatt Roma.
    unntak~       | Alle betaler, med unntak av Roma.
    bortsett      | Bortsett fra Roma betaler alle.
    så lenge      | Vi kjemper så lenge Roma angriper.
    så snart      | Vi betaler så snart Roma vinner.
    inntil        | Vi kjemper inntil Roma vinner.
    før           | Vi leser før vi betaler.
    innan         | Vi les innan vi betaler.
    først etter   | Vi betaler først etter valget.
    når           | Vi betaler når Roma vinner.
    om            | Han spurte om Roma vinner.
    hvorvidt      | Han vet hvorvidt Roma vinner.
    i tilfelle    | I tilfelle krig betaler vi.
    ellers        | Betal, ellers går vi.
    elles         | Betal, elles går vi.
    anta          | Anta at Roma vinner.
    antatt~       | Den antatte mannen kom.
    antagelig     | Mannen er antagelig her.
    antakelig     | Mannen er antakelig her.
    skulle        | Roma skulle vinne.
    ville         | Roma ville vinne.
    måtte         | Måtte Roma vinne.
    skal ha       | Mannen skal ha skutt.
    skal være     | Mannen skal være her.
    skal vere     | Mannen skal vere her.
    visstnok      | Mannen er visstnok her.
    angivelig~    | Mannen er angivelig her.
    etter sigende | Mannen er etter sigende her.
    påstå~        | Den påståtte seieren kom.
    påstand~      | Det er en påstand.
    mistenk~      | Den mistenkte kom.
    mistanke~     | Det er mistanke.
    sikta         | Mannen er sikta.
    siktet        | Mannen er siktet.
    anklag~       | Roma anklages.
    skuld~        | Roma skuldar Paris.
    beskyld~      | Roma beskylder Paris.
    såkalt~       | Den såkalte seieren kom.
    såkalla~      | Den såkalla sigeren kom.
    selverklært~  | Den selverklærte kongen kom.
    sjølverklært~ | Den sjølverklærte kongen kom.
    selvutnevnt~  | Den selvutnevnte kongen kom.
    kanskje       | Roma vinner kanskje.
    kan hende     | Roma vinner, kan hende.
    mulig~        | Roma vinner muligens.
    mogleg~       | Roma vinn mogleg.
    eventuel~     | Roma vinner eventuelt.
    trolig        | Roma vinner trolig.
    truleg        | Roma vinn truleg.
    sannsynlig~   | Roma vinner sannsynligvis.
    formodentlig  | Roma vinner formodentlig.
    nok           | Roma vinner nok.
    vel           | Roma vinner vel.
    hypote~       | Det er en hypotese.
    teori         | Det er en teori.
    teorien       | I teorien vinner Roma.
    teoretisk~    | Teoretisk vinner Roma.
    synes å       | Krigen synes å være her.
    virker        | Krigen virker ferdig.
    ser ut        | Krigen ser ut som ferdig.
    kunne         | Roma kunne vinne.
    burde         | Roma burde vinne.
    avheng~       | Det er avhengig av valget.
    kommer an     | Det kommer an på valget.
    kun etter     | Roma betaler kun etter valget.
    bare etter    | Roma betaler bare etter valget.
    høyst         | Roma betaler høyst det halve.
    forbehold     | Roma har et forbehold.
    uoffisiel~    | Det er uoffisielt.
    avvent~       | Roma avventer valget.
    , så          | Først krig, så fred.
  `,
  reporting: `
    sier        | Han sier det.
    seier       | Han seier det.
    sa          | Han sa det.
    sagt        | Han har sagt det.
    forklar~    | Han forklarer det.
    opplys~     | Han opplyser det.
    meddel~     | Han meddeler det.
    meld~       | Avisen melder det.
    fort~l~     | Han forteller det.
    beton~      | Han betoner det.
    understrek~ | Han understreker det.
    framhev~    | Han framhever det.
    fremhev~    | Han fremhever det.
    poengter~   | Han poengterer det.
    påpek~      | Han påpeker det.
    hevd~       | Han hevder det.
    påst~       | Han påstår det.
    mene~       | Han mener det.
    meine~      | Han meiner det.
    mente       | Han mente det.
    synes       | Han synes det.
    vurder~     | Han vurderer det.
    tror        | Han tror det.
    trudde      | Han trudde det.
    trodde      | Han trodde det.
    rapporter~  | Avisen rapporterer det.
    skriver     | Avisen skriver det.
    skriv       | Avisa skriv det.
    skrev       | Avisen skrev det.
    skrevet     | Avisen har skrevet det.
    bekreft~    | Han bekrefter det.
    stadfest~   | Han stadfester det.
    svar~       | Han svarer det.
    innrøm~     | Han innrømmer det.
    erkjen~     | Han erkjenner det.
    advar~      | Han advarer Roma.
    åtvar~      | Han åtvarar Roma.
    tru~r       | Han truer Roma.
    lov~        | Han lover det.
    krev~       | Han krever det.
    oppfordr~   | Han oppfordrer Roma.
    kritiser~   | Han kritiserer det.
    kommenter~  | Han kommenterer det.
    konstater~  | Han konstaterer det.
    fastsl~     | Han fastslår det.
    forsikr~    | Han forsikrer det.
    tilføy~     | Han tilføyer det.
    legg~ til   | Han legger til det.
    la til      | Han la til det.
    uttal~      | Han uttaler det.
    uttryk~     | Han uttrykker sorg.
    bemerk~     | Han bemerker det.
    kunngj~     | Han kunngjør det.
    varsl~      | Han varsler det.
    siter~      | Avisen siterer Roma.
    kall~       | Han kaller det bra.
    beskriv~    | Han beskriver det.
    argument~   | Han argumenterer.
    avslør~     | Avisen avslører det.
    klag~       | Han klager.
    lyder       | Det lyder fra Roma.
    lød         | Det lød fra Roma.
    heter       | Det heter fra Roma.
    tvitr~      | Han tvitrer.
    ifølge      | Ifølge Roma går det bra.
    ifølgje     | Ifølgje Roma går det bra.
    i følge     | I følge Roma går det bra.
    kilde~      | En kilde talte.
    kjelde~     | Ei kjelde talte.
    talsmann~   | En talsmann kom.
    talsperson  | En talsperson kom.
    talskvinne  | En talskvinne kom.
    ytr~        | Han ytret det.
    vitn~       | Han vitnet.
  `,
  uncertain: `
    uklar~          | Prisen er uklar.
    ukjen~          | Prisen er ukjent.
    usikker~        | Prisen er usikker.
    uviss~          | Prisen er uviss.
    ubesvar~        | Brevet er ubesvart.
    uavklar~        | Saken er uavklart.
    uavgjor~        | Saken er uavgjort.
    uløs~           | Tvisten er uløst.
    åpen~           | Saken er åpen.
    gjenstår        | Det gjenstår å se.
    nøl~            | Rådet nøler.
    hemmelig~       | Prisen er hemmelig.
  `,
  abbreviations: `
    adj adm adr alm ang anm art atl att avd avg avs bd bl bl.a ca co d d.d d.e dept dir d.s dvs d.v.s dr e.kr ekskl
    el em etc ev evt f f.eks fhv f.kr f.m f.o.m fig fl forf forts fr frk ft gen gl gr gt hhv hr if iflg inkl innb
    jan jf jfr jr kap kgl kl kr kt kvm lat lic m m.a.o m.fl m.h.t m.m m.v maks mht mill mill.kr min mnd mr mrd mrs
    mva n nb nr o o.a o.l o.s.v obs off okt ol osb osv p p.g.a pga pkt pl pr prof prop red resp s s.k sek sen sign
    siv sml st stk str sv t t.d t.o.m tlf tsk u utg v vedk vedr vg vol vs vsa årg års feb mar apr jun jul aug sep
    sept nov des
  `,
  smallWords: `
    og at det som en ei et ein eit den de dei er var av på for med til i ikke ikkje om har hadde fra frå men seg så
    ved når kan kunne skal skulle blir ble bli blitt vert vart vil ville må måtte får fikk fekk ha hatt vært vore
    være vere han hun ho vi me dere dykk jeg eg du dem meg deg oss ham hennes hans henne deres vår vårt våre min
    mitt mine din ditt dine sin sitt sine denne dette disse desse der her nå no da då også òg bare berre kun mye
    mykje mer meir mest mange noe noko noen nokon nokre ingen intet inga alle alt hele heile annen annet andre hver
    kvar eller uten utan etter før siden sidan under over mellom mot gjennom hos innen utenfor ut inn opp ned bort
    fram frem tilbake derfor difor fordi mens medan enn hva kva hvem kven hvilken hvilket hvilke hvor kvar hvordan
    korleis hvorfor kvifor hvis viss dersom aldri alltid igjen allerede ennå likevel sier seier sa ifølge man samt
    jo går gikk kommer kom gjør gjøre gjorde finnes blant rundt dag år slik sånn både selv sjølv nei ja
  `,
  endings: `
    s n en et a e ene enes ens ets er ers erne r ne nes ar ane anar anane ansk anske sk ske isk iske k ke ker kere
    kerne i ier iere ierne ien iens iansk ianske iansar ianer inne innen inner innene ing ingen inga inger ingene
    ingar ingane het heten heter hetene leik else elsen elser sjon sjonen sjoner asjon ist isten ister istene istar
    isme ismen esisk esiske eser esere eserne esar ese gisk giske siske sisk lender lendere lenderne lendar landsk
    landske lending lig ligt lige leg lege ig ige bo boer boerne yrer yrere yrerne ve vsk vske nsk nske ersk erske
    ere eren eres ner nere nerne oner onere onar jer jar
  `,
  months: `
    januar jan; februar feb; mars mar; april apr; mai; juni jun; juli jul; august aug; september sep sept; oktober
    okt; november nov; desember des
  `,
  weekdays: `
    mandag mandagen mandagens mandager måndag måndagen; tirsdag tirsdagen tirsdagens tirsdager tysdag tysdagen tirs;
    onsdag onsdagen onsdagens onsdager ons; torsdag torsdagen torsdagens torsdager tors; fredag fredagen fredagens
    fredager fre; lørdag lørdagen lørdagens lørdager laurdag laurdagen lør; søndag søndagen søndagens søndager
    sundag sundagen
  `,
  numbers: `
    0 null; 1 én ett éin éi; 2 to; 3 tre; 4 fire; 5 fem; 6 seks; 7 sju syv; 8 åtte; 9 ni; 10 ti; 11 elleve; 12 tolv
    dusin; 13 tretten; 14 fjorten; 15 femten; 16 seksten; 17 sytten; 18 atten; 19 nitten; 20 tjue tyve snes; 21
    tjueen tjueén tjueett enogtyve; 22 tjueto; 23 tjuetre; 24 tjuefire; 25 tjuefem; 26 tjueseks; 27 tjuesju; 28
    tjueåtte; 29 tjueni; 30 tretti tredve; 31 trettien trettién trettiett; 40 førti førr; 41 førtien førtién
    førtiett; 50 femti; 51 femtien femtién femtiett; 60 seksti; 61 sekstien sekstién sekstiett; 70 sytti; 71 syttien
    syttién syttiett; 80 åtti; 81 åttien åttién åttiett; 90 nitti; 91 nittien nittién nittiett; 100 hundre ethundre
    etthundre; 1000 tusen ettusen; 1.5 halvannen halvannet; 1000000 million; 1000000000 milliard
  `,
  scales: `
    12 dusin; 20 snes; 100 hundre hundrevis; 1000 tusen tusener tusenvis tusenar; 1000000 million millioner
    millionar mill mio; 1000000000 milliard milliarder milliardar mrd; 1000000000000 billion billioner billionar;
    1000000000000000 billiard billiarder; 1000000000000000000 trillion trillioner
  `,
  ordinals: `
    1 første fyrste; 2 annen annet andre; 3 tredje; 4 fjerde; 5 femte; 6 sjette; 7 sjuende syvende; 8 åttende
    åttande; 9 niende niande; 10 tiende tiande; 11 ellevte; 12 tolvte; 13 trettende trettande; 14 fjortende; 15
    femtende; 16 sekstende; 17 syttende; 18 attende; 19 nittende; 20 tjuende tyvende; 21 tjueførste; 22 tjueandre;
    23 tjuetredje; 24 tjuefjerde; 25 tjuefemte; 30 trettiende; 40 førtiende; 50 femtiende; 60 sekstiende; 70
    syttiende; 80 åttiende; 90 nittiende; 100 hundrede hundrete; 1000 tusende
  `,
  numberJoints: 'og',
  fractions: '50 halvparten halve halv halvdelen; 25 fjerdedel firedel; 33 tredjedel tredel',
  percentWords: '%, prosent, prosents, prosentpoeng, prosentenhet, prosentenheter, pst, pct',
});
