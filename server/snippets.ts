/** Words for a snippet, which reads some signs as its own. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
