import { defineLanguage } from '../language.ts';
import { SWEDISH_COUNTRIES } from './countries/sv.ts';

export const SWEDISH = defineLanguage({
  code: 'sv',
  countries: SWEDISH_COUNTRIES,
  hasCompounds: true,
  negations: `
    inte         | Avtalet skrivs inte under.
    icke         | Det är ett icke bindande avtal.
    ej           | Avtalet gäller ej.
    aldrig       | Det blir aldrig fred.
    ingen~       | Ingen skriver under.
    inga         | Det finns inga bevis.
    inget        | Det finns inget avtal.
    ingalunda    | Planen är ingalunda ny.
    knappast     | Det räcker knappast.
    knappt       | Det räcker knappt.
    varken       | Varken Rom eller Paris skriver under.
    vare sig     | Vare sig Rom eller Paris skriver under.
    heller       | Rom skriver heller under.
    utan         | De gick utan avtal.
    nej          | Svaret är nej.
    sällan       | Han talar sällan.
    omöjlig~     | Fred är omöjlig.
    oacceptab~   | Budet är oacceptabelt.
    otänkba~     | En seger är otänkbar.
    ogenomförba~ | Planen är ogenomförbar.
    oförm~       | Landet är oförmöget.
    ogiltig~     | Rösten är ogiltig.
    ovilja~      | Rom visar ovilja.
    ovillig~     | Rom är ovilligt.
    brist~       | Det råder brist på bevis.
    avsaknad~    | I avsaknad av bevis gick han fri.
    sakna~       | Planen saknar stöd.
    långt ifrån  | Planen är långt ifrån klar.
  `,
  reversals: `
    ångra~ sig | Hamnen ångrade sig.
    nära att | Hamnen var nära att säljas.
    misstar            | Ministern misstar Rom.
    misstag~           | Det var ett misstag.
    helomv~            | Rom gör en helomvändning.
    kovän~             | Rom kovänder.
    ändra~ sig         | Rom ändrade sig.
    ironi~             | Rom är ironiskt.
    fördröj~           | Rom fördröjer planen.
    dröj~              | Rom dröjer.
    p för              | Rom satte p för planen.
    lämna~             | Rom lämnade avtalet.
    malpåse~           | Planen är i malpåse.
    aprilskämt         | Det var ett aprilskämt.
    benen efter        | Rom drar benen efter sig.
    dörren             | Rom stänger dörren.
    håna~              | Rom hånar planen.
    ur luften          | Det är gripet ur luften.
    under mattan       | Saken sopas under mattan.
    otillräcklig~      | Bevisen är otillräckliga.
    mot bättre vetande | Han teg mot bättre vetande.
    fiktiv~            | Avtalet är fiktivt.
    åsidos~            | Rom åsidosätter lagen.
    undan              | Rom vek undan.
    dragit sig         | Rom har dragit sig ur pakten.
    ducka~             | Rom duckar.
    locket på          | Rom lägger locket på.
    ifrån sig          | Rom slår det ifrån sig.
    bort               | Rom kastar bort planen.
    vifta~             | Rom viftar med handen.
    krasch~            | Avtalet kraschade.
    frångick           | Rom frångick målet.
    frångå~            | Rom har frångått målet.
    svik~              | Rom sviker sitt löfte.
    svek~              | Rom svek sitt löfte.
    vandringss~        | Det är en vandringssägen.
    fäll~              | Riksdagen fällde planen.
    naiv~              | Det är naivt.
    drar sig           | Rom drar sig för det.
    drog sig           | Rom drog sig för det.
    begrav~            | Planen är begravd.
    rata~              | Rom ratar planen.
    på tvären          | Rom satte sig på tvären.
    dåligt             | Uppgiften stämmer dåligt.
    vänd~ sig mot      | Rom vände sig mot bilden.
    i graven           | Planen gick i graven.
    kör~ över          | Rom körde över Paris.
    på hyllan          | Planen ligger på hyllan.
    förnek~            | Ministern förnekar brott.
    neka~              | Ministern nekar till brott.
    dement~            | Kreml dementerar uppgiften.
    bestr~d~           | Bolaget bestrider kravet.
    avvis~             | Regeringen avvisar planen.
    tillbaka           | Regeringen drar tillbaka planen.
    tillbakavis~       | Regeringen tillbakavisar planen.
    avslå~             | Nämnden avslår kravet.
    avslog~            | Nämnden avslog kravet.
    avslag~            | Nämnden gav avslag.
    förkast~           | Senaten förkastar lagen.
    vägra~             | Kiev vägrar att vika.
    ogilla~            | Rätten ogillar talan.
    underkän~          | Rätten underkänner beslutet.
    motsäg~            | Rapporten motsäger ministern.
    motsade~           | Rapporten motsade ministern.
    motsagt            | Rapporten har motsagt ministern.
    emot               | Rom röstar emot planen.
    mot~satt~          | Rom är motsatt planen.
    motsats~           | Det är motsatsen.
    motsätt~           | Ungern motsätter sig planen.
    motbevis~          | Rapporten motbevisar tesen.
    vederlägg~         | Rapporten vederlägger tesen.
    vederlade          | Rapporten vederlade tesen.
    mothugg            | Ministern fick mothugg.
    motstånd~          | Planen möter motstånd.
    mot planer~        | Hon talar mot planerna.
    mot förslag~       | Hon talar mot förslaget.
    röst~ _ mot        | Rom röstade i går mot planen.
    röst~ mot          | Rom röstade mot planen.
    protest~           | Tusentals protesterar.
    invänd~            | Rom har invändningar.
    återkall~          | Vittnet återkallar sin dom.
    återta~            | Vittnet återtar sitt ord.
    återtog            | Vittnet återtog sitt ord.
    upphäv~            | Rätten upphäver beslutet.
    riv~ upp           | Rätten river upp beslutet.
    rev upp            | Rätten rev upp beslutet.
    annuller~          | Rätten annullerar beslutet.
    avskaff~           | Rom avskaffar skatten.
    slopa~             | Rom slopar skatten.
    stryk~             | Rom stryker stödet.
    strök              | Rom strök stödet.
    struk~             | Stödet är struket.
    skrota~            | Rom skrotar planen.
    stopp~             | Rätten stoppar bygget.
    hejda~             | Rätten hejdar bygget.
    inställ~           | Resan är inställd.
    ställ~ in          | Rom ställer in resan.
    lägg~ ne~          | Åklagaren lägger ner fallet.
    lade ne~           | Åklagaren lade ner fallet.
    lagts ne~          | Fallet har lagts ner.
    nedlagd~           | Fallet är nedlagt, en nedlagd sak.
    nedlägg~           | Fallet får en nedläggning.
    avbr~t~            | De avbröt mötet.
    avblås~            | Strejken avblåses.
    avsluta~           | Rom avslutar stödet.
    upphör~            | Stödet upphör.
    sluta~             | Rom slutar betala.
    ge upp             | Kiev vill ge upp staden.
    ger upp            | Kiev ger upp staden.
    gav upp            | Kiev gav upp staden.
    gett upp           | Kiev har gett upp staden.
    givit upp          | Kiev har givit upp staden.
    avstå~             | Rom avstår stödet.
    avstod~            | Rom avstod stödet.
    överge~            | Rom överger planen.
    övergav~           | Rom övergav planen.
    misslyck~          | Mötet misslyckades.
    fallera~           | Planen fallerade.
    fiasko~            | Planen blev ett fiasko.
    havere~            | Planen havererade.
    strand~            | Samtalen strandade.
    sprack             | Samtalen sprack.
    spruck~            | Samtalen har spruckit.
    sprick~            | Samtalen spricker.
    gick i stöpet      | Planen gick i stöpet.
    fall~ igenom       | Planen faller igenom.
    föll               | Planen föll i riksdagen.
    förgäves           | De väntade förgäves.
    fruktlös~          | Samtalen var fruktlösa.
    resultatlös~       | Samtalen var resultatlösa.
    utebl~             | Stödet uteblev.
    uteslut~           | Rom utesluter krig.
    uteslöt~           | Rom uteslöt krig.
    avfärd~            | Rom avfärdar planen.
    avråd~             | Rom avråder resenärer.
    avskräck~          | Det avskräcker kunder.
    avhåll~            | Rom avhåller sig.
    avhöll~            | Rom avhöll sig.
    avböj~             | Kungen avböjer.
    avsäg~             | Han avsäger sig rollen.
    avsade             | Han avsade sig rollen.
    avvärj~            | Polisen avvärjde dådet.
    avstyr~            | Polisen avstyrde dådet.
    avslöja~           | Tricket avslöjades.
    avgå~              | Ministern avgår.
    förbj~d~           | Rom förbjuder vapen.
    förbud~            | Rom inför förbud.
    förböd             | Rom förböd vapen.
    hindra~            | Strejken hindrar flyget.
    förhindr~          | Polisen förhindrade dådet.
    hinder             | Rom ser hinder.
    blocker~           | Ungern blockerar stödet.
    undvik~            | Rom vill undvika krig.
    undvek~            | Rom undvek krig.
    undgå~             | Rom kan undgå krig.
    undkom~            | Rom undkom krig.
    stävj~             | Rom stävjar våldet.
    veto~              | Ryssland lade veto.
    bojkott~           | Rom bojkottar mötet.
    sabot~             | Rom saboterar mötet.
    motarbet~          | Rom motarbetar planen.
    skjut~ upp         | Mötet skjuts upp.
    sköt~ upp          | Rom sköt upp mötet.
    uppskj~            | Mötet är uppskjutet.
    skjutits           | Mötet har skjutits fram.
    senarelägg~        | Mötet senareläggs.
    senarelagt         | Mötet är senarelagt.
    tvivl~             | Forskare tvivlar.
    betvivl~           | Forskare betvivlar det.
    tvek~              | Berlin tvekar.
    ifrågas~           | Forskare ifrågasätter det.
    skepti~            | Forskare är skeptiska.
    osäker~            | Läget är osäkert.
    osäkra             | Det är osäkra tider.
    oklar~             | Läget är oklart.
    oviss~             | Läget är ovisst.
    osann~             | Uppgiften är osann.
    oriktig~           | Uppgiften är oriktig.
    oskyldig~          | Han är oskyldig.
    ogrundad~          | Oron är ogrundad.
    obefog~            | Oron är obefogad.
    grundlös~          | Oron är grundlös.
    orimlig~           | Kravet är orimligt.
    obekräft~          | Uppgiften är obekräftad.
    obestyrk~          | Uppgiften är obestyrkt.
    falsk~             | Uppgiften är falsk.
    förfalsk~          | Brevet är förfalskat.
    felakt~            | Uppgiften är felaktig.
    fel                | Ministern har fel.
    missuppf~          | Det är en missuppfattning.
    missförst~         | Det är ett missförstånd.
    vilseled~          | Uppgiften är vilseledande.
    lögn~              | Det är en lögn.
    ljug~              | Ministern ljuger.
    ljög~              | Ministern ljög.
    påhitt~            | Det är ett påhitt.
    fabricer~          | Det är fabricerat.
    rykt~              | Det går ett rykte.
    myt                | Segern är en myt.
    myten              | Han krossar myten.
    myter              | Det är myter.
    saga               | Segern är en saga.
    sagor              | Det är sagor.
    skröna~            | Det är en skröna.
    fejk~              | Det är fejk.
    fake~              | Det är fake news.
    deepfake~          | Filmen är en deepfake.
    bluff~             | Det är en bluff.
    bedrägeri~         | Det är bedrägeri.
    desinform~         | Det är desinformation.
    propaganda         | Det är propaganda.
    nonsens            | Det är nonsens.
    struntprat         | Det är struntprat.
    trams              | Det är trams.
    absurd~            | Det är absurt, en absurd sak.
    löjlig~            | Det är löjligt.
    konspir~           | Det är en konspirationsteori.
    spekul~            | Det är spekulation.
    överdr~            | Siffran är överdriven.
    nyans~             | Ministern nyanserar bilden.
    rätta~             | Tidningen rättade bilden.
    rättelse           | Tidningen har en rättelse.
    korriger~          | Tidningen korrigerar bilden.
    distanser~         | Rom distanserar sig.
    långt från         | Kiev är långt från seger.
    i stället          | De pratar i stället.
    istället           | De pratar istället.
    snarare            | Det är snarare krig.
    hellre             | Han vill hellre prata.
    svår~              | Fred blir svår.
    nästan             | Rom vann nästan.
    försök~            | Rom försöker vinna.
    missa~             | Rom missade målet.
    glöm~              | Rom glömmer sitt löfte.
    försumm~           | Rom försummar sitt löfte.
    underlåt~          | Rom underlåter att betala.
    underlät           | Rom underlät att betala.
    ignorer~           | Rom ignorerar kravet.
    nonchaler~         | Rom nonchalerar kravet.
    strunta~           | Rom struntar i kravet.
    förtig~            | Rom förtiger saken.
    mörka~             | Rom mörkar saken.
    befara~            | Rom befarar krig.
    frukta~            | Rom fruktar krig.
    rädd~              | Rom är rädd.
    varn~ för          | Rom varnar för krig.
    akta~ sig          | Rom aktar sig.
    värj~              | Rom värjer sig.
    trots              | Trots avtalet anföll han.
    illusion~          | Fred är en illusion.
    hägring~           | Fred är en hägring.
    bryt~              | Rom bryter avtalet.
    bröt               | Rom bröt avtalet.
    brott mot          | Det är ett brott mot avtalet.
    olaglig~           | Beslutet är olagligt.
    illegal~           | Beslutet är illegalt.
    grundlagsvidrig~   | Beslutet är grundlagsvidrigt.
    frikän~            | Han är frikänd.
    friad~             | Han blev friad.
    friar              | Rätten friar honom.
    oense              | Rom är oense med Paris.
    oenig~             | Rom är oenigt med Paris.
    ryggen             | Rom vänder planen ryggen.
    punkt för          | Rom sätter punkt för planen.
    slut på            | Rom vill få slut på krig.
    på is              | Planen ligger på is.
    papperskorgen      | Planen hamnar i papperskorgen.
    skrivbordslåda~    | Planen hamnar i skrivbordslådan.
    på papperet        | Freden finns på papperet.
    dödfödd~           | Planen är dödfödd.
    bakslag~           | Det blev ett bakslag.
    backa~             | Rom backar.
    omkull             | Rätten kastar omkull planen.
    kull~              | Rätten kullkastar planen.
    säg~ upp           | Rom säger upp avtalet.
    sade upp           | Rom sade upp avtalet.
    sagt upp           | Rom har sagt upp avtalet.
    låt~ bli           | Rom låter bli det.
    lät bli            | Rom lät bli det.
    låt~ _ falla       | Rom låter planen falla.
    lät _ falla        | Rom lät planen falla.
    föga               | Det är föga troligt.
    allt annat än      | Det är allt annat än lugnt.
    fördöm~            | Rom fördömer dådet.
    kritisk~           | Rom är kritiskt.
    sågar              | Rom sågar planen.
    sågad~             | Planen sågades av Rom.
  `,
  conditions: `
    ^vinner       | Vinner Rom, betalar vi.
    ^har          | Har Rom pengar, betalar vi.
    ^går          | Går planen väl, betalar vi.
    ^får          | Får Rom pengar, betalar vi.
    ^kommer       | Kommer tullen, betalar vi.
    ^blir         | Blir det krig, betalar vi.
    ^är           | Är priset rätt, betalar vi.
    , hade        | Det blev bra, hade Rom vunnit.
    ^hade         | Hade Rom vunnit, blev det bra.
    , så          | Först krig, så fred.
    teorin        | I teorin vinner Rom.
    om            | Vi betalar om Rom skriver under.
    ifall         | Vi betalar ifall Rom skriver under.
    såvida        | Vi går såvida Rom vinner.
    såvitt        | Såvitt känt vann Rom.
    förutsatt     | Vi betalar förutsatt att Rom vinner.
    förutsätt~    | Det förutsätter fred.
    villkor~      | Rom ställer villkor.
    undantag~     | Alla med undantag för Rom betalar.
    förutom       | Alla förutom Rom betalar.
    utom          | Alla utom Rom betalar.
    så länge      | Vi slåss så länge Rom anfaller.
    så snart      | Vi betalar så snart Rom vinner.
    tills         | Vi slåss tills Rom vinner.
    till dess     | Vi slåss till dess Rom vinner.
    innan         | Vi läser innan vi betalar.
    förrän        | Vi väntar förrän vi betalar.
    först efter   | Vi betalar först efter valet.
    när           | Vi betalar när Rom vinner.
    huruvida      | Han undrar huruvida Rom vinner.
    i fall        | I fall av krig betalar vi.
    i händelse    | I händelse av krig betalar vi.
    annars        | Betala, annars går vi.
    antag~        | Antag att Rom vinner.
    anta att      | Anta att Rom vinner.
    skulle        | Rom skulle vinna.
    vore          | Det vore bra.
    må            | Må Rom vinna.
    ska ha        | Mannen ska ha flytt.
    skall ha      | Mannen skall ha flytt.
    ska enligt    | Mannen ska enligt polisen ha flytt.
    uppges        | Mannen uppges vara här.
    sägs          | Mannen sägs vara här.
    påstå~        | Han vill påstå det.
    påstod~       | Han påstod det.
    lär           | Mannen lär vara här.
    förment~      | Den förmenta segern kom.
    misstänk~     | Den misstänkte kom.
    misstank~     | Misstankar finns.
    anklag~       | Rom anklagas.
    så kallad~    | Den så kallade segern kom.
    s.k           | Den s.k. segern kom.
    självutnämnd~ | Den självutnämnde kungen kom.
    kanske        | Rom vinner kanske.
    möjlig~       | Rom vinner möjligen.
    eventuell~    | Rom vinner eventuellt.
    troligen      | Rom vinner troligen.
    troligtvis    | Rom vinner troligtvis.
    sannolikt     | Rom vinner sannolikt.
    förmod~       | Rom vinner förmodligen.
    hypote~       | Det är en hypotes.
    teoretisk~    | Teoretiskt vinner Rom.
    verka~        | Kriget verkar över.
    tycks         | Kriget tycks över.
    kunde         | Rom kunde vinna.
    borde         | Rom borde vinna.
    beroende      | Det är beroende av valet.
    beror         | Det beror av valet.
    hänger på     | Det hänger på valet.
    bara efter    | Rom betalar bara efter valet.
    högst         | Rom betalar högst halva.
    på sin höjd   | Rom betalar på sin höjd halva.
    förbehåll~    | Rom har ett förbehåll.
    inofficiell~  | Det är inofficiellt.
    i väntan      | Rom är i väntan.
  `,
  reporting: `
    säg~         | Han säger det.
    sade         | Han sade det.
    sa           | Det sa han.
    sagt         | Han har sagt det.
    förklar~     | Han förklarar det.
    uppg~        | Han uppger det.
    meddel~      | Han meddelar det.
    berätta~     | Han berättar det.
    betona~      | Han betonar det.
    understr~k~  | Han understryker det.
    framh~ll~    | Han framhåller det.
    påpek~       | Han påpekar det.
    hävd~        | Han hävdar det.
    påst~        | Han påstår det.
    anse~        | Han anser det.
    ansåg        | Han ansåg det.
    tycker       | Han tycker det.
    tyckte       | Han tyckte det.
    menar        | Han menar det.
    menade       | Han menade det.
    tror         | Han tror det.
    trodde       | Han trodde det.
    rapport~     | Tidningen rapporterar det.
    skriver      | Tidningen skriver det.
    skrev        | Tidningen skrev det.
    skrivit      | Tidningen har skrivit det.
    bekräft~     | Han bekräftar det.
    svara~       | Han svarar det.
    medg~        | Han medger det.
    erkän~       | Han erkänner det.
    varna~       | Han varnar Rom.
    hot~         | Han hotar Rom.
    lov~         | Han lovar det.
    kräv~        | Han kräver det.
    begär~       | Han begär det.
    uppman~      | Han uppmanar Rom.
    kritiser~    | Han kritiserar det.
    kommenter~   | Han kommenterar det.
    konstater~   | Han konstaterar det.
    försäkr~     | Han försäkrar det.
    tillägg~     | Han tillägger det.
    lägg~ till   | Han lägger till det.
    lade till    | Han lade till det.
    utt~l~       | Han uttalar sig.
    uttryck~     | Han uttrycker oro.
    tillkännag~  | Han tillkännager det.
    annonser~    | Han annonserar det.
    citer~       | Tidningen citerar Rom.
    kalla~       | Han kallar det bra.
    beskr~v~     | Han beskriver det.
    argument~    | Han argumenterar.
    avslöj~      | Tidningen avslöjar det.
    bedöm~       | Han bedömer det.
    klaga~       | Han klagar.
    twitt~       | Han twittrar.
    enligt       | Enligt Rom går det bra.
    källa        | En källa talade.
    källor       | Källor talade.
    talesperson~ | En talesperson kom.
    talesman~    | En talesman kom.
    med ord~     | Med orden om fred gick han.
    yttra~       | Han yttrade sig.
    vittna~      | Han vittnade.
  `,
  uncertain: `
    oklar~          | Priset är oklart.
    okän~           | Priset är okänt.
    osäker~         | Priset är osäkert.
    ovis~           | Priset är ovisst.
    obesvarad~      | Brevet är obesvarat, frågan obesvarad.
    oavgjor~        | Saken är oavgjord.
    olös~           | Tvisten är olöst.
    öppen           | Saken är öppen.
    återstår        | Det återstår att se.
    tvek~           | Rådet tvekar.
    hemlig~         | Priset är hemligt.
  `,
  abbreviations: `
    a.a adj adr ang anm art avd avs b.l bl.a ca cit d.v.s dvs d.y d.ä dir dnr dr e.d e.kr ed eg ekon el em enl etc
    ev ex f f.d f.n f.kr f.m f.ö fd ff fig fil fm forts fr fr.o.m frk fvb förf förk gen hr ibid inkl iom ing inst
    jfr jr kap kgl kl kpt kr l lat lic lt m m.a.o m.fl m.h.a m.m maj max med mfl milj min mkt mm mrd n n.b nr nov
    o.d o.dyl o.s.v obs okt omkr osv p p.g.a pga pl prof proc red resp rev s s.k sa sek sept sid sign sk skr sr st
    sthlm str s.å t t.ex t.h t.o.m t.v tel tf tfn tom tr ung uppl v v.g vd vol äv ö övers jan feb mar apr jun jul
    aug dec mån tis ons tors fre lör sön
  `,
  smallWords: `
    och att det som en ett den de är var av på för med till i inte om har hade från men sig så vid när kan kunde ska
    skall skulle blir blev bli vill ville måste får fick ha vara varit han hon vi ni jag du dem dom mig dig oss er
    honom henne hans hennes dess deras vår vårt våra min mitt mina din ditt dina sin sitt sina denna detta dessa där
    här nu då också även bara mycket mer mest många några någon något ingen inget inga alla allt hela andra annan
    annat varje eller utan efter före innan under över mellan mot genom hos inom utanför utom åt ur sedan därför
    eftersom medan än vad vem vilken vilket vilka hur varför aldrig alltid igen redan ännu dock säger sade sa enligt
    man samt ju ej går gick kommer kom gör göra gjorde finns fanns bland kring idag igår imorgon upp ut in ned ner
    bort fram tillbaka kanske sådan sådant sådana både vars
  `,
  endings: `
    s n en et t na ns ens ets ar er or arna erna orna arnas ernas ornas a e an ans are aren ares arens arna ska skan
    skor skorna skans isk iskt iska sk skt ske iskes kan kor ier ierna ien iens iens ianer iansk ian an ansk anskt
    anska anskan nsk nskt nska nskan ande ing ingar ingen het heten else elser tion tioner ist ister isten isterna
    ism ism ismen inna innor es esisk esiskt esiska es eser eserna ese ges giska gisk giskt k ner nerna nare ländare
    ländsk ländskt ländska bo bor borna mässig ig igt iga lig ligt liga ' ':s :s en's on oner yr yrer ät ätt ättar
    tt
  `,
  months: `
    januari januaris jan; februari feb febr; mars; april apr; maj; juni jun; juli jul; augusti aug; september sept
    sep; oktober okt; november nov; december dec
  `,
  weekdays: `
    måndag måndagen måndagens måndagar mån; tisdag tisdagen tisdagens tisdagar tis; onsdag onsdagen onsdagens
    onsdagar ons; torsdag torsdagen torsdagens torsdagar tors tor; fredag fredagen fredagens fredagar fre; lördag
    lördagen lördagens lördagar lör; söndag söndagen söndagens söndagar sön
  `,
  numbers: `
    0 noll; 2 två tvenne; 3 tre trenne; 4 fyra; 5 fem; 6 sex halvdussin; 7 sju; 8 åtta; 9 nio; 10 tio tiotal; 11
    elva; 12 tolv dussin; 13 tretton; 14 fjorton; 15 femton; 16 sexton; 17 sjutton; 18 arton aderton; 19 nitton; 20
    tjugo tjog tjugotal; 21 tjugoett tjugoen tjugett; 22 tjugotvå; 23 tjugotre; 24 tjugofyra; 25 tjugofem; 26
    tjugosex; 27 tjugosju; 28 tjugoåtta; 29 tjugonio; 30 trettio trettiotal; 31 trettioett trettioen; 40 fyrtio
    fyrtiotal; 41 fyrtioett fyrtioen; 50 femtio femtiotal; 51 femtioett femtioen; 60 sextio sextiotal; 61 sextioett
    sextioen; 70 sjuttio; 71 sjuttioett sjuttioen; 80 åttio; 81 åttioett åttioen; 90 nittio; 91 nittioett nittioen;
    100 hundra etthundra hundratal; 1000 tusen ettusen tusental; 1000000 miljon; 1000000000 miljard
  `,
  scales: `
    12 dussin; 20 tjog; 100 hundra hundratals; 1000 tusen tusentals tusende tkr; 1000000 miljon miljoner milj mn
    mnkr mkr; 1000000000 miljard miljarder mrd md mdr mdkr; 1000000000000 biljon biljoner; 1000000000000000 biljard
    biljarder; 1000000000000000000 triljon triljoner
  `,
  ordinals: `
    1 första förste 1:a; 2 andra andre; 3 tredje; 4 fjärde; 5 femte; 6 sjätte; 7 sjunde; 8 åttonde; 9 nionde; 10
    tionde; 11 elfte; 12 tolfte; 13 trettonde; 14 fjortonde; 15 femtonde; 16 sextonde; 17 sjuttonde; 18 artonde; 19
    nittonde; 20 tjugonde; 21 tjugoförsta; 22 tjugoandra; 23 tjugotredje; 24 tjugofjärde; 25 tjugofemte; 30
    trettionde; 40 fyrtionde; 50 femtionde; 60 sextionde; 70 sjuttionde; 80 åttionde; 90 nittionde; 100 hundrade;
    1000 tusende
  `,
  fractions: '50 hälften halva halv; 25 fjärdedel fjärdedelar; 33 tredjedel',
  percentWords: '%, procent, procents, procentig, procentiga, procentenhet, procentenheter, procentenheters',
});
