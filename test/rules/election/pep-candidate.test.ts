import { pepCandidate } from "../../../rules/election/pep-candidate.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = {
  settings: { election: [{ poll: "2027-05-06", wards: [], candidates: ["Orla Prynne", "Mr Tam Bewick"] }] },
};
const front = (kind: string) => `---\nkind: ${kind}\ntitle: Wharf\nmeeting: Cabinet\npublished: 2027-04-20\n---\n\n`;

/** A line of a report of the weeks before the poll. */
const near = (line: string, kind = "committee-report"): string =>
  `---\nkind: ${kind}\ntitle: Quay\ndate: 2027-04-14\n---\n\n## Proposal\n\nThe borough elections are on 6 May 2027. ${line}\n`;

/** Names as the statement of persons nominated prints them, and otherwise than texts do. */
const printed = {
  settings: {
    election: [
      {
        poll: "2027-05-06",
        wards: [],
        candidates: ["PRYNNE Orla", "BEWICK, Tam", "Ivo MCKAY", "ada de nye", "DI MARCO Eva"],
      },
    ],
  },
};

checkRule(pepCandidate, {
  quiet: [
    { text: `${front("press-release")}An orla and a prynne were seen.\n`, ...printed },
    ...[
      "Jo Reed is running for charity in Weir on 6 May.",
      "Jo Reed has been nominated for the Mayor's Award.",
      "Jo Reed is a strong candidate for promotion.",
      "Jo Reed is standing at the door.",
    ].map((line) => ({ text: near(line) })),
    ...[
      "Ward members: Councillors Ada Nye, Orla Prynne and Tam Bewick.",
      "The Leader of the Council, Orla Prynne, agreed.",
      "Signed: Orla Prynne, Chair.",
      "**Report author:** Orla Prynne, Head of Leisure",
      "Orla Prynne Ltd built the wharf.",
      "The Tam Bewick Pavilion is open.",
    ].map((line) => ({ text: `${front("committee-report")}${line}\n`, ...may })),
    { text: near("Slate Quarry is the best candidate for a new park.") },
    { text: near("Jean Pell, shop manager, wants to be the next chair of the traders.") },
    { text: near("The next mayor will be elected on 6 May 2027.") },
    { text: near("Rosa Tighe leads the list for the marathon team at the club.") },
    { text: near("The candidates for the post are Jane Cole and Oswin Farr. Jane Cole has ten years of service.") },
    { text: near("Jane Cole is standing down as chair of the trust in June.") },
    { text: near("Councillor Farr is standing in for the chair.") },
    { text: near("John Street is on the list of roads to be resurfaced.") },
    { text: near("The chair, if elected by the board, would serve for a year, said Ann Poole.") },
    { text: near("Standing Orders are at Appendix 2 and Mark Hill has a copy.") },
    {
      text: near("Candidates must deliver papers to Mary Poole, Deputy Returning Officer, by 4pm.", "press-release"),
      kind: "press-release",
    },
    { text: near("Ms Jane Cole, Head of Parks, wrote the report.") },
    { text: near("Paul Reed is running for charity in the town marathon.") },
    { text: near("The candidates were sent a letter by Ann Poole, Electoral Services Manager.") },
    {
      text: near(
        "The statement of persons nominated is published by the Returning Officer, Ian Marsh.",
        "press-release",
      ),
      kind: "press-release",
    },
    { text: near("The nominated officer is Ann Poole and the deputy is Ian Marsh.") },
    { text: near("The chosen contractors are Hill Brothers and Stone Masons.") },
    {
      text: near(
        "The Council's nominated representatives are Ann Poole and Ian Marsh. Ann Poole attended three meetings.",
      ),
    },
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
    ...["Orla Prynne", "O. Prynne", "Tam Bewick", "Ivo McKay", "Ada De Nye", "Eva Di Marco"].map((name) => ({
      in: `${front("press-release")}The lamp was lit by [[${name}]].\n`,
      ...printed,
    })),
    {
      in: "---\nkind: press-release\ntitle: Weir\ndate: 2027-04-20\n---\n\nThe weir is open. It was opened by [[Una Sorrel, who is standing for election in Lock ward]].\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
      becomes:
        "---\nkind: press-release\ntitle: Weir\ndate: 2027-04-20\n---\n\nThe weir is open.\n\nPolling day is 6 May 2027.\n",
    },
    {
      in: near(
        "[[Asa Birch, who is standing for Weir ward on 6 May and has led the rowers for two years]], will be on hand for interviews.",
        "press-release",
      ),
      kind: "press-release",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-04-20\n---\n\nThe petition came from [[Siân Wyn Rees, a candidate]] in Ferry ward on 6 May.\n",
    ...[
      "[[Jo Reed (prospective candidate]] for Weir) objects.",
      "[[Candidates Jo Reed]] and Sam Lane opened the wharf.",
    ].map((line) => ({ in: near(line) })),
    ...["[[Prynne, Orla]], signed the petition."].map((line) => ({
      in: `${front("committee-report")}${line}\n`,
      ...may,
    })),
    { in: near("The scheme is backed by [[Ada Brook and by Tom Reeve, both council candidates]].") },
    { in: near("The gate was mended by [[Mr Silas Orde, candidate]], who lives beside it.") },
    { in: near("The secretary is [[Mrs Jean Pell, who is asking for your vote this month]].") },
    { in: near("Miss [[Ina Dore, would-be county councillor]], will speak at the inquiry.") },
    { in: near("The petition was brought by a [[candidate for Fell Edge, Mr Karl Voss]].") },
    {
      in: near("The fete was opened by [[Tom Arkell, the Harbour Party's candidate in]] Priory.", "press-release"),
      kind: "press-release",
    },
    { in: near("[[Mr Jack Dunn wrote as a prospective councillor]] for the ward.") },
    {
      in: near(
        "Nominated for Weir: Ann Poole, Ian Marsh. Our thanks to [[Ann Poole]] for the loan of the hall.",
        "press-release",
      ),
      kind: "press-release",
    },
    { in: near("The complainant, [[Ms Rea Holt, is a candidate]] in the poll on 6 May.") },
    { in: near("Candidates in Quay ward include Eve Tarn. The rota is kept by [[Mrs E. Tarn]].") },
    { in: near("The deputation was led by [[Kit Lowe, who hopes to win the seat for the first time]].") },
    {
      in: near("Read more on the website of [[Gus Thorne, standing in Hill]].", "press-release"),
      kind: "press-release",
    },
    { in: near("Photographs by [[Ella Roach (a candidate]] in the by-election) are at Appendix 1.") },
    {
      in: near("Those standing in Quay are Bea Holm and Ravi Nair. Call [[Bea Holm]] to book.", "press-release"),
      kind: "press-release",
    },
    { in: near("The author of the petition is [[Neil Orr, who has been adopted to fight Staithe]].") },
    { in: near("[[Paula Crane is seeking re-election in Mill ward and handed in the letter]].") },
    { in: near("[[Lee Varga, one of the four on the ballot]] paper, opened the debate.") },
    { in: near("The raffle was drawn by [[Peter Lowry, your candidate]].", "press-release"), kind: "press-release" },
    { in: near("The trust is chaired by [[Oswin Farr; he is standing in ]]Northgate.") },
    { in: near("[[Jane Cole would, if elected]], keep the office open, she told the meeting.") },
    {
      in: near("Candidates for Northgate: Cole, J.; Farr, Oswin. The quiz was won by [[Oswin Farr]].", "press-release"),
      kind: "press-release",
    },
    {
      in: near(
        "[[Jane Cole has been nominated]] for Northgate. Thanks to [[Jane Cole]] for the cakes.",
        "press-release",
      ),
      kind: "press-release",
    },
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
