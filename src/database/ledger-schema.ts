import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Act, ActorKind, Directness, Relation, Stance, StickingPointStatus } from '../briefings/briefing.ts';
import type { RetractionType } from '../ledger/retraction-rules.ts';
import type { ScopeColumns } from './scope-columns.ts';

/** An article of the ledger, and the briefing its rows come from. Bigints are strings here, days ISO 8601. */
export interface LedgerArticlesTable extends ScopeColumns {
  article_id: string;
  briefing_id: string;
  /** The title, or the first words. */
  title: string;
  site_name: string | null;
  url: string | null;
  /** Day of publication, or of posting if the article has none. */
  date: string;
  /** When the channel received it. */
  added_at: Date;
  /** False where `date` is only the day it was posted. */
  is_dated: Generated<boolean>;
  /** In how many of its paragraphs each word stands: see `matter-words.ts`. */
  words: Generated<unknown>;
  paragraphs: Generated<number>;
  /** Whether its statements were filed under matters. */
  is_filed: Generated<boolean>;
  /** Whether a model briefed it. */
  is_by_model: Generated<boolean>;
}

export interface LedgerActorsTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  /** The actor that people merged it into; null: none. The counts are those of that actor. */
  root_id: string | null;
  /** As in the articles; `given_name` is the name people gave it. */
  name: string;
  given_name: string | null;
  /** The name shown, folded. */
  key: string;
  kind: ActorKind;
  role: string | null;
  affiliation: string | null;
  speaks_for: string | null;
  aliases: string[];
  articles: Generated<number>;
  first_seen: string;
  last_seen: string;
}

/** The keys that find actors: see `actor-keys.ts`. */
export interface LedgerActorKeysTable extends ScopeColumns {
  key: string;
  actor_id: string;
}

/** A name that an article uses for an actor. */
export interface LedgerMentionsTable extends ScopeColumns {
  article_id: string;
  actor_id: string;
  name: string;
  date: string;
}

/** What the channel follows: statements about one thing. */
export interface LedgerMattersTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  /** As articles name it; `given_title` is as people did. */
  title: string;
  given_title: Generated<string | null>;
  /** The matter that people merged it into; null: none. */
  root_id: Generated<string | null>;
  /** Since when nothing is filed under it any more. */
  closed_at: Generated<Date | null>;
  /** The title shown, folded. */
  key: string;
  wordings: string[];
  last_seen: string;
}

export interface LedgerMatterKeysTable extends ScopeColumns {
  key: string;
  matter_id: string;
}

export interface LedgerPositionsTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  article_id: string;
  actor_id: string;
  /** null: filed nowhere. */
  matter_id: Generated<string | null>;
  /** What the briefing calls it. */
  label: string;
  act: Act;
  stance: Stance;
  statement: string;
  quote: string;
  span_start: number;
  span_end: number;
  directness: Directness;
  attribution: 'verified' | 'unverified';
  hedge: string | null;
  via: string[];
  date: string;
  /** How a model compared it with its speaker's last stand on the matter. */
  relation: Generated<Relation | null>;
  /** From the briefing: the speaker's name as written, the actor it was resolved to, the stance. */
  speaker: string;
  briefed_actor_id: string;
  briefed_stance: Stance;
  /** Its day and its words as briefed, where people corrected them; null: as they are. */
  briefed_date: Generated<string | null>;
  briefed_statement: Generated<string | null>;
  /** The day on which it was taken back, as people say. */
  taken_back_on: Generated<string | null>;
  /** As rules or a model filed it; `matter_id` is as people did. */
  filed_matter_id: Generated<string | null>;
  /** Where filing was not sure: the matter it is nearest to. */
  near_matter_id: Generated<string | null>;
  /** People said which matter it is of, or that it is of none. */
  is_placed: Generated<boolean>;
  /** The words of its paragraph, its own, and of what its numbers count: see `matter-words.ts`. */
  beside: Generated<string[]>;
  own: Generated<string[] | null>;
  counted: Generated<string[]>;
  /** What its article says it moved from, and the sentence that says so; both null where it says nothing. */
  moved_from_id: Generated<string | null>;
  moved_quote: Generated<string | null>;
  /** People marked it as not a position. */
  is_dismissed: Generated<boolean>;
}

export interface LedgerRetractionsTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  /** The article that takes the statement back, and its sentence. */
  article_id: string;
  quote: string;
  type: RetractionType;
  date: string;
  position_id: string;
}

export interface LedgerStickingPointsTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  article_id: string;
  /** null: filed nowhere. */
  matter_id: Generated<string | null>;
  /** What the briefing calls it. */
  label: string;
  status: StickingPointStatus;
  parties: ColumnType<unknown, string, never>;
  quote: string;
  via: string[];
  date: string;
}

export interface CorrectionsTable extends ScopeColumns {
  id: GeneratedAlways<string>;
  type: string;
  correction: ColumnType<unknown, string, string>;
  /** The article whose position is corrected; null for corrections of actors and matters. */
  article_id: string | null;
  by_id: string;
  by_name: string;
  made_at: Generated<Date>;
  undone_by_id: string | null;
  undone_by_name: string | null;
  undone_at: Date | null;
}
