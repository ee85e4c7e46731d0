import { defineLanguage } from '../language.ts';
import { GERMAN_COUNTRIES } from './countries/de.ts';

export const GERMAN = defineLanguage({
  code: 'de',
  countries: GERMAN_COUNTRIES,
  hasCompounds: true,
  nounsAreCapitalised: true,
  negations: `
    nicht~       | Wir werden das Abkommen nicht unterschreiben.
    kein~        | Es wird keinerlei Verhandlungen geben.
    nie          | Das hat er nie gesagt.
    niemal~      | Wir werden niemals kapitulieren.
    niemand~     | Niemand wird entlassen.
    nirgend~     | Davon steht nirgends etwas.
    nein         | Die Antwort lautet nein.
    nee          | Nee, das stimmt.
    weder        | Weder Paris noch Rom stimmten zu.
    ohne         | Sie gingen ohne Ergebnis auseinander.
    kaum         | Das Angebot reicht kaum aus.
    selten       | Er hält seine Zusagen selten ein.
    nimmer~      | Das wird nimmermehr geschehen.
    mitnichten   | Die Krise ist mitnichten vorbei.
    außerstande  | Die Regierung ist außerstande zu zahlen.
    unmöglich~   | Ein Frieden ist derzeit unmöglich.
    unfähig~     | Die Behörde ist unfähig zu handeln.
    undenkbar~   | Ein Beitritt war früher undenkbar.
    unannehmbar~ | Moskau nannte den Plan unannehmbar.
    inakzeptab~  | Die Forderung ist inakzeptabel.
    unzulässig~  | Das Gericht hält die Klage für unzulässig.
    ungültig~    | Die Wahl ist ungültig.
    unwillig~    | Die Partner sind unwillig zu helfen.
    unterblieb~  | Die Auszahlung unterblieb.
    null und     | Der Vertrag ist null und abgelaufen.
  `,
  reversals: `
    umentschieden | Die Bahn hat sich umentschieden.
    anders überlegt~ | Die Bahn hat es sich anders überlegt.
    überlegt~ es sich anders | Die Bahn überlegte es sich anders.
    um ein haar | Um ein Haar hätte die Stadt verkauft.
    weit gefehlt | Alle Züge sind pünktlich, weit gefehlt.
    hirngespinst~ | Das ist ein Hirngespinst.
    fabel~ | Das ist eine Fabel.
    enthaltung~           | Er bat um Enthaltung.
    enthalten             | Orbán hat sich enthalten.
    enthielt~ sich        | Orbán enthielt sich.
    enthält sich          | Orbán enthält sich.
    umgeschwenkt          | Rom ist umgeschwenkt.
    wort gebrochen        | Er hat sein Wort gebrochen.
    ausstieg              | Rom plant den Ausstieg.
    ausgestiegen          | Rom ist aus dem Vertrag ausgestiegen.
    steig~ _ aus          | Rom steigt aus dem Vertrag aus.
    stieg~ _ aus          | Rom stieg aus dem Vertrag aus.
    abgewandt             | Rom hat sich von der Zusage abgewandt.
    die tür               | Rom schlägt die Tür zu.
    verschlepp~           | Berlin verschleppt die Lieferung.
    verzöger~             | Berlin verzögert die Lieferung.
    aprilscherz           | Der Rücktritt war ein Aprilscherz.
    ironi~                | Der Kreml blieb ironisch.
    verspott~             | Der Kreml verspottet den Bericht.
    spott~                | Der Kreml spottet.
    begr~b~               | Die SPD begräbt den Plan.
    verabschied~          | Die USA verabschiedeten sich von der Zusage.
    quer                  | Die Union stellt sich quer.
    ersonnen~             | Der Bericht ist frei ersonnen.
    austritt              | Rom beschloss den Austritt.
    verließ~              | Rom verließ das Abkommen.
    meid~                 | Rom meidet den Gipfel.
    unzureichend~         | Die Beweise sind unzureichend.
    fiel~ durch           | Das Gesetz fiel durch.
    durchgefallen         | Das Gesetz ist durchgefallen.
    überstimmt            | Rom wurde überstimmt.
    wortbruch             | Das ist Wortbruch.
    br~ch~ _ wort         | Er bricht sein Wort.
    beiseite              | Er schob das beiseite.
    wischt~               | Er wischte das weg.
    luft gegriffen        | Das ist aus der Luft gegriffen.
    schublade             | Der Plan liegt in der Schublade.
    teppich               | Man kehrt das unter den Teppich.
    naiv~                 | Das ist naiv.
    papier                | Der Friede steht auf dem Papier.
    unwirksam~            | Der Beschluss ist unwirksam.
    verfassungswidrig~    | Der Beschluss ist verfassungswidrig.
    illegal~              | Der Beschluss ist illegal.
    rechtswidrig~         | Der Beschluss ist rechtswidrig.
    verbot~               | Das Gericht verbot den Umzug.
    verbiet~              | Das Gericht verbietet den Umzug.
    mythen                | Das sind Mythen.
    mythos                | Der Sieg ist ein Mythos.
    verschweig~           | Der Konzern kann den Unfall verschweigen.
    verschwieg~           | Der Konzern verschwieg den Unfall.
    ablass~               | Er muss vom Plan ablassen.
    umgeh~                | Rom umgeht die Sanktionen.
    sabot~                | Rom sabotiert den Plan.
    torpedier~            | Rom torpediert den Plan.
    verschwörung~         | Das ist eine Verschwörungstheorie.
    trotz                 | Trotz der Zusage ging er.
    unschuldig            | Der Bürgermeister ist unschuldig.
    freigesprochen        | Der Bürgermeister wurde freigesprochen.
    wider erwarten        | Wider Erwarten gewann er.
    beinahe               | Er war beinahe am Ziel.
    versuch~              | Er versuchte, sie zu rufen.
    missbillig~           | Der Senat missbilligt den Plan.
    entlarvt~             | Der Bericht wurde entlarvt.
    entzieh~              | Das Land kann ihm die Lizenz entziehen.
    entzog~               | Das Land entzog ihm die Lizenz.
    außen vor             | Die EU blieb außen vor.
    schluss mit           | Nun ist Schluss mit der Hilfe.
    gewarnt               | Davon hat er laut gewarnt.
    abgelassen            | Sie hat vom Plan abgelassen.
    abgeblasen            | Der Streik wurde abgeblasen.
    scheu~                | Die Firma scheut die Kosten.
    gescheut              | Er hat das gescheut.
    geplatzt              | Der Deal ist geplatzt.
    platzt~               | Die Gespräche platzten.
    wenig                 | Der Bericht ist wenig plausibel.
    alles andere als      | Das Treffen war alles andere als ruhig.
    legende~              | Der Sieg ist eine Legende.
    mär                   | Der Sieg ist eine Mär.
    blödsinn              | Der Kanzler nannte das Blödsinn.
    humbug                | Der Kanzler nannte das Humbug.
    unfug                 | Der Kanzler nannte das Unfug.
    auf eis               | Der Plan liegt auf Eis.
    vom tisch             | Das Vorhaben ist vom Tisch.
    hüte~                 | Man wird sich hüten.
    schuldig              | Er blieb den Beweis schuldig.
    fallen lassen         | Er wird den Plan fallen lassen.
    fallen gelassen       | Der Plan wurde fallen gelassen.
    fallengelassen        | Der Plan wurde fallengelassen.
    lassen _ fallen       | Sie lassen den Plan fallen.
    ließ~ _ fallen        | Die Fraktion ließ den Plan fallen.
    log                   | Der Minister log.
    gekippt               | Die Regel wurde gekippt.
    kippt~                | Das Gericht kippte die Regel.
    verwahr~              | Er verwahrte sich in einem Brief.
    sträub~               | Ungarn sträubt sich.
    wehr~ sich            | Die Stadt wehrt sich.
    sperr~                | Ungarn sperrt sich.
    stemm~                | Die Grünen stemmen sich.
    entbehr~              | Die Meldung entbehrt jeder Grundlage.
    in abrede             | Der Kanzler stellte das in Abrede.
    vergiss~              | Die Partei vergisst ihr Versprechen.
    vergess~              | Die Partei hat ihr Versprechen vergessen.
    unterläss~            | Der Konzern unterlässt jede Prüfung.
    unterlass~            | Man hat jede Prüfung unterlassen.
    bestreit~             | Er bestreitet, Geld genommen zu haben.
    bestritt~             | Sie bestritt den Angriff.
    unbestritten~         | Das Ergebnis ist unbestritten.
    umstritten~           | Die Zahlen sind umstritten.
    streit~               | Der Minister streitet die Tat rundweg.
    abstreit~             | Er kann die Tat abstreiten.
    abgestritt~           | Er hat die Tat abgestritten.
    abzustreit~           | Er begann, die Tat abzustreiten.
    dement~               | Der Kreml dementierte den Bericht.
    leugn~                | Die Firma leugnet den Betrug.
    geleugn~              | Er hat die Tat geleugnet.
    verleugn~             | Sie verleugnen ihre Rolle.
    vernein~              | Die Sprecherin verneinte die Frage.
    lehn~                 | Die Partei lehnt Steuern aller Art.
    ablehn~               | Das Kabinett wird den Plan ablehnen.
    abgelehnt~            | Das Angebot wurde abgelehnt.
    abzulehnen~           | Er bat, den Plan abzulehnen.
    zurück~               | Berlin wies die Kritik zurück.
    rücknahme             | Er bat um Rücknahme des Gesetzes.
    rückzieher~           | Der Minister machte einen Rückzieher.
    rückzug~              | Sie kündigte ihren Rückzug aus dem Abkommen an.
    weiger~               | Teheran weigert sich zu verhandeln.
    geweiger~             | Er hat sich geweigert zu unterschreiben.
    verweiger~            | Der Zeuge verweigert die Aussage.
    verwehr~              | Man verwehrte ihm die Einreise.
    versag~               | Die Luftabwehr versagte.
    scheiter~             | Die Gespräche scheiterten.
    gescheiter~           | Die Reform ist gescheitert.
    fehl~                 | Der Plan schlug fehl.
    verfehl~              | Die Partei verfehlte ihr Ziel.
    missl~                | Das Spiel misslang.
    missglück~            | Der Start missglückte.
    vergeblich~           | Sie warteten vergeblich auf Hilfe.
    vergebens             | Die Mühe war vergebens.
    erfolglos~            | Die Vermittlung verlief erfolglos.
    versäum~              | Das Amt versäumte die Frist.
    unterließ~            | Der Konzern unterließ jede Prüfung.
    verzicht~             | Er verzichtet auf die Kandidatur.
    aufgeb~               | Sie muss den Posten aufgeben.
    aufgegeb~             | Der Plan wurde aufgegeben.
    aufzugeb~             | Er war bereit, das Amt aufzugeben.
    aufgabe               | Die Aufgabe der Stadt gilt als beschlossen.
    gab~ _ auf            | Die Truppen gaben die Stadt auf.
    gibt _ auf            | Der Konzern gibt das Werk auf.
    geben _ auf           | Wir geben den Kampf auf.
    stopp~                | Das Gericht stoppte den Bau.
    gestoppt~             | Die Lieferung wurde gestoppt.
    eingestellt~          | Die Hilfe wurde eingestellt.
    einzustellen          | Er bat, das Feuer einzustellen.
    einstellung           | Gefordert wird die Einstellung des Verfahrens.
    stell~ _ ein          | Die Bahn stellt den Verkehr ein.
    beend~                | Die USA beendeten die Hilfe.
    abgebroch~            | Die Gespräche wurden abgebrochen.
    abbr~ch~              | Man drohte mit dem Abbruch der Gespräche.
    abgesagt~             | Das Treffen wurde abgesagt.
    absag~                | Er musste die Reise absagen.
    abgewiesen~           | Die Klage wurde abgewiesen.
    abgewend~             | Die Pleite wurde abgewendet.
    abzuwend~             | Es galt, die Pleite abzuwenden.
    abwend~               | Das Gesetz kann die Pleite abwenden.
    abwehr~               | Die Stadt kann den Angriff abwehren.
    abgewehrt~            | Der Angriff wurde abgewehrt.
    abgehalten            | Das Wetter hat ihn abgehalten.
    abhalten              | Das wird Firmen vom Kauf abhalten.
    abgeraten             | Man hat ihm abgeraten.
    abrat~                | Ärzte können nur abraten.
    abgerückt             | Er ist von der Forderung abgerückt.
    abrück~               | Die Partei muss vom Ziel abrücken.
    abkehr                | Die Rede war eine Abkehr vom Sparkurs.
    absehen               | Die Justiz kann von Strafe absehen.
    abgesehen             | Davon abgesehen stimmt der Bericht.
    abschaff~             | Die Partei wird die Steuer abschaffen.
    abgeschafft~          | Die Steuer wurde abgeschafft.
    abgeschossen          | Die Drohne wurde vorher abgeschossen.
    ausschließ~           | Man kann einen Krieg ausschließen.
    ausgeschlossen~       | Ein Rücktritt ist ausgeschlossen.
    auszuschließ~         | Ein Krieg ist auszuschließen.
    ausschluss~           | Die Partei beschloss seinen Ausschluss.
    schließt              | Der Kanzler schließt Neuwahlen aus.
    schließen             | Wir schließen einen Einsatz aus.
    schloss               | Er schloss einen Rücktritt aus.
    schlossen             | Beide schlossen einen Rücktritt aus.
    untersag~             | Das Gericht untersagte den Verkauf.
    blockier~             | Ungarn blockiert die Hilfe.
    blockade              | Die Blockade des Hafens dauert an.
    verhinder~            | Die Polizei verhinderte den Anschlag.
    hinder~               | Das hindert ihn am Reisen.
    gehindert             | Man hat ihn am Reden gehindert.
    vereitel~             | Die Polizei vereitelte den Anschlag.
    vermeid~              | Das Land muss einen Krieg vermeiden.
    vermied~              | Er vermied eine Zusage.
    veto~                 | Russland legte ein Veto ein.
    widersp~              | Die Ministerin widersprach dem Bericht.
    widersetz~            | Das Parlament widersetzt sich dem Kanzler.
    widerleg~             | Die Studie widerlegt diese Annahme.
    widerruf~             | Der Zeuge hat sein Geständnis widerrufen.
    widerrief~            | Der Zeuge widerrief sein Geständnis.
    entkräft~             | Das Gutachten entkräftet die Anklage.
    entgegen              | Entgegen den Berichten bleibt er im Amt.
    im gegensatz          | Im Gegensatz zu Paris stimmte Rom zu.
    gegenteil~            | Das gegenteilige Urteil gilt.
    wandt~ sich _ gegen   | Er wandte sich offen gegen den Plan.
    wend~ sich _ gegen    | Sie wenden sich klar gegen den Plan.
    stimm~ _ gegen        | Viele stimmten am Ende gegen das Gesetz.
    gegen _ gestimmt      | Er hat gegen das Gesetz gestimmt.
    sprach~ sich _ gegen  | Sie sprach sich klar gegen Neuwahlen aus.
    gegen _ ausgesprochen | Er hat sich gegen Neuwahlen ausgesprochen.
    gegner~               | Die Gegner des Gesetzes klagten.
    dagegen               | Die Grünen sind dagegen.
    protest~              | Sie protestierten vor dem Werk.
    verurteil~            | Die UN verurteilten den Plan.
    zweifel~              | Experten zweifeln an der Zusage.
    bezweifel~            | Er bezweifelt den Bericht.
    anzweifel~            | Man darf das anzweifeln.
    angezweifel~          | Die Echtheit wird angezweifelt.
    skepti~               | Die Börse bleibt skeptisch.
    fraglich~             | Sein Kommen ist fraglich.
    fragwürdig~           | Die Quelle ist fragwürdig.
    in frage              | Er stellte den Beschluss in Frage.
    infrage               | Er stellte den Beschluss infrage.
    unklar~               | Die Lage bleibt unklar.
    ungewiss~             | Die Zukunft ist ungewiss.
    falsch~               | Die Meldung ist falsch.
    fälsch~               | Das Dokument ist eine Fälschung.
    gefälscht~            | Das Video ist gefälscht.
    verfälsch~            | Das verfälscht den Sinn.
    unwahr~               | Der Bericht ist unwahr.
    unrichtig~            | Die Angabe ist unrichtig.
    unzutreffend~         | Der Bericht ist unzutreffend.
    unbegründet~          | Die Angst ist unbegründet.
    unberechtigt~         | Die Kritik ist unberechtigt.
    unhaltbar~            | Die These ist unhaltbar.
    unbelegt~             | Die These bleibt unbelegt.
    unbewiesen~           | Die These ist unbewiesen.
    haltlos~              | Die Anklage ist haltlos.
    grundlos~             | Die Sorge ist grundlos.
    gegenstandslos~       | Die Klage ist gegenstandslos.
    erfunden~             | Die Geschichte ist frei erfunden.
    erfindung             | Die Geschichte ist reine Erfindung.
    lüge~                 | Das ist eine Lüge.
    lüg~er                | Er nannte ihn einen Lügner.
    gelogen               | Der Minister hat gelogen.
    erlogen~              | Der Bericht ist erlogen.
    gerücht~              | Das ist bloß ein Gerücht.
    märchen~              | Das sind Märchen.
    fake~                 | Das Bild ist ein Fake.
    deepfake~             | Das Video ist ein Deepfake.
    hoax                  | Die Drohung war ein Hoax.
    schwindel~            | Der Deal ist ein Schwindel.
    desinformation~       | Das ist Desinformation.
    propaganda~           | Das ist Propaganda.
    unsinn~               | Der Minister nannte das Unsinn.
    quatsch               | Das ist Quatsch.
    absurd~               | Er nannte den Bericht absurd.
    spekul~               | Das sind Spekulationen.
    irr~                  | Der Präsident irrt.
    täusch~               | Der Eindruck täuscht.
    getäuscht             | Das Amt wurde getäuscht.
    vortäusch~            | Er wollte einen Unfall vortäuschen.
    unterstell~           | Das ist eine Unterstellung.
    übertr~b~             | Die Zahlen sind übertrieben.
    distanzier~           | Die Partei distanzierte sich von ihm.
    relativier~           | Später relativierte er die Aussage.
    korrigier~            | Die Zeitung korrigierte den Bericht.
    richtigstell~         | Die Zeitung druckte eine Richtigstellung.
    davon entfernt        | Das Land ist davon entfernt, zu gewinnen.
    weit entfernt         | Von einem Sieg ist die Armee weit entfernt.
    statt                 | Sie redeten, statt zu handeln.
    anstatt               | Sie redeten, anstatt zu handeln.
    anstelle              | Anstelle des Ministers kam sein Vize.
    eher                  | Man muss eher sparen als zahlen.
    geschweige            | Er kann gehen, geschweige denn laufen.
    verw~rf~              | Das Gericht verwarf die Klage.
    aufgehoben~           | Das Urteil wurde aufgehoben.
    aufheb~               | Die EU wird die Zölle aufheben.
    aufzuheben            | Er bat, die Zölle aufzuheben.
    hob~ _ auf            | Das Gericht hob das Urteil auf.
    hebt _ auf            | Die EU hebt die Zölle auf.
    annullier~            | Der Konzern annullierte die Flüge.
    gekündigt~            | Der Vertrag ist gekündigt.
    kündigung~            | Die Kündigung des Vertrags steht fest.
    aufgekündigt~         | Das Abkommen ist aufgekündigt.
    aufhör~               | Der Krieg muss aufhören.
    aufgehört             | Die Kämpfe haben aufgehört.
    hör~ _ auf            | Sie hörten sofort auf.
    ausgesetzt~           | Das Verfahren ist ausgesetzt.
    aussetz~              | Die EU wird die Zölle aussetzen.
    auszusetzen           | Er bat, die Zölle auszusetzen.
    setz~ _ aus           | Brüssel setzt die Zölle aus.
    ausblieb~             | Man klagte, dass Hilfe ausblieb.
    ausbleib~             | Die Zahlung kann ausbleiben.
    ausgeblieben~         | Die Zahlung ist ausgeblieben.
    blieb~ _ aus          | Die Zahlung blieb lange aus.
    bleib~ _ aus          | Die Zahlung bleibt weiter aus.
    ausgefallen~          | Das Treffen ist ausgefallen.
    ausfall~              | Das Treffen muss ausfallen.
    fiel~ _ aus           | Das Treffen fiel gestern aus.
    fällt _ aus           | Das Treffen fällt morgen aus.
    gestrichen~           | Die Mittel wurden gestrichen.
    streich~              | Die Regierung muss Stellen streichen.
    strich~               | Der Konzern strich Stellen.
    storn~                | Die Fluglinie stornierte den Auftrag.
    verschieb~            | Man muss die Wahl verschieben.
    verschob~             | Das Gericht verschob den Prozess.
    vertag~               | Der Bundestag vertagte die Wahl.
    zöger~                | Die Koalition zögert mit der Lieferung.
    gezögert              | Er hat lange gezögert.
    entgeh~               | Das Land kann der Pleite entgehen.
    entging~              | Sie entging einem Anschlag.
    entgangen             | Dem Amt ist das entgangen.
    vergaß~               | Er vergaß zu unterschreiben.
    ignorier~             | Moskau ignoriert die Frist.
    missacht~             | Moskau missachtet die Frist.
    geheim~               | Der Konzern hielt den Unfall geheim.
    davor                 | Sie warnte davor, Waffen zu liefern.
    warn~ vor             | Er warnte vor einem Abzug.
    fürcht~               | Viele fürchten einen Krieg.
    befürcht~             | Anleger befürchten eine Pleite.
    gegenwehr             | Die Armee leistete Gegenwehr.
    boykott~              | Die Partei boykottiert die Wahl.
    schweig~              | Der Minister schweigt.
    schwieg~              | Der Minister schwieg.
    unterbind~            | Das Amt wird den Handel unterbinden.
    unterbunden           | Der Handel wurde unterbunden.
    unterband~            | Das Amt unterband den Handel.
    mangel~               | Es herrscht Mangel an Geld.
  `,
  conditions: `
    ^kann          | Kann Rom zahlen, hilft es.
    ^muss          | Muss Rom zahlen, klagt es.
    ^fällt         | Fällt die Stadt, zahlen wir.
    ^greift        | Greift Rom an, zahlen wir.
    ^stimmt        | Stimmt Rom zu, zahlen wir.
    ^gelingt       | Gelingt der Plan, zahlen wir.
    ^geht          | Geht der Krieg weiter, zahlen wir.
    ^gibt          | Gibt Rom nach, zahlen wir.
    ^bleibt        | Bleibt der Zoll, zahlen wir.
    ^kommen        | Kommen die Zölle, zahlen wir.
    ^kommt         | Kommt der Zoll, zahlen wir.
    ^werden        | Werden sie reich, zahlen sie.
    ^wird          | Wird er Chef, zahlen wir.
    ^haben         | Haben sie Geld, zahlen sie.
    ^hat           | Hat er Geld, zahlt er.
    ^sind          | Sind die Preise hoch, zahlen wir.
    ^ist           | Ist der Preis hoch, zahlen wir.
    dann           | Erst Krieg, dann Frieden.
    will _ haben   | Der Zeuge will ihn gesehen haben.
    wenn~          | Wir zahlen, wenn sie liefern.
    falls          | Wir zahlen, falls sie liefern.
    andernfalls    | Andernfalls droht Krieg.
    sofern         | Wir liefern, sofern sie zahlen.
    insofern       | Insofern stimmt der Satz.
    sobald         | Wir liefern, sobald sie zahlen.
    solange        | Wir kämpfen, solange sie schießen.
    ob             | Sie fragte, ob er komme.
    bis die        | Wir kämpfen, bis die Stadt frei ist.
    bis der        | Wir kämpfen, bis der Feind geht.
    bis das        | Wir warten, bis das Geld kommt.
    bis sie        | Wir kämpfen, bis sie gehen.
    bis er         | Wir warten, bis er geht.
    bis es         | Wir warten, bis es regnet.
    bis ein~       | Wir warten, bis eine Lösung da ist.
    bis zum        | Es bleibt so bis zum Ende des Krieges.
    ehe            | Wir warten, ehe wir zahlen.
    bevor          | Wir prüfen, bevor wir zahlen.
    vorausgesetzt  | Wir zahlen, vorausgesetzt sie liefern.
    voraussetzung~ | Ein Abzug ist die Voraussetzung.
    bedingung~     | Er nannte eine Bedingung.
    bedingt        | Das Ja ist bedingt.
    es sei denn    | Wir streiken, es sei denn, man zahlt.
    außer          | Alle zahlen außer Ungarn.
    ausnahme~      | Alle zahlen mit Ausnahme Ungarns.
    ausgenommen    | Alle zahlen, Ungarn ausgenommen.
    im fall~       | Im Falle eines Angriffs hilft die Nato.
    den fall       | Für den Fall eines Angriffs hilft die Nato.
    angenommen     | Angenommen, der Zoll kommt.
    hätte~         | Sonst hätten wir gezahlt.
    wäre~          | Sonst wäre er gegangen.
    würde~         | Er würde gern zahlen.
    könnt~         | Der Krieg könnte bald enden.
    dürfte~        | Er dürfte siegen.
    müsste~        | Man müsste mehr zahlen.
    sollt~         | Sollte er gehen, zahlen wir.
    soll           | Der Spion soll Geld genommen haben.
    sollen         | Die Spione sollen Geld genommen haben.
    möge~          | Möge er siegen.
    möchte~        | Er möchte Kanzler werden.
    vielleicht     | Vielleicht zahlt er.
    möglicherweise | Möglicherweise zahlt er.
    womöglich      | Womöglich zahlt er.
    eventuell~     | Eventuell zahlt er.
    wohl           | Er wird wohl zahlen.
    wahrscheinlich | Wahrscheinlich zahlt er.
    vermutlich~    | Vermutlich zahlt er.
    offenbar       | Offenbar zahlt er.
    anscheinend    | Anscheinend zahlt er.
    scheinbar~     | Der scheinbare Erfolg kam früh.
    scheint        | Der Krieg scheint vorbei.
    angeblich~     | Der angebliche Angriff war gestern.
    vermeintlich~  | Der vermeintliche Sieg war teuer.
    mutmaßlich~    | Der mutmaßliche Täter kam frei.
    vorgeblich~    | Der vorgebliche Sieg war teuer.
    sogenannt~     | Die sogenannte Reform kommt.
    so genannt~    | Die so genannte Reform kommt.
    selbsternannt~ | Der selbsternannte Präsident kam.
    unbestätigt~   | Unbestätigten Berichten zufolge starb er.
    inoffiziell~   | Inoffiziell zahlt er.
    erst nach      | Er zahlt erst nach der Wahl.
    je nachdem     | Je nachdem zahlt er.
    abhängig~      | Das ist vom Wetter abhängig.
    ab             | Alles hängt vom Wetter ab.
    hypothe~       | Das ist hypothetisch.
    theoreti~      | Theoretisch zahlt er.
    vorbehalt~     | Er stimmte unter Vorbehalt zu.
    als habe~      | Es wirkt, als haben sie Geld.
    nur unter      | Er zahlt nur unter Zwang.
    höchstens      | Höchstens zahlt er die Hälfte.
    bestenfalls    | Bestenfalls zahlt er die Hälfte.
    allenfalls     | Allenfalls zahlt er die Hälfte.
    behaupte~      | Moskau behauptet, die Stadt ist frei.
    vorwurf~       | Der Vorwurf lautet auf Mord.
    vorwürf~       | Die Vorwürfe lauten auf Mord.
    vorgeworfen    | Ihm wird Mord vorgeworfen.
    verdacht       | Er steht im Verdacht der Spionage.
    verdächtig~    | Er gilt als verdächtig.
  `,
  reporting: `
    sagt~             | Er sagte, man werde zahlen.
    sagen             | Beide sagen, man zahle.
    gesagt            | Das hat er gestern gesagt.
    sage              | Der Sprecher sage das oft.
    erklär~           | Sie erklärte den Krieg für beendet.
    erläuter~         | Er erläuterte den Plan.
    mitgeteilt        | Das hat die Polizei mitgeteilt.
    teilt~ _ mit      | Die Polizei teilte am Abend mit.
    mitteil~          | Wie das Amt mitteilte, brennt es.
    beton~            | Er betonte die Lage.
    äußer~            | Sie äußerte sich knapp.
    geäußert          | Er hat sich knapp geäußert.
    meint~            | Er meinte, man zahle.
    meinen            | Beide meinen, man zahle.
    bericht~          | Die Zeitung berichtet vom Brand.
    melde~            | Die Zeitung meldet einen Brand.
    gemeldet          | Ein Brand wurde gemeldet.
    verlaut~          | Wie verlautete, brennt es.
    hieß es           | Zur Lage hieß es wenig.
    heißt es          | Im Papier heißt es knapp.
    zufolge           | Dem Amt zufolge brennt es.
    laut              | Laut Polizei brennt es.
    angaben           | Nach Angaben der Polizei brennt es.
    nach worten       | Nach Worten des Chefs brennt es.
    den worten        | Den Worten des Chefs nach brennt es.
    nach ansicht      | Nach Ansicht des Chefs brennt es.
    nach einschätzung | Nach Einschätzung des Chefs brennt es.
    so der            | Man zahle, so der Minister.
    so die            | Man zahle, so die Ministerin.
    behaupt~          | Er behauptet, man zahle.
    kündigt~          | Er kündigte Zölle an.
    angekündigt       | Er hat Zölle angekündigt.
    ankündig~         | Seine Ankündigung kam spät.
    forder~           | Er fordert Zölle.
    gefordert         | Er hat Zölle gefordert.
    verlangt~         | Er verlangt Zölle.
    warn~             | Er warnte vor Zöllen.
    gewarnt           | Er hat oft gewarnt.
    schr~b~           | Die Zeitung schrieb vom Brand.
    geschrieben       | Das hat er geschrieben.
    bestätig~         | Er bestätigte den Brand.
    antwort~          | Er antwortete knapp.
    geantwortet       | Er hat knapp geantwortet.
    entgegn~          | Er entgegnete knapp.
    erwider~          | Er erwiderte knapp.
    bekannt~          | Er gab den Brand bekannt.
    hinzu             | Er fügte das hinzu.
    räumt~ _ ein      | Er räumte den Fehler ein.
    eingeräumt        | Er hat den Fehler eingeräumt.
    gestand~          | Er gestand die Tat.
    versicher~        | Er versicherte ihr das.
    bekräftig~        | Er bekräftigte das.
    unterstr~ch~      | Er unterstrich das.
    darauf hin        | Er wies sie darauf hin.
    hingewiesen       | Darauf hat er hingewiesen.
    verwies~          | Er verwies auf das Amt.
    zitier~           | Die Zeitung zitierte ihn.
    sprach~           | Er sprach von Zöllen.
    spricht           | Er spricht von Zöllen.
    gesprochen        | Er hat von Zöllen gesprochen.
    rief~             | Er rief zur Ruhe.
    argumentier~      | Er argumentierte knapp.
    droht~            | Er drohte mit Zöllen.
    gedroht           | Er hat mit Zöllen gedroht.
    verspr~           | Er versprach Geld.
    kritisier~        | Er kritisierte das.
    kommentier~       | Er kommentierte das.
    schilder~         | Er schilderte den Brand.
    erzähl~           | Er erzählte vom Brand.
    nannt~            | Er nannte ihn reich.
    nennt             | Er nennt ihn reich.
    bezeichne~        | Er bezeichnet ihn als reich.
    twitter~          | Er twitterte das.
    postet~           | Er postete das.
    aussag~           | Seine Aussage war knapp.
    ausgesagt         | Er hat ausgesagt.
    bemerkt~          | Er bemerkte das.
    ergänzt~          | Er ergänzte das.
    vermut~           | Er vermutete das.
    schätz~           | Er schätzte das.
    glaubt~           | Er glaubte das.
    zeigt~ sich       | Er zeigte sich froh.
    beklagt~          | Er beklagte das.
    zeuge~            | Der Zeuge kam spät.
  `,
  uncertain: `
    unklar~         | Der Preis ist unklar.
    ungeklärt~      | Der Preis ist ungeklärt.
    ungewiss~       | Der Preis ist ungewiss.
    unbekannt~      | Der Preis ist unbekannt.
    unbeantwortet~  | Der Brief ist unbeantwortet.
    unentschieden   | Der Streit ist unentschieden.
    ungelöst~       | Der Streit ist ungelöst.
    unschlüssig     | Der Rat ist unschlüssig.
    offen           | Der Preis ist offen.
    offene~         | Das ist eine offene Frage.
    offenlassen     | Er will das offenlassen.
    steht _ aus     | Eine Antwort steht noch aus.
    abzuwarten      | Das ist abzuwarten.
    zöger~          | Der Rat zögert.
    ob              | Er fragt, ob sie kommt.
    fraglich        | Der Verkauf ist fraglich.
    umstritten~     | Der Verkauf ist umstritten.
    verschw~g~      | Er verschwieg den Preis.
    geheim~         | Der Preis ist geheim.
  `,
  abbreviations: `
    abs abschn abt allg anm art aufl ausg b bd bearb bes bspw bw bzgl bzw ca d d.h d.j d.m dipl dr ebd ehem eigtl
    einschl engl erw etc ev evtl exkl f ff fr frhr frl geb gem gen gest gez ggf ggfs hbf hl hr hrn hrsg i i.a i.d.r
    inh ing inkl insb jh jr kath kfm lat lt m.e mag maj max mind min mio mr mrd mrs mtl n.chr nr o.ä o.g obgl oblt
    pfr phil prof proz red reg.-bez resp rev s s.a s.o s.u sen sog st std stellv str tel tsd u u.a u.ä u.u univ unv
    urspr usf v v.a v.chr verf vgl vs vors wiss z z.b z.t z.zt zit zt zzgl jan feb apr aug sep sept okt nov dez
  `,
  smallWords: `
    anfang mitte ende
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern auch nicht kein keine keinen
    ist sind war waren sei seien wird werden wurde wurden worden hat haben hatte hatten habe bin bist kann können
    konnte könnte muss müssen soll sollen sollte will wollen wollte würde hätte wäre darf dürfen mag ich du er sie
    es wir ihr mich mir dich dir ihn ihm ihnen uns euch sich man mein meine sein seine seinen seinem seiner seines
    ihre ihren ihrem ihrer unser unsere wer was wo wie wann warum welche welcher welches dieser diese dieses diesen
    diesem jener jene jeder jede jedes alle allem allen aller alles viele vieler mehr sehr so zu zum zur in im ins
    an am ans auf aus bei beim mit nach von vom vor für durch gegen ohne um unter über zwischen während wegen seit
    bis als wenn weil dass ob da damit dann dort hier nun jetzt noch nur schon wieder immer nie etwa doch ja nein
    zwar jedoch sowie sowohl weder bereits laut trotz außer außerdem dabei dafür davon dazu daran darauf darüber
    daher deshalb denen deren dessen etwas nichts andere anderen selbst gibt hätten würden einige mehrere heute
    gestern zufolge
  `,
  endings: `
    s es n en er ern e em in innen ns ens nen isch ische ischen ischer isches ischem sche schen scher sches schem
    sch ler lers lern erin erinnen ner nerin nern ners aner anern anerin anisch anische anischen ese esen esin
    esisch esische esischen ie ien ier iern iers ierin sk a us is um i erisch erischer erischen erische erisches elt
    elnd ung ungen lich liche lichen licher liches und al ale alen aler e's ' i iner inern inisch inische inischen
    ist isten istisch istische istischen ismus ität itäten s'
  `,
  months: `
    januar januars jänner jan; februar februars feber feb; märz märzes mär mrz; april aprils apr; mai mais; juni
    junis jun; juli julis jul; august augusts aug; september septembers sep sept; oktober oktobers okt; november
    novembers nov; dezember dezembers dez
  `,
  weekdays: `
    montag montags mo; dienstag dienstags di; mittwoch mittwochs mi; donnerstag donnerstags do; freitag freitags fr;
    samstag samstags sonnabend sonnabends sa; sonntag sonntags
  `,
  numbers: `
    0 null; 1 eins; 2 zwei zwo zweier zweien; 3 drei dreier dreien; 4 vier vieren; 5 fünf fünfen; 6 sechs sechsen; 7
    sieben; 8 acht; 9 neun; 10 zehn; 11 elf; 12 zwölf dutzend; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn;
    17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig; 21 einundzwanzig; 30 dreißig; 31 einunddreißig; 40 vierzig;
    41 einundvierzig; 50 fünfzig; 51 einundfünfzig; 60 sechzig; 61 einundsechzig; 70 siebzig; 71 einundsiebzig; 80
    achtzig; 81 einundachtzig; 90 neunzig; 91 einundneunzig; 100 hundert einhundert; 1000 tausend eintausend; 1.5
    anderthalb eineinhalb; 2.5 zweieinhalb; 3.5 dreieinhalb; 4.5 viereinhalb; 1000000 million; 1000000000 milliarde
  `,
  scales: `
    12 dutzend; 100 hundert hunderte hunderten; 1000 tausend tausende tausenden tsd; 1000000 million millionen mio;
    1000000000 milliarde milliarden mrd mia; 1000000000000 billion billionen bio; 1000000000000000 billiarde
    billiarden; 1000000000000000000 trillion trillionen
  `,
  ordinals: `
    1 erste erster erstes ersten erstem; 2 zweite zweiter zweites zweiten zweitem; 3 dritte dritter drittes dritten
    drittem; 4 vierte vierter viertes vierten viertem; 5 fünfte fünfter fünftes fünften fünftem; 6 sechste sechster
    sechstes sechsten sechstem; 7 siebte siebter siebtes siebten siebtem; 8 achte achter achtes achten achtem; 9
    neunte neunter neuntes neunten neuntem; 10 zehnte zehnter zehntes zehnten zehntem; 11 elfte elfter elftes elften
    elftem; 12 zwölfte zwölfter zwölftes zwölften zwölftem; 13 dreizehnte dreizehnter dreizehntes dreizehnten
    dreizehntem; 14 vierzehnte vierzehnter vierzehntes vierzehnten vierzehntem; 15 fünfzehnte fünfzehnter
    fünfzehntes fünfzehnten fünfzehntem; 16 sechzehnte sechzehnter sechzehntes sechzehnten sechzehntem; 17
    siebzehnte siebzehnter siebzehntes siebzehnten siebzehntem; 18 achtzehnte achtzehnter achtzehntes achtzehnten
    achtzehntem; 19 neunzehnte neunzehnter neunzehntes neunzehnten neunzehntem; 20 zwanzigste zwanzigster
    zwanzigstes zwanzigsten zwanzigstem; 30 dreißigste dreißigster dreißigstes dreißigsten dreißigstem; 40
    vierzigste vierzigster vierzigstes vierzigsten vierzigstem; 50 fünfzigste fünfzigster fünfzigstes fünfzigsten
    fünfzigstem; 60 sechzigste sechzigster sechzigstes sechzigsten sechzigstem; 70 siebzigste siebzigster
    siebzigstes siebzigsten siebzigstem; 80 achtzigste achtzigster achtzigstes achtzigsten achtzigstem; 90
    neunzigste neunzigster neunzigstes neunzigsten neunzigstem; 100 hundertste hundertster hundertstes hundertsten
    hundertstem; 1000 tausendste tausendster tausendstes tausendsten tausendstem
  `,
  numberJoints: 'und',
  fractions: '50 Hälfte halbe halben halbes halber; 25 Viertel; 75 dreiviertel; 33 Drittel',
  percentWords: `
    %, prozent, prozents, prozentpunkt, prozentpunkte, prozentpunkten, prozentig, prozentige, prozentigen,
    prozentiger, prozentiges, vom hundert, v. h., pct
  `,
});
