import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import { cues, type Lexicon } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Mark } from "../../core/rule/rule.ts";
import { followedUp } from "../followedUp.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { placesAPerson } from "../neutrality/parties/affiliation.ts";
import { partyLexicons, partyMentions } from "../neutrality/parties/partyMentions.ts";
import { aboutItself, isBriefing, isWorkingGroup } from "./briefings.ts";
import { holderIn, ownDraft, tellsOfPaper } from "./other-group-material/carriedOn.ts";
import { heldBack, heldBackCues } from "./other-group-material/heldBack.ts";
import { isPublic, office, rival } from "./other-group-material/otherGroups.ts";
import { ofGroup, ofOffice, plainlySecret, routine, type Told } from "./other-group-material/othersPapers.ts";

const words = cues(
  "other-group-material-cues",
  oneLine`
    not been tabled|not yet been tabled|not yet tabled|untabled|to be tabled|fallback|fall-back|not shared|
    is going to|are going to|it stands|they stand|as it is|variants|for costing|copy of|
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
  offers: [withoutSentence],
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
  check: (block, _options, { kind }) => followedUp(block, tellsOf(block, kind)),
});

type Message = "material" | "intention" | "served";

function* tellsOf(block: BlockView, kind: Kind): Generator<Mark<Message>> {
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
    if (start === block.sentences[0]?.start && strayPaper.test(text) && !isPublic.test(text)) {
      yield { at: { start, end }, message: "material", data: { whose: "another group" }, severity: "warning" };
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
        (answered.test(block.text.slice(end, end + 40)) ||
          granted.test(block.text.slice(end, end + 160)) ||
          granted.test(text)))
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
}

/**
 * "Their amendment, which was on the copier, would …" at the head of a paragraph: whose it is stands in the one before,
 * and how it came to officers says that it is not the readers' own.
 */
const strayPaper = regex`
  ^(?:[\d.]+ )?(?:Its|Their|That group['’]s) (?:own )?
  (?:draft |alternative |budget |unpublished |shadow |rival |savings )*
  (?:amendments?|motions?|budget|costings?|savings list|list of (?:cuts|savings)|
  manifesto|speech|figures|sums|shortlist)\b
  (?! (?:to|of) the (?:Bill|Order|Regulations|Act|scheme|plan)\b)[^.;]{0,60}?\b(?:
    (?:was |were |has been |had been )?(?:left|found|lying|forgotten|abandoned|
    picked up|dropped|turned up|came up|sitting)
    \ (?:on|in|at|by|under|behind|with) (?:the |a |our )?(?:[a-z]+ ){0,2}
    (?:printer|copier|photocopier|scanner|tray|desk|table|room|drive|folder|corridor|bin|glass|chair)|
    by mistake|in error|(?:found|made) its way|fell into|fallen into|(?:come|came|comes) (?:our|your) way|
    (?:come|came|comes|sent|e-?mailed|forwarded|copied) to (?:us|officers) by (?:accident|chance)|
    (?:that|which) (?:we|officers)
    \ (?:have|had|happened to)? ?(?:seen|see|read|come across|came across)
  )\b
`;

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
const asksForThis = regex`
  \basked\b[^.;]{0,30}\bfor\b|
  \b[Rr]equest for (?:a|an|the|this) (?:[a-z]+ )?(?:briefing|note|paper|session|information)\b[^.;]{0,80}\b
  (?:came|was (?:made|received|sent|put)|reached|arrived|has come)\b[^.;]{0,30}\b(?:from|by) (?:the )?
  (?:[Ss]ecretary|[Ll]eader|[Ww]hip|[Cc]hair|[A-Z]\w+ Group)
`;
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

const named = (block: BlockView, start: number, end: number): string | undefined => {
  const one = partyMentions(block).find((mention) => mention.start >= start && mention.end <= end);
  return one && block.text.slice(one.start, one.end);
};
