import { oneLine, regex } from "../../core/pattern/regex.ts";

/** Those who meet, own, run or answer for something that is no council, as they are named in the plural. */
export const otherPeople = oneLine`
  (?:
    creditors|(?:share|stake|bond|stall|policy|lease|allotment |permit)holders|directors|trustees|governors|
    head ?teachers|heads|teachers|tutors|lecturers|staff|employees|workers|stewards|drivers|candidates|applicants|
    bidders|tenderers|suppliers|contractors|traders|businesses|firms|companies|landlords|tenants|residents|neighbours|
    parents|carers|pupils|students|clergy|churches|charities|volunteers|farmers|landowners|owners|graziers|operators|
    developers|lawyers|solicitors|surveyors|engineers|planners|accountants|treasurers|auditors|doctors|GPs|nurses|
    patients|users|clubs|associations|societies|authorities|parishes|clerks|agencies|witnesses|jurors|magistrates|
    judges|pathologists|curators|librarians|archivists|wardens|rangers|unions|leaseholders|licensees|publicans
  )
`;
/** … and as one body. */
export const othersBody = oneLine`
  (?:
    company|firm|pool|fund|scheme|agency|league|contractor|
    supplier|developer|operator|landlord|employer|bank|insurer|consortium|partnership|trust|
    charity|foundation|union|club|society|association|federation|school|academy|college|university|hospital|court|
    tribunal|jury|synod|diocese|church|theatre|orchestra|choir|practice|manufacturer|retailer|builder|housebuilder|
    trustees|governors|creditors|directors|shareholders|board of (?:trustees|directors|governors)
  )
`;

/** "The informal meeting of creditors", "a briefing session for candidates": whose gathering it is, right behind it. */
export const gathersOthers = new RegExp(
  `^ ?(?:of|for|between|among) (?:the |all |its |their |some |local |our )?(?:[a-z-]+ )?` +
    `(?:${otherPeople}\\b|${othersBody}\\b)`,
);
/** "The contractor's management team": whose body it is, right before it. */
export const bodyOfOthers = new RegExp(`\\b(?:${othersBody}|${otherPeople})(?:['’]s|['’]) (?:[a-z-]+ ){0,2}$`, "i");
/** "The trustees took the decision in private session": who acts, at the head of the sentence. */
export const othersAct = new RegExp(
  `^(?:[\\d.]+ )?(?:The |An? |Its )?(?:[\\w'’-]+ ){0,3}?(?:${othersBody}|${otherPeople}) ` +
    "(?:then |have |has |had )?(?:[a-z]+ed|chose|took|met|made|held|gave|found|set|kept)\\b",
  "i",
);

/**
 * Does the group of a sentence trade, cure or walk: a firm with its directors, a practice, a club with a secretary? Not
 * where councillors stand beside it. Each unit of a party's name is ¤.
 */
export const isOthersGroup = (text: string): boolean =>
  (others.test(text) || ownPeople.test(text)) && !councils.test(text);
/** "Tenants in the group". */
const ownPeople = new RegExp(`\\b(?:${otherPeople}) (?:in|of|from) (?:the|that|this|each|one) group\\b`, "i");

const others = regex`
  \b[Gg]roup(?:['’]s)? (?:
    plc|PLC|Ltd|Limited|LLP|Practice|Holdings|(?:[Bb]oard of )?[Dd]irectors|auditors|(?:headline |annual )?profits?|
    turnover|subsidiar\w+|head office|plants?|depots?|brands?|hotels?|stores?|shareholders?|lenders?|workforce
  )\b|
  \b[Gg]roup, (?:an?|the|which|who) (?:[\w-]+ ){0,5}?(?:
    ${othersBody}|landlord|maker|producer|chain|provider|agent|consultancy|broker|
    owns|makes|builds|runs|operates|employs|
    trades
  )\b|
  \b[Gg]roup (?:[Ss]ecretary|[Ll]eader|[Cc]hair|[Mm]anager|[Aa]ccountant|[Ss]olicitor) of (?:the )?
  (?!(?:Council|council|opposition|Opposition|ruling|majority|minority|¤))[A-Z]|
  ¤-(?:run|led|controlled) (?:[\w-]+ ){0,3}?
  (?:[Aa]uthority|[Cc]ouncil|[Gg]overnment|[Bb]orough|[Cc]ounty|[Cc]ity|[Dd]istrict)\b|
  \b(?:landlord|hotel|bus|pub|property|retail|building|motor|care|travel|housing|investment|media|energy|food|school)
  \ [Gg]roup\b
`;
const councils = regex`
  \b(?:
    ruling|opposition|majority|minority|political|controlling|administration|[Cc]ouncillors?|Cllr|
    backbench\w*|coalition|
    [Ll]eader of the [Cc]ouncil|chamber|whips?
  )\b
`;
