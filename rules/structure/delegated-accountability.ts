import { oneLine, regex } from "../../core/pattern/regex.ts";
import { shortened } from "../../core/report/shortened.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { accountabilityFaults } from "./delegated-accountability/accountability.ts";
import { memberInCharge } from "./delegated-accountability/memberInCharge.ts";
import { usesOfficersPower } from "./delegated-accountability/officersPower.ts";

const posts = [
  "the Leader",
  "the Deputy Leader",
  "the Chair",
  "the Chairman",
  "the Cabinet Member",
  "the Executive Member",
  "the portfolio holder",
  "the lead member",
];
/** A member as the one who did it, or whose word is waited for. */
const agents = [
  ...[...posts, "the Mayor", "ward members", "the ward members", "Councillor", "Cllr"].map((post) => `by ${post}`),
  ...posts.flatMap((post) =>
    ["agreement of", "approval of", "consent of", "approval from"].map((of) => `${of} ${post}`),
  ),
  ...["Leader's", "Chair's", "Chairman's", "Cabinet Member's", "portfolio holder's"].flatMap((whose) =>
    ["approval", "agreement", "consent", "decision", "choice", "instructions", "wishes"].map(
      (word) => `${whose} ${word}`,
    ),
  ),
].join("|");

const words = cues(
  "delegated-accountability-cues",
  oneLine`
    joint authority|joint power*|shared authority|whose word|whose say-so|whose nod|whose order|whose orders|
    whose instruction*|whose bidding|whose insistence|
    whose direction|whose command|whose signal|told him to|told her to|told them to|told it to|asked him to|
    asked her to|asked them to|asked it to|instructed him|instructed her|instructed them|instructed it|it was the|
    it was Councillor|should rest|be left to|rest with|lies with|lie with|sit with|sits with|instructs the|directs the|
    orders the|will settle|will fix|may settle|will set the|to set the|picked an|picked a|hired an|hired a|lined up|
    been granting|been issuing|been signing|been approving|been refusing|been awarding|been running|been letting|
    been setting|been allocating|been authorising|been choosing|been deciding|said yes|given her|given his|gave her|
    gave his|given to the|himself|herself|in person|which were for|that were for|which are for|that are for|
    which was for|that was for|over coffee|over lunch|over dinner|over a drink|between themselves|plumped|thrashed|
    hammered out|carved up|scheme of delegation|officers' delegated|officer delegated|delegation to officers|
    delegated powers|to grant|falls to|fall to|between them|whom the|ruled that|in no doubt|initialled|initials|
    initialed|deciding voice|casting voice|acting as one|as one|because the|because Councillor|objected|favoured|
    favours|preferred bidder of|shortlist|picked|until the Portfolio Holder|until the Leader|until the Chair|
    until the Cabinet Member|nothing may|nothing can|dropped the|dropped because|rest with|rests with|as the Leader|
    under pressure from|pressure from the|no choice once|no choice but|wishes known|wishes into|wishes of|into effect|
    countersign*|in practice|in reality|in truth|formality|asked the|asked that|directed that|insisted that|wanted the|
    decision maker|decision-maker|the choice being|the decision being|choice is|group leaders|overrules|prevail*|
    leaned on|leant on|pressed the|as the portfolio holder|as the Chair|as the Mayor|as the Cabinet Member|
    as Councillor|do as|does as|did as|delegat*|delegation*|authoris*|authoriz*|empower*|jointly|together|sign-off|
    signing-off|signed off|sign off|signs off|signing off|veto|vetoes|final say|last word|bidding|behest|insistence|
    instruct*|on the orders|at the direction|on the direction|under the direction|directed by|ordered by|told by|
    green light|go-ahead|go ahead|says so|said so|say-so|the nod|blessing|thumbs up|gives the word|gave the word|
    given the word|left to|at the discretion|sees fit|saw fit|thinks fit|thought fit|officer's power*|officers' power*|
    officer decision*|officers' decision*|officer's decision*|as decision maker|officer scheme|before the officer|
    was the leader's|until the|is content|officer power*|director's power*|urgency power*|officer's authority|
    director's authority|officer's behalf|director's behalf|subject to|chose|chosen|picked|handpicked|selected|promoted|
    disciplined|regraded|hired|recruited|shortlisted|interviewed|dismissed|suspended|ordered|directed|told|overruled|
    overrode|overridden|payment*|invoice*|rather than the officer*|instead of the officer*|in place of the officer*|
    rather than the director|instead of the director|rather than the head|instead of the head|over the head of|direct|
    directly|face to face|who will instruct|who will direct|who will order|who will tell|who shall instruct|
    who is to instruct|
  ` +
    agents +
    "|purchase order|tenders|the tender",
);

/**
 * Members by their offices, for sentences in which one governs what an officer does and no set way of saying so is
 * used.
 */
const memberWords = cues(
  "delegated-accountability-members",
  oneLine`
    the Leader|Leader's|the Chair|Chair's|the Cabinet Member|Cabinet Member's|the portfolio holder|portfolio holder's|
    Portfolio Holder|Executive Member|Cabinet Member|Deputy Leader|Depute Leader|Convener|Cllr|the Mayor|Mayor's|
    the ward member|ward member's|Councillor
  `,
);

/** Does a member stand over an officer's act, with no word of consulting, informing or debating? */
const governs = (text: string): boolean =>
  control.test(text) && officerThere.test(text) && powerThere.test(text) && !converse.test(text);
const control = regex`
  \b(?:
    only if|only when|only with|unless|until|when the (?:Leader|Cabinet Member|Chair|Mayor)|insist\w*|orders\b|
    ['’]s (?:orders|instructions?|wishes|word|say-so|insistence|direction)|initial(?:s|led)|is final|together|jointly|
    instruct\w*|directed|overrul\w+|veto\w*|behest|chose|picked|dictat\w+|at the bidding|has the last|decides for
  )\b
`;
const officerThere = regex`
  \b(?:
    [Oo]fficers?\b|Director\b|Head of [A-Z]|[Mm]anager\b|Chief Executive|[Ee]ngineer\b|[Ss]olicitor\b|permit\b|
    licen[cs]e\b|delegated
  )
`;
const powerThere = regex`
  \b(?:
    act\b|acts?\b|decision|decid\w+|approv\w+|refus\w+|grant\w*|sign\w*|lease|contract|permit|licen[cs]e|allocat\w+|
    award\w*|prosecut\w+|notice|orders|homes|fees?|takes effect|carried out
  )\b
`;
const converse = regex`
  \b(?:
    consult\w*|inform\w*|brief\w*|advis\w*|advice|report(?:s|ed|ing)?|meeting|attend\w*|question\w*|comment\w*|notif\w*|
    discuss\w*|recommend\w*|present(?:ed|s)|introduc\w+|thank\w*|Committee|Cabinet (?:agreed|resolved|approved)|Council|
    planning|(?:[Cc]ommon )?seal\b|Executive (?:Director|Officer)|Police|London|Combined
  )\b
`;

/**
 * Finds members in the place of officers who hold a delegated power. In English law a council may delegate to a
 * committee or an officer, not to a single member (section 101 of the Local Government Act 1972); an executive may
 * delegate to its own members (section 9E of the Local Government Act 2000), which is left alone.
 */
export const delegatedAccountability = blockRule({
  id: "delegated-accountability",
  family: "structure",
  summary: "A member is shown taking, sharing or controlling a decision that is delegated to an officer",
  why: "Whoever holds a delegated power answers for it alone. A decision that a member took in an officer's name, or that an officer took to order, can be set aside.",
  severity: "warning",
  kinds: { constitutional: "off", motion: "off", "election-notice": "off" },
  cues: [words, memberWords],
  messages: {
    joint:
      "A power shared by an officer and a member belongs to neither. Delegate it to the officer, in consultation with the member.",
    member:
      "“{words}” hands a power to a member who cannot hold it alone. Delegate it to an officer, in consultation with the member, or to a committee.",
    exercised:
      "“{words}” has a member use a power that is an officer's. Say which officer decided, and that the member was consulted.",
    consent:
      "“{words}” makes an officer's decision hang on a member's word. Write “in consultation with”, and let the officer decide.",
    ordered:
      "“{words}” has a member give orders that officers or contractors carry out. Say which officer decided, and under which power.",
    staff:
      "“{words}” has a member take a decision about staff or a service that officers take. Say which officer decided.",
  },
  examples: {
    finds: [
      { text: "Authority to agree the lease is delegated to [[the Director of Place and the Leader jointly]]." },
      { text: "The Head of Estates signed the lease [[at the Leader's insistence]]." },
      { text: "[[The Chair instructed the contractor]] to begin on Monday." },
    ],
    quiet: [
      { text: "Authority is delegated to the Director of Place, in consultation with the Leader, to agree the lease." },
      { text: "The Cabinet Member took the decision under the Leader's scheme of individual executive powers." },
      { text: "The scrutiny chair agreed that the decision was urgent, and call-in was waived." },
    ],
  },
  limits:
    "It cannot know a council's own scheme: where a mayor or leader has delegated to one member, say so in the sentence.",
  *check(block, _options, { kind }) {
    for (const sentence of block.sentencesWith(memberWords)) {
      const { text, start, end } = sentence;
      if (accountabilityFaults(text).length > 0) continue;
      const used = usesOfficersPower(text, block.sentences.find((one) => one.start >= end)?.text ?? "");
      if (!used && (kind === "minutes" || !(governs(text) || memberInCharge(text)))) continue;
      yield {
        at: { start, end },
        message: used?.sure ? "exercised" : "ordered",
        data: { words: shortened(text, 80) },
        ...(used?.sure && kind !== "minutes" ? {} : { severity: "info" as const }),
      };
    }
    for (const sentence of block.sentencesWith(words)) {
      for (const { start, end, message, instead, severity } of accountabilityFaults(sentence.text)) {
        const at = { start: sentence.start + start, end: sentence.start + end };
        const rewrites = instead ? [{ with: instead, trust: "judgement" as const }] : [];
        yield {
          at,
          message,
          data: { words: sentence.text.slice(start, end) },
          rewrites,
          ...(severity ? { severity } : {}),
        };
      }
    }
  },
});
