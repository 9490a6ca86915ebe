import assert from "node:assert/strict";
import type { Kind } from "../../../core/report/meta.ts";
import { plainProse } from "../../../core/report/prose.ts";
import { compileLexicons } from "../../../core/rule/matcher.ts";
import { View } from "../../../core/rule/view.ts";
import { idiomLexicons, idiomsIn } from "../../../rules/neutrality/idioms/idioms.ts";

const matcher = compileLexicons(idiomLexicons);

/** The rule that the idiom of each sentence is for. */
function rulesOf(text: string, kind: Kind = "committee-report"): readonly string[] {
  const view = new View({ kind: "paragraph", zone: "open", prose: plainProse(text) }, undefined, matcher);
  return idiomsIn(view, kind).map(({ rule }) => rule);
}

describe("idioms", () => {
  const routes: Readonly<Record<string, readonly (string | readonly [string, Kind])[]>> = {
    "personal-criticism": [
      "Mr Pole has no more grasp of tides than a cat has of trigonometry.",
      "Mr Pole would not know a rate of return if it bit him.",
      "The treasurer could not balance a cheque book to save his life.",
      "Councillor Quill has had a bee in his bonnet about bollards since 2019.",
      "The petitioners would not say boo to anybody but the clerk.",
      "The surveyor could not see past the end of her nose.",
      "Councillor Odell was all over the shop on the figures.",
      "The objectors have got hold of the wrong end of the stick.",
      "The last survey took an age because the surveyor was away with the fairies.",
    ],
    "member-credit": ["Councillor Ferris played a blinder with the lottery bid."],
    "government-partisan": [
      "Whitehall has had the begging bowl out for roads of its own.",
      "Whitehall behaves like a spoilt child.",
      "The Chancellor threw the coastal towns a bone in March.",
      "Ministers spend as though money were no object.",
      "The library is on its uppers, and ministers could not give a fig.",
      "The formula was cooked up on the hoof by the Treasury.",
    ],
    "administration-comparison": [
      "The Conservatives let the side down over the ferry.",
      "Labour let the side down over the ferry.",
      "The last administration left the yard to rot.",
      "It was kicked into the long grass by the previous administration.",
      "The opposition has been asleep at the wheel.",
    ],
    "group-confidence": [
      "The Harbour Group would not wear a fee of £4.",
      "The Harbour Group is at sixes and sevens over the toll.",
      "The opposition would jump ship if the fee were halved.",
      "We met the Harbour Group on Monday, and they were all over the place.",
    ],
    "vote-steer": [
      ["With two absences the amendment is home and dry.", "group-briefing"],
      ["The Lakes members would jump ship for a bus shelter.", "group-briefing"],
    ],
    predetermination: [
      "Cabinet's approval is as good as signed.",
      "Whatever Members may hear on Tuesday, the sale is done and dusted.",
    ],
    "option-label-loaded": ["Option 3 – Robbing Peter to pay Paul"],
    promotional: [
      "I feel that the crews deserve a medal.",
      "The parks team are worth their weight in gold.",
      "The new pool has put the town's best foot forward, and it is the envy of the county.",
    ],
    "rhetorical-certainty": ["It does not take a genius to see that the bridge is needed."],
    "loaded-word": ["The market is on its uppers.", "The scheme was thrown together on the back of a beer mat."],
  };
  for (const [rule, texts] of Object.entries(routes))
    for (const one of texts) {
      const [text, kind] = typeof one === "string" ? [one, undefined] : one;
      it(`are for ${rule}: ${text}`, () => assert.deepEqual(rulesOf(text, kind), [rule]));
    }

  const quiet = [
    "The officer has no more idea of the date at present.",
    "The defibrillator was used to save his life.",
    "Two passengers had to jump ship when the ferry took on water.",
    "The verge is cut twice a year and cuttings are raked into the long grass.",
    "A train came off the rails near the depot in 1987.",
    "The stable door is a listed feature.",
    "Respondents said that the Council was asleep at the wheel.",
    "The Council is “asleep at the wheel”, according to one reply.",
    "One trader wrote that the charge was daylight robbery.",
    "Councillor Reid chaired the panel and asked about the fare.",
    "The petition says that the Council could not run a bath.",
    "The reading test asks pupils to tell a fact from an opinion.",
    "Each child was sold a lemon drink at the fair.",
    "The excavation turned up a bone pin and a coin.",
    "Residents should tell the Council when they move.",
    "One in three lives in a household without a car.",
    "Costs rose for reasons outwith the service's control.",
    "The Council resolved to fly the flag on designated days.",
    "Of all people aged 65 and over, a third live alone.",
    "The path leads out of the park and down the river bank.",
    "Residents would like a bench at the stop.",
    "Like a number of councils, the Council uses a framework.",
    "The pump works like a siphon.",
    "Uses like a café or a clinic would be allowed.",
    "An application is to be treated as if they had made it.",
    "The crew would not wear the old helmets.",
    "Shoreline policy for the cliffs is to hold the line until 2055.",
    "Samples were taken to test the waters at both beaches.",
    "Cheques are drawn on the account and the loan is as large as a grant can be.",
    "The bus turns the corner by the school.",
    "The scheme is not a done deal until Council has voted.",
    "Knives were handed in at the amnesty bin.",
    "The Begging Bowl Cafe is in unit 4.",
    "The committee asked that members be given the papers in good time.",
    "The plan is at Appendix A and it shows the boundary.",
    "A tenant who dies may lose the plot to the next name on the list.",
    "Ramps should be kept clear of drones on test flights.",
    "The patrol found the hens let out and the cat on its knees beside the wall.",
    "Tables were set in rows, and the wing it shares was closed.",
    "The crew poured cold water on the burn.",
    "The bank holds the deeds to the house until the loan is repaid.",
  ];
  for (const text of quiet) it(`are none in: ${text}`, () => assert.deepEqual(rulesOf(text), []));

  it("are told once a sentence", () =>
    assert.deepEqual(rulesOf("The depot is on its last legs, a right mess, and dead on its feet."), ["loaded-word"]));

  it("stand in for the last one named", () =>
    assert.deepEqual(rulesOf("Councillor Osei opened the debate. He talked through his hat."), ["personal-criticism"]));
});
