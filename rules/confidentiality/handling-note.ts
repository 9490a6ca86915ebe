import { oneLine, regex } from "../../core/pattern/regex.ts";
import { inFull } from "../../core/report/inFull.ts";
import { belowTitle } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedWords, insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { handlingOf } from "../briefing/briefings.ts";
import { onlyIn } from "../kinds.ts";
import { othersLeave, tellsEarly } from "./handling-note/whoseLeave.ts";
import { invitation } from "./invitedOn.ts";

/**
 * Finds briefings that do not say whom they are for, what for, and that they go no further: Portsmouth 6.1.1, Crawley 11,
 * Plymouth 6.6, Barnet 9.5 and Breckland 7.2; and, where a pack asks for it (Breckland 10.4), notices that ask ward
 * members to tell others before they are public.
 */
export const handlingNote = reportRule({
  id: "handling-note",
  family: "confidentiality",
  summary: "A briefing does not say whom it is for, or that it is not to be passed on",
  why: "Advice to a group or a member is given in confidence. Without a note on handling it is passed on in good faith, and officers are drawn into what follows.",
  severity: "warning",
  kinds: onlyIn("group-briefing", "member-briefing"),
  messages: {
    missing:
      "This briefing has no note on handling. Say whom it is for, that it is for their work as councillors, and that it is not to be passed on without consent.",
    onward:
      "This briefing does not say whether it may be passed on. Add that it is not to be passed on, or whose consent that needs.",
    onwardMember:
      "This briefing does not say whether it may be passed on. Add that it is not to be shared unless the member it is for agrees.",
    othersLeave:
      "“{words}” leaves it to officers whether a member's briefing goes further. Here only the member it is for can allow that; say so.",
    early:
      "This asks ward members to tell others of a notice that is confidential until it is published. Take it out, and give the day until which it is kept.",
    invites: "This invites readers to pass the briefing on. Take it out and say who may see it.",
  },
  cues: cues(
    "handling-cues",
    oneLine`
      no restriction*|no limit*|no condition*|no strings|relaxed about|easy about|about who|about where|help yourself|
      help yourselves|pick up|collect|whoever|
      Facebook|Twitter|WhatsApp|extracts|quoting|matter who|do not mind|don't mind|do not care|need sign|supporters|
      for anyone|for anybody|to residents|to several|to some|to the press|to traders|their partners|their friends|
      their families|you wish|
      at will|freely|widely|far and wide|the link|the password|as being|regard it|tabs|a record|no record|a list|
      no list|
      a log|keep track|who gets|ought to know|a copy|copies|open to all|you may tell|members may tell|you can tell|
      for general|for wide|for wider|for onward|you like|you please|you see fit|you want|you think|
      press|radio|BBC|television|reporter*|journalist*|editor*|newspaper*|weekly paper|local paper|evening paper|
      news desk|newsroom|yours to|Echo|Gazette|Herald|Courier|Mercury|Argus|Chronicle|Advertiser|Journal|Telegraph|
      Observer|who sees|who else|who reads|who gets|who has|who may see|who may read|who is shown|who is given|friendly|
      sympathetic|tame|into your|in your|on your|at your|do let|let your|let the|newsletter|as you wish|as you like|
      as you please|as you see fit|as you choose|wherever you|however you|read it out|put it|put this|put any|quote it|
      quote this|quote from|use it|use this|only what|no more than what|nothing but what|no harm|no objection|
      nothing wrong|no reason|no difficulty|quite all right|council purposes|official purposes|purposes only|to be used|
      be used by|used only|only what is|nothing that is not|anyone who ask*|anybody who ask*|hand copies|hand a copy|
      hand it|hand this|hand round|hand on|give a copy|give copies|give this|give it|let anyone|let anybody|show it|
      show this|show anyone|leave copies|leave a copy|leave it|take copies|take a copy|take spare|spare copies|
      objection to|by all means|free to|welcome to|going to the|likes to|like to|into the hands|run off|print off|
      do print|do make|do copy|do pass|do give|do send|do show|do forward|do circulate|do distribute|do post|do leave|
      please pass|please give|please send|please show|please hand|please leave|please post|please make|please print|
      please copy|please distribute|please take|not public|not already public|mind if|mind it|mind who|find its way|
      finds its way|found its way|find their way|feel free|pass it|pass this|circulate|circulated|circulation|share|
      shared|sharing|forward it|forward this|recipients|for members of|for councillor|for use|consent|not to be|
      must not|do not|should not|in confidence|confidential|for any other purpose|no other|nobody else|no one else|
      nothing else|work as councillors|council duties|all members|all-member|all councillors|copied|disclosed|onward|
      as councillors|as members|as a councillor|as a member|as elected|capacity as|council business|their duties|
      your duties|eyes only|for information of|intended for|meant for|addressed to|between ourselves|those present|
      this room|the room|these walls|those walls|four walls|to themselves|kept private|kept secret|kept confidential|
      treated as|this meeting|keep it to|keep this to|go further|passed on|pass on|for the group|private to|yourselves|
      yourself|made available|for the use|to help|to assist|to inform|to support|not for|no copies|embargo*|strictly|
      social media|eyes of|audience|need to know|need-to-know|restricted|keep within|recipient|distribut*|reproduce*|
      divulg*|publicly|in public|go to|anybody|anyone|whoever|whomever|send it|send this|send the|hand the|copy it|
      copy this|copy the|show the|pass the|be seen|be read|be shown|any other|other members|other councillors|
      other groups|every member|agrees|residents|constituents|the public|announce|publish
    `,
  ),
  examples: {
    finds: [
      {
        text: "---\nkind: group-briefing\ntitle: [[Market tolls]]\n---\n\nThe tolls are reviewed in May.\n",
        kind: "group-briefing",
      },
      {
        text: "For Councillor Nye only; not to be shared without consent. [[Feel free to share the table]].",
        kind: "member-briefing",
      },
    ],
    quiet: [
      {
        text: "For Councillor Nye, for council duties; not to be shared without consent.\n\nThe tolls are reviewed in May.",
        kind: "member-briefing",
      },
      {
        text: "This note is for members of the group, for use in their work as councillors, and must not be used for any other purpose.",
        kind: "group-briefing",
      },
      { text: "Feel free to share this on social media.", kind: "press-release" },
      { text: "This public briefing is for all members of the Council.", kind: "member-briefing" },
    ],
  },
  options: {
    "members-consent": {
      type: "boolean",
      default: false,
      about: "Is what one member was told passed on only if that member agrees, whatever officers think?",
    },
  },
  gather: (block, options, { kind }) => {
    const { text, sentences } = block;
    if (kind === "ward-notice") {
      const early = tellsEarly(block);
      return early ? { ...nothing, early } : undefined;
    }
    // How another's paper was to be handled says nothing of this one.
    const own = sentences.filter((sentence) => sentence.text.length > 600 || !ofAnother.test(sentence.text));
    const said = inFull(own.length < sentences.length ? own.map((sentence) => sentence.text).join(" ") : text);
    const kept = said.replace(nothingKept, "");
    const fact = {
      invites: invitation(text),
      recipients: addressed.test(said),
      onward: onward.test(kept) || bounded.test(kept),
      open: everybody.test(said),
      early: undefined,
      leave: options["members-consent"] && kind === "member-briefing" ? othersLeave(block) : undefined,
    };
    return fact.invites || fact.recipients || fact.onward || fact.open || fact.leave ? fact : undefined;
  },
  *judge(outline, facts, { meta, kind, classification }) {
    if (kind === "ward-notice") {
      for (const { fact, block } of facts)
        if (fact.early)
          yield {
            at: { block, at: fact.early },
            message: "early",
            rewrites: [withoutSentence, insteadOfSentence(embargoed)],
          };
      return;
    }
    const secret = classification === "exempt" || classification === "confidential";
    const severity = secret ? ("error" as const) : ("warning" as const);
    const shown = !secret && (classification === "public" || facts.some(({ fact }) => fact.open));
    let invited = false;
    for (const { fact, block } of facts) {
      if (!fact.invites || (fact.invites.loose && shown)) continue;
      invited = true;
      const { start, end } = fact.invites;
      const rewrites = [insteadOfSentence(handlingOf(kind))];
      yield { at: { block, at: { start, end } }, message: "invites", severity, rewrites };
    }
    for (const { fact, block } of facts) {
      if (!fact.leave) continue;
      const { start, end, words, outright } = fact.leave;
      const grade = outright ? severity : ("info" as const);
      const rewrites = [insteadOfSentence(handlingOf(kind))];
      yield { at: { block, at: { start, end } }, message: "othersLeave", data: { words }, severity: grade, rewrites };
      invited ||= outright;
    }
    if (invited || (!secret && facts.some(({ fact }) => fact.open))) return;
    const to = (meta.briefing?.value.recipients ?? "").trim();
    // What is public and goes to every member has no reader who may not see it.
    if (classification === "public" && toAll.test(to)) return;
    const held =
      facts.some(({ fact }) => fact.onward) ||
      bounded.test(to) ||
      /\bnot for (?:any )?(?:other|further)\b|\bno other\b|\bonly\b/i.test(to);
    if (held) return;
    const addressee = facts.some(({ fact }) => fact.recipients) || to !== "";
    yield {
      at: { title: true },
      message: addressee ? (kind === "member-briefing" ? "onwardMember" : "onward") : "missing",
      severity,
      rewrites: [
        insertedWords(
          handlingOf(kind),
          belowTitle(outline, meta.header !== undefined),
          "Insert a note on handling with blanks",
        ),
      ],
    };
  },
});

const nothing = { invites: undefined, recipients: false, onward: false, open: false, leave: undefined };
const embargoed =
  "This notice is confidential until [insert the date of publication], and may not be disclosed before then without the agreement of [insert the post].";

const toAll = /^(?:all|every) (?:\w+ )?(?:members?|councillors?)\b/i;

const addressed = regex.i`
  \b(?:intended|meant|written|prepared) for\b|\baddressed to\b|
  \b(?:for|to) (?:the )?(?:members of|use by|councillor|cllr|the [A-Z]\w+ group)\b|\brecipients?\b|
  \bfor [^.;]{3,40} only\b
`;
export const onward = regex.i`
  \b(?:not|never|nor) (?:to )?(?:be )?
  (?:(?:used|read|shared|copied|circulated|quoted|shown|kept|passed(?: on)?),? (?:(?:or|nor|and) )?){0,3}(?:
    shared|share|copied|copy|passed|pass|circulated|circulate|distributed?|reproduced?|divulged?|disclosed|disclose|
    quoted|forwarded|forward|published|used for|released|given
  )\b|
  \bfor (?:an|any )other purposes?\b|\bmust not be (?:used|shared|passed|disclosed)\b|
  \bwithout (?:the )?(?:\w+ )?(?:consent|permission|agreement|approval)\b|
  \b(?:strictly|private and) confidential\b[^.;]{0,20}\b(?:to|for)\b|
  \b(?:for|to) no other (?:purpose|use|person|reader|eyes)\b|\b(?:for|by) (?:nobody|no one|no-one|nothing) else\b|
  \bgoes? no further\b|\bno further\b|\bonward (?:use|circulation|sharing|distribution)\b|
  \b(?:is|are|be|remains?|stays?|kept|keep (?:it|this|(?:this|the|these) \w+)|as|strictly) (?:strictly |private and )?
  confidential\b(?! (?:information|report|appendi))(?!,? (?:being|under|by virtue|because|since)\b)|
  \bconfidential to\b|\btreat(?:ed)?\b[^.;]{0,50}\bin (?:strict )?confidence\b|\bembargoed\b|(?<!\b(?:you|they|we|
  members|group) )\bneed[- ]to[- ]know\b|
  \brestricted (?:to|circulation|[–—-] )|\bstrictly private\b|\bconfidential until\b|
  \bpost(?:ed)? (?:it |this )?(?:on|to) social media\b|\bno copies\b
`;
/** What it may be used for, or that what is said stays here: that is a limit as much as a ban on passing it on. */
export const bounded = regex.i`
  \bnot for (?:onward |wider |general |further )?(?:
    circulation|distribution|sharing|copying|publication(?![^.;]{0,40}\b(?:virtue|paragraphs?|schedule|section)\b)|
    passing on
  )\b|
  \b(?:asked|requested|reminded) to keep (?:it|this|the (?:note|paper|briefing)|its contents)
  \ (?:to themselves|private|to yourselves)\b|
  \b(?:for|in|to (?:help|assist|support|inform|aid|guide)|with|on|only in|and in)\b[^.;]{0,50}\b
  (?:their|your|the group['’]s|members['’]?|his|her|its|a councillor['’]s|councillors['’])\b[^.;]{0,30}\b(?:
    as (?:a )?(?:elected )?(?:councillors?|members?)|
    (?:council|public|civic|official) (?:work|duties|business|role|office)|
    (?:work|duties|role|functions|office) (?:as|for|on|in) (?:a |the )?(?:elected |ward )?
    (?:councillors?|members?|council)
  )|
  \bin (?:their|your|his|her) (?:capacity|role|office) as (?:a |elected |ward )*(?:councillor|member)|
  \bfor (?:the )?(?:council|official) (?:business|work|duties|purposes)\b|
  \bfor (?:[\w'’]+ ){0,3}(?:eyes|use|information|ears) only\b|
  \bfor the (?:eyes|ears|information|use) of [^.;]{3,50} only\b|
  \b(?:stays?|remains?|kept|keep(?: it| this)?|held) (?:\w+ )?(?:
    with(?:in|) (?:those|the group|this|the room)|in (?:confidence|this room)|to (?:yourselves|yourself|the group)|
    between (?:ourselves|us|those)|private
  )|
  \b(?:
    (?:given|sent|shared|provided|offered|supplied|is|are|written|read|held|kept|issued) (?:\w+ ){0,5}?in (?:strict )?
    confidence|
    private to (?:the group|members|those|you)|go(?:es)? no further than|not go (?:any )?further|
    intended (?:only|solely) for|meant (?:only|solely) for
  )\b|
  ^(?:[\d.]+ )?(?:circulation|distribution|handling|sharing|audience|recipients?)\b[^.;]{0,60}\bonly\b
`;
/** A sentence on a paper that somebody else wrote, and was to be kept. */
const ofAnother = regex.i`
  \b(?:
    (?:come|came|got|have) (?:by|hold of|sight of)|passed to us|sent (?:to )?us|reached us|forwarded|lent (?:to )?us|
    (?:been |were |was )(?:shown|given|handed|lent|sent)(?! to (?:the group|members))|saw|seen|found|obtained|
    fell into|left (?:on|in|behind)|(?:other|another|rival|opposition|ruling|minority|majority) (?:group|party|side)|
    whose own|(?:their|its|her|his) (?:own )?(?=(?:draft|spreadsheet|costings?|amendment|e-?mail|memo|list))
  )\b[^.;]{0,60}?\b(?:
    spreadsheets?|drafts?|costings?|amendments?|e-?mails?|memo|slides?|letters?|lists?|workings|motions?|figures|
    plan|budget
  )\b[^.;]{0,60}?\b(?:
    meant|intended|private|confidential|confidence|not for|nobody else|no one else|eyes|embargoed|restricted
  )\b
`;
/** "Nothing in the note is confidential or exempt." */
const nothingKept = /\b(?:[Nn]othing|[Nn]one|[Nn]o part)\b[^.;]{0,40}\b(?:is|are) (?:confidential|exempt|secret)\b/g;
const everybody = regex.i`
  \bnothing\b[^.;]{0,16}\bnot (?:already |also )?public\b|
  \b(?:contains?|gives?|holds?|has|is|repeats?|draws? on) (?:only|nothing but|no more than)
  \ (?:what|information that|facts that|figures that|material that) (?:is|are|has|have|may|can|could|would)
  (?: already| also)?(?: been| be)? (?:already )?(?:in the )?(?:public|published|given|told|known|available|open)\b|
  \b(?:public|open) (?:briefing|note|document)\b|
  \b(?:for|to|sent to|offered to|gone to|recipients):? (?:all|every|each) (?:members?|councillors?)\b
  (?! of (?!(?:the |this )?(?:council|authority)\b))|
  \b(?:it|this|(?:this|the) (?:[a-z]+-?member )?(?:note|briefing|paper|document)) (?:is|will be)(?: also)? published\b|
  \bmay (?:be (?:freely )?|freely be )(?:
    (?:shared|passed on|copied|circulated|published|quoted)\b
    (?! (?:only|with|within|among|if|to)\b(?! (?:any|constituents|residents|the public)))|
    used (?:in public|publicly)\b
  )
`;
