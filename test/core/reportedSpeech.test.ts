import assert from "node:assert/strict";
import { attributedQuotations } from "../../core/report/quotations.ts";
import { isReported } from "../../core/report/reportedSpeech.ts";

/** The place that is asked about stands between [[ and ]]. */
const asked = (marked: string): boolean => isReported(marked.replace(/\[\[|\]\]/g, ""), marked.indexOf("[[") + 1);

describe("words that a sentence gives to somebody else", () => {
  for (const sentence of [
    "Others called the survey [[a whitewash]] from its first page.",
    "A grower has written in the parish magazine that the inspectors are [[bullies]].",
    "The allotment society accuses the Council of [[callous]] neglect.",
    "Two of the letters, which came late, say that the bridge is [[a death trap]].",
    "They have described the closure as [[a disaster]] for the village.",
    "It warns that the scheme would be [[ruinous]] for small shops.",
    "Councillor Dray told the meeting that the fence was [[hideous]].",
    "The parish council states that the lane is [[a disgrace]].",
    "There were complaints that the queue was [[shambolic]].",
    "Objections were received that the tower would be [[a monstrosity]].",
    "The second ground, that the consultation was [[a sham]], was not pursued.",
    "The insurers' report described the roof as [[a disgrace]].",
    "A study by the university called the survey [[shambolic]].",
    "The Inspectors conclude that the notice was [[a sham]].",
    "The lane was said in representations to be [[a death trap]].",
    "Among the comments were that the hall was [[a disgrace]].",
    "The gate, which has suffered [[appalling]] neglect in the words of the owner's surveyor, is listed.",
    "The bridge is [[a death trap]], as one cyclist put it, and should be shut.",
    "The outcome was [[never in doubt]], the captain of the eight told the local paper.",
    "The hull was [[a disgrace]], said one of the lock-keepers.",
    "The scheme is [[ludicrous]], a boatman's letter argued.",
    "The court held that the harbour board had been [[reckless]].",
    "The adjudicator found that the advertisement was [[disgraceful]].",
    "Shopkeepers openly sneered at the plan as [[a vanity project]].",
  ])
    it(`“${sentence}”`, () => assert.equal(asked(sentence), true));
});

describe("the report's own words", () => {
  for (const sentence of [
    "The letters are [[hysterical]] and need not detain members.",
    "The report concludes that the site is [[a disgrace]].",
    "Among the sites were two that are [[a disgrace]].",
    "The site is [[a disgrace]], in the words of the Director.",
    "The site is [[a disgrace]], as the Leader put it.",
    "Officers say that the objectors are [[hysterical]].",
    "The Head of Parks has stated that the letters are [[hysterical]].",
    "The Council considers that the site is [[a disgrace]].",
    "The Director's report describes the site as [[a disgrace]].",
    "Last year's report called the site [[a disgrace]].",
    "This report describes the site as [[a disgrace]].",
    "The closure has been described as [[a disaster]].",
    "It is considered that the last scheme was [[a fiasco]].",
    "The complaint about noise is [[nonsense]].",
    "We believe that the scheme is [[visionary]].",
    "All the research says that families want [[nothing else]].",
    "Everybody says that the lights are [[splendid]].",
    "Insurance claims have made the road [[notorious]].",
    "The hull is [[a disgrace]], officers said.",
    "The hull is [[a disgrace]], as the report says in section 4.",
    "The lease is [[a disgrace]], which the harbour master said was known.",
    "The people who fear for their profits are [[dinosaurs]].",
  ])
    it(`“${sentence}”`, () => assert.equal(asked(sentence), false));
});

describe("words that are spoken of", () => {
  for (const [text, quoted] of [
    ["The Chair asked that the word “liar” be withdrawn.", ["“liar”"]],
    ["(b) that “the sums are pure fantasy from start to end”; and", ["“the sums are pure fantasy from start to end”"]],
    ["The last ground, that the order was “heartless”, fell away.", ["“heartless”"]],
    ["The “consultation” lasted a week.", []],
    ["Pier Parish Council – Objects: “A greedy plan. It must go.”", ["“A greedy plan. It must go.”"]],
  ] as const)
    it(`“${text}”`, () =>
      assert.deepEqual(
        attributedQuotations(text).map(({ start, end }) => text.slice(start, end)),
        quoted,
      ));
});
