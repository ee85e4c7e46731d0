import { defineLanguage } from '../language.ts';
import { ITALIAN_COUNTRIES } from './countries/it.ts';

export const ITALIAN = defineLanguage({
  code: 'it',
  countries: ITALIAN_COUNTRIES,
  hasElision: true,
  negations: `
    nè            | Nè Roma firma.
    non           | Il testo non sarà firmato.
    mai           | Una pace mai vista.
    nulla         | Nulla è cambiato.
    niente        | Niente è cambiato.
    nessun~       | Nessuno firmerà.
    né            | Né Roma né Parigi firmerà.
    neanche       | Neanche Roma firmerà.
    nemmeno       | Nemmeno Roma firmerà.
    neppure       | Neppure Roma firmerà.
    no            | Il ministro ha detto no.
    senza         | Sono partiti senza accordo.
    mica          | È mica vero.
    affatto       | Il piano è affatto nuovo.
    appena        | L'offerta basta appena.
    impossibil~   | La pace è impossibile.
    incapac~      | Il paese è incapace di pagare.
    impensabil~   | Un ritorno è impensabile.
    inaccettabil~ | L'offerta è inaccettabile.
    inammissibil~ | Il ricorso è inammissibile.
    inesisten~    | Il rischio è inesistente.
    nullo         | Il voto è nullo.
    assen~        | In assenza di prove fu liberato.
    priv~ di      | Il piano è privo di base.
  `,
  reversals: `
    ripens~ | Il porto ci ha ripensato.
    favol~ | È una favola.
    regge            | Il piano regge male.
    ritard~          | Roma ritarda il piano.
    tradi~           | Roma tradisce la promessa.
    gelat~           | Roma ha gelato gli alleati.
    gela             | Roma gela gli alleati.
    in discussione   | Roma mette in discussione il piano.
    uscit~ d~        | Roma è uscita dal patto.
    le spalle        | Roma volta le spalle al piano.
    pesce d'aprile   | Era un pesce d'aprile.
    temporegg~       | Roma temporeggia.
    chius~           | Roma ha chiuso al piano.
    chiude al        | Roma chiude al piano.
    chiude alla      | Roma chiude alla pace.
    chiude a         | Roma chiude a nuovi patti.
    cambia~ idea     | Roma ha cambiato idea.
    deri~            | Roma deride il piano.
    ironizz~         | Roma ironizza.
    porta in faccia  | Roma gli sbatte la porta in faccia.
    ingenu~          | È un piano ingenuo.
    tappeto          | Roma lo nasconde sotto il tappeto.
    violazion~       | Fu una violazione della tregua.
    violar~          | Roma vuole violare la tregua.
    violat~          | Roma ha violato la tregua.
    viola            | Roma viola la tregua.
    illusion~        | La pace è un'illusione.
    illudono         | I ministri si illudono.
    illude~          | Il ministro si illude.
    oblio            | Il patto cade nell'oblio.
    frena~           | Roma frena sul piano.
    disert~          | Roma diserta il vertice.
    insufficien~     | Le prove sono insufficienti.
    strapp~          | Roma strappa il patto.
    cassetto         | Il piano resta nel cassetto.
    sine die         | Tutto va sine die.
    spugna           | Il sindaco getta la spugna.
    snobb~           | Il premier snobba il piano.
    sbugiard~        | Lo studio sbugiarda il ministro.
    sulla carta      | Il patto è rimasto sulla carta.
    rifugg~          | Il papa rifugge dal tema.
    binario morto    | Il piano è su un binario morto.
    balla            | È una balla.
    illegal~         | La norma è illegale.
    incostituzional~ | La norma è incostituzionale.
    illegittim~      | La norma è illegittima.
    di traverso      | La Lega si mette di traverso.
    prosciogl~       | Il giudice proscioglie il sindaco.
    nega             | Il sindaco nega i fatti.
    negan~           | I sindaci negano i fatti.
    negat~           | Il sindaco ha negato i fatti.
    negar~           | Il sindaco può negare i fatti.
    negava~          | Il sindaco negava i fatti.
    negò             | Il sindaco negò i fatti.
    smenti~          | Il Cremlino smentisce la notizia.
    confut~          | Il rapporto confuta la tesi.
    respin~          | Il Senato respinge la legge.
    rigett~          | Il giudice rigetta il ricorso.
    rifiut~          | Kiev rifiuta di cedere.
    ricus~           | L'avvocato ricusa il giudice.
    ripudi~          | L'Italia ripudia la guerra.
    contest~         | L'azienda contesta la cifra.
    contraddi~       | Il rapporto contraddice il ministro.
    sconfess~        | Il premier sconfessa il ministro.
    disconosc~       | Il partito disconosce il patto.
    rinunc~          | Il deputato rinuncia al seggio.
    rinunz~          | Il deputato rinunzia al seggio.
    abbandon~        | L'azienda abbandona il piano.
    desist~          | L'azienda desiste dal piano.
    fall~            | Il negoziato fallisce.
    insuccess~       | Fu un insuccesso.
    ferm~            | Il giudice ha fermato i lavori.
    arrest~          | Il traffico si arresta.
    cess~            | La guerra cessa.
    smett~           | Roma smette di pagare.
    smess~           | Roma ha smesso di pagare.
    smise~           | Roma smise di pagare.
    interromp~       | Lo sciopero interrompe il traffico.
    interrott~       | Il traffico è interrotto.
    interruz~        | Ci fu un'interruzione del traffico.
    interruppe~      | Roma interruppe il traffico.
    sospen~          | Bruxelles sospende gli aiuti.
    sospes~          | Gli aiuti sono sospesi.
    esclu~           | Il ministro esclude una guerra.
    scart~           | Il ministro scarta il piano.
    accanton~        | Il ministro accantona il piano.
    ritir~           | Il deputato ritira la querela.
    ritratt~         | Il testimone ritratta.
    rimangi~         | Il ministro si rimangia la promessa.
    annull~          | Il giudice annulla il voto.
    revoc~           | Il giudice revoca il decreto.
    abrog~           | Il Senato abroga la legge.
    aboli~           | Il Senato abolisce la pena.
    invalid~         | Il giudice invalida il voto.
    bocci~           | La Consulta boccia la legge.
    stralci~         | Il Senato stralcia la norma.
    cancell~         | Il vertice è cancellato.
    soppr~ss~        | La norma è stata soppressa.
    soppri~          | Il Senato sopprime la norma.
    elimin~          | Il Senato elimina la norma.
    rinvi~           | Il voto è rinviato.
    posticip~        | Il voto è posticipato.
    slitt~           | Il voto slitta.
    rimand~          | Il voto è rimandato.
    veto             | Mosca ha messo il veto.
    blocc~           | L'Ungheria blocca gli aiuti.
    ostacol~         | L'Ungheria ostacola gli aiuti.
    osteggi~         | L'Ungheria osteggia gli aiuti.
    impedi~          | Lo sciopero impedisce il volo.
    evit~            | Bisogna evitare una guerra.
    scongiur~        | Bisogna scongiurare una guerra.
    prevenire        | Bisogna prevenire una guerra.
    viet~            | Il sindaco vieta il concerto.
    divieto          | C'è un divieto di sosta.
    proib~           | Il sindaco proibisce il concerto.
    interdett~       | Il medico è interdetto.
    sventa~          | La polizia sventa un attacco.
    intercett~       | Il drone è stato intercettato.
    abbatt~          | Il drone è stato abbattuto.
    dubb~            | Gli esperti hanno dubbi.
    dubit~           | Gli esperti dubitano.
    scettic~         | Gli esperti sono scettici.
    perpless~        | Gli esperti sono perplessi.
    fals~            | La notizia è falsa.
    bugi~            | È una bugia.
    menzogn~         | È una menzogna.
    ment~ndo         | Parla mentendo.
    mente            | Il ministro mente.
    mentono          | I ministri mentono.
    mentito          | Il ministro ha mentito.
    mentire          | Il ministro può mentire.
    mentì            | Il ministro mentì.
    panzan~          | È una panzana.
    fandoni~         | È una fandonia.
    frottol~         | È una frottola.
    balle            | Sono tutte balle.
    bufal~           | La notizia è una bufala.
    voci             | Sono solo voci di corridoio.
    dicer~           | È una diceria.
    indiscrezion~    | È un'indiscrezione.
    mito             | La vittoria è un mito.
    leggend~         | La vittoria è una leggenda.
    infondat~        | La paura è infondata.
    ingiustificat~   | La paura è ingiustificata.
    inventa~         | Il racconto è inventato.
    invenzion~       | Il racconto è un'invenzione.
    fake~            | La foto è un fake.
    deepfake~        | Il video è un deepfake.
    disinform~       | Parla di disinformazione.
    propaganda       | Parla di propaganda.
    fantasi~         | Il piano è pura fantasia.
    fantomatic~      | È un fantomatico piano.
    complott~        | È una tesi complottista.
    assurd~          | Il ministro lo definì assurdo.
    ridicol~         | Il ministro lo definì ridicolo.
    sciocchezz~      | Il ministro la definì una sciocchezza.
    scemenz~         | Il ministro la definì una scemenza.
    fittizi~         | Il contratto è fittizio.
    finzione         | Il patto è una finzione.
    farsa            | Il voto è una farsa.
    truff~           | Il piano è una truffa.
    ingann~          | Il ministro inganna il paese.
    errone~          | La cifra è erronea.
    error~           | Fu un errore.
    sbagli~          | Il ministro sbaglia.
    errat~           | La cifra è errata.
    inesatt~         | La cifra è inesatta.
    scorrett~        | La cifra è scorretta.
    improbabil~      | Un patto è improbabile.
    poco             | Un patto è poco credibile.
    incert~          | Il futuro è incerto.
    invano           | Hanno atteso invano.
    vano             | Ogni sforzo fu vano.
    inutil~          | Ogni sforzo fu inutile.
    oppon~           | Molti si oppongono al piano.
    oppos~           | L'Ungheria si oppose al piano.
    opporre          | L'Ungheria può opporre un ricorso.
    contrar~         | Budapest è contraria al piano.
    contrast~        | Budapest contrasta il piano.
    resist~          | Kiev resiste.
    contro           | Hanno votato contro il piano.
    protest~         | Migliaia protestano a Roma.
    asten~           | La Cina si astenne.
    astien~          | La Cina si astiene.
    dissua~          | Ciò dissuade i clienti.
    sconsigl~        | Roma sconsiglia il viaggio.
    scoragg~         | Ciò scoraggia i clienti.
    guardia          | Mette in guardia i clienti.
    tem~no           | Molti temono una guerra.
    teme             | Roma teme una guerra.
    timor~           | Cresce il timore di una guerra.
    esit~            | Berlino esita.
    restio           | Berlino è restio al piano.
    restia           | Roma è restia al piano.
    riluttan~        | Berlino è riluttante.
    dimentic~        | Il sindaco dimentica la promessa.
    omett~           | Il sindaco omette il dato.
    omess~           | Il sindaco ha omesso il dato.
    ignor~           | Il sindaco ignora il dato.
    disattes~        | La promessa è disattesa.
    disattend~       | Il sindaco disattende la promessa.
    marcia indietro  | Il ministro fa marcia indietro.
    retromarcia      | La retromarcia del ministro stupisce.
    dietrofront      | Il dietrofront del ministro stupisce.
    passo indietro   | Il ministro fa un passo indietro.
    esager~          | La cifra è esagerata.
    ridimension~     | Il ministro ridimensiona la cifra.
    rettific~        | Il giornale rettifica la cifra.
    corregg~         | Il giornale corregge la cifra.
    corrett~         | Il giornale ha corretto la cifra.
    dissoci~         | Il partito si dissocia.
    distanz~         | Il partito prende le distanze.
    smarc~           | Il partito si smarca.
    lontan~          | Kiev è lontana dal cedere.
    lungi            | Kiev è lungi dal cedere.
    invece           | Parlano invece di firmare.
    anziché          | Parlano anziché firmare.
    piuttosto        | Parlare piuttosto che firmare.
    al posto         | Parla al posto del ministro.
    altro che        | È altro che un trionfo.
    raramente        | Il sindaco parla raramente.
    di rado          | Il sindaco parla di rado.
    stent~           | Roma stenta a pagare.
    fatic~           | Roma fatica a pagare.
    difficil~        | Sarà difficile firmare.
    quasi            | Roma ha quasi vinto.
    tent~            | Roma tenta di vincere.
    cerc~ di         | Roma cerca di vincere.
    manc~            | Il piano ha mancato la meta.
    boicott~         | Roma boicotta il vertice.
    sabot~           | Roma sabota il vertice.
    affoss~          | Roma affossa il piano.
    naufrag~         | Il piano naufraga.
    salt~            | L'accordo salta.
    sfum~            | L'accordo sfuma.
    archivi~         | Il giudice archivia il caso.
    assol~           | Il giudice assolve il sindaco.
    scagion~         | Il giudice scagiona il sindaco.
    prosciol~        | Il sindaco è stato prosciolto.
    innocen~         | Il sindaco è innocente.
    estrane~         | Il sindaco si dice estraneo ai fatti.
    nonostante       | Nonostante la tregua, attaccò.
    malgrado         | Malgrado la tregua, attaccò.
    a dispetto       | A dispetto della tregua, attaccò.
    chimera          | La pace è una chimera.
    utopi~           | La pace è un'utopia.
    miraggi~         | La pace è un miraggio.
    carta straccia   | Il patto è carta straccia.
    lettera morta    | Il patto è lettera morta.
    nel vuoto        | L'appello cade nel vuoto.
    buco nell'acqua  | Fu un buco nell'acqua.
    fine a           | Roma mette fine a ogni aiuto.
    fine al~         | Roma mette fine alla guerra.
    chiu~ la porta   | Roma chiude la porta al piano.
    stop a~          | Roma dà lo stop al piano.
    dissent~         | Roma dissente.
    disaccord~       | Roma è in disaccordo.
    deplor~          | Roma deplora il fatto.
    condann~         | Roma condanna il fatto.
    elud~            | Il ministro elude il tema.
    sfugg~           | Il ministro sfugge al tema.
    guard~ bene      | Roma si guarda bene dal pagare.
    declin~          | Il re declina l'offerta.
    congel~          | Roma congela il piano.
    smont~           | Il rapporto smonta la tesi.
    impugn~          | Roma impugna la norma.
    sfat~            | Il rapporto sfata la tesi.
  `,
  conditions: `
    se            | Paghiamo se Roma firma.
    qualora       | Paghiamo qualora Roma firmi.
    purché        | Paghiamo purché Roma firmi.
    a meno        | Partiamo, a meno che Roma firmi.
    salvo         | Tutti pagano, salvo Roma.
    tranne        | Tutti pagano tranne Roma.
    eccetto       | Tutti pagano eccetto Roma.
    eccezion~     | Tutti pagano con l'eccezione di Roma.
    a patto       | Paghiamo a patto che Roma firmi.
    condizion~    | Roma pone una condizione.
    finché        | Si combatte finché Roma attacca.
    prima che     | Si attende prima che Roma firmi.
    prima di      | Si legge prima di firmare.
    in caso       | In caso di guerra si paga.
    nel caso      | Nel caso di Roma si paga.
    casomai       | Si paga, casomai.
    quando        | Si paga quando Roma firma.
    una volta     | Si paga una volta firmato.
    suppo~        | Supponiamo una guerra.
    presunt~      | Il presunto killer è libero.
    presum~       | Si presume una guerra.
    cosiddett~    | Il cosiddetto patto stupisce.
    sedicent~     | Il sedicente re è fuggito.
    asserit~      | L'asserito patto stupisce.
    ipot~         | È un'ipotesi.
    teor~         | È un piano teorico.
    eventual~     | È un eventuale patto.
    magari        | Magari firmano.
    forse         | Forse firmano.
    può darsi     | Può darsi che firmino.
    probabil~     | Firmano probabilmente.
    possibil~     | È un possibile patto.
    pare          | Pare che firmino.
    sembr~        | La guerra sembra finita.
    ~rebbe        | Il killer sarebbe fuggito.
    ~rebbero      | I killer sarebbero fuggiti.
    ~remmo        | Noi pagheremmo.
    ~rei          | Io pagherei.
    fosse~        | Parlava come fosse il re.
    avesse~       | Parlava come avesse vinto.
    ~assero       | Parlavano come pagassero.
    accus~        | Roma è accusata di furto.
    sospett~      | Roma è sospettata di furto.
    dipend~       | Tutto dipende dal voto.
    solo dopo     | Si paga solo dopo il voto.
    al massimo    | Si paga al massimo metà.
    altrimenti    | Altrimenti si paga.
    ammesso       | Ammesso e concesso, si paga.
    a detta       | A detta di Roma, si paga.
    in attesa     | Roma è in attesa del voto.
    ufficios~     | È una cifra ufficiosa.
    da verificare | È una cifra da verificare.
  `,
  reporting: `
    dett~      | Il capo ha detto questo.
    dice       | Il capo dice questo.
    dicono     | Loro dicono questo.
    disse~     | Il capo disse questo.
    dicendo    | Il capo continua dicendo questo.
    diceva~    | Il capo diceva questo.
    dire       | Il capo vuole dire questo.
    dichiar~   | Il capo ha dichiarato guerra.
    afferm~    | Il capo afferma questo.
    assicur~   | Il capo assicura questo.
    annunci~   | Il capo annuncia questo.
    spieg~     | Il capo spiega questo.
    aggiun~    | Il capo aggiunge questo.
    precis~    | Il capo precisa questo.
    sottoline~ | Il capo sottolinea questo.
    ricord~    | Il capo ricorda questo.
    ritien~    | Il capo ritiene questo.
    ritenut~   | È ritenuto utile.
    riten~ono  | Loro ritengono questo.
    pens~      | Il capo pensa questo.
    cred~      | Il capo crede questo.
    riferi~    | Il capo riferisce questo.
    riport~    | Il giornale riporta questo.
    rivel~     | Il giornale rivela questo.
    scriv~     | Il giornale scrive questo.
    scritt~    | Il giornale ha scritto questo.
    scrisse~   | Il giornale scrisse questo.
    conferm~   | Il capo conferma questo.
    confess~   | Il capo confessa questo.
    rispond~   | Il capo risponde questo.
    rispost~   | Il capo ha risposto questo.
    rispose~   | Il capo rispose questo.
    replic~    | Il capo replica questo.
    ribad~     | Il capo ribadisce questo.
    insist~    | Il capo insiste.
    ammett~    | Il capo ammette questo.
    ammess~    | Il capo ha ammesso questo.
    riconosc~  | Il capo riconosce questo.
    avvert~    | Il capo avverte Roma.
    ammon~     | Il capo ammonisce Roma.
    minacc~    | Il capo minaccia Roma.
    promett~   | Il capo promette questo.
    promess~   | Il capo ha promesso questo.
    chied~     | Il capo chiede questo.
    chiest~    | Il capo ha chiesto questo.
    esig~      | Il capo esige questo.
    critic~    | Il capo critica questo.
    denunci~   | Il capo denuncia questo.
    sostien~   | Il capo sostiene questo.
    sostenut~  | Il capo ha sostenuto questo.
    sosten~ono | Loro sostengono questo.
    osserv~    | Il capo osserva questo.
    comment~   | Il capo commenta questo.
    raccont~   | Il capo racconta questo.
    lament~    | Il capo lamenta questo.
    esclam~    | Il capo esclama questo.
    conclu~    | Il capo conclude così.
    defin~     | Il capo lo definisce utile.
    comunic~   | Il capo comunica questo.
    rend~ noto | Il capo rende noto questo.
    reso noto  | Il capo ha reso noto questo.
    segnal~    | Il capo segnala questo.
    pubblic~   | Il giornale pubblica questo.
    twitt~     | Il capo twitta questo.
    secondo    | Secondo Roma, va bene.
    stando a~  | Stando a Roma, va bene.
    per bocca  | Roma parla per bocca del capo.
    a giudizio | A giudizio di Roma, va bene.
    parole     | Le sue parole pesano.
    fonti      | Fonti vicine parlano.
    fonte      | Una fonte parla.
    portavoce  | Il portavoce parla.
  `,
  uncertain: `
    sconosciut~     | Il prezzo è sconosciuto.
    incert~         | Il prezzo è incerto.
    ignot~          | Il prezzo è ignoto.
    ignora~         | Il sindaco ignora il prezzo.
    da decidere     | Il prezzo è da decidere.
    da vedere       | Il prezzo è da vedere.
    da definire     | Il prezzo è da definire.
    da chiarire     | Il prezzo è da chiarire.
    resta apert~    | La questione resta aperta.
    restano apert~  | Le questioni restano aperte.
    in sospeso      | La vendita è in sospeso.
    indecis~        | Il consiglio è indeciso.
    segret~         | Il prezzo è segreto.
    poco chiar~     | Il prezzo è poco chiaro.
    incognit~       | Il prezzo è un'incognita.
  `,
  abbreviations: `
    a.c all art artt avv c.a ca cap cav cc cd cfr cit co col comm cod corr d.c d.l dev dott dr dott.ssa dssa ecc ed
    eg egr es fam fig figg fil fr gen geom gent giud ing int jr l lett lgs lt magg mar mons mr mrs n nn nr nn.uu no
    ns on onn op pag pagg par p pp p.es p.v pres prof prof.ssa proff prov ps r rag rev s sec seg sen serg sig sigg
    sig.ra sig.na spett ss st tab tel ten trad u.s v vd vol voll vs genn febbr apr magg giu lug ago sett ott nov dic
    id ibid
  `,
  smallWords: `
    il lo la i gli le l un uno una di del dello della dei degli delle dell a al allo alla ai agli alle all da dal
    dallo dalla dai dagli dalle in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle per
    tra fra e ed o od ma però anche se che chi cui quale quali quando come dove perché mentre quindi dunque poi né
    non più meno molto molti tanto poco tutto tutti tutta tutte ogni qualche alcuni alcune altro altri altra altre
    stesso stessa questo questa questi queste quello quella quelli quelle quel ciò io tu lui lei noi voi loro mi ti
    si ci vi ne me te sé mio mia tuo suo sua suoi sue nostro nostra vostro è sono era erano sarà saranno sarebbe
    essere stato stata stati state sia ha hanno ho abbiamo aveva avevano avrà avrebbe avere avuto fa fanno fatto
    fare può possono potrebbe deve devono dovrebbe va vanno ora già ancora sempre mai oggi ieri domani dopo prima
    contro senza sotto sopra verso durante secondo così qui là solo solamente proprio nessun nessuno niente nulla
    c'è
  `,
  endings: `
    a e i o ano ana ani ane ese esi eno ena eni ene ino ina ini ine ico ica ici iche co ca chi che eo ea ei ee ista
    isti iste ismo ita iti ite ense ensi ense asco asca aschi asche one oni ona olo ola oli ole ale ali are ari aria
    arie ario ario tore tori trice trici zione zioni ia ie io ii ità mente ì ò ù ù' sca sco schi sche gna gnola
    gnolo gnoli gnole no na ni ne ro ra ri re nte nti ivo iva ivi ive ato ata ati ate uto uta uti ute nese nesi rdo
    rda rdi rde cia co ca ci che ndese ndesi
  `,
  months: `
    gennaio genn gen; febbraio febbr feb; marzo; aprile apr; maggio magg mag; giugno giu; luglio lug; agosto ago;
    settembre sett set; ottobre ott; novembre nov; dicembre dic
  `,
  weekdays: `
    lunedì lun; martedì mart; mercoledì merc; giovedì giov gio; venerdì ven; sabato sabati sab; domenica domeniche
  `,
  numbers: `
    0 zero; 2 due; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci decina; 11 undici; 12 dodici
    dozzina; 13 tredici; 14 quattordici; 15 quindici quindicina; 16 sedici; 17 diciassette; 18 diciotto; 19
    diciannove; 20 venti ventina; 21 ventuno ventun; 23 ventitré ventitre; 28 ventotto; 30 trenta trentina; 31
    trentuno trentun; 33 trentatré; 38 trentotto; 40 quaranta quarantina; 41 quarantuno quarantun; 43 quarantatré;
    48 quarantotto; 50 cinquanta cinquantina; 51 cinquantuno cinquantun; 53 cinquantatré; 58 cinquantotto; 60
    sessanta sessantina; 61 sessantuno sessantun; 63 sessantatré; 68 sessantotto; 70 settanta settantina; 71
    settantuno settantun; 73 settantatré; 78 settantotto; 80 ottanta ottantina; 81 ottantuno ottantun; 83
    ottantatré; 88 ottantotto; 90 novanta novantina; 91 novantuno novantun; 93 novantatré; 98 novantotto; 100 cento
    centinaio; 101 centouno; 108 centootto centotto; 180 centottanta; 1000 mille migliaio; 1000000 milione;
    1000000000 miliardo
  `,
  scales: `
    10 decine; 12 dozzine; 100 cento centinaia; 1000 mila migliaia; 1000000 milione milioni mln mil; 1000000000
    miliardo miliardi mld mrd; 1000000000000 bilione bilioni; 1000000000000000000 trilione trilioni
  `,
  ordinals: `
    1 primo prima primi prime; 2 secondo seconda secondi seconde; 3 terzo terza terzi terze; 4 quarto quarta quarti
    quarte; 5 quinto quinta quinti quinte; 6 sesto sesta sesti seste; 7 settimo settima settimi settime; 8 ottavo
    ottava ottavi ottave; 9 nono nona noni none; 10 decimo decima decimi decime; 11 undicesimo undicesima; 12
    dodicesimo dodicesima; 13 tredicesimo tredicesima; 14 quattordicesimo quattordicesima; 15 quindicesimo
    quindicesima; 16 sedicesimo sedicesima; 17 diciassettesimo diciassettesima; 18 diciottesimo diciottesima; 19
    diciannovesimo diciannovesima; 20 ventesimo ventesima; 21 ventunesimo ventunesima; 25 venticinquesimo
    venticinquesima; 30 trentesimo trentesima; 40 quarantesimo quarantesima; 50 cinquantesimo cinquantesima; 60
    sessantesimo sessantesima; 70 settantesimo settantesima; 80 ottantesimo ottantesima; 90 novantesimo novantesima;
    100 centesimo centesima; 1000 millesimo millesima
  `,
  fractions: '50 metà mezzo mezza; 25 quarto; 33 terzo',
  percentWords: '%, per cento, percento, punti percentuali, punto percentuale, p.p.',
});
