import { createInterface } from "node:readline";

/** Asks one question on the terminal; `undefined` where the input ended or Ctrl+C was pressed instead of an answer. */
export function ask(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.once("close", () => resolve(undefined));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}
