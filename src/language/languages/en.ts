import { abbreviationsOf, MONTHS, WEEKDAYS } from '../calendar.ts';
import { defineLanguage } from '../language.ts';
import { ABBREVIATED_TITLES } from '../titles.ts';

export const ENGLISH = defineLanguage({
  code: 'en',
  namesHaveForms: false,
  reach: 'clause',
  negations: `
    ~n't                 | They won't sign the treaty.
    not !only/just/merely/simply/least | They will not sign the treaty.
    cannot               | We cannot accept it.
    no                   | There will be no vote.
    never                | We will never sell the harbour.
    neither              | Neither side will sign.
    nor                  | Nor will they sign the treaty.
    nobody               | Nobody will lose a job.
    none                 | None of them will be paid.
    nothing              | Nothing has been settled.
    nowhere              | The money is nowhere to be found.
    without              | They left without a deal.
    hardly               | The offer is hardly enough.
    scarcely             | The plan is scarcely new.
    barely               | Talks have barely begun.
  `,
  reversals: `
    short of | They came one vote short of a sale.
    u-turn~ | The board made a u-turn on a sale.
    baulk~ | The board baulked at a sale.
    balk~ | The board balked at a sale.
    row~ back | The board rowed back on a sale.
    backtrack~ | The board backtracked on a sale.
    thought better of | The board thought better of a sale.
    chang~ _ mind | The board changed its mind on a sale.
    almost !every/all/any/half/two/three/a/as/# | The port almost sold its land.
    nearly !every/all/any/half/two/three/a/as/# | The port nearly sold its land.
    narrowly | The town narrowly escaped a sale.
    yet to | The firm has yet to build a dam.
    so much for | So much for a plan to build a dam.
    sav~ _ from | The vote saved the port from a sale.
    keep~ _ from | The vote keeps the port from a sale.
    kept _ from | The vote kept the port from selling land.
    fantasy | It is a fantasy that wages fell.
    fairy tale~ | It is a fairy tale that wages fell.
    fiction | It is a fiction that wages fell.
    fable~ | It is a fable that wages fell.
    instead of           | They talked instead of signing.
    rather than          | Pay more rather than strike.
    far from             | We are far from agreeing on prices.
    deni~                | The minister denied having signed.
    deny~                | They deny having signed.
    refus~               | The union refused to sign.
    reject~              | The board rejected a claim that prices rose.
    disput~              | The company disputes that wages fell.
    rebut~               | She rebutted the claim that prices rose.
    refut~               | He refuted the claim that prices rose.
    declin~ to           | The bank declined to lend.
    rul~ out             | He ruled out a new vote.
    fail~ to             | The firm failed to pay.
    dismiss~             | They dismissed talk of a sale.
    doubt~               | He doubted that prices would fall.
    untrue               | It is untrue that wages fell.
    false~               | He falsely said that wages fell.
    wrongly              | It was wrongly reported that wages fell.
    myth                 | It is a myth that wages fell.
    a lie                | It is a lie that wages fell.
    rumo~r~              | There were rumours that wages fell.
    contradict~          | He contradicted reports that wages fell.
    withdr~ its          | The firm withdrew its claim that wages fell.
    withdr~ his          | The firm withdrew his claim that wages fell.
    withdr~ her          | The firm withdrew her claim that wages fell.
    withdr~ their        | The firm withdrew their claim that wages fell.
    withdr~ the          | The firm withdrew the claim that wages fell.
    withdr~ a            | The firm withdrew a claim that wages fell.
    withdr~ from         | The firm withdrew from the talks.
    retract~             | It retracted a report that wages fell.
    unlikely             | It is unlikely that wages will fall.
    abandon~             | The firm abandoned its plan to build a dam.
    scrap~               | The firm scrapped its plan to build a dam.
    shelv~               | The firm shelved its plan to build a dam.
    drop~ its            | The firm dropped its demand that prices rise.
    drop~ the            | The firm dropped the demand that prices rise.
    drop~ a              | The firm dropped a demand that prices rise.
    drop~ plans          | The firm dropped plans to build a dam.
    cancel~              | The firm cancelled its plan to build a dam.
    gave up              | The firm gave up its plan to build a dam.
    giv~ up              | The firm has given up its plan to build a dam.
    back~ away from      | The firm backed away from its plan to build a dam.
    back~ down from      | The firm backed down from its plan to build a dam.
    walk~ away from      | The firm walked away from a plan to build a dam.
    call~ off            | The firm called off its plan to build a dam.
    halt~                | The court halted a plan to build a dam.
    block~               | The court blocked a plan to build a dam.
    prevent~             | The court prevented the firm building a dam.
    stop~                | The court stopped the firm building a dam.
    bann~                | The court banned the firm from building a dam.
    ban                  | The court lifted a ban on building a dam.
    bans                 | The court bans building a dam.
    prohibit~            | The court prohibited building a dam.
    avert~               | A deal averted a strike at the port.
    avoid~               | They avoided a strike at the port.
    oppose~              | The union opposes a sale of the port.
    opposing             | The union is opposing a sale of the port.
    opposition to        | Its opposition to a sale of the port grew.
    tir~ of              | The union tired of a sale of the port.
    object~ to           | The union objected to a sale of the port.
    resist~              | The union resisted a sale of the port.
    against              | The union is against a sale of the port.
    unwilling            | The union is unwilling to load ships.
    reluctan~            | The union is reluctant to load ships.
    contrary to          | Contrary to reports, prices fell.
    pretend~             | They pretended prices would fall.
    so-called            | They met for a so-called peace deal.
  `,
  conditions: `
    allegedly            | He allegedly signed it.
    purportedly          | They purportedly agreed.
    if                   | We pay if they sign.
    unless               | We strike unless they sign.
    whether              | She asked whether they sign.
    would only           | He would only sign a new text.
    until                | Work stops until they sign.
    provided             | We sign provided they pay.
    suppos~              | Suppose they sign.
    ^had                 | Had they signed, work would go on.
    ^were                | Were they to sign, work would go on.
    ^should              | Should they sign, work would go on.
    would have           | He would have signed the text.
    could have           | He could have signed the text.
    as though            | He acts as though they sign.
    only when            | We pay only when they sign.
    once                 | We pay once they sign.
    as long as           | We pay as long as they sign.
  `,
  rejections: `
    yet to | It has yet to be built.
    so much for | So much for that.
    fantasy | That is fantasy.
    fairy tale~ | That is a fairy tale.
    fiction | That is fiction.
    fable~ | That is a fable.
    not true             | They call the claim not true.
    untrue               | The claim is untrue.
    false                | The claim is false.
    wrong                | The claim is wrong.
    fake                 | The letter is fake.
    never                | This was never agreed.
    is not               | That is not agreed.
    are not              | They are not agreed.
    was not              | That was not agreed.
    were not             | They were not agreed.
    ~n't                 | That isn't so.
    a lie                | That is a lie.
    myth                 | That is a myth.
    hoax                 | That is a hoax.
    fabrication          | That is a fabrication.
    rumo~r               | That was a rumour.
    nonsense             | That is nonsense.
    baseless             | The claim is baseless.
    unfounded            | The claim is unfounded.
    deni~                | It is a claim Kyiv denies.
    deny~                | It is a claim they deny.
    reject~              | It is a claim Kyiv rejects.
    dismiss~             | It is a claim Kyiv dismissed.
    disput~              | It is a claim Kyiv disputes.
    refut~               | The report was refuted.
    retract~             | The report was retracted.
    withdrawn            | The report was withdrawn.
    invention            | That is pure invention.
    invented             | That was invented.
    made up              | That is made up.
    incorrect            | That is incorrect.
    inaccurate           | That is inaccurate.
    mistaken             | That is mistaken.
    misleading           | That is misleading.
    absurd               | That is absurd.
    no longer            | That is no longer so.
    no truth             | There is no truth in it.
    abandon~             | The plan was abandoned.
    scrap~               | The plan was scrapped.
    shelv~               | The plan was shelved.
    been dropped         | The plan has been dropped.
    was dropped          | The plan was dropped.
    were dropped         | The plans were dropped.
    cancel~              | The plan was cancelled.
    overturn~            | The ruling was overturned.
    annul~               | The vote was annulled.
    call~ off            | The strike was called off.
    given up             | The plan was given up.
    halt~                | The work was halted.
    block~               | The plan was blocked.
    fell through         | The deal fell through.
    collaps~             | The deal collapsed.
    fail~                | The plan failed.
  `,
  borders: `
    ;                    | He will not sign; prices will fall.
    , but                | He will not sign, but prices will fall.
    , while              | He will not sign, while prices fall.
    , whereas            | He will not sign, whereas she will.
    , although           | He will not sign, although prices fall.
    , though             | He will not sign, though prices fall.
    , yet                | He will not sign, yet prices fall.
    , adding             | He did not sign, adding prices would fall.
    , saying             | He did not sign, saying prices would fall.
    , said               | It will not be signed, said the mayor.
    , says               | It will not be signed, says the mayor.
    said:                | He did not sign and said: prices will fall.
    says:                | He does not sign and says: prices will fall.
    added:               | He did not sign and added: prices will fall.
    adds:                | He does not sign and adds: prices will fall.
    told _:              | He did not sign and told reporters: prices will fall.
  `,
  reporting: `
    said                 | He said that prices fell.
    says                 | He says that prices fall.
    saying               | He left, saying that prices fell.
    told                 | She told them that prices fell.
    according to         | According to the bank, prices fell.
    added                | He added that prices fell.
    argu~                | She argued that prices fell.
    claim~               | He claimed that prices fell.
    announc~             | It announced that prices fell.
    report~              | It was reported that prices fell.
    warn~                | She warned that prices fall.
    insist~              | He insisted that prices fell.
    stated               | She stated that prices fell.
    accus~               | He accused her of lies.
    allege               | They allege that prices fell.
    alleges              | The union alleges that prices fell.
    alleged              | The union alleged that prices fell.
    alleging             | They left, alleging that prices fell.
    allegedly            | Prices allegedly fell.
    assert~              | He asserted that prices fell.
    contend~             | He contends that prices fell.
    maintain~            | He maintains that prices fell.
    reiterat~            | He reiterated that prices fell.
    declar~              | He declared that prices fell.
    testif~              | He testified that prices fell.
    acknowledg~          | He acknowledged that prices fell.
    admit~               | He admitted that prices fell.
    conced~              | He conceded that prices fell.
    confirm~             | He confirmed that prices fell.
    deni~                | He denied that prices fell.
    deny~                | They deny that prices fell.
    suggest~             | He suggested that prices fell.
    predict~             | He predicted that prices fall.
    conclud~             | He concluded that prices fell.
    complain~            | He complained that prices fell.
    criticis~            | He criticised falling prices.
    criticiz~            | He criticized falling prices.
    blam~                | He blamed the bank for prices.
    describ~             | He described prices as low.
    called               | He called prices a disgrace.
    calls _ a            | He calls prices a disgrace.
    calling _ a          | He left, calling prices a disgrace.
    tweet~               | He tweeted that prices fell.
    wrote                | He wrote that prices fell.
    writes               | He writes that prices fall.
    believ~              | Many believe that prices fell.
    think~               | Many think that prices fell.
    thought              | Many thought that prices fell.
    fear~                | Many fear that prices fall.
    suspect~             | Many suspect that prices fell.
    agree~ that          | Many agree that prices fell.
    in the view of       | In the view of the bank, prices fell.
    in _ opinion         | In his opinion, prices fell.
    quot~                | The paper quoted him on prices.
  `,
  uncertain: `
    wary                 | The town is wary of a sale.
    loath                | The town is loath to sell.
    reluctan~            | The town is reluctant to sell.
    hesita~              | The town hesitates to sell.
    unable               | The town is unable to sell.
    struggl~             | The town is struggling to sell.
    difficult~           | The town has difficulty in selling.
    elusive              | A sale has proved elusive.
    uncertain~           | A sale is uncertain.
    unclear              | It is unclear who sells.
    unknown              | The price is unknown.
    unanswered           | A letter to the town went unanswered.
    undisclosed          | It sold for an undisclosed price.
    undecided            | The price is undecided.
    undetermined         | The price is undetermined.
    unsettled            | The price is unsettled.
    unresolved           | The dispute is unresolved.
    unsigned             | The contract is unsigned.
    open question        | The price is an open question.
    remain~ open         | The price remains open.
    left open            | The price was left open.
    to be seen           | The price remains to be seen.
    to be decided        | The price is still to be decided.
    to be determined     | The price is still to be determined.
    whether              | They ask whether to sell.
    have yet to          | They have yet to sell.
    has yet to           | He has yet to sell.
    had yet to           | He had yet to sell.
    mixed signals        | The town gives mixed signals on a sale.
    out of               | They talked the town out of a sale.
  `,
  tentative: `
    will                 | The firm will build a dam.
    shall                | The firm shall build a dam.
    would                | The firm would build a dam.
    could                | The firm could build a dam.
    may                  | The firm may build a dam.
    might                | The firm might build a dam.
    should               | The firm should build a dam.
    must                 | The firm must build a dam.
    ha~ to               | The firm has to build a dam.
    need~ to             | The firm needs to build a dam.
    set to               | The firm is set to build a dam.
    going to             | The firm is going to build a dam.
    about to             | The firm is about to build a dam.
    due to               | The firm is due to build a dam.
    ready                | The firm is ready to build a dam.
    willing~             | The firm is willing to build a dam.
    likely               | A dam is likely.
    possibl~             | A dam is possible.
    perhaps              | Perhaps a dam is built.
    plan                 | They plan to build a dam.
    plans                | The firm plans to build a dam.
    planned              | The firm planned a dam.
    planning             | The firm is planning a dam.
    propos~              | The firm proposed a dam.
    intend~              | The firm intends to build a dam.
    intent~              | It signed a letter of intent for a dam.
    aim~                 | The firm aims for a dam.
    want~                | The firm wants to build a dam.
    hop~                 | The firm hopes to build a dam.
    seek                 | They seek to build a dam.
    seeks                | The firm seeks to build a dam.
    seeking              | The firm is seeking to build a dam.
    sought               | The firm sought to build a dam.
    consider             | They consider a dam.
    considers            | The firm considers a dam.
    considered           | The firm considered a dam.
    considering          | The firm is considering a dam.
    consideration        | A dam is under consideration.
    weigh                | They weigh a dam.
    weighs               | The firm weighs a dam.
    weighed              | The firm weighed a dam.
    weighing             | The firm is weighing a dam.
    discuss~             | They discussed a dam.
    mull~                | The firm is mulling a dam.
    negotiate            | They negotiate over a dam.
    negotiates           | The firm negotiates over a dam.
    negotiated           | They negotiated over a dam.
    negotiating          | They are negotiating over a dam.
    negotiation~         | The negotiations over a dam go on.
    talks on             | They held talks on a dam.
    offer~               | The firm offered to build a dam.
    ask~ for             | The firm asked for a dam.
    ask~ _ for           | The firm asked the town for a dam.
    ask~ _ to            | The firm asked the town to build a dam.
    urge                 | They urge the town to build a dam.
    urges                | The firm urges the town to build a dam.
    urged                | The firm urged the town to build a dam.
    urging               | The firm is urging the town to build a dam.
    demand~              | The firm demands a dam.
    call~ for            | The firm called for a dam.
    insist~ on           | The firm insists on a dam.
    threat~              | The firm threatened to build a dam.
    promis~              | The firm promised a dam.
    pledg~               | The firm pledged a dam.
    vow~                 | The firm vowed to build a dam.
    expect~              | A dam is expected.
    estimat~             | The estimate for a dam is high.
    forecast~            | The forecast for a dam is high.
    predict~             | The firm predicts a dam.
    project~ to          | A dam is projected to cost more.
    draft                | The draft has a dam.
    target~              | The target is a dam.
    up to                | It spends up to a million on a dam.
    as many as           | It builds as many as four dams.
    puts _ at            | It puts the cost of a dam at a million.
    risk~                | The firm risks a dam.
  `,
  opposites: `
    offer, offers, offered, offering, propos~, agree, agrees, agreed, accept~ <> refus~, reject~, declin~
    raise, raises, raised, raising, increases, increased, increasing, rose, risen, grew, grown <> lower, lowers, lowered, lowering, cut, cuts, cutting, reduce, reduces, reduced, reducing, decreases, decreased, decreasing, fallen, fell, shrank, shrunk
    support, supports, supported, supporting, back, backs, backed, backing, welcom~, endors~ <> oppos~, against, condemn~, denounc~
  `,
  strong: `
    will, shall, is going to, are going to <> will, shall, going to, plan~, would, wo, ~'ll
    must, should, ought, has to, have to, need to, needs to <> must, should, ought, has to, have to, had to, need~, demand~, urg~, call~, insist~, want~, requir~, order~, ask~
    signs, signed <> sign~
    agree, agrees, agreed, accept, accepts, accepted, approve, approves, approved, committed, concede, concedes, conceded <> agree~, accept~, approv~, sign~, commit~, conced~, ready, willing, yes, deal
    all, every, everyone, everybody, entirely, completely, fully, totally, unanimously <> all, every, everyone, everybody, each, any, both, whole, entire~, complete~, full~, total~, unanim~, no, none, nobody, without exception
    never, always <> never, always, no, not, ever, cannot, ~n't, constant~, every, all
    because, because of, owing to, thanks to, as a result of <> because, as, since, owing, thanks to, after, over, amid, due to, following, result~, caus~, lead~ to, led to, prompt~, so, therefore, in response, given, reason~
  `,
  abbreviations: `${[...ABBREVIATED_TITLES, ...MONTHS.flatMap(abbreviationsOf)].join(' ').toLowerCase()} st sr jr mt ft v
    vs no nos fig vol art sec dept est inc ltd co corp approx ca cf e.g i.e al`,
  smallWords: `a an the of in on at to for from by with about over under after before between into as and or but nor so
    if than that this these those it its he she they him his her hers them their theirs we us our ours you your yours i
    me my who whom whose which what when where why how whether is are was were be been being am has have had having
    do does did done will would can could may might must shall should not no never none nobody nothing also still yet
    again more most less least much many few other others another such some any all both each every either neither own
    same very just only even now then here there up out off down through during against among without within because
    while although though until unless since upon onto per via toward towards along across around above below beyond
    behind beside besides despite myself yourself himself herself itself ourselves themselves someone somebody something
    anyone anybody anything everyone everybody everything already ever cannot yes said says say told tells tell according`,
  endings: 's es n an ian ans ians ish ese i',
  months: MONTHS.map((month) => [month, ...abbreviationsOf(month)].join(' ')).join(';'),
  weekdays: WEEKDAYS.map((day) => [day, ...abbreviationsOf(day)].join(' ')).join(';'),
  numbers: `0 zero; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven;
    12 twelve dozen; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty;
    30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred; 1000 thousand;
    1000000 million; 1000000000 billion; 1000000000000 trillion`,
  scales: `12 dozen; 100 hundred; 1000 thousand k; 1000000 million mn m mln; 1000000000 billion bn;
    1000000000000 trillion tn trn`,
  ordinals: `1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 11 eleventh;
    12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; 16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth;
    20 twentieth; 30 thirtieth; 40 fortieth; 50 fiftieth`,
  numberJoints: 'and',
  fractions: '50 half halves halved; 25 quarter quarters; 33 third',
  percentWords: '%, percent, per cent, pct',
});
