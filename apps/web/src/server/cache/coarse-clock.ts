/** Milliseconds between two looks at the clock. */
const every = 200;

/**
 * A clock that is looked at five times a second: epoch milliseconds, right enough for ages told in seconds, and free
 * of cost for those who ask at every request (Next puts its own bookkeeping around `Date.now`).
 */
export function coarseClock(): () => number {
  let now = Date.now();
  setInterval(() => {
    now = Date.now();
  }, every).unref();
  return () => now;
}
