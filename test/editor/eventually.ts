import { setTimeout as pause } from "node:timers/promises";

/** Waits until a check holds; after a minute or so what it says is the failure. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await check();
      return;
    } catch (error) {
      if (tries === 600) throw error;
      await pause(100);
    }
  }
}
