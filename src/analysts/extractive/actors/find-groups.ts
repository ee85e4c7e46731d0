import { wordSet } from '../../../language/word-set.ts';
import type { ActorMentions, Document, Mention, Token } from '../document.ts';

/**
 * Plural nouns for stakeholders: an unnamed group is an actor if it speaks or acts for itself.
 * Nouns for sources ("officials", "analysts", "media") are not here: they speak about others.
 */
const STAKEHOLDERS = wordSet(`
activists advocates airlines authorities automakers banks businesses campaigners carriers communities companies consumers customers demonstrators doctors drivers employees employers environmentalists executives exporters families farmers firefighters firms fishermen
governors growers importers insurers insurgents investors islanders landlords lawmakers legislators locals manufacturers mayors mediators merchants migrants militants miners negotiators nurses owners parents passengers patients pensioners pilots
producers protesters ranchers rebels refugees regulators reservists residents retailers scientists senators separatists settlers shareholders shopkeepers striking students suppliers survivors teachers tenants traders truckers unions victims villagers voters women workers
`);
const VERBS = wordSet(`
accept accuse agree appeal argue ask back blame block boycott call campaign challenge claim complain condemn criticize criticise decline demand denounce deny fear insist lobby object oppose plead pledge praise press promise propose protest question refuse reject
resist say seek strike sue support threaten urge vote vow walk want warn welcome worry
`);
/** Words of a group's name before its noun. */
const MAX_MODIFIERS = 2;

/** Groups without a name that take a stand outside quotations: "Consumer advocates are urging …". In reading order. */
export function findGroups(document: Document): ActorMentions[] {
  const found = new Map<string, { name: string; mentions: Mention[]; acts: number }>();
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, at) => {
      const noun = token.text.toLowerCase();
      if (token.quotation >= 0 || !STAKEHOLDERS.has(noun)) return;
      const start = phraseStart(tokens, at);
      const first = tokens[start];
      if (first === undefined) return;
      const group = found.get(noun) ?? {
        name: nameOf(document.text.slice(first.start, token.end)),
        mentions: [],
        acts: 0,
      };
      group.mentions.push({ start: first.start, end: token.end, type: 'nominal' });
      if (takesStand(tokens, at)) group.acts += 1;
      found.set(noun, group);
    });
  }
  return [...found.values()]
    .filter(({ acts }) => acts > 0)
    .map(({ name, mentions }) => ({ name, aliases: [], kind: 'group', role: null, affiliation: null, mentions }));
}

function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_MODIFIERS && isModifier(tokens[start - 1], start === 1)) start -= 1;
  return start;
}

/** A sentence’s first word is often taken for a name because of its capital. */
function isModifier(token: Token | undefined, isFirst: boolean): boolean {
  return (
    token !== undefined &&
    token.quotation < 0 &&
    (/^(?:ADJ|NOUN)$/u.test(token.pos) || (isFirst && token.pos === 'PROPN')) &&
    /^\p{L}[\p{L}-]+$/u.test(token.text) &&
    !/^(?:many|several|some|other|most|more|few|all|such|same)$/iu.test(token.text)
  );
}

function takesStand(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1, at + 6)) {
    if (token.quotation >= 0 || (token.pos === 'PUNCT' && token.text !== ',')) return false;
    if (token.pos === 'VERB') return VERBS.has(token.lemma);
    if (!/^(?:AUX|ADV|PART|ADP|DET|NOUN|PROPN|CCONJ|PRON|PUNCT|ADJ)$/u.test(token.pos)) return false;
  }
  return false;
}

/** The sentence's own capital isn't part of the name. */
function nameOf(phrase: string): string {
  return /^\p{Lu}{2}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
