import { privilegedAdvice } from "../../../rules/confidentiality/privileged-advice.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(privilegedAdvice, {
  quiet: [
    "Legal Services see no difficulty with the proposals in this report.",
    "Lawyers for the applicant wrote that a court would find for their client.",
    "The solicitor to the Council considers that the report meets the requirements of the Act.",
    "Ramblers wrote in March. Their advice is that the gate be kept.",
    "The legal adviser told the panel that hearsay may be admitted.",
    "The Solicitor advised that this was not an interest which had to be registered.",
    "The court said that the council had a good case.",
    "A challenge to the decision may be brought within six weeks.",
    "The deed has gone to the Town Solicitor's people, who will seal it.",
    "The legal team moved to the second floor.",
    "The Monitoring Officer's note on gifts was sent to all members.",
    "Counsel's fees are estimated at £12,000.",
    "Counsel has been instructed to appear at the inquiry.",
    "The Council's solicitor will advise at the meeting.",
    "The tenant's solicitors say that the notice is void.",
    "Counsel for the school said that the claim would succeed.",
    "The school counsellor thinks that pupils are likely to succeed.",
    "The auditor's opinion is that the controls are weak.",
    { text: "Counsel thinks that we would lose.", zone: "closed" },
  ],
  finds: [
    {
      in: "[[The Head of Law has been consulted, and took counsel's view that the ban would be picked apart on appeal]].",
      message: "doubt",
    },
    { in: "[[Our barrister is of the mind that the tenant could walk away tomorrow]].", severity: "info" },
    { in: "[[The Council's lawyers can see no answer to the point about the notice]].", severity: "info" },
    { in: "[[In the view of counsel the order would be quashed at the first hearing]].", severity: "info" },
    { in: "[[The solicitors do not expect to be able to defend the claim]].", severity: "info" },
    "[[Lawyers for the insurer would settle, since the evidence is against us]].",
    "Solicitors read the deeds in May. [[Their advice is that the right to cross the yard is defective]].",
    { in: "[[We have been told by those who know the law that the notice would not stand up]].", severity: "info" },
    { in: "[[The view taken in chambers is that a challenge would more likely than not succeed]].", severity: "info" },
    { in: "[[Our legal position is not strong: the lease was never registered]].", severity: "info" },
    { in: "[[The Council would be on shaky ground if the decision were challenged]].", severity: "info" },
    {
      in: "[[It has been put to the Town Solicitor's people, who suspect that we should lose if the owner went to court]].",
    },
    {
      in: "[[Our solicitors warn that the marking would in all likelihood be found discriminatory]].",
      severity: "error",
    },

    { in: "[[The view in Legal is that our witness would not stand up]].", message: "doubt" },
    { in: "[[Our barrister would sooner see it end out of court]].", message: "doubt" },
    { in: "[[Messrs Pell, acting for the Council, see no way round the lease]].", message: "doubt" },
    "[[Leading counsel is of the view that the appeal will fail]].",
    "[[The barrister thought our evidence thin]].",
    { in: "[[Officers have been told by external lawyers that the clause is void]].", message: "prospects" },
    "[[We are advised that a judicial review would have a good chance of success]].",
    "[[Our legal advice is that the Council would lose]].",
    { in: "[[The Council's solicitor has doubts about the lease and says that damages may follow]].", message: "told" },
  ],
});
