import { caseOrIndividual } from "../../../rules/confidentiality/case-or-individual.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(caseOrIndividual, {
  quiet: [
    "Calls to the fraud line are answered by Moira Kent and Tony Webb.",
    "Lily Marsh, the first apprentice, was adopted as the face of the campaign.",
    "Children in the care of the county are placed with foster carers.",
    "The confidential reporting line received 14 calls in the year.",
    "Judith Arkwright, Head of Internal Audit, received the disclosure.",
    "The Director of Children's Services, Karen Holt, is responsible for children in the care of the county.",
    "Mr Penn told the panel about the history of the bandstand.",
    "Mrs Rowe, whose shop faces the site, objected to loss of trade.",
    "Many residents have dementia.",
    "Family A has three children in care.",
    "An anonymous complainant said that the lane floods.",
    "The street is named after Mrs Rowe, who was a victim of the flood.",
    "Sir John Penn, who has epilepsy, opened the ward.",
    "The Orchard family has farmed on the fen since 1911.",
    "An 85-year-old building is harder to heat.",
  ],
  finds: [
    { in: "[[Tilly Marsh, nine, is looked after by the council and had to change school twice]]." },
    { in: "[[The matter came to light because Ravi Dutt of the stores rang the speak-up line]]." },
    { in: "[[The tip-off about the skips was given by Sandra Lowe, a driver at the depot]].", severity: "info" },
    { in: "[[Lena, aged seven, has been to three schools since her father went to prison]].", message: "doubt" },
    { in: "[[The Orchard household was warned twice about bonfires]].", message: "doubt" },
    { in: "[[One tenant in Quay Street, a retired baker, owes £900 in rent]].", message: "doubt" },
    { in: "[[Alan Tuck of Mill Cottages was cautioned by the police]].", message: "doubt" },
    "[[Priya Nandra, who lives on the estate, was evicted in May]].",
    { in: "[[Tom and Sue Carver, whose son has autism, have appealed]].", severity: "error" },
    "[[The owner, a Mr Bright, is bankrupt]].",
    "[[Mr Hart (tenant of No. 4) was convicted of assault in 2024]].",
    { in: "[[A former mayor of the town is receiving home care for dementia]].", message: "known" },
    {
      in: "[[The disclosure came from Mr Orme of the depot, in confidence]].",
      message: "informant",
      severity: "error",
    },
    { in: "---\nclassification: exempt\n---\n\n[[The owner, a Mr Bright, is bankrupt]].\n", severity: "info" },
  ],
});
