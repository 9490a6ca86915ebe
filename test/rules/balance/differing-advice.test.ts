import { differingAdvice } from "../../../rules/balance/differing-advice.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(differingAdvice, {
  quiet: [
    "Two planners reach different conclusions on the roof, and each is explained in section 5.",
    "Personal data were removed from the appendix at the request of the Monitoring Officer because they are exempt.",
    "The legal advice differs from that of 2019 because the Act has changed.",
    "Residents have concerns about noise from the yard.",
    "The tree officer raised no objection.",
    quoted("The engineer's warning was taken out at the Leader's request."),
    "The trees were removed at the request of the highways team.",
    "If members decide against officers' advice they should give their reasons.",
  ],
  finds: [
    {
      in: "[[The valuer's figures were dropped at the request of the portfolio holder.]]",
      message: "withheld",
      severity: "warning",
    },
    { in: "[[The legal team has serious reservations, but these are not set out here.]]", message: "differs" },
    { in: "[[This course is against the professional advice.]]", message: "contrary" },
    { in: "[[The head of audit does not share this view.]]", severity: "info" },
    {
      in: "[[The county ecologist was not consulted, and the planning officer was told to look again.]]",
      severity: "info",
    },
    { in: "[[Officers' first recommendation was to refuse.]]", message: "contrary" },
  ],
});
