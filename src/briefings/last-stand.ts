/** What a party held last on a matter. */
export interface LastStand {
  /** The matter's title. */
  readonly matter: string;
  readonly actor: string;
  /** ISO 8601 day. */
  readonly date: string;
  /** Act and statement: "refuses to sign for less than five percent". */
  readonly held: string;
}
