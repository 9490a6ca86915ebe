const short = /\b([A-Za-z]+)n['’]t\b/g;
/** Words that lose more than a letter: "can't", "won't", "shan't". */
const whole: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

/**
 * "It isn't ours" as "It is not ours", for patterns that ask whether something is said, not where: places in the text
 * are no longer those of the text that was given.
 */
export const inFull = (text: string): string =>
  text.replace(short, (_, verb: string) => `${whole[verb.toLowerCase()] ?? verb} not`);
