import type { Span } from '../../../articles/article.ts';
import { TITLE_WORDS } from '../../../language/titles.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** What the text tells of the offices that a person takes over or leaves. Offsets into the text. */
export interface OfficeChanges {
  /** What the person is from some place on: "mayor", of whoever succeeded the mayor. */
  readonly gained: readonly { readonly role: string; readonly from: number }[];
  /** From where on the roles that stand beside the name are those of a former office-holder; null where they aren't. */
  readonly lostAt: number | null;
}

interface ChangeRule extends Rule {
  /** What stands right beside the name. `role`: the office; `other`: who had it before. */
  readonly pattern: RegExp;
  readonly side: 'before' | 'after';
  /** Whether the person gains the office told, gains that of the person named before, or loses the one known. */
  readonly change: 'gains' | 'inherits' | 'loses';
}

const ROLE = String.raw`(?:the |an? |its )?(?:new |next |acting )?(?<role>(?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)`;
const NAME = String.raw`(?<other>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)`;
const BE = '(?:was|is|were|has been|had been|will be)';
/** "Ada Lund | took over", "Ada Lund, 54, | took over", "Ada Lund, who | took over". */
const LINK = String.raw`^(?:, \p{N}{2},)?(?:,? who)?`;

export const OFFICE_CHANGE_RULES = defineRules<ChangeRule>('office changes', [
  {
    id: 'succeeds',
    examples: ['Ivo Stane succeeded Cora Lind as mayor.'],
    side: 'after',
    pattern: new RegExp(
      `${LINK} (?:(?:has|had|will) )?(?:succeed|replace|take over from|took over from)(?:s|ed|d)? ${NAME} as ${ROLE}`,
      'u',
    ),
    change: 'gains',
  },
  {
    id: 'becomes',
    examples: ['Ivo Stane became mayor in June.'],
    side: 'after',
    pattern: new RegExp(`${LINK} (?:became|becomes|has become|will become) ${ROLE}`, 'u'),
    change: 'gains',
  },
  {
    id: 'is-appointed',
    examples: ['Ivo Stane was elected mayor in June.'],
    side: 'after',
    pattern: new RegExp(
      `${LINK} ${BE} (?:named|appointed|elected|chosen|sworn in|promoted|made|installed)(?: as| to)? ${ROLE}`,
      'u',
    ),
    change: 'gains',
  },
  {
    id: 'takes-over',
    examples: ['Ivo Stane took over as mayor in June.'],
    side: 'after',
    pattern: new RegExp(`${LINK} (?:(?:has|had|will) )?(?:take|takes|took|taken) (?:over|office) as ${ROLE}`, 'u'),
    change: 'gains',
  },
  {
    id: 'holds',
    examples: ['Ivo Stane, who serves as mayor, left by train.', 'Ivo Stane is the new mayor of Arn.'],
    side: 'after',
    pattern: new RegExp(`${LINK} (?:(?:now |currently )?serves as |is (?:now |currently )?(?=the |its ))${ROLE}`, 'u'),
    change: 'gains',
  },
  {
    id: 'is-dismissed',
    examples: ['Mayor Cora Lind was dismissed on Monday.'],
    side: 'after',
    pattern: new RegExp(
      String.raw`^ ${BE} (?:dismissed|sacked|fired|ousted|removed|deposed|toppled|replaced|succeeded|voted out)\b`,
      'u',
    ),
    change: 'loses',
  },
  {
    id: 'resigns',
    examples: ['Mayor Cora Lind resigned on Monday.'],
    side: 'after',
    pattern: /^ (?:(?:has|had) )?(?:resigned|retired|quit|stepped down|stood down|left office|handed over)\b/u,
    change: 'loses',
  },
  {
    id: 'is-handed-the-office',
    examples: ['Mayor Cora Lind handed the keys to Ivo Stane on Monday.'],
    side: 'before',
    pattern:
      /\b(?:hand|hands|handed|pass|passes|passed) (?:over |on )?(?:(?:the|his|her) (?:baton|chain|gavel|keys|office|reins|seals?) )?(?:of (?:office|power) )?to (?:\p{Lu}\p{L}*\.? )?$/u,
    change: 'inherits',
  },
  {
    id: 'is-successor',
    examples: ['Mayor Cora Lind left by train. Her successor, Ivo Stane, stayed.'],
    side: 'before',
    pattern: /\b(?:his|her|their|whose|[’']s) (?:\p{Ll}+ )?successor,? (?:\p{Lu}\p{L}*\.? ){0,2}$/iu,
    change: 'inherits',
  },
]);

/** A role that somebody had: "former mayor", "then justice minister". */
export const PAST_ROLE = /^(?:former|then|ex|late|ousted|deposed|outgoing|departing|retiring)[\s-]+/iu;

/** UTF-16 units looked at on either side of a name. */
const REACH_CHARACTERS = 120;
const NONE: OfficeChanges = { gained: [], lostAt: null };

/**
 * Who takes over an office, and who leaves one, by referent.
 * @param names Every name of a person, in reading order.
 * @param rolesOf The roles beside a person's names.
 */
export function findOfficeChanges(
  text: string,
  names: readonly (Span & { readonly referent: number })[],
  rolesOf: (referent: number) => readonly string[],
): ReadonlyMap<number, OfficeChanges> {
  const changes = new Map<number, OfficeChanges>();
  const of = (referent: number) => changes.get(referent) ?? NONE;
  const gain = (referent: number, role: string, from: number) =>
    changes.set(referent, { ...of(referent), gained: [...of(referent).gained, { role, from }] });
  const lose = (referent: number, at: number) =>
    changes.set(referent, { ...of(referent), lostAt: of(referent).lostAt ?? at });
  names.forEach(({ referent, start, end }, index) => {
    const [before, after] = [
      text.slice(Math.max(0, start - REACH_CHARACTERS), start),
      text.slice(end, end + REACH_CHARACTERS),
    ];
    for (const rule of OFFICE_CHANGE_RULES.inForce()) {
      const match = rule.pattern.exec(rule.side === 'before' ? before : after);
      if (match === null) continue;
      OFFICE_CHANGE_RULES.fired(rule, { start, end });
      const told = titleIn(match.groups?.role ?? '');
      const predecessor = names[rule.change === 'inherits' ? index - 1 : index + 1]?.referent;
      const from = rule.side === 'before' ? start : end + match[0].length;
      if (rule.change === 'loses') lose(referent, from);
      if (rule.change === 'gains' && told !== null) gain(referent, told, from);
      if (predecessor === undefined || predecessor === referent) continue;
      if (rule.change === 'inherits')
        for (const role of rolesOf(predecessor)) gain(referent, role.replace(PAST_ROLE, ''), from);
      if (rule.change === 'inherits' || match.groups?.other !== undefined) lose(predecessor, from);
    }
  });
  return changes;
}

/** The words up to the first that is an office: "mayor in" is "mayor", "head coach in" a "head coach". */
function titleIn(words: string): string | null {
  const all = words.split(' ');
  const first = all.findIndex((word) => TITLE_WORDS.has(word));
  const last = first >= 0 && TITLE_WORDS.has(all[first + 1] ?? '') ? first + 1 : first;
  return last < 0 ? null : all.slice(0, last + 1).join(' ');
}
