/**
 * What Discord accepts in one message, in UTF-16 units (it counts code points, which are never more).
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export const LIMITS = {
  embeds: 10,
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  /** Titles, descriptions, names and values of all embeds of a message together. */
  allEmbeds: 6_000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
  threadName: 100,
  nonce: 25,
  commandName: 32,
  commandDescription: 100,
  choices: 25,
  choice: 100,
  stringOption: 6_000,
  fileDescription: 1_024,
  content: 2_000,
  /** Of 2,000: escaping makes words longer. */
  contentWords: 900,
  dialogTitle: 45,
  dialogFields: 5,
  dialogLabel: 45,
  dialogText: 4_000,
} as const;

/** Readout's own choices within those limits. */
export const CHOSEN = {
  /** The longest item that stays in one piece, in UTF-16 units. */
  item: 1_800,
  /** The longest fact shown beside others, in UTF-16 units. */
  inlineFact: 40,
  /** Fields of a dialog that one long text may be spread over: each takes 4,000 characters. */
  fieldsOfText: 3,
  colour: 0x2f6f8f,
} as const;
