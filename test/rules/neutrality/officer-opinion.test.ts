import { officerOpinion } from "../../../rules/neutrality/officer-opinion.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(officerOpinion, {
  quiet: [
    "The contractor is responsible for the drains.",

    { text: "The developer proposes more homes than the policy asks for.", kind: "planning-report" },
    "References from two councils said that the operator had never let them down.",
    "The writer's cottage is listed.",

    "I would be asked to sign the deed as Monitoring Officer.",
    "I am grateful to everyone who gave up an evening.",
    quoted("I feel that the road is dangerous."),
    "A resident wrote: “I think the closure is wrong.”",
    "Part I of Schedule 12A applies.",
    "Officers believe that demand will fall because two schools are closing.",
    "Officers hope to report the results in May.",
    "We have consulted the Environment Agency.",
    "The service supports 340 carers.",
    "Staff were consulted on the new rota in June.",
    "Officers recommend option 2.",
    "The team is based at the depot.",
    "Officers are satisfied that the condition has been met.",
    "The Monitoring Officer is confident that the notice was lawful.",
    "The applicant believes that the fence is lawful.",
    "The director of the company was pleased with the outcome.",
    { text: "I believe that this Council should write to the Minister.", kind: "motion" },
  ],
  finds: [
    { in: "[[Few firms would have taken]] such trouble over a gate.", severity: "info" },

    { in: "[[The agent could not have been more helpful]].", severity: "info" },

    "[[The operator has never let us down]].",
    { in: "[[The developer always does things]] properly.", kind: "planning-report" },
    "[[It has been a pleasure to work with]] the agent.",
    { in: "[[The writer was struck]] by the calm of the meeting.", kind: "minutes", severity: "info" },
    { in: "[[The conversion is a delightful addition]] to the lane.", kind: "planning-report", severity: "info" },

    "[[Were I in your]] place the pool would stay open.",
    "[[My instinct is]] that the tenants will go.",
    "[[I am convinced]] that the hall should close.",
    "[[To my mind]] the closure goes too far.",
    "[[We would love]] to see the pool open again.",
    "[[Officers were saddened]] by the result.",
    "[[The team is very proud]] of this bid.",
    "[[Everyone in the parks service hopes]] that members will agree.",
    "[[Officers feel]] that the charge is about right.",
    "[[Frankly,]] the building has had its day.",
    "[[It is a great pity]] that the grant was not renewed.",
    "[[I must confess]] that the outcome was a surprise.",
    "[[The Head of Leisure would dearly love]] to keep the crèche.",
    "It would be a mistake, and [[I for one]] would not sign it.",
    "[[Officers suspect]] that the objections come from a few people.",
    { in: "[[I am pleased]] to present this strategy.", zone: "foreword", severity: "info" },
    { in: "[[We believe]] that this is the right choice.", kind: "member-report", severity: "info" },
    { in: "[[Officers are thrilled]] with the outcome.", role: "reasons", severity: "error" },
  ],
});
