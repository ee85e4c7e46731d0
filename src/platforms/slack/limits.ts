/**
 * What Slack accepts: https://docs.slack.dev/reference/block-kit/blocks, https://docs.slack.dev/reference/methods and
 * https://docs.slack.dev/reference/app-manifest. Lengths are in UTF-16 code units.
 */
export const LIMITS = {
  blocksPerMessage: 50,
  blocksPerView: 100,
  headerCharacters: 150,
  /** The limit of a section, used for rich text too, which has no documented limit. */
  blockCharacters: 3_000,
  /** All blocks of a message together; the exact figure for msg_blocks_too_long is higher, and undocumented. */
  messageCharacters: 12_000,
  contextCharacters: 2_000,
  altCharacters: 2_000,
  /** Of an uploaded picture itself. */
  fileAltCharacters: 1_000,
  /** The text shown in notifications; Slack takes 40,000, more than anyone reads in one. */
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
  /** Answers that one response_url accepts, within 30 minutes. */
  responsesPerUrl: 5,
  manifestDescriptionCharacters: 140,
  usageHintCharacters: 1_000,
} as const;

/** Milliseconds and counts of the calls to Slack's Web API. */
export const CALLS = {
  timeoutMs: 10_000,
  downloadTimeoutMs: 60_000,
  uploadTimeoutMs: 20_000,
  /** Between checks of a picture that Slack hasn't processed yet: a few seconds in all, as its maintainers advise. */
  pictureWaitsMs: [150, 300, 600, 1_200, 2_000],
  /** How long the list of a workspace's public channels is cached. */
  channelsMs: 60_000,
  channelsPage: 200,
  channelPages: 50,
  /** Used when a 429 doesn't say how long to wait. */
  retryAfterMs: 30_000,
  /** Between two messages into one channel: https://docs.slack.dev/apis/web-api/rate-limits */
  messageIntervalMs: 1_000,
  /** Messages per page when a channel is searched, and pages at most. */
  historyPageMessages: 200,
  historyPages: 10,
  /** How far Slack's clock may be behind ours when a channel is searched for what was posted since an instant. */
  clocksDifferMs: 120_000,
  /** Searches of channels that Slack stopped, and that are remembered to go on with them. */
  stoppedSearches: 500,
} as const;
