import { createCountryOf } from '../../../language/adjective-of.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../language/calendar.ts';
import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { ADDRESS_TITLES, ROLE_MODIFIERS, TITLE_WORDS } from '../../../language/titles.ts';
import { isPersonNoun } from '../attribution/speaking-nouns.ts';
import { isTime } from '../attribution/time-words.ts';
import type { Document, Entity } from '../document.ts';
import { toNameCase } from '../entities/label-names.ts';
import { isMinister, isTitle, PORTFOLIOS, withoutThen } from '../entities/offices.ts';
import { counterpartRole } from './counterparts.ts';
import { readHeldRole } from './read-held-role.ts';
import { isAddressed, readOffice } from './read-office.ts';
import type { Role } from './role.ts';
import { startOfLine } from './start-of-line.ts';
import { RANK, withoutTitle } from './without-title.ts';

/** UTF-16 units looked at on either side of a name. */
const REACH_CHARACTERS = 140;
/** The longest role, in words: anything longer is a clause. */
const MAX_ROLE_WORDS = 9;
const AGENT =
  /^(?:\p{L}*(?:ologist|ographer|ician|ist|itor|maker|keeper|holder|lead|chief|head|member|specialist|expert|counsel|representative|adviser|advisor|candidate|nominee|fellow|partner|source|insider|negotiator|analyst))s?$/u;
const STOP =
  /^(?:and|or|but|both|either|neither|not|like|including|said|says|told|as|that|who|which|was|is|were|are|has|had|with|by|to|from|when|while|because|in|on|at|of|for|the|a|an|his|her|their|its|our|my)$/iu;

/** "former", "shadow" with names between it and the role: "a former Lutheran bishop". */
const PAST_BEFORE =
  /(?:^|[\s(“])(?<past>(?:former|onetime|one-time|retired|shadow) |ex-)(?<between>(?:\p{Lu}[\p{L}-]* ){0,4})$/iu;

/** Offices that are held in a country, a region or a town. */
const OF_STATE = /\b(?:president|premier|minister|chancellor|governor|king|queen|emperor|mayor)$/iu;

/** Names on either side of a person among which an affiliation is looked for. */
const NEIGHBOURS = 8;
/** Names before a person among which "the guild" is looked for, of "the guild’s head". */
const NAMED_BEFORE = 100;

/**
 * The roles that stand beside people's names: before ("presidential aide Yuri Ushakov", "the company’s chief
 * executive, Jane Doe") or after, between commas ("Hossam Badran, a member of the bureau,"). `entities` are in reading
 * order; people without a role are left out.
 */
export function findRoles(document: Document, entities: readonly Entity[]): ReadonlyMap<Entity, Role> {
  const tags = new Map(document.sentences.flatMap(({ tokens }) => tokens.map(({ start, pos }) => [start, pos])));
  const roles = new Map<Entity, Role>();
  const countryOf = createCountryOf(document.text);
  entities.forEach((entity, index) => {
    if (entity.type !== 'PER') return;
    const near = entities.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
    const held = readHeldRole(document.text, entity);
    const role =
      held ??
      (isAddressed(document.text, entity) ? readOffice(document.text, entity, near) : null) ??
      roleBefore(document.text, entity, near, tags) ??
      readOffice(document.text, entity, near) ??
      counterpartRole(document.text, entity, entities.slice(Math.max(0, index - NEIGHBOURS), index), roles) ??
      roleAfter(document.text, entity, near);
    if (role !== null)
      roles.set(entity, {
        ...role,
        affiliation:
          role.affiliation ??
          bodyAfter(document.text, entity, near, role.role) ??
          nationBefore(document.text, entity, near, role.role, countryOf) ??
          ownBody(document.text, entity, entities.slice(Math.max(0, index - NEIGHBOURS), index), role.role) ??
          bodyCalled(document.text, entity, entities.slice(Math.max(0, index - NAMED_BEFORE), index), role.role),
      });
  });
  return roles;
}

/**
 * "The Quarry Guild will sign, its chairman, Jon Berg, said": the one body that the sentence, else the one before it in the
 * paragraph, has named until then.
 */
function ownBody(text: string, name: Entity, before: readonly Entity[], role: string): Entity | null {
  const at = text.slice(name.end, name.end + OWN_OFFICE.reach);
  const near = text.slice(Math.max(0, name.start - OWN_OFFICE.reach), name.start);
  const isOwn = OWN_OFFICE.after.test(at) || (OWN_OFFICE.before.test(near) && near.replace(/,? $/u, '').endsWith(role));
  if (!isOwn) return null;
  const paragraph = text.lastIndexOf('\n', name.start) + 1;
  const sentences = [...text.slice(paragraph, name.start).matchAll(OWN_OFFICE.sentence)].map(
    ({ index, 0: mark }) => paragraph + index + mark.length,
  );
  const starts = [paragraph, ...sentences].toReversed();
  let end = name.start;
  for (const start of starts.slice(0, OWN_OFFICE.sentences)) {
    const bodies = before.filter((entity) => entity.type === 'ORG' && entity.start >= start && entity.end <= end);
    const [first] = bodies;
    if (first !== undefined) return new Set(bodies.map((body) => body.text)).size === 1 ? first : null;
    end = start;
  }
  return null;
}

/** "The corporation’s chief executive, Jon Berg": the one body named until then that is called so. */
function bodyCalled(text: string, name: Entity, before: readonly Entity[], role: string): Entity | null {
  const near = text.slice(Math.max(0, name.start - REACH_CHARACTERS), name.end + REACH_CHARACTERS);
  const at = near.indexOf(role);
  const [, noun] = OWNED_OFFICE.exec(near.slice(0, at === -1 ? 0 : at)) ?? [];
  if (noun === undefined) return null;
  const called = before.filter(({ type, text: body }) => type === 'ORG' && body.toLowerCase().endsWith(` ${noun}`));
  return new Set(called.map(({ text: body }) => body)).size === 1 ? (called[0] ?? null) : null;
}

const OWNED_OFFICE = /\b[Tt]he (\p{Ll}{3,})[’']s $/u;

/** "Its chairman, | Jon Berg", "Jon Berg, | its chairman". */
const OWN_OFFICE = {
  after: /^, its (?:\p{Ll}[\p{Ll}-]+[ ,.]){1,4}/u,
  // "Its report that President Ada Lund …": of the paper’s is the report.
  before:
    /\b[Ii]ts (?:(?!(?:after|as|before|by|if|than|that|to|when|whether|which|who|with)\b)[\p{L}-]+ ){0,3}[\p{L}-]+,? $/u,
  sentence: /[.!?]["”’]? (?=["“\p{Lu}])/gu,
  /** Characters beside the name, and sentences in which the body is looked for. */
  reach: 60,
  sentences: 3,
} as const;

/** "Chilean | Minister of Works and Mines Ada Lund" */
function nationBefore(
  text: string,
  name: Entity,
  near: readonly Entity[],
  role: string,
  countryOf: (adjective: string) => string | null,
): Entity | null {
  const at = text.lastIndexOf(role, name.start);
  if (at < 0 || name.start - at > role.length + 1) return null;
  const known = near.find(({ type, end }) => type === 'NORP' && end === at - 1);
  if (known !== undefined) return known;
  const [, word] = ADJECTIVE_BEFORE.exec(text.slice(Math.max(0, at - REACH_CHARACTERS), at)) ?? [];
  if (word === undefined) return null;
  const isNation =
    COUNTRY_BY_DEMONYM.has(word) || countryOf(word) !== null || (OF_STATE.test(role) && NATION.test(word));
  if (!isNation) return null;
  return { text: word, type: 'NORP', start: at - 1 - word.length, end: at - 1 };
}

/** What the adjectives of countries mostly end in, and no faith. */
const NATION = /^(?!Christian$|Presbyterian$|Lutheran$|Anglican$|Unitarian$).{3,}(?:ian|ese|ish)$/u;
const ADJECTIVE_BEFORE = /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+) $/u;

/** "Spokeswoman Mona Berg | of the Quarry Guild": the body named right after who has a role. */
function bodyAfter(text: string, name: Entity, near: readonly Entity[], role: string): Entity | null {
  // "President Ada Berg of Lundia": a country that no list has may be taken for anything.
  const isOfState = OF_STATE.test(role);
  const body = near.find(
    ({ start, type }) =>
      (type === 'ORG' || isOfState) &&
      start > name.end &&
      /^ (?:of|for|from) (?:the )?$/u.test(text.slice(name.end, start)),
  );
  return body ?? null;
}

function roleBefore(
  text: string,
  name: Entity,
  entities: readonly Entity[],
  tags: ReadonlyMap<number, string>,
): Role | null {
  const from = Math.max(0, name.start - REACH_CHARACTERS);
  // "Chief Justice (retd) Arun Rao", "Chief Welfare Officer (CWO) Arun Rao"
  const before = withoutTitle(text.slice(from, name.start)).replace(
    / \((?:[Rr]et(?:d|ired)?|[Aa]cting|\p{Lu}{2,6})\.?\)(?= $)/u,
    '',
  );
  const line = before.slice(startOfLine(before));
  const base = from + before.length - line.length;
  const words = [...line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu)].map((match) => ({
    text: match[0],
    start: base + match.index,
    end: base + match.index + match[0].length,
  }));
  const last = words.at(-1);
  const gap = last === undefined ? '' : line.slice(last.end - base);
  if (last === undefined || !/^,? ?$/u.test(gap) || !isHead(last.text)) return null;
  // "Minister of | Justice Ada Lund": no judge.
  const isField = PORTFOLIOS.has(last.text) && /^(?:and|for|of)$/u.test(words.at(-2)?.text ?? '');
  if (isField && words.slice(0, -2).some((word) => isMinister(word.text))) return null;
  const hasComma = gap.includes(',');
  let at = words.length - 1;
  while (at > 0) {
    const word = words[at - 1];
    if (
      word === undefined ||
      text.slice(word.end, words[at]?.start).includes(',') ||
      STOP.test(word.text) ||
      /[’']s?$/u.test(word.text)
    )
      break;
    const isName = entities.some((entity) => entity.start <= word.start && entity.end >= word.end);
    if (isName) break;
    const tag = tags.get(word.start) ?? '';
    // "the inept caretaker Chairman": what is written small before an office is the writer's word.
    const isOpinion = tag === 'ADJ' && /^\p{Ll}/u.test(word.text) && /^\p{Lu}/u.test(last.text);
    // "For eleven years | Bishop Tovar": how long is no part of it.
    const isOtherWord =
      isOpinion ||
      /^(?:VERB|AUX|ADV|PRON|SCONJ|ADP|CCONJ|NUM)$/u.test(tag) ||
      isTime({ lower: word.text.toLowerCase() });
    if (!isRoleWord(word.text) || (isOtherWord && !ROLE_MODIFIERS.has(withoutThen(word.text).toLowerCase()))) break;
    at -= 1;
  }
  // "Singer and activist Ada Lund" is one; "the mayor and director Ada Lund" may be two.
  const other = words[at - 2];
  if (words[at - 1]?.text === 'and' && at === 2 && other !== undefined && TITLE_WORDS.has(other.text.toLowerCase()))
    at -= 2;
  const start = words[at]?.start ?? last.start;
  const role = text.slice(start, last.end);
  if (ADDRESS_TITLES.has(role) && !TITLE_WORDS.has(role.toLowerCase())) return null;
  const affiliation =
    entities.find((entity) => entity.end <= start && /^(?:[’']s?)?[ -]$/u.test(text.slice(entity.end, start))) ?? null;
  // "… met the minister, Orlova left": with a comma the role has to be somebody’s, or "the" one.
  if (hasComma && affiliation === null && !SOMEBODYS.test(text.slice(Math.max(0, start - REACH_CHARACTERS), start)))
    return null;
  // "the spouse of the president, Ada Mills": the name may be either’s.
  const served = /\b(?<noun>\p{Ll}{2,20}) (?:of|to|for) the $/u.exec(
    text.slice(Math.max(0, start - REACH_CHARACTERS), start),
  );
  if (hasComma && isPersonNoun(served?.groups?.noun ?? '')) return null;
  return { role: `${pastBefore(text, start)}${tidy(role)}`, affiliation };
}

/** "The | mayor, Ada Lund", "the Dorvan | minister, Ada Lund", "the town’s | mayor, Ada Lund". */
const SOMEBODYS =
  /(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ww]hose|[’']s)|s[’']|\b[Tt]he \p{Lu}\p{Ll}+(?:ian|an|ese|ish|i)) $/u;

/** "former " of "a former Lutheran | bishop": what a role no longer is, with a name between. */
function pastBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH_CHARACTERS), start);
  const { past = '', between = '' } = PAST_BEFORE.exec(before)?.groups ?? {};
  // "former Mayor Ada Lund | aide": the office that is past is another's.
  return /\p{Ll}/u.test(between.charAt(0)) || between.split(' ').some(isHead) ? '' : past.toLowerCase();
}

/** "for the nationalists", "who spoke through his aide": what somebody speaks for or does. */
const NO_ROLE = /^(?:for|with|from|who(?!(?: is| was)\b)|whose|speaking)\b/u;

/** "Ada Lund, | elected | mayor | in May": how and when somebody came to an office. */
const CAME_TO =
  /^(?:(?:newly|recently) )?(?:appointed|became|elected|installed|made|named|promoted(?: to)?|sworn in)(?: as)? (?:the |its )?/u;
const SINCE_WHEN = new RegExp(
  String.raw` (?:from|in|last|on|since|until) (?:early |late |mid-?)?(?:\p{N}{4}|${MONTH_PATTERN}|${WEEKDAY_PATTERN}|month|week|year)(?: \p{N}+)*$`,
  'u',
);

function roleAfter(text: string, name: Entity, entities: readonly Entity[]): Role | null {
  const after = text.slice(name.end, name.end + REACH_CHARACTERS);
  const match =
    /^(?:, \d\d)?(?:,| \(| —| –) ?((?:(?:an?|the|his|her|its|their|who is|who was) )?[^,;:.()—–\n“”"]{4,})(?=[,;:.()—–\n“”"])/u.exec(
      after,
    );
  const phrase = match?.[1];
  if (match === null || phrase === undefined || NO_ROLE.test(phrase)) return null;
  const start = name.end + match[0].length - phrase.length;
  const determiner = /^(?:an?|the|another|his|her|its|their|who is|who was) (?:an? |the )?/u.exec(phrase)?.[0] ?? '';
  const owner = entities.find(
    (entity) =>
      entity.start >= start &&
      entity.start <= start + determiner.length &&
      /^[’']s? /u.test(text.slice(entity.end, entity.end + 3)),
  );
  const came = CAME_TO.exec(phrase.slice(determiner.length))?.[0].length ?? 0;
  const bodyStart =
    owner === undefined
      ? start + determiner.length + came
      : owner.end + (text.slice(owner.end).match(/^[’']s? /u)?.[0].length ?? 0);
  const body = text
    .slice(bodyStart, start + phrase.length)
    .trimEnd()
    .replace(SINCE_WHEN, '');
  const [head = ''] = body.split(/ (?:of|at|for|with|to|in|on|who|from|and|said|told|says|by|under)\b/u);
  const headWords = head.split(' ');
  const lead = entities.find(
    (entity) =>
      entity.start >= bodyStart &&
      entity.end <= bodyStart + head.length &&
      (entity.type !== 'LOC' || !/^an? /u.test(determiner)),
  );
  const isRole =
    isHead(headWords.at(-1) ?? '') &&
    (determiner !== '' || owner !== undefined || lead !== undefined || headWords.every((word) => isRoleWord(word)));
  if (!isRole) return null;
  const headEnd = bodyStart + head.length;
  const following = entities.find(
    (entity) =>
      entity.start >= headEnd &&
      entity.end <= bodyStart + body.length &&
      /^ (?:of|at|for|with) (?:the )?$|^ to (?:\p{Lu}[\p{L}.]+ ){0,3}$/u.test(text.slice(headEnd, entity.start)) &&
      (entity.type === 'PER' || !text.startsWith(' to ', headEnd)),
  );
  const affiliation = owner ?? (lead !== undefined && lead.start === bodyStart ? lead : undefined) ?? following ?? null;
  const closes = following !== undefined && !/^(?:[’']|\s\p{Ll})/u.test(text.slice(following.end, following.end + 2));
  const leadLength =
    lead !== undefined && lead.start === bodyStart && lead.end < headEnd ? lead.end - bodyStart + 1 : 0;
  const rest = body.split(/ (?:who|said|told|says)\b/u)[0] ?? body;
  const isShort = rest.split(' ').length <= MAX_ROLE_WORDS - 3;
  const role = tidy(closes || (owner !== undefined && !isShort) || leadLength > 0 ? head.slice(leadLength) : rest);
  if (role === '' || role.split(' ').length > MAX_ROLE_WORDS) return { role: tidy(head), affiliation };
  return { role, affiliation };
}

/** How the affiliation is shown: a nationality as its country, where the text names the country. */
export function affiliationName(
  { type, text }: Entity,
  named: ReadonlySet<string>,
  countryOf: (adjective: string) => string | null,
): string {
  if (type !== 'NORP') return text;
  const country = COUNTRY_BY_DEMONYM.get(text);
  return (country === undefined ? countryOf(text) : country.names.find((name) => named.has(name))) ?? text;
}

/** "Army spokesman Colonel": the rank belongs to the name. */
const TITLE_AFTER_ROLE = new RegExp(
  `(?<=\\p{Ll})(?<!\\b(?:Secretary|Attorney|Solicitor|Director|Inspector|Auditor|Advocate|Consul|Governor|Surgeon|Postmaster|Commissioner)) ${RANK}$`,
  'u',
);

/** Forms of address that belong to the name behind an office: "Director | Prof", "President | Sheikh". */
const ADDRESS = /^(?:Datin|Datuk|Dr|Engr|Haji|Hon|Mr|Mrs|Ms|Prof|Rev|Seri|Sheikh|Sir|Sri|Tan|Tun|Ustaz)\.?$/u;

function withoutAddress(role: string): string {
  const words = role.split(' ');
  while (words.length > 1 && ADDRESS.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function isHead(word: string): boolean {
  const plain = word.toLowerCase();
  return TITLE_WORDS.has(plain) || AGENT.test(plain) || isTitle(word);
}

function isRoleWord(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    isHead(word) ||
    ROLE_MODIFIERS.has(withoutThen(plain)) ||
    /^\p{Ll}[\p{L}-]+$/u.test(word) ||
    PORTFOLIOS.has(word) ||
    /^(?:Cabinet|House|International|Majority|Minority|National|Rear|Senate|Special)$/u.test(word)
  );
}

/** "The | union’s | general secretary". A children’s commissioner is no children’s. */
const OWNER =
  /^(?:agency|association|authority|bank|board|club|commission|committee|company|corporation|council|federation|firm|group|guild|institute|league|movement|organi[sz]ation|party|syndicate|union|university)[’']s /u;

function tidy(role: string): string {
  const words = /^[^\p{Ll}]{5,}$/u.test(role) ? toNameCase(role) : role;
  const whole = words
    .trim()
    .replace(/^(?:an?|the|his|her|its|their|another|one of the) /u, '')
    .replace(OWNER, '');
  const office = withoutAddress(whole.replace(TITLE_AFTER_ROLE, ''));
  // "the late Professor": what is left is no role.
  return office.split(' ').every((word) => ROLE_MODIFIERS.has(word)) ? whole : office;
}
