import { pepMemberQuote } from "../../../rules/election/pep-member-quote.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = { settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] } };
const press = "---\nkind: press-release\ntitle: Pier\ndate: 2027-04-20\n---\n\n";
const report = "---\nkind: committee-report\ntitle: Pier\nmeeting: Cabinet\npublished: 2027-04-20\n---\n\n";

/** A line of a report of the weeks before the poll. */
const near = (line: string, kind = "committee-report", title = "Quay"): string =>
  `---\nkind: ${kind}\ntitle: ${title}\ndate: 2027-04-14\n---\n\n## Proposal\n\nThe borough elections are on 6 May 2027. ${line}\n`;

checkRule(pepMemberQuote, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-04-20\n---\n\nCouncillor Reed said in evidence, “I never saw the notice.”\n\nPolling day is 6 May 2027.\n",
    ...[
      "The pier is due to open to swimmers in June, and the Mayor will be told.",
      "Thanks to the grant, the Leader's priorities can be met.",
      "The Members' Reference Group's proposals were agreed.",
      "The Clinical Commissioning Group's plan was adopted.",
      "Work is down to two days a week, and the ward members know.",
    ].map((line) => ({ text: near(line) })),
    ...[
      "“The pier is safe,” said the headteacher of Mayor's School.",
      "“The pier is safe,” said the Leader of the Swim Team.",
    ].map((line) => ({ text: near(line, "press-release"), kind: "press-release" as const })),
    { text: near("Officers have prepared for the Cabinet Member a note on the contract.") },
    { text: near("The spokesperson for the trial will be the Head of Highways.") },
    { text: near("The Director of Public Health will deliver the keynote at the fair.") },
    { text: near("The Chair of the Committee will present the annual report to Council.") },
    { text: near("The Cabinet Member for Highways has delegated power to sign the agreement.") },
    { text: near("Councillor Rowe asked for a site visit and the Committee agreed.") },
    { text: near("The portfolio holder has been consulted and supports the recommendation.") },
    { text: near("The chair of governors wrote to parents on 2 March.") },
    { text: near("Members of the Cabinet are asked to note the film strategy.") },
    { text: near("The petition was presented by the ward member.") },
    { text: near("The Traffic Commissioner wrote to the operator on 2 March.") },
    { text: near("The Information Commissioner described the breach as minor.") },
    {
      text: near("The Traffic Commissioner said the licence had been revoked.", "press-release"),
      kind: "press-release",
    },
    {
      text: near("The chair of governors said the school would open on Monday.", "press-release"),
      kind: "press-release",
    },
    { text: near("The Head of Parks thanked volunteers.", "press-release"), kind: "press-release" },
    { text: near("The Working Group's new report is on the website.", "press-release"), kind: "press-release" },
    { text: near("Cabinet agreed the order on 2 February.", "press-release"), kind: "press-release" },
    { text: near("The lead member for housing is a member of the board and will introduce the item.") },
    { text: near("A portrait of Councillor Abel Wood, mayor in 1911, hangs in the hall.") },
    { text: near("The Police and Crime Commissioner introduced the plan in 2024.") },
    {
      text: near("The chairman of the parish council said the hall was booked.", "press-release"),
      kind: "press-release",
    },
    { text: `${press}“The boats are back,” said the Harbour Master. “They run hourly.”\n`, ...may },
    { text: `${report}The Leader will open the meeting at 6pm.\n`, ...may },
    { text: `${report}"The steps are worn and should be mended," said Councillor Adeyemi.\n`, ...may },
    { text: `${press}“Boats will run again in June,” said the Harbour Master.\n`, ...may },
    { text: `${press}Councillors will consider the report on 10 May.\n`, ...may },
    { text: `${report}Councillor Adeyemi asked that the pier be lit.\n`, ...may },
    { text: `${report}## Consultation\n\nCouncillor Adeyemi, who sits for the ward, said “it is too dark”.\n`, ...may },
    { text: `${report}The decision was delegated to the Director in consultation with the Cabinet Member.\n`, ...may },
    `${press.replace("04-20", "03-20")}“I am delighted,” said the Leader of the Council.\n`,
    { text: `${press}The tariff is on the website. His Majesty's Inspectors wrote the report.\n`, ...may },
  ],
  finds: [
    {
      in: "---\nkind: press-release\ntitle: Weir\ndate: 2027-04-20\n---\n\n[[“We have mended the weir,”]] said Councillor Ness, the Leader. It opens at nine.\n\nThe local elections are on 6 May 2027.\n",
      kind: "press-release",
      becomes:
        "---\nkind: press-release\ntitle: Weir\ndate: 2027-04-20\n---\n\n“[insert a statement of fact],” said the [insert the post of the responsible officer]. It opens at nine.\n\nThe local elections are on 6 May 2027.\n",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-04-20\n---\n\nCouncillor Siân Wyn said, [[“I told you that I would mend it.”]]\n\nPolling day is 6 May 2027.\n",
    ...["[[The pier was saved thanks to the Harbour Group]]."].map((line) => ({ in: near(line) })),
    ...[
      "Cllr Imrie, Leader: [[“This is great news.”]]",
      "[[“This is great news.”]] — Councillor Imrie, Cabinet Member for Piers",
      "[[Leader of the Council Jo Imrie said the pier was a triumph]].",
      "[[Council leader Jo Imrie is thrilled with the pier]].",
    ].map((line) => ({ in: near(line, "press-release"), kind: "press-release" as const })),
    { in: near("[[Officers have prepared for the Leader some remarks to go out with the findings]].") },
    { in: near("[[A letter over the name of the Cabinet Member goes to each household]].") },
    { in: near("[[The spokesperson for the trial will be the portfolio holder]].") },
    { in: near("[[The Leader will deliver the keynote at the fair]].") },
    { in: near("[[The Leader was on hand to cut the ribbon]].", "press-release"), kind: "press-release" },
    {
      in: near("[[Councillor Ida Wynn, who holds the housing brief, is delighted with the result]].", "press-release"),
      kind: "press-release",
    },
    { in: near("[[The leaflet will open with a letter from the Cabinet Member]].") },
    { in: near("[[Photographs of ward members planting bulbs will be used on the website]].") },
    { in: near("[[It was the Labour Group that made this possible]].", "press-release"), kind: "press-release" },
    { in: near("[[The success is due in large part to the drive of the Executive Member]].") },
    {
      in: near("[[Opposition leader Councillor Finch said the plan was late but welcome]].", "press-release"),
      kind: "press-release",
    },
    { in: near("[[The video has Councillor Orme in a hard hat]].") },
    { in: near("[[Our MP joined pupils for the first lesson]].", "press-release"), kind: "press-release" },
    { in: near("[[Watch the Mayor try out the slide]].", "press-release"), kind: "press-release" },
    { in: near("[[The Convener's blog on the harbour will be promoted from 20 April]].") },
    { in: near("[[A statement by the leaders of both groups is to be issued with the accounts]].") },
    { in: near("[[“A red-letter day” is how Councillor Penn sees it]].", "press-release"), kind: "press-release" },
    { in: near("[[The article is to carry the by-line of the Portfolio Holder]].") },
    { in: near("[[Councillor Tate has secured £40,000 for the path]].", "ward-notice"), kind: "ward-notice" },
    { in: near("[[Councillor Lyle's campaign for the bridge has borne fruit]].") },
    {
      in: near("[[The lead member for transport said that the route would save lives]].", "press-release"),
      kind: "press-release",
    },
    { in: near("[[Local MP Sarah Quill called the bridge a lifeline]].", "press-release"), kind: "press-release" },
    { in: near("[[The Deputy Leader will star in a short video about recycling]].") },
    { in: near("[[A message from the Provost will be carried on page 2 of the magazine]].") },
    { in: near("[[The proposal came from Councillor Bright, who has campaigned for it for ten years]].") },
    { in: near("[[The pool was fought for by ward councillors]].", "press-release"), kind: "press-release" },
    { in: near("[[The Bay Group's extra bus starts on Monday]].", "press-release"), kind: "press-release" },
    { in: near("[[Credit for the saving goes to the Cabinet Member for Resources]].") },
    {
      in: near("[[I write as your councillor to say that the park reopens on Monday]].", "ward-notice"),
      kind: "ward-notice",
    },
    { in: near("[[Councillor Rowe: the potholes will be filled by Friday]].", "press-release"), kind: "press-release" },
    { in: near("[[Each of the portfolio holders will record a clip for social media]].") },
    { in: near("[[The Chair of the Pensions Committee is quoted in the press article at Appendix 3]].") },
    { in: `${press}[[“I said that I would mend it,”]] said Councillor Adeyemi. [[“Nobody else could.”]]\n`, ...may },
    { in: `${report}[[The Leader will cut the tape at the pier on 29 April]].\n`, ...may },
    {
      in: `${report}[[Councillor Adeyemi's column in the spring edition of the newsletter goes out on 26 April]].\n`,
      ...may,
    },
    { in: `${press}[[“I am delighted,”]] said the Leader of the Council.\n`, message: "quote", severity: "info" },
    {
      in: `${press}[[Councillor Adeyemi]] chairs the harbour trust.\n\nThe pier is a listed building.\n\n[[Its reopening is down to her determination]].\n`.replace(
        "[[Councillor Adeyemi]] chairs the harbour trust",
        "[[Councillor Adeyemi chairs the harbour trust]]",
      ),
      ...may,
    },
    {
      in: `${press}[[The pier owes its life to Councillor Adeyemi]]. The count is on 6 May, when the pavilion is a polling place.\n`,
      message: "credit",
      severity: "info",
    },
    { in: `${press}[[Councillor Adeyemi beams as the first bus leaves]].\n`, ...may, message: "scene" },
    { in: `${press}[[The Cabinet Member trying out the new swing]].\n`, ...may, message: "scene" },
    {
      in: `${report}[["We saved the pier and we are proud of it,"]] said Councillor Adeyemi.\n`,
      ...may,
      message: "quote",
    },
    {
      in: `${press}Councillor Adeyemi, Cabinet Member for Coasts, said: [["The pier is back."]]\n`,
      ...may,
      message: "quote",
      severity: "error",
    },
    { in: `${press}[[The Mayor opened the pier this morning]].\n`, ...may, message: "scene" },
    { in: `${press}[[Pictured is Councillor Adeyemi with the builders]].\n`, ...may, message: "scene" },
    { in: `${press}[[The pier is back thanks to Councillor Adeyemi]].\n`, ...may, message: "credit" },
    { in: `${press}[[The Harbour Group's scheme opens today]].\n`, ...may, message: "credit" },
    {
      in: `${report}## Consultation\n\nThe Cabinet Member commented: [[“We said that we would do it, and we did.”]]\n`,
      ...may,
      message: "quote",
      severity: "warning",
    },
    { in: `${report}2.1 [[An evening hosted by the Cabinet Member will be held in May]].\n`, ...may, message: "scene" },
  ],
});
