import { newReport } from "../../core/protocol/newReport.ts";
import { type Kind, kinds } from "../../core/report/meta.ts";
import { standingLines } from "../../rules/readings.ts";
import { today } from "../desk.ts";
import type { Feature } from "../feature.ts";

/** What the command “New Report” asks for: the councils and kinds to choose from, then the text. */
export const newReports: Feature = {
  listen: (desk) => {
    desk.connection.onRequest("evenhand/choices", () => ({
      councils: desk.settings.packs.map(({ id, council, title }) => ({ id, council, title })),
      kinds,
    }));
    desk.connection.onRequest("evenhand/newReport", ({ council, kind }: { council: string; kind: Kind }) => {
      const pack = desk.settings.packs.find(({ id }) => id === council);
      if (!pack || !kinds.includes(kind)) return null;
      return newReport(pack, kind, { statements: standingLines(kind, pack.briefingScope), today: today() });
    });
    return {};
  },
};
