/** Words that open sentences and labels about negotiations, policy and conflicts, and aren't names. Folded. */
export const ORDINARY_STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he she they we you i his her their our your my who whom whose what
   which when where why how whether if unless until while although though because since after before during despite
   amid among between by for from in into of off on onto out over per through to toward towards under up upon via with
   within without against about above across along around as at below beside besides beyond but and or nor yet so not
   no nobody none nothing neither either both all any some each every many much more most several few fewer less least
   other others another such same one only even also still already again now then later earlier soon today yesterday
   tomorrow meanwhile however instead moreover rather else yes is are was were be been has have had do does did will
   would can could may might must shall should let
   talks talk negotiations negotiators officials official leaders leader ministers minister president government
   governments authorities troops forces army military police parties party sides side allies ally envoys envoy
   mediators mediator diplomats diplomat lawmakers lawmaker critics critic supporters opponents experts analysts
   observers journalists reporters media sources source residents workers unions union employers companies company
   details detail terms term timing date dates deadline fate future past size scope scale role status state number
   numbers cost costs price prices lack ban bans end start beginning use plan plans deal deals accord accords truce
   ceasefire ceasefires peace war wars conflict conflicts crisis crises dispute disputes issue issues question
   questions answer answers point points claim claims demand demands offer offers proposal proposals refusal denial
   withdrawal return release exchange prisoners hostages borders border territory territories land region regions
   areas area control rule law laws bill bills vote votes voting election elections reform reforms budget budgets tax
   taxes trade tariff tariffs sanction sanctions aid support help access transfer transit transport energy gas oil
   climate security safety defence defense guarantee guarantees rights freedom justice court courts trial trials
   report reports document documents draft drafts text texts letter letters meeting meetings summit summits visit
   visits call calls visa visas wage wages pay work strike strikes contract contracts recognition reduction secrecy
   disclosure delay delays progress failure success next new old first second third last final latest current former
   high low large small long short full total partial possible public private secret joint mutual foreign domestic
   local national international global regional western eastern northern southern central armed civil civilian
   political economic financial legal nuclear further additional separate direct indirect
   according given told seen taken known led met held left made based overall people men women children gains losses
   influence absence presence evidence violence conference intelligence alliance assistance insurance independence
   compliance housing funding mining fishing
   discussing meeting talking speaking saying asking calling ending starting holding keeping making taking giving
   according citing asked given overall currently recently two people
   building closing opening raising lowering cutting changing putting setting sending leaving returning using`.split(
    /\s+/,
  ),
);
