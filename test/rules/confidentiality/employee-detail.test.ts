import { employeeDetail } from "../../../rules/confidentiality/employee-detail.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(employeeDetail, {
  quiet: [
    "One of the objectors is Mrs Ada Finch, who has been treated for depression.",
    "Mr Tom Ware of 14 Mill Lane has been off with stress since the bins were moved.",
    "Gareth Pole, Head of Property, presented the report.",
    "Contact: Ruth Keller, Depot Manager, extension 221.",
    "The report was written by Sadie Brill of the Finance team.",
    "Anouk Verley, the museum's registrar, has been appointed to the regional collections panel.",
    "The inquest found that John Ames, a resident of Quay Street, had died of hypothermia.",
    { text: "Moira Tench, Deputy Clerk, gave apologies for Councillor Ames.", kind: "minutes" },
    { text: "Lionel Frost (Head of Legal) advised that the order could be varied.", kind: "minutes" },
    "Port Selby was away from the main line until the branch was built.",
    "Derek Vane, our guide, works from the depot shop.",
    "The Planning Manager is expecting three appeals in May.",
    "The depot manager's back gate is to be widened.",

    "The tree officer inspected the limes and found a weak fork.",

    "The Building Control Manager signed off the works on 9 June.",
    "The Payroll Manager reported that sickness absence had fallen.",
    "The Head of Estates left in May and the post is vacant.",

    "Sickness absence fell to 8.1 days a year.",
    "Staff at grade 9 will get a rise of 3%.",
    "The post of tree officer has been vacant since May.",
    "The contractor's manager was dismissed.",
    "In Mrs Bell's absence, Mr Jeffrey presented the report.",
    "Mr Wagner noted that performance was good.",
    "Councillor Ames was suspended from the committee for a month.",
    "The manager who runs the hall must hold a licence.",
    "The union's officer asked about retirement.",
  ],
  finds: [
    { in: "[[Gareth Pole, the senior caretaker, has not been seen at work since his marriage broke down]]." },
    { in: "[[The museum's registrar, Anouk Verley, will leave in May because her post is one of those that go]]." },
    { in: "[[Nobody has told Tamsin Oakes that her contract is not to be extended]]." },
    { in: "[[Phil Dacre in Parking has had two warnings this year about his language]]." },
    { in: "[[The Head of Fleet, Colin Marsh, is waiting for a hip operation and will not be back before Easter]]." },
    { in: "[[Ruth Keller, who manages the depot, was caught taking diesel home]]." },
    { in: "[[The town clerk's assistant, Jude Farrow, is paid at the top of grade 6 and wants more]]." },
    { in: "[[Ian Mould has been told to drink less or go]]." },
    { in: "[[Sadie Brill of the Finance team has been diagnosed with cancer]]." },
    {
      in: "[[It was noted that the Deputy Clerk, Moira Tench, was still off and was seeing a specialist]].",
      kind: "minutes",
    },
    { in: "[[Members were told that Lionel Frost would not be getting his job back]].", kind: "minutes" },
    { in: "[[Our arboriculturist is going deaf]].", severity: "info" },

    { in: "[[Our tree officer has a bad back and cannot climb]].", severity: "info" },

    "[[The Head of Estates had a stroke in May and will not be coming back]].",
    "[[The Deputy Registrar, Ms Ana Frome, has been off since June, and terms are being discussed for her to leave]].",
    "[[The harbour master has lost his driving licence]].",

    { in: "[[Our arborist is recovering from a heart attack]].", message: "doubt" },
    { in: "[[Ms Ira Vell was not shortlisted for the post]].", message: "named" },
    { in: "[[The pest controller will be let go at the end of his trial]].", message: "doubt" },
    { in: "[[Employee 4 is on a final warning]].", message: "doubt" },
    "[[Our own surveyor, Gerald Munt, never reads anything, because he is lazy]].",
    { in: "[[The licensing manager resigned after a disciplinary hearing]].", message: "post" },
    "[[The post is held by Jane Orr, who is on scale point 34]].",
    "[[One of the cleaners has been suspended for theft]].",
    "[[Ms Tooth's job will be regraded from 6 to 8]].",
    "[[She has been off sick since August]].",
    { in: "[[J. Hall, grade 9, will be made redundant]].", message: "named" },
  ],
});
