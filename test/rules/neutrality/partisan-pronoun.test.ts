import { partisanPronoun } from "../../../rules/neutrality/partisan-pronoun.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(partisanPronoun, {
  quiet: [
    "We asked our contractors to price both options.",
    "Our supporters' group for carers meets monthly.",
    "We won a grant of £200,000 from the lottery.",
    "Our majority shareholder is the pension fund.",
    "They will say in their report whether the wall is safe.",
    "Our partners in the NHS have agreed to fund the post.",
    "We lost two bids for staff to the private sector.",
    "On our side of the boundary the land is green belt.",
    "Our leader training programme starts in May.",
    "They had their licence suspended for 21 days.",
    "If they wish to appeal they must do so within 28 days.",
    "Our party of visitors was shown round the works.",
  ],
  finds: [
    { in: "[[Our side won the vote last month.]]", severity: "warning" },
    "[[Their side has nothing to offer.]]",
    "[[We cannot let them undo what we have built.]]",
    "[[Our party believes in local services.]]",
    { in: "[[The amendment is theirs, not ours, and should be treated with caution.]]", severity: "warning" },
    "[[We beat them on parking and we can beat them on this.]]",
    "[[Our group leader will announce the scheme.]]",
    "[[Our supporters expect nothing less.]]",
    { in: "[[They are not on the side of working people; we are.]]", severity: "warning" },
    "[[We campaigned for this bridge for ten years.]]",
    "[[Our people on the committee will see it through.]]",
    "[[We and our partners in the coalition agreed the figure.]]",
    { in: "[[Our amendment would restore the grant.]]", severity: "warning" },
    "[[The other side had their turn and wasted it.]]",
    "[[Unlike the party opposite, we have costed our plans.]]",
    "[[Our Chancellor has found the money at last.]]",
    { in: "[[Our manifesto said as much.]]", severity: "warning" },
    "[[We in the Labour Group take a different view.]]",
  ],
});
