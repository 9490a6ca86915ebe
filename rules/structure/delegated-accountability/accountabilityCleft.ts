import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { theMember as member, theOfficer as officer, officerPost } from "../posts.ts";
import type { Frame } from "./accountabilityFrames.ts";

const frame = (source: string): RegExp => new RegExp(source, "i");

const doing = oneLine`
  (?:approv|authoris|grant|award|refus|waiv|releas|issu|allocat|sign|settl|clos|extend|reduc|cancel|excus|exempt|
  renew|revok|decid|determin|suspend|allow|permitt?|lift|instruct)
`;
/** An officer by post, or one whose post is called something of its own. */
const postOfOne = oneLine`
  ${officerPost}|(?:\w+ ){0,2}(?:
    harbour ?master|engineer|surveyor|registrar|curator|librarian|archivist|warden|clerk|inspector|superintendent|
    planner|accountant|monitoring officer|officers
  )
`;

/** With whom officers deal for the council. */
const counterparty = oneLine`
  (?:the |an? |its |their |our |each |every )(?:[a-z]+ ){0,2}(?:
    provider|contractor|supplier|operator|tenant|developer|vendor|seller|landlord|landowner|owner|bidder|tenderer|
    company|firm|builder|agent|lessee|purchaser|buyer|trust|club|applicant|licensee
  )s?
`;

/** A member who did what fell to an officer, or who is to share a choice with one. */
export const insteadOfOfficers: readonly Frame[] = [
  {
    // "The Convener has been waiving the fee, a matter that rests with the Harbourmaster."
    message: "exercised",
    find: frame(
      oneLine`
        ${member}(?: [A-Z][\w'’-]+)?(?:,[^,.;]{3,50},)? (?:(?:has|have|had|also|then|since|already|personally) ){0,3}(?:
          been (?:${doing}ing|letting)|${doing}ed|signed(?: off| away)?|let|turned down
        )
        \ [^.;]{3,100}?(?:, | \()(?:an? |the |something )?(?:
          (?:matter|decision|power|function|call|choice|step|discretion|thing|one)\
        \ )?(?:that |which )?(?:by rights |properly |really |strictly )?
        (?:(?:sits?|sat|rests?|rested|lies|lay) with|belong(?:s|ed) to|falls? to|fell to|is (?:reserved|delegated) to|
        is for|was for|is given to|is the preserve of) (?:the )?(?:${postOfOne})
      `,
    ),
    unless: regex.i`
        \b(?:
          (?:allowed|granted|decided) that|consult\w*|advis\w+|on behalf of|recommend\w*|propos\w+|
          asked (?:that|the|for|whether)
        )\b
      `,
  },
  {
    // "Councillor Ash, as Cabinet Member, has signed off the closure under the officer scheme."
    message: "exercised",
    find: frame(
      oneLine`
        ${member}(?: [A-Z][\w'’-]+)?(?:, (?:as|in (?:his|her|their) (?:role|capacity) as)[^,.;]{3,50},)?
        \ (?:(?:has|have|had|also|then|since|already|personally) ){0,3}
        (?:${doing}ed|signed(?: off)?|let|given|gave|taken|took|set|fixed|chosen|chose)
        \ [^.;]{3,90}? (?:under|by virtue of|using|through|in exercise of|by means of) (?:an? |the )?(?:
          (?:officers?(?:['’]s?)?|chief officers?(?:['’]s?)?) (?:delegated )?(?:scheme|powers?|delegations?|authority)|
          scheme of delegation (?:to|for) officers
        )
      `,
    ),
    unless: /\b(?:consult\w*|that (?:the )?(?:\w+ ){0,3}(?:officer|director|manager|head of \w+),? (?:had|has))\b/i,
  },
  {
    // "The order fell to the Head of Parks, but it was the Chair who placed it."
    message: "exercised",
    find: frame(
      oneLine`
        \bit was (?:in (?:fact|the event|the end) |really )?${member}(?: [A-Z][\w'’-]+)? (?:who|that)
        \ (?:(?:had|has|then|actually|in fact) )?(?:
          placed|signed|gave|made|took|decided|approved|let|issued|granted|awarded|refused|settled|fixed|chose|picked|
          authorised|released|exercised|ordered
        )\b
      `,
    ),
    needs: regex.i`
      \b(?:
        delegat\w+|scheme of (?:management|delegation)|officers?|director|head of|manager|chief executive|fell to|
        falls to
      )\b
    `,
    unless: /\b(?:moved|seconded|call-in|consult\w*|proposed|urgen\w*)\b/i,
  },
  {
    message: "joint",
    find: frame(
      oneLine`
        \b(?:choice|decision|selection|award|allocation|approval|final say|power|settlement|letting)\b[^.;]{0,60}?
        \ (?:should |would |will |to |is to |shall |may )?
        (?:rest|rests|lie|lies|sit|sits|belong|belongs|be left|be given|be entrusted|fall|falls) (?:equally |jointly )?
        (?:with|to) (?:${member} and ${officer}|${officer} and ${member})
      `,
    ),
    unless: /\b(?:consult\w*|recommend\w*)\b/i,
  },
  {
    // "That the planting be delegated to the Executive Member, who will tell the Parks Manager what is wanted."
    message: "ordered",
    find: frame(
      oneLine`
        \b(?:delegated|left|entrusted|referred|remitted|for) to ${member}(?: [A-Z][\w'’-]+)?,? (?:who|and who)
        \ (?:will|shall|is to|would|may|can) (?:then |also |himself |herself |in turn )?
        (?:(?:instruct|direct|order|command)|tell (?=(?:[^.;,]{3,50}) (?:what|which|how|where|when|whom|to)\b))
        \ ?${officer}
      `,
    ),
    unless: /\b(?:in consultation with|scheme of executive|police)\b/i,
  },
  {
    // "That Councillor Ash settles the terms with the tenant direct."
    message: "exercised",
    find: frame(
      oneLine`
        ${member}(?: [A-Z][\w'’-]+)? (?:will |is to |shall |to |may |would |should |has |had )?(?:
          (?:settle|agree|finalise|negotiate|determine|conclude|arrange)[sd]?|fix(?:es|ed)?|
          (?:work|sort|thrash)(?:s|es|ed)? out
        ) [^.;]{3,60}? (?:
          (?:direct|directly|in person|face to face|himself|herself) with ${counterparty}|
          with ${counterparty}(?: of [A-Z]\w+)? (?:direct|directly|in person|himself|herself)
        )\b
      `,
    ),
    unless: /\b(?:in consultation with|visits?|dates? of|tour|on the advice of)\b/i,
  },
];
