import { pepMemberQuote } from "../../../rules/election/pep-member-quote.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = { settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] } };
const press = "---\nkind: press-release\ntitle: Pier\ndate: 2027-04-20\n---\n\n";
const report = "---\nkind: committee-report\ntitle: Pier\nmeeting: Cabinet\npublished: 2027-04-20\n---\n\n";

checkRule(pepMemberQuote, {
  quiet: [
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
