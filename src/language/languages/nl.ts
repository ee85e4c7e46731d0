import { defineLanguage } from '../language.ts';
import { DUTCH_COUNTRIES } from './countries/nl.ts';

export const DUTCH = defineLanguage({
  code: 'nl',
  countries: DUTCH_COUNTRIES,
  hasCompounds: true,
  negations: `
    niet~          | Het akkoord wordt niet getekend.
    geen~          | Er komt geenszins een akkoord.
    nooit          | Er komt nooit vrede.
    nimmer         | Er komt nimmer vrede.
    niemand~       | Niemand tekent.
    nergens        | Nergens staat dat.
    noch           | Rome noch Parijs tekent.
    nee            | Het antwoord is nee.
    neen           | Het antwoord is neen.
    zonder         | Ze vertrokken zonder akkoord.
    amper          | Het bod is amper genoeg.
    nauwelijks     | Het bod is nauwelijks genoeg.
    zelden         | Hij spreekt zelden.
    onmogelijk~    | Vrede is onmogelijk.
    onaanvaardbaar | Het bod is onaanvaardbaar.
    onaanvaardbare | Dat is een onaanvaardbare eis.
    onacceptab~    | Het bod is onacceptabel.
    ondenkba~      | Een zege is ondenkbaar.
    onhaalba~      | Het plan is onhaalbaar.
    onwil~         | Het land is onwillig.
    ongeldig~      | De stem is ongeldig.
    onbekwaam      | De regering is onbekwaam.
    allerminst     | Het plan is allerminst nieuw.
    allesbehalve   | Het plan is allesbehalve nieuw.
    gebrek         | Er is gebrek aan bewijs.
    afwezig~       | Het bewijs is afwezig.
  `,
  reversals: `
    bedacht~ zich | De haven bedacht zich.
    op een haar na | Op een haar na was de haven verkocht.
    verbre~k~        | Rome verbreekt het verdrag.
    verbrak~         | Rome verbrak het verdrag.
    vertra~g~        | Rome vertraagt het plan.
    verlaten         | Rome heeft het verdrag verlaten.
    verliet~         | Rome verliet het verdrag.
    verlaat          | Rome verlaat het verdrag.
    ironi~           | Rome blijft ironisch.
    spot~            | Rome spot met het plan.
    uitgestapt       | Rome is uitgestapt.
    gestapt uit      | Rome is gestapt uit het verdrag.
    stap~ uit        | Rome stapte uit het verdrag.
    aprilgrap        | Het was een aprilgrap.
    1 april~         | Het was een grap van 1 april.
    talm~            | Rome talmt.
    treuzel~         | Rome treuzelt.
    de deur          | Rome sluit de deur.
    van gedachten    | Rome is van gedachten veranderd.
    uit de lucht     | Het is uit de lucht gegrepen.
    ongeoorloofd     | Het plan is ongeoorloofd.
    naïe~            | Het plan is naïef.
    tapijt           | Rome veegt het onder het tapijt.
    eerder dan       | Praten eerder dan tekenen.
    gekraakt         | Het plan is gekraakt.
    kraakt~          | De Raad kraakt het plan.
    nepnieuws        | Het is nepnieuws.
    nep              | De foto is nep.
    veroorde~l~      | De krant veroordeelt het plan.
    laakt            | De krant laakt het plan.
    hekel~           | De krant hekelt het plan.
    ertegen          | De bond is ertegen.
    gekant           | De bond is fel gekant.
    gedwarsboomd     | Het plan is gedwarsboomd.
    geboycot         | De top is geboycot.
    gesaboteerd      | Het plan is gesaboteerd.
    getorpedeerd     | Het plan is getorpedeerd.
    ervoor           | Rome past ervoor.
    hoed~ zich       | Rome hoedt zich daarvoor.
    rusten           | Rome laat het plan rusten.
    drijfzand        | Het plan rust op drijfzand.
    duigen           | Het plan ligt in duigen.
    streep door      | Rome zet een streep door het plan.
    naast zich       | Het bedrijf legt de eis naast zich neer.
    weg              | Kiev wuift de vraag weg.
    weggewuifd       | Het plan is weggewuifd.
    de vloer aan     | De minister veegt de vloer aan met het plan.
    illega~          | Het besluit is illegaal.
    probeer~         | Rome probeert dat.
    prober~          | Rome wil dat proberen.
    negeer~          | Rome negeert de eis.
    neger~n          | Ze negeren de eis.
    verbod~          | Er geldt een verbod op vuurwerk.
    opgegeven        | Hij heeft zijn zetel opgegeven.
    ontken~          | De minister ontkent de feiten.
    loochen~         | De minister loochent de feiten.
    weiger~          | Kiev weigert te wijken.
    geweigerd~       | Hij heeft geweigerd te tekenen.
    afwijz~          | Het kabinet zal het plan afwijzen.
    afgewezen        | Het plan is afgewezen.
    van de hand      | Het kabinet wijst het plan van de hand.
    verwerp~         | De Senaat verwerpt de wet.
    verworpen        | De wet is verworpen.
    verwierp~        | De Senaat verwierp de wet.
    betwist~         | Het bedrijf betwist de cijfers.
    bestr~d~         | Het bedrijf bestrijdt de cijfers.
    tegensprek~      | De cijfers tegenspreken kan hij.
    tegengesproken   | Het bericht is tegengesproken.
    weerspr~k~       | De minister weerspreekt het bericht.
    weerleg~         | Het rapport weerlegt de these.
    ontkracht~       | Het rapport ontkracht de these.
    ontzenuw~        | Het rapport ontzenuwt de these.
    herroep~         | De getuige herroept zijn verhaal.
    herriep          | De getuige herriep zijn verhaal.
    terug~           | De getuige kwam terug op zijn woorden.
    intrek~          | De partij wil het plan intrekken.
    ingetrokken      | Het plan is ingetrokken.
    trok~ _ in       | De partij trok het plan snel in.
    trek~ _ in       | De partij trekt het plan weer in.
    opgeven          | Hij moet zijn zetel opgeven.
    g~ft _ op        | Hij geeft zijn zetel op.
    gaf _ op         | Hij gaf zijn zetel op.
    gaven _ op       | Ze gaven hun zetel op.
    geven _ op       | Ze geven hun zetel op.
    afzien           | Hij moet van het plan afzien.
    afgezien         | Hij heeft van het plan afgezien.
    afgeraden        | De reis wordt afgeraden.
    ontra~d~         | De arts ontraadt de reis.
    afblaz~          | Rome wil de top afblazen.
    afgeblazen       | De top is afgeblazen.
    afgelast~        | De top is afgelast.
    afzeg~           | Hij moet de reis afzeggen.
    afgezegd         | De reis is afgezegd.
    afgeschaft~      | De taks is afgeschaft.
    afschaf~         | Rome wil de taks afschaffen.
    afbr~k~          | Hij moet de reis afbreken.
    afgebroken       | De reis is afgebroken.
    afgewend         | De ramp is afgewend.
    afwenden         | Rome kan de ramp afwenden.
    afgeslagen       | De aanval is afgeslagen.
    afstand          | De partij neemt afstand van hem.
    afstapp~         | Rome moet van het plan afstappen.
    afgestapt        | Rome is van het plan afgestapt.
    afgekeurd~       | De wet is afgekeurd.
    afkeur~          | Velen afkeuren dat.
    mislukk~         | De gesprekken mislukken.
    mislukt~         | Het plan is mislukt.
    faal~            | Het plan faalt.
    gefaald          | Het plan heeft gefaald.
    falen~           | Het falen van het plan is duidelijk.
    fiasco           | Het plan werd een fiasco.
    stukgelopen      | De gesprekken zijn stukgelopen.
    gestrand         | De gesprekken zijn gestrand.
    strand~          | Het plan strandde.
    stop~            | De rechter stopt de bouw.
    gestopt~         | De bouw is gestopt.
    stokje           | De rechter stak er een stokje voor.
    stilgelegd       | De bouw is stilgelegd.
    staak~           | De rechter staakt de bouw.
    gestaakt~        | De bouw is gestaakt.
    staken           | Rome wil de bouw staken.
    opgeschort~      | De hulp is opgeschort.
    opschort~        | Brussel wil de hulp opschorten.
    beëindig~        | Rome beëindigt de hulp.
    geschrapt        | De reis is geschrapt.
    schrap~          | Rome schrapt de reis.
    geannuleerd      | De reis is geannuleerd.
    annule~          | Rome annuleert de reis.
    vernietig~       | De rechter vernietigt het besluit.
    uitgesloten      | Een oorlog is uitgesloten.
    uitsluit~        | Rome kan een oorlog uitsluiten.
    uit te sluiten   | Een oorlog valt uit te sluiten.
    sl~t~ _ uit      | Rome sluit een oorlog uit.
    uitstel~         | Rome vraagt uitstel.
    uitgesteld       | De stemming is uitgesteld.
    stel~ _ uit      | Rome stelt de stemming uit.
    verdaag~         | De stemming wordt verdaagd.
    verbied~         | De burgemeester verbiedt het concert.
    verbood          | De burgemeester verbood het concert.
    verhinder~       | De staking verhindert de vlucht.
    voorkom~         | Rome wil een oorlog voorkomen.
    voorkwam~        | Rome voorkwam een oorlog.
    blokke~          | Hongarije blokkeert de hulp.
    geblokkeerd      | De hulp is geblokkeerd.
    tegenhoud~       | Rome wil de hulp tegenhouden.
    tegengehouden    | De hulp is tegengehouden.
    verijdel~        | De politie verijdelt een aanslag.
    dwarsbo~m~       | Rome dwarsboomt het plan.
    onderschept~     | De drone is onderschept.
    vermijd~         | Rome wil een oorlog vermijden.
    vermeden         | Een oorlog is vermeden.
    vermeed          | Rome vermeed een oorlog.
    veto~            | Rusland sprak een veto uit.
    verzet~          | Hongarije verzet zich.
    tegenstem~       | Rome zal tegenstemmen.
    tegen            | Rome stemde tegen.
    tegendeel        | Het tegendeel is waar.
    integendeel      | De prijs stijgt, integendeel.
    tegenstand~      | De tegenstander klaagt.
    in strijd        | Dat is in strijd met de wet.
    in tegenstelling | In tegenstelling tot Rome stemt Parijs.
    bezwaar          | Rome maakt bezwaar.
    protest~         | Duizenden protesteren.
    betwijfel~       | Kenners betwijfelen dat.
    twijfel~         | Kenners twijfelen.
    getwijfeld       | Kenners hebben getwijfeld.
    scepti~          | Kenners zijn sceptisch.
    onzeker~         | De toekomst is onzeker.
    onduidelijk~     | De toekomst is onduidelijk.
    ongewis          | De toekomst is ongewis.
    onwaar~          | Het bericht is onwaar.
    onjuist~         | Het cijfer is onjuist.
    onterecht~       | De kritiek is onterecht.
    ten onrechte     | Dat werd ten onrechte gemeld.
    ongegrond~       | De klacht is ongegrond.
    ongefundeerd~    | De kritiek is ongefundeerd.
    onbewezen        | De these is onbewezen.
    ongelo~          | Het verhaal is ongeloofwaardig.
    vals~            | Het bericht is vals.
    vervals~         | De brief is vervalst.
    fout~            | Het cijfer is fout.
    verkeerd~        | Het cijfer is verkeerd.
    vergis~          | De minister vergist zich.
    misleid~         | Het bericht is misleidend.
    leugen~          | Dat is een leugen.
    lieg~            | De minister liegt.
    loog             | De minister loog.
    logen            | De ministers logen.
    gelogen          | De minister heeft gelogen.
    verzonnen        | Het verhaal is verzonnen.
    verzin~          | De minister verzint dat.
    gerucht~         | Er gaat een gerucht.
    roddel~          | Het is een roddel.
    mythe~           | De zege is een mythe.
    fabel~           | De zege is een fabel.
    sprookje~        | De zege is een sprookje.
    broodje aap      | Dat is een broodje aap.
    fake~            | De foto is fake.
    deepfake~        | De video is een deepfake.
    hoax             | Het bericht is een hoax.
    bedrog           | De stemming is bedrog.
    desinformatie    | Dat is desinformatie.
    propaganda       | Dat is propaganda.
    onzin~           | De minister noemt dat onzin.
    kletskoek        | De minister noemt dat kletskoek.
    flauwekul        | De minister noemt dat flauwekul.
    absurd~          | De minister noemt dat absurd.
    belachelijk~     | De minister noemt dat belachelijk.
    complot~         | Dat is een complottheorie.
    samenzwering~    | Dat is een samenzwering.
    speculati~       | Dat is speculatie.
    overdr~v~        | De cijfers zijn overdreven.
    nuance~          | De minister nuanceert dat.
    relativeer~      | De minister relativeert dat.
    rectifi~         | De krant plaatst een rectificatie.
    gecorrigeerd     | De krant heeft het gecorrigeerd.
    corrige~         | De krant corrigeert het cijfer.
    distantie~       | De partij distantieert zich.
    verre van        | Het plan is verre van klaar.
    ver van          | Kiev is ver van een zege.
    in plaats        | Ze praten in plaats van te tekenen.
    liever           | Hij wil liever praten.
    weinig           | Het verhaal is weinig zeker.
    vergeefs         | Ze wachtten vergeefs.
    tevergeefs       | Ze wachtten tevergeefs.
    vruchteloos      | Het overleg was vruchteloos.
    nalat~           | Hij is nalatig.
    nagelaten        | Hij heeft dat nagelaten.
    verzuim~         | Hij verzuimt te betalen.
    vergeet          | Hij vergeet te betalen.
    vergat~          | Hij vergat te betalen.
    vergeten         | Hij is dat vergeten.
    genegeerd        | De eis is genegeerd.
    verzwijg~        | Rome verzwijgt dat.
    verzweeg         | Rome verzweeg dat.
    verzwegen        | Dat is verzwegen.
    aarzel~          | Berlijn aarzelt.
    geaarzeld        | Berlijn heeft geaarzeld.
    huiver~          | Berlijn is huiverig.
    vrees~           | Rome vreest een oorlog.
    vrezen           | Velen vrezen een oorlog.
    bang             | Velen zijn bang.
    waarschuw~ voor  | Rome waarschuwt voor een oorlog.
    ontsnap~         | De dief ontsnapt.
    ontloop~         | De dief ontloopt zijn straf.
    ontwijk~         | De minister ontwijkt de vraag.
    ontweek          | De minister ontweek de vraag.
    bijna            | Rome had bijna een akkoord.
    poog~            | Rome poogt dat.
    poging           | Het was een poging.
    dreig~           | Er dreigt oorlog.
    moei~            | Betalen is moeilijk.
    boycot~          | Rome boycot de top.
    sabot~           | Rome saboteert de top.
    torpede~         | Rome torpedeert het plan.
    ontbr~k~         | Het bewijs ontbreekt.
    mist             | Het plan mist steun.
    kelder~          | Rome kelderde het plan.
    laten vallen     | Rome wil het plan laten vallen.
    l~t~ _ vallen    | Rome laat het plan vallen.
    laten varen      | Rome wil het plan laten varen.
    l~t~ _ varen     | Rome laat het plan varen.
    van tafel        | Het plan is van tafel.
    van de baan      | Het plan is van de baan.
    in de ijskast    | Het plan ligt in de ijskast.
    koelkast         | Het plan ligt in de koelkast.
    prullenbak       | Het plan ligt in de prullenbak.
    dode letter      | De wet blijft een dode letter.
    doodgeboren      | Het plan is een doodgeboren kind.
    op papier        | De vrede staat op papier.
    de grond in      | Rome boort het plan de grond in.
    ondanks          | Ondanks het akkoord viel hij aan.
    in weerwil       | In weerwil van het akkoord viel hij aan.
    illusie~         | Vrede is een illusie.
    luchtkasteel     | Vrede is een luchtkasteel.
    schend~          | Rome schendt het akkoord.
    geschonden       | Rome heeft het akkoord geschonden.
    ongrondwettelijk | Het besluit is ongrondwettelijk.
    onwettig~        | Het besluit is onwettig.
    onrechtmatig~    | Het besluit is onrechtmatig.
    vrijgesproken    | De burgemeester is vrijgesproken.
    vrijspraak       | De burgemeester kreeg vrijspraak.
    onschuldig       | De burgemeester is onschuldig.
    seponeer~        | Justitie seponeert de zaak.
    geseponeerd      | De zaak is geseponeerd.
    de rug toe       | Rome keert hem de rug toe.
    oneens           | Rome is het oneens met Parijs.
    onthoud~         | China onthoudt zich.
    onthield~        | China onthield zich.
    ontzeg~          | Rome ontzegt hem de toegang.
    eind~ aan        | Rome maakt een einde aan de hulp.
    punt achter      | Rome zet een punt achter het plan.
    genoeg van       | Rome heeft genoeg van het plan.
    uitgebleven      | De hulp is uitgebleven.
    bl~f~ uit        | De hulp bleef uit.
    bl~v~ uit        | De hulp is lang blijven uit.
  `,
  conditions: `
    , dan           | Eerst komt er geld, dan vrede.
    ^lukt           | Lukt het plan, betalen we.
    ^krijgt         | Krijgt Rome geld, betaalt het.
    ^gaat           | Gaat de oorlog door, betalen we.
    ^blijft         | Blijft de heffing, betalen we.
    ^komen          | Komen er prijzen, betalen we.
    ^komt           | Komt er oorlog, betalen we.
    ^wordt          | Wordt hij baas, betalen we.
    ^heeft          | Heeft Rome geld, betaalt het.
    ^zijn           | Zijn de prijzen hoog, betalen we.
    ^is             | Is er geld, betalen we.
    ^waren          | Waren ze gekomen, kwam er vrede.
    ^was            | Was hij gekomen, kwam er vrede.
    , hadden        | Er was vrede gekomen, hadden we getekend.
    , had           | Er was vrede gekomen, had hij getekend.
    ^hadden         | Hadden we getekend, kwam er vrede.
    ^had            | Had hij getekend, kwam er vrede.
    af              | Alles hangt van het weer af.
    als             | We betalen als Rome tekent.
    indien          | We betalen indien Rome tekent.
    tenzij          | We gaan, tenzij Rome tekent.
    mits            | We betalen mits Rome tekent.
    behalve         | Allen betalen, behalve Rome.
    uitgezonderd    | Allen betalen, Rome uitgezonderd.
    uitzondering~   | Allen betalen, met uitzondering van Rome.
    voorwaard~      | Rome stelt een voorwaarde.
    zolang          | We vechten zolang Rome aanvalt.
    zodra           | We betalen zodra Rome tekent.
    totdat          | We vechten totdat Rome tekent.
    tot de          | We vechten tot de dood.
    tot het         | We vechten tot het eind.
    voordat         | We lezen voordat we tekenen.
    alvorens        | We lezen alvorens te tekenen.
    vooraleer       | We lezen vooraleer te tekenen.
    pas na          | Rome betaalt pas na de stemming.
    wanneer         | We betalen wanneer Rome tekent.
    of              | Zij vroeg of Rome tekent.
    ingeval         | Ingeval van oorlog betalen we.
    in geval        | In geval van oorlog betalen we.
    in het geval    | In het geval van Rome betalen we.
    voor het geval  | Voor het geval er oorlog komt, betalen we.
    anders          | Teken, anders gaan we.
    stel            | Stel, Rome tekent.
    gesteld dat     | Gesteld dat Rome tekent, betalen we.
    aangenomen      | Aangenomen wordt een zege.
    zou~            | De dader zou gevlucht zijn.
    mocht~          | Mocht Rome tekenen, betalen we.
    moge            | Moge Rome tekenen.
    vermeend~       | De vermeende dader vlucht.
    zogenaamd~      | De zogenaamde dader vlucht.
    zogeheten       | De zogeheten dader vlucht.
    zelfverklaard~  | De zelfverklaarde koning vlucht.
    zelfbenoemd~    | De zelfbenoemde koning vlucht.
    zogezegd        | Dat is zogezegd vrede.
    naar verluidt   | De dader is naar verluidt hier.
    vermoed~        | Men vermoedt een moord.
    verdacht~       | De verdachte vlucht.
    verdenk~        | Rome verdenkt hem.
    beschuldig~     | Rome beschuldigt hem.
    beticht~        | Rome beticht hem.
    misschien       | Rome tekent misschien.
    wellicht        | Rome tekent wellicht.
    mogelijk~       | Rome tekent mogelijk.
    waarschijnlijk~ | Rome tekent waarschijnlijk.
    eventue~        | Er komt een eventueel akkoord.
    hypothe~        | Dat is een hypothese.
    theor~          | In theorie tekent Rome.
    lijk~           | De oorlog lijkt voorbij.
    schijn~         | De oorlog schijnt voorbij.
    blijkbaar       | Rome tekent blijkbaar.
    kennelijk       | Rome tekent kennelijk.
    afhankelijk~    | Dat is afhankelijk van het weer.
    afhang~         | Alles laten afhangen van het weer.
    onbevestigd~    | Er zijn onbevestigde berichten.
    alleen na       | Rome betaalt alleen na de stemming.
    hooguit         | Rome betaalt hooguit de helft.
    hoogstens       | Rome betaalt hoogstens de helft.
    voorbehoud      | Rome tekent onder voorbehoud.
    alsof           | Het klinkt alsof Rome tekent.
    officieus       | Rome tekent officieus.
    in afwachting   | Rome is in afwachting van de stemming.
  `,
  reporting: `
    meen~         | Hij meent dat.
    zeg~          | Hij zegt dat.
    zei~          | Hij zei dat.
    gezegd        | Hij heeft dat gezegd.
    verkla~r~     | Hij verklaart dat.
    mededel~      | Hij deed een mededeling.
    meegedeeld    | Hij heeft dat meegedeeld.
    meld~         | De krant meldt dat.
    gemeld        | De krant heeft dat gemeld.
    berich~       | De krant bericht dat.
    laten weten   | Hij heeft laten weten te gaan.
    l~t~ _ weten  | Hij laat de krant weten te gaan.
    laat weten    | Hij laat weten te gaan.
    liet weten    | Hij liet weten te gaan.
    aldus         | Aldus de minister.
    volgens       | Volgens Rome gaat het goed.
    benadruk~     | Hij benadrukt dat.
    onderstre~p~  | Hij onderstreept dat.
    stel~         | Hij stelt dat.
    vind~         | Hij vindt dat.
    vond~         | Hij vond dat.
    denk~         | Hij denkt dat.
    gelo~f~       | Hij gelooft dat.
    bevestig~     | Hij bevestigt dat.
    antwoord~     | Hij antwoordt dat.
    reage~        | Hij reageert.
    voeg~ _ toe   | Hij voegt dat toe.
    toegevoegd    | Hij heeft dat toegevoegd.
    geeft toe     | Hij geeft toe te gaan.
    gaf toe       | Hij gaf toe te gaan.
    erken~        | Hij erkent dat.
    waarschuw~    | Hij waarschuwt Rome.
    gewaarschuwd  | Hij heeft Rome gewaarschuwd.
    dreig~        | Hij dreigt Rome.
    belo~f~       | Hij belooft dat.
    kondig~ _ aan | Hij kondigt een top aan.
    aangekondigd  | Hij heeft een top aangekondigd.
    aankondig~    | Zijn aankondiging kwam laat.
    eis~          | Hij eist dat.
    geëist        | Hij heeft dat geëist.
    vraag~        | Hij vraagt dat.
    vroeg~        | Hij vroeg dat.
    verzek~r~     | Hij verzekert dat.
    bewe~r~       | Hij beweert dat.
    schr~f        | De krant schreef dat.
    schrijf~      | De krant schrijft dat.
    schrijven     | De kranten schrijven dat.
    geschreven    | De krant heeft dat geschreven.
    vertel~       | Hij vertelt dat.
    leg~ _ uit    | Hij legt dat uit.
    licht~ _ toe  | Hij licht dat toe.
    wijst erop    | Hij wijst erop.
    wees erop     | Hij wees erop.
    klaag~        | Hij klaagt dat.
    bekritise~    | Hij bekritiseert dat.
    noem~         | Hij noemt dat.
    citeer~       | Hij citeert Rome.
    onthul~       | De krant onthult dat.
    spreek~ van   | Hij spreekt van vrede.
    sprak van     | Hij sprak van vrede.
    betoog~       | Hij betoogt dat.
    verwacht~     | Hij verwacht dat.
    concludeer~   | Hij concludeert dat.
    bron~         | Een bron sprak.
    woordvoerder~ | De woordvoerder sprak.
    twitter~      | Hij twittert dat.
    in de woorden | In de woorden van Rome gaat het.
  `,
  uncertain: `
    onduidelijk~    | De prijs is onduidelijk.
    onbekend~       | De prijs is onbekend.
    onzeker~        | De prijs is onzeker.
    onbeslist~      | De zaak is onbeslist.
    onbeantwoord~   | De brief bleef onbeantwoord.
    open            | De zaak ligt open.
    de vraag        | De vraag blijft.
    nog te bepalen  | De prijs is nog te bepalen.
    aarzel~         | De raad aarzelt.
    geheim~         | De prijs is geheim.
    moet blijken    | Dat moet blijken.
  `,
  abbreviations: `
    a.h.w a.u.b aanh afb afd afz alg art b.v.d bijv bijz blz bv ca cf co dec dhr dir div d.m.v d.w.z dr drs ds e.a
    ed eng enz etc ev excl f fa fig fr gebr geb gem gen id i.c i.d.i i.g.v i.h.a i.o i.p.v i.s.m i.v.m incl ing inz
    ir jhr jl jr kol kon lic lt luit m.a.w m.b.t m.b.v m.i.v m.m.v m.u.v max mej mevr mgr min mln mr mrd mrs mw
    n.a.v n.b n.chr nl nr nrs o.a o.b.v o.i.d o.l.v o.m onb ong opm p p.p pag plm plv prof prov red resp s secr sr
    st t.a.v t.b.v t.g.v t.o.v t.w v v.a v.chr v.d vb verg vgl vlg vnl vs w.o wnd zgn z.g.a.n zr jan feb mrt apr jun
    jul aug sep sept okt nov dec ma di wo do vr za zo
  `,
  smallWords: `
    de het een der den des dit dat deze die en of maar want dus noch omdat doordat terwijl hoewel toen als indien
    dan wanneer waar waarom hoe wie wat welke welk wiens ik jij je u hij zij ze wij we jullie hen hun haar hem mij
    me jou uw mijn jouw zijn ons onze zich zelf men er hier daar nu al ook nog niet geen wel zo te om in op aan van
    voor door met bij naar uit over onder tegen tussen tot na sinds tijdens zonder volgens vanwege binnen buiten
    boven achter naast rond per is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden heb
    hebt kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen
    mocht mochten laat laten liet gaat gaan ging komt komen kwam doet doen deed zegt zei veel meer meest minder
    weinig alle alles allen iets niets iemand niemand ieder elke elk ander andere anderen sommige enkele heel zeer
    erg al altijd nooit weer eens toch daarom echter vandaag gisteren morgen daarvoor daarmee waarbij waarvan eerst
    ervan
  `,
  endings: `
    s e en n 's ' er ers ers ster sters aar aars aren ees ese ezen esen isch ische ischen sche sch se ter ters ner
    ners lander landers lands landse iër iërs ië isme ist isten ing ingen tie ties teit teiten heid heden lijk lijke
    aan aans aanse anen an aanen air aire in innen es esse essen ein eins einse einen oot oten ieve ief iek ieken
    ië's ns nse r rs rse jk kse ks ij nen i is ense enaar enaars us el elijk elijke je jes tje tjes uwse uws uw eër
    eërs
  `,
  months: `
    januari jan; februari feb; maart mrt; april apr; mei; juni jun; juli jul; augustus aug; september sep sept;
    oktober okt; november nov; december dec
  `,
  weekdays: `
    maandag maandagen ma; dinsdag dinsdagen di; woensdag woensdagen wo; donderdag donderdagen do; vrijdag vrijdagen
    vr; zaterdag zaterdagen za; zondag zondagen
  `,
  numbers: `
    0 nul; 1 één; 2 twee; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen; 10 tien; 11 elf; 12 twaalf
    dozijn; 13 dertien; 14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18 achttien; 19 negentien; 20 twintig
    twintigtal; 21 eenentwintig; 30 dertig dertigtal; 31 eenendertig; 40 veertig; 41 eenenveertig; 50 vijftig
    vijftigtal; 51 eenenvijftig; 60 zestig; 61 eenenzestig; 70 zeventig; 71 eenenzeventig; 80 tachtig; 81
    eenentachtig; 90 negentig; 91 eenennegentig; 100 honderd honderdtal; 101 honderdeen honderdéén; 1000 duizend
    duizendtal; 1.5 anderhalf anderhalve; 10 tiental; 15 vijftiental; 1000000 miljoen; 1000000000 miljard
  `,
  scales: `
    10 tientallen; 12 dozijn; 100 honderd honderden honderdtallen; 1000 duizend duizenden; 1000000 miljoen miljoenen
    mln mio; 1000000000 miljard miljarden mld mrd; 1000000000000 biljoen biljoenen bln; 1000000000000000 biljard
    biljarden; 1000000000000000000 triljoen triljoenen
  `,
  ordinals: `
    1 eerste eersten 1e 1ste; 2 tweede tweeden 2e; 3 derde derden 3e; 4 vierde vierden; 5 vijfde vijfden; 6 zesde; 7
    zevende; 8 achtste 8ste; 9 negende; 10 tiende; 11 elfde; 12 twaalfde; 13 dertiende; 14 veertiende; 15
    vijftiende; 16 zestiende; 17 zeventiende; 18 achttiende; 19 negentiende; 20 twintigste; 30 dertigste; 40
    veertigste; 50 vijftigste; 60 zestigste; 70 zeventigste; 80 tachtigste; 90 negentigste; 100 honderdste; 1000
    duizendste
  `,
  numberJoints: 'en ën',
  fractions: '50 helft half halve; 25 kwart; 33 derde',
  percentWords: '%, procent, percent, procentpunt, procentpunten, pct, ten honderd',
});
