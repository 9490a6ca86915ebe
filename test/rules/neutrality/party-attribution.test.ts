import { partyAttribution } from "../../../rules/neutrality/party-attribution.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(partyAttribution, {
  quiet: [
    {
      text: "Multiplying 75 by each share gives 20.00 for Labour and 6.67 for the Conservatives.",
      kind: "constitutional",
    },
    "The Labour members let it be known on 4 May that they had no comment.",
    "The consultant-led design was approved in June.",
    "Green waste charges were introduced by Cabinet in 2018.",
    "The labour budget for the project is £120,000.",
    "A conservative budget has been set for income.",
    "The independent chair's plan was noted.",
    "Under Green Book guidance the discount rate is 3.5%.",
    "The council-run theatre made a surplus.",
    "The red budget lines in table 4 are overspent.",
    "The tide turned and the estuary went green with algae.",
    "Reform of the budget process was agreed by Council.",
    "The Labour Relations Agency's plan is at Appendix C.",
    "The Conservative Club's lease expires in 2030.",
  ],
  finds: [
    { in: "The [[Tory-led]] authority closed the depot in 2016.", severity: "warning" },
    "Fees were held down during [[the Labour years]].",
    "The present charging regime dates from the time when the [[Lib Dems were in office]].",
    "[[Reform's parking scheme]] was abandoned after four months.",
    { in: "The contract was [[signed by the Conservative administration]] of the day.", severity: "warning" },
    "[[The Independents' savings]] plan has been costed by officers.",
    "The scheme is a product of [[the Labour-Lib Dem coalition]].",
    "Since [[Plaid took control]], three schools have been rebuilt.",
    { in: "The sale was [[pushed through by the Conservatives]].", severity: "warning" },
    "[[Labour's legacy]] is a maintenance backlog of £8 million.",
    "Free parking was [[a Conservative promise]] and became policy in 2021.",
    "The [[SNP-run]] city has introduced a similar levy.",
    { in: "The tree strategy [[bears the stamp of the Green Party]].", severity: "warning" },
    "[[The Reform cabinet]] resolved to end the subsidy.",
    "It was [[Labour who set the]] rent policy that applies today.",
    "[[The Lib Dem budget]] for 2025/26 included £90,000 for hedges.",
    { in: "The former [[Labour council]] bought the site in 1996.", severity: "warning" },
    "[[The Tories doubled the fee]] in 2014.",
  ],
});
