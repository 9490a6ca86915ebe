import { newReport } from "../../core/protocol/newReport.ts";
import type { Settings } from "../../core/protocol/protocol.ts";
import { withOwnRules } from "../../core/protocol/withOwnRules.ts";
import { type Kind, kinds } from "../../core/report/meta.ts";
import { standingLines } from "../../rules/readings.ts";
import { type Desk, today } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { kindName } from "../kindName.ts";

interface Folder {
  /** The URI of the folder that the report is begun for; without it the workspace's first. */
  readonly folder?: string | null;
}

/**
 * What the command “New Report” asks for: the councils and kinds to choose from, the folder's own council first, then
 * the text.
 */
export const newReports: Feature = {
  listen: (desk) => {
    desk.connection.onRequest("evenhand/choices", async (given: Folder | null | undefined) => {
      // The folder's settings may name a pack of its own, which is among the packs once they are read.
      const here = await councilAt(desk, given);
      const councils = desk.settings.packs.map(({ id, council, title }) => ({ id, council, title, here: id === here }));
      return {
        councils: councils.toSorted((a, b) => Number(b.here) - Number(a.here)),
        kinds,
        names: Object.fromEntries(kinds.map((kind) => [kind, kindName(kind)])),
      };
    });
    desk.connection.onRequest(
      "evenhand/newReport",
      async ({ council, kind, ...given }: Folder & { council: string; kind: Kind }) => {
        const settings = await settingsAt(desk, given);
        const here = settings?.pack?.id === council ? settings.pack : undefined;
        const pack = here ?? desk.settings.packs.find(({ id }) => id === council);
        if (!pack || !kinds.includes(kind)) return null;
        const own = settings ? withOwnRules(pack, settings) : pack;
        return newReport(own, kind, { statements: standingLines(kind, pack.briefingScope), today: today() });
      },
    );
    return {};
  },
};

/** What the settings of the folder say, or of the workspace's first; `undefined` where there is no folder. */
async function settingsAt({ settings, folders }: Desk, given?: Folder | null): Promise<Settings | undefined> {
  const at = given?.folder ?? folders[0];
  return at === undefined ? undefined : (await settings.for(`${at}/new.md`)).settings;
}

async function councilAt(desk: Desk, given: Folder | null | undefined): Promise<string | undefined> {
  const at = given?.folder ?? desk.folders[0];
  const said = (await settingsAt(desk, given))?.council;
  return said ?? (at === undefined ? undefined : (await desk.clientSettings(at)).council);
}
