import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { isNamed } from "../people/persons.ts";

/** What somebody is to the council's care, which no name may stand beside. */
const status = oneLine`
  (?:
    [Ll]ooked[- ]after (?:child|boy|girl|young person|teenager)|
    (?:[Cc]hild|[Bb]oy|[Gg]irl|[Tt]eenager|[Yy]oung person)
    \ (?:in (?:our |the council's )?care|on a (?:care|protection) (?:order|plan))|
    (?:[Ff]ormer )?[Cc]are leaver|[Yy]oung carer|
    (?:[Ff]oster(?:ed)?|[Aa]dopted) (?:child|boy|girl)|[Vv]ulnerable (?:adult|child|young person|resident|tenant)|
    [Uu]naccompanied (?:asylum[- ]seeking )?(?:child|minor|young person)|[Aa]sylum[- ]seeker|[Rr]ough sleeper|
    [Dd]omestic abuse (?:survivor|victim)|
    (?:[Vv]ictim|[Ss]urvivor) of (?:domestic abuse|abuse|domestic violence|trafficking|modern slavery)|
    [Cc]are home resident|[Hh]omeless applicant|(?:[Ss]ocial care|[Aa]dult social care) client
  )
`;
const does = "(?:['’]s|,| [a-z])";
/** "Care leaver NAME was", "NAME, a looked-after child,". */
const before = new RegExp(`\\b${status},? (?:called |named )?$`);
const behind = new RegExp(
  `^(?: \\([^)]{1,20}\\))?,? (?:(?:who|which) (?:is|was) )?(?:now )?(?:an?|the|one|another) (?:[\\w-]+ ){0,2}?${status}\\b`,
);
const told = new RegExp(
  `\\b${status},? (?:called |named )?[A-Z][a-zà-ž'’-]+ [A-Z][a-zà-ž-]+(?:['’][A-Z][a-z]+)?${does}`,
);
/** Somebody who speaks in public as what they are. */
const inPublic = regex.i`
  \b(?:
    ambassador|spoke|speaker|presented|award|author|patron|trustee|campaigner|chair of|founder|consent|
    not (?:his|her|their) real name
  )\b
`;

/** Is somebody in the council's care, or somebody who is to be guarded, told of by a first name and a surname? */
export const namedInCare = (text: string): boolean =>
  text.length <= 400 &&
  !inPublic.test(text) &&
  (isNamed(text, undefined, behind, true) || (told.test(text) && isNamed(text, before, never, true)));

const never = /(?!)/;
