import { partyBusiness } from "../../../rules/briefing/party-business.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";

checkRule(partyBusiness, {
  quiet: [
    {
      text: "A leaflet on moorings went out in May, and the campaign on safe boating week starts in June.",
      kind: "group-briefing",
    },
    { text: "The scheme is run without the Council's logo.", kind: "group-briefing" },
    { text: "The surplus is kept for the budget in May.", kind: "group-briefing" },
    { text: "The Council's logo will be on the new signs.", kind: "group-briefing" },
    { text: "A letter to each household will go out with the bills.", kind: "group-briefing" },
    { text: "The association's treasurer has still to settle the bill for the boiler.", kind: "group-briefing" },
    {
      text: "The group may like to know that the vacancy notice for the post went out in May.",
      kind: "group-briefing",
    },
    { text: "The city's Labour leadership has replied to the consultation on tolls.", kind: "group-briefing" },
    { text: "Posters on the new hours have been printed by the Council.", kind: "group-briefing" },
    { text: "Attending: the group's election agent; the Head of Piers", kind: "group-briefing" },
    { text: "Canvassing at the pier is not permitted for any candidate.", kind: "group-briefing" },
    "The museum holds a ducking stool, a scold's bridle and a whipping post.",
    { text: "Requested by the Group Leader on 14 December.", kind },
    { text: "It does not stand in for the report to the Committee.", kind },
    { text: "Matters of group business are left out; political business will not be taken.", kind },
    { text: "Members may go through the names for the two new streets in Ferry.", kind: "group-briefing" },
    { text: "Names and addresses of petitioners cannot be given to any group.", kind: "group-briefing" },
    { text: "The addresses consulted are listed at the end.", kind: "group-briefing" },

    { text: "The working party on flooding reports in June.", kind },
    { text: "A leaflet on the new bins goes to every house in May.", kind },
    { text: "The campaign to recruit foster carers begins in June.", kind },
    { text: "The vacancy on the Planning Committee will be filled by Council.", kind },
    { text: "The agent for the applicant is a firm in Norwich.", kind },
    { text: "Stall holders pay £14 a day.", kind },
    { text: "The group's question about the selection of the contractor is answered at 4.", kind },
    { text: "Officers will leave before the group deals with party matters.", kind },
    { text: "The lido will be a reserve polling station on 6 May.", kind },
    { text: "The supporters' club of the football club uses the ground.", kind },
    { text: "The group whip spoke to the motion.", kind: "minutes" },
    { text: "Once interviews for the post are over, whoever is picked will start in May.", kind: "group-briefing" },
    { text: "The ward was selected for the pilot once the review was over.", kind: "group-briefing" },
  ],
  finds: [
    {
      in: "[[The group would be better placed on the doorstep with option 2 than with option 3.]]",
      kind: "group-briefing",
      severity: "info",
    },
    { in: "[[The chart of tolls is handy for the next campaign.]]", kind: "group-briefing" },
    { in: "[[Most of this can be turned against the present leadership.]]", kind: "group-briefing" },
    { in: "[[The team is happy to mind the stall on Saturday.]]", kind: "group-briefing" },
    { in: "[[The plan of the quay can be had with the crest taken off.]]", kind: "group-briefing" },
    { in: "[[An hour on the doors in Staithe would be well spent.]]", kind: "group-briefing" },
    { in: "[[A card through those doors in April might be noticed.]]", kind: "group-briefing" },
    { in: "[[The chart will fit straight into the group's leaflet.]]", kind: "group-briefing" },
    {
      in: "[[The association has a candidate for the by-election and wants the tables for its leaflet.]]",
      kind: "group-briefing",
    },
    {
      in: '[[A window poster, "Say yes to the pier – back Quay", has been drawn up by the design team.]]',
      kind: "group-briefing",
    },
    { in: "[[I can sit in while the group goes through the names for Ferry.]]", kind: "group-briefing" },
    { in: "[[The wardens could put a card from the group through each door.]]", kind: "group-briefing" },
    { in: "[[A spreadsheet with postcodes is ready for the group's own use.]]", kind: "group-briefing" },

    { in: "[[The print room will run off the group's posters at cost.]]", kind: "group-briefing", message: "help" },
    { in: "[[Addresses of those who replied can be passed to the group.]]", kind: "group-briefing", message: "help" },
    {
      in: "[[Streets with most complaints are marked, so that members know which doors to knock on.]]",
      kind: "group-briefing",
      message: "help",
    },

    {
      in: "[[Members will go on to settle who fights the seat in May.]] Lunch follows.",
      kind,
      message: "party",
      severity: "error",
    },
    { in: "[[Nominations for group whip close on Tuesday.]]", kind },
    { in: "[[Democratic Services will book the hall for the party's annual dinner.]]", kind },
    { in: "[[Spare posters for the group are at the desk.]]", kind: "member-briefing", severity: "error" },
    { in: "[[The table can be used against the portfolio holder, whose weak point it is.]]", kind, message: "attack" },
    { in: "[[The Greens want to talk about a pact.]]", kind },
    { in: "[[The branch wants two speakers for its summer supper.]]", kind },
    { in: "[[The note will arm members for the debate with the county.]]", kind },
    { in: "[[A walk can be arranged when the ward selections are over.]]", kind: "group-briefing" },
    { in: "[[The slides can go to whoever has been adopted for the seat.]]", kind: "group-briefing" },
  ],
});
