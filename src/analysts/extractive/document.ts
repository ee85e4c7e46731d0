import type { Span } from '../../articles/article.ts';

/**
 * An article parsed once, and shared by every rule. All offsets are UTF-16 offsets into the article's own text.
 * Words inside a quotation are tagged in place and marked with its index, so that clause rules can step over them; a
 * sentence never ends inside a quotation.
 */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly ParsedSentence[];
  /** Quotations, marks included in `span` and not in `inside`. In reading order, outermost only. */
  readonly quotations: readonly Quotation[];
  /** The stretches with a voice of their own, in reading order; all else is prose. */
  readonly passages: readonly Passage[];
}

export interface ParsedSentence extends Span {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Universal part-of-speech tag: NOUN, PROPN, VERB, AUX, PRON, ADP, DET, ADJ, ADV, CCONJ, SCONJ, PART, NUM, PUNCT … */
  readonly pos: string;
  /** Index into `Document.quotations` when the token stands inside one, else -1. */
  readonly quotation: number;
}

export interface Quotation {
  readonly span: Span;
  readonly inside: Span;
  /** Shorter than a clause: a scare quote or a name rather than speech. */
  readonly isFragment: boolean;
}

/** Prose tells what others say; a statement is in the first person (a communiqué, an open letter); turns alternate. */
export type Genre = 'prose' | 'statement' | 'turns';

/** A stretch of the text with one voice: a communiqué, one turn of a transcript, one question of an interview. */
export interface Passage extends Span {
  readonly genre: Exclude<Genre, 'prose'>;
  /** The words that name whose voice it is; null where it is nobody's position: a question, whoever asks it. */
  readonly speaker: Span | null;
  /** What is said, without labels, by paragraph. */
  readonly words: readonly Span[];
}

/** A named thing in the text. */
export interface Entity extends Span {
  readonly text: string;
  /** PER, ORG, LOC as the annotated data have them; NORP: a nationality, religion or political group. */
  readonly type: 'PER' | 'ORG' | 'LOC' | 'NORP';
}

/** One mention of an actor: a name, a title ("the Russian president"), a nominal ("the aide") or a pronoun. */
export interface Mention extends Span {
  readonly type: 'name' | 'nominal' | 'pronoun';
  /** Whether somebody else whom the words fit is mentioned nearer: it may be them. Not where not given. */
  readonly isOpen?: boolean;
}

/** An actor with every place the text speaks of it. */
export interface ActorMentions {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'organization' | 'country' | 'group';
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly mentions: readonly Mention[];
  /** A source that the text describes and does not name: an actor by what it says alone. Not where not given. */
  readonly isUnnamedSource?: boolean;
}

/** Words attributed to a source by the text. */
export interface Attribution {
  /** What was said: one span, or several where the cue interrupts it ("…," he said. "…"). Quote marks not included. */
  readonly content: readonly Span[];
  /** The words that name the source, as written ("the aide", "he", "media outlets"); null where the text leaves it open. */
  readonly source: Span | null;
  /** `name` of the actor the source was resolved to; null for sources without a name that are no actor. */
  readonly actor: string | null;
  /** Whether the source may stand for somebody else than the actor. Not where not given. */
  readonly isOpen?: boolean;
  /** The reporting word ("said", "according to"), as written. */
  readonly cue: Span | null;
  /** Lemma of the reporting word: "say", "insist", "according to". */
  readonly cueLemma: string | null;
  readonly directness: 'direct' | 'indirect' | 'mixed';
  /** Who passed it on, innermost first ("TASS"), as the text names them. */
  readonly via: readonly string[];
  /** A word of the text that distances it from the content: "allegedly". */
  readonly hedge: string | null;
  readonly direction: Direction;
}

/**
 * Whether a source holds what the reporting word introduces: `held` as the word says, `negated` ("did not demand"),
 * `givenUp` ("no longer demands", "dropped its demand"), `unasserted` where the text does not say so ("if they demand",
 * "reports that they demand").
 */
export type Direction = 'held' | 'negated' | 'givenUp' | 'unasserted';
