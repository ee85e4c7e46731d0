import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Choice } from './choose-referent.ts';
import { type ReadSoFar, seenLast } from './read-so-far.ts';
import type { Referent } from './weigh-nominal.ts';

/** Who acts for somebody, and hardly for two whom one text tells of. */
const COUNSEL = wordSet('advocate agent attorney barrister lawyer solicitor');
/** Sentences back in which the one it is was named. */
const SENTENCES_TO_NAME = 60;
/** Sentences back in which nobody else is spoken of who may have another one. */
const REACH = 3;
/** The two of them. */
const ONLY_THEY = 2;

/**
 * "Ivo Moe’s lawyer, Ada Lind, said … His lawyer said …": the only one the text has named, where nobody else is spoken of
 * near; open where the text names others. Null where the token is no such noun behind "his", "her" or "their".
 */
export function readOwnCounsel({ document, sentence, seen, referents }: ReadSoFar, at: number): (Choice & Span) | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const [owner, head] = [tokens[at - 1], tokens[at]];
  const noun = head?.text.toLowerCase() ?? '';
  if (head === undefined || owner === undefined || !COUNSEL.has(noun)) return null;
  if (owner.quotation >= 0 || !/^(?:his|her|their)$/iu.test(owner.text)) return null;
  // "Her lawyer, Ada Lind, said": who it is follows.
  if (tokens[at + 1]?.text === ',' || /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? '')) return null;
  const told = seenLast(seen, (one) => one.sentence >= sentence - SENTENCES_TO_NAME);
  const named = new Set(told.map(({ referent }) => referent));
  const people = [...named].filter((referent) => isNamedPerson(referents[referent]));
  const counsel = people.filter((referent) =>
    referents[referent]?.roles.some((role) => role.toLowerCase().split(' ').includes(noun)),
  );
  const [only] = counsel;
  if (only === undefined || counsel.length > 1) return null;
  const near = seenLast(seen, (one) => one.sentence >= sentence - REACH).filter(
    ({ referent }) => referent !== only && referents[referent]?.kind === 'person',
  );
  if (new Set(near.map(({ referent }) => referent)).size > 1) return null;
  return { referent: only, isOpen: people.length > ONLY_THEY, start: owner.start, end: head.end };
}

function isNamedPerson(referent: Referent | undefined): boolean {
  return referent?.kind === 'person' && referent.noun === undefined;
}
