import { defineRules, type Rule } from '../rules/rule-table.ts';

/** Words after a reporting word of which nobody can say what somebody holds. */
interface NoStandRule extends Rule {
  /** The reporting words. */
  readonly cues: RegExp;
  /** Whether what is told after them tells nothing. */
  readonly isEmpty: (content: string) => boolean;
}

export const NO_STAND_RULES = defineRules<NoStandRule>('no stand', [
  {
    id: 'press its case',
    examples: ['Norway sent an envoy to press its claim to the reef.'],
    cues: /^press$/u,
    isEmpty: (content) =>
      /^(?:its|his|her|their|our|my)\s(?:\p{Ll}+\s)?(?:arguments?|case|cause|claims?|demands?|point|suit)\b/u.test(
        content,
      ),
  },
  {
    id: 'explain the reason',
    examples: [
      'Lindt explained the reason for her absence since the strike began.',
      'Lindt detailed the circumstances of her leave.',
    ],
    cues: /^(?:describe|detail|discuss|explain|mention|outline)$/u,
    isEmpty: (content) =>
      /^(?:the|some of the|his|her|its|their)\s(?:\p{Ll}+\s)?(?:background|circumstances|details|grounds|motives?|rationale|reasons?|thinking)\b/u.test(
        content,
      ) && !/\bthat\b|[“"]/u.test(content),
  },
  {
    id: 'ask about',
    examples: ['The clerk asked Nora Lindt about her tax returns.', 'The guild asked about the price of salt.'],
    cues: /^ask about$/u,
    isEmpty: () => true,
  },
  {
    id: 'ask a question',
    examples: ['The Weekly asked Mei Tan three questions.', 'The judge asked a question during the hearing.'],
    cues: /^ask$/u,
    isEmpty: (content) =>
      /\bquestions?(?:$|\s(?:after|at|before|during|in|on)\b)/u.test(content) &&
      !/(?:^|\s)(?:for|that|to)\s/u.test(content),
  },
  {
    // Whom somebody turns to is not what they want; and a film is directed, a button pressed.
    id: 'turn to somebody',
    examples: [
      'The mayor called on the widow.',
      'Nora Lindt directed the film.',
      'The guards instructed the skippers.',
      'Skippers pressed the harbour board on the leak.',
    ],
    cues: /^(?:beg|call on|call upon|command|direct|exhort|implore|instruct|press)$/u,
    isEmpty: (content) => !/(?:^|\s)(?:for|that|to)\s|[“"]/u.test(content),
  },
  {
    id: 'claim victory',
    examples: [
      'Lindt claimed victory as the council closed its third hearing.',
      'The guild claimed a quick win.',
      'Ada Holm claimed the honours with three points.',
    ],
    cues: /^claim$/u,
    isEmpty: (content) =>
      /^(?:an?\s|the\s|his\s|her\s|its\s|their\s)?(?:\p{Ll}+\s)?(?:asylum|bronze|compensation|credit|crown|gold|honou?rs|medals?|prize|silver|title|trophy|victory|victories|wins?)\b/u.test(
        content,
      ),
  },
  {
    id: 'announce what is agreed',
    examples: [
      'Holm announced the salt accord at a dinner on Friday.',
      'The ministry announced the final results on Monday in the town hall.',
    ],
    cues: /^announce$/u,
    isEmpty: (content) =>
      /^(?:the|this|their|its)\s(?:[\p{L}\p{N}’'-]+\s){0,4}?(?:accord|agreement|breakthrough|ceasefire|deal|pact|results?|settlement|truce|verdict|winners?)(?=$|[,.]|\s(?:after|at|before|during|early|in|last|late|on|this)\b)/u.test(
        content,
      ),
  },
  {
    id: 'fight somebody',
    examples: [
      'The guild will contest the next election.',
      'Nora Lindt will fight the seat for the Harbour Front.',
      'The guild challenged Moe to a debate.',
    ],
    cues: /^(?:challenge|contest|fight)$/u,
    isEmpty: (content) =>
      /^(?:\p{Lu}|(?:him|her|them|it|us|me|each other|crime|corruption)\b|(?:the|an?|its|his|her|their|both|every)\s(?:\p{Ll}+\s)*(?:battles?|constituency|elections?|fires?|matches|match|polls?|presidency|primary|race|seats?|vote|wars?)\b)/u.test(
        content,
      ) || /\sto\s/u.test(content),
  },
  {
    id: 'vote for an office',
    examples: ['The lawmakers will vote for the country’s new vice-president in August.'],
    cues: /^vote for$/u,
    isEmpty: (content) =>
      /^(?:an?|the|its|his|her|their)\s(?:[\p{L}’'-]+\s){0,3}?(?:new|next)\s(?:\p{L}+\s){0,2}?(?:\p{L}+-)?(?:assembly|chair\p{L}*|chief|council|governor|head|leader|lawmakers|mayor|minister|parliament|premier|president|speaker)\b/u.test(
        content,
      ),
  },
  {
    id: 'threaten somebody',
    examples: ['The guards threatened the skippers.'],
    cues: /^threaten$/u,
    isEmpty: (content) =>
      !/^(?:an?\s|to\s|that\s|more\s|further\s|fresh\s|new\s|mass\s|legal\s|industrial\s|military\s)?(?:\p{Ll}+\s)?(?:actions?|arrests?|blockades?|boycotts?|court|cuts?|expulsions?|force|lawsuits?|measures|proceedings|protests?|reprisals?|resignations?|retaliation|sanctions|steps?|strikes?|stoppages?|tariffs|veto(?:es)?|violence|walkouts?|war)\b|^to\s|^that\s|[“"]/u.test(
        content,
      ) && !/\b(?:will|would|could|shall)\b/u.test(content),
  },
  {
    id: 'respond in a way',
    examples: [
      'Lindt responded in that manner to the reporter, who spoke of a “hypothetical leak of oil at the quay”.',
      'Lindt responded the same way when asked whether boats were lost.',
      'Lindt responded in kind when boats were lost.',
    ],
    cues: /^(?:answer|reply|respond)$/u,
    isEmpty: (content) => /^(?:in\s)?(?:(?:this|that|the\ssame|similar)\s(?:fashion|manner|way)|kind)\b/u.test(content),
  },
  {
    id: 'invite somebody along',
    examples: ['Lindt invited the new harbour master on the trip.', 'The council invited the skippers back.'],
    cues: /^invite$/u,
    isEmpty: (content) => !/\bto\b|[“"]/u.test(content),
  },
]);
