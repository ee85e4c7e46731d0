import type { CueLexicon } from './cue-lexicon.ts';

/** How speech sounds, what is guessed and laid down: further verbs that take what is said as a clause or in quotation marks. */
export const utteranceCues: CueLexicon = {
  thunder: { quote: '“[We will not sign it,]” the aide thundered.' },
  growl: { quote: '“[The vote was fair,]” Orlov growled.' },
  snap: { quote: '“[Nobody asked us,]” the ministry snapped.' },
  bark: { quote: '“[This is a bad deal,]” Brussels barked.' },
  sigh: { quote: '“[We need more time,]” the union sighed.' },
  murmur: { quote: '“[The border stays closed,]” her party murmured.' },
  rage: { quote: '“[We will not sign it,]” the envoy raged.' },
  roar: { quote: '“[The vote was fair,]” the senator roared.' },
  bellow: { quote: '“[Nobody asked us,]” the company bellowed.' },
  snarl: { quote: '“[This is a bad deal,]” the minister snarled.' },
  sneer: { quote: '“[We need more time,]” the aide sneered.' },
  hiss: { quote: '“[The border stays closed,]” Orlov hissed.' },
  stammer: { quote: '“[We will not sign it,]” the ministry stammered.' },
  mumble: { quote: '“[The vote was fair,]” Brussels mumbled.' },
  gush: { quote: '“[Nobody asked us,]” the union gushed.' },
  chuckle: { quote: '“[This is a bad deal,]” her party chuckled.' },
  laugh: { quote: '“[We need more time,]” the envoy laughed.' },
  wail: { quote: '“[The border stays closed,]” the senator wailed.' },
  groan: { quote: '“[We will not sign it,]” the company groaned.' },
  parry: { quote: '“[The vote was fair,]” the minister parried.' },
  persist: { quote: '“[Nobody asked us,]” the aide persisted.' },
  rejoin: { quote: '“[This is a bad deal,]” Orlov rejoined.' },
  recite: { quote: '“[We need more time,]” the ministry recited.' },
  'fire back': { quote: '“[Nobody asked us,]” the envoy fired back.' },
  'go on': { quote: '“[The border stays closed,]” the minister went on.' },
  'sum up': { quote: '“[We will not sign it,]” the aide summed up.' },
  grumble: {
    that: 'Orlov grumbled [that the talks had failed].',
    quote: '“[The vote was fair,]” the ministry grumbled.',
  },
  mutter: { that: 'Brussels muttered [that the vote was lawful].', quote: '“[Nobody asked us,]” the union muttered.' },
  jest: { that: 'Her party jested [that the deal was dead].', quote: '“[This is a bad deal,]” the envoy jested.' },
  moan: {
    that: 'The senator moaned [that the tax would hurt farmers].',
    quote: '“[We need more time,]” the company moaned.',
  },
  whine: {
    that: 'The minister whined [that nobody had read the draft].',
    quote: '“[The border stays closed,]” the aide whined.',
  },
  gripe: {
    that: 'Orlov griped [that the ceasefire would hold].',
    quote: '“[We will not sign it,]” the ministry griped.',
  },
  enthuse: {
    that: 'Her party enthused [that the vote was lawful].',
    quote: '“[Nobody asked us,]” the envoy enthused.',
  },
  gloat: {
    that: 'The senator gloated [that the deal was dead].',
    quote: '“[This is a bad deal,]” the company gloated.',
  },
  crow: {
    that: 'The minister crowed [that the tax would hurt farmers].',
    quote: '“[We need more time,]” the aide crowed.',
  },
  rant: {
    that: 'Orlov ranted [that nobody had read the draft].',
    quote: '“[The border stays closed,]” the ministry ranted.',
  },
  venture: {
    that: 'Brussels ventured [that the ceasefire would hold].',
    quote: '“[We will not sign it,]” the union ventured.',
  },
  marvel: {
    that: 'Orlov marveled [that the tax would hurt farmers].',
    quote: '“[We need more time,]” the ministry marveled.',
  },
  rejoice: {
    that: 'The senator rejoiced [that the talks had failed].',
    quote: '“[The vote was fair,]” the company rejoiced.',
  },
  reflect: {
    that: 'The minister reflected [that the vote was lawful].',
    quote: '“[Nobody asked us,]” the aide reflected.',
  },
  pray: { that: 'Orlov prayed [that the deal was dead].', quote: '“[This is a bad deal,]” the ministry prayed.' },
  post: {
    that: 'Brussels posted [that the tax would hurt farmers].',
    quote: '“[We need more time,]” the union posted.',
  },
  aver: {
    that: 'The union averred [that nobody had read the draft].',
    bare: 'Her party averred [the ceasefire would hold].',
    quote: '“[Nobody asked us,]” the envoy averred.',
  },
  confess: {
    that: 'The senator confessed [that the talks had failed].',
    bare: 'The company confessed [the vote was lawful].',
    quote: '“[This is a bad deal,]” the minister confessed.',
  },
  guess: {
    that: 'The aide guessed [that the deal was dead].',
    bare: 'Orlov guessed [the tax would hurt farmers].',
    quote: '“[We need more time,]” the ministry guessed.',
  },
  theorize: {
    that: 'Brussels theorized [that nobody had read the draft].',
    bare: 'The union theorized [the ceasefire would hold].',
    quote: '“[The border stays closed,]” her party theorized.',
  },
  theorise: {
    that: 'The envoy theorised [that the talks had failed].',
    bare: 'The senator theorised [the vote was lawful].',
    quote: '“[We will not sign it,]” the company theorised.',
  },
  profess: {
    that: 'The minister professed [that the deal was dead].',
    bare: 'The aide professed [the tax would hurt farmers].',
    quote: '“[The vote was fair,]” Orlov professed.',
  },
  recount: {
    that: 'The ministry recounted [that nobody had read the draft].',
    bare: 'Brussels recounted [the ceasefire would hold].',
    quote: '“[Nobody asked us,]” the union recounted.',
  },
  surmise: {
    that: 'Her party surmised [that the talks had failed].',
    bare: 'The envoy surmised [the vote was lawful].',
  },
  foresee: {
    that: 'The senator foresaw [that the deal was dead].',
    bare: 'The company foresaw [the tax would hurt farmers].',
  },
  foretell: {
    that: 'The minister foretold [that nobody had read the draft].',
    bare: 'The aide foretold [the ceasefire would hold].',
  },
  figure: {
    that: 'Brussels figured [that the deal was dead].',
    bare: 'The union figured [the tax would hurt farmers].',
  },
  certify: {
    that: 'Her party certified [that nobody had read the draft].',
    bare: 'The envoy certified [the ceasefire would hold].',
  },
  posit: { that: 'The senator posited [that the talks had failed].' },
  conjecture: { that: 'The company conjectured [that the vote was lawful].' },
  postulate: { that: 'The minister postulated [that the deal was dead].' },
  hypothesize: { that: 'The aide hypothesized [that the tax would hurt farmers].' },
  prophesy: { that: 'Brussels prophesied [that the talks had failed].' },
  divulge: { that: 'The union divulged [that the vote was lawful].' },
  'let slip': { that: 'Her party let slip [that the deal was dead].' },
  decree: {
    that: 'The envoy decreed [that the border reopen].',
    quote: '“[The gate is to stay open,]” the envoy decreed.',
  },
  mandate: { that: 'The senator mandated [that the draft be published].' },
  require: { that: 'The minister required [that the levy be lifted].' },
  brag: {
    that: 'The mayor bragged [that the vote was lawful].',
    bare: 'The mayor bragged [the troops had left].',
    quote: '“[We will not sign it,]” the mayor bragged.',
  },
  'brag about': { object: 'The mayor bragged about [the new bridge].' },
  'boast about': { object: 'The mayor boasted about [the new bridge].' },
  'boast of': { object: 'The mayor boasted of [the new bridge].' },
  'joke about': { object: 'The mayor joked about [the leak].' },
  'marvel at': { object: 'The mayor marvelled at [the speed of the work].' },
  'complain of': { object: 'The tenants complained of [the noise].' },
  insinuate: {
    that: 'The clerk insinuated [that the vote was unfair].',
    bare: 'The clerk insinuated [the vote was unfair].',
  },
};
