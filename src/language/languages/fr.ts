import { defineLanguage } from '../language.ts';
import { FRENCH_COUNTRIES } from './countries/fr.ts';

export const FRENCH = defineLanguage({
  code: 'fr',
  countries: FRENCH_COUNTRIES,
  hasElision: true,
  negations: `
    ne            | Il ne signera le texte.
    n'~           | Le texte n'est qu'un début.
    pas           | Je veux un accord, pas une guerre.
    jamais        | Jamais un tel accord.
    rien          | Rien de nouveau à Genève.
    aucun~        | Aucune preuve à ce jour.
    nul~          | Nulle part on vit cela.
    guère         | Un accord guère solide.
    ni            | Fumer ni boire.
    sans          | Ils sont partis sans accord.
    non           | Le ministre a dit non.
    nenni         | Nenni, répond le ministre.
    impossib~     | La paix est impossible.
    incapa~       | Le pays est incapable de payer.
    impuissan~    | L'État reste impuissant.
    impensable~   | Un retour est impensable.
    inconcevable~ | Un retour est inconcevable.
    inacceptable~ | Paris juge le texte inacceptable.
    irrecevable~  | La plainte est irrecevable.
    inexist~      | La menace est inexistante.
    absence       | En l'absence de preuves, il fut libéré.
    absent~       | Les preuves sont absentes.
  `,
  reversals: `
    ravisé~ | Le port s'est ravisé.
    raviser | Le port va se raviser.
    s'en est fallu | Il s'en est fallu d'une voix.
    fable~ | C'est une pure fable.
    reni~              | Rome renie sa promesse.
    trah~              | Rome trahit sa promesse.
    dérob~             | Rome se dérobe.
    changé d'idée      | Rome a changé d'idée.
    changé d'avis      | Rome a changé d'avis.
    temporis~          | Rome temporise.
    tergivers~         | Rome tergiverse.
    sorti~ d~          | Rome est sortie de ce pacte.
    quitt~             | Rome quitte ce pacte.
    gard~ d'~          | Rome s'est gardée d'agir.
    tourn~ le dos      | Rome tourne le dos à ce plan.
    au placard         | Rome met ce plan au placard.
    poisson d'avril    | C'est un poisson d'avril.
    traîn~             | Rome traîne des pieds.
    class~             | Le parquet classe ce dossier.
    désamor~           | Rome désamorce ce débat.
    maladresse         | Ce fut une maladresse.
    moqu~              | Rome se moque.
    ironis~            | Rome ironise.
    dérision           | Rome tourne cela en dérision.
    botté en touche    | Rome a botté en touche.
    botte~ en touche   | Rome botte en touche.
    snob~              | Rome snobe ce sommet.
    boud~              | Rome boude ce sommet.
    claqué la porte    | Rome a claqué la porte du sommet.
    claque~ la porte   | Rome claque la porte du sommet.
    désaccord~         | Rome est en désaccord.
    battu~ en brèche   | Ce plan est battu en brèche.
    bat en brèche      | Rome bat en brèche ce plan.
    rompu~             | Rome a rompu ce pacte.
    violé              | Rome a violé la loi.
    viole~             | Rome viole la loi.
    enfrein~           | Rome enfreint la loi.
    insuffisan~        | Les preuves sont insuffisantes.
    sur le papier      | La paix est sur le papier.
    tiroir~            | Ce plan reste dans un tiroir.
    tapis              | Rome met cela sous le tapis.
    naï~               | Ce plan est naïf.
    illégitime~        | Ce décret est illégitime.
    inconstitutionnel~ | Ce décret est inconstitutionnel.
    illégal~           | Ce décret est illégal.
    révoqu~            | Le roi révoque ce décret.
    complot~           | La thèse du complot circule.
    acquitt~           | Le maire est acquitté.
    relaxé~            | Le maire est relaxé.
    blanchi~           | Le maire est blanchi.
    innocent~          | Le maire se dit innocent.
    élud~              | Il élude ce sujet.
    esquiv~            | Il esquive ce sujet.
    conjur~            | Il faut conjurer ce péril.
    jet~ l'éponge      | Il jette l'éponge.
    au mépris          | Il part au mépris de sa promesse.
    en dépit           | En dépit de sa promesse, il part.
    malgré             | Malgré sa promesse, il part.
    en question        | Le plan est en question.
    remet~ en cause    | Rome remet en cause le plan.
    remis~ en cause    | Le plan est remis en cause.
    torpill~           | Rome torpille le plan.
    sabot~             | Rome sabote le plan.
    autre chose        | Il veut autre chose.
    une autre          | La police suit une autre piste.
    fait long feu      | Ce plan a fait long feu.
    leurr~             | Ce plan est un leurre.
    vid~ de            | Ce plan est vidé de son sens.
    peine~ à           | Le groupe peine à vendre.
    barrage            | Le Sénat fait barrage au plan.
    laiss~ tomber      | Il laisse tomber ce plan.
    calendes           | La loi est renvoyée aux calendes grecques.
    mort-né~           | Ce plan est mort-né.
    défavorable~       | Berlin est défavorable au plan.
    retoqu~            | Le Conseil retoque ce décret.
    vœu pieux          | La paix reste un vœu pieux.
    met~ fin           | Rome met fin au débat.
    mis~ fin           | Rome a mis fin au débat.
    un terme           | Il met un terme au débat.
    invérif~           | Ce bilan est invérifiable.
    machine arrière    | Le ministre fait machine arrière.
    mis~ à mal         | Cette thèse est mise à mal.
    débout~            | Le juge déboute la ville.
    balaie~            | Le ministre balaie cette idée.
    balay~             | Le ministre a balayé cette idée.
    nie                | Il nie les faits.
    nient              | Ils nient les faits.
    nia                | Il nia les faits.
    nier               | Il a beau nier les faits.
    nié~               | Il a nié les faits.
    niant              | Il est parti en niant les faits.
    niait              | Il niait les faits.
    nièrent            | Ils nièrent les faits.
    négation~          | C'est la négation des faits.
    déni~              | Le pays vit dans le déni.
    dément~            | Le Kremlin dément cette information.
    réfut~             | Il réfute cette thèse.
    récus~             | L'avocat récuse ce terme.
    rejet~             | Le Sénat a rejeté la loi.
    refus~             | Kiev refuse de céder la ville.
    repouss~           | L'armée a repoussé cette attaque.
    contest~           | La société conteste ces chiffres.
    contredi~          | Ce rapport contredit le ministre.
    contradict~        | Ces propos sont contradictoires.
    désavou~           | Le président a désavoué son ministre.
    désapprouv~        | La ville désapprouve ce choix.
    renonc~            | Il renonce à se présenter.
    abandon~           | Le groupe abandonne ce projet.
    échou~             | Les pourparlers ont échoué.
    échec~             | Ce fut un échec.
    arrêt~             | Le chantier est arrêté.
    cess~              | Il faut cesser le feu.
    interrom~          | Ils ont interrompu le vol.
    interruption       | Il y eut une interruption du trafic.
    suspen~            | Bruxelles suspend cette aide.
    exclu~             | Paris exclut une guerre.
    écart~             | Le ministre a écarté cette piste.
    retir~             | Le député a retiré sa plainte.
    retrait~           | On annonce le retrait de la loi.
    rétract~           | Le témoin se rétracte.
    annul~             | Le juge annule le vote.
    abrog~             | Le Sénat abroge cette loi.
    aboli~             | Le pays a aboli cette peine.
    invalid~           | Le juge invalide le vote.
    censur~            | Le Conseil censure cette loi.
    cassé~             | La cour a cassé ce jugement.
    supprim~           | La ville supprime cette aide.
    suppression~       | La suppression de cette aide choque.
    report~            | Le vote est reporté.
    ajourn~            | Le vote est ajourné.
    différé~           | Le vote est différé.
    veto               | Moscou a mis son veto.
    entrav~            | La grève entrave ce trafic.
    enterr~            | Le gouvernement a enterré ce projet.
    avort~             | La tentative a avorté.
    capot~             | Le projet a capoté.
    tourné court       | Le débat a tourné court.
    au point mort      | Le débat est au point mort.
    lettre morte       | Cet appel est resté lettre morte.
    en vain            | Il a plaidé en vain.
    vainement          | Il a plaidé vainement.
    doute~             | Il doute de cette version.
    dubitati~          | Il reste dubitatif.
    scepti~            | Les experts sont sceptiques.
    faux               | Ce bruit est faux.
    fausse~            | Cette nouvelle est fausse.
    falsifi~           | Le document a été falsifié.
    mensong~           | Il parle de mensonge.
    ment               | Le ministre ment.
    mentent            | Ils mentent.
    menti              | Il a menti.
    mentir             | Il a fini par mentir.
    mentait            | Il mentait.
    menteu~            | Il le traite de menteur.
    rumeur~            | Une rumeur court.
    mythe~             | La victoire est un mythe.
    légende~           | La victoire est une légende.
    infond~            | Cette peur est infondée.
    injustifi~         | Cette peur est injustifiée.
    invent~            | Cette histoire est inventée.
    invraisembl~       | Ce récit est invraisemblable.
    improbable~        | Une paix est improbable.
    incertain~         | La suite est incertaine.
    incertitude~       | La suite reste dans l'incertitude.
    peu                | Un accord est peu probable.
    inexact~           | Ce chiffre est inexact.
    incorrect~         | Ce chiffre est incorrect.
    erron~             | Ce chiffre est erroné.
    erreur~            | C'est une erreur.
    à tort             | On a cru à tort en cette paix.
    tromp~             | Le ministre se trompe.
    canular~           | Cette menace est un canular.
    infox              | Cette vidéo est une infox.
    intox~             | Cette vidéo est une intox.
    fake~              | Cette vidéo est un fake.
    désinform~         | Il parle de désinformation.
    propagande         | Il parle de propagande.
    absurd~            | Il juge ce bruit absurde.
    ridicul~           | Il juge ce bruit ridicule.
    fantais~           | Ce chiffre est fantaisiste.
    fantasm~           | Cette thèse est un fantasme.
    affabul~           | Il parle d'affabulation.
    ficti~             | Cet emploi est fictif.
    démont~            | Le rapport démonte cette thèse.
    bidon~             | Cette annonce est bidon.
    oppos~             | La Hongrie s'oppose à cette aide.
    résist~            | Kiev résiste à cette pression.
    protest~           | Ils protestent à Lyon.
    insurg~            | La gauche s'insurge.
    vot~ contre        | Il a voté contre.
    prononc~ contre    | Il s'est prononcé contre cette aide.
    contre l~          | Il parle contre la loi.
    hostile~           | La gauche est hostile à la loi.
    garde de           | Il se garde de parler.
    gardé~ de          | Il s'est gardé de parler.
    abst~              | La Chine s'abstient.
    dissua~            | Cela dissuade les clients.
    décourag~          | Cela décourage les clients.
    déconseill~        | Paris déconseille ce voyage.
    en garde           | Il met en garde les clients.
    crain~             | Il craint une guerre.
    craign~            | Ils craignent une guerre.
    hésit~             | Berlin hésite à payer.
    rechign~           | Berlin rechigne à payer.
    réticen~           | Berlin est réticent.
    oubli~             | Il oublie sa promesse.
    néglig~            | Il néglige sa tâche.
    omet~              | Il omet ce détail.
    omis~              | Il a omis ce détail.
    ignor~             | On ignore son sort.
    méconn~            | Cela méconnaît la loi.
    revien~ sur        | Il revient sur sa promesse.
    reven~ sur         | Il est revenu sur sa promesse.
    recul~             | Le ministre recule.
    marche arrière     | Le ministre fait marche arrière.
    volte-face         | Sa volte-face surprend.
    minimis~           | Il minimise ce bilan.
    exagér~            | Ce bilan est exagéré.
    nuanc~             | Il nuance ce bilan.
    relativis~         | Il relativise ce bilan.
    rectifi~           | Le journal rectifie ce bilan.
    corrig~            | Le journal corrige ce bilan.
    échapp~            | Il échappe à la prison.
    défend~ de         | Il se défend de copier Rome.
    défend~ d'~        | Il se défend d'avoir copié Rome.
    dénonc~            | Le pays dénonce ce traité.
    tent~ de           | Il tente de fuir.
    tent~ d'~          | Il tente d'agir.
    failli~            | Il a failli mourir.
    presque            | Il a presque gagné.
    loin de            | Kiev est loin de céder.
    loin d'~           | Kiev est loin d'accepter.
    au lieu            | Ils parlent au lieu de signer.
    plutôt             | Parler plutôt que signer.
    à peine            | Le débat a à peine débuté.
    rarement           | Il parle rarement.
    contraire~         | C'est le contraire.
    à rebours          | Cela va à rebours de la loi.
    à l'encontre       | Cela va à l'encontre de la loi.
    évit~              | Il faut éviter une guerre.
    empêch~            | La grève empêche ce vol.
    bloqu~             | La Hongrie bloque cette aide.
    blocage~           | Le blocage du port dure.
    interdi~           | Le maire interdit ce concert.
    proscri~           | La loi proscrit cet usage.
    prohib~            | La loi prohibe cet usage.
    banni~             | Le joueur est banni.
    prive~             | Cela prive la ville de gaz.
    privé~ de          | La ville est privée de gaz.
    déjou~             | La police a déjoué cet attentat.
    intercept~         | Le drone a été intercepté.
    défaut             | À défaut de paix, on parle.
    faute de           | Faute de paix, on parle.
    manqu~             | Il a manqué son but.
    dédai~             | Il dédaigne cette offre.
    décl~n~ l'~        | Il a décliné l'offre.
    déclin~ cette      | Il a décliné cette offre.
    boycott~           | Il boycotte ce sommet.
    distanc~           | Il prend ses distances.
    dissoci~           | Il se dissocie du texte.
    démarqu~           | Il se démarque du texte.
    démissionn~        | Le ministre a démissionné.
    prétend~           | Il prétend parler russe.
    ferm~ la porte     | Il ferme la porte à la paix.
    hors de question   | Payer est hors de question.
    sur la table       | Le projet reste sur la table.
  `,
  conditions: `
    si           | Nous payons si Rome signe.
    s'il~        | Nous payons s'ils signent.
    sinon        | Sinon, nous partons.
    à moins      | Nous partons à moins que Rome signe.
    sauf         | Tous paient, sauf Rome.
    hormis       | Tous paient, hormis Rome.
    except~      | Tous paient, exception faite de Rome.
    pourvu       | Nous payons pourvu que Rome signe.
    condition~   | La paix est une condition.
    tant qu~     | On se bat tant que Rome attaque.
    jusqu'à ce   | On attend jusqu'à ce que Rome signe.
    avant qu~    | On attend avant que Rome signe.
    avant de     | On lit avant de signer.
    avant d'~    | On lit avant d'agir.
    dès lors qu~ | On paie dès lors que Rome signe.
    au cas où    | On attend au cas où Rome signe.
    en cas d~    | En cas de guerre, on paie.
    dans le cas  | Dans le cas de Rome, on paie.
    lorsqu~      | On paie lorsque Rome signe.
    quand        | On paie quand Rome signe.
    une fois qu~ | On paie une fois que Rome signe.
    sous réserve | On paie sous réserve de preuves.
    suppos~      | Cela suppose un accord.
    présum~      | Le tueur présumé est libre.
    soi-disant   | Ce soi-disant accord surprend.
    allég~       | Ces allégations surprennent.
    éventuel~    | Un éventuel accord surprend.
    peut-être    | Il signe peut-être demain.
    hypoth~      | Cette hypothèse surprend.
    théori~      | En théorie, on paie.
    probablement | Il signe probablement demain.
    sembl~       | La guerre semble finie.
    paraît       | La guerre paraît finie.
    ~rait        | Le tueur aurait fui.
    ~raient      | Les tueurs auraient fui.
    ~rais        | Je voudrais signer.
    ~rions       | Nous devrions signer.
    eût          | Rome eût signé.
    fût          | Rome fût tombée.
    puisse~      | On vise une paix qui puisse durer.
    accus~       | On accuse Rome de vol.
    soupçon~     | On soupçonne Rome de vol.
    suspect~     | Le colis est suspect.
    dépend~      | Cela dépend du vote.
    faudra       | Il faudra un vote.
    seulement    | Rome paie seulement demain.
    à terme      | À terme, Rome paie.
    officieu~    | Ce chiffre est officieux.
  `,
  reporting: `
    dit             | Il dit la vérité.
    dite~           | Cette phrase, dite hier, choque.
    disent          | Ils disent la vérité.
    disait          | Il disait la vérité.
    disant          | Il part en disant au revoir.
    dirent          | Ils le dirent hier.
    déclar~         | Il a déclaré la guerre.
    affirm~         | Il affirme cela.
    assur~          | Il assure cela.
    annonc~         | Il annonce un accord.
    expliqu~        | Il explique cela.
    ajout~          | Il ajoute cela.
    précis~         | Il précise cela.
    indiqu~         | Il indique cela.
    soulign~        | Il souligne cela.
    rappel~         | Il rappelle cela.
    estim~          | Il estime cela.
    jug~            | Il juge cela utile.
    pens~           | Il pense cela.
    croi~           | Il croit cela.
    considèr~       | Il considère cela.
    considér~       | Il a considéré cela.
    rapport~        | Le journal rapporte cela.
    révèl~          | Le journal révèle cela.
    révél~          | Le journal a révélé cela.
    écri~           | Le journal écrit cela.
    confi~          | Il se confie au journal.
    répond~         | Il répond cela.
    répliqu~        | Il réplique cela.
    rétorqu~        | Il rétorque cela.
    lanc~           | Il a lancé cela.
    martel~         | Il martèle cela souvent, il a martelé.
    insist~         | Il insiste.
    reconn~         | Il reconnaît cela.
    admet~          | Il admet cela.
    admis~          | Il a admis cela.
    avou~           | Il avoue cela.
    avert~          | Il avertit Rome.
    alert~          | Il alerte Rome.
    menac~          | Il menace Rome.
    prom~t~         | Il promet cela.
    promis~         | Il a promis cela.
    prévien~        | Il prévient Rome.
    prévenu~        | Il a prévenu Rome.
    demand~         | Il demande cela.
    réclam~         | Il réclame cela.
    exig~           | Il exige cela.
    appel~ à        | Il appelle à la paix.
    plaid~          | Il plaide cela.
    critiqu~        | Il critique cela.
    dénonc~         | Il dénonce cela.
    déplor~         | Il déplore cela.
    regrett~        | Il regrette cela.
    salu~           | Il salue cela.
    témoign~        | Il témoigne de cela.
    racont~         | Il raconte cela.
    évoqu~          | Il évoque cela.
    mentionn~       | Il mentionne cela.
    cit~            | Le journal cite Rome.
    conclu~         | Il conclut ainsi.
    résum~          | Il résume ainsi.
    poursuivi~      | « Oui », a poursuivi le maire.
    soutien~        | Il soutient cela.
    soutenu~        | Il a soutenu cela.
    prétend~        | Il prétend cela.
    signal~         | Il signale cela.
    not~            | Il note cela.
    observ~         | Il observe cela.
    commen~         | Il commente cela.
    selon           | Selon Rome, tout va bien.
    d'après         | D'après Rome, tout va bien.
    aux yeux        | Aux yeux de Rome, tout va bien.
    pour sa part    | Rome, pour sa part, paie.
    s'exclam~       | « Oui », s'exclame le maire.
    s'est félicité~ | Il s'est félicité du vote.
    twee~           | Il a tweeté cela.
    publi~          | Il publie cela.
    source~         | Une source proche parle.
    propos          | Ses propos choquent.
    porte-parole    | Le porte-parole parle.
  `,
  uncertain: `
    inconnu~        | Le prix est inconnu.
    incertain~      | Le prix est incertain.
    incertitude~    | L'incertitude demeure.
    flou~           | Le prix reste flou.
    ignor~          | Le maire ignore le prix.
    reste à         | Il reste à fixer le prix.
    restent à       | Les prix restent à fixer.
    en suspens      | La vente est en suspens.
    indécis~        | Le conseil est indécis.
    hésit~          | Le conseil hésite.
    question~       | La question demeure.
    secret~         | Le prix est secret.
    savoir si       | Il veut savoir si elle vient.
    reste ouvert~   | Le débat reste ouvert.
    mystère~        | Le prix est un mystère.
  `,
  abbreviations: `
    m mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts av bd boul bld bldg ch chap cf p.ex ex éd édit env etc
    fig fr gal gén col cdt cap lt lieut sgt ltd inc hab id ibid i.e int jr sr kg max min n no nº obs op p par pp
    paragr réf rép s.a s.d soc suppl t tél tome trad v vol vs n.d.l.r ndlr j.-c janv févr fév avr juil août sept oct
    nov déc art al adj apr av.j.-c bat dép dir exp mt q.g
  `,
  smallWords: `
    le la les l un une des du de d au aux à en dans par pour sur sous avec sans chez vers entre contre depuis
    pendant avant après selon malgré jusque et ou où mais donc or ni car que qu qui quoi dont lequel laquelle
    lesquels lesquelles quand comme si lorsque puisque je j tu il elle on nous vous ils elles me m te t se s lui
    leur leurs y ce c cet cette ces cela ça ceci celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos
    votre vos est sont était étaient sera seront serait été être suis sommes êtes soit ai as a avons avez ont avait
    avaient aura auront aurait avoir eu fait faire font peut peuvent pouvait pourrait doit doivent devait veut va
    vont dit ne n pas plus moins très trop bien aussi ainsi encore déjà toujours jamais rien aucun aucune tout tous
    toute toutes même mêmes autre autres chaque plusieurs quelques ici là alors puis ensuite enfin hier aujourd'hui
    demain notamment environ près lors peu beaucoup non oui c'est n'est n'a s'est d'un d'une qu'il qu'elle qu'ils
    qu'on l'on j'ai c'était a-t-il a-t-elle afin dès parce tandis alors
  `,
  endings: `
    s e es x ais aise aises ois oise oises ien ienne iens iennes en enne ens ennes éen éenne éens éennes ain aine
    ains aines in ine ins ines an ane ans anes ique iques iste istes isme ite ites ol ole ols oles ard arde ards
    ardes al ale aux ales eur eurs euse euses teur teurs trice trices ie y ia gne nd nde nds ndes nais naise naises
    quie c que cs ques cain caine cains caines icain icaine icains icaines ël élien élienne éliens éliennes ège
    égien égienne égiens égiennes if ive ifs ives é ée és ées ement ation ations asque asques iote iotes ègue ègues
    ou oue ous oues ik aque aques ve ves eux euse er ère ers ères dais daise daises
  `,
  months: `
    janvier janv jan; février févr fév; mars; avril avr; mai; juin; juillet juil; août aout; septembre sept; octobre
    oct; novembre nov; décembre déc
  `,
  weekdays: `
    lundi lundis lun; mardi mardis; mercredi mercredis; jeudi jeudis jeu; vendredi vendredis ven; samedi samedis
    sam; dimanche dimanches dim
  `,
  numbers: `
    0 zéro; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six demi-douzaine; 7 sept; 8 huit huitaine; 9 neuf; 10 dix dizaine;
    11 onze; 12 douze douzaine; 13 treize; 14 quatorze; 15 quinze quinzaine; 16 seize; 17 dix-sept; 18 dix-huit; 19
    dix-neuf; 20 vingt vingtaine; 21 vingt-et-un vingt-et-une; 22 vingt-deux; 23 vingt-trois; 24 vingt-quatre; 25
    vingt-cinq; 26 vingt-six; 27 vingt-sept; 28 vingt-huit; 29 vingt-neuf; 30 trente trentaine; 31 trente-et-un
    trente-et-une; 40 quarante; 41 quarante-et-un quarante-et-une; 50 cinquante cinquantaine; 51 cinquante-et-un
    cinquante-et-une; 60 soixante soixantaine; 61 soixante-et-un soixante-et-une; 70 soixante-dix septante; 71
    soixante-et-onze soixante-onze; 72 soixante-douze; 73 soixante-treize; 74 soixante-quatorze; 75 soixante-quinze;
    76 soixante-seize; 77 soixante-dix-sept; 78 soixante-dix-huit; 79 soixante-dix-neuf; 80 quatre-vingts
    quatre-vingt huitante octante; 81 quatre-vingt-un quatre-vingt-une; 82 quatre-vingt-deux; 83 quatre-vingt-trois;
    84 quatre-vingt-quatre; 85 quatre-vingt-cinq; 86 quatre-vingt-six; 87 quatre-vingt-sept; 88 quatre-vingt-huit;
    89 quatre-vingt-neuf; 90 quatre-vingt-dix nonante; 91 quatre-vingt-onze; 92 quatre-vingt-douze; 93
    quatre-vingt-treize; 94 quatre-vingt-quatorze; 95 quatre-vingt-quinze; 96 quatre-vingt-seize; 97
    quatre-vingt-dix-sept; 98 quatre-vingt-dix-huit; 99 quatre-vingt-dix-neuf; 100 cent centaine; 1000 mille
    millier; 1000000 million; 1000000000 milliard
  `,
  scales: `
    10 dizaines; 12 douzaines; 100 cent cents centaines; 1000 mille mil milliers; 1000000 million millions mio;
    1000000000 milliard milliards mrd mds md; 1000000000000 billion billions; 1000000000000000 billiard billiards;
    1000000000000000000 trillion trillions
  `,
  ordinals: `
    1 premier première premiers premières 1er 1re 1ère; 2 deuxième deuxièmes second seconde; 3 troisième troisièmes;
    4 quatrième quatrièmes; 5 cinquième cinquièmes; 6 sixième sixièmes; 7 septième septièmes; 8 huitième huitièmes;
    9 neuvième neuvièmes; 10 dixième dixièmes; 11 onzième onzièmes; 12 douzième douzièmes; 13 treizième; 14
    quatorzième; 15 quinzième; 16 seizième; 17 dix-septième; 18 dix-huitième; 19 dix-neuvième; 20 vingtième; 21
    vingt-et-unième; 22 vingt-deuxième; 23 vingt-troisième; 24 vingt-quatrième; 25 vingt-cinquième; 30 trentième; 40
    quarantième; 50 cinquantième; 60 soixantième; 70 soixante-dixième; 80 quatre-vingtième; 90 quatre-vingt-dixième;
    100 centième; 1000 millième
  `,
  numberJoints: 'et',
  fractions: '50 moitié demi demie; 25 quart; 33 tiers',
  percentWords: '%, pour cent, pourcent, pourcents, points de pourcentage, p. cent, p. 100',
});
