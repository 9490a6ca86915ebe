import { setTimeout as pause } from "node:timers/promises";

/** Waits until a check holds; after so many tries, a minute or so unless told, what it says is the failure. */
export async function eventually(check: () => void | Promise<void>, most = 600): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await check();
      return;
    } catch (error) {
      if (tries === most) throw error;
      await pause(100);
    }
  }
}
