/** A matter that a generated report is about, and its own words. */
export interface Topic {
  readonly title: string;
  readonly service: string;
  readonly things: readonly string[];
  readonly works: readonly string[];
}

/** What generated reports are about. Every word here was written for the benchmark. */
export const topics: readonly Topic[] = [
  {
    title: "Street lighting replacement programme",
    service: "Highways",
    things: ["lamp columns", "lanterns", "control nodes", "feeder pillars", "crossing beacons", "subway fittings"],
    works: ["column replacement", "lantern conversion", "structural testing", "night scouting", "trimming and dimming"],
  },
  {
    title: "Household waste recycling centres: opening hours",
    service: "Waste and Recycling",
    things: ["skips", "weighbridges", "containers", "booking slots", "re-use shelves", "hardstandings"],
    works: ["re-tendering", "seasonal opening", "re-surfacing", "sorting trials", "haulage"],
  },
  {
    title: "School transport: review of post-16 provision",
    service: "Education",
    things: ["routes", "minibuses", "passenger assistants", "travel passes", "pick-up points", "personal budgets"],
    works: ["route planning", "travel training", "re-assessment", "contract renewal", "safeguarding checks"],
  },
  {
    title: "Leisure centre refurbishment",
    service: "Culture and Leisure",
    things: ["changing rooms", "pool plant", "boilers", "studio floors", "roof lights", "spectator seats"],
    works: ["plant renewal", "roof repairs", "phased closure", "asbestos removal", "energy metering"],
  },
  {
    title: "Licensing of houses in multiple occupation",
    service: "Housing Standards",
    things: ["licences", "inspections", "fire doors", "room sizes", "landlord accounts", "hazard notices"],
    works: ["additional licensing", "inspection", "enforcement", "fee setting", "accreditation"],
  },
  {
    title: "Flood alleviation at the lower quay",
    service: "Coastal and Drainage",
    things: ["flood gates", "culverts", "pumps", "sea walls", "tide gauges", "attenuation ponds"],
    works: ["ground investigation", "piling", "culvert lining", "pump renewal", "modelling"],
  },
  {
    title: "Adult social care: reablement service",
    service: "Adult Social Care",
    things: ["care hours", "assessments", "reablement beds", "visits", "direct payments", "equipment orders"],
    works: ["hospital discharge", "re-provision", "home visits", "brokerage", "staff training"],
  },
  {
    title: "Off-street car parks: tariff structure",
    service: "Parking",
    things: ["bays", "ticket machines", "season tickets", "charging points", "penalty notices", "barriers"],
    works: ["tariff setting", "cashless payment", "line marking", "patrols", "order making"],
  },
];

/** Sentences with slots: {thing} {work} {service} {place} {number} {money} {percent} {year} {month} {post} {para}. */
export const sentences: readonly string[] = [
  "The Council is responsible for about {number} {thing} in {place}, of which {percent} are more than twenty years old.",
  "{Work} was last reviewed in {month} {year}, when the committee asked for a further report on costs.",
  "A survey in {month} {year} recorded {number} defects, most of them in {place} and the streets around it.",
  "The contract for {work} ends in {month} {year} and can be extended once, for up to twenty-four months.",
  "Officers compared the cost of {work} with that of three neighbouring authorities (see Appendix A).",
  "The unit cost of {work} was {money} in {year}, against an average of {money} in the comparator group.",
  "{Post} has confirmed that the figures in this section agree with the monitoring position at {month} {year}.",
  "Residents of {place} reported {number} faults in the year to {month} {year}; {percent} were put right within five working days.",
  "Where {thing} cannot be repaired, they are taken out of service and a temporary arrangement is made.",
  "The work would be carried out in phases, beginning in {place}, so that access is kept at all times.",
  "No change is proposed to the eligibility criteria that the Council adopted in {year}.",
  "The service holds {number} records of {thing}, and {percent} of them were checked against the asset register.",
  "Under s.151 of the Local Government Act 1972 the Council makes arrangements for the proper administration of its financial affairs.",
  "Paragraph {para} sets out how the estimate was made and what it leaves out.",
  "If demand rises by more than {percent}, a further {money} would be needed from {year}.",
  "The supplier has told the Council that lead times for {thing} are now between {number} and {number} days.",
  "Ward councillors for {place} were notified of the proposal in {month} {year}.",
  "The risk is recorded in the {service} register and is reviewed every quarter by {post}.",
  "Of the {number} responses, {percent} supported the proposal, {percent} opposed it and the rest gave no view.",
  "Approx. {number} visits a week are made by {service} staff, each of about forty minutes.",
  "The present arrangement costs {money} a year, of which {money} is met from a ring-fenced grant.",
  "An independent assessment of {work} was completed in {month} {year} and is listed among the background papers.",
  "The proposal does not affect services that other agencies provide in {place}.",
  "Staff in {service} were consulted between {month} and {month} {year}, and their comments are summarised in paragraph {para}.",
  "A saving of {money} is included in the medium-term financial plan from {year}.",
  "The estimate allows {percent} for contingencies, in line with the Council's guidance on capital schemes.",
  "Because {thing} near {place} share a supply, they would have to be renewed together.",
  "The equality impact assessment found that people over 65 and people with a long-term condition use the service most.",
  "Carbon emissions from {work} were {number} tonnes in {year}, {percent} less than in the year before.",
  "Tenders were invited in {month} {year} and {number} were returned; the evaluation is described in paragraph {para}.",
  "In {place} the figure was {percent}, which is close to the average for the area as a whole.",
  "The agreement with the county council lets either party give twelve months' notice.",
  "Any underspend at the year end would be carried forward, subject to the approval of {post}.",
  "The timetable assumes that orders are advertised by {month} {year} and that no objection is left unresolved.",
  "{Service} has **{number}** posts in its establishment, of which {number} were vacant in {month} {year}.",
  "Guidance from the department (see [the circular](https://example.org/circular-{number})) says that fees must cover no more than reasonable cost.",
  "Members may wish to note that the duty is set out in *section 17*, and that the power in paragraph {para} is separate from it.",
  "Photographs and drawings of the {thing} were shown at the drop-in session in {place}, which {number} people attended.",
];

/** Sentences that a linter of council reports has something to say about. */
export const faults: readonly string[] = [
  "The Conservative Group has opposed {work} since {year}, and the Labour Group has supported it.",
  "The reckless decision of {year} left {place} with a disastrous backlog of {thing}.",
  "It is felt that the scheme would be a fantastic achievement for the administration.",
  "Delivering {work} before the May elections would be popular with voters in {place}.",
  "Officers believe that the previous administration wasted {money} on {thing}.",
  "The cost of {work} in {place} is [insert figure here].",
  "A resident of {place} (NI number AB 12 34 56 C) complained about {thing} in {month} {year}.",
  "The chairman asked for the manning levels of {service} to be set out.",
  "TBC: the timetable for {work} in {place}.",
  "The elderly and the disabled in {place} would be hit hardest by this shameful cut.",
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
  "The Liberal Democrat councillors for {place} are right to say that {work} is unnecessary.",
];

export const places: readonly string[] = [
  "Quayside",
  "Northgate",
  "Abbey Ward",
  "Millfield",
  "St Bride's",
  "Harbour Road",
  "Westbrook",
  "the Old Town",
  "Castle Hill",
  "Fernley",
  "Lower Stoke",
  "Eastmarsh",
  "Priory Park",
  "the Barton estate",
  "Victoria Road",
];

export const posts: readonly string[] = [
  "the Head of Highways",
  "the Section 151 Officer",
  "the Director of Regeneration",
  "the Assistant Director of Finance",
  "the Monitoring Officer",
  "the Director of Adult Social Care",
  "the Head of Procurement",
];

export const months: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "September",
  "October",
  "November",
  "December",
];
