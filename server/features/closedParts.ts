import type { OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";

/** Tells our own client which lines of a report are exempt or confidential, so that it can tint them. */
export const closedParts: Feature = {
  listen: (desk) => {
    const told = new Map<string, string>();
    const tell = async (uri: string): Promise<void> => {
      const open = await desk.report(uri);
      if (!desk.drafts.has(uri)) return;
      // A text that is no report any more has no such parts.
      const parts = open ? closedLines(open) : [];
      const words = JSON.stringify(parts);
      // What the client was told before the document was closed may not hold: the first word after opening is always
      // sent.
      if (told.get(uri) === words) return;
      told.set(uri, words);
      void desk.connection.sendNotification("evenhand/closedParts", { uri, parts });
    };
    const later = (uri: string): void => {
      if (desk.skills.commands) setTimeout(() => void tell(uri), 200);
    };
    return { changed: later, closed: (uri) => void told.delete(uri) };
  },
};

const closedLines = ({ draft: { document }, checked: { report } }: OpenReport) =>
  report.sections
    .filter(({ zone, span }) => zone === "closed" && span.end > span.start)
    .map(({ span }) => ({
      first: document.positionAt(span.start).line,
      last: document.positionAt(report.text.slice(0, span.end).trimEnd().length).line,
    }));
