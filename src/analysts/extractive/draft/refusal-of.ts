import type { Span } from '../../../articles/article.ts';
import { namesWord } from '../../../language/names-word.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { textOf } from './reading.ts';

const REFUSAL =
  /^(?<subject>[^,;“”"]{1,60}?)\s+(?:(?:will|would)(?:\snot|n[’']t|\snever)|won[’']t)\s+(?<verb>\p{Ll}.+)$/su;
/** "Until the meters are read, we will not pay": without it the refusal would be another one. */
const CONDITIONAL = /^(?:until|unless|if|while|as long as|before|after|when|without|except)\b/iu;

/** "Russia will not disclose details", said by the Kremlin's official, is a refusal: "to disclose details". */
export function refusalOf(
  span: Span,
  attribution: Attribution,
  document: Document,
  actors: readonly ActorMentions[],
): string | null {
  const whole = textOf(document, span);
  if (!/\b(?:will|would|won)\b/u.test(whole)) return null;
  const end = whole.search(/[.!?;](?:\s|$)/u);
  const text = end < 0 ? whole : whole.slice(0, end);
  const clause = text
    .replace(/^that\s+/iu, '')
    .replace(/^(?:[^,“”"]{1,60}), (?=\p{Lu}|we |I |he |she |they |it )/u, (opener) =>
      CONDITIONAL.test(opener) ? opener : '',
    );
  const { subject, verb } = REFUSAL.exec(clause)?.groups ?? {};
  if (subject === undefined || verb === undefined) return null;
  if (/^(?:be|have|go unanswered|happen|come|know|ease|help|work)\b/u.test(verb)) return null;
  const isOwn = /^(?:we|I)$/iu.test(subject.trim()) || speaksFor(attribution, subject.trim(), document, actors);
  return isOwn ? `to ${verb}` : null;
}

/** Whether the source is named as belonging to the subject: "the Kremlin official" and Russia, "PG&E officials" and PG&E. */
function speaksFor(
  { actor, source }: Attribution,
  subject: string,
  document: Document,
  actors: readonly ActorMentions[],
): boolean {
  const party = actors.find(({ name, aliases }) => [name, ...aliases].includes(subject.replace(/^the /iu, '')));
  if (party === undefined) return false;
  if (party.name === actor) return true;
  const speaker = actors.find(({ name }) => name === actor);
  const called = [
    ...(speaker?.aliases ?? []),
    speaker?.role ?? '',
    speaker?.affiliation ?? '',
    ...(speaker?.mentions ?? []).filter(({ type }) => type === 'nominal').map((mention) => textOf(document, mention)),
    source === null ? '' : textOf(document, source),
  ];
  return [party.name, ...party.aliases].some((name) => called.some((words) => namesWord(words, name)));
}
