import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { formats } from "../../core/formats/formats.ts";
import type { Rule } from "../../core/rule/rule.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { diskFiles } from "../../server/files.ts";
import { Session } from "../../server/session.ts";

// The language server with party-name broken: it throws on every block that mentions lamps.

const broken = rules.map(
  (rule): Rule =>
    rule.id === "party-name" && rule.on === "block"
      ? {
          ...rule,
          check: (...given) => {
            if (given[0].text.includes("lamps")) throw new Error("out of oil");
            return rule.check(...given);
          },
        }
      : rule,
);

const connection = createConnection(ProposedFeatures.all);
new Session(connection, diskFiles, { rules: broken, packs, formats });
connection.listen();
