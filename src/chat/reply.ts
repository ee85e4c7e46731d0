/**
 * A reply as data, free of any platform's markup: each renderer escapes what it writes. Text is a list of spans, and
 * everything in them is untrusted.
 */
export interface Reply {
  readonly title: string;
  /** Short facts beside the title: date, length. */
  readonly subtitle?: string;
  /** What a notification shows, where that isn't the title; the text of one of the blocks. */
  readonly summary?: string;
  readonly blocks: readonly Block[];
  /** Who sees it. */
  readonly visibility: 'channel' | 'caller';
  /** A file sent along with it. */
  readonly attachment?: Attachment;
}

/** A file Readout made: an export, or a picture. */
export interface Attachment {
  /** With its ending: "positions.csv". */
  readonly name: string;
  /** "text/csv"; "image/png" is shown as a picture. */
  readonly mediaType: string;
  /** Its bytes. */
  readonly base64: string;
  /** The picture's alternative text. */
  readonly alternative?: string;
}

export type Text = readonly TextSpan[];
export type TextSpan =
  | string
  | { readonly type: 'bold'; readonly text: string }
  | { readonly type: 'actor'; readonly name: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string };

export type Block =
  | { readonly type: 'text'; readonly heading?: string; readonly text: Text }
  | {
      readonly type: 'list';
      /** The section's heading ("Positions"), in sentence case; absent where the list continues the section above. */
      readonly heading?: string;
      /** A qualification of the heading, shown beside it. */
      readonly aside?: string;
      /** What the items are about, on a line of its own above them. */
      readonly subject?: Text;
      readonly ordered?: boolean;
      readonly items: readonly ListItem[];
      /** How many items were left out, and where to find them. */
      readonly more?: string;
    }
  | { readonly type: 'quote'; readonly text: string; readonly source: Text }
  | { readonly type: 'facts'; readonly heading?: string; readonly facts: readonly Fact[] }
  | {
      readonly type: 'table';
      readonly heading?: string;
      readonly rows: readonly (readonly Text[])[];
      readonly more?: string;
    }
  | { readonly type: 'note'; readonly text: Text }
  | { readonly type: 'actions'; readonly buttons: readonly Button[] }
  | { readonly type: 'divider' };

export interface ListItem {
  /** Starts a section within the list ("Stuck"); shown in place of a label. */
  readonly heading?: string;
  /** A word set apart before the text: what the actor does ("refuses"), a date. */
  readonly label?: string;
  readonly text: Text;
  /** The article's own words, shown as a quotation below the text. */
  readonly quote?: string;
  /** What the words above say in the readers' language, and who translated it. */
  readonly translation?: string;
  /** On whose word: "Ushakov, via TASS · direct". */
  readonly source?: Text;
  /** The article's words behind an item that tells them in other ones: opened in place where that can be done. */
  readonly words?: readonly string[];
  /** This item's number, or the numbers of the items it refers to. */
  readonly mark?: string;
}

export interface Fact {
  readonly label: string;
  readonly value: Text;
}

/** A button: calls Readout, or opens an address. */
export type Button =
  | { readonly type: 'ask'; readonly label: string; readonly action: string; readonly value: string }
  | { readonly type: 'open'; readonly label: string; readonly url: string };
