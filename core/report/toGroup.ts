import { regex } from "../pattern/regex.ts";
import type { Report } from "./report.ts";

/** So many blocks at the top hold what a letter says of whom it is to. */
const topBlocks = 24;
/** Of each, the words that are read (UTF-16 units). */
const topWords = 300;

/**
 * Is it a letter, an e-mail or a note to a political group of the council, as its header and its first lines show? It
 * is addressed to a group by name, and speaks to it; or it speaks to councillors of their own group's meeting.
 */
export function isToGroup({ blocks, meta }: Report): boolean {
  const top = blocks.slice(0, topBlocks).map(({ prose }) => prose.text.slice(0, topWords));
  const { group, recipients } = meta.briefing?.value ?? {};
  const labelled = top.flatMap((line) => addressee.exec(line)?.[1] ?? []);
  const addressed = [meta.meeting?.raw, group, recipients, ...labelled].some(
    (name) => name !== undefined && namesGroup(name),
  );
  const greeting = top.findIndex((line) => salutation.test(line));
  if (greeting >= 0 && namesGroup(top[greeting] ?? "")) return true;
  if (addressed) return greeting >= 0 || top.some((line) => speaksToGroup.test(line));
  return greeting >= 0 && top.slice(greeting + 1, greeting + 4).some((line) => ofOwnGroup.test(line));
}

/** Who a letter is to, or has a copy. */
const addressee = regex.i`
  ^(?:to|for|cc|copy(?: to)?|copied to|memo(?:randum)? to|note (?:to|for)|sent to|addressed to|recipients?|circulation|
  distribution|audience|prepared for|written for):\s+(\S.*)
`;
const salutation = regex.i`
  ^(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|morning|afternoon)\b[^.;:]{0,70}[,!.–—-]?$|
  ^(?:colleagues|all|both|everyone),?$
`;

/** What a letter says to those whom it is to. */
const speaksToGroup = regex`
  \b[Yy]our (?:own |next |last )?(?:[Gg]roup|(?:pre-?|away )?(?:meeting|session|caucus|day))\b|
  \b(?:[Yy]ou|[Tt]he Group|[Yy]our [Ll]eader|[Gg]roup [Ll]eader) (?:\w+ )?(?:asked|wanted|requested|sought|wished)\b|
  \b(?:give|gives|giving|brief|briefs|briefing|tell|tells|inform|informs|help|helps|enable|enables|for|to|of)
  \ the Group\b
`;
/** Their own group is spoken of, whoever they are. */
const ofOwnGroup = regex`
  \b[Yy]our (?:[Gg]roup['’]?s? (?:pre-?)?(?:meeting|session|discussion|away ?day|caucus)|(?:own )?(?:political )?[Gg]roup\b)
`;

/** "Members of the Harbourside Group", "Lantern Group (all councillors)": a group's name, and of politics. */
const namesGroup = (words: string): boolean =>
  Array.from(words.matchAll(named), ([, name = ""]) => name).some((name) => !ofNone.test(name) && !ofWork.test(name));
/** "The Group": which, is not said. */
const ofNone = /^(?:(?:The|This|That|Our|Your|Their|Each|Every|All|Any|Whole|Political|Other|And|For) )+$/i;
const named = regex.gu`
  ((?:\b[A-Z][\p{L}'’-]*(?: &| and)? ){1,4})(?:GROUP|Group)
  (?!['’]s| (?:of|for|on|Ltd|Limited|plc|LLP|[Mm]anager|[Dd]irector|[Aa]ccountant|[Hh]ead|[Cc]hief|[Ee]xecutive|
  [Pp]ractice|[Ss]cheme|[Ll]eaders|[Hh]oldings|[Ss]olicitor|[Bb]oard)\b)
`;
/** What groups are called that meet for their work, their trade or their pastime. */
const ofWork = regex.i`
    \b(?:
      working|steering|task|finish|project|users?|focus|reference|advisory|review|liaison|tenants?|residents?|friends|
      community|officers?|delivery|stakeholders?|management|scrutiny|cross-party|all-party|interest|audit|consultative|
      clinical|commissioning|care|health|youth|sports?|swim|arts|heritage|leadership|strategy|strategic|planning|policy|
      development|programme|corporate|senior|executive|action|climate|finance|budget|safety|partnership|network|housing|
      highways?|transport|patient|participation|response|recovery|resilience|support|history|archaeology|wildlife|
      conservation|civic|traders?|business|economic|growth|investment|property|asset|digital|information|governance|
      risk|performance|improvement|inspection|education|schools?|childrens?|adults?|equalit(?:y|ies)|diversity|staff|
      union|employers?|contract|procurement|design|engagement|consultation|research|technical|operations?|tactical|gold|
      silver|bronze|coordination|co-ordination|oversight|assurance
    )['’]?s?['’]?\b
`;
