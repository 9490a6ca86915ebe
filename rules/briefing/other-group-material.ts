import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { cues, type Lexicon } from "../../core/rule/lexicon.ts";
import { type BlockView, blockRule } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { placesAPerson } from "../neutrality/affiliation.ts";
import { partyLexicons, partyMentions } from "../neutrality/partyMentions.ts";
import { aboutItself, isBriefing, isWorkingGroup } from "./briefings.ts";
import { holderIn, ownDraft, tellsOfPaper } from "./carriedOn.ts";
import { heldBack, heldBackCues } from "./heldBack.ts";
import { intends, isPublic, known, material, office, rival, servedOther, unpublished } from "./otherGroups.ts";

const words = cues(
  "other-group-material-cues",
  oneLine`
    fallback|fall-back|not shared|is going to|are going to|it stands|they stand|as it is|variants|for costing|copy of|
    the tray|tray of|printer|scanner|shared drive|the recycling|the ones|the one|the first|the parts|the pages|
    the lines|the gist|the draft|the list|one of them|two of them|among them|in short|in outline|gone further|
    gone any further|gone wider|no further|no wider|which no other|that no other|which nobody|that nobody|stapled|
    pinned to|clipped to|tucked|anybody outside|anyone outside|outside its number|outside their number|
    outside its ranks|outside their ranks|of its own|of their own|to itself|to themselves|its chest|their chest|
    their chests|let anybody|let anyone|let nobody|let no one|ordered in|came out at|costings that|figures that|
    sums that|come out|made public|not been submitted|submitted yet|to be launched|be launched|be unveiled|go public|
    shown its hand|its hand|sent us|had sight|left with|had us|by the way|worked out for|priced for|to price|to cost|
    this morning|sent to|rabbit|of the hat|ace up|surprise in store|trick up|light of day|left with us|left for us|
    left us a|not before|been running|been helping|been costing|been modelling|in the drawer|in a drawer|
    in their drawer|back pocket|sleeve|sleeves|under wraps|tucked away|in reserve|on the stocks|keeping it back|
    kept it back|keep it back|we have seen|we have read|we had sight|which we have|let us have|let us see|
    not supposed to|rival version|the same thing|same point|private polling|private poll|goes out on|recommendation is|
    will say that|questions that|sent to officers|were told|was told|were given|were shown|was shown|
    ahead of publication|before publication|before release|ahead of release|ahead of its|yet to be published|
    yet to be announced|yet to be released|has not announced|have not announced|not announced|been warned|been advised|
    has been advised|have been advised|been shown|shown to|lent to|lent us|passed to us|written for|drawn up for|
    done for|made for|used with|used for the|came upon|came across|stumbled|in checking|in the course of|when checking|
    while checking|while costing|another group|coalition partner*|shadow|slide deck|deck used|presentation given|
    same questions|their questions|questions to officers|working figures|working file|spreadsheet|first draft|
    early draft|earlier draft|treat this as|treated as private|for your ears|between us|not for onward|not to be passed|
    do not pass|keep to yourselves|keep this to|before it is public|before they are public|before the press|
    before anybody|before anyone|unpublished|not yet|not published|not public|not out|nobody else|no one else|
    confidential|in confidence|private|privately|leak*|obtained|overheard|copier|printer tray|we hear|we gather|
    we understand|is known|are known|it is understood|we are told|word is|word has it|advance notice|advance copy|
    early sight|sight of|copied|attached|annexed|enclosed|reproduced|lodged with|embargo*|draft*|working copy|secret*|
    forwarded|let slip|gathered from|pieced together|shared with|told us|told officers|told finance|asked finance|
    asked officers|asked us|asked in|confided|means to|mean to|intends to|intend to|plans to|planning|thinking of|
    working on|preparing|is about to|are about to|has in mind|have in mind|considering|favours|favour|proposes to|
    will move|will table|went to|for the group across|across the corridor|ran the|as told to|as explained to|
    given to the|sent to the|prepared for the|costed|costing*|left in|left on|left behind|the other group*|other side|
    the opposition|rival*|version of|by mistake|confid*|have asked|has asked|been asked|been told|same note|
    understood to|similar paper|in private|memo|slides|working paper*|shows what|private view|away day|informal cabinet|
    not to be seen|kept quiet|keep quiet|not been sent|been shown|been shared|be shown|be shared|been circulated|
    made known|unannounced|gone to members|nobody outside|draft answer|happened to see|ruling group|controlling group|
    majority group|minority group|opposition|independents|other group|other side|other party|other parties|
    members opposite|opponents|the Group|Leader|Deputy Leader|portfolio holder*|Cabinet Member*|executive member*|Mayor|
    cabinet|Councillor|colleagues opposite|minority party|their|administration|across the chamber|those opposite
  `,
);
/** What a sentence must hold to be weighed: a word of secrecy, or the name of another group or party. */
const signs: readonly Lexicon[] = [words, lexicons["party-name"]];
const held = cues("papers-held-back", heldBackCues);

/** That nothing is out tells nothing of what is not. */
const nothingOut =
  /\b(?:has|have) (?:not (?:yet )?published|published) (?:anything|nothing|any [a-z ]{3,30}) ?(?:yet|so far)?\.?$/;

/**
 * Nor does it, that nothing like this paper is made for others: that is for the rules on what each group is offered.
 */
const nothingForThem = regex`
  ^(?:[\d.]+ )?(?:
    No (?:similar|such|other|further|corresponding|equivalent|comparable|like)
    \ (?:note|briefing|paper|session|offer|invitation|meeting|advice)|
    Nothing (?:similar|of the kind|like it|like this)
  )\b[^.;]{0,30} (?:is|was|has been|had been|will be) (?!published|shown|out\b)
`;

/**
 * Portsmouth 6.1.2 and 6.6.6, Crawley 11, Plymouth 2.3, 6.6, 6.8 and 11.10: what one group works on is not told to
 * another.
 */
export const otherGroupMaterial = blockRule({
  id: "other-group-material",
  family: "briefing",
  summary: "What another group, or the executive, has not published is told",
  why: "What one group, or the executive, works on with officers is its own until it is published. Officers who tell it to another lose the trust of both.",
  severity: "error",
  kinds: { constitutional: "off", "election-notice": "off" },
  messages: {
    material: "This tells what “{whose}” has not published. Remove it, or cite the paper when it is published.",
    intention: "This tells what “{whose}” means to do, which is for them to announce. Remove it.",
    served: "This tells what officers did for “{whose}”. Remove it; offer the same facts to every group instead.",
  },
  lexicons: partyLexicons,
  cues: [...signs, held],
  examples: {
    finds: [
      { text: "[[The opposition's draft amendment would close two libraries.]]", kind: "group-briefing" },
      { text: "[[Attached are the minority group's own costings.]]", kind: "group-briefing" },
      {
        text: "[[As told to the Leader last week in confidence, the grant has been refused.]]",
        kind: "member-briefing",
      },
      { text: "[[We hear that the other group means to move the closure of the depot.]]", kind: "group-briefing" },
    ],
    quiet: [
      { text: "The alternative budget was published with item 6.", kind: "group-briefing" },
      { text: "The Cabinet's forward plan is on the website.", kind: "group-briefing" },
      { text: "The text of the public petition is attached.", kind: "group-briefing" },
      {
        text: "Requests from groups are kept confidential from one another.",
        kind: "group-briefing",
        note: "The rule itself",
      },
    ],
  },
  limits:
    "Whether a paper of another group has been published is known only from the sentence itself. Outside briefings it finds only what is said to have been kept back.",
  *check(block, _options, { kind }) {
    // Other papers are read by all groups alike: there only what is said to have been kept back is found.
    if (!isBriefing(kind)) {
      for (const [index, { start, end, text }] of block.sentences.entries()) {
        const kept = heldBack(text, block.sentences[index - 1]?.text ?? "");
        const severity = kept?.named ? ("warning" as const) : ("info" as const);
        if (kept) yield { at: { start, end }, message: "material", data: { whose: kept.whose }, severity };
      }
      return;
    }
    const signed = new Set(block.sentencesWith(signs).map(({ start }) => start));
    for (const { start, end, text } of block.sentences) {
      const earlier = block.text.slice(Math.max(0, start - 300), start);
      const [last = ""] = /[^.!?]*[.!?]\W*$/.exec(earlier) ?? [];
      if (goesToAll.test(text)) continue;
      const own = tellsOfPaper(text, last)
        ? (holderIn(earlier) ?? named(block, start - earlier.length, start))
        : ownDraft(text);
      if (own) {
        yield { at: { start, end }, message: "material", data: { whose: own }, severity: "error" };
        continue;
      }
      const kept = heldBack(text, last);
      if (kept && !isWorkingGroup(kept.whose)) {
        const severity = kept.named ? ("error" as const) : ("warning" as const);
        yield { at: { start, end }, message: "material", data: { whose: kept.whose }, severity };
        continue;
      }
      if (!signed.has(start)) continue;
      if (
        isPublic.test(text) ||
        aboutItself(text) ||
        nothingOut.test(text) ||
        nothingForThem.test(text) ||
        keptOut.test(text) ||
        offeredAlike.test(text) ||
        (asksForThis.test(text) &&
          (answered.test(block.text.slice(end, end + 40)) || granted.test(block.text.slice(end, end + 160))))
      )
        continue;
      const before = standsFor.test(text) ? block.text.slice(Math.max(0, start - 200), start) : "";
      const behind = before && (/[^.!?]*[.!?]\W*$/.exec(before)?.[0] ?? "");
      if (behind && plainlySecret.test(text) && !isPublic.test(behind)) {
        const whose = rival.exec(behind)?.[0] ?? named(block, start - behind.length, start);
        if (whose) {
          yield { at: { start, end }, message: "material", data: { whose }, severity: "error" };
          continue;
        }
      }
      const group = rival.exec(text)?.[0] ?? named(block, start, end);
      const whose = group ?? office.exec(text)?.[0];
      const found =
        (nicknamed.test(text) && putBy.test(text) ? drawer : undefined) ??
        ((whose && (group ? ofGroup(text, group) : ofOffice(text))) || early(text));
      if (group && (isWorkingGroup(group) || placesAPerson(text, text.indexOf(group), group))) continue;
      if (found) yield { at: { start, end }, data: { whose: whose ?? "the executive" }, ...found };
    }
  },
});

/** The sentence goes on about a paper that the one before it spoke of. */
const standsFor = regex`
  ^(?:
    They|It|These|This|That (?:work|paper|figure|draft|sum|answer|bid)|The (?:work|paper|figures?|draft|answer)|
    None of (?:it|them|this)|Neither
  ) (?:has|have|was|were|will|had)\b|
  ^(?:They|These) are\b|
  ^(?:Her|His|Their|Its|The) (?:[a-z]+ ){0,2}(?:
    sums|figures|costings|draft|numbers|list|workings|papers?|amendment|budget|motion|research|model|spreadsheet|note|
    plan|letter
  )\b[^.;]{0,40}? (?:has|have|had|is|are|was|were)\b|
  ^It is (?:stapled|attached|clipped|pinned|annexed|overleaf|reproduced|copied|enclosed|tucked)\b|
  ^(?:That|The) (?:work|paper|figure|draft|sum|answer|bid) is\b
`;
/** The group that the paper is for asked for it, and the paper says that it answers. */
const asksForThis = /\basked\b[^.;]{0,30}\bfor\b/;
const answered = /^\s*(?:It|They|This|The|These) (?:note|briefing|paper|are|is|gives?|sets?|answers?|follow)\b/;

/** … or what follows says that the request was granted: that is who asked for this very paper. */
const granted = regex`
  \b(?:approved|agreed(?: to)?|authorised|consented to|sanctioned|granted)\b[^.;]{0,24}\b(?:request|briefing|it|this)\b|
  \brequest was (?:approved|agreed|granted|authorised)\b
`;

/** It is said that nothing of the kind is in the paper. */
const keptOut = regex`
  \b[Oo]fficers (?:cannot|can not|may not|must not|do not|will not|are not (?:able|free) to)\b[^.;]{0,20}\b
  (?:discuss|disclose|share|describe|comment on|give|speak (?:of|about)|pass on)\b|
  \b(?:[Nn]othing|[Nn]one|[Nn]o part) (?:in|of|here)\b[^.;]{0,20}\b(?:this|the) (?:note|briefing|paper)\b
`;

/** "This note has been copied to the secretaries of the other groups." */
const goesToAll = regex`
  \b(?:[Tt]his|[Tt]he same|[Tt]he present) (?:note|briefing|paper|document|information)\b[^.;]{0,40}\b
  (?:copied|sent|given|offered|supplied|circulated|shown|available|open)\b[^.;]{0,40}\b
  (?:all|other|every|both|each|any|remaining)\b[^.;]{0,20}\bgroups?\b
`;

/** The others have been offered this very paper, or may have it. */
const offeredAlike = regex.i`
  \b(?:the same|[Tt]his|an identical|one like it) (?:\w+ )?
  (?:note|briefing|paper|session|information|advice|offer|presentation)?\b[^.;]{0,20}\b
  (?:offered|available|open|given|sent|made) (?:available )?to\b|
  \b(?:may|can|will) have (?:it|the same|one|a copy|this (?:note|briefing|paper))\b|
  \b(?:has|have|had) (?:also )?asked for (?:the same|one like it)\b
`;

/** A group by its short name ("the Mariners"), and what it is said to hold back. */
const nicknamed = regex`
  \b[Tt]he (?:[A-Z][a-z]+(?: [A-Z][a-z]+)? Group|[A-Z][a-z]{3,}s(?:['’])?) (?:\w+ )?
  (?:has|is|means|intends|plans|keeps|have|hold|are|mean|intend|plan|had|will|keep|kept)\b
`;
const putBy = regex.i`
  \b(?:
    in (?:the|a|their|its) (?:drawer|desk|back pocket|locker|bag|safe)|up (?:their|its|a|the) sleeves?|under wraps|
    tucked away|in reserve|ready and waiting|(?:out|up) of (?:the|a|its|their) hat|a rabbit|
    an? (?:ace|card|trick|surprise)\b[^.;]{0,30}\b(?:to play|to spring|in store|in hand|up|for)|on the stocks|
    (?:keeping|keep|kept) (?:it|them|this|that|one) (?:back|quiet|dark|close)|
    (?:in|for) (?:the )?(?:budget meeting|debate|night|day itself)\b[^.;]{0,40}\bwhich
  )\b
`;
const drawer: Told = { message: "material", severity: "error" };

/** Something that is told before it is out, or passed on from work for somebody else: for information. */
const early = (text: string): Told | undefined =>
  beforehand.test(text) && !routine.test(text) && !isPublic.test(text)
    ? { message: "material", severity: "info" }
    : undefined;
const beforehand = regex`
  \b(?:
    (?:[Oo]fficers|[Ff]inance|[Ww]e|[Ll]egal|[Tt]he (?:service|team|department|Director))
    \ (?:have |has |had |recently |also |last week )?(?:
      gave|given|modelled|costed|advised|told|helped|briefed|drafted|prepared|checked|supplied|sent|showed|shown|ran|
      tested
    )\b[^.;]{0,30}\b(?:
      Greens?|Conservatives?|Labour|Tories|Liberal Democrats?|Lib Dems?|Reform UK|Plaid|SNP|[Ii]ndependents?|opposition|
      (?:other|another|minority|majority|ruling) group
    )|
    [Ww]e (?:have|had) (?:seen|read|been shown|sight of)|which we have (?:seen|read)|let us (?:have|see|look|read)|
    let officers (?:have|see)|not supposed to (?:say|tell)|
    (?:rival|their|its|alternative) (?:version|figures|sums|model|spreadsheet|costing)s?|told the same|given the same|
    asked the same|private (?:polling|poll|survey|list|note|view|paper|research)|goes out on|
    (?:will|is to) (?:be )?(?:announce|publish|recommend|say that)\w*|its recommendation is|
    questions that [^.;]{2,30} (?:sent|put|asked|tabled)|(?:sent|put) to officers|
    (?:
      Greens|Conservatives|Labour|Tories|Liberal Democrats|Lib Dems|Reform UK|Plaid(?: Cymru)?|SNP|[Ii]ndependents|
      opposition
    ) (?:were|was|has been|have been) (?:told|given|shown|briefed|warned|advised|helped|asked)|
    [Aa]head of publication|
    (?:Group|group|party|side)(?:['’]s)? (?:has|have) been (?:warned|advised|told|asked|refused|helped)|
    ahead of (?:its |their |the )?(?:publication|release|announcement)|
    before (?:its |their )?(?:publication|release|it is (?:public|out|announced))|
    yet to be (?:published|announced|released|made public)|
    (?:has|have) not (?:yet )?(?:been )?(?:published|announced|released|made public|told)|embargoed|
    treat(?:ed)? (?:this|it|these)? ?as private|
    (?:another|coalition|shadow|other|opposition|minority|majority|ruling|administration)\b[^.;]{0,60}\b(?:
      advised|warned|told|lent|shown|came upon|came across|written for|drawn up|proposal|working figures|slide|deck|
      questions
    )|
    (?<!will be )(?<!is being )(?:written|drawn up|prepared|done|made|used|shown|given|lent|sent|supplied)
    \ (?:to us by|to|for|with|by) (?:the |our )?(?:\w+ ){0,2}
    (?:coalition|administration|executive|Cabinet|Leader|opposition|group|partners|shadow|independents?)|
    came (?:up)?on (?:a|the|an)|[Ii]n (?:checking|costing|the course of)|shown the (?:slide|paper|draft|figures)|
    keep (?:this|it) to yourselves|for your ears|not for onward
  )\b
`;

interface Told {
  readonly message: "material" | "intention" | "served";
  readonly severity: Severity;
}

/** What officers worked out for the others, and what it came to. */
const costedFor = regex`
  \b(?:[Ww]e|[Oo]fficers|[Ff]inance|[Tt]he (?:service|team|department))(?: (?:have|has|had|also|recently))*
  \ (?:costed|modelled|priced|worked (?:up|out)|drew up|drafted)\b[^.;]{0,40}\bfor (?:the |their )[^.;]{0,70}
  (?:\bcame (?:to|out)\b|\b(?:was|is|showed) £|£ ?\d)
`;

function ofGroup(text: string, whose: string): Told | undefined {
  const secret = plainlySecret.test(text);
  const papers = drafts.test(text);
  if (secret || (papers && unpublished.test(text))) return { message: "material", severity: "error" };
  if (costedFor.test(text) && !record.test(text)) return { message: "served", severity: "error" };
  if (servedOther.test(text) && material.test(text)) return { message: "served", severity: "warning" };
  if (intends.test(text) && known.test(text)) return { message: "intention", severity: "error" };
  if (
    papers &&
    /\b(?:version|by mistake|in mind|same note|working (?:copy|papers?|file|draft|version|notes?|sheets?))\b/i.test(
      text,
    )
  )
    return { message: "material", severity: "warning" };
  if (intends.test(text) && forecast.test(text)) return { message: "intention", severity: "info" };
  // A group by its name may be the one that is briefed.
  if (/ Group\b/.test(whose)) return undefined;
  if (mind.test(text) && !record.test(text)) return { message: "intention", severity: "info" };
  if (asked.test(text)) return { message: "served", severity: "info" };
  return doings.test(text) && !record.test(text) ? { message: "intention", severity: "info" } : undefined;
}

/** What the executive has before it is told by officers in its time; only what is said to be kept back is found. */
const ofOffice = (text: string): Told | undefined =>
  plainlySecret.test(text) &&
  (material.test(text) || /\b(?:settled|decided|agreed|told)\b/i.test(text)) &&
  !routine.test(text)
    ? { message: "material", severity: notOut.test(text) ? "error" : "warning" }
    : softSecret.test(text) || mind.test(text)
      ? { message: "material", severity: "info" }
      : undefined;

/** What somebody in office thinks, wants or has let officers know. */
const mind = regex.i`
  \b(?:
    thinks?|wants?|wanted|would like|would prefer|prefers?|preferred|hopes?|hoped|likes?|worr(?:y|ies|ied)|fears?|
    feels?|is (?:minded|keen|unhappy|nervous|inclined|leaning|reluctant|set on|toying)|
    are (?:minded|keen|unhappy|nervous|inclined|leaning|reluctant)|
    has (?:told|mentioned|said|let|asked|hinted|indicated|drawn up|drafted|prepared|in hand)|
    have (?:told|mentioned|said|asked|hinted|drawn up|drafted)|told (?:us|me|officers|the author)|mentioned|remarked|
    hinted|intends?|is planning|plans? to|in mind|thinking|fall-?back|private|not been seen|rang to|rang about|
    quoted at length|applies here too|says more|pinned|version|come to us|we (?:saw|happened)|
    up (?:his|her|their) sleeve|behind closed doors|pre-?meeting|in private
  )\b
`;

const softSecret = regex.i`
  \b(?:
    (?:draft|list|plan|budget|figures|paper|version)\b[^.;]{0,30} (?:is|are|still) working on|early (?:draft|version)|
    (?:has|have) not (?:yet )?(?:been )?shared|fall-?back|
    (?:means?|intends?|plans?|is going|are going|is about|are about) to
    \ (?:announce|publish|drop|close|cut|propose|sell|freeze|unveil|recommend|scrap|raise)|
    still under|advance copy|memo (?:from|to)|as told to|is understood to|are understood to|privately|private view|
    away ?day|informal cabinet|not to be seen|kept quiet|keep (?:it )?quiet|not been sent|not yet been sent|
    has been shown|been told|draft answer|draft reply|(?:has|have) seen
  )\b
`;
/** Said to be secret in so many words. */
const plainlySecret = regex.i`
  \b(?:
    (?:which|that) no(?:body| one| other (?:member|councillor|group))(?: else)? (?:has|have)|
    (?:stapled|clipped|pinned|tucked) (?:to|in|into|behind|at)|
    (?:in|on|from) (?:the |a )?(?:tray|bin|glass) of (?:the|a) (?:\w+ )?(?:printer|copier|photocopier|scanner)|
    (?:in|on) (?:the|a) (?:\w+ )?(?:printer|copier|photocopier|scanner|shared drive|recycling)|
    (?:a |the )?copy (?:of it |of them )?is (?:behind|under|with|at the (?:back|end)|attached|on the)|
    will not want (?:it |them |this )?(?:quoted|seen|known|shown)|unpublished|unannounced|
    (?:not|never|nobody|no one|no-one)\b[^.;]{0,24}\b(?:let|allow\w*|shown?|tell|told|giv(?:e|en))\b[^.;]{0,30}\b
    (?:see|seen|sight|look|read|outside)|
    (?:keep(?:s|ing)?|kept|hold(?:s|ing)?|held|play(?:s|ing|ed)?) (?:it|this|that|them|its|their|the)?[^.;]{0,30}
    (?:to (?:itself|themselves)|close to (?:its|their) chests?)|
    (?:not|yet to) (?:yet )?(?:been )?(?:
      come out|gone out|made public|submitted|lodged|launched|aired|unveiled|shown (?:its|their|his|her) hand|
      said so in public
    )|
    due to (?:go (?:public|out)|be (?:published|launched|announced|unveiled|made public))|
    (?:will|is to|are to) be (?:launched|unveiled|announced|made public) (?:on|in|at|next)|
    (?:lodged|handed in|sent in) (?:this|yesterday|today|last)|
    left with (?:the (?:team|service|Director|clerk|Head)|officers|[A-Z]\w+)|
    (?:that|which) (?:they|it) (?:sent|gave|showed|lent) (?:us|to|officers)|
    (?:note|paper|letter|e-?mail|spreadsheet)\b[^.;]{0,20}\b(?:sent|went) to [A-Z]|
    (?:has|have|had|did) (?:not|never) (?:yet )?(?:gone|got|go|get|travelled|been taken|reached|left|been) (?:any )?
    (?:further|wider|elsewhere|beyond|outside|anywhere else|out of|(?:his|her|their) (?:office|desk))|
    (?:went|gone|got) no (?:further|wider)|
    (?:costings?|figures|sums|analysis|modelling|paper) (?:that|which) [^.;]{2,40}
    \ (?:ordered|asked for|commissioned|requested|had done)\b|
    had (?:us|officers|finance|the (?:team|service)) (?:work|cost|price|run|check|look)|
    asked by (?:the|an?) [^.;]{2,30} to (?:price|cost|model|check|work out)|
    (?:not|never|yet to) (?:yet )?(?:been |be )?
    (?:shared|shown|circulated|made known|disclosed|put (?=to|about|round|before|out\b(?! of)))(?: to| with)? ?
    (?:members|anyone|anybody|the (?:public|group|council)|outside|known)?|
    not (?:yet )?gone to members|nobody outside|(?:yet to|not yet|not) (?:see|seen) the light of day|
    left (?:with|for) us|and not before|not (?:yet )?(?:been )?(?:published|public|out|released|announced)|
    (?:in|under) (?:strict |strictest )?confidence|confidential|confid(?:ed|es)|private(?:ly)?|leak\w*|obtained|
    overheard|copier|advance notice|though nobody else|
    no(?:body|-one| one) else has (?:yet )?(?:seen|heard|been|had|got|read|a copy|sight|it|them)|embargoed|secret|
    left (?:in|on|at|behind)|let slip|lodged with|sight of|(?:have|had) (?:had )?sight|it is known|is known to|
    gathered from|we hear|by mistake|behind the scenes
  )\b
`;
const notOut = regex.i`
  \b(?:
    unpublished|not (?:yet )?(?:been )?(?:published|public|out)|confidential|private|nobody else|no one else|leak\w*|
    obtained|secret|in confidence
  )\b
`;
const routine = regex.i`
  \b(?:
    confidential (?:appendix|report|part|item|information|basis)|
    private
    \ (?:sector|companies|company|firm|land|owner\w*|rent\w*|car park|hire|street|road|garden|meeting|session|part)|
    not (?:yet )?(?:been )?announced (?:by|its)
  )\b
`;
/** Papers that a group makes for itself. */
const drafts = regex.i`
  \b(?:
    an alternative(?= to | for |[.,;])|drafts?|amendments?|costings|budget|savings list|forward plan|
    working (?:copy|papers?)|notes?|brief(?:ing)?|papers?|slides|motion|plans?|questions?|speech|memo|version|figures
  )\b
`;
const forecast = regex.i`
  \b(?:move|table|amend\w*|motion|cut|close|closure|freeze|scrap|propose|question|vote|budget|announce|call in|bid)\b
`;
/** What others do, hold or think, told without a word on where it is published. */
const doings = regex.i`
  \b(?:
    has|have|had|is|are|was|were|will|would|could|may|might|prefers?|thinks?|hopes?|likes?|holds?|sits?|meets?|met|
    drafted|costed|prepared|discussed|considered|feels?|believes?|seems?|appears?
  )\b
`;
/** What is known of every group: its seats, its members, that it was told. */
const record = regex.i`
  \b(?:
    seats?|places?|proportion\w*|were told|was told of|offered|invited|notified|majority of|
    members? of the (?:panel|committee|board)|elected|leader of the|group leaders|at (?:Council|Cabinet)|in the chamber|
    briefing|this (?:note|paper)|requested|debate[ds]?|voted|resolved|agreed|road|bank|agreement|examiner|engineer|
    survey\w*|assessor|review\w*|adviser|inspector|valuer|consultant|auditor|person|sector|school|living
  )\b
`;
/** What others ask of officers is theirs. */
const asked = regex.i`
  \b(?:has|have|had) (?:been )?(?:asked|requested|enquired|inquired)\b[^.;]{0,40}\b(?:for|what|how|whether|to|about|by)
  \b|
  \b(?:were|was|been) asked by\b
`;

const named = (block: BlockView, start: number, end: number): string | undefined => {
  const one = partyMentions(block).find((mention) => mention.start >= start && mention.end <= end);
  return one && block.text.slice(one.start, one.end);
};
