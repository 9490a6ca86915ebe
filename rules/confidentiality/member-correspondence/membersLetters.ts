import { regex } from "../../../core/pattern/regex.ts";
import { type Sentence, sentencesBefore } from "../../../core/report/sentences.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { ledByOthers } from "../../structure/posts.ts";

const member = regex`
  (?:^|[^A-Za-z])(?:
    (?:[Cc]ouncillors?|Cllrs?\.?|Alder(?:man|woman|men))(?: (?:Mrs?|Ms|Miss|Dr)\.?)?(?: [A-Z]\.)* [A-Z][A-Za-zÀ-ž'’-]+|
    (?:[Oo]ne|[Tt]wo|[Tt]hree|[Aa]) (?:ward |local |fellow )?
    (?:councillors?|member of the (?:council|committee|cabinet|group))|
    (?:[Tt]he )?(?:[Ww]ard|[Ll]ocal) (?:councillors?|[Mm]embers?)|
    [Tt]he (?:county|district|town|parish|community|borough|divisional|neighbouring) councillor\b|
    [Tt]he (?:[a-z]+ )?[Mm]ember for (?!Parliament)[A-Z]|
    [Tt]he [Mm]ember (?=(?:rang|phoned|telephoned|texted|e-?mailed|told (?:us|me|officers)|wrote (?:to|back)|left a)\b)|
    (?:[Tt]he|[Oo]ur) (?:
      (?:[Dd]eputy |[Cc]ouncil |[Oo]pposition |[Gg]roup )?[Ll]eader\b${ledByOthers}|
      (?:three |two |both )?(?:ward|local) members|(?:[Cc]abinet|[Ee]xecutive|[Ll]ead) [Mm]ember|[Pp]ortfolio [Hh]older|
      [Mm]ayor|[Dd]eputy [Mm]ayor|
      [Cc]hair(?:man|woman|person)?(?!
        \ of (?:
          (?:the )?(?:[A-Z]\w+ )*(?:
            [Gg]overnors|[Tt]rust|[Tt]rustees|[Ff]orum|[Ss]ociety|[Aa]ssociation|[Ff]ederation|[Cc]lub|[Ff]riends|
            [Pp]artnership|[Cc]ompany
          )\b
        )
      )(?: of [A-Z][a-z]+)?|
      [Oo]pposition [Ss]pokes|[Gg]roup [Ww]hip
    )
  )
`;
/** The member is the one who writes or speaks, and officers are reached. */
const sends = regex.i`
  \b(?:
    e-?mail(?:ed|s)? (?:me|us|officers?|the|from|of|to (?:the|officers?|me|us))|
    (?:mailed|WhatsApped|DMed|pinged|faxed) (?:
      me|us|officers?|
      (?:the |an? )?(?:[a-z]+ ){0,3}
      (?:officer|author|team|director|head|manager|engineer|planner|surveyor|solicitor|clerk|service|department)\b
    )|
    texted|messaged|phoned|telephoned|rang|called (?:me|us|the (?:author|officer|engineer|director|head))|
    (?:wrote|written|replied|writes) (?:
      privately|in (?:private|confidence)|
      to (?:
        the (?:
          director|head|chief|author|officer|engineer|manager|service|monitoring|assistant|corporate|strategic|
          (?:[a-z]+ ){1,2}(?:team|office|unit|desk|department|manager|officer)
        )|
        officers?|me|us
      )|
      on|that|by|,|["“]
    )|
    replied privately|told (?:me|us|officers?|the (?:author|director|head|officer|engineer|manager|chief))|
    (?:
      said|says|given|puts? (?:it|the|this|that)|sums? (?:it|this|things|the)|says it|speaks? for (?:it|them)self|
      expressed|made (?:it )?(?:clear|plain)
    ) (?:to (?:me|us|officers|the (?:author|director|head|officer))|privately|in (?:private|confidence))|
    put it to (?:me|us|officers)|let (?:officers|me|us) know|left (?:me |officers )?a (?:voicemail|message|note)|
    sent (?:
      me|us|officers?|
      (?:the |an )?(?:\w+ ){0,3}?\w+ (?:a|an|one) (?:\w+ )?(?:text|message|note|line|card|e-?mail|letter|picture)
    )\b|
    (?:took|taken|taking|drew) (?:me|us|officers|the \w+|an \w+) (?:aside|to one side)|
    dropped (?:me|us|officers|the \w+|an \w+) a (?:line|note)|buttonholed|collared|cornered|waylaid|button-holed|
    mentioned to (?:me|us|(?:the |an )?officers?)|
    (?:Leader|Member|(?:Councillor|Cllr\.?) [A-Z]\w+|Mayor|Holder|Chair) (?:was|were) (?:rung|phoned|telephoned|texted)
    (?! by)|
    annotated|scribbled|
    (?:was|were|has been|have been) on (?:to|at) (?:the (?:office|team|service|department|director)|us|me|officers)|
    confided|in touch with (?:officers|the author|me|us)
  )
`;
/** A letter or message that is the member's. */
const owned = regex.i`
  (?:['’]s?|s['’]) (?:[\w-]+ ){0,2}?(?:
    e-?mails?|letters?|texts?|text messages?|messages?|notes?|lines?(?= to)|words(?= to)|voicemails?|WhatsApps?|inbox|
    correspondence|private (?:view|reply)|reply|comments? (?:on|in) the (?:draft|margin)|handwritten \w+|marginal \w+|
    phone call|telephone call
  )\b
`;
const through = regex.i`
  \b[Ii]n (?:private )?conversation\b|
  \b(?:an?|the|my|our|his|her|several|two|recent|private|personal|telephone) (?:[\w-]+ ){0,2}?(?:
    e-?mails?|text(?: message)?s?|WhatsApp|messages?|letters?|phone call|telephone(?: call| conversation)?|voicemail|
    conversation|exchange|notes?|correspondence
  )\b|
  \b(?:over|by|on) the (?:phone|telephone)\b|\bby (?:phone|telephone|text|e-?mail)\b|
  \b(?:messages|e-?mails|letters|correspondence|exchanges|texts)\b[^.;]{0,20}\b(?:between|from)\b|\bin writing from\b|
  \b(?:spoke|spoken) to (?:the|Cllr|Councillor)
`;
const relays = regex.i`
  \b(?:
    thinks?|believes?|feels?|would (?:prefer|rather)|(?:to )?ask\b|why|sa(?:id|ys|ying)|
    (?:is|was|to say|clear|plain|known|concedes?|know|wrote|writes) that|that (?:he|she|it|they|the|nobody|his|her)|
    ask(?:ed|s|ing)|runs|reads?|as follows|conced(?:es|ed)|admit(?:s|ted)|demand(?:s|ed|ing)|complain(?:s|ed|ing)|
    insist(?:s|ed)|want(?:s|ed)|object(?:s|ed|ing)|describ(?:es|ed|ing)|to say|warn(?:s|ed)|threaten(?:s|ed)|
    urg(?:es|ed|ing)|suggest(?:s|ed|ing)|instruct(?:s|ed)|express(?:es|ed|ing)|begins|put it|(?:item|scheme|it) should|
    unhappy|concerning|about
  )\b|
  ["“‘]
`;
const attaches = regex.i`
  \b(?:
    attach(?:ed|es)|append(?:ed|ix)|annex(?:ed)?|enclos(?:ed|es)|reproduced|printed (?:below|in full|at)|
    set out (?:below|in full|at)|copied (?:below|here)|included (?:below|here|at|as)
  )\b
`;
const formal = regex.i`
  \b(?:
    told (?:me|us) so|interviewed (?:on|by|in)|told the investigat\w+|consent(?:ed|s)?|
    (?:has|have|had) agreed (?:that|to|may be|can be|might be|could be|should be)|
    with (?:his|her|their) (?:agreement|permission)|permission|on (?:its|their|the) behalf|on behalf of|
    (?:Chair(?:man|woman)?|Mayor|Convener|Provost|Clerk|Chief Executive) (?:then |also )?read (?:out|aloud)|
    (?:give|gives|giving|gave|given) notice|
    (?:letter|e-?mail) of \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\) (?:objects|supports|comments)|
    call(?:ed)?[- ]in|written questions?|formal(?:ly)?(?! complaint)|consultation|minutes|motion|
    (?:decision|matter|item|report) (?:is|was|should be treated as) (?:an )?urgent|monthly report|
    (?:in support of|in objection to|objecting to|against) (?:the|this) (?:planning |licensing )?application|petition|
    amendment|declar(?:ed|ation)|public(?:ly|ation| meeting| inquiry)|published|GOV\.UK|press release|open letter|
    website|evidence|Secretary of State|Minist(?:er|ry)|MP|Member of Parliament|parish clerk|town council|government|
    notice of (?:motion|question)|(?:letter|notice)s? of resignation|resign(?:ed|ing|ation) (?:from|as|letter)|
    (?:County|District|Borough|City) Councillors?['’]s? (?:written )?report|condolence|congratulat\w+|(?:of|with|
    in) (?:thanks|welcome|greetings?|good wishes)|in the chamber|from the floor|
    letters? of (?:support|thanks|reply|objection)|representations?|planning application|
    (?:application|item|matter) (?:be|is|to be) (?:considered|determined|called|referred|reported|decided)|
    a letter (?:be|should be|to be|is to be) (?:sent|written)|asked (?:that|for|if) a letter|write to
  )\b
`;
/** Officers who write to members, members who write to the public, and the machinery of post. */
const away = regex.i`
  \b(?:will|would|is to|intends to|means to) (?:therefore )?declare an? (?:[a-z]+ ){0,2}interest\b|
  \basked (?:whether|if|how) (?:the public|residents|people|anyone|they|tenants|parents|customers|others)
  \ (?:could|can|may|might|would)\b|
  \b(?:should|must|shall|may|can|to) (?:then |also )?be (?:e-?mailed|sent|submitted|forwarded|put)
  \ (?:in writing |by e-?mail |directly )?to (?:the|a|an|its|his|her)\b|
  \b(?:note|letter|reply|e-?mail|briefing|copy|answer) (?:was|has been|had been) sent to (?:her|him|them)\b|
  \bask(?:s|ed|ing)?\b(?: (?:on|at|in(?= [A-Z\d])) [^.;,]{3,30}?)? for (?:an? |the |this |further |more |written )*
  (?:[\w-]+ ){0,2}(?:facts|notes?|reports?|papers?|briefings?|updates?|figures|information|advice|summary|presentation)
  \b(?! (?:to be|be)\b)|
  \b(?:told|informed) of the \w+ by (?:letter|e-?mail)\b|
  \b(?:
    (?:
      wrote|written|e-?mailed|letters?|e-?mails?|texts?|sent|consulted|notified|informed|contacted|briefed|note|briefing
    )(?: was| were)?(?: sent| issued| circulated)? (?:to )?(?:all |both |the )?(?:two |three |four |\d+ )?
    (?:ward |local )?(?:councillors|members)\b|
    \bposted\b[^.;]{0,30}\b(?:messages?|comments?|posts?)\b|
    \b(?:
      told|assured|promised|spoke to|spoken to|talked to|talks? with|written to|wrote to|rung|rang|phoned|telephoned|
      messaged|texted|e-?mailed
    ) (?:the |an? |one |his |her )(?:
      licensee|applicant|owner|developer|agent|landlord|tenant|operator|club|company|press|newspaper|resident|objector|
      charity|trust|firm|buyer|bidder|contractor|builder|supplier|plumber|electrician|school|vicar|farmer|shop
    )(?:s|['’]s [a-z]+)?\b|
    \b(?:asked|told|due|able|ready|wants?|like|expected) to (?:have|prepare|make|bring|draw up|keep|take|write|produce)
    \ (?:a|the|short|full) (?:[a-z]+ )?(?:note|list|letter)\b|
    (?:councillors?|members?)(?: [A-Z]\w+)? (?:(?:have|has|had) (?:now |also |all |each )?been|was|were)
    \ (?:e-?mailed|consulted|notified|informed|contacted|briefed|written to|sent)|
    (?:e-?mailed|wrote to|written to|texted|phoned)
    \ (?:all|every|residents|householders|the (?:residents|householders|owner|company|applicant|parish|press|newspaper))|
    (?:e-?mail|letter|text|phone|telephone) (?:address|policy|reminder|number|system|account)
  )\b
`;

/**
 * What a sentence does with a member's private words: relays or attaches them, or perhaps so. "Members were consulted;
 * Councillor Vey answered by text that …" does it in one of its parts: that leaves a doubt.
 */
export function judge(text: string): "relayed" | "attached" | "doubt" | undefined {
  const found = judgeWhole(text);
  if (found || !text.includes("; ")) return found;
  return text.split("; ").some((part) => ["relayed", "attached"].includes(judgeWhole(part) ?? ""))
    ? "doubt"
    : undefined;
}

function judgeWhole(text: string): "relayed" | "attached" | "doubt" | undefined {
  if (header.test(text)) return "attached";
  if (!member.test(text) || away.test(text) || onlyTold.test(text) || asksForSeat.test(text)) return undefined;
  const outside = text.replace(/["“][^"”]*["”]?/g, "“”");
  if (formal.test(outside)) {
    const rest = outside.replace(subject, "");
    return !formal.test(rest) && (overheard.test(rest) || (owned.test(rest) && relays.test(rest)))
      ? "doubt"
      : undefined;
  }
  if (judgedByOthers.test(outside) || writtenByOthers.test(outside) || lookedInto.test(outside)) return undefined;
  const unpublished = owned.test(outside) || through.test(outside);
  if (unpublished && attaches.test(text)) return "attached";
  if ((unpublished || sends.test(outside)) && relays.test(text))
    return ordered.test(outside) || unsent.test(outside) ? "doubt" : "relayed";
  if (overheard.test(text)) return "doubt";
  // An order is another rule's affair.
  return unpublished || sends.test(outside) || hushed.test(outside) ? "doubt" : undefined;
}

/** Officers told members of something by letter, and nothing is said of what came back. */
const onlyTold = regex.i`
  \b(?:agreed|resolved)\b[^.;]{0,20} that (?:the|a|an|both|all|two|these|those) (?:letters?|e-?mails?|notes?)
  \b[^.;]{0,20} (?:be|should be) (?:sent|passed|forwarded|written|acknowledged|noted|copied)\b|
  \bconsult(?:s|ed|ing)?\b[^.;]{0,140}\bby e-?mail\b(?![^.]*\b(?:repl(?:y|ied|ies)|answer\w*|respon[ds]\w*|said|says|
  object\w*)\b)|
  \b(?:e-?mails?|letters?|notes?|messages?) (?:went|was sent|were sent|has gone|have gone|was posted) (?:out )?to
  \ (?:the |both |all )?
  (?:two |three |four )?(?:ward |local )?(?:councillors?|members?)\b
  (?![^.]*(?:\b(?:repl(?:y|ied|ies)|answer\w*|respon[ds]\w*|said|says|object\w*|asked)\b|["“]))|
  \b(?:councillors?|members?|leader|mayor|chair(?:man)?|convener|provost|holder)(?: (?:for|of) [^.;,]{2,50}?)?
  \ (?:was|were|has been|have been|had been|will be|is to be|are to be) (?:\w+ly |also |all |each |both |first |then )?
  (?:
    told|informed|advised|notified|alerted|reminded|warned|updated|kept informed|made aware|
    given (?:notice|details|the|an?|their)|
    (?:e-?mailed|telephoned|phoned|rung|written to)\b[^.;,]{0,30} to (?:tell|inform|warn|advise|remind)
    \ (?:her|him|them)|
    
    sent|supplied|invited|copied in|asked for (?:his|her|their|any) (?:views|comments|observations)
  )\b(?! by (?:Councillor|Cllr|the (?:Leader|Mayor|Cabinet|Chair|member)))(?!
    [^.]*(?:
      \b(?:
        repl(?:y|ied|ies)|answer\w*|respon[ds]\w*|wrote|writes|said|says|object\w*|complain\w*|ask(?:ed|s) (?!for)|
        told (?:us|me|officers)|in turn
      )\b|
      ["“]
    )
  )
`;

/** What a group's leader asks of the seats that are shared out is put to the Council. */
const asksForSeat = regex`
  \b[Ll]eaders? (?:of|for) [^.;]{3,50}\b(?:asked|asks|requested|proposed|agreed|nominated)\b[^.;]{0,30}\b
  (?:seats?|places?|exchange|allocation|nomination)\b
`;

/**
 * "She told officers that …", "His reply, which he had marked as private, says …", behind a sentence about a member.
 */
export function goingOn({ start, text }: Sentence, { sentences }: BlockView): "doubt" | undefined {
  const before = sentencesBefore(sentences, start, 2).map((one) => one.text);
  if (formal.test(text) || away.test(text) || !before.some((one) => member.test(one))) return undefined;
  if (pronounTells.test(text)) return "doubt";
  if (privateReply.test(text) && guarded.test(text)) return "doubt";
  const last = before.at(-1) ?? "";
  return pronounWants.test(text) && member.test(last) && (owned.test(last) || through.test(last)) && !formal.test(last)
    ? "doubt"
    : undefined;
}
const pronounTells = regex`
  ^(?:[\d.]+ )?(?:She|He|They) (?:has |have |had |also |then |later |afterwards )*(?:
    told|asked|rang|wrote to|e-?mailed|texted|assured|warned|begged|urged|confided (?:in|to)|admitted to|
    let it be known to|said to
  ) (?:us|me|officers|the (?:author|team|director|service|office|department|head|engineer|planner))\b
`;
const privateReply = regex`
  ^(?:[\d.]+ )?(?:Her|His|Their|The) (?:own )?(?:reply|answer|response|letter|e-?mail|note|message|text|call)
  \b[^.;]{0,80}\b
  (?:says?|said|asks?|asked|complains?|wants?|puts?|that|calls?|describes?|reads?|runs?|adds?|warns?|thinks?)\b
`;
const guarded = regex`
  \b(?:
    marked (?:as )?(?:private|confidential|personal)|in confidence|privately|off the record|between ourselves|
    not for (?:the file|publication)|
    (?:she|he|they|who|which) (?:has|have|was|were|had) not (?:yet )?(?:been )?(?:asked|consulted|told|agreed)|
    without (?:her|his|their) (?:knowledge|leave|permission|agreement)|nobody has asked (?:her|him|them)|
    kept (?:back|out|quiet)|(?:go|goes) no further|asked (?:us|officers) not
  )\b
`;
const pronounWants = regex`
  ^(?:[\d.]+ )?(?:She|He) (?:also )?
  (?:asks|asked|wants|wanted|would like|says|said|writes|wrote|adds|added|complains|hopes|thinks|fears|goes on to)\b
`;

/** A draft that has not gone is nobody's letter yet, and is for the rules on other people's unpublished papers. */
const unsent = regex.i`
  \b(?:
    drafts?\b[^.;]{0,40}\b(?:reply|letter|answer|statement|speech|response)|
    (?:not yet|yet to be|never) (?:been )?(?:sent|posted|signed)|unsent
  )\b
`;

/** "Told us to get it made": what is done on a member's word. */
const ordered = regex`
  \btold (?:me|us|officers?|the [a-z]+)(?: (?:in|on|last|that) [^.;,]{3,20}?)? to (?!say|tell|mention|complain)[a-z]+\b
`;

/** What a member has sent to somebody else, who speaks of it: "the group describes the Leader's letter as weak". */
const judgedByOthers = regex`
  ^(?:[\d.]+ )?(?:
    It |They |She |He |
    The (?!
      (?:[A-Z]\w+ )*
      (?:Mayor|Member|Whip|Holder|Councillor|Leader|Director|Head|Manager|Officer|Engineer|Executive|Clerk|Solicitor)\b|
      officers?\b|author\b|team\b|service\b|(?:ward |local )?(?:councillor|member)s?\b|Leader\b|Mayor\b|Chair
    )(?:(?!in which|which|who|that|left|sent|wrote)[A-Za-z'’-]+,? ){1,8}?|
    (?:Some|Many|Several|Two|Three|One|Most|Other)
    \ (?:objectors?|residents?|respondents?|letters?|writers?|replies|of (?:them|those|these)),?
  \ )(?:also |further |then )?(?:
    describ(?:es?|ed)|condemn(?:s|ed)?|criticis(?:es?|ed)|calls?|called|dismiss(?:es|ed)?|regards?|regarded|
    welcom(?:es?|ed)|reject(?:s|ed)?|characteris(?:es?|ed)|denounc(?:es?|ed)|took|takes?|object(?:s|ed)? to|
    complain(?:s|ed)? (?:of|about)|thank(?:s|ed)?|repl(?:y|ies|ied) to|respond(?:s|ed)? to|acknowledg(?:es?|ed)
  ) (?:(?!\b(?:that|which|saying|telling|asking|where|whose)\b)[^.;“"])*\.?$
`;

/** What a member is said to have written or admits, where a complaint about it is looked into. */
const lookedInto = regex`
  ^(?:[\d.]+ )?(?:
    It is alleged\b|(?:The )?[Cc]omplainant\b[^.;]{0,40}? (?:alleges?|says|states|complains)\b|
    (?:The )?(?:[Cc]omplaint|[Aa]llegation)s? (?:is|are|was|were) that\b|In (?:an |his |her )?interview\b|
    (?:[A-Z]\w+ )?Witness \w+\b|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+ (?:accepts|denies) that (?:he|she|they)\b
  )
`;

/** A team or an officer wrote a note: what a member made of it is no letter of the member's. */
const writtenByOthers = regex`
  ^(?:[\d.]+ )?(?:The|An?|Our|One|Two) (?:
    (?!(?:ward|local|cabinet|executive|lead|portfolio|deputy|opposition|group|councillor|member|leader|mayor|chair)\b)
    [a-z-]+
  \ ){1,5}?
  (?:team|service|unit|department|officers?|engineers?|planners?|surveyors?|section|consultants?|auditors?|manager)
  \ (?:has |have |had )?(?:also )?(?:wrote|written|sent|drafted|prepared|produced) (?:an? |the |two |its |their )
  (?:[a-z-]+ )?(?:notes?|papers?|memorandum|reports?|briefings?|appraisals?|letters?)\b
  (?! (?:from|of|by) (?:Councillor|Cllr|the (?:Leader|Mayor|Cabinet|Executive)))|
  \bthe (?:applicant|agent|objector|owner|developer|landlord|tenant|complainant|petitioner|company|operator|licensee)s?
  \b[^.;]{0,50} (?:sent|written|submitted|served) (?:an? |the |two )(?:[a-z-]+ ){0,2}(?:letters?|e-?mails?|
  statements?)\b
  (?! (?:from|of|by) (?:Councillor|Cllr|the (?:Leader|Mayor|Cabinet|Executive)))
`;

/** The head of a letter or message that was copied in. */
const header = /^From: (?:Cllr|Councillor)\b[^:]{2,60}\bTo: /;
/** What a private letter may be about, or is not for. */
const subject = /\b(?:the consultation|(?:not )?(?:intended |meant )?for publication)\b/g;
/** Said in passing, on a call, in a margin, or to an officer by name of post. */
const overheard = regex`
  \b(?:
    in the (?:lift|corridor|car park)|(?:meant|supposed) (?:not )?to go (?:no|any) further|
    on the (?:same |usual |clear |strict )?understanding|asked (?:us|me)\b[^.;]{0,60}\b(?:whether|if|why|what|how|to)\b|
    on the stairs|by video call|over (?:lunch|coffee|dinner|a drink)|asked not to be named|jott(?:ings|ed)|let slip|
    (?:has|had|have) let it be known|confess\w+|
    (?:in|from) (?:a|the|several|our) (?:call|calls|chat|conversations?|messages?|exchange) (?:with|from|between)|
    Teams (?:message|chat)|taken from the [^.;]{2,30}(?:messages|e-?mails|letters|texts)|
    (?:exchange|correspondence|messages|e-?mails|letters) (?:between|with|to) [^.;]{2,60}
    (?:team|officers?|[Dd]irector|[Hh]ead|[Cc]hief|[Mm]anager|[Ee]xecutive)|
    (?:wrote|writes|replied|said|owned|admitted|conceded|told)\b[^.;:]{0,40}\b(?:
      to (?:the )?(?:[A-Z][a-z]+ )*
      (?:Head of|Director|Monitoring Officer|Chief|officers|planner|engineer|author|manager)|
      by return|in private
    )|
    pressed by officers|stopped the \w+|forwarded an? (?:note|message|e-?mail|letter)
  )\b|
  ^In (?:it|one|another|a later one),? (?:[Cc]ouncillor|Cllr)\b|
  [”"],? (?:wrote|writes|texted|e-?mailed) (?:the |one )?(?:ward |local )?
  (?:[Cc]ouncillor|[Mm]ember|Cllr|[Ll]eader|[Mm]ayor)
`;
/** Said where nobody else was to hear it. */
const hushed = regex.i`
  \b(?:
    e-?mail\w*|letters?|texts?|texted|WhatsApp\w*|phoned?|telephone\w*|rang|voicemails?|privately|
    in (?:private|confidence)|between ourselves|handwritten|inbox|messages?|messaged|in the corridor|over coffee|
    conversation|told (?:me|us|officers?)|correspondence
  )\b
`;
