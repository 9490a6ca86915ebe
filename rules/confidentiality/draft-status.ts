import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlank } from "../../core/report/blanks.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields, withoutSentence } from "../../core/rule/rewrites.ts";
import { type ReportRewrite, type Rewrite, reportRule } from "../../core/rule/rule.ts";
import { holdsDate } from "../structure/dateCues.ts";
import { groupsIn, residues } from "../structure/residues.ts";
import { unfinishedIn, unfinishedWords } from "./draft-status/unfinishedText.ts";

/** Finds drafts that go out as finished reports, and finished reports that still look like drafts. */
export const draftStatus = reportRule({
  id: "draft-status",
  family: "confidentiality",
  summary: "The report is a draft and public, or says that it is both draft and final, or keeps editors' marks",
  why: "Readers take a published draft for the council's position, and editors' remarks were never meant for them.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  messages: {
    public:
      "This report is marked as draft and as public. Make it final before it is published, or mark it as not yet for publication.",
    issued:
      "This report is marked as draft, and gives the day on which it is published. Make it final before it goes out, to whomever it goes.",
    mixed:
      "{words} does not say whether the report is a draft or final. Give a status, draft or final, and a version number.",
    marks: "An editor's mark or remark is left in the text. Settle it and take it out.",
    unfinished: "This says of the report itself that it is not finished. Finish it, or mark the report as a draft.",
    banner:
      "The text calls itself a draft, but the report's status does not. Take the word out, or set the status to draft.",
  },
  cues: cues(
    "draft-cues",
    oneLine`
      draft|drafts|final|comments in|tracked changes|track changes|comment *|commented|formatted:|deleted:|pls|{|>>|<<|
      ++}|--}|not finished|not yet complete|not complete|not yet finished|not yet done|first stab|second stab|
      third stab|another stab|first attempt|second attempt|another go|third go|unfinished|not quite|still to go|
      still to come|still to put|nearly there|work in progress|waiting for|awaiting|not yet taken|still to|second go|
      first go|to check|${unfinishedWords}|working copy|working version|rough copy|rough version|marked-up copy|
      interim copy|
      marked-up version|interim version|v0*|v1*|v2*|v3*|v4*|v5*|v6*|v7*|v8*|v9*|[to be completed
    `,
  ),
  examples: {
    finds: [
      { text: "---\nclassification: public\nstatus: [[draft]]\n---\n\n# Tolls\n\nText.\n" },
      { text: "# Tolls\n\n**Version:** [[v7 FINAL draft, comments JB]]\n\n**Meeting:** Cabinet\n" },
      { text: "# Tolls\n\nThe tolls rise [[{++by 4%++}]] in May.\n" },
    ],
    quiet: [
      {
        text: '---\nclassification: public\nstatus: final\nversion: "1.0"\n---\n\n# Draft Local Plan for consultation\n\nText.\n',
      },
      { text: "The draft budget was published in January." },
      { text: "---\nclassification: exempt\nstatus: draft\n---\n\n# Tolls\n\nText.\n" },
      { text: "The final accounts follow in May." },
    ],
  },
  gather: (view) => {
    const { text, kind, role, zone } = view;
    // A note from one editor to another is no blank of a form.
    const blank = isBlank(text) && !/\b[A-Z]{2,3} to [a-z]/.test(text);
    const mark = editing.exec(text);
    // What an editor left is one fault, which template-residue tells at the same words.
    const told =
      mark !== null &&
      residues({ text, kind, role, quoted: zone === "quoted" }, groupsIn(text)).some(
        ({ start, end, severity }) => severity === undefined && start < mark.index + mark[0].length && mark.index < end,
      );
    const banner =
      kind !== "cell" &&
      (bannerLine.test(text.trim()) || (text.length < 120 && unfinishedLine.test(text.trim()) && !finished.test(text)));
    const muddled =
      regex.i`
      ^(?:\d[\d.]*\s+)?\W{0,3}(?:
        (?:version|status|marked(?: as)?|state|stage|edition|issue|revision|copy|this copy|progress|condition)\W{1,4}
        ([A-Za-z\d].{3,80})|(v(?:ersion )?\d[\d.]*\b.{2,60})
      )$
    `
        .exec(text.trim())
        ?.slice(1)
        .find((one) => one !== undefined) ??
      ((kind === "cell" && stateOfDraft.test(text)) || finishedDraft.test(text) ? text.trim() : undefined) ??
      (behindName.exec(text) ?? ofAppendix.exec(text))?.[1] ??
      (text.includes("Version: ") || text.includes("Status: ") ? inHeader.exec(text)?.[1] : undefined);
    const at = muddled === undefined ? 0 : text.indexOf(muddled);
    const mixed = muddled !== undefined && isMixed(muddled) ? { start: at, end: at + muddled.length } : undefined;
    const unfinished = mark || banner || mixed ? undefined : unfinishedIn(view);
    return mark || banner || mixed || blank || unfinished
      ? {
          blank,
          mark: mark ? { start: mark.index, end: mark.index + mark[0].length, words: mark[0] } : undefined,
          told,
          banner,
          mixed,
          unfinished,
          length: text.length,
        }
      : undefined;
  },
  *judge({ title }, facts, { meta, classification, path }) {
    const status = meta.status?.raw ?? "";
    const version = meta.version?.raw ?? "";
    const open = classification === "public" || classification === "part-exempt";
    const mixed = [version, status].find((words) => isMixed(words));
    if (mixed !== undefined)
      yield {
        at: { field: mixed === version ? "version" : "status" },
        message: "mixed",
        data: { words: `“${mixed}”` },
        rewrites: mixed === version ? versions(open) : states(open),
      };
    else if (/^final\b/i.test(status) && /^v?0\./i.test(version))
      yield {
        at: { field: "version" },
        message: "mixed",
        data: { words: `“${status}, version ${version}”` },
        rewrites: [{ with: number, trust: "judgement" }],
      };
    else if (isMixed(path.split("/").at(-1) ?? ""))
      yield { at: { title: true }, message: "mixed", data: { words: `The name “${path.split("/").at(-1) ?? ""}”` } };
    const stated = status === "" && /\bdraft\b/i.test(version) ? ("version" as const) : ("status" as const);
    const draft = /\bdraft\b/i.test(status === "" ? version : status);
    const named = /\bdraft\b/i.test(meta.title?.value ?? title ?? "");
    // Nobody takes a form that is still to be filled in for a report that goes out.
    const begun = facts.some(({ fact }) => fact.blank);
    if (draft && open && !named && !begun && mixed === undefined)
      yield { at: { field: stated }, message: "public", rewrites: stated === "status" ? states(open) : versions(open) };
    else if (
      draft &&
      !open &&
      classification !== undefined &&
      mixed === undefined &&
      holdsDate(meta.published?.raw ?? "")
    )
      yield { at: { field: stated }, message: "issued", severity: "info" };
    for (const { fact, block } of facts) {
      if (fact.mixed && mixed === undefined)
        yield {
          at: { block, at: fact.mixed },
          message: "mixed",
          data: { words: "This line" },
          rewrites: versions(open),
        };
      else if (fact.mark)
        yield {
          at: { block, at: fact.mark },
          message: "marks",
          rewrites: settled(fact.mark.words),
          ...(fact.told ? { severity: "info" } : {}),
        };
      else if (fact.unfinished && !draft && !begun) {
        const { start, end, sure } = fact.unfinished;
        yield {
          at: { block, at: { start, end } },
          message: "unfinished",
          rewrites: [withoutSentence, ...(status === "" && !open ? [asDraft] : [])],
          ...(sure ? {} : { severity: "info" }),
        };
      } else if (fact.banner && !draft && block < openingBlocks)
        yield {
          at: { block, at: { start: 0, end: fact.length } },
          message: "banner",
          rewrites: [withoutSentence, ...(status === "" && !open ? [asDraft] : [])],
          severity: "info",
        };
    }
  },
});

const number = "[insert the number]";
/** What states there are; what the public may read is final. */
const states = (open: boolean): readonly Rewrite[] =>
  (open ? ["final"] : ["draft", "final"]).map((state) => ({ with: state, trust: "judgement" }));
const versions = (open: boolean): readonly Rewrite[] =>
  states(open).map((one) => ({ ...one, with: `version ${number}, ${one.with}` }));
const asDraft: ReportRewrite = addedFields("Set the status to draft", {
  key: "status",
  label: "Status",
  value: "draft",
});

/** A change that an editor marked, accepted or not; a remark goes. */
function settled(words: string): readonly Rewrite[] {
  const [, kind = "", inner = ""] = /^\{(\+\+|--|>>|==|~~)(.*?)(?:\+\+|--|<<|==|~~)\}$/.exec(words) ?? [];
  const accept = (text: string): Rewrite => ({ with: text, trust: "judgement", title: "Accept the change" });
  const reject = (text: string): Rewrite => ({ with: text, trust: "judgement", title: "Leave the text as it was" });
  if (kind === "++") return [accept(inner), reject("")];
  if (kind === "--") return [accept(""), reject(inner)];
  if (kind === "~~") {
    const [old = "", changed = ""] = inner.split("~>");
    return [accept(changed), reject(old)];
  }
  return kind === "" ? [] : [{ with: kind === "==" ? inner : "", trust: "judgement", title: "Take the mark out" }];
}

/** A line among those of a header that were run together: up to the next label. */
const inHeader = /\b(?:Version|Status): ([A-Za-z\d].{3,80}?)(?= [A-Z][a-z]+(?: [a-z]+){0,3}: |$)/;

/** "Author: Policy Manager, v0.3 with comments to come": the state of the writing stands behind a name. */
const behindName = regex`
  ^\W{0,3}(?:[Rr]eport |[Pp]repared |[Ll]ead )?(?:[Aa]uthors?|[Bb]y|of|[Oo]fficer|[Ww]riter|[Tt]itle|[Dd]ate)
  \W{1,4}[^:]{3,80}[,;(–—] ?(v(?:ersion )?\d[\d.]*\b[^.;]{3,80})$
`;

/** "Appendix E – v4 with comments to come": the state of the writing stands where a name belongs. */
const ofAppendix = /^\W{0,3}(?:[Aa]ppendix|[Aa]nnexe?) [A-Z\d]{1,3}\W{1,4}(v(?:ersion )?\d[\d.]*\b[^.;]{3,80})$/;

/** Only what stands at the top speaks of the whole report. */
const openingBlocks = 12;
/** "v6 FINAL draft", "final with comments", "final v2 JB": more than a word for what state it is in. */
const isMixed = (words: string): boolean =>
  regex.i`
  \bfinal\b[^a-z]*\bdraft\b|\bdraft\b.{0,12}\bfinal\b|
  (?:final|draft).{0,12}\b(?:
    comments?|tracked|track changes|clean|with changes|
    (?:(?:[A-Z]{2,3}['’]?s? )?changes|edits|amends|mark-?ups?) (?:accepted|rejected|in|made|taken in|incorporated)
  )\b|
  \bcomments? in\b|final[-_ ]?final|final[-_ ]?v?\d+[-_ ]draft
`.test(words.replace(/_/g, " ")) ||
  unsettled.test(words) ||
  finishedDraft.test(words);
/** "Draft 4 – signed": what has been signed or published is a draft no longer. */
const finishedDraft = regex.i`
  ^\W{0,3}(?:draft(?: (?:no\.?|number|version))? ?v?\d[\d.]*|v(?:ersion)? ?\d[\d.]*,? draft)\W{1,4}
  (?:(?:as|now|duly|since|and) )?(?:signed(?! off by)|sealed|published|issued|as (?:signed|issued|published|sent out))
  (?: (?:copy|version|by [^.;]{3,30}|on \d[^.;]{3,20}|\d[^.;]{3,20}))?\W*$
`;
/** A cell beside "Version" that gives nothing but how far the writing has got. */
const stateOfDraft = /^\s*(?:draft|final|v(?:ersion)?) ?(?:v?\d[\d.]*|[–—:,(-])[^.;]{0,60}$/i;
/** "Draft 4 – SB to check before it goes": somebody has still to see to it. */
const unsettled = regex`
  ^v?(?:ersion)? ?\d[\d.]*\b.{0,24}\b(?:(?:tracked|track) changes|comments|mark-?ups?|edits?)\b|
  \b(?:for|with) [A-Z]{2,3} to
  \ (?:tidy|check|finish|review|sign|edit|clear|clean|complete|read|amend|approve|confirm|look)\b|
  \b[Dd]raft\b.{0,16}\b(?:
    [A-Z]{2,3} to |(?:for|with) [A-Z]{2,3}\b|(?:still )?to (?:check|finish|follow)|(?:a)?waiting|not (?:yet|quite)|
    until |before it (?:goes|is)
  )|
  ^(?:[Ff]inal,? )?(?:v(?:ersion)? ?)?\d[\d.]*\b.{0,60}\b(?:[A-Z]{2,3}|[Ll]eader|[Mm]ember|[Cc]hair|[Dd]irector|
  [A-Z][a-z]+)(?:['’]s?)?
  \ (?:changes|comments|edits|amendments|points|corrections|marks|mark-?ups?)(?: (?:is|are))? (?:still |yet |all |not )*
  (?:to (?:be |go\b|come\b|follow\b|add\b)|outstanding|awaited|in yet|pending|needed|taken in|accepted|incorporated)|
  ^(?:v(?:ersion)? ?)?\d[\d.]*\b.{0,30}\b(?:
    for (?:checking|review|comments?|clearance|sign-off|proofing)|
    not (?:yet |quite )?(?:final|seen|cleared|signed|agreed|checked|read|proofed|complete)
  )\b|
  ^(?:[Ww]orking|[Mm]arked-up|[Rr]ough|[Ii]nterim) (?:copy|draft|version)\b|
  ^(?:v(?:ersion)? ?)?\d[\d.]*\b.{0,40}\b(?:
    a?waiting (?:for )?|
    (?:[A-Z]{2,3}|[Cc]hair|[Ll]eader|[Dd]irector) (?:still )?to (?:see|check|finish|review|clear|complete)
  )\b
`;
const editing = regex`
  \{(?:\+\+|--|>>|==|~~)[^}]{0,300}\}|\[?\bComment(?:ed)? \[[A-Z]{1,4}\d{1,3}\]:?|
  \b(?:Formatted|Deleted):(?= (?:Font|Indent|Bullets|Normal|¶))
`;
/** A line that says only how far the writing has got, and what others have still to put in. */
const unfinishedLine = regex.i`
  ^\W{0,3}(?:
    (?:
      v(?:ersion)? ?\d[\d.]*|(?:first|second|third|last|another) (?:go|attempt|try|stab|cut|pass)|work in progress|
      unfinished|not (?:quite |yet )?(?:finished|done|complete|final)
    )\b ?
  ){1,2}(?:\(|[–—:,;-]|$).{0,80}|
  ^\W{0,3}v(?:ersion)? ?\d[\d.]*\b.{0,12}\b
  (?:unfinished|nearly|almost|not|still|waiting|awaiting|subject to|to check|minus|without)\b.{0,60}$
`;
const finished = /\b(?:final|approved|issued|published)\b(?! draft)/i;
const bannerLine = regex.i`
  ^[[(*]*(?:(?:first|second|third|early|working|rough|final|latest|revised|initial|confidential) )?draft
  (?: report| paper)?(?: ?(?:v(?:ersion)? ?)?\d[\d.]*)?[\])*]*(?:
    \ ?[-–—:(,]? ?(?:
      not (?:for|yet)|for (?:comment|review|discussion|checking|clearance)|subject to|work in progress|do not|awaiting|
      unapproved|to be|for (?:you|your|us|our|me|my|the)\b|please\b|over to|have a go|play with
    ).{0,80}
  )?$|
  ^[[(*]*(?:(?:un)?corrected )?(?:proof|reading|checking|marked-up|working|review|clearance) (?:copy|version|draft)
  [\])*]*(?: ?[-–—:(,] ?.{0,90})?$
`;
