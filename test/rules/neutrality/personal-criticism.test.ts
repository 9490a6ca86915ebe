import { personalCriticism } from "../../../rules/neutrality/personal-criticism.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(personalCriticism, {
  quiet: [
    quoted("The manager is lazy."),
    "Three machines stood idle in May.",
    "The delay was due to a late delivery of steel.",
    "Mrs Justice Vole held that the officer had been careless.",
    "Residents said that the contractor had been rude.",
    "The member declared an interest and left the room.",
    "The applicant did not submit a bat survey.",
    "Officers asked whether the manager had been careless.",
    "The fault lies in a valve that was fitted in 1998.",
    "Responsibility for the error lay in a shared form.",
    "The complaint of rude staff was not upheld by the Ombudsman.",
  ],
  finds: [
    { in: "The supervisor [[dragged his feet]] over the repairs.", message: "blame", severity: "warning" },
    { in: "The slip was [[the fault of a clerk who was new]].", message: "blame" },
    { in: "Ms Fenwick was [[not up to the job]].", severity: "error" },
    { in: "Councillor Tansy has, [[true to form]], sent a tenth letter.", message: "sneer" },
    { in: "[[It was Mr Rudd in Stores who forgot]] the key.", message: "blame" },
    { in: "The loss was [[due to the manager's poor judgement]].", message: "blame" },
    { in: "[[Those who complain about the bins never]] read the leaflet.", message: "blame" },
    { in: "The petition's author is a well-known [[busybody]].", message: "blame" },
    { in: "Councillor Tansy [[ranted]] for ten minutes.", kind: "minutes", severity: "warning" },
  ],
});
