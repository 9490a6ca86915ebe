import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { compileOwnRule } from "../../core/protocol/compileOwnRule.ts";
import { rulePage } from "../../core/rule/page.ts";
import type { Feature } from "../feature.ts";
import { l10n } from "../wordsOfClient.ts";

const explain = "evenhand.server.explain";

/** A rule's page: as a document in our own client, as a message in others. */
export const pages: Feature = {
  capabilities: ({ commands }) => (commands ? {} : { executeCommandProvider: { commands: [explain] } }),
  listen: (desk) => {
    const page = async (id: string): Promise<string> => {
      const own = id.includes("/") ? (await desk.settings.ownRules()).map(compileOwnRule) : [];
      const found = [...desk.parts.rules, ...own].find((rule) => rule.id === id);
      return found ? rulePage(found, desk.settings.packs) : l10n.t("There is no rule “{0}”.", id);
    };
    desk.connection.onExecuteCommand(async ({ command, arguments: [rule] = [] }) =>
      command === explain
        ? desk.connection.window.showInformationMessage(await page(String(rule)))
        : new ResponseError(ErrorCodes.InvalidParams, l10n.t("There is no command “{0}”.", command)),
    );
    desk.connection.onRequest("evenhand/page", ({ rule }: { rule: string }) => page(rule));
    return {};
  },
};
