/** Every bound and delay of the connection, in one place. Times in milliseconds. */
export const BACKOFF_FIRST = 500;
export const BACKOFF_MOST = 20_000;
/** The server pings every 25 s; 10 s more without any frame means the line is dead. */
export const WATCHDOG = 35_000;
export const WAKE_DEADLINE = 3_000;
/** How long a handshake or a new token may take before the attempt counts as failed. */
export const OPENING_DEADLINE = 10_000;
/** A message without `ok` is sent again after this; the same `cm` makes it harmless. */
export const OK_DEADLINE = 10_000;
export const RESENDS_MOST = 5;
export const RETRY_FIRST = 1_000;
export const ACK_EVERY = 2_000;
/** A token is renewed this long before it ends. */
export const RENEW_BEFORE = 60_000;
export const UNSENT_MOST = 20;
/** Holes in a row without one new entry after which the line is given up instead of asking at once again. */
export const HOLES_MOST = 3;
/** Bad tokens in a row after which the device gives up and says so. */
export const TOKEN_REFUSALS_MOST = 3;
