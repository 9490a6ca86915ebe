import { politicalImplications } from "../../../rules/neutrality/political-implications.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(politicalImplications, {
  quiet: [
    "- The Alliance Party prefers a draw, on the ground that a list “turns the chain into a trophy for the larger parties”.",
    {
      text: "- A stunt that is politically motivated (three). The request came from the school.",
      role: "consultation",
    },
    { text: "- It was done to save the Leader's face", role: "consultation" },
    { text: "Objection: the Leader wants the credit before May. Response: the date follows from the grant." },
    "A grower said: “We buy in good faith, and then we get the blame.”",
    "## Criticism of the service\n\nThe Ombudsman upheld two complaints.\n",
    "Supporters most often mentioned the view; opponents most often mentioned noise.",
    "The partnership would bring round-the-clock cover to the depots.",
    "Runoff will go down well heads 2 and 5 to the sump.",
    "The juniors cannot play badly drained pitches in winter.",
    "Storm water goes down well in the new gullies.",

    "The committee must be politically balanced, and two posts on it are politically restricted.",
    "Political uncertainty abroad may move interest rates.",
    "A late report would embarrass the contractor.",
    "The Council's reputation as a landlord rests on repairs.",
    "Universal Credit reaches most of the group.",
    "Officers must avoid comment on the political implications of a motion.",
    "Complaints handling is described in the policy.",
    "## Handling of complaints\n\nText.",
    "The group was told of the risk of flooding and of the cost of the wall.",
    "The headline rate of inflation fell while the Cabinet's draft budget was out for comment.",
    { text: "The Labour Group will be blamed for this.", kind: "minutes" },
  ],
  finds: [
    { in: "- [[The Leader would lose face with the group's critics if the pool shut.]]", severity: "error" },
    { in: "[[Members may ask how it would look for the ruling group to refuse this in May.]]" },
    { in: "[[The empty yard is the legacy of the years when Labour ran the city.]]", severity: "info" },
    "[[Closing the baths would go down badly with the group's own wards.]]",

    { in: "## [[How this will land]]\n\nNone.", message: "heading" },
    { in: "## [[Political considerations]]\n\nNone.", message: "heading", severity: "error" },
    { in: "[[In political terms option 3 is the safest.]]", message: "sentence" },
    "[[Option 1 would be awkward for the ruling group.]]",
    "[[An early start would let the Cabinet be seen to be acting.]]",
    "[[The opposition would be handed ammunition for the budget debate.]]",
    "[[From a presentational point of view, spring is best.]]",
    "[[The Liberal Democrats would make much of any delay.]]",
    "Works take ten weeks. [[The Leader would take the credit if they ended by June.]]",
    "[[The fee rise is hard to defend for an administration that froze it last year.]]",
    "[[Kicking it into the long grass would draw the sting from the petition.]]",
  ],
});
