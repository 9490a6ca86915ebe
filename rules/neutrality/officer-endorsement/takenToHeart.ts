import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which officers make nobody's cause their own here. */
export const causeCues = cues(
  "taken-to-heart",
  oneLine`
    to heart|its own|their own|eye to eye|at the disposal|behind our Cabinet|with our Cabinet|alongside our|
    behind our|beside our|alongside the Cabinet|alongside the Leader|behind the Leader|behind the Cabinet|
    alongside the administration|behind the administration|like-minded|same mind|same song|same tune|hymn sheet
  `,
);

const staff = oneLine`
  (?:
    (?:[Ss]enior |[Oo]ur |[Tt]he )?(?:[Oo]fficers?|[Ss]taff|[Aa]dvisers?|managers|planners|engineers|lawyers)|
    [Tt]he (?:\d+ |[a-z]+ ){0,3}(?:staff|team|service|department|directorate|unit|section|officers|manager|managers|
    director|office|workforce|crews?|librarians|rangers)|[Tt]he \d+ staff [a-z]+|
    [Tt]he (?:Chief Executive|Director of [A-Z]\w+|Head of [A-Z]\w+)
  )
`;
const owner = oneLine`
  (?:
    (?:the|our|its|this) (?:ruling |majority |opposition |minority |controlling |new )?(?:
      Leader|Mayor|Cabinet(?: Member)?|Executive(?: Member)?|[Pp]ortfolio [Hh]older|administration|majority|minority|
      opposition|group|party|coalition|leadership|spokes(?:person|man|woman)|opposition spokes(?:person|man|woman)
    )|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+
  )
`;
const cause =
  "(?:cause|ambitions?|aims?|priorities|fight|vision|agenda|hopes|programme|manifesto|crusade|promises?|campaign|message)";

/** A member's or a side's cause that officers have made their own. */
export const takenToHeart: readonly Frame<"siding">[] = [
  {
    // "The crew have taken the Cabinet Member's cause to heart."
    message: "siding",
    pattern: regex`
      \b${staff}\b[^.;]{0,40}?\b(?:ha(?:s|ve) |had )?(?:taken|took|takes?|made|makes?|making|taking)
      \ ${owner}['’]s? (?:own )?${cause} (?:to (?:its|their|his|her)? ?hearts?|(?:its|their|his|her) own)\b
    `,
  },
  {
    message: "siding",
    pattern: regex`
      \b${staff}\b[^.;]{0,20}?\b(?:see|sees|saw|have (?:long |always )?seen|has (?:long |always )?seen)
      \ eye to eye with ${owner}\b
    `,
  },
  {
    message: "siding",
    pattern: regex`
      \b(?:${staff}|(?:his|her|their) (?:people|staff|team))\b[^.;]{0,60}?\b(?:at the disposal of|sings? from the same
      \ hymn sheet as|(?:is|are) of the same mind as|(?:is|are) like-minded with)
      \ (?:${owner}|the (?:party|group|people|side) in (?:power|charge|control|office))\b
    `,
    unless: /\b(?:all (?:groups|members)|every (?:group|member)|each group|equally)\b/,
  },
  {
    message: "siding",
    pattern: regex`
      ^(?:[\d.]+ )?(?:[Ss]tanding|[Ss]houlder to shoulder|[Ss]olidly|[Ff]our-?square|[Ff]irmly|[Rr]ight)
      \ (?:(?:firm|proudly|together) )?(?:alongside|behind|with|beside) ${owner}\b
    `,
  },
];
