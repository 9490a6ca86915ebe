import type { Feature } from "../feature.ts";

/** Tells our own client which lines of a report are exempt or confidential, so that it can tint them. */
export const closedParts: Feature = {
  listen: (desk) => {
    const told = new Map<string, string>();
    const tell = async (uri: string): Promise<void> => {
      const open = await desk.report(uri);
      if (!open) return;
      const { document } = open.draft;
      const parts = open.checked.report.sections
        .filter(({ zone, span }) => zone === "closed" && span.end > span.start)
        .map(({ span }) => ({
          first: document.positionAt(span.start).line,
          last: document.positionAt(document.getText().slice(0, span.end).trimEnd().length).line,
        }));
      const words = JSON.stringify(parts);
      if ((told.get(uri) ?? "[]") === words) return;
      told.set(uri, words);
      void desk.connection.sendNotification("evenhand/closedParts", { uri, parts });
    };
    const later = (uri: string): void => {
      if (desk.skills.commands) setTimeout(() => void tell(uri), 200);
    };
    return { changed: later, closed: (uri) => void told.delete(uri) };
  },
};
