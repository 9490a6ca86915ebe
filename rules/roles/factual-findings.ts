import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Rewrite } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { atOddsCues } from "./factual-findings/atOdds.ts";
import { impressionCues } from "./factual-findings/impressions.ts";
import { verdictIn } from "./factual-findings/verdicts.ts";

/** Words of judging conduct; without one a paragraph states no verdict. */
const judging = cues(
  "factual-findings-cues",
  oneLine`
    Code|paragraph*|para|paras|requires|required of|standard|standards|behave|councillor should|member should|respect|courtesy|
    dignity|Nolan|forbids|contrary to|foul of|counter to|intended to|meant to|set out to|below the|telling the truth|
    every reason to|had no place|no place in|has no place|struck by how|only herself|only himself|to thank|breach of|
    has occurred|occurred|ring of truth|rings true|ring true|no more than any|no more than a|no less than|
    no difficulty in|abused|abuse of|out of his way|out of her way|went out of|invent the|invented|made it up|made up|
    talked himself|talked herself|got away|gets away|let off|lucky|fortunate|deserv*|merits|warrant*|justif*|excus*|
    mitigat*|aggravat*|serious*|grave|trivial|minor|petty|spite|spiteful|vengeful|revenge|vindictiv*|without merit|
    without substance|without foundation|no substance|no merit|merit in|reliable witness|better witness|
    impressive witness|poor witness|good witness|straightforward|candid|frank|evasive|shifty|truthful|untruthful|honest|
    dishonest|believed|disbelieved|not to be believed|knew full well|knew perfectly well|knew very well|well aware|
    fully aware|no other view|no other reading|no other explanation|only explanation|innocent explanation|no reasonable|
    reasonable person|any reasonable|racist|sexist|homophobic|transphobic|antisemitic|misogynist*|discriminatory|
    defamatory|malicious|insincere|sincere|sincerely|hollow|half-hearted|genuine remorse|remorse|contrite|contrition|
    lack of remorse|little weight|great weight|more weight|no weight|weight should|exonerat*|vindicat*|cleared|clears|
    absolve*|acquit*|within the Code|outside the Code|in breach of|acted within|acted properly|acted correctly|
    acted honourably|acted in good faith|good faith|bad faith|assault|in all but name|tantamount|nothing less than|
    nothing short of|bad example|poor example|let down|lets down|shameful|shamed|embarrass*|damage* to the|damaged the|
    reputation of|trust in|confidence in|credib*|plausib*|implausib*|far-fetched|self-serving|version is|account is|
    evidence is|evidence was|evidence of Ms|testimony|memory is|lapse*|error of judgement|misjudg*|poor judgement|
    temper|rude|discourteous|courteous|civil|uncivil|bullies|victim|culprit|ringleader|provok*|unprovoked|overreact*|
    disproportionate|proportionate|reasonable|unreasonably|fair-minded|would have left|would have remained|
    would have declared|would have known|could not have|cannot have|can only have|must have|sanction|penalt*|punish*|
    training is|apologise|apology|apologies|resign*|stand down|better view|more likely than not|on balance|explanation|
    cannot be right|stand up to|contradict*|inconsistent|tried to|sought to|attempted to|pattern of|vindictive|
    unprovoked|humiliat*|belittl*|demean*|ridicul*|deplorable|unpleasant|hostile|heavy-handed|bully|bullying|cowardly|
    foolish|careless|unwise|ill-judged|ill-advised|regrettable|unreasonable|excessive|gratuitous|calculated|
    premeditated|contempt|contemptuous|disregard|flouted|ignored|abandoned|betray*|unfit|suspended|removed from|censure|
    censured|should be|must be|ought to be|too far|crossed the line|crossed a line|beyond the pale|out of order|
    went beyond|overstepped|unfortunately|regrettably|sadly|obviously|evidently|undoubtedly|without doubt|surprising*|
    surprisingly|in fairness|in truth|worse|worst|shocked|disappointing|wrong|rightly|wrongly|genuine*|convincing*|
    persuasive|truth|lie|trust|blame|motive*|agenda|grudge|vendetta|apology|breach|breached|breaches|breaching|
    complaint is|complaint was|allegation is|allegations are|allegation was|allegations were|made out|upheld|proved|
    proven|substantiated|well-founded|well founded|unfounded|case to answer|fell short|falls short|fell a long way|
    fell well|fell far|fall short|amount to|amounts to|amounted to|disrepute|guilty|innocent|culpable|bullied|harassed|
    intimidated|threatened|misled|lied|lying|liar|untruth*|dishonest*|deceitful|credible|incredible|unconvincing|
    implausible|believe|disbelieve|satisfied|conclude|concluded|conclusion|conclusions|finding|findings|find that|
    I find|damning|plainly|clearly|deliberately|knowingly|wilfully|maliciously|recklessly|improper|improperly|
    inappropriate|inappropriately|unacceptable|disgraceful|outrageous|appalling|shocking|serious|abused|abuse|abusive|
    exaggerated|coached|fabricated|concocted|invented|inducement|bribe|corrupt*|self-serving|evasive|unreliable|
    reliable|truthful|honest|intention|intended|intent|in no doubt|no doubt|doubt that|must have known|should have|
    ought to have|failed|failure|failed to|contravened|infringed|violated|disrespect*|rude|boorish|offensive|aggressive|
    conduct was|behaviour was|behaved|behaviour|conduct|sanction|penalty|deserves|preferred|prefer|accept|rejected|
    reject|balance of probabilities|verdict|ruling|decided that|responsible for|to blame|at fault|excuse|excuses|
    defence|justified|unjustified|justification|misconduct|wrongdoing|misuse|misused|concealed|hid|pretended|word can|
    word cannot|not a man|not a woman|tirade|outburst|unworthy|in my view|in my opinion|in my judgement|I consider|
    I regard|it follows|it is clear|there is no doubt|standard expected|expected of a|
    succeed|succeeds|fails|fail|falls away|fall away|to the ground|holds good|hold good|made good|borne out|established|
    sustained|dismissed|shown to be|stand up
  `,
);

const judgingCues = [judging, impressionCues, atOddsCues];

/** In place of what it amounts to: what there is to go by. */
const evidence = insteadOfSentence(
  "The evidence is as follows: [insert what was said or done, when, and who saw, heard or recorded it].",
);
const ofFacts = (heading: string): Rewrite => ({
  with: `${/^[\d.\s]*/.exec(heading)?.[0] ?? ""}Facts found`,
  trust: "judgement",
});

/** Reports conclusions on conduct in a report that is to state facts alone. */
export const factualFindings = blockRule({
  id: "factual-findings",
  family: "roles",
  summary: "A monitoring officer's report of facts says what they amount to",
  why: "Where the protocol has the monitoring officer find facts, whether they are a breach is for the body that hears the matter. A verdict in the report does its work for it before the member has been heard.",
  severity: "error",
  kinds: onlyIn("monitoring-officer-report"),
  zones: { quoted: "off", backgroundPapers: "off", closed: "same" },
  offers: [evidence, withoutSentence],
  messages: {
    heading:
      "A heading for conclusions invites a verdict. Keep to the facts found; what they amount to is for the body that hears the matter.",
    verdict:
      "“{words}” says whether there was a breach. Give the evidence for and against, and leave the conclusion to the body that hears it.",
    belief: "“{words}” says whom to believe. Set the accounts side by side with what supports each.",
    conduct: "“{words}” judges conduct. Say what was done or said, when, and on what evidence.",
  },
  cues: judgingCues,
  examples: {
    finds: [
      { text: "[[Councillor Orr breached]] paragraph 2 of the Code.", kind: "monitoring-officer-report" },
      { text: "[[The complaint is made out]].", kind: "monitoring-officer-report" },
      { text: "His account [[is not credible]].", kind: "monitoring-officer-report" },
      { text: "## [[Conclusions]]\n\nSee above.", kind: "monitoring-officer-report" },
    ],
    quiet: [
      { text: "The recording shows that the words were said at 19:42.", kind: "monitoring-officer-report" },
      { text: "The complaint alleges a breach of paragraph 2.", kind: "monitoring-officer-report" },
      { text: "Both accounts are set out.", kind: "monitoring-officer-report" },
      { text: "Councillor Orr breached the Code, the Panel decided in 2019.", note: "Not a report of facts" },
    ],
  },
  *check(block) {
    if (block.kind === "heading") {
      if (verdictHeading.test(block.text))
        yield { at: { start: 0, end: block.text.length }, message: "heading", rewrites: [ofFacts(block.text)] };
      return;
    }
    if (block.role === "allegation" && isPoint(block) && !ownVerdict.test(block.text)) return;
    for (const sentence of block.sentencesWith(judgingCues)) {
      const found = verdictIn(block, sentence);
      if (found && !block.quoted(found))
        yield {
          at: { start: found.start, end: found.end },
          message: found.frame.message,
          data: { words: found.words },
          ...(found.frame.severity ? { severity: found.frame.severity } : {}),
        };
    }
  },
});

/** An item of a list, or a paragraph that is marked as one: "(b) did not declare an interest". */
const isPoint = ({ kind, text }: BlockView): boolean =>
  kind === "listItem" || /^\(?(?:[a-z]|[ivx]{1,4})\)\s/.test(text);

/** In a list of what is alleged, what the author thinks of it. */
const ownVerdict = regex`
  \b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]onitoring [Oo]fficer|[Ii]nvestigat(?:or|ing [Oo]fficer))\b|
  \b(?:
    made out|upheld|proved|proven|(?:un)?substantiated|(?:un|well[ -])founded|[Ii]n fact|credible|clearly|plainly|
    undoubtedly
  )\b
`;

const verdictHeading = regex.i`
  ^[\d.\s]*(?:
    (?:summary of |my |overall |the )?(?:
      conclusions?|verdict|determination|judge?ment|findings (?:on|as to) (?:breach|the code|conduct)|
      reasoned? conclusions?|decision on breach|opinion
    )|
    conclusions? (?:on|as to|and) [a-z ,]{2,40}|was there a breach\??|(?:findings|reasons) and conclusions?
  )\s*:?$
`;
