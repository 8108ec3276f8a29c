import { setTimeout as sleep } from "node:timers/promises";

/** How long, in milliseconds, a check waits for what must come. */
export const patience = 30_000;

/** Asks again and again until the answer is truthy, and returns it; throws with the last answer or error after a long time. */
export async function until(what, ask, timeout = patience) {
  const end = Date.now() + timeout;
  let last;
  do {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await sleep(100);
  } while (Date.now() < end);
  throw new Error(
    `waited in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
