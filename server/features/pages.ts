import { rulePage } from "../../core/rule/page.ts";
import type { Feature } from "../feature.ts";

/** A rule's page: as a document in our own client, as a message in others. */
export const pages: Feature = {
  capabilities: ({ commands }) =>
    commands ? {} : { executeCommandProvider: { commands: ["evenhand.server.explain"] } },
  listen: (desk) => {
    const page = (id: string): string => {
      const found = desk.parts.rules.find((rule) => rule.id === id);
      return found ? rulePage(found, desk.settings.packs) : `There is no rule “${id}”.`;
    };
    desk.connection.onExecuteCommand(({ arguments: [rule] = [] }) =>
      desk.connection.window.showInformationMessage(page(String(rule))),
    );
    desk.connection.onRequest("evenhand/page", ({ rule }: { rule: string }) => page(rule));
    return {};
  },
};
