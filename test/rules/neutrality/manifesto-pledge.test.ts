import { manifestoPledge } from "../../../rules/neutrality/manifesto-pledge.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(manifestoPledge, {
  quiet: [
    "The developer has undertaken to provide 40 affordable homes.",
    "The Council has committed £4m to the bridge over three years.",
    "The election of the chair will take place in May, when the committee will commit to a work programme.",
    "Electors in the parish were told of the boundary review by letter.",
    "The White Ribbon pledge was signed by the Chief Executive.",
    "Guarantees were given by the parent company.",
    "Promising results were obtained from the trial.",
    "The Council's commitment to net zero was adopted in July 2019.",
    "Costs of the by-election were met from the reserve, as Council undertook in 2023.",
    "Residents were promised a reply within ten days.",
    "Polling station staff were told that fees would be paid in June.",
    "The word count of the summary was reduced.",
  ],
  finds: [
    { in: "[[The new fee honours what was promised to residents in the spring campaign.]]", severity: "warning" },
    "[[Free swimming for under-16s was a headline commitment at the local elections.]]",
    "[[The administration stood on a platform of weekly collections.]]",
    "[[This fulfils the Leader's election pledge.]]",
    { in: "[[Residents voted for change and this report delivers it.]]", severity: "info" },
    "[[The majority group's manifesto named the bypass as its first priority.]]",
    "[[The bypass was a manifesto item.]]",
    "[[Electors were assured that no library would close.]]",
    { in: "[[The Cabinet has a clear mandate from the electorate to proceed.]]", severity: "warning" },
    "[[Members are bound by the undertakings they gave on the doorstep.]]",
    "[[The Mayor was elected on a promise to scrap the charge.]]",
    "[[It would be a breach of faith with those who voted last May.]]",
    {
      in: "[[The Group told voters that it would plant 10,000 trees, and the scheme begins that work.]]",
      severity: "warning",
    },
    "[[The freeze was one of the five pledges on which the party fought the election.]]",
    "[[The Executive wishes to keep its word to the voters.]]",
    "[[Councillors committed themselves before polling day to keep the pool open.]]",
    { in: "[[The proposal implements a campaign promise made by the Leader.]]", severity: "warning" },
    "[[The Labour Party promised residents a new health centre at the 2026 elections.]]",
  ],
});
