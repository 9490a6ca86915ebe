import { regex } from "../../../core/pattern/regex.ts";

/** The words that take a side by one of the patterns, and how sure that is. */
export function framedSide(text: string, all: string, start: number, kind: string) {
  const cueOf = ({ index, 0: words }: RegExpExecArray) => ({
    data: { cue: all.slice(start + index, start + index + words.length) },
    place: { start: start + index, end: start + index + words.length },
  });
  const match = sideTaken(text);
  if (match) return cueOf(match);
  const before = all.slice(Math.max(0, start - 220), start);
  const either = bothSides.exec(text) ?? (us.test(text) ? partisanWord.exec(text) : null) ?? theyOf(all, start, text);
  if (either && (politicsNear.test(text) || partisanWord.test(text) || political.test(before)))
    return { ...cueOf(either), severity: "info" as const };
  const they = loose(all, start, kind) ? them.exec(text) : null;
  return they ? cueOf(they) : undefined;
}

/** The words of a masked sentence in which a we, an ours or a they is a side. */
export const sideTaken = (text: string): RegExpExecArray | null =>
  own.exec(text) ?? sides.exec(text) ?? contest.exec(text) ?? contrast.exec(text) ?? chosen.exec(text);

/** Those who chose us, and what we told them that we would do: only what stands for election speaks so. */
const chosen = regex`
  \b(?:
    (?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]ntil|[Ww]ere) we (?:were |are |get |got |had been |ran |run |to be )?(?:
      running the [Cc]ouncil|in (?:control|power|office)(?! of)|to (?:run|control) the [Cc]ouncil|
      back in (?:power|office|control)
    )|
    [Mm]y (?:own |party |political |group )*(?:party(?! wall)|opponents?|fellow party members)(?= |[.,;])|
    (?:put|puts|let|got|vote|voted|elect|elected|return|returned)(?:ting|ing)? us (?:back )?(?:
      in(?!
        \ (?:
          touch|contact|mind|a position|place|line|the (?:picture|same|first|second|third|top|bottom|upper|lower)|
          danger|charge of (?:the )?(?:contract|site|works?)
        )
      )\b|
      to (?:run|mend|govern|power|office)|there\b
    )|
    (?:put|puts) us back(?=[.,;]|$)|
    (?:[Pp]eople|[Rr]esidents|[Vv]oters|[Tt]he (?:town|borough|county|city|district|people)|you|they)
    \ (?:sent|send|voted|elected|chose|put) us
    \ (?:here|in\b|to (?:put|mend|do|run|stop|clean|sort|change|end|keep|cut|bring|get|build|protect|stand))|
    [Ww]e (?:told|promised|said to|assured) (?:the )?(?:voters|electors|electorate)\b|[Ww]e gave [^.;]{2,40} our word\b|
    [Ww]e (?:told|promised|said to|assured) [^.;]{2,40} (?:that )?(?:we would|what we would) [^.;]{0,40}\b
    (?:if|before|when) (?:they|you|it|we) (?:put|let|voted|elected|chose|got|won|were)
  )
`;

/** What only a side in politics has. */
const own = regex`
  \b[Oo]ur (?:own |political |party |national |local |fellow |core |natural |old |good |dear |noble )*(?:
    opponents?(?!
      \ (?:in|at|before) (?:the )?(?:
        tribunal|court|appeal|inquiry|case|claim|action|dispute|arbitration|league|match|cup|hearing|litigation|
        proceedings
      )
    )|
    opposite numbers|rivals in the (?:chamber|council)|rivals(?= (?:will|would|say|have|want|voted|are))|voters?|
    supporters(?= (?:will|would|in|on|want|expect|have|at))|activists?|
    majority(?! (?:share\w*|holding|stake|interest|of))|manifesto|
    party(?! wall| of (?:visitors|guests|walkers|(?:\w+ )?\w+s\b)| guests)|
    government(?!['’]s? agency| grants?| funding| returns?| claims?| contract| lending| bonds)|
    side(?=
      \ of the (?:chamber|council|house|argument|aisle|debate)|
      \ (?:will|would|has|had|won|carried|voted|should|can|proposed|moved|put)
    )|
    friends (?:
      in the (?:Mayor|Leader|Cabinet|Executive|ruling|other)|across|opposite|on the other|
      in (?:Westminster|government|Whitehall|Parliament)|over the
    )|
    colleagues (?:
      opposite|across|on the other|
      in (?:Westminster|government|Parliament|the Senedd|Holyrood|Stormont|the House|the Commons)
    )|
    critics (?:across|opposite|in the chamber|on the other)|
    candidates?(?=
      \ (?:in|for|at|will|would|was|were|have|has) (?:the )?
      (?:ward|election|by-election|May|seat|division|have|been|stood|won)
    )|
    MPs?\b(?= (?:has|have|is|are|will|voted|secured|fought))|benches|base\b(?= (?:will|would|expects?|wants?))|
    seats(?= (?:in|on the council|at risk|would|could))|campaigners|canvassers|administration|heartlands?|detractors|
    enemies|comrades|lot(?! of)|candidate(?= in)|national party|people in Parliament|
    conference(?= (?:in|speech|motion))|national leader\w*|ministers|Prime Minister|Chancellor|
    (?:own |alternative |published |budget )?amendment(?= (?:would|will|was|is|restores?|takes?|puts?|to the budget))|
    group leader|message on the doorsteps?|record in (?:office|power)|opposition to\b[^.;]{0,40}\bour voters|
    people
    \ (?:on the (?:committee|council|panel|board)|in (?:Westminster|the Senedd|Holyrood|Stormont|Parliament|London))|
    leader(?= (?:will|would|has|said|wants|in (?:Westminster|Parliament|the chamber)))|
    group(?= (?:has|will|would|proposed|voted|stood|opposed|supports|believes))|
    councillors(?= (?:will|would|have|voted|stood|fought|secured))
  )(?![A-Za-z])|
  \b[Oo]urs is the only (?:group|party|plan|budget|side)\b
`;

/** One side of the chamber and the other. */
const sides = regex.i`
  \b(?:
    their (?:leader|spokesman|spokeswoman|spokesperson)(?= (?:has run|is out|has no|would|refused|cannot|never|admits))|
    those (?:people|others) had (?:their|a) (?:turn|chance)|
    (?:those|people|members) who sit (?:opposite|facing) us\b|the other lot|that lot|this lot(?! of)|
    the (?:last|previous|old) lot(?! of)|those opposite|
    (?:members|colleagues|councillors|friends) (?:opposite|across the (?:floor|chamber|aisle))|us and them|them and us|
    (?:on|from) (?:our|their|the other) side of the (?:chamber|council|house|argument|aisle|debate)|
    their (?:
      manifesto|activists|party(?! (?:was|wall|bag|guests))|lot|friends in (?:Westminster|London|government)|voters|
      candidates|benches|paymasters
    )(?! (?:wall|bag))|
    across the (?:floor|chamber|aisle)(?![^.;]{0,80}\bgroups? (?:that |which |whom |to whom |to which )?we\b)[^.;]{0,40}\b
    (?:us|we|our)\b|
    (?:
      (?:the other side|[Tt]he other party)(?= (?:had (?:their|its) (?:turn|chance|go)|would have|voted))|[Tt]heir side
    ) (?:
      voted|had (?:their|its)|has (?:nothing|no|never|only)|will|would|wants?|has no|had no|says?|voted|claims?|never|
      may well|would have
    )\b|
    follow the party|the party (?:at|in) (?:Westminster|Holyrood|Cardiff|Stormont|Parliament|the Senedd|government)|
    (?:is|are) theirs,? (?:and )?not ours|ours,? (?:and )?not theirs|
    (?:party|group|side|people|members) opposite,? we\b|as a party, we|we as a party
  )\b
`;

/** We win and hold what parties win and hold. */
const contest = regex`
  \b[Ww]e(?:['’]ve)? (?:have |had |finally |have now |narrowly |comfortably |rightly |alone )?(?:
    w[io]n (?:
      the (?:argument|election|vote|ward|seat|debate|council|borough|county|by-election|contest|day)|control|power|
      office|back|a majority|more|over
    )|
    lost (?:the (?:argument|election|vote|ward|seat|debate|by-election)|control|power|office|seats)|
    took (?:control|office|power|over)|take (?:control|office|power)|came (?:in)?to (?:power|office|control)|
    were elected|was elected|are in (?:power|office|control)|hold the (?:ward|seat|majority|balance)|
    run the (?:council|borough|county|town)|carried the (?:budget|vote|day|motion)|defeated|beat (?:them|the)|
    fought (?:the election|for this|them|off|and won)|voted (?:for|against|down|it)|stood (?:on|for election)|
    promised (?:voters|you|residents|people)|govern\b|campaigned (?:for|on|against|to|hard)|
    inherited (?:from (?:them|the)|a (?:mess|shambles|council|pool|service|budget))
  )|
  \b(?:[Ii]f|[Ww]hen|[Uu]nless) we (?:lose|lost|hold|win) (?:the|control|seats|this|power|office|a|in)\b|
  \b[Ww]e (?:held|hold|hung|hang) on to (?:the )?(?:council|ward|seat|control|power|borough|county)\b|
  \b[Ww]e,? (?:in|of|as) (?:the )?¤+|\b[Ww]e and our (?:partners in the coalition|coalition|allies|partners on the)\b|
  \b[Ww]e cannot let them\b|\b[Ll]et them (?:undo|wreck|get away|take|win)\b|\b[Ww]e can (?:beat|win)\b|\b[Oo]nly we\b|
  \b[Ww]e (?:on|from) (?:this|our) side\b(?! of)|
  \b[Ww]e took (?:this|the|that|\w+) (?:ward|seat|council|division|county|borough)\b|
  \b[Ww]e alone (?:have|can|will|stood)\b|\b[Ii]f we win\b|\b[Ww]hen we win\b|
  \b(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]ot one of those|[Tt]hose|[Tt]he people|[Ww]hoever (?:came|sat here)) before us
  \ (?:ever |had |have |never |even |so much as |who ){0,2}(?:
    lifted a finger|lift a finger|cared|gave a|raised a|bothered|dared|had the (?:courage|nerve|will|guts)|
    did (?:a thing|anything|nothing)|done (?:a thing|anything|nothing)|let (?:it|them|things)|left (?:it|us|a|the)
  )\b
`;

/** We on the one hand, they on the other. */
const contrast = regex.i`
  \b(?:while|whereas|when|where|unlike|although|as|but) they\b[^.;]{0,60}\b
  (?:we|us|our (?:group|team|councillors|amendment|budget))\b|
  \bunlike them,? we\b|
  \b(?:we|this team|our team)\b[^.;]{0,60}\b(?:while|whereas|and (?:that )?|but|unlike|when|where) (?:
    they (?:would|had|did|wanted|voted|said|talk\w*|sat|left|never|dither\w*|have (?:only|no|never|nothing))|them|
    those opposite|the others
  )\b|
  \bwe are the (?:ones|only ones|people|party) (?:who|that|giving|doing|putting|making|keeping|delivering)\b|
  \bwe saved (?:it|the|them)\b[^.;]{0,50}\bthey\b|\bthey would have\b[^.;]{0,60}\b(?:we|us|ours?)\b|
  \b[Tt]hey (?:are not|left us|are ashamed|broke|wrecked|made|ran|cut|closed|sold|promised)\b[^.;]{0,50}
  (?:;|,|\band|\bbut) (?:and |but )?we\b|
  \bthey are (?:ashamed|against|afraid|divided)\b|\bNationally,? we\b
`;

/** We and they in one sentence, and a word of politics beside them: for information. */
const bothSides = regex`
  \b(?:[Tt]hey|[Tt]hem|[Tt]heirs?|[Tt]hose people|[Tt]hat lot)\b[^.]{0,90}\b(?:we|us|ours?)\b|
  \b(?:[Ww]e|us|[Oo]urs?)\b[^.]{0,90}\b(?:they|them|theirs?|that lot)\b
`;
export const politicsNear = regex.i`
  \b(?:
    w[io]n(?:ning)?|lost|forgive|promises?|pledges?|kept|broke|votes?|voted|elections?|budgets?|amendments?|manifesto|
    wards?|seats?|council control|hold them to account|in May|power|office|opponents?|defeat\w*|beat|blame|credit|
    fought|fight|chamber|group|benches|side|record|ideas?|chair|committee
  )\b
`;

const us = /\b(?:[Ww]e|us|[Oo]urs?|[Oo]urselves|I|my)\b/;
/** What only parties have to do with: beside a we, for information. */
const partisanWord = regex.i`
  \b(?:
    on the doorsteps?|in control|return(?:ed)? to office|the last lot|safe seats?|target wards?|as a group we|
    the (?:northern|southern|eastern|western) wards|opponents?|rivals|voters|electorate|activists|manifesto|elections?|
    by-election|ballot box|canvass\w*|marginals?|the opposition|benches|
    (?:floor of the|across the|in the|side of the) (?:chamber|house)|Westminster|Parliament|victory|defeat(?:ed)?|
    fought|fight(?:ing)? (?:for|against|on|the)|battle for|struggle|comrades|enemies|socialis\w+|conservatis\w+|
    liberalis\w+|left-wing|right-wing|pledges?|mandate|
    (?:ruling|majority|minority|opposition|largest|other|political) (?:group|party|parties)|
    party (?:line|leader|policy|colleagues|members|conference|whip)|turncoats?|defect\w+|in (?:power|office|opposition)|
    coalition|political
  )\b
`;

/** A they whose group was named in the sentence before, and something that judges. */
function theyOf(text: string, start: number, sentence: string): RegExpExecArray | null {
  const match = judgedThey.exec(sentence);
  return match && political.test(text.slice(Math.max(0, start - 220), start)) ? match : null;
}
const judgedThey = regex`
  \b[Tt]hey(?: \w+){0,3}? (?:
    not|never|no|nothing|only|fail\w*|refus\w+|instead|even|chose|want\w*|claim\w*|prefer\w*|promis\w+|would|ought|
    should|might|have yet|simply|still|merely|happily
  )\b|
  \b[Tt]heir (?:
    plans?|sums|figures|record|ideas?|proposals?|alternative|motives?|cuts|leader|budget|amendment|claims?|arguments?|
    tactics
  )\b
`;

/** They without a name: in a briefing, or behind a group named before. */
const them = regex`
  \b(?:
    [Tt]he other (?:side|party) (?:will|would|wants?|has no|had no|says?|claims?|never|may well)|
    [Ii]f they (?:get|have) their (?:own )?way|[Tt]hey (?:had|have had) (?:their|every) (?:chance|opportunity|turn)|
    [Tt]hey (?:
      would have(?! to\b)|voted (?:for|against)|have no (?:plan|answer|ideas|alternative)|left us|
      had no (?:plan|answer)|
      (?:will|may) (?:no doubt )?(?:claim|say|argue|try to) (?:that|it|make|block|stop|spin|blame)|
      never (?:had|put|costed|did)|broke their|promised (?:voters|people|residents)
    )
  )(?![A-Za-z])
`;

/** Is the they of this sentence likely a group? */
function loose(text: string, start: number, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 220), start);
  if (political.test(before)) return true;
  return before.trim() === "" || kind === "group-briefing"
    ? kind === "group-briefing" || political.test(text) || /\btheir (?:own )?way\b/i.test(text)
    : false;
}
const political = regex.i`
  \b(?:
    groups?(?! of)|opposition|administration|councillors|members opposite|party|parties|amendment|manifesto|voters|
    votes?|election|chamber|budget debate|minority
  )\b|
  their way\b|\bwe should be ready\b
`;
