import { consultationOneSided } from "../../../rules/balance/consultation-one-sided.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(consultationOneSided, {
  quiet: [
    { text: "Skaters have been loud late at night.", role: "consultation" },
    { text: "Traders have been queueing up at the depot from six.", role: "consultation" },
    {
      text: "Eight of its nine members supported the plan, and one thought three days too long.",
      role: "consultation",
    },
    { text: "Anglers were told of the survey by post.", role: "consultation" },
    { text: "The ferry company wants a reply by 3 May.", role: "consultation" },
    { text: "Some respondents loved the mural and others thought it too bright.", role: "consultation" },
    { text: "The tannoy survey is in excellent condition, but was not used.", role: "consultation" },
    { text: "Anglers want the weir kept.", note: "No consultation is reported here" },
    { text: "The drawings were on show for three weeks and no one replied, for or against.", role: "consultation" },
    "## Consultation\n\nTenants were in favour.\n\nThose who were against it feared higher rents.\n",
    { text: "Of 61 traders, 40 supported the scheme and 21 gave no view.", role: "consultation" },
    { text: "Parents will be asked whether they support the change.", role: "consultation" },
    { text: "The support workers were told on 4 May.", role: "consultation" },
    { text: "Natural England raised no objection.", role: "consultation" },
    { text: "Most respondents supported the plan.", kind: "minutes", role: "consultation" },
    "Grants support families on low incomes.",
  ],
  finds: [
    { in: "Most welcomed the plan. [[Those who did not are listed in the file.]]", role: "consultation" },
    {
      in: "[[Anglers told us that a higher weir would ruin them.]]",
      role: "consultation",
      message: "against",
      severity: "info",
    },
    {
      in: "[[The poll showed that skaters want the bowl kept.]]",
      role: "consultation",
      message: "for",
      severity: "info",
    },
    { in: "[[Critics of the weir were few and have been answered.]]", role: "consultation", message: "set" },
    { in: "[[The launch ended with an ovation.]]", role: "consultation", message: "for" },
    { in: "[[The mast was greeted with disbelief at the evening session.]]", role: "consultation", message: "against" },
    { in: "[[Pupils at two schools were asked what they thought and were full of praise.]]", role: "consultation" },
    { in: "[[Not a soul had a good word for the charge.]]", role: "consultation", message: "against" },
    { in: "[[There were some grumbles, which need not be gone into.]]", role: "consultation", message: "set" },
    { in: "[[Tenants were overwhelmingly in favour.]]", role: "consultation", message: "for", severity: "warning" },
    { in: "[[Everybody who came complained about the loss of shade.]]", role: "consultation", message: "against" },
    {
      in: "[[Objections were received but need not be repeated, as the objections are not set out elsewhere.]]",
      role: "consultation",
      message: "set",
    },
    { in: "[[Governors welcomed the merger.]]", role: "consultation", severity: "info" },
    { in: "Background.\n\n[[Respondents generally liked the new layout.]]", severity: "warning" },
    { in: "[[Anglers have been vocal in their support for the weir.]]", role: "consultation", severity: "info" },
    { in: "[[Plot holders have been clamouring for it.]]", role: "consultation", severity: "info" },
  ],
});
