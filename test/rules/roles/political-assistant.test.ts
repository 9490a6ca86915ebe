import { politicalAssistant } from "../../../rules/roles/political-assistant.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(politicalAssistant, {
  quiet: [
    "# Verges\n\nSection 4 was written by the group's political assistant.",
    "---\nkind: group-briefing\nauthor: Political Assistant\nbriefing:\n  group: Harbour Group\n---\n\n# Pools\n\nPrepared on behalf of the Harbour Group.\n\nThe pool has six lanes.",
    "# Pools\n\nWritten on behalf of the Harbour Group by the political assistant.\n\nThe Harbour Group believes that fees are high.",
    "# Pools\n\nOfficers recommend option 2.",
    "# Pools\n\nThe Monitoring Officer advised the political assistant on 4 May.",
    { text: "# Minutes\n\nReport by the political assistant.", kind: "minutes" },
    { text: "The political assistant took notes.", kind: "group-briefing" },
    { text: "Questions may be sent to the Group's political assistant.", kind: "group-briefing" },
  ],
  finds: [
    {
      in: "---\nkind: group-briefing\nauthor: Political Assistant\nbriefing:\n  group: Harbour Group\ntitle: [[Pools]]\n---\n\n# Pools\n\nThe pool has six lanes.\n",
      kind: "group-briefing",
      message: "banner",
    },
    {
      in: "# Verges\n\nPrepared for the Bay Group by its political assistant.\n\n[[Officers have looked at the count and are satisfied that]] it was wrong.",
    },
    {
      in: "# Verges\n\nPrepared for the Bay Group by its political assistant.\n\n[[The department's position is]] that mowing should stop.",
    },
    {
      in: "---\nkind: group-briefing\nauthor: Political Assistant\nbriefing:\n  group: Harbour Group\n---\n\n# Pools\n\nPrepared on behalf of the Harbour Group.\n\nIt is the [[view of the Council that]] fees are high.\n",
      message: "council",
    },
    {
      in: "---\nkind: group-briefing\nauthor: Political Assistant\nbriefing:\n  group: Harbour Group\n---\n\n# Pools\n\nPrepared on behalf of the Harbour Group.\n\n[[The authority's considered position is]] that fees are high.\n",
      message: "council",
    },
    {
      in: "---\nkind: group-briefing\nauthor: Political Assistant\nbriefing:\n  group: Harbour Group\n---\n\n# Pools\n\nPrepared on behalf of the Harbour Group.\n\nThe [[recommendation of the Leisure Service is]] to say no.\n",
      message: "officers",
    },
    "# Verges\n\n[[The figures were put together by the group's political assistant, and the service has adopted them as its own]].",
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
    {
      in: "The section on costs was supplied by the Group's political assistant and [[states the Council's position]].",
      kind: "group-briefing",
    },
    {
      in: "Paragraphs 4 to 6 were drafted by the assistant to the Harbour Group and may be [[quoted as the Council's]].",
      kind: "group-briefing",
    },
  ],
});
