import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** An officer who may answer for a service or for the council. */
export const senior = oneLine`
  (?:
    chief (?:executive|(?:\w+ )?officer)|directors?|heads? of|service managers?|monitoring officer|corporate management|
    management team|section 151 officer|(?:city|borough|county) (?:solicitor|treasurer|secretary)|(?:town|parish) clerk|
    clerk to the (?:council|authority|board)
  )
`;

/** Who asks in a group's or a member's name without being a member. */
export const noMember = regex.i`
  \b(?:
    (?:political|group|leader['’]s|personal|research) (?:assistant|adviser|researcher|office manager)|assistant|
    (?:political|group|party|leader['’]s|members?['’]?|cabinet) (?:support )?(?:office|staff|support|team)|
    researcher|adviser|intern|(?<!\b(?:estate|letting|managing|land|sales) )agents?|
    (?:party|branch|association|campaign|constituency) (?:officials?|officers?|members?|workers?|managers?)|
    journalists?|reporters?|lobbyists?|donors?|activists?|volunteer|administrator|press officer|(?:election|
    party) agent|
    (?:party|branch|campaign|ward) organiser|organiser|candidate|
    (?:branch|constituency|association|party) (?:chair\w*|secretary|treasurer|office)
  )\b
`;
/** "A friend of the group", "someone in the office", "various": whoever it was, no name and no post. */
export const isNobody = (words: string): boolean =>
  regex`
    ^(?:
      (?:[Aa]n?|[Oo]ne of (?:the|our|its)|[Ss]ome|[Ss]everal|[Aa] (?:few|number) of) (?:[a-z]+ ){0,3}?
      (?:friend|supporter|well-wisher|ally|contact|colleague|activist|insider|source|acquaintance|helper|donor|person)s?\b|
      (?:[Ss]ome(?:one|body)|[Pp]eople|[Ff]riends|[Ss]upporters|[Vv]arious|[Ss]everal|[Oo]thers)\b
    )
  `.test(words.trim());
export const isMember = regex.i`
  \b(?:
    councillors?|cllr|alderman|(?:group|deputy group|opposition) (?:leader|secretary|whip|chair\w*|spokes\w+)|leader of|
    secretary of|whip|members? (?:for|of)|portfolio holder|cabinet member|mayor|committee|panel
  )\b
`;

export const isSenior = new RegExp(`\\b(?:chief|head|monitoring|manager|solicitor|executive|${senior})\\b`, "i");

/**
 * A town or parish council's chief officer, who may look after its money too: "The Clerk", "Clerk and Responsible
 * Financial Officer".
 */
const ownClerk = /^(?:the )?clerk(?: *(?:and|&|\/) .*)?$/i;

/** A member, or an officer who cannot speak for a service. */
export const isJunior = (words: string): boolean =>
  !isSenior.test(words) &&
  !ownClerk.test(words) &&
  regex.i`
    \b(?:administrator|assistant|clerk|secretary|support officer|apprentice|trainee|councillor|cllr|leader|whip|group)\b
  `.test(words);

/** One of the council's officers, in a list of those who attend. */
export const isOfficer = (name: string): boolean =>
  /\b(?:directors?|heads? of|managers?|officers?|solicitor|treasurer|engineer|planner|surveyor|accountant|chief)\b/i.test(
    name,
  ) && !/\b(?:councillors?|cllrs?|members?|leader|whip|secretary|political|press|party|branch|group)\b/i.test(name);
