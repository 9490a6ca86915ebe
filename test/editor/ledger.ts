/** Counts what was seen to work and what was not, and says so line by line. */
export class Ledger {
  passed = 0;
  failed = 0;
  /** Called behind a step that failed, with what may be seen still in sight. */
  onFailure: ((step: string) => Promise<void>) | undefined;

  /** Runs one step; a failure is told and counted, and the answer is then `undefined`. */
  async step<T>(name: string, act: () => Promise<T>): Promise<T | undefined> {
    const began = performance.now();
    try {
      const answer = await act();
      this.passed++;
      process.stdout.write(`  ✓ ${name} (${Math.round(performance.now() - began)} ms)\n`);
      return answer;
    } catch (error) {
      this.failed++;
      process.stdout.write(
        `  ✗ ${name}: ${error instanceof Error ? (error.message.split("\nCall log")[0] ?? "") : String(error)}\n`,
      );
      await this.onFailure?.(name);
      return undefined;
    }
  }
}
