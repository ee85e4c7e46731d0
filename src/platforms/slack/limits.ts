/**
 * What Slack accepts: https://docs.slack.dev/reference/block-kit/blocks, https://docs.slack.dev/reference/methods and
 * https://docs.slack.dev/reference/app-manifest. Lengths are in UTF-16 code units.
 */
export const LIMITS = {
  blocksPerMessage: 50,
  blocksPerView: 100,
  headerCharacters: 150,
  /** A section's; kept for rich text too, which has no limit of its own in the documentation. */
  blockCharacters: 3_000,
  /** All blocks of a message together; Slack answers msg_blocks_too_long somewhat above, and tells no figure. */
  messageCharacters: 12_000,
  contextCharacters: 2_000,
  altCharacters: 2_000,
  /** The text beside the blocks, for notifications; Slack takes 40,000, and nobody reads as much in one. */
  fallbackCharacters: 500,
  buttonsPerBlock: 25,
  buttonCharacters: 75,
  buttonValueCharacters: 2_000,
  actionIdCharacters: 255,
  urlCharacters: 3_000,
  viewTitleCharacters: 24,
  inputLabelCharacters: 2_000,
  placeholderCharacters: 150,
  optionCharacters: 75,
  optionsPerSelect: 100,
  /** One plain text input. */
  inputCharacters: 3_000,
  privateMetadataCharacters: 3_000,
  /** Answers that one response_url takes, for 30 minutes. */
  responsesPerUrl: 5,
  manifestDescriptionCharacters: 140,
  usageHintCharacters: 1_000,
} as const;

/** Milliseconds and counts of the calls to Slack's Web API. */
export const CALLS = {
  timeoutMs: 10_000,
  downloadTimeoutMs: 60_000,
  uploadTimeoutMs: 20_000,
  /** Between looks at a picture that Slack has taken and not read yet: seconds in all, as its maintainers advise. */
  pictureWaitsMs: [150, 300, 600, 1_200, 2_000],
  /** How long the list of a workspace's public channels is good for. */
  channelsMs: 60_000,
  channelsPage: 200,
  channelPages: 50,
  /** Where a 429 names no time. */
  retryAfterMs: 30_000,
  /** Between two messages into one channel: https://docs.slack.dev/apis/web-api/rate-limits */
  messageIntervalMs: 1_000,
  /** Messages asked for at once when a channel is searched, and how often at most. */
  historyPageMessages: 200,
  historyPages: 10,
} as const;
