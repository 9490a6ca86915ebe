import { politicalAssistant } from "../../../rules/roles/political-assistant.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(politicalAssistant, {
  quiet: [
    "# Pools\n\nIt is the Council's view that fees are fair.",
    "The Council employs two political assistants, whose contracts end with the term.",
    "The group office is on the second floor.",
    "The political assistant to the Bay Group asked for the figures on 4 May and was sent them with the other groups.",
    "The estimate was obtained from the District Valuer.",
    "Political assistants may not act for the Council or give instructions to staff.",
    "The Director will stand in for the Chief Executive.",
    "Requests from group assistants are logged by Democratic Services.",
    "The officer who supports the group leaders with diaries is on leave until June.",
    "The carers' support group meets monthly in the library, and the person who helps the Carers Group is paid by the trust.",
    "The worker who supports the Friday Group keeps the accounts.",
    "The figures requested by the political assistant were sent to all groups.",
    "Training for group assistants is held in June by the Monitoring Officer.",
    "An assistant from the library was interviewed for the post.",
    "The volunteer who helps the Walking Group acts as secretary to the trust.",
    "The assistant curator wrote to the trust on behalf of the Council.",
    "The assistant to the Chief Executive drafted the letter.",
    "An assistant from the library represented the Council at the fair.",
    "The political assistant to the Bay Group attended as an observer.",
    "The motion was drafted by the Bay Group's assistant.",
    "The political assistants are managed by the Head of Democratic Services.",
    "The Council employs three political assistants under section 9 of the 1989 Act.",
    "The Social Group office on Mill Street has been sold.",
    "Comments on the report may be sent to the group leaders and their political assistants.",
    "The working group's researcher wrote the survey.",
    "The Housing Group's researchers analysed the replies for the Council.",
    "The consultant's research assistant checked the figures.",
    "Delegated authority is given to the Director in consultation with the group leaders.",
    "The steering group agreed the text and the project assistant put together the tables.",
    "The Arup Group office in Leeds prepared the drawings.",
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
      in: "# Verges\n\n**Date:** 4 May 2027\n\n**From:** [[Political Assistant, Members' Office]]\n\nThe grant is £400.\n",
      message: "banner",
    },
    {
      in: "The savings were [[settled by the aide to the Bay Group]] and are put forward as professional advice.",
      kind: "committee-report",
    },
    { in: "The [[project manager for the depot is the Bay Group's political assistant]].", kind: "committee-report" },
    { in: "The [[forecast is that of the assistant to the Bay Group]].", kind: "committee-report" },
    { in: "[[Instructions on the closure should be had from the group's assistant]].", kind: "committee-report" },
    { in: "The [[political assistant is covering]] for the Head of Policy.", kind: "committee-report" },
    {
      in: "A note on rents was [[sent out by the Council through the Bay Group's researcher]].",
      kind: "committee-report",
    },
    {
      in: "The [[officer who supports the Bay Group acts as secretary]] to the scrutiny panel.",
      kind: "committee-report",
    },
    { in: "The [[group assistant told firms that she was acting for the Council]].", kind: "committee-report" },
    {
      in: "[[Discretion to waive fees lies with the Director and with the group's political assistant]].",
      kind: "committee-report",
    },
    { in: "She is named as author, but the [[paper was begun in the group office]].", kind: "committee-report" },
    {
      in: "Prepared [[on behalf of the Council by the political assistant]] to the Bay Group.",
      kind: "committee-report",
    },
    {
      in: "The [[assistant to the Vale Group has answered the objectors in the Council's name]].",
      kind: "committee-report",
    },
    { in: "The Leader's [[political adviser will decide]] which bids go forward.", kind: "committee-report" },
    {
      in: "The covering [[letter, on Council paper, was signed by the group's researcher]].",
      kind: "committee-report",
    },
    {
      in: "The working [[draft was the political assistant's]] and officers have not altered it.",
      kind: "committee-report",
    },
    { in: "The [[political assistant told contractors]] to start.", kind: "committee-report" },
    {
      in: "[[The Council's case at the inquiry was put by the assistant to the ruling group]].",
      kind: "committee-report",
    },
    {
      in: "The [[savings in Appendix 2 were calculated by the group's political assistant]].",
      kind: "committee-report",
    },
    { in: "The press release was issued [[for the Council by the political assistant]].", kind: "committee-report" },
    {
      in: "The [[section on risks comes from the pen of the opposition group's researcher]].",
      kind: "committee-report",
    },
    { in: "The [[assistant to the Bay Group wrote to the Minister in the Council's name]].", kind: "committee-report" },
    { in: "Report author: [[J. Lee, assistant to the Vale Group]]", kind: "committee-report" },
    {
      in: "The [[political assistant was in the chair]] at the project team and gave out the work.",
      kind: "committee-report",
    },
    {
      in: "The Head of Planning [[asked the political assistant to finish the report]] while he was on leave.",
      kind: "committee-report",
    },
    {
      in: "A [[Council spokesman, political assistant]] Tim Yeo, said that the tip would stay open.",
      kind: "press-release",
    },
    {
      in: "The decision to waive the fee was [[taken by the political assistant]] under delegated powers.",
      kind: "committee-report",
    },
    {
      in: "[[The Council considers, as its political assistant]] has put it, that the levy is unjust.",
      kind: "committee-report",
    },
    { in: "Contact officer: [[Rae Finn, Vale Group researcher.]]", kind: "committee-report" },
    {
      in: "[[Figures in table 3 were worked out by the assistant to the ruling group]] and have not been checked by Finance.",
      kind: "committee-report",
    },
    {
      in: "The tender was [[evaluated by two officers and the Leader's political adviser]].",
      kind: "committee-report",
    },
    {
      in: "The [[Vale Group's assistant has been authorised]] to speak for the Council at the inquiry.",
      kind: "committee-report",
    },
    {
      in: "She holds her [[post under section 9 and drafted the recommendations for the Director]].",
      kind: "committee-report",
    },
    "The risk [[section was put together by the minority group's researcher]].",
    "The [[political adviser to the Leader signed off]] the press lines and directed the Communications Manager to issue them.",
    "Ms Vale, [[who is employed to support the Bay Group, told residents on behalf of the Council]] that the road would stay open.",
    "The report has been [[checked by the assistant to the ruling group]].",
    "For [[questions about this report contact the Bay Group office]].",
    "Author: [[P. Rowe, political assistant]]",
    "The [[interview panel was the Head of Parks, the Finance Manager and the political assistant]].",
    "The legal [[implications were supplied by a group researcher]].",
    "## Background papers\n\n- [[Note by the political assistant]] to the Bay Group, 3 May",
    "The [[political assistant negotiated]] the lease with the rowing club.",
    {
      in: "---\nkind: group-briefing\nauthor: [[Political Assistant]]\nbriefing:\n  group: Harbour Group\ntitle: Pools\n---\n\n# Pools\n\nThe pool has six lanes.\n",
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
    { in: "---\nauthor: [[Political Assistant]]\n---\n\n# Pools\n\nThe pool has six lanes.", message: "banner" },
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
    {
      in: "# Pools\n\nPrepared for the Harbour Group by its political assistant.\n\n[[It remains the Council's firm belief]], as will be seen, that the pools are too dear.",
      message: "council",
    },
  ],
});
