import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Context } from "../../../core/rule/rule.ts";
import { isBriefing } from "../../briefing/briefings.ts";

/**
 * A briefing cannot say for whom it is, who asked for it and who else may have it without naming groups (Portsmouth
 * 6.5, Crawley 4, Barnet 9.2), nor any report how a body is made up or that all groups were told: is the group named
 * here in that way, and for nothing that it did or thinks?
 */
export function addressed(block: BlockView, { start, end }: Span, { kind }: Pick<Context, "kind">): boolean {
  const sentence = block.sentenceAt(start);
  const { text } = sentence;
  const plain = !concerns.test(text);
  if (plain && ((balance.test(text) && counted.test(text)) || (access.test(text) && several.test(text)))) return true;
  if (!isBriefing(kind)) return false;
  const before = text.slice(0, start - sentence.start);
  const behind = text.slice(end - sentence.start);
  if (label.test(before) || (block.kind === "cell" && /^(?:members of (?:the )?)?[\w ]{0,40}$/i.test(before)))
    return true;
  if (requester.test(before) && requests.test(behind)) return true;
  if (!plain) return false;
  if (access.test(text)) return true;
  const others = before.slice(-90);
  return (
    forWhom.test(others) ||
    heldOut.test(others) ||
    (/^(?:The|Both|All)?\s*(?:the )?$/i.test(before) && told.test(behind))
  );
}

/** How a body is made up: "three members of the … Group, two of the … Group". */
const balance = regex.i`
  \b(?:
    political(?:ly)? (?:balance[ds]?|proportion\w*)|proportionality|
    (?:membership|composition) (?:followed|follows|reflect\w*|was|is)|made up of|consist(?:s|ed) of|compris(?:es|ed|ing)
  )\b
`;
const counted =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:members? |councillors? )?(?:of|from) the\b/i;
/** All groups, or those who speak for them. */
const several = regex`
  \b(?:all|each|every|the other|remaining)\b[^.;]{0,20}\bgroups?\b|\b[Gg]roup (?:leaders|spokes\w+|secretaries|whips)\b
`;
/** Who was told of it, asked for facts or took up the offer: equal access is what the protocols want shown. */
const access = regex.i`
  \b(?:
    (?:was|were|been|be|is|are) (?:also |each |all |both |then |since )?
    (?:told|offered|notified|informed|invited|sent|given|supplied|briefed)|
    (?:has|have|had) (?:also |each |all |both |since )?
    (?:accepted|declined|done so|had the same|taken (?:it|them|this|the offer) up|taken up)|
    asked (?:on [\w ]{3,20} )?for (?:the |a |some )?
    (?:facts?|figures|information|advice|note|briefing|paper|same|explanation)s?
  )\b
`;
/** "The Secretary of the … asked on 4 May for the figures": who asked for a briefing must be said in it. */
const requester = regex`
  ^\W*(?:[\d.]+ )?(?:The |This (?:\w+ )?(?:was |has been )?(?:requested|asked for|sought) by the )?(?:[Dd]eputy )?
  (?:[Ll]eader|[Ss]ecretary|[Ww]hip|[Cc]hair|[Ss]pokes\w+)(?: on [\w ]{3,30})? of (?:the )?$
`;
const requests = regex`
  ^(?: Group)?,? (?:asked|requested|wrote|sought|on \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+)\b[^.;]{0,60}
  \b(?:for|to ask|seeking)
  \b[^.;]{0,30}\b(?:figures|facts|information|briefing|note|paper|advice|answers|explanation|account)\b
`;
/** A line of the header. */
const label = regex.i`
  ^(?:
    Group|Political group|Meeting|To|For|Offered to|Also offered to|Recipients?|Attend(?:ing|ees|ance)|Present|
    Requested by|Prepared for|Briefing (?:for|to)|Circulation|Distribution|Other groups(?: \w+)?
  ): [^:]*$
`;
const members = oneLine`
  (?:(?:the |all |any |every |each )?(?:members?|secretary|leader|whip|chair|spokes\w+|councillors) of )?
  (?:the |this |your )?(?:[A-Z][\w'’&-]+ (?:and |of |& )?){0,4}
`;
/** "Note for the …", "gives the … information", "for members of the …", "the Secretary of the … asked". */
const forWhom = regex`
  (?:
    \b(?:
      [Nn]ote|[Bb]riefing|[Pp]aper|[Ss]ession|[Pp]resentation|[Ss]eminar|[Ii]nformation|[Aa]dvice|[Ff]acts|[Mm]eeting|
      [Rr]equest|[Aa]ttend\w*
    )\b[^.;,]{0,24} (?:for|to|with|of|by|from|gives?|tells?|before) |
    ^\W*(?:[\d.]+ )?(?:Prepared |Meant |Intended |Written )?(?:[Ff]or|[Tt]o) |
    \b(?:gives?|tells?|informs?|briefs?|provides?)
  \ )${members}$|
  \b(?:[Mm]embers|[Ss]ecretary|[Ll]eader|[Ww]hip) of (?:the )?(?:[A-Z][\w'’&-]+ ){0,3}$
`;
/** "Offered to the … groups." */
const heldOut = regex.i`
  \b(?:told|informed|notified|briefed|wrote to|written to)\b[^.;]{0,20}\bleaders? of (?:the )?$|
  \b(?:offered|open|available|sent|given|supplied|notified|invited|told)\b[^.;]{0,24}\b(?:to|of it|were|was)
  \b[^.;]{0,16}$
`;
const told = regex.i`
  ^(?:,? (?:and|or) [\w ]{0,30})?(?: groups?)? (?:
    (?:was|were|has been|have been|will be|is|are|may|can) (?:also |each |all |both )?
    (?:told|offered|notified|informed|invited|sent|given|have|ask)|
    (?:has|have) (?:been )?(?:also |each |all |both )?(?:told|offered|notified|informed|invited|asked for|had|taken up)
  )\b[^.;]{0,40}\b(?:same|briefing|note|paper|session|invitation|offer|it)\b
`;
/** What a group thinks, keeps, wins or did. */
const concerns = regex.i`
  \b(?:
    votes?|voted|amendment|budget|motion|manifesto|leaflet|election|seats?|candidates?|line|whip(?! of)|policy of|
    opposes?|opposed|supports?|supported|against|favou?rs?|thinks?|wants?|wanted|led|-led|-run|fault|blame|
    draft(?! (?:notice|report|minutes|paper|agenda|note|briefing))|alternative|costings?|private\w*|confidence|
    unpublished|split|let down
  )\b
`;
