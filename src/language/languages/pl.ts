import { defineLanguage } from '../language.ts';
import { POLISH_COUNTRIES } from './countries/pl.ts';

export const POLISH = defineLanguage({
  code: 'pl',
  countries: POLISH_COUNTRIES,
  negations: `
    mało co    | Z planu mało co zostało.
    mało kto   | W sukces mało kto wierzy.
    nie        | Rząd nie podpisze umowy.
    nigdy      | Kiedy podpiszą? Nigdy.
    nigdzie    | Gdzie są pieniądze? Nigdzie.
    nikt       | Kto przyszedł? Nikt.
    nikogo     | Kogo zwolnią? Nikogo.
    nikomu     | Komu wierzy? Nikomu.
    nikim      | Z kim rozmawiał? Z nikim.
    nic        | Co ustalono? Nic.
    niczego    | Czego żąda? Niczego.
    niczemu    | Czemu to służy? Niczemu.
    niczym     | Skończyło się na niczym.
    niczyj~    | To ziemia niczyja.
    żad~       | Które kraje zapłacą? Żadne.
    ani        | Ani kroku dalej.
    bynajmniej | Czy to koniec? Bynajmniej.
    bez        | Wyszli bez porozumienia.
    beze       | Zrobili to beze mnie.
    brak~      | Dowodów wciąż brakuje.
    trudno     | O zgodę będzie trudno.
    ledwo      | Rozmowy ledwo ruszyły.
    ledwie     | Rozmowy ledwie ruszyły.
    rzadko     | Minister rzadko dotrzymuje słowa.
    niemożliw~ | Pokój jest dziś niemożliwy.
    niezdoln~  | Armia jest niezdolna do ataku.
    niep~      | To informacja niepotwierdzona.
    nieza~     | Ustawa jest niezatwierdzona.
    niezg~     | To wyrok niezgodny z prawem.
    nieu~      | Była to nieudana próba.
    niew~      | Sąd uznał go za niewinnego.
    niereal~   | Termin jest nierealny.
    nieroz~    | To sprawa nierozwiązana.
    nies~      | To była niesprawdzona wiadomość.
    nieo~      | Strona rosyjska jest nieobecna.
    nieis~     | To nieistniejąca firma.
    niejas~    | Przyczyny są niejasne.
    niel~      | Strajk jest nielegalny.
    niedo~     | To rzecz niedopuszczalna.
    nieb~      | Sprawę uznano za niebyłą.
    nieg~      | Kraj jest niegotowy.
    niek~      | To ruch niekonstytucyjny.
    nieakcept~ | Warunki są nieakceptowalne.
    niet~      | Granica jest nietykalna.
    nieci~     | Rząd bywa nieciekawy.
    niena~     | To atak nienależący do planu.
    niemający~ | To plan niemający szans.
  `,
  reversals: `
    zmieni~ zdanie | Port zmienił zdanie.
    rozmyśli~ się | Port rozmyślił się.
    niedorz~      | To niedorzeczny zarzut.
    kpi~          | Rzecznik kpił z wpisu.
    prowokacj~    | To prowokacja.
    manipul~      | To manipulacja.
    okaz~ się     | Wpis okazał się snem.
    wygas~        | Umowa wygasła.
    pretekst~     | To tylko pretekst.
    niegdyś       | Niegdyś wierzono w cuda.
    wcześniej     | Wcześniej wierzono w cuda.
    dawn~         | Dawniej wierzono w cuda.
    kiedyś        | Kiedyś wierzono w cuda.
    zestrzel~     | Wojsko zestrzeliło drona.
    opiera~ się   | Wojsko opiera się wrogowi.
    oporu         | Wojsko zaczęło ruch oporu.
    opór          | Wojsko stawia opór.
    złudz~        | Pokój to złudzenie.
    iluzj~        | Pokój to iluzja.
    satyr~        | Wpis był satyrą.
    żart~         | Wpis był żartem.
    udawa~        | Minister udawał eksperta.
    udaj~         | Minister udaje eksperta.
    za wcześnie   | Na radość jest za wcześnie.
    przedwcze~    | Radość jest przedwczesna.
    przepr~       | Gazeta przeprosiła za artykuł.
    tymczasem     | Kreml tymczasem milknie.
    natomiast     | Kreml natomiast milknie.
    jednak        | Kreml jednak milknie.
    zaprzecz~     | Minister zaprzeczył, że wziął pieniądze.
    przecz~       | Przeczą temu dane.
    wyklucz~      | Premier wykluczył wybory.
    odm~w~        | Bank odmówił kredytu.
    odrzuc~       | Sejm odrzucił projekt.
    odrzut~       | Był to odrzut od planu.
    odpar~        | Wojsko odparło atak.
    odpier~       | Adwokat odpiera zarzut.
    oddal~        | Sąd oddalił skargę.
    odwoł~        | Lot został odwołany.
    odst~p~       | Firma odstąpiła od umowy.
    odsun~        | Rząd odsunął reformę.
    odrocz~       | Sąd odroczył rozprawę.
    odkład~       | Rząd odkłada wybory.
    odłoż~        | Rząd odłożył wybory.
    odci~         | Partia odcina się od posła.
    odżegn~       | Partia odżegnuje się od posła.
    odwodz~       | Lekarz odwodzi go od tego.
    odradz~       | Lekarz odradza podróż.
    dement~       | Kreml dementuje doniesienia.
    zdement~      | Kreml zdementował doniesienia.
    obal~         | Badanie obaliło tezę.
    kwestion~     | Opozycja kwestionuje wynik.
    zakwestion~   | Opozycja zakwestionowała wynik.
    podważ~       | Raport podważa tezę.
    wątpi~        | Eksperci wątpią w sukces.
    wątpliw~      | To wątpliwy sukces.
    zwątpi~       | Wielu zwątpiło w sukces.
    powątpiew~    | Wielu powątpiewa w sukces.
    scepty~       | Rynek pozostał sceptyczny.
    sprzeciw~     | Węgry sprzeciwiły się sankcjom.
    przeciw~      | Głosował przeciwko ustawie.
    wbrew         | Wbrew zapowiedziom zapłacił.
    sprzeczn~     | To sprzeczne z prawem.
    protest~      | Górnicy protestują w Warszawie.
    oprotest~     | Partia oprotestowała wynik.
    potępi~       | ONZ potępiło plan.
    zablok~       | Prezydent zablokował ustawę.
    blok~         | Węgry blokują pomoc.
    zawet~        | Prezydent zawetował ustawę.
    wet~          | Prezydent zgłosił weto.
    zapobie~      | Policja zapobiegła zamachowi.
    udaremn~      | Policja udaremniła zamach.
    przeszk~      | Deszcz przeszkodził w locie.
    wstrzym~      | Rząd wstrzymał wypłaty.
    powstrzym~    | Wojsko powstrzymało wroga.
    zatrzym~      | Policja zatrzymała marsz.
    zaprzest~     | Firma zaprzestała dostaw.
    zanie~        | Firma zaniechała dostaw.
    zawie~        | Sąd zawiesił wykonanie kary.
    przer~w~      | Strony przerwały rozmowy.
    zerw~         | Strony zerwały rozmowy.
    zryw~         | Rząd zrywa umowę.
    zakończ~      | USA zakończyły misję.
    koniec        | To koniec sojuszu.
    zakaz~        | Sąd zakazał marszu.
    zabr~ni~      | Sąd zabronił marszu.
    unie~         | Sąd unieważnił wybory.
    anul~         | Linia anulowała lot.
    uchyl~        | Sąd uchylił wyrok.
    cof~          | Rząd cofnął zgodę.
    wycof~        | Firma wycofała ofertę.
    zawróc~       | Okręt zawrócił do portu.
    rezygn~       | Firma rezygnuje z budowy.
    zrezygn~      | Firma zrezygnowała z budowy.
    porzuc~       | Firma porzuciła plan.
    zarzuc~       | Partia zarzuciła plan.
    poniech~      | Partia poniechała planu.
    uchodz~ za    | Uchodzi za eksperta.
    unik~         | Minister unika debaty.
    omi~          | Firma ominęła sankcje.
    utrac~        | Partia utraciła mandat.
    strac~        | Partia straciła mandat.
    zawiódł       | Radar zawiódł.
    zawiod~       | Rozmowy zawiodły.
    fiask~        | Rozmowy były fiaskiem.
    poraż~        | Atak był porażką.
    klęsk~        | Atak był klęską.
    przegr~       | Partia przegrała wybory.
    spełz~        | Rozmowy spełzły.
    na marne      | Praca poszła na marne.
    na próżno     | Czekali na próżno.
    daremn~       | Wysiłek był daremny.
    bezskutecz~   | Mediacje były bezskuteczne.
    bezpodstaw~   | Zarzut jest bezpodstawny.
    bezzasad~     | Skarga jest bezzasadna.
    bezpraw~      | To bezprawne działanie.
    bezprzedmiot~ | Spór jest bezprzedmiotowy.
    bezsens~      | To bezsensowny plan.
    fałsz~        | To fałszywa informacja.
    sfałsz~       | Wybory sfałszowano.
    zafałsz~      | Obraz jest zafałszowany.
    kłam~         | To kłamstwo.
    skłam~        | Minister skłamał.
    zakłam~       | To obraz zakłamany.
    okłam~        | Minister okłamał Sejm.
    łg~           | Minister łgał.
    mit           | Ten sukces to mit.
    mitu          | Historia tego mitu jest długa.
    mitem         | Sukces jest mitem.
    bajk~         | To zwykła bajka.
    bzdur~        | Rzecznik nazwał to bzdurą.
    absurd~       | To absurdalny zarzut.
    zmyśl~        | To zmyślona historia.
    wymy~l~       | To wymyślona historia.
    wyssan~       | Historia jest wyssana z palca.
    urojon~       | To urojony wróg.
    plot~         | To tylko plotka.
    pogłos~       | Krążą pogłoski o zmianach.
    dezinform~    | To dezinformacja Kremla.
    propagand~    | To propaganda Kremla.
    fake~         | To typowy fake news.
    spekul~       | To spekulacje mediów.
    oszust~       | To oszustwo.
    oszczer~      | Nazwał to oszczerstwem.
    pomówi~       | Nazwał to pomówieniem.
    błęd~         | Doniesienia są błędne.
    myl~          | Minister się myli.
    omył~         | Podano to omyłkowo.
    pomył~        | Podano to przez pomyłkę.
    błąd~         | To był błąd.
    przesad~      | To opinia przesadzona.
    zdystans~     | Partia zdystansowała się od posła.
    dystans~      | Partia dystansuje się od posła.
    sprost~       | Gazeta zamieściła sprostowanie.
    prostuj~      | Gazeta prostuje wiadomość.
    skoryg~       | Agencja skorygowała depeszę.
    zamiast       | Rozmawiali zamiast działać.
    raczej        | To raczej groźba.
    dalek~        | Kraj jest daleki od zgody.
    ignor~        | Rosja ignoruje termin.
    zignor~       | Rosja zignorowała termin.
    lekceważ~     | Rosja lekceważy termin.
    zlekceważ~    | Rosja zlekceważyła termin.
    bojkot~       | Partia bojkotuje wybory.
    zbojkot~      | Partia zbojkotowała wybory.
    złam~         | Rosja złamała umowę.
    łam~          | Rosja łamie umowę.
    narusz~       | Rosja naruszyła umowę.
    zapom~        | Partia zapomniała o obietnicy.
    milcz~        | Pałac milczy.
    przemilcz~    | Firma przemilczała wypadek.
    zatai~        | Firma zataiła wypadek.
    ukry~         | Firma ukryła wypadek.
    zwlek~        | Rząd zwleka z decyzją.
    opóźni~       | Rząd opóźnia decyzję.
    opuszcz~      | Wojsko opuszcza miasto.
    opuśc~        | Wojsko opuściło miasto.
    pozbaw~       | Sąd pozbawił go prawa.
    skreśl~       | Sąd skreślił go z listy.
    znie~         | Sejm zniesie cła.
    zniós~        | Rząd zniósł cła.
    znos~         | Rząd znosi cła.
    wypowi~ umow~ | Firma wypowie umowę.
    wypowiedze~   | To wypowiedzenie traktatu.
    przesta~      | Firma przestała płacić.
    pozor~        | To pozorny sukces.
    rzekom~       | To rzekomy agent.
    uchroni~      | Rząd uchronił firmę.
    obron~        | Armia obroniła miasto.
    ostrze~       | Ambasada ostrzega turystów.
    przestrz~     | Ambasada przestrzega turystów.
    obaw~         | Wielu obawia się wojny.
    umorz~        | Prokurator umorzył śledztwo.
    umarz~        | Prokurator umarza śledztwo.
    pomimo        | Wyszedł pomimo deszczu.
    mimo          | Wyszedł mimo deszczu.
    prawie        | Już prawie wygrali.
    omal          | Już omal wygrali.
  `,
  conditions: `
    jeśli              | Zapłacimy, jeśli dostarczą towar.
    jeżeli             | Zapłacimy, jeżeli dostarczą towar.
    gdy                | Zapłacimy, gdy dostarczą towar.
    gdyby~             | Zapłacimy, gdyby dostarczyli towar.
    kiedy              | Zapłacimy, kiedy dostarczą towar.
    o ile              | Zapłacimy, o ile dostarczą towar.
    czy                | Pytała, czy przyjedzie.
    chyba              | Chyba zapłaci.
    warunk~            | To zgoda warunkowa.
    uwarunk~           | Pomoc jest uwarunkowana.
    uzależni~          | Pomoc uzależniono od reform.
    zależ~             | To zależy od pogody.
    w razie            | W razie ataku pomoże NATO.
    w przypadku        | W przypadku ataku pomoże NATO.
    w wypadku          | W wypadku ataku pomoże NATO.
    dopóki             | Walczymy, dopóki strzelają.
    póki               | Walczymy, póki strzelają.
    zanim              | Sprawdzimy, zanim zapłacimy.
    dopiero            | Zapłacą dopiero jutro.
    aż                 | Czekają aż do końca.
    zakład~jąc         | Zakładając dostawę, zapłacimy.
    przyjm~jąc         | Przyjmując to za prawdę, zapłacimy.
    założ~             | Przy założeniu pokoju zapłacimy.
    hipot~             | To czysta hipoteza.
    teoret~            | Teoretycznie zapłaci.
    ~łby               | Minister zapłaciłby od razu.
    ~łaby              | Firma zapłaciłaby od razu.
    ~łoby              | Państwo zapłaciłoby od razu.
    ~łyby              | Firmy zapłaciłyby od razu.
    ~liby              | Górnicy zapłaciliby od razu.
    ~bym               | Sam zapłaciłbym od razu.
    ~byś               | Sam zapłaciłbyś od razu.
    ~byśmy             | Sami zapłacilibyśmy od razu.
    by                 | Sam by zapłacił.
    niby               | Jest niby ekspertem.
    jakoby             | Jakoby wziął pieniądze.
    domniem~           | To domniemany sprawca.
    podejrz~           | To podejrzany o zabójstwo.
    podobno            | Podobno zapłaci.
    ponoć              | Ponoć zapłaci.
    może               | Może zapłaci.
    mogą               | Firmy mogą zapłacić.
    możliw~            | Atak jest możliwy.
    prawdopodob~       | Prawdopodobnie zapłaci.
    przypuszcz~        | Przypuszczalnie zapłaci.
    najwyraźniej       | Najwyraźniej zapłaci.
    zapewne            | Zapewne zapłaci.
    pewnie             | Pewnie zapłaci.
    ewentualn~         | To ewentualny kandydat.
    potencjaln~        | To potencjalny kandydat.
    wydaje się         | Wydaje się silny.
    zdaje się          | Zdaje się silny.
    zdaniem            | Zdaniem opozycji to błąd.
    wg                 | Wg opozycji to błąd.
    tak zwan~          | To tak zwana reforma.
    tzw                | To tzw. reforma.
    samozwańcz~        | To samozwańczy prezydent.
    nieoficjaln~       | Nieoficjalnie zapłaci.
    niepotwierdz~      | To doniesienia niepotwierdzone.
    według             | Według opozycji to błąd.
    twierdz~           | Moskwa twierdzi, że wygrała.
    utrzym~            | Moskwa utrzymuje, że wygrała.
    zarzut~            | Usłyszał zarzut korupcji.
    oskarż~            | Oskarżono go o korupcję.
    powin~             | Rząd powinien zapłacić.
    oby                | Oby zapłacił.
    niech~             | Niech zapłaci.
    w najlepszym razie | Zapłaci w najlepszym razie połowę.
    co najwyżej        | Zapłaci co najwyżej połowę.
    jedynie            | Zapłaci jedynie połowę.
    tylko              | Zapłaci tylko połowę.
    oprócz             | Płacą wszyscy oprócz Węgier.
    poza               | Płacą wszyscy poza Węgrami.
    prócz              | Płacą wszyscy prócz Węgier.
    z wyjątkiem        | Płacą wszyscy z wyjątkiem Węgier.
    wyjąwszy           | Płacą wszyscy, wyjąwszy Węgry.
    wobec groźby       | Ustąpił wobec groźby wojny.
    planow~            | To planowany atak.
    miał~              | Wczoraj miał zapłacić.
    ma _ć              | Jutro ma zapłacić.
    mają _ć            | Jutro mają zapłacić.
    próbow~            | Minister próbował zapłacić.
    usił~              | Minister usiłował zapłacić.
  `,
  reporting: `
    powiedzi~  | Tak powiedział minister.
    mów~       | Tak mówił minister.
    oświadcz~  | Oświadczył to premier.
    oznajm~    | Oznajmił to premier.
    ogłos~     | Ogłosił to premier.
    poinform~  | Poinformowała o tym policja.
    inform~    | Informuje o tym policja.
    przekaz~   | Przekazała to policja.
    stwierdz~  | Stwierdził to sąd.
    twierdz~   | Twierdzi tak opozycja.
    podkreśl~  | Podkreślił to premier.
    zaznacz~   | Zaznaczył to premier.
    doda~      | Dodał to premier.
    wyjaśn~    | Wyjaśnił to premier.
    tłumacz~   | Tłumaczył to premier.
    przyzna~   | Przyznał to premier.
    potwierdz~ | Potwierdziła to policja.
    zapewni~   | Zapewnił o tym premier.
    zapowie~   | Zapowiedział to premier.
    zapowiad~  | Zapowiada to premier.
    ostrzeg~   | Ostrzegł przed tym premier.
    zauważ~    | Zauważył to premier.
    uważ~      | Uważa tak premier.
    sądz~      | Tak sądzi premier.
    ocen~      | Ocenił tak premier.
    argument~  | Argumentował tak premier.
    relacjon~  | Relacjonuje to świadek.
    donos~     | Donosi o tym agencja.
    doniós~    | Doniósł o tym dziennik.
    donies~    | Doniesienia są skąpe.
    napisa~    | Napisał o tym dziennik.
    pisz~      | Pisze o tym dziennik.
    pisał~     | Pisał o tym dziennik.
    podał~     | Podała to agencja.
    podaj~     | Podaje to agencja.
    odpowie~   | Odpowiedział na to premier.
    odpar~     | Odparł na to premier.
    wskaz~     | Wskazał na to premier.
    przypom~   | Przypomniał o tym premier.
    zaapel~    | Zaapelował o to premier.
    apel~      | Apeluje o to premier.
    wezwa~     | Wezwał do tego premier.
    wzywa~     | Wzywa do tego premier.
    żąda~      | Żąda tego opozycja.
    zażąda~    | Zażądała tego opozycja.
    domag~     | Domaga się tego opozycja.
    skrytyk~   | Skrytykował to premier.
    krytyk~    | Krytykuje to premier.
    skoment~   | Skomentował to premier.
    koment~    | Komentuje to premier.
    cyt~       | Cytuje to dziennik.
    zezna~     | Zeznał to świadek.
    obieca~    | Obiecał to premier.
    zdaniem    | Zdaniem policji to wypadek.
    według     | Według policji to wypadek.
    wg         | Wg policji to wypadek.
    jak wynika | To wypadek, jak wynika z akt.
    deklar~    | Deklaruje to premier.
    zadeklar~  | Zadeklarował to premier.
    zaprzecz~  | Zaprzeczył temu premier.
    nazwa~     | Nazwał to błędem.
    przekon~   | Przekonuje o tym premier.
    rzek~      | Tak rzekł król.
  `,
  uncertain: `
    niejasn~        | Cena jest niejasna.
    nieznan~        | Cena jest nieznana.
    niepewn~        | Cena jest niepewna.
    nierozstrzyg~   | Spór jest nierozstrzygnięty.
    otwart~         | Sprawa jest otwarta.
    pod znakiem zapytania | Sprzedaż jest pod znakiem zapytania.
    niewiadom~      | Cena jest niewiadomą.
    nieujawnion~    | Cena jest nieujawniona.
    waha się        | Rada waha się.
    czy             | Pyta, czy przyjdzie.
    tajemnic~       | Cena jest tajemnicą.
  `,
  abbreviations: `
    al art b bł br bp ca cd cdn cm dn doc dot dr ds dyr dz ew g gen godz gr ha hab hm im in inż itd itp jw k kard kg
    km kpr kpt ks kw lek lic lm lp ltd m m.in m.st mat med mgr mies mjr mk ml mld mln mł n n.e nadkom nb np nr o ob
    oo os p p.n.e pkt pl płk pn pob podkom pok por poz pow pp ppłk ppor prof proc przyp pt r red rez rozdz rtm ryc
    rys s śp sen sierż st str sygn św tab tel tj tow tys tyt tzn tzw ub ul ur ust v w wg wiceprez wlk woj ws współ
    wyd zast zł zm zob zw
  `,
  smallWords: `
    i a w we z ze na do od ode o u po za pod pode przez przy przed nad nade między dla bez wśród wobec według podczas
    oraz lub albo ale lecz więc czyli jednak natomiast że żeby aby by iż bo bowiem gdyż ponieważ jeśli jeżeli gdy
    gdyby kiedy dopóki zanim choć chociaż mimo jak jako niż niby czy nie tak też także również już jeszcze tylko
    nawet bardzo bardziej więcej mniej teraz dziś wczoraj jutro tu tam gdzie skąd dlaczego ja ty on ona ono my wy oni
    one mnie mi mną ciebie tobie ci go jego jemu mu nim niego niemu ją jej niej nią nas nam nami was wam wami ich im
    nich nimi je się siebie sobie sobą swój swoje swoją swojego swoim swoich swej swego mój moja moje nasz nasza
    nasze ten ta to te ci tego tej temu tym tą tę tych tymi tamten tamta ów który która które którzy którego której
    któremu którym którą których którymi co czego czemu czym kto kogo komu kim ktoś coś jaki jaka jakie każdy każda
    wszystko wszystkie wszystkich wszyscy jest są był była było były byli będzie będą być został została zostało
    zostały zostali ma mają miał miała może mogą można trzeba musi powinien m.in
  `,
  months: `
    styczeń stycznia styczniu styczniowi styczniem sty; luty lutego lutemu lutym lut; marzec marca marcu marcowi
    marcem mar; kwiecień kwietnia kwietniu kwietniowi kwietniem kwi; maj maja maju majowi majem; czerwiec czerwca
    czerwcu czerwcowi czerwcem cze; lipiec lipca lipcu lipcowi lipcem lip; sierpień sierpnia sierpniu sierpniowi
    sierpniem sie; wrzesień września wrześniu wrześniowi wrześniem wrz; październik października październiku
    październikowi październikiem paź; listopad listopada listopadzie listopadowi listopadem lis; grudzień grudnia
    grudniu grudniowi grudniem gru
  `,
  weekdays: `
    poniedziałek poniedziałku poniedziałkowi poniedziałkiem poniedziałki pon pn; wtorek wtorku wtorkowi wtorkiem
    wtorki wt; środa środy środzie środę środą śr; czwartek czwartku czwartkowi czwartkiem czwartki czw; piątek
    piątku piątkowi piątkiem piątki pt; sobota soboty sobocie sobotę sobotą sob; niedziela niedzieli niedzielę
    niedzielą niedziele ndz niedz
  `,
  numbers: `
    0 zero zera zeru zerem; 1 jeden jedna jedno jednego jednej jednemu jednym jedną; 2 dwa dwie dwóch dwu dwóm dwoma
    dwiema dwaj dwoje dwojga dwojgu; 3 trzy trzech trzem trzema trzej troje trojga trojgu; 4 cztery czterech czterem
    czterema czterej czworo czworga czworgu; 5 pięć pięciu pięcioma pięcioro pięciorga; 6 sześć sześciu sześcioma
    sześcioro sześciorga; 7 siedem siedmiu siedmioma siedmioro siedmiorga; 8 osiem ośmiu ośmioma ośmioro ośmiorga; 9
    dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga; 10 dziesięć dziesięciu dziesięcioma dziesięcioro
    dziesięciorga; 11 jedenaście jedenastu jedenastoma jedenaścioro; 12 dwanaście dwunastu dwunastoma dwanaścioro
    tuzin tuzina tuziny; 13 trzynaście trzynastu trzynastoma; 14 czternaście czternastu czternastoma; 15 piętnaście
    piętnastu piętnastoma; 16 szesnaście szesnastu szesnastoma; 17 siedemnaście siedemnastu siedemnastoma; 18
    osiemnaście osiemnastu osiemnastoma; 19 dziewiętnaście dziewiętnastu dziewiętnastoma; 20 dwadzieścia dwudziestu
    dwudziestoma; 30 trzydzieści trzydziestu trzydziestoma; 40 czterdzieści czterdziestu czterdziestoma; 50
    pięćdziesiąt pięćdziesięciu pięćdziesięcioma; 60 sześćdziesiąt sześćdziesięciu sześćdziesięcioma; 70
    siedemdziesiąt siedemdziesięciu siedemdziesięcioma; 80 osiemdziesiąt osiemdziesięciu osiemdziesięcioma; 90
    dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma; 100 sto stu setka setki setkę setką; 200 dwieście
    dwustu; 300 trzysta trzystu; 400 czterysta czterystu; 500 pięćset pięciuset; 600 sześćset sześciuset; 700
    siedemset siedmiuset; 800 osiemset ośmiuset; 900 dziewięćset dziewięciuset; 1000 tysiąc tysiąca tysiącowi
    tysiącem tysiącu; 1000000 milion miliona milionowi milionem milionie; 1000000000 miliard miliarda miliardem
    miliardzie; 1.5 półtora półtorej; 1500 półtoratysięczny; 6 półtuzina
  `,
  scales: `
    12 tuzin tuziny tuzinów; 100 setki setek setkami setkom setkach; 1000 tysiąc tysiące tysięcy tysiącom tysiącami
    tysiącach tys; 1000000 milion miliony milionów milionom milionami milionach mln; 1000000000 miliard miliardy
    miliardów miliardom miliardami miliardach mld; 1000000000000 bilion biliony bilionów bilionom bilionami bln;
    1000000000000000 biliard biliardy biliardów
  `,
  ordinals: `
    1 pierwszy pierwsza pierwsze pierwszego pierwszemu pierwszym pierwszą pierwszej pierwszych pierwszymi pierwsi; 2
    drugi druga drugie drugiego drugiemu drugim drugą drugiej drugich drugimi drudzy; 3 trzec+K; 4 czwarty czwarta
    czwarte czwartego czwartemu czwartym czwartą czwartej czwartych czwartymi czwarci; 5 piąty piąta piąte piątego
    piątemu piątym piątą piątej piątych piątymi piąci; 6 szóst+H; 7 siódm+H; 8 ósm+H; 9 dziewiąt+H; 10 dziesiąt+H; 11
    jedenast+H; 12 dwunast+H; 13 trzynast+H; 14 czternast+H; 15 piętnast+H; 16 szesnast+H; 17 siedemnast+H; 18
    osiemnast+H; 19 dziewiętnast+H; 20 dwudziest+H; 30 trzydziest+H; 40 czterdziest+H; 50 pięćdziesiąt+H; 60
    sześćdziesiąt+H; 70 siedemdziesiąt+H; 80 osiemdziesiąt+H; 90 dziewięćdziesiąt+H; 100 setn+H; 200 dwusetn+H; 300
    trzechsetn+H; 500 pięćsetn+H; 1000 tysięczny tysięczna tysięczne tysięcznego tysięcznemu tysięcznym tysięczną
    tysięcznej tysięcznych tysięcznymi
  `,
  fractions: '50 połowa połowę połowy połową pół; 25 ćwierć',
  percentWords: `
    %, procent, procenta, procentu, procentem, procenty, procentów, procentach, proc, punkt procentowy, punkty
    procentowe, punktów procentowych, punktu procentowego, p. proc, pkt proc, p.p, procentowy, procentowa,
    procentowe, procentowego, procentowej
  `,
  endings: `
    a u owi em ie y e i ów om ami ach ą ę o iem ia iu iowi iami iom iach ię ią ii iej iego iemu im ich imi ej ego emu
    ym ych ymi ek ka ku kiem kowi ki ków kom kami kach ko ce kę ką k ec ca cu cem cowi cy ców com cami cach cze iec
    ńca ńcu ńcem ńcy ńców ńcom ńcami ńcach ńcowi iel la lu lem lowi lka lki lkę lką lek ń nia niu niem nie ni nią nię
    r rze rem rowi ra ru rzy rów rom rami rach d dzie dowi dem da du dzi dów s sie sa su sem si t cie ta tu tem towi
    ci tów ście st stą stę sty ł le łem łowi łu łe łą łę ła ło g dze ga gi gę gą go gu giem gów dzy ch sze cha chy
    chę chą chu chem chów si zie ze z za zu zem zi ski ska skie skiego skiej skiemu skim ską skich skimi scy cki cka
    ckie ckiego ckiej ckiemu ckim cką ckich ckimi ccy owski owska owskiego owskiej owskiemu owskim owską owscy
    owskich owie owa owe owego owej owemu owym ową owych owymi owy ny na ne nego nej nemu nym ną nych nymi ński ńska
    ńskie ńskiego ńskiej ńskiemu ńskim ńską ńskich ńskimi ńscy yjski yjska yjskie yjskiego yjskiej yjskim yjską
    yjskich yjskimi ijski ijska ijskie ijskiego ijskiej ijskim ijską ijskich anin anina aninowi aninem aninie anie an
    anom anami anach anka anki ance ankę anką anek czyk czyka czykowi czykiem czyku czycy czyków czykom czykami
    czykach zyk zyka zycy zyków jka jki jce jkę jką jek ja ji ję ją jo jom jami jach jów czanin czanie czan eś sia
    siu siem siowi
  `,
  numberJoints: 'i',
});
