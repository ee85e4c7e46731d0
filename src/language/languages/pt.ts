import { defineLanguage } from '../language.ts';
import { PORTUGUESE_COUNTRIES } from './countries/pt.ts';

export const PORTUGUESE = defineLanguage({
  code: 'pt',
  countries: PORTUGUESE_COUNTRIES,
  negations: `
    não             | O texto não será assinado.
    nunca           | Nunca haverá paz.
    jamais          | Jamais haverá paz.
    nada            | Nada mudou.
    ninguém         | Ninguém assinará.
    nenhum~         | Nenhuma parte assinará.
    nem             | Nem Roma assinará.
    sem             | Saíram sem acordo.
    tampouco        | Roma tampouco assinará.
    sequer          | Roma sequer assinará.
    mal             | A oferta mal chega.
    impossív~       | A paz é impossível.
    impossibilid~   | Há uma impossibilidade de pagar.
    incapa~         | O país é incapaz de pagar.
    impensáv~       | Um regresso é impensável.
    inaceitáv~      | A oferta é inaceitável.
    inadmissív~     | A oferta é inadmissível.
    inviáv~         | O plano é inviável.
    inviabiliz~     | A greve inviabiliza o voo.
    inexist~        | O risco é inexistente.
    nul~            | O pacto é nulo.
    ausên~          | Na ausência de provas, saiu livre.
    ausente~        | As provas estão ausentes.
    carec~          | O plano carece de base.
    de modo algum   | O plano é de modo algum novo.
    de forma alguma | O plano é de forma alguma novo.
  `,
  reversals: `
    deix~ cair | O porto deixou cair a ideia.
    fábula~ | É uma fábula.
    desmont~        | Roma desmonta o plano.
    desmint~        | Convém que o Kremlin desminta a notícia.
    desment~        | O Kremlin desmentiu a notícia.
    ao invés        | Falam ao invés de assinar.
    reneg~          | Roma renega o plano.
    atras~          | Roma atrasa o plano.
    trai~           | Roma traiu a promessa.
    as mãos         | Roma lava as mãos.
    em xeque        | Roma põe em xeque o plano.
    em causa        | Roma põe em causa o plano.
    saída           | Roma negocia a saída do pacto.
    sai do          | Roma sai do pacto.
    saiu d~         | Roma saiu do pacto.
    empat~          | Roma empata o plano.
    mud~ de ideia   | Roma mudou de ideia.
    zomb~           | Roma zomba do plano.
    ironiz~         | Roma ironiza.
    ingénu~         | É um plano ingénuo.
    ingênu~         | É um plano ingênuo.
    tapete          | Roma varre tudo para debaixo do tapete.
    vetad~          | O plano foi vetado.
    vetar~          | Rússia quer vetar o plano.
    vetou           | Rússia vetou o plano.
    vetos           | Rússia usou os vetos.
    veto            | Rússia usou o veto.
    violaç~         | Foi uma violação da trégua.
    violad~         | A trégua foi violada.
    violar~         | Roma quer violar a trégua.
    viola           | Roma viola a trégua.
    violou          | Roma violou a trégua.
    adiamento~      | Roma pede um adiamento.
    adiar~          | Roma quer adiar a votação.
    adiou           | Roma adiou a votação.
    adiad~          | A votação foi adiada.
    parar de        | Roma vai parar de pagar.
    pararam de      | Eles pararam de pagar.
    parou de        | Roma parou de pagar.
    gorad~          | O plano foi gorado.
    desfez          | Roma desfez o pacto.
    desfaz~         | Roma desfaz o pacto.
    desfeit~        | O pacto foi desfeito.
    peta            | O relato é uma peta.
    lorota          | O relato é lorota.
    esvazi~         | Roma esvaziou o plano.
    trope~          | O plano tropeçou.
    emperr~         | O plano emperrou.
    saco roto       | O aviso caiu em saco roto.
    gorou           | O plano gorou.
    esquiv~         | O ministro esquivou o tema.
    toalha          | O país jogou a toalha.
    marcha atrás    | O país fez marcha atrás.
    marcha-atrás    | O país fez marcha-atrás.
    passo atrás     | O país deu um passo atrás.
    encalh~         | O plano encalhou.
    vista grossa    | Roma fez vista grossa ao plano.
    ponto morto     | O plano está em ponto morto.
    pelo caminho    | O plano ficou pelo caminho.
    improcedente~   | O pedido é improcedente.
    a porta         | Roma fechou a porta ao plano.
    as portas       | Roma fechou as portas ao plano.
    desacordo       | Roma está em desacordo.
    água na fervura | Roma pôs água na fervura.
    freio           | Roma puxou o freio de mão.
    balela          | O relato é balela.
    fug~r           | O ministro vai fugir ao tema.
    fugiu           | O ministro fugiu ao tema.
    foge            | O ministro foge ao tema.
    de lado         | O plano foi posto de lado.
    priva~          | Isso priva o país de gás.
    mentido         | O ministro tinha mentido.
    recuo           | O recuo do ministro surpreende.
    recua           | O ministro recua.
    recuar~         | O ministro vai recuar.
    recuou          | O ministro recuou.
    recus~          | Kiev recusa ceder.
    nega            | O prefeito nega os fatos.
    negam           | Eles negam os fatos.
    negou           | O prefeito negou os fatos.
    negar~          | O prefeito quer negar os fatos.
    negad~          | O pedido foi negado.
    negando         | O prefeito saiu negando os fatos.
    negava~         | O prefeito negava os fatos.
    negativ~        | A negativa de Roma irrita.
    negação         | É a negação dos fatos.
    negue~          | Convém que ele negue os fatos.
    negacion~       | Ele é negacionista.
    refut~          | O relatório refuta a tese.
    rebat~          | O relatório rebate a tese.
    rejeit~         | O Senado rejeita a lei.
    repudi~         | O Senado repudia a lei.
    repeli~         | Kiev repeliu o ataque.
    contest~        | A empresa contesta o número.
    contradi~       | O relatório contradiz o ministro.
    questiona~      | O relatório questiona o número.
    renunci~        | O deputado renuncia ao cargo.
    abandon~        | A empresa abandona o projeto.
    abdic~          | A empresa abdica do projeto.
    desist~         | A empresa desiste do projeto.
    abr~ mão        | Roma abriu mão do projeto.
    fracass~        | O diálogo fracassou.
    falh~           | O diálogo falhou.
    insucess~       | Foi um insucesso.
    frustr~         | O acordo foi frustrado.
    malogr~         | O acordo malogrou.
    trav~           | A Justiça trava a obra.
    parali~         | A Justiça paralisa a obra.
    paragem         | Há uma paragem da obra.
    interromp~      | A greve interrompe o trânsito.
    interrup~       | Houve uma interrupção do trânsito.
    cess~           | A guerra cessou.
    deix~ de        | Roma deixou de pagar.
    suspen~         | Bruxelas suspende a ajuda.
    exclu~          | Roma exclui uma guerra.
    descart~        | O ministro descarta uma guerra.
    afast~          | O ministro afasta uma guerra.
    retir~          | O deputado retira a queixa.
    retrat~         | A testemunha fez uma retratação.
    desdi~          | A testemunha desdisse tudo.
    anul~           | O juiz anula o voto.
    revog~          | O juiz revoga o decreto.
    derrub~         | O Supremo derruba a lei.
    invalid~        | O juiz invalida o voto.
    chumb~          | O Parlamento chumba a lei.
    suprim~         | A cidade suprime a ajuda.
    supress~        | A supressão da ajuda choca.
    elimin~         | A cidade elimina a ajuda.
    extingu~        | A cidade extingue a ajuda.
    extin~ão        | A cidade quer a extinção da ajuda.
    aboli~          | O país aboliu a pena.
    posterg~        | A votação foi postergada.
    bloque~         | A Hungria bloqueia a ajuda.
    obstru~         | A Hungria obstrui a ajuda.
    barr~           | O Senado barrou a ajuda.
    imped~          | A greve impede o voo.
    impeç~          | Convém que isso impeça o voo.
    evit~           | É preciso evitar uma guerra.
    preven~         | É preciso prevenir uma guerra.
    proib~          | O prefeito proibiu o show.
    proíb~          | O prefeito proíbe o show.
    interdi~        | O prefeito interditou a praça.
    vedad~          | O acesso é vedado.
    abort~          | A polícia abortou um ataque.
    intercet~       | O drone foi intercetado.
    intercept~      | O drone foi interceptado.
    duvid~          | Peritos duvidam do número.
    dúvid~          | Há dúvidas no ar.
    cétic~          | Peritos estão céticos.
    ceticismo       | Há ceticismo no ar.
    fals~           | A notícia é falsa.
    mentir~         | Isso é mentira.
    mente           | O ministro mente.
    mentem          | Os ministros mentem.
    mentiu          | O ministro mentiu.
    mentindo        | O ministro está mentindo.
    boato~          | Corre um boato.
    rumor~          | Corre um rumor.
    mito            | A vitória é um mito.
    lenda~          | A vitória é uma lenda.
    infundad~       | O medo é infundado.
    injustificad~   | O medo é injustificado.
    inverídic~      | O relato é inverídico.
    inverdad~       | O relato é uma inverdade.
    inverosím~      | O relato é inverosímil.
    inverossím~     | O relato é inverossímil.
    inventad~       | O relato é inventado.
    inventou        | O ministro inventou o relato.
    invenção        | O relato é uma invenção.
    invencion~      | O relato é invencionice.
    calúni~         | O relato é uma calúnia.
    caluni~         | O relato é calunioso.
    embuste~        | O relato é um embuste.
    farsa           | O voto é uma farsa.
    fraud~          | O voto é uma fraude.
    fake~           | A notícia é fake news.
    deepfake~       | O vídeo é um deepfake.
    montagem        | O vídeo é uma montagem.
    manipul~        | O vídeo foi manipulado.
    adulter~        | O vídeo foi adulterado.
    desinform~      | Falou de desinformação.
    propaganda      | Falou de propaganda.
    conspir~        | É uma conspiração.
    absurd~         | O ministro o chamou de absurdo.
    disparat~       | O ministro o chamou de disparate.
    bobagem         | O ministro a chamou de bobagem.
    ridícul~        | O ministro o chamou de ridículo.
    fantas~         | O número é fantasioso.
    ficção          | O pacto é ficção.
    fictíci~        | O pacto é fictício.
    falácia~        | O argumento é uma falácia.
    engan~          | O ministro engana Roma.
    equivoc~        | O ministro está equivocado.
    equívoco~       | Foi um equívoco.
    erro~           | Foi um erro.
    errad~          | O número está errado.
    errône~         | O número é errôneo.
    erróne~         | O número é erróneo.
    incorre~        | O número é incorreto.
    inexat~         | O número é inexato.
    imprecis~       | O número é impreciso.
    improváv~       | Um pacto é improvável.
    pouco           | Um pacto é pouco crível.
    incert~         | O futuro é incerto.
    em vão          | Esperaram em vão.
    infrutífer~     | O diálogo foi infrutífero.
    inút~           | O diálogo foi inútil.
    opõe~           | A Hungria opõe força ao plano.
    opôs            | A Hungria opôs força ao plano.
    opus~           | Eles ali opuseram força.
    opor            | A Hungria vai opor força.
    oposição        | A Hungria manifestou oposição ao plano.
    resist~         | Kiev resiste.
    contrári~       | Deu o contrário.
    contrari~       | O relatório contrariou o ministro.
    contra          | Votaram contra o plano.
    protest~        | Milhares protestam em Lima.
    abst~           | A China optou pela abstenção.
    dissua~         | Isso dissuade o cliente.
    desaconselh~    | Roma desaconselha a viagem.
    desencoraj~     | Isso desencoraja o cliente.
    desestimul~     | Isso desestimula o cliente.
    tem~m           | Muitos temem uma guerra.
    teme            | Roma teme uma guerra.
    temor~          | Cresce o temor de uma guerra.
    rece~           | Roma receia uma guerra.
    hesit~          | Berlim hesita.
    relut~          | Berlim reluta.
    esquec~         | O prefeito esquece a promessa.
    omiti~          | O prefeito omitiu o dado.
    omite~          | O prefeito omite o dado.
    ignor~          | O prefeito ignora o dado.
    desconhec~      | O prefeito desconhece o dado.
    descumpr~       | O prefeito descumpre a promessa.
    incumpr~        | O prefeito admite o incumprimento.
    volt~ atrás     | O ministro volta atrás.
    exager~         | O número é exagerado.
    minimiz~        | O ministro minimiza o número.
    relativiz~      | O ministro relativiza o número.
    retific~        | O jornal retifica o número.
    corrig~         | O jornal corrige o número.
    demarc~         | O partido demarcou o texto.
    distanci~       | O partido distanciou o povo do texto.
    desvincul~      | O partido desvinculou o povo do texto.
    desautoriz~     | Roma desautoriza o ministro.
    arquiv~         | O juiz arquiva o processo.
    absolv~         | O juiz absolve o prefeito.
    inocen~         | O prefeito é inocente.
    ilib~           | O prefeito foi ilibado.
    longe           | Kiev está longe de ceder.
    em vez          | Falam em vez de assinar.
    em lugar        | Falam em lugar de assinar.
    antes que       | Falar antes que assinar.
    raramente       | O prefeito raramente fala.
    difícil         | Será difícil assinar.
    difíceis        | São dias difíceis.
    dificilmente    | Roma dificilmente assina.
    quase           | Roma quase venceu.
    tent~           | Roma tenta vencer.
    procur~         | Roma procura vencer.
    falta~          | Faltam provas.
    boicot~         | Roma boicota a cúpula.
    sabot~          | Roma sabota a cúpula.
    cancel~         | A cúpula foi cancelada.
    desmarc~        | A cúpula foi desmarcada.
    naufrag~        | O plano naufragou.
    enterr~         | Roma enterra o plano.
    engavet~        | Roma engaveta o plano.
    na gaveta       | O plano ficou na gaveta.
    no papel        | O plano ficou no papel.
    letra morta     | O pacto é letra morta.
    por terra       | O plano caiu por terra.
    água abaixo     | O plano foi por água abaixo.
    fim a           | Roma pôs fim a esse plano.
    fim ao          | Roma pôs fim ao plano.
    fim à           | Roma pôs fim à guerra.
    fora de questão | Pagar está fora de questão.
    apesar          | Apesar da trégua, atacou.
    a despeito      | A despeito da trégua, atacou.
    miragem         | A paz é uma miragem.
    utopia          | A paz é uma utopia.
    ilus~           | A paz é uma ilusão.
    quimera         | A paz é uma quimera.
    ileg~           | A norma é ilegal.
    inconstitucion~ | A norma é inconstitucional.
    discord~        | Roma discorda.
    romp~           | Roma rompeu a trégua.
    declin~         | O rei declinou da oferta.
    dispens~        | Roma dispensa o plano.
    desprez~        | Roma despreza o plano.
    escap~          | O preso escapou.
    costas          | Roma virou as costas ao plano.
    insuficient~    | As provas são insuficientes.
    cass~           | O juiz cassou o mandato.
  `,
  conditions: `
    se            | Pagamos se Roma assinar.
    senão         | Senão, pagamos.
    caso          | Pagamos caso Roma assine.
    salvo         | Todos pagam, salvo Roma.
    exce~o        | Todos pagam, com exceção de Roma, exceto hoje.
    a menos       | Saímos, a menos que Roma assine.
    desde que     | Pagamos desde que Roma assine.
    contanto      | Pagamos contanto que Roma assine.
    enquanto      | Lutamos enquanto Roma ataca.
    até que       | Lutamos até que Roma assine.
    até à         | Lutamos até à vitória.
    antes de      | Lemos antes de assinar.
    assim que     | Pagamos assim que Roma assinar.
    quando        | Pagamos quando Roma assinar.
    uma vez       | Pagamos uma vez assinado.
    condiç~       | Puseram uma condição.
    condicion~    | É um pacto condicional.
    mediante      | Pagam mediante acordo.
    em troca      | Assinam em troca de dinheiro.
    supost~       | O suposto assassino saiu.
    supõe         | Isso supõe um pacto.
    presum~       | O presumido assassino saiu.
    alegad~       | O alegado assassino saiu.
    alegação      | A alegação surpreende.
    alegações     | As alegações surpreendem.
    pretens~      | O pretenso rei saiu.
    chamad~       | O chamado pacto surpreende.
    autoproclam~  | O autoproclamado rei saiu.
    possiv~       | Roma possivelmente assina.
    possív~       | É um possível pacto.
    possibilid~   | Há a possibilidade de um pacto.
    talvez        | Talvez assinem.
    porventura    | Assinam porventura hoje.
    quiçá         | Quiçá assinem.
    prováv~       | É um provável pacto.
    provavelmente | Assinam provavelmente hoje.
    hip~t~        | É uma hipótese.
    teoria        | Pagam, em teoria.
    teoricamente  | Pagam, teoricamente.
    eventua~      | É um eventual pacto.
    ~aria         | Roma assinaria.
    ~ariam        | Eles assinariam.
    ~eria         | Roma teria assinado.
    ~eriam        | Eles teriam assinado.
    ~iria         | Roma discutiria.
    ~iriam        | Eles discutiriam.
    ~íamos        | Nós pagaríamos.
    terá          | O assassino terá saído.
    terão         | Os assassinos terão saído.
    tivesse~      | Roma falou como tivesse vencido.
    fosse~        | Roma falou como fosse rei.
    ~asse         | Pediram que Roma pagasse.
    ~assem        | Pediram que pagassem.
    parec~        | A guerra parece finda.
    acus~         | Roma é acusada de roubo.
    suspeit~      | Roma é suspeita de roubo.
    depend~       | Depende do voto.
    só depois     | Pagam só depois do voto.
    somente       | Pagam somente depois.
    no máximo     | Pagam no máximo metade.
    oxalá         | Oxalá assinem.
    tomara        | Tomara que assinem.
    extraoficia~  | É um número extraoficial.
    por confirmar | O número está por confirmar.
    à espera      | Roma está à espera do voto.
    pendent~      | O plano está pendente.
    ainda que     | Pagam, ainda que tarde.
    embora        | Pagam, embora tarde.
  `,
  reporting: `
    disse~        | O chefe disse isso.
    diz           | O chefe diz isso.
    dizem         | Eles dizem isso.
    dito          | O chefe tem dito isso.
    dizer         | O chefe quer dizer isso.
    dizendo       | O chefe segue dizendo isso.
    dizia~        | O chefe dizia isso.
    declar~       | O chefe declarou isso.
    afirm~        | O chefe afirmou isso.
    assegur~      | O chefe assegurou isso.
    garant~       | O chefe garantiu isso.
    anunci~       | O chefe anunciou isso.
    explic~       | O chefe explicou isso.
    acrescent~    | O chefe acrescentou isso.
    adiant~       | O chefe adiantou isso.
    fris~         | O chefe frisou isso.
    salient~      | O chefe salientou isso.
    sublinh~      | O chefe sublinhou isso.
    ressalt~      | O chefe ressaltou isso.
    destac~       | O chefe destacou isso.
    indic~        | O chefe indicou isso.
    apont~        | O chefe apontou isso.
    record~       | O chefe recordou isso.
    lembr~        | O chefe lembrou isso.
    consider~     | O chefe considera isso.
    defend~       | O chefe defendeu isso.
    acredit~      | O chefe acredita nisso.
    inform~       | O jornal informou isso.
    revel~        | O jornal revelou isso.
    notici~       | O jornal noticiou isso.
    escrev~       | O jornal escreve isso.
    escrit~       | O jornal tem escrito isso.
    confirm~      | O chefe confirmou isso.
    confess~      | O chefe confessou isso.
    respond~      | O chefe respondeu isso.
    retru~        | O chefe retrucou isso.
    insist~       | O chefe insistiu.
    reconhec~     | O chefe reconheceu isso.
    admit~        | O chefe admitiu isso.
    alert~        | O chefe alertou Roma.
    advert~       | O chefe advertiu Roma.
    avis~         | O chefe avisou Roma.
    ameaç~        | O chefe ameaçou Roma.
    promet~       | O chefe prometeu isso.
    exig~         | O chefe exigiu isso.
    pede~         | O chefe pede isso.
    pedi~         | O chefe pediu isso.
    apel~         | O chefe apelou à paz.
    critic~       | O chefe criticou isso.
    denunci~      | O chefe denunciou isso.
    sustent~      | O chefe sustentou isso.
    aleg~         | O chefe alegou isso.
    argument~     | O chefe argumentou isso.
    coment~       | O chefe comentou isso.
    relat~        | O chefe relatou isso.
    cont~u        | O chefe contou isso.
    lament~       | O chefe lamentou isso.
    reiter~       | O chefe reiterou isso.
    refer~        | O chefe referiu isso.
    conclu~       | O chefe concluiu isso.
    observ~       | O chefe observou isso.
    public~       | O jornal publicou isso.
    postou        | O chefe postou isso.
    tuit~         | O chefe tuitou isso.
    segundo       | Segundo Roma, tudo vai bem.
    de acordo com | De acordo com Roma, tudo vai bem.
    conforme      | Conforme Roma, tudo vai bem.
    na opinião    | Na opinião de Roma, tudo vai bem.
    palavras      | Suas palavras doem.
    fonte~        | Uma fonte falou.
    porta-voz~    | O porta-voz falou.
  `,
  uncertain: `
    desconhec~      | O preço é desconhecido.
    incert~         | O preço é incerto.
    incógnita~      | O preço é uma incógnita.
    por decidir     | O preço está por decidir.
    por definir     | O preço está por definir.
    por esclarecer  | O preço está por esclarecer.
    por saber       | Está por saber o preço.
    em aberto       | O preço está em aberto.
    pendente~       | A venda está pendente.
    indecis~        | O conselho está indeciso.
    ignora          | O autarca ignora o preço.
    secreto         | O preço é secreto.
    resta saber     | Resta saber o preço.
    falta saber     | Falta saber o preço.
  `,
  abbreviations: `
    a.c a.m al adm apto art arts av aux bl cap caps c.c cel cf cia cap cmdt col com comdt cód d d.c dec dep deps des
    desa dir doc dr dra drs dras ed eng enga esc etc ex exa exmo exma fl fig fr gab gal gen gov ilmo ilma inc inf
    ltda lda lic mai maj mal máx min mín mons mr mrs n nº no núm obs op org p pág págs pe pp pref pres presid prof
    profa profs proc proj reg rel rev r s.a s séc sec sen sgt sr sra srs sras srta sta sto ss tel ten trad tv un v
    v.exa vol vs pça tb p.ex i.e jan fev mar abr jun jul ago set out nov dez
  `,
  smallWords: `
    o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para
    pra com sem sobre entre até desde contra após perante durante segundo sob e ou nem mas porém que quem qual quais
    cujo cuja onde quando como se porque pois embora enquanto não sim já mais menos muito muita muitos muitas pouco
    também tão tanto assim ainda só sempre nunca nada ninguém algo alguém algum alguma alguns algumas nenhum nenhuma
    todo toda todos todas tudo outro outra outros outras mesmo mesma cada eu tu ele ela nós vós eles elas você vocês
    me te lhe lhes meu minha teu tua seu sua seus suas nosso nossa este esta estes estas isto esse essa esses essas
    isso aquele aquela aqueles aquelas aquilo deste desta neste nesta desse dessa nesse nessa dele dela deles delas
    é são era eram foi foram será serão seria ser sido sendo sou está estão estava estavam estar esteve há havia
    houve tem têm tinha tinham ter teve terá tenho temos pode podem poderia poder deve devem vai vão faz fez fazer
    disse hoje ontem amanhã agora antes depois então aqui ali lá além
  `,
  endings: `
    s es a as o os e ano ana anos anas ão ã ãos ãs ões ães ês esa eses esas ense enses eno ena enos enas ino ina
    inos inas ico ica icos icas eiro eira eiros eiras ista istas ismo ita itas eu eia eus eias io ia ios ias aco aca
    acos acas al ais ar ares ário ária ários árias dor dora dores doras ção ções tivo tiva tivos tivas mente m ns l
    is z zes enho enha enhos enhas ol ola óis olas ota otas uês uesa ueses uesas nês nesa neses nesas iano iana
    ianos ianas ense ês lês lesa leses lesas ido ida ândia andês andesa andeses andesas é í ito uguês ro ra ros ras
    leiro leira leiros leiras il eano eana eanos eanas ça cês cesa ceses cesas gria ngaro ngara ngaros ngaras
  `,
  months: `
    janeiro jan; fevereiro fev; março; abril abr; maio; junho jun; julho jul; agosto ago; setembro set; outubro out;
    novembro nov; dezembro dez
  `,
  weekdays: `
    segunda-feira segundas-feiras segunda seg; terça-feira terças-feiras terça; quarta-feira quartas-feiras quarta
    qua; quinta-feira quintas-feiras quinta qui; sexta-feira sextas-feiras sexta sex; sábado sábados sáb; domingo
    domingos
  `,
  numbers: `
    0 zero; 2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; 10 dez dezena; 11 onze; 12 doze
    dúzia; 13 treze; 14 catorze quatorze; 15 quinze quinzena; 16 dezesseis dezasseis; 17 dezessete dezassete; 18
    dezoito; 19 dezenove dezanove; 20 vinte vintena; 30 trinta; 40 quarenta; 50 cinquenta cinqüenta; 60 sessenta; 70
    setenta; 80 oitenta; 90 noventa; 100 cem cento centena; 200 duzentos duzentas; 300 trezentos trezentas; 400
    quatrocentos quatrocentas; 500 quinhentos quinhentas; 600 seiscentos seiscentas; 700 setecentos setecentas; 800
    oitocentos oitocentas; 900 novecentos novecentas; 1000 mil milhar; 1000000 milhão; 1000000000 bilhão;
    1000000000000 trilhão bilião
  `,
  scales: `
    10 dezenas; 12 dúzias; 100 centenas; 1000 mil milhares; 1000000 milhão milhões mi; 1000000000 bilhão bilhões bi;
    1000000000000 trilhão trilhões tri bilião biliões; 1000000000000000000 trilião triliões
  `,
  ordinals: `
    1 primeiro primeira primeiros primeiras; 2 segundo segunda segundos segundas; 3 terceiro terceira terceiros
    terceiras; 4 quarto quarta quartos quartas; 5 quinto quinta quintos quintas; 6 sexto sexta sextos sextas; 7
    sétimo sétima; 8 oitavo oitava; 9 nono nona; 10 décimo décima; 20 vigésimo vigésima; 30 trigésimo trigésima; 40
    quadragésimo quadragésima; 50 quinquagésimo quinquagésima; 60 sexagésimo sexagésima; 70 septuagésimo
    septuagésima; 80 octogésimo octogésima; 90 nonagésimo nonagésima; 100 centésimo centésima; 1000 milésimo
    milésima
  `,
  numberJoints: 'e',
  fractions: '50 metade meio meia; 25 quarto; 33 terço',
  percentWords: '%, por cento, pontos percentuais, ponto percentual, p.p.',
});
