/** A day as UTC counts it, in milliseconds. Where people live, some days are an hour shorter or longer. */
export const DAY_MS = 86_400_000;
