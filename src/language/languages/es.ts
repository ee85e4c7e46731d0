import { defineLanguage } from '../language.ts';
import { SPANISH_COUNTRIES } from './countries/es.ts';

export const SPANISH = defineLanguage({
  code: 'es',
  countries: SPANISH_COUNTRIES,
  negations: `
    no           | El texto no será firmado.
    nunca        | Nunca habrá paz.
    jamás        | Jamás habrá paz.
    nada         | Nada ha cambiado.
    nadie        | Nadie firmará.
    ningun~      | Ninguna parte firmará.
    ningún       | Ningún país firmará.
    ni           | Ni Roma firmará.
    sin          | Se fueron sin acuerdo.
    tampoco      | Roma tampoco firmará.
    apenas       | La oferta apenas alcanza.
    imposib~     | La paz es imposible.
    incapa~      | El país es incapaz de pagar.
    impensable~  | Un regreso es impensable.
    inaceptable~ | La oferta es inaceptable.
    inadmisible~ | La oferta es inadmisible.
    inviable~    | El plan es inviable.
    inexist~     | El riesgo es inexistente.
    nul~         | El pacto es nulo.
    ausen~       | Hubo ausencia de pruebas.
    carec~       | El plan carece de base.
    carente~     | Es un plan carente de base.
    en absoluto  | El plan es en absoluto viable.
  `,
  reversals: `
    pens~ mejor | El puerto se lo pensó mejor.
    fábula~ | Es una fábula.
    retras~           | Roma retrasa la entrega.
    demor~            | Roma demora la entrega.
    traicion~         | Roma traiciona su promesa.
    sale del          | Roma sale del pacto.
    salió del         | Roma salió del pacto.
    salió de          | Roma salió de la alianza.
    cambiado de       | Roma ha cambiado de idea.
    cambió de         | Roma cambió de idea.
    las manos         | Roma se lava las manos.
    entredicho        | El plan está en entredicho.
    renegó            | Roma renegó del plan.
    renieg~           | Roma reniega del plan.
    largas            | Roma da largas al plan.
    desmont~          | Roma desmonta el plan.
    cierr~ la puerta  | Roma cierra la puerta al plan.
    ironiz~           | Roma ironiza.
    burl~             | Roma se burla del plan.
    portazo           | Roma dio un portazo.
    plant~ cara       | Roma plantó cara al plan.
    la toalla         | Roma tiró la toalla.
    ingenu~           | Es un plan ingenuo.
    el papel          | El plan quedó en el papel.
    cajón             | El plan quedó en un cajón.
    alfombra          | Roma lo barre bajo la alfombra.
    inconstitucional~ | La norma es inconstitucional.
    cesan             | Las lluvias cesan.
    cesó              | La lluvia cesó.
    trataba~ de       | Roma trataba de ganar.
    tratan de         | Ellos tratan de ganar.
    tratar de         | Roma va a tratar de ganar.
    trataron de       | Ellos trataron de ganar.
    trató de          | Roma trató de ganar.
    violación~        | Fue una violación de la tregua.
    violad~           | Roma ha violado la tregua.
    violar~           | Roma quiere violar la tregua.
    violó             | Roma violó la tregua.
    vetad~            | El plan fue vetado.
    vetar~            | Rusia quiere vetar el plan.
    vetó              | Rusia vetó el plan.
    vetos             | Rusia usó sus vetos.
    veto              | Rusia usó su veto.
    negacion~         | Es un negacionista.
    negativa~         | La negativa del alcalde irrita.
    negándo~          | El alcalde sigue negándolo.
    negando           | El alcalde sigue negando los hechos.
    negaba~           | El alcalde negaba los hechos.
    negad~            | El pase fue negado.
    negarse           | El alcalde quiere negarse.
    negar             | El alcalde quiere negar los hechos.
    negaron           | Ellos negaron los hechos.
    negó              | El alcalde negó los hechos.
    freno             | El juez puso freno a la obra.
    frenó             | El juez frenó la obra.
    frena~            | El juez frena la obra.
    insuficiente~     | El plan es insuficiente.
    a duras penas     | Roma a duras penas paga.
    rompi~            | Roma rompió la tregua.
    desoy~            | Roma desoyó el aviso.
    derrib~           | El dron fue derribado.
    saco roto         | El aviso cayó en saco roto.
    enterr~           | Roma enterró el plan.
    cerr~ la puerta   | Roma cerró la puerta al plan.
    con la puerta     | El club le dio con la puerta en las narices.
    hacer creer       | Roma quiere hacer creer eso.
    calabazas         | El club dio calabazas al jugador.
    la espalda        | Roma dio la espalda al plan.
    punto final       | Roma puso punto final al plan.
    fin al            | Roma puso fin al plan.
    fin a             | Roma puso fin a la guerra.
    por ver           | Eso está por ver.
    hizo agua~        | El plan hizo aguas.
    hace agua~        | El plan hace aguas.
    guard~ de         | El ministro se guardó de hablar.
    cuid~ de          | El ministro se cuidó de hablar.
    aparc~            | El ministro aparcó el plan.
    trola~            | El relato es una trola.
    por tierra        | El dato echó por tierra el plan.
    carpetazo         | El juez dio carpetazo al caso.
    declin~           | El rey declina la oferta.
    mienten           | Ellos mienten.
    miente            | El ministro miente.
    vot~ contra       | Votaron contra toda reforma.
    inventó           | El ministro se inventó el relato.
    temor~            | Crece el temor a una guerra.
    temía~            | Roma temía una guerra.
    temió             | Roma temió una guerra.
    temen             | Muchos temen una guerra.
    teme              | Roma teme una guerra.
    mentir            | Él suele mentir.
    mentid~           | Él ha mentido.
    mentira~          | Eso es mentira.
    impid~            | La huelga impidió el vuelo.
    desdec~           | El testigo quiere desdecirse.
    rehúsa            | Kiev rehúsa ceder.
    desmint~          | El Kremlin desmintió esa noticia.
    desmient~         | El Kremlin desmiente esa noticia.
    nieg~             | El alcalde niega los hechos.
    deneg~            | El juez denegó la fianza.
    denieg~           | El juez deniega la fianza.
    desment~          | El Kremlin quiere desmentir esa noticia.
    mentís            | Fue un mentís en toda regla.
    refut~            | El informe refuta esa tesis.
    rebat~            | El informe rebate esa tesis.
    rechaz~           | El Senado rechazó la ley.
    rehus~            | Kiev rehusó ceder.
    repudi~           | El Senado repudia la ley.
    disput~           | La empresa disputa esa cifra.
    contrad~          | El informe contradice al ministro.
    cuestion~         | El informe cuestiona esa cifra.
    renunci~          | El diputado renuncia a su escaño.
    abandon~          | La empresa abandona el proyecto.
    desist~           | La empresa desiste de la compra.
    fracas~           | El diálogo fracasó.
    fallid~           | El disparo fue fallido.
    fall~ en          | El gobierno falló en su meta.
    malogr~           | El acuerdo se malogró.
    frustr~           | El acuerdo se frustró.
    deten~            | El juez ordenó detener la obra.
    detien~           | El juez detiene la obra.
    detuv~            | El juez detuvo la obra.
    paraliz~          | El juez paraliza la obra.
    cese~             | Se pactó un cese del fuego.
    cesar             | El fuego debe cesar.
    dej~ de           | La empresa dejó de pagar.
    interrum~         | La huelga interrumpe el tráfico.
    suspen~           | Bruselas suspende la ayuda.
    exclu~            | Roma excluye una guerra.
    descart~          | El ministro descarta una guerra.
    retir~            | El diputado retiró su querella.
    retract~          | El testigo se retractó.
    desdi~            | El testigo se desdijo.
    anul~             | El juez anula el voto.
    revoc~            | El juez revocó la orden.
    derog~            | El Senado deroga la ley.
    aboli~            | El Senado abolió la pena.
    invalid~          | El juez invalida el voto.
    tumb~             | El Supremo tumba la ley.
    suprim~           | La ciudad suprime la ayuda.
    supresión         | Se pide la supresión de la ayuda.
    elimin~           | La ciudad elimina la ayuda.
    aplaz~            | La votación fue aplazada.
    poster~           | La votación fue postergada.
    pospu~            | La votación fue pospuesta.
    pospon~           | Quieren posponer la votación.
    bloque~           | Hungría bloquea la ayuda.
    obstacul~         | Hungría obstaculiza la ayuda.
    impedi~           | La huelga va a impedir el vuelo.
    evit~             | Hay que evitar una guerra.
    prev~n~           | Hay que prevenir una guerra.
    prohib~           | El alcalde prohibió el concierto.
    prohíb~           | El alcalde prohíbe el concierto.
    vedad~            | El paso está vedado.
    abort~            | La policía abortó un ataque.
    desbarat~         | La policía desbarató un ataque.
    intercept~        | El dron fue interceptado.
    dud~              | El experto duda de esa cifra.
    escépti~          | El experto es escéptico.
    escepticismo      | Reina el escepticismo.
    fals~             | El rumbo es falso.
    desacert~         | La medida es desacertada.
    mint~             | El ministro mintió.
    rumor~            | Corre un rumor.
    mito~             | La victoria es un mito.
    leyenda~          | La victoria es una leyenda.
    infundad~         | La queja es infundada.
    injustificad~     | La queja es injustificada.
    infundio~         | Lo llamó un infundio.
    bulo~             | La noticia es un bulo.
    inventad~         | El relato es inventado.
    invención         | El relato es una invención.
    patraña~          | El relato es una patraña.
    calumni~          | Lo llamó una calumnia.
    montaje~          | El vídeo es un montaje.
    manipul~          | El vídeo está manipulado.
    desinform~        | Habló de desinformación.
    propaganda        | Habló de propaganda.
    fake~             | La foto es un fake.
    absurd~           | Lo llamó absurdo.
    disparat~         | Lo llamó un disparate.
    ridícul~          | Lo llamó ridículo.
    fantas~           | La cifra es una fantasía.
    fic~ción          | El pacto es una ficción.
    fictici~          | El pacto es ficticio.
    falaz             | El argumento es falaz.
    falacia~          | El argumento es una falacia.
    engañ~            | El ministro engaña al país.
    fraud~            | Habló de fraude.
    farsa~            | El voto es una farsa.
    erróne~           | La cifra es errónea.
    error~            | Fue un error.
    equivoc~          | El ministro se equivoca.
    incorrect~        | La cifra es incorrecta.
    inexact~          | La cifra es inexacta.
    improbable~       | Un pacto es improbable.
    poco              | Un pacto es poco creíble.
    inciert~          | El futuro es incierto.
    incertidumbre     | Crece la incertidumbre.
    en vano           | Esperaron en vano.
    en balde          | Esperaron en balde.
    infructuos~       | El diálogo fue infructuoso.
    inútil~           | El diálogo fue inútil.
    opon~             | Varios países se oponen al plan.
    opus~             | Hungría se opuso al plan.
    oposición         | Hungría expresó su oposición al plan.
    opuest~           | Hungría es opuesta al plan.
    resist~           | Kiev resiste la presión.
    contrari~         | Ocurrió lo contrario.
    en contra         | Votaron en contra.
    contra el         | Marchan contra el plan.
    contra la         | Marchan contra la ley.
    contra los        | Marchan contra los planes.
    contra las        | Marchan contra las leyes.
    protest~          | Miles protestan en Lima.
    absten~           | China decidió abstenerse.
    abstien~          | China se abstiene.
    abstuv~           | China se abstuvo.
    abstin~           | Pide abstinencia.
    disua~            | Eso disuade al cliente.
    desaconsej~       | Roma desaconseja el viaje.
    desalent~         | Eso desalentó al cliente.
    advert~ contra    | El jefe advirtió del riesgo y ha advertido contra todo plan.
    advirt~ de        | El jefe advirtió de una guerra.
    vacil~            | Berlín vacila.
    reacio~           | Berlín es reacio al plan.
    reacia~           | Alemania es reacia al plan.
    reticen~          | Berlín es reticente.
    olvid~            | El alcalde olvida su promesa.
    omit~             | El alcalde omite el dato.
    ignor~            | Se ignora su paradero.
    descono~          | Se desconoce su paradero.
    incumpl~          | El alcalde incumple su promesa.
    marcha atrás      | El ministro dio marcha atrás.
    retroced~         | El ministro retrocede.
    recul~            | El ministro recula.
    exager~           | La cifra es exagerada.
    matiz~            | El ministro matiza la cifra.
    rectific~         | El diario rectifica la cifra.
    correg~           | El diario ha corregido la cifra, quiere corregir.
    corrig~           | El diario corrigió la cifra.
    desvincul~        | El partido se desvincula del texto.
    desmarc~          | El partido se desmarca del texto.
    distanci~         | El partido se distancia del texto.
    deslind~          | El partido se deslinda del texto.
    desautoriz~       | Roma desautoriza al ministro.
    desacredit~       | Roma desacredita el informe.
    desestim~         | El juez desestima la querella.
    inadmit~          | El juez inadmite la querella.
    lejos             | Kiev está lejos de ceder.
    en lugar          | Hablan en lugar de firmar.
    en vez            | Hablan en vez de firmar.
    antes que         | Hablar antes que firmar.
    más bien          | Es más bien una tregua.
    difícil~          | Será difícil firmar.
    rara vez          | El alcalde rara vez habla.
    raramente         | El alcalde raramente habla.
    casi              | Roma casi gana.
    a punto           | Roma estuvo a punto de ganar.
    intent~           | Roma intenta ganar.
    falta             | La falta de pruebas pesa.
    faltan            | Faltan pruebas.
    faltó             | Faltó dinero.
    priv~ de          | Eso priva de gas al país.
    boicot~           | Roma boicotea la cumbre.
    sabote~           | Roma sabotea la cumbre.
    torpede~          | Roma torpedea la cumbre.
    desech~           | Roma desecha el plan.
    cancel~           | La cumbre fue cancelada.
    archiv~           | El juez archiva el caso.
    absuel~           | El juez absuelve al alcalde.
    absolvi~          | El juez absolvió al alcalde.
    exoner~           | El juez exonera al alcalde.
    inocen~           | El alcalde es inocente.
    ech~ atrás        | Roma se echó atrás.
    agua de borrajas  | El plan quedó en agua de borrajas.
    papel mojado      | El pacto es papel mojado.
    letra muerta      | El pacto es letra muerta.
    conspir~          | Es una teoría de la conspiración.
    a pesar           | A pesar del pacto, atacó.
    pese a            | Pese a la tregua, atacó.
    quim~r~           | La paz es una quimera.
    espej~smo         | La paz es un espejismo.
    ileg~             | El pacto es ilegal.
    escap~            | El preso escapó.
    elud~             | El ministro elude el tema.
    esquiv~           | El ministro esquiva el tema.
    se zaf~           | El ministro se zafó del tema.
    dar por           | Eso es dar por hecho el pacto.
    lament~           | Roma lamenta el ataque.
    desacuerdo        | Roma expresó su desacuerdo.
    discrep~          | Roma discrepa.
    disient~          | Roma disiente.
  `,
  conditions: `
    pendiente~    | El plan está pendiente del voto.
    a la espera   | Roma está a la espera del voto.
    a expensas    | Todo queda a expensas del voto.
    con tal       | Pagamos con tal de que Roma firme.
    de ser        | De ser verdad, Roma firma.
    de haber      | De haber ganado, Roma firma.
    hipotétic~    | Es un pacto hipotético.
    hipótesis     | Es una hipótesis.
    si            | Pagamos si Roma firma.
    salvo         | Todos pagan, salvo Roma.
    excep~        | Todos pagan excepto Roma.
    menos que     | Nos vamos a menos que Roma firme.
    siempre que   | Pagamos siempre que Roma firme.
    mientras      | Luchamos mientras Roma ataca.
    hasta que     | Luchamos hasta que Roma firme.
    hasta tanto   | Luchamos hasta tanto Roma firme.
    antes de      | Leemos antes de firmar.
    una vez que   | Pagamos una vez que Roma firme.
    en cuanto     | Pagamos en cuanto Roma firme.
    cuando        | Pagamos cuando Roma firme.
    condici~      | Pusieron una condición.
    a cambio      | Firman a cambio de dinero.
    en caso       | En caso de guerra, pagan.
    caso de que   | Pagan caso de que Roma firme.
    supuest~      | El supuesto asesino huyó.
    supon~        | Eso supone un pacto.
    presunt~      | El presunto asesino huyó.
    presumi~      | Presumieron de victoria.
    pretend~      | Pretenden ganar.
    llamad~       | El llamado pacto asombra.
    autoproclam~  | El autoproclamado rey huyó.
    posible~      | Hablan de un posible pacto.
    posibilidad~  | Hablan de la posibilidad de un pacto.
    quizá~        | Quizás firmen hoy.
    tal vez       | Tal vez firmen hoy.
    acaso         | Acaso firmen hoy.
    probable~     | El pacto es probable.
    teór~         | Es un plan teórico.
    eventual~     | Hablan de un eventual pacto.
    habría~       | El asesino habría huido.
    ~aría         | Roma firmaría hoy.
    ~arían        | Ellos firmarían hoy.
    ~ería         | Roma debería pagar.
    ~erían        | Ellos deberían pagar.
    ~iría         | Roma discutiría hoy.
    ~irían        | Ellos discutirían hoy.
    ~dría         | Roma podría pagar.
    ~drían        | Ellos podrían pagar.
    hubier~       | Roma hubiera pagado.
    hubies~       | Roma hubiese pagado.
    fuera         | Roma habló como fuera.
    fuese~        | Roma habló como fuese.
    haya~         | Nos alegra que hayan firmado.
    querría~      | Roma querría pagar.
    parec~        | La guerra parece acabada.
    acus~         | Se acusa a Roma de robo.
    sospech~      | Se sospecha de Roma.
    depend~       | Depende del voto.
    solo tras     | Pagan solo tras el voto.
    sólo          | Pagan sólo tras el voto.
    a lo sumo     | Pagan a lo sumo la mitad.
    extraoficial~ | Es una cifra extraoficial.
    ojalá         | Ojalá firmen hoy.
    aunque        | Pagan, aunque tarde.
  `,
  reporting: `
    dij~           | El jefe dijo eso.
    dice           | El jefe dice eso.
    dicen          | Ellos dicen eso.
    dicho          | El jefe ha dicho eso.
    decir          | El jefe quiso decir eso.
    diciendo       | El jefe sigue diciendo eso.
    decía~         | El jefe decía eso.
    declar~        | El jefe declaró eso.
    afirm~         | El jefe afirmó eso.
    asegur~        | El jefe aseguró eso.
    anunci~        | El jefe anunció eso.
    explic~        | El jefe explicó eso.
    añad~          | El jefe añadió eso.
    agreg~         | El jefe agregó eso.
    señal~         | El jefe señaló eso.
    indic~         | El jefe indicó eso.
    subray~        | El jefe subrayó eso.
    record~        | El jefe recordó eso.
    recuerd~       | El jefe recuerda eso.
    consider~      | El jefe considera eso.
    opin~          | El jefe opina eso.
    cree~          | El jefe cree eso.
    creyó          | El jefe creyó eso.
    inform~        | El diario informó eso.
    revel~         | El diario reveló eso.
    escrib~        | El diario escribe eso.
    escrit~        | El diario ha escrito eso.
    confirm~       | El jefe confirmó eso.
    confes~        | El jefe confesó eso.
    respond~       | El jefe respondió eso.
    contest~       | El jefe contestó eso.
    replic~        | El jefe replicó eso.
    insist~        | El jefe insistió.
    reconoc~       | El jefe reconoció eso.
    admit~         | El jefe admitió eso.
    advert~        | El jefe ha advertido eso.
    advirt~        | El jefe advirtió eso.
    alert~         | El jefe alertó de eso.
    amenaz~        | El jefe amenazó.
    promet~        | El jefe prometió eso.
    exig~          | El jefe exigió eso.
    pid~           | El jefe pidió eso.
    pedi~          | El jefe ha pedido eso.
    reclam~        | El jefe reclamó eso.
    critic~        | El jefe criticó eso.
    denunc~        | El jefe denunció eso.
    sosten~        | El jefe ha sostenido eso.
    sostien~       | El jefe sostiene eso.
    sostuv~        | El jefe sostuvo eso.
    manifest~      | El jefe manifestó eso.
    apunt~         | El jefe apuntó eso.
    destac~        | El jefe destacó eso.
    coment~        | El jefe comentó eso.
    relat~         | El jefe relató eso.
    precis~        | El jefe precisó eso.
    expres~        | El jefe expresó eso.
    lament~        | El jefe lamentó eso.
    celebr~        | El jefe celebró eso.
    aleg~          | El jefe alegó eso.
    argument~      | El jefe argumentó eso.
    apostill~      | El jefe apostilló eso.
    zanj~          | El jefe zanjó eso.
    remach~        | El jefe remachó eso.
    aclar~         | El jefe aclaró eso.
    detall~        | El jefe detalló eso.
    conclu~        | El jefe concluyó eso.
    public~        | El diario publicó eso.
    report~        | El diario reportó eso.
    tuite~         | El jefe tuiteó eso.
    según          | Según Roma, todo va bien.
    de acuerdo con | De acuerdo con Roma, todo va bien.
    a juicio       | A juicio de Roma, todo va bien.
    palabras       | Sus palabras duelen.
    fuente~        | Una fuente habló.
    portavo~       | El portavoz habló.
    vocer~         | El vocero habló.
  `,
  uncertain: `
    desconoc~       | El precio es desconocido.
    incierto~       | El precio es incierto.
    incierta~       | La venta es incierta.
    incertidumbre~  | Hay incertidumbre.
    incógnita~      | El precio es una incógnita.
    se ignora       | El precio se ignora.
    ignoran         | Los vecinos ignoran el precio.
    queda por       | Queda por fijar el precio.
    falta por       | Falta por fijar el precio.
    pendiente~      | La venta está pendiente.
    en el aire      | La venta está en el aire.
    por ver         | Está por ver el precio.
    por decidir     | El precio está por decidir.
    indecis~        | El concejo está indeciso.
    si habrá        | Preguntan si habrá venta.
    abiert~         | La cuestión sigue abierta.
    secreto         | El precio es secreto.
  `,
  abbreviations: `
    a.c admón adj aprox apdo art arts atte av avda avdo bco c cap caps cf cía cn col com comp cta ctda cte d da dcha
    dep depto d.c dir dña dn dpto dr dra dres dto ed edit ee ej em etc excmo excma exc f fasc fdo fig fr gral gob
    hno hnos ilmo ilma ing izq izda izdo lic ltda mons mr mtro máx mín n no nro núm núms pág págs p pp pdte pdta
    ppal párr prof profa prov pza rte s s.a s.l sdad sr sra sres srta srtas sras sgto sig sta sto ss t tel teléf tte
    tlf tít ud uds v vd vda vds vol vs ee.uu ee uu rr.hh ff.aa ene feb mar abr jun jul ago sept sep oct nov dic gen
    gral cnel cap
  `,
  smallWords: `
    el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde hacia según tras
    durante mediante contra bajo ante y e o u ni pero sino aunque porque pues que quien quienes qué cuál cual cuales
    cuyo cuya donde dónde cuando cuándo como cómo si yo tú él ella ello nosotros ustedes ellos ellas me te se nos os
    le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas
    aquel aquella aquellos es son era eran fue fueron será serán sería ser sido siendo soy somos está están estaba
    estaban estar estuvo ha han he hemos había habían haber hay hubo habrá tiene tienen tenía tener tuvo puede
    pueden podría poder debe deben hace hacer hizo va van no sí ya más menos muy también tampoco tan tanto así aún
    todavía siempre nunca nada nadie algo alguien algún alguna algunos algunas ningún ninguna todo toda todos todas
    otro otra otros otras mismo misma cada mucho mucha muchos muchas poco pocos bien mal mejor ahora hoy ayer mañana
    antes después luego entonces aquí allí solo sólo además mientras dijo
  `,
  endings: `
    s es a as o os e ano ana anos anas és esa eses esas eño eña eños eñas ense enses ino ina inos inas ico ica icos
    icas ista istas ismo ita itas í íes ío ía íos ías eo ea eos eas ero era eros eras an és ol ola oles olas ón ona
    ones onas aco aca acos acas al ales ar ares ario aria arios arias ador adora adores adoras dor dora dores doras
    ción ciones tivo tiva tivos tivas mente n nes c z ces gués guesa alo ala ia io ios ias ica ánico ánica ánicos
    ánicas án anes ana anas ania ués uesa ueses uesas ñol ñola ñoles ñolas ña eco eca ecos ecas iego iega iegos
    iegas ota otas uano uana uanos uanas ez cés cesa ceses cesas cia udita uditas í
  `,
  months: `
    enero ene; febrero feb; marzo; abril abr; mayo; junio jun; julio jul; agosto ago; septiembre setiembre sep sept
    set; octubre oct; noviembre nov; diciembre dic
  `,
  weekdays: `
    lunes lun; martes; miércoles mié miér; jueves jue; viernes vie; sábado sábados sáb; domingo domingos dom
  `,
  numbers: `
    0 cero; 1 uno; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez decena; 11 once; 12
    doce docena; 13 trece; 14 catorce; 15 quince quincena; 16 dieciséis dieciseis; 17 diecisiete; 18 dieciocho; 19
    diecinueve; 20 veinte veintena; 21 veintiuno veintiún veintiuna; 22 veintidós veintidos; 23 veintitrés
    veintitres; 24 veinticuatro; 25 veinticinco; 26 veintiséis veintiseis; 27 veintisiete; 28 veintiocho; 29
    veintinueve; 30 treinta treintena; 40 cuarenta; 50 cincuenta cincuentena; 60 sesenta; 70 setenta; 80 ochenta; 90
    noventa; 100 cien ciento centenar; 200 doscientos doscientas; 300 trescientos trescientas; 400 cuatrocientos
    cuatrocientas; 500 quinientos quinientas; 600 seiscientos seiscientas; 700 setecientos setecientas; 800
    ochocientos ochocientas; 900 novecientos novecientas; 1000 mil millar; 1000000 millón; 1000000000000 billón
  `,
  scales: `
    10 decenas; 12 docenas; 100 centenares cientos; 1000 mil miles millares; 1000000 millón millones mill mm;
    1000000000 millardo millardos; 1000000000000 billón billones; 1000000000000000000 trillón trillones
  `,
  ordinals: `
    1 primer primero primera primeros primeras 1er; 2 segundo segunda segundos segundas; 3 tercer tercero tercera
    terceros terceras 3er; 4 cuarto cuarta cuartos cuartas; 5 quinto quinta quintos quintas; 6 sexto sexta sextos
    sextas; 7 séptimo séptima sétimo; 8 octavo octava; 9 noveno novena; 10 décimo décima; 11 undécimo undécima
    decimoprimero decimoprimera onceavo; 12 duodécimo duodécima decimosegundo decimosegunda; 13 decimotercer
    decimotercero decimotercera; 14 decimocuarto decimocuarta; 15 decimoquinto decimoquinta; 16 decimosexto
    decimosexta; 17 decimoséptimo decimoséptima; 18 decimoctavo decimoctava; 19 decimonoveno decimonovena; 20
    vigésimo vigésima; 30 trigésimo trigésima; 40 cuadragésimo cuadragésima; 50 quincuagésimo quincuagésima; 60
    sexagésimo sexagésima; 70 septuagésimo septuagésima; 80 octogésimo octogésima; 90 nonagésimo nonagésima; 100
    centésimo centésima; 1000 milésimo milésima
  `,
  numberJoints: 'y',
  fractions: '50 mitad medio media; 25 cuarto; 33 tercio',
  percentWords: '%, por ciento, porciento, puntos porcentuales, punto porcentual, por 100',
});
