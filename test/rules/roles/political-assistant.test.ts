import { politicalAssistant } from "../../../rules/roles/political-assistant.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(politicalAssistant, {
  quiet: [
    "---\nkind: group-briefing\nauthor: Political Assistant\nbriefing:\n  group: Harbour Group\n---\n\n# Pools\n\nThe pool has six lanes.",
    "# Pools\n\nWritten on behalf of the Harbour Group by the political assistant.\n\nThe Harbour Group believes that fees are high.",
    "# Pools\n\nOfficers recommend option 2.",
    "# Pools\n\nThe Monitoring Officer advised the political assistant on 4 May.",
    { text: "# Minutes\n\nReport by the political assistant.", kind: "minutes" },
  ],
  finds: [
    { in: "---\nauthor: Political Assistant\n---\n\n# [[Pools]]\n\nThe pool has six lanes.", message: "banner" },
    {
      in: "---\nauthor: Political Assistant\n---\n\n# Pools\n\nPrepared for the Harbour Group.\n\n[[Officers recommend]] that fees fall.",
      message: "officers",
      severity: "error",
    },
    {
      in: "# Pools\n\nPrepared for the Harbour Group by its political assistant.\n\n[[The Council's position is]] that fees are high.",
      message: "council",
    },
  ],
});
