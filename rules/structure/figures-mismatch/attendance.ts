import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { numberOf, wordedNumber } from "../quantities.ts";

const figure = `\\d{1,3}|${wordedNumber}`;

/** "(13 members in all)", "34 in all", ": 11 members" behind the names: those who wrote it have counted. */
const inAll = regex.i`
  \b(${figure}) (?:(?:voting )?(?:members|councillors)(?: (?:were|being|present))* )?
  (?:in all|in total|altogether|all told)\b|
  [:;(] ?(${figure}) (?:voting )?(?:members|councillors)(?: present| in attendance)?\)?\.?$
`;
/** Who else was in the room, behind those who may vote. */
const others = regex`
  [.;] ?(?:
    (?:
      Also (?:present|in attendance|attending)|In attendance|Attending|Officers?|Apologies|The Chief Executive|
      Mrs? (?:[A-Z]\. ?)*[^.;,]*,(?: an?)? (?:independent|co-opted)
    )\b[\s\S]*
  )$
`;
/** "The Clerk. District Councillor Ash. Nine members of the public." */
const guests = regex`
  \.(?:
    \ (?:
      The (?:Town |Parish |Deputy |Assistant )*Clerk(?: and (?:the )?[A-Z][a-z]+ [A-Z][a-z]+)?|
      (?:The )?(?:[Dd]istrict|[Cc]ounty|[Bb]orough|[Cc]ity) [Cc]ouncillors?(?: [A-Z][\w'’-]+)*|
      (?:No|\d+|[A-Z][a-z-]+) members? of the (?:public|press)
    )\.
  )+$
`;
const label = "(?:[\\d.]+ )?(?:(?:Members|Councillors|MEMBERS) )?(?:[Pp]resent|PRESENT|Sederunt|SEDERUNT)";
const labelAhead = new RegExp(`^${label} ?:? ?`);
/** The line says itself that it lists those present. */
export const listsPresent = new RegExp(`^${label} ?:`);
/** "…, as listed in the attendance book". */
const register = regex.i`
  ,? (?:as|whose names? (?:are|is)|named|who are|which are)? ?
  (?:listed|recorded|shown|entered|set out|named|given|printed|noted|are)? ?(?:in|on|at) (?:the |an )?
  (?:register|attendance|sederunt|sheet|book|Appendix|list)\b[^.;]*
`;

const title = oneLine`
  (?:
    Councillors?|Cllrs?\.?|Ald(?:erman|ermen|erpersons?|\.)|Provost|Bailie|Dr|Mrs?|Ms|Miss|Sir|Lady|Lord|Professor|
    Rev\.?
  )
`;
const name =
  "[A-ZÀ-Þ][\\w'’.À-ÿ-]*(?: (?:(?:de|van|von|der|la|ap|ferch|Mac|Mc|Ó|Nic|Ní)\\b ?)*[A-ZÀ-Þ][\\w'’.À-ÿ-]*){0,3}";
/** "Aldermen – R Ash, S Birch". */
const titled = new RegExp(`\\b(${title})(?: ?[–—:]| -) ?(?=[A-ZÀ-Þ])`, "g");
const person = new RegExp(`^(?:[Tt]he )?(?:${title} )*${name}(?:,? (?:in the [Cc]hair|presiding))?$`);
const office = regex.i`
  ^(?:the )?(?:(?:lord|deputy|depute|vice|town|leader of the council,? the) ?-?)*
  (?:mayor|provost|conven[eo]r|chair(?:man|woman|person)?|leader|president)(?: of the council)?
  (?:,? (?:in the chair|presiding))?$
`;
/** What is said of the one before, and names nobody. */
const said = regex`
  ^(?:
    in the [Cc]hair|(?:the )?(?:[Vv]ice-|[Dd]eputy )?[Cc]hair(?:man|woman|person)?|presiding|[Ll]eader|
    [Ss]ubstitute[^,;]*
  )$
`;
const more = new RegExp(`^(?:a further )?(${figure}) (?:other )?(?:members?|councillors?)$`, "i");

/** No list of members is longer (UTF-16 units). */
const longest = 1600;

/**
 * How many members a line of minutes says were there, by their names, their offices and the number of the others: "The
 * Mayor, the Deputy Mayor and 31 other members". Where two readings are open it is the greater. `undefined` for any
 * other line.
 */
export function attendanceIn(text: string): number | undefined {
  if (text.length > longest || !(listsPresent.test(text) || opens.test(text))) return undefined;
  const told = inAll.exec(text.replace(register, ""));
  if (told) return numberOf(told[1] ?? told[2]);
  const list = text
    .replace(labelAhead, "")
    .replace(register, "")
    .replace(guests, ".")
    .replace(others, "")
    .replace(/ ?\([^)]*\)/g, "")
    .replace(titled, "$1 ")
    .replace(/\.$/, "");
  if (/[:]|\. /.test(list.replace(/\b(?:[A-Z]|Cllrs?|Mrs?|Dr|Ms|Rev|St)\. /g, ""))) return undefined;
  let sum = 0;
  let last = "";
  const parts = list.split(/[;,](?: and)? | and | & /).map((one) => one.trim());
  for (const part of parts) {
    const further = more.exec(part);
    if (further) sum += numberOf(further[1]);
    else if (part === "" || said.test(part)) continue;
    else if (office.test(part)) sum++;
    else if (!person.test(part)) return undefined;
    // "The Mayor, Councillor Ruddock": one person.
    else if (!(office.test(last) && /^(?:Councillor|Cllr|Alderman)\b/.test(part))) sum++;
    last = part;
  }
  return sum > 2 ? sum : undefined;
}

/** A line of those present begins with what they are called. */
const opens = regex`
  ^(?:[\d.]+ )?(?:
    Members:|
    (?:The )?(?:
      Councillors?|Cllrs?\.?|Ald(?:erman|ermen|\.)|(?:Lord |Deputy |Town )?Mayor|Lord Provost|Provost|Convener|
      Chair(?:man|person|woman)?
    )\b
  )
`;
