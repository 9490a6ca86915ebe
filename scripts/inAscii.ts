/** The program with signs beyond ASCII as escapes, which mean the same in words and patterns. */
export const inAscii = (program: string): string =>
  program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
