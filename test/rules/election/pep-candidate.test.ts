import { pepCandidate } from "../../../rules/election/pep-candidate.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = {
  settings: { election: [{ poll: "2027-05-06", wards: [], candidates: ["Orla Prynne", "Mr Tam Bewick"] }] },
};
const front = (kind: string) => `---\nkind: ${kind}\ntitle: Wharf\nmeeting: Cabinet\npublished: 2027-04-20\n---\n\n`;

checkRule(pepCandidate, {
  quiet: [
    {
      text: `${front("committee-report")}Kit Marlow, who is standing there on 8 May with the choir, has the keys.\n`,
      ...may,
    },

    { text: `${front("press-release")}Kit Marlow, whom many will have met on the ferry, retires in June.\n`, ...may },
    { text: `${front("press-release")}Kit Marlow hopes to take his choir to Durham on 8 May.\n`, ...may },
    { text: `${front("press-release")}Una Keld has put her name forward for a volunteer award.\n`, ...may },
    { text: `${front("committee-report")}Councillor Orla Prynne was consulted.\n`, ...may },
    { text: `${front("committee-report")}Contact: O. Bewickson, Wharf Manager.\n`, ...may },
    { text: `${front("election-notice")}Orla Prynne, 3 The Wharf, is a candidate.\n`, ...may },
    {
      text: `${front("committee-report")}Candidates must deliver their papers by 4pm. Two candidates for the post withdrew.\n`,
      ...may,
    },
    { text: `${front("committee-report").replace("04-20", "02-20")}The letter came from Orla Prynne.\n`, ...may },
    {
      text: `${front("committee-report")}The plan was drawn by Orla Prynne.\n`,
      settings: { ...may.settings, rules: { "pep-candidate": { options: { allow: ["Orla Prynne"] } } } },
    },
  ],
  finds: [
    {
      in: `${front("committee-report")}The coffee morning is at the home of [[Una Keld, who is standing there on 6 May]].\n`,
      ...may,
    },

    {
      in: `${front("press-release")}In the crowd was [[Una Keld, whose posters are in half the windows of Weir]].\n`,
      ...may,
    },
    {
      in: `${front("press-release")}A first swimmer was [[Kit Marlow, whom many in the Quay will have met on their doorsteps]], who stayed an hour.\n`,
      ...may,
    },
    {
      in: `${front("press-release")}The cake was cut by [[Una Keld, who is putting herself forward in Weir ward on 6 May]].\n`,
      ...may,
    },
    {
      in: `${front("group-briefing")}[[Orla Prynne, who means to win Wharf on 6 May]], has raised it.\n`,
      message: "said",
    },
    {
      in: `${front("committee-report")}It was led by [[Mrs Keld, who is in the running for the Quay division]].\n`,
      ...may,
    },
    {
      in: `${front("press-release")}[[Kit Marlow, who has handed in his papers for the Quay division]], came.\n`,
      ...may,
    },
    {
      in: `${front("committee-report")}The idea came from [[Kit Marlow of the Quay Forum, whose name is on the ballot paper for the election on 6 May 2027]].\n`,
      message: "said",
    },
    {
      in: `${front("committee-report")}The letter came from [[Orla Prynne]].\n`,
      ...may,
      message: "listed",
      severity: "error",
    },
    {
      in: `${front("press-release")}With thanks to [[T. Bewick]] and Councillor [[O Prynne]].\n`,
      ...may,
      message: "listed",
    },
    { in: `${front("press-release")}Follow [[@OrlaPrynne]] for more.\n`, ...may, message: "listed" },
    {
      in: `${front("press-release")}It was opened by [[Una Keld, who is hoping to be elected]].\n`,
      ...may,
      message: "said",
    },
    { in: `${front("ward-notice")}Ward contact: [[B. Finlay (candidate)]].\n`, ...may, message: "said" },
    { in: `${front("press-release")}It was welcomed by [[candidate Una Keld]].\n`, ...may, message: "said" },
  ],
});
