import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { answeredNo } from "./answeredNo.ts";
import { inserted, isForWorkingGroup, stated, statements } from "./briefings.ts";
import { labelledRows } from "./labelledRows.ts";
import { isPerhapsUneven, isSurelyUneven, isUneven } from "./unevenHelp.ts";

/** Reports that may tell of help which one group had and others did not. */
const reportsOfHelp: readonly Kind[] = ["committee-report", "member-report", "decision-record", "noting-report"];
/** Words without one of which such a report, or a note to a member, does not tell of it. */
const uneven = cues(
  "equal-access-uneven",
  oneLine`
    group|groups|group's|group’s|unaligned|independents|opposition|minority|majority's|majority’s|ruling|everyone else|
    anybody else|anyone else|everybody else|nobody else|the others|the rest|across the chamber|the administration|
    the only councillor|the only member|only councillor who|majority group
  `,
);

/**
 * Portsmouth 6.2 and 6.3, Crawley 13, Plymouth 6.3, Barnet 9.2 and Breckland 7.3: help is there for every group alike.
 */
export const equalAccess = reportRule({
  id: "equal-access",
  family: "briefing",
  summary: "A group briefing does not say that the other groups may have the same",
  why: "Officers serve every group alike. A briefing that one group has and the others do not know of puts that in doubt.",
  severity: "warning",
  kinds: {
    ...onlyIn("group-briefing", "member-briefing", ...reportsOfHelp),
    ...Object.fromEntries(reportsOfHelp.map((kind) => [kind, "info" as const])),
  },
  messages: {
    missing:
      "Nothing here says that the other groups were told of this briefing or may have the same. Say so in its text or its header.",
    one: "This was offered to “{group}” alone, and nothing says that the other groups were told. Offer it to them, and say so.",
    kept: "This keeps the briefing from the other groups. Offer them the same, and say so.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: group-briefing\nbriefing:\n  group: Quayside Group\n  offered-to: [[[Quayside Group]]]\n---\n\n# Pier\n\nThe pier is 210 metres long.\n",
      },
      {
        text: "# Pier\n\n## Standing\n\n[[Please do not mention this note to the other groups.]]\n",
        kind: "group-briefing",
      },
      {
        text: "# [[Briefing for the Quayside Group]]\n\n## Facts\n\nThe pier is 210 metres long.\n",
        kind: "group-briefing",
      },
    ],
    quiet: [
      { text: "# Pier\n\n## Standing\n\nThe same briefing is open to every group.\n", kind: "group-briefing" },
      {
        text: "---\nkind: group-briefing\nbriefing:\n  offered-to: all groups\n---\n\n# Pier\n\nOfficers keep the group's discussion from other groups.\n",
      },
      {
        text: "# Pier\n\n## Standing\n\nAll the other groups were told on 4 May and one has asked for the same.\n",
        kind: "group-briefing",
      },
    ],
  },
  lexicons: [uneven],
  gather(block, _options, { kind }) {
    const own = kind === "group-briefing";
    if (!own && block.hits(uneven).length === 0) return undefined;
    const kept: (Span & { readonly onward: boolean; readonly perhaps?: boolean })[] = [];
    let open = false;
    const cell = own && block.kind === "cell" ? block.text : undefined;
    for (const sentence of block.sentences) {
      const { start, end, text } = sentence;
      if ((own && isKept(text)) || (isUneven(text) && (own || isSurelyUneven(text))))
        kept.push({ start, end, onward: notOnward.test(text) });
      else if (own && isOpen(text)) open ||= (cell === undefined || text.endsWith(".")) && !answeredNo(block, sentence);
      else if (own && isPerhapsUneven(text)) kept.push({ start, end, onward: false, perhaps: true });
    }
    return open || kept.length > 0 || cell !== undefined ? { open, kept, cell } : undefined;
  },
  *judge(outline, facts, { meta, kind }) {
    if (kind === "group-briefing" && isForWorkingGroup(meta, outline)) return;
    const spoken = facts.filter(({ zone }) => zone !== "quoted");
    const rows = [...labelledRows(spoken, ({ cell }) => cell)];
    const offered =
      spoken.some(({ fact }) => fact.open) ||
      rows.some(
        ({ line, said, blank }) =>
          (blank ? !isLabel(line) : stated(said)) && isOpen(line) && !isKept(line) && !isUneven(line),
      );
    const marks = spoken.flatMap(({ fact, block }) =>
      fact.kept
        .filter(({ onward, perhaps }) => !((onward || perhaps) && offered))
        .map(({ start, end, perhaps }) => ({ perhaps, at: { block, at: { start, end } } })),
    );
    const kept = marks.filter(({ perhaps }) => !perhaps).map(({ at }) => at);
    const rewrite = {
      with: statements.access,
      trust: "judgement",
      title: "Say that other groups may have the same",
    } as const;
    if (kind !== "group-briefing") {
      for (const at of kept) yield { at, message: "kept" };
      return;
    }
    for (const { at, perhaps } of marks)
      yield { at, message: "kept", rewrites: [rewrite], ...(perhaps ? { severity: "info" as const } : {}) };
    const names = meta.briefing?.value.offeredTo?.filter(isSomebody) ?? [];
    const [lone] = names;
    if (kept.length > 0 && lone !== undefined && names.length === 1 && !isEverybody(lone))
      yield { at: { field: "briefing", part: "offeredTo" }, message: "one", data: { group: lone }, severity: "info" };
    if (kept.length > 0 || offered) return;
    const { offeredTo = [], otherGroupsNotified, recipients, group } = meta.briefing?.value ?? {};
    const told = offeredTo.filter(isSomebody);
    const several = told.length > 1 || (group?.match(/\bgroup\b/gi) ?? []).length > 1;
    if (stated(otherGroupsNotified) || several || [...told, recipients ?? "", group ?? ""].some(isEverybody)) return;
    if (forAllGroups.test(`${outline.title} ${meta.title?.value ?? ""}`)) return;
    const rewrites = [inserted(outline, statements.access, "Insert the line that other groups may have the same")];
    const [only] = told;
    // "Copied to: Leader of the Harbour Group", in a briefing for another.
    if (only && group && !isSameGroup(only, group)) return;
    if (only) yield { at: { field: "briefing", part: "offeredTo" }, message: "one", data: { group: only }, rewrites };
    else yield { at: { title: true }, message: "missing", rewrites };
  },
});

/** "None" is nobody's name. */
const isSomebody = (name: string): boolean =>
  !/^\W*(?:none|nobody|no ?one|nil|n\/a|no(?: other)? groups?)?\W*$/i.test(name);

const isEverybody = (name: string): boolean =>
  /\b(?:all|every|each|any)\b(?! (?:members|councillors) (?:of (?!the council\b)|in ))/i.test(name);

/** Do both name one group, the one perhaps with less of its name? */
function isSameGroup(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replace(/\b(?:the|group|members of|leader of)\b/g, "")
      .trim(),
  );
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
}

/** "All-party briefing", "Briefing for group leaders": what the title says of whom it is for. */
const forAllGroups = regex.i`
  \b(?:all|cross)[- ]party\b|\b(?:all|every|each|both) (?:of )?(?:the )?(?:political |party )?groups?\b|
  \bgroup leaders\b
`;

/** The words of a form without an answer: "Other groups notified". */
const isLabel = (line: string): boolean => !/[.!]$/.test(line) && line.split(" ").length < 9;

const others = oneLine`
  (?:
    (?:all|every|each|any|both|either|no)(?: of)?(?: the(?: [Cc]ouncil['’]s)?)?(?: other)?
    (?: two| three| four| five| six| \d)?(?: political| party)? groups?|
    (?:the )?other (?:two |three |four |five |political )*(?:groups?|parties|members|councillors|side|benches)|
    (?:the )?opposition(?: groups?| members)?|(?:the )?(?:minority|smaller) groups|the (?:political |party )?groups\b|
    (?:members|councillors) of all parties|to all parties|(?:all|every) (?:members?|councillors?)|no other group|
    anyone else|any ?body else|(?:the )?rest of the council|leaders of the (?:other )?groups|
    [A-Z]\w+ (?:group )?(?:and|or) (?:the )?(?:[A-Z]\w+|independents?|liberal democrat)
    \ (?:groups?|members|independents)|
    group and the independents|(?:colleagues|members|councillors|those) (?:opposite|across the (?:chamber|floor))|
    (?:the )?remaining groups|groups have each|groups were (?:all|each)|group leaders|one another|
    anyone outside(?: the group)?|outside the group
  )
`;
const access = oneLine`
  (?:
    offer(?:ed|s)?|cc|written to|open|available|told|notified|informed|advised|invited|given|giv(?:e|ing)|same|asks?|
    asked|requests?|receiv(?:e|ed)|copy|copied|copies|accepted|sent|circulated|shared|provided|briefed|equal(?:ly)?|
    alike|identical|equivalent|similar|parallel|in turn|allotted|a slot|intranet|have (?:all|both|each)|knows?|
    may be had|provides?|can (?:read|see)|goes to|went to|have each|may have|can have|entitled|repeat(?:ed)?|likewise
  )
`;
const open = new RegExp(`\\b${others}\\b[^.;]{0,80}\\b${access}\\b|\\b${access}\\b[^.;]{0,80}\\b${others}\\b`, "i");
/** The same where only their being kept in the dark can be meant. */
const theRest = oneLine`
  (?:
    ${others}|the others\b(?! (?:are|were|is|was|on|in|at|of|to be)\b)|the rest(?: of the (?:chamber|council|members))?|
    our (?:other groups|rivals)|rivals?|the other (?:lot|two|three|four|five)|any(?:body|one) (?:outside|beyond)|
    further afield
  )
`;
const hidden = oneLine`
  (?:
    mention\w*|tell\w*|told|shar(?:e|ed|ing)|show\w*|circulat\w+|pass(?:ed|ing)?|cop(?:y|ied|ying)|reveal\w*|
    discuss(?:ed|ing)|advertis\w+|let(?:ting)?|giv\w+|forward\w*|offer\w*|open|available|repeat\w*|sen[dt]\w*|invit\w+|
    inform(?:ed|ing)?|notif\w+|aware|know|hear|approached|extended|talk\w*|speak\w*|rais(?:e|ed|ing)|reach\w*|
    get(?:s|ting)? (?:to|out|round|back|about)|find\w* (?:out|its)|found (?:out|its)|learn\w*|leak\w*|
    com(?:e|es|ing) to the|spread\w*|travel\w*|broadcast|troubl\w*|bother\w*|burden\w*|sight
  )
`;
const notTold = regex.i`
  \b${others}\b[^.;]{0,40}\b(?:not|never|neither|nor|no|unaware|none|n['’]t)\b[^.;]{0,30}\b(?:${hidden}|need)\b|
  \b(?:no other group|none of the other groups|nobody else)\b[^.;]{0,50}\b${hidden}\b|
  \b${others}\b[^.;]{0,20}\b(?:unaware|in the dark)\b
`;
const doNotTell = regex.i`
  \b(?:no (?:call|need|reason|cause|point|occasion) to|not|never|avoid|without|refrain|don['’]t|rather not|nor)
  \b[^.;]{0,60}\b${hidden}\b[^.;]{0,60}\b${theRest}\b
`;
const keptFrom = regex.i`
  \b(?:keep|kept|hid(?:e|den)|withh(?:old|eld)|secret|stay|stays|remain)\b[^.;]{0,40}\bfrom\b[^.;]{0,12}\b${theRest}\b|
  \b(?:for|to|with|by) (?:this|the|your)(?: [A-Z]\w+){0,2} group(?: and (?:it|to it|that))?
  \ (?:only|alone|exclusively|and (?:to )?no(?:body| one|ne)(?: else)?)|
  \b(?:only|just|solely|exclusively) (?:for|to|with) (?:this|the|your)(?: [A-Z]\w+){0,2} group\b|
  \bexclusive(?:ly)? (?:to|for) (?:this|the|your) group\b
`;
/** What a group says in its meeting, and what it asks, officers do keep to themselves. */
const discussion = regex.i`
  \b(?:
    discussions?|deliberations?|views?|said|says|members say|opinions?|requests? from|confidences?|personal data|exempt|
    confidential information|casework
  )\b
`;
const gave = /\b(?:not|never|nor|neither|no|none|n['’]t)\b/i;

/** Others by whatever word, who are left out of it in whatever words. */
const leftOut = new RegExp(
  [
    oneLine`
      \b${theRest}\b[^.;]{0,40}\b(?:not|never|nor|no|none|n['’]t)\b[^.;]{0,20}\b(?:${hidden}|seen|had|received|need)\b
    `,
    oneLine`
      \b(?:nobody|no one|no-one|none)
      \ (?:else|outside (?:the|this|your) (?:\w+ )?group|beyond (?:the|this) (?:\w+ )?group|elsewhere)\b[^.;]{0,40}\b(?:
        (?:knows?|known|told|seen?|aware|heard|asked|offered|given|is to|need|will)\b|
        (?:had|has|have)(?=
          \ (?:yet )?
          (?:it|this|seen|had|been|a copy|one|heard|asked|sight|the (?:note|paper|briefing|figures|tables?|same|advice))
          \b|
          [.,;]|$
        )
      )
    `,
    oneLine`
      \b(?:no|not any) (?:offer|copy|copies|mention|word|notice|hint)\b[^.;]{0,40}\b(?:to|reach\w*|for|of it to)
      \ (?:any(?:body|one) else|the others|other groups|the other groups|any other group|elsewhere)\b
    `,
    oneLine`
      \b(?:for|to|with|between) (?:you|the (?:[A-Z]\w+ )?[Gg]roup|this group|your group)
      \ (?:alone|only|and (?:for |to )?(?:nobody|no one|none) else)\b
    `,
    oneLine`
      \b(?:in the family|between (?:ourselves|these (?:four )?walls))\b|\bgiv(?:en?|ing) the others the slip\b|
      \b(?:would|do|did|will) (?:not|never) (?:do|have done)(?: this| it| the same)? for the (?:rest|others)\b
    `,
    "\\bif (?:the )?other(?:s| groups?| members)? asks?\\b[^.;]{0,60}\\b(?:no|not|nothing|never|deny|refuse)\\b",
    `\\b(?:held|holding|hold) back from (?:telling|offering|showing|mentioning)\\b[^.;]{0,20}\\b${theRest}\\b`,
    oneLine`
      \b${theRest}\b[^.;]{0,30}\b(?:told|informed|notified|made aware|let know|learn|hear|advised)\b[^.;]{0,40}\b
      (?:if and when|as and when|only (?:if|when|once|where)|if|when|should|unless|until)
      \ (?:they|one|any|anybody|somebody|the question|it|and when they)\b[^.;]{0,20}\b
      (?:ask|enquir|inquir|come|hear|notic|find|rais|complain|press)\w*
    `,
    // Others asked for the same, and did not get it; or what they get is less.
    oneLine`
      \b(?:one (?:of them|other|group)|another(?: group)?|they|${theRest}|both|each|two (?:others|groups))
      \b[^.;]{0,30}\b(?:asked|wanted|requested|applied|wrote|enquired)\b[^.;]{0,40}\b
      (?:same|likewise|one too|it too|briefing|session)\b[^.;]{0,24}\b(?:
        (?:was|were|has been|have been) (?:\w+ )?
        (?:told|informed|advised|refused|declined|turned down|put off|fobbed|given to understand)|
        is (?:still )?waiting|are (?:still )?waiting
      )\b(?! (?:of|about|on) (?:it|the date|its))[^.;]{0,60}
      (?:$|[.;]|\b(?:full|no|not|cannot|unable|nobody|until|wait|busy|short|stretched)\b)
    `,
    oneLine`
      \b(?:${theRest}|the others)\b[^.;]{0,20}\b(?:given|get|gets|got|had|sent|shown|have|offered|receive|issued|handed)
      \b[^.;]{0,12} (?:the|a|an|only the|only a|only|just a) (?:much |rather )?(?:
        short|shorter|brief|briefer|bare|outline|summary|cut-down|edited|thin|thinner|trimmed|lesser|reduced|plain|
        plainer|public
      )(?:er)? (?:version|note|copy|paper|form|account|page|one|summary|edition)\b
    `,
    oneLine`
      \b(?:${theRest}|the others|the other (?:side|lot))\b[^.;]{0,20}\b
      (?:given|get|gets|got|had|sent|shown|have|offered)\b[^.;]{0,12} (?:a single|one|half a|a bare)
      \ (?:sheet|page|side|paragraph)\b
    `,
    oneLine`
      \b[Rr]equests? (?:from|by) [^.;]{2,40}\b(?:[Gg]roup|members?|side|party|benches)\b[^.;]{0,12} for
      \ (?:the same|a like|a similar|an? \w+|one)\b[^.;]{0,30}\b(?:was|were|has been|have been)
      \ (?:put off|refused|declined|turned down|parked|left|not (?:met|answered|granted))\b
    `,
    oneLine`
      \bif (?:the )?(?:[A-Z][\w'’-]+ ){1,3}Group (?:did|do|does|were|was|could) not (?:to )?
      (?:find out|get to|come to|hear|know|learn|(?:be )?told|(?:be )?shown)\b
    `,
    // They will learn of it when everybody does.
    oneLine`
      \b(?:
        (?:the |any )?(?:other|remaining) (?:two |three |four )?(?:groups?|parties|members|side|benches|lot)|
        the (?:others|rest)|our rivals|the opposition
      )\b[^.;]{0,20}\b(?:will|can|may|must|shall|would|could|are free to|have) (?:just |all |well |only |have |to )*
      (?:find|learn|hear|read|see|discover|get|wait|pick|catch|make do)\b[^.;]{0,50}\b(?:
        (?:like|with|along with|together with|same as|when|as)
        \ (?:(?:any|every)(?:body|one|\b one)(?: else)?|the (?:public|press|newspapers))\b|
        soon enough|in (?:their|its|good) own time|in good time|the usual way|
        (?:wait|make do)\b[^.;]{0,20}\b(?:for|until|till|with)\b
      )
    `,
    "\\boffer\\b[^.;]{0,70}\\b(?:(?:ends|stops) (?:there|here|with)|goes no further)\\b",
    oneLine`
      \b[Ii]f any(?:body|one) (?:asks|enquires|wonders|wants to know),?
      \ (?:this|it|the (?:meeting|session|note|briefing)|there) (?:was|is|never|did not|has not)\b
    `,
    oneLine`
      \b${theRest}\b[^.;]{0,30}\b(?:have|get|given|sent|receive|make do with|content with)\b[^.;]{0,6} (?:an? |the )?
      (?:summary|outline|digest|précis|bare facts|headlines?|single page)(?: only| alone| and no more|(?=[.,;]|$))
    `,
    oneLine`
      \bnothing (?:of the (?:kind|sort)|like it|similar|else) (?:has been|was|is being|is|will be)
      \ (?:prepared|offered|given|written|sent|done|arranged|shown)\b[^.;]{0,20}\b(?:for|to) (?:
        any(?:body|one) else(?=[.,;]| and\b|$)|any other (?:group|member|party)|the others\b|(?:the )?other groups|
        the rest(?=[.,;]|$)
      )
    `,
    oneLine`
      \bno (?:similar|such|other|equivalent|corresponding|like) (?:paper|note|briefing|session|offer|invitation|meeting)
      \b[^.;]{0,30}\b(?:for|to|by|with|of) (?:anyone|anybody|any other|the others|other groups|the other)\b
    `,
    oneLine`
      \b(?:[A-Z][\w'’-]+ ){1,3}[Gg]roup (?:also |has |had )?(?:asked|wanted|applied|wrote)\b[^.;]{0,20}\b
      (?:same|likewise|one too|it too)\b[^.;]{0,30}\b(?:
        (?:was|were|has been|have been) (?:told|informed|advised) (?:that|to wait|no)|
        (?:was|has been) (?:refused|declined|turned down|put off|fobbed)|is (?:still )?waiting
      )\b
    `,
    oneLine`
      \b(?:note|session|briefing|paper)\b[^.;]{0,30}\b(?:this|the|your) (?:[A-Z]\w+ )?[Gg]roup\b[^.;]{0,30}\b(?:will|is)
      \ not (?:to )?be (?:repeated|offered|given|run|held)\b
    `,
    oneLine`
      \b(?:stay|stays|keep|kept|left|leave|be|held) (?:it |this |the (?:meeting|session|note) )?(?:off|out of) the
      \ (?:shared |public |members['’] |common |council )?(?:calendar|diary|intranet|bulletin|log|register|forward plan)\b
    `,
    oneLine`
      \b(?:[Oo]ther|[Tt]he remaining) (?:groups|parties|members) (?:can|will|may|must) (?:all |just )?
      (?:read|find|learn|see) (?:about |out about |of )?(?:it|this)\b[^.;]{0,24}\b
      (?:agenda|papers|press|minutes|published|comes? out)\b
    `,
    // Whoever asks for the same will find that it cannot be had in time.
    oneLine`
      \b(?:[Ss]hould|[Ii]f|[Ww]hen|[Ww]ere|[Aa]nyone|[Aa]nybody)
      \ (?:${theRest}|the (?:[A-Z][\w'’-]+ ){1,3}Group|they|the others|anyone|anybody|else)\b[^.;]{0,20}\b
      (?:asks?|asked|wants?|requests?|enquires?|apply|applies|comes?|tries)\b[^.;]{0,90}\b(?:
        (?:diary|diaries|calendar|time|officers?|team|author|manager|director|nobody|room|slots?|hands)\b[^.;]{0,40}\b
        (?:full|fully|booked|busy|away|on leave|engaged|tied|spoken for|unable|run out|not be|not free)|
        no (?:time|slots?|officer|room|date|space)\b|nothing (?:free|left|before)|too late|(?:have|has) to wait|
        (?:will|can|must) wait|until after|not (?:be )?(?:until|before|possible)|put off|fobbed|short answer|
        answer (?:is|will be) no
      )
    `,
    // The same is not to be had anywhere else.
    oneLine`
      \bnot (?:to )?(?:offer|repeat|hold|give|run|arrange|mention)\b[^.;]{0,30}\b
      (?:same|session|briefing|note|paper|it|this|one)\b[^.;]{0,16}\b
      (?:elsewhere|more widely|any wider|to anybody|to anyone|again for)\b
    `,
  ].join("|"),
  "i",
);

/** The paper is not to go out of the group: that keeps the paper, and nobody from asking for one. */
const notOnward = regex.i`
  \b(?:not|never|nor|neither)\b[^.;]{0,90}\b(?:pass|cop|hand|giv|send|show|lend|forward|circulat|quot|publish|put|read)
  \w*\b[^.;]{0,40}\b(?:to|with|for)
  \ (?:any(?:one|body) else|any other (?:person|reader)|third parties|the (?:press|public|media)|traders|residents)\b|
  \b(?:not|never|nor)\b[^.;]{0,30}\b(?:pass\w*|cop(?:y|ied|ying)|circulat\w+|forward\w*|shar(?:ed?|ing)|given|sent)
  \b[^.;]{0,30}\b(?:outside|beyond) (?:the|this|your) group\b|
  \b(?:not|never|nor)\b[^.;]{0,20}\b(?:pass(?:ed)?|cop(?:y|ied)|forward(?:ed)?)(?: it| this)?(?: on)? to
  \ (?:any(?:one|body) else|any other person|third parties)\b
`;

const isKept = (sentence: string): boolean =>
  isKeptBack(sentence.replace(unattached, "members").replace(inQuotes, "“”"));
/** Words to be said by others tell nothing of who has the briefing. */
const inQuotes = /["“][^"“”]*["”]/g;
/** "Those who belong to none" and "one who is not a member" are people, and nobody is left out. */
const unattached = regex.gi`
  \b(?:who|that) (?:is|are|was|were) not (?:an? )?(?:members?|councillors?|officers?|employees?)\b|
  \b(?:members?|councillors?|those|one|two|three|any(?:one|body)) (?:who |that )?
  (?:belong(?:s|ing)? to|(?:is|are) (?:in|of)|in|of|sits? (?:in|with)) (?:none|neither|no (?:\w+ )?group)\b
`;
const isKeptBack = (text: string): boolean =>
  (leftOut.test(text) || notTold.test(text) || doNotTell.test(text) || keptFrom.test(text)) &&
  !discussion.test(text) &&
  !ofItsOwn.test(text);
/** What another group has made for itself is not this briefing. */
const ofItsOwn = regex`
  \b(?:schemes?|plans?|maps?|lists?|drawings?|surveys?|budgets?|amendments?|motions?|costings?|proposals?|papers?) of
  \ (?:its|their) own\b|
  \bGroup['’]s (?:own )?(?:scheme|plan|budget|amendment|motion|costings?|proposals?)\b
`;
/** There is no other group, or the paper is for several at once. */
const alone = regex`
  \b(?:only|single|sole) (?:one )?(?:political |party )?group on the (?:[Cc]ouncil|[Aa]uthority)\b|
  \b(?:[Aa]ll|[Ee]very) (?:members?|councillors?)(?: of the (?:[Cc]ouncil|[Aa]uthority))?
  \ (?:belongs? to|are (?:in|members of)|is (?:in|a member of)) (?:the|one|a single)\b|
  \b[Jj]oint (?:\w+ )?(?:briefing|note|session)\b[^.;]{0,60}\b(?:and|&) (?:the )?[A-Z][\w'’-]+ Groups\b
`;
/** Does the text say that any group may have the same? */
export const isOpen = (text: string): boolean =>
  !/:\s*$|\bwould (?:\w+ )?have\b/.test(text) &&
  (open.test(text) ||
    alone.test(text) ||
    regex.i`
      \b(?:offered|open|available) to (?:all|groups)\b|
      \banother (?:political )?group\b[^.;]{0,30}\b(?:asks?|may|can|wants?)\b[^.;]{0,30}\b(?:same|likewise|given|have)
      \b|
      \b(?:a|any) members? of (?:another|any other|a different) group\b[^.;]{0,30}\b(?:may|can|will|is welcome)\b|
      \bthe others (?:may|can|will|have|were)\b[^.;]{0,30}\b(?:same|offered|told|given|ask)\b
    `.test(text)) &&
  !(gave.test(text) && discussion.test(text)) &&
  !doNotTell.test(text);
