import type { Span } from "../../core/report/span.ts";
import type { BlockView, Context } from "../../core/rule/rule.ts";

/**
 * A briefing cannot say for whom it is, who asked for it and who else may have it without naming groups (Portsmouth 6.5,
 * Crawley 4, Barnet 9.2): is the group named here in that way, and for nothing that it did or thinks?
 */
export function addressed(block: BlockView, { start, end }: Span, { kind }: Pick<Context, "kind">): boolean {
  if (kind !== "group-briefing" && kind !== "member-briefing") return false;
  const sentence = block.sentenceAt(start);
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start);
  if (label.test(before) || (block.kind === "cell" && /^(?:members of (?:the )?)?[\w ]{0,40}$/i.test(before)))
    return true;
  if (concerns.test(sentence.text)) return false;
  const others = before.slice(-90);
  return (
    forWhom.test(others) ||
    heldOut.test(others) ||
    (/^(?:The|Both|All)?\s*(?:the )?$/i.test(before) && told.test(behind))
  );
}

/** A line of the header. */
const label =
  /^(?:Group|Political group|Meeting|To|For|Offered to|Also offered to|Recipients?|Attend(?:ing|ees|ance)|Present|Requested by|Prepared for|Briefing (?:for|to)|Circulation|Distribution|Other groups(?: \w+)?): [^:]*$/i;
const members =
  "(?:(?:the |all |any |every |each )?(?:members?|secretary|leader|whip|chair|spokes\\w+|councillors) of )?(?:the |this |your )?(?:[A-Z][\\w'’&-]+ (?:and |of |& )?){0,4}";
/** "Note for the …", "gives the … information", "for members of the …", "the Secretary of the … asked". */
const forWhom = new RegExp(
  `(?:\\b(?:[Nn]ote|[Bb]riefing|[Pp]aper|[Ss]ession|[Pp]resentation|[Ss]eminar|[Ii]nformation|[Aa]dvice|[Ff]acts|[Mm]eeting|[Rr]equest|[Aa]ttend\\w*)\\b[^.;,]{0,24} (?:for|to|with|of|by|from|gives?|tells?|before) |^\\W*(?:[\\d.]+ )?(?:Prepared |Meant |Intended |Written )?(?:[Ff]or|[Tt]o) |\\b(?:gives?|tells?|informs?|briefs?|provides?) )${members}$|\\b(?:[Mm]embers|[Ss]ecretary|[Ll]eader|[Ww]hip) of (?:the )?(?:[A-Z][\\w'’&-]+ ){0,3}$`,
);
/** "Offered to the … groups." */
const heldOut =
  /\b(?:offered|open|available|sent|given|supplied|notified|invited|told)\b[^.;]{0,24}\b(?:to|of it|were|was)\b[^.;]{0,16}$/i;
const told =
  /^(?:,? (?:and|or) [\w ]{0,30})?(?: groups?)? (?:(?:was|were|has been|have been|will be|is|are|may|can) (?:also |each |all |both )?(?:told|offered|notified|informed|invited|sent|given|have|ask)|(?:has|have) (?:been )?(?:also |each |all |both )?(?:told|offered|notified|informed|invited|asked for|had|taken up))\b[^.;]{0,40}\b(?:same|briefing|note|paper|session|invitation|offer|it)\b/i;
/** What a group thinks, keeps, wins or did. */
const concerns =
  /\b(?:votes?|voted|amendment|budget|motion|manifesto|leaflet|election|seats?|candidates?|line|whip(?! of)|policy of|opposes?|opposed|supports?|supported|against|favou?rs?|thinks?|wants?|wanted|led|-led|-run|fault|blame|draft|alternative|costings?|private\w*|confidence|unpublished|split|let down)\b/i;
