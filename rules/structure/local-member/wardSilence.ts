import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { type Amiss, amissIn } from "../../amiss.ts";
import { type Frame, framed } from "../../neutrality/sentenceFrames.ts";
import { member } from "./untoldMembers.ts";

/**
 * Members for a place who are not said to have been left out, and were: told by a poster, hoped to have heard, kept
 * from it, let speak when it is over, or of whom nobody knows. Read off one sentence each; `around` is the text of its
 * block.
 */

type How = "untold" | "late";

const anyMember = `(?:the |any |all |both |either |those |these )*${member}`;
const was = "(?:is|are|was|were|has been|have been|had been|be|been|being)";
/** What the public reads. */
const publicNotice = oneLine`
  (?:
    site notices?|(?:public|press|newspaper|statutory) notices?|press (?:release|statement|coverage|advertisement)|
    (?:council['’]s |the )?(?:website|web page)|newspapers?|local paper|agendas?|advert\w*|posters?|social media|
    Facebook|newsletters?|bulletins?|leaflets?|weekly list|forward plan|noticeboards?|radio|letters? to residents|
    publication
  )
`;
const unknown = oneLine`
  (?:
    not (?:
      said|known|decided|recorded|clear|established|stated|noted|settled|
      been (?:said|recorded|established|decided|settled)
    )|
    cannot (?:be )?(?:say|said|tell|known)|unclear|unknown|unrecorded|undecided|do not know|does not (?:say|know)|
    [Nn]obody (?:has |can |could )?(?:knows?|say|said|recorded?|asked|checked)|no record|left open|has not said|
    have not said|could not say
  )
`;
const knowing = oneLine`
  (?:
    knows?|knew|hear[sd]?|learn\w*|told|informed|consulted|notified|briefed|aware|asked|seen?|saw|content|in touch|
    contacted|approached|received|had|got
  )
`;

const frames: readonly Frame<How>[] = [
  {
    // Kept from them, or they have no need of it.
    message: "untold",
    pattern: regex`
      \b(?:kept|keep|keeping|withheld|hidden|concealed|held back|kept secret|kept back) from ${anyMember}[^.;]{0,60}|
      \b${anyMember} (?:
        ha(?:s|ve|d) no (?:\w+ )?(?:need|call|reason|cause|business|right|standing|claim)
        \ (?:to (?!declar|withdraw|attend|vote)|for|of|in)|
        (?:need|needs|needed) not (?:to )?
        (?:see|know|hear|be (?:told|troubled|consulted|asked|informed|shown|involved)|trouble|reply|comment|have)
      )[^.;]{0,60}|
      \b(?:no|hardly any|little) (?:need|call|reason|point|occasion) for ${anyMember} to
      \ (?:see|know|hear|be (?:told|troubled|consulted|asked|informed|shown|involved)|comment|have)[^.;]{0,50}
    `,
  },
  {
    // What everybody reads is to do for them.
    message: "untold",
    pattern: regex`
      \b${publicNotice}\b[^.;]{0,60}? (?:
        serve[sd]?|stands?|stood|counts?|counted|do(?:es)?|did|suffice[sd]?|enough|doubles?|doubled|acts?|acted|taken|
        treated|regarded|relied|used|thought|held|felt|judged|considered|deemed
      )\b[^.;]{0,50}? (?:notifi\w+|notice|notify\w*|consult\w*|tell\w*|inform\w*|engag\w+|briefing|word)
      [^.;]{0,20}?\b${member}[^.;]{0,30}|
      \b(?:[Ll]ocal |[Ww]ard |[Ee]lected )*(?:[Mm]ember|[Cc]ouncillor)s?['’]?
      \ (?:engagement|consultation|notification|involvement|briefing)
      \ (?:was|is|has been|will be|took place|took the form|consisted|happened)
      (?: only| solely| limited| confined| largely| mainly)? (?:by|through|via|in|to|of|on)[^.;]{0,30}?
      \ ${publicNotice}\b[^.;]{0,40}|
      \b${anyMember} (?:${was} )?(?:\w+ )?
      (?:rel(?:y|ied) on|left to (?:rely on|read|find|see|hear)|referred to|pointed to|directed to)(?: the| a)?
      \ ${publicNotice}\b[^.;]{0,30}
    `,
  },
  {
    // It is hoped that they have heard; nobody can say whether they have.
    message: "untold",
    pattern: regex`
      \b(?:hoped|assumed|supposed|presumed|expected|thought likely|understood|imagined|no doubt|doubtless|taken)
      \ (?:that )?(?:${anyMember}|they|he|she|one)\b[^.;]{0,20}?
      \ (?:have|has|had|will have|would have|may have|must have|will|would)\b[^.;]{0,12}? (?:
        told|heard|seen|passed|learn\w*|read|known|gathered|hear|tell|know|find|mention\w*|
        been (?:told|informed|copied|reached)
      )\b[^.;]{0,40}|
      \b[Ww]hether (?:or not )?${anyMember}\b[^.;]{0,60}?\b${knowing}\b[^.;]{0,60}?\b${unknown}\b[^.;]{0,20}|
      \b(?:${unknown}|to say|to decide|to settle|depends on|a matter for [^.;]{3,40}?)[ ,](?:whether|if|that|of)
      \ ${anyMember}\b[^.;]{0,40}?\b(?:should |are to |is to |were |was |have |has |had |ought to |need )(?:\w+ ){0,2}
      ${knowing}\b[^.;]{0,50}
    `,
    unless: /\b(?:before the (?:report|decision|committee)|agrees?|objects?|supports?|in favour)\b/,
  },
  {
    // They may have their say when it is all but done.
    message: "late",
    pattern: regex`
      \b${anyMember},?[^.;]{0,30}?
      \ (?:can|may|could|will|are free to|is free to|are welcome to|is welcome to|are able to|is able to)
      \ (?:always |still |of course |then |only |just |no doubt )*(?:
        have (?:their|his|her) say|say (?:their|his|her|what)|speak|comment|object|ask|raise|
        make (?:themselves heard|(?:their|his|her|any) (?:views?|points?|case|comments|representations))|
        put (?:their|his|her) (?:views?|case|points?)
      )\b[^.;]{0,30}? (?:
        at the (?:meeting|committee|council|hearing)|on the (?:night|day)|like (?:any|every)|as members of the public|
        in the debate|from the (?:public )?gallery|afterwards|if they|if (?:he|she) |should they|should (?:he|she) |
        when it is|once it is
      )[^.;]{0,40}|
      \b${anyMember}[^.;]{0,30}? (?:will|is to|are to|can|may) (?:then |only |also |first |just )*(?:
        be (?:told|informed|notified|consulted|asked|briefed|written to|advised|sent [^.;]{3,20}?)|hear|learn|find out|
        read
      )\b[^.;]{0,30}? (?:
        newsletter|bulletin|in due course|later\b|afterwards|at the next|at a later|after the|
        when the (?:work|order|notice|decision|contract)|once (?:the|it|work)|on publication|decision (?:letter|notice)|
        by the press|in the press|if (?:they|he|she) asks?
      )[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        procedure|rules?|standing orders?|entitled|right to|invited|para(?:graph)?s?\.? \d|
        before (?:the|any) (?:decision|order|report)|
        (?:members?|councillors?)\b[^.;]{0,30} (?:was|were|has been|have been) (?:\w+ )?
        (?:consulted|told|notified|briefed|informed|written to)
      )\b
    `,
  },
  {
    // The row for them is empty, their days were cut, their request lies.
    message: "untold",
    pattern: regex`
      \b(?:rows?|columns?|box(?:es)?|lines?|entr(?:y|ies)|fields?|cells?|space|section|part|heading)
      \ (?:for|on|headed|of|marked|about|against|beside|opposite)(?: the)?
      (?: views of| comments by| comments of| replies from)?,? ["“]?${member}["”]?
      (?:['’]? (?:views?|comments?|replies|response))? (?:${was}|stands?|remains?|stayed|has|shows?)(?: \w+)? (?:
        empty|blank|unfilled|incomplete|not (?:been )?(?:filled|completed)|struck|deleted|nil|missing|nothing|no entry|
        bare
      )\b[^.;]{0,30}|
      \b${member}['’]?s?['’]? (?:[\w-]+ ){0,2}(?:days|period|notice|weeks?|fortnight|time|chance|opportunity|turn|right)
      (?: (?:to|for|of) [^.;]{2,30}?)? (?:${was}) (?:\w+ )?(?:
        dispensed with|waived|cut|shortened|reduced|missed|skipped|not (?:given|observed|allowed|kept|offered)|forgone|
        abridged|curtailed|lost|suspended|set aside|done away with|passed over|halved
      )\b[^.;]{0,40}|
      \b(?:[Nn]either|[Nn]one|[Nn]ot one) of the (?:(?:two|three|four|ward|local|area|division) )*
      (?!Labour|Conservative|Liberal|Green|Independent|Cabinet|Reform|Opposition|Committee)(?:[A-Z][\w-]+ )?(?:ward )?
      (?:members|councillors) (?:
        got|received|saw|knew|heard|
        (?:was|were|has been|have been|had been)
        \ (?:sent|told|asked|shown|consulted|given|informed|written to|contacted)|
        (?:had|has had|have had) (?:any|a|the|sight|word|notice|heard|seen|been told)
      )\b[^.;]{0,40}
    `,
    unless: /\b(?:vot(?:e|ed)|minutes|declared?|interest)\b/,
  },
];

/** The place has members, and the block is about them: what a sentence says without naming them. */
const unnamed: readonly Frame<How>[] = [
  {
    message: "untold",
    pattern: regex`
      \b(?:[Cc]onsultation|[Nn]otice|[Nn]otification|[Ll]etters|[Bb]riefing|[Ee]ngagement|[Vv]iews|[Ii]nvitations?)
      \ (?:was|were|is|has been|have been|had been) (?:\w+ )?(?:limited|confined|restricted|sent only|given only|kept) to
      \ (?:only )?(?:the |that |this )?(?:
        one (?:ward|division|area)\b|
        (?:one|member|councillor|ward|division)(?: (?:in|for|of|where|whose|with|alone)\b|[.,;]|$)|
        [A-Z][\w-]+(?:['’]s)? (?:ward |division )?(?:alone|only|members?|councillors?)
      )[^.;]{0,40}|
      \b(?:
        [Ll]etters?|[Nn]otices?|[Ee]-?mails?|[Dd]rafts?|[Mm]essages?|[Ii]nvitations?|[Pp]apers?|[Cc]opies|[Cc]opy|
        [Cc]onsultation
      )\b[^.;]{0,30}? (?:went|gone|go|sent|addressed|posted|delivered|issued)\b[^.;]{0,20}? to [^.;]{0,40}?\b(?:
        retired|former (?:members?|councillors?)|previous (?:members?|councillors?)|predecessors?|stood down|
        left the council|lost (?:his|her|their) seats?|had died|wrong (?:members?|councillors?|ward|address)|
        old (?:members?|councillors?|address)
      )\b[^.;]{0,40}|
      \b[Nn]o (?:views?|reply|replies|comments?|responses?|answers?) (?:was|were|is|has been|have been) (?:\w+ )?
      (?:obtained|received|sought|pursued|awaited|waited for|had|taken|requested)\b[^.;]{0,20}?
      \ (?:no|not|nor|without|nothing)\b[^.;]{0,30}?\b
      (?:extension|reminder|chas\w+|further|more time|longer|second|repeat\w*|deput\w+|wait\w*|follow\w*|offered)
      \b[^.;]{0,30}|
      \b(?:members?|councillors?|they|he|she)\b[^.;]{0,30}? (?:could not|unable to|cannot|not able to)
      \ (?:come|attend|be (?:there|present)|make it|get to|take part)\b[^.]{0,50}?\b(?:
        no (?:other|further|alternative|second|separate|later) |not (?:been )?(?:repeated|rearranged|moved)|
        nothing (?:else|further|more)
      )[^.]{0,50}|
      \b(?:one|some|two|most) of (?:the|these) (?:\w+ )?(?:wards|divisions|areas)(?:['’] members)?
      \ (?:was|were|has been|have been) (?:not|never|left|missed)\b[^.;]{0,40}
    `,
    unless: regex`
      \b(?:declared?|interests?|since (?:been|then)|statutory consultees only|re-?sent|sent again|another|vot(?:e|ed))\b
    `,
  },
];

const ofWards = regex`
  \b(?:
    [Ww]ards?|[Dd]ivisions?|[Ll]ocal (?:[Mm]embers?|[Cc]ouncillors?)|[Rr]epresents?|
    (?:[Mm]embers?|[Cc]ouncillors?) for [A-Z]\w+
  )\b
`;

/** How a sentence tells that the members for the place did not hear, where none of the plain frames does. */
export function silentOn(sentence: Sentence, around: string): How | undefined {
  if (sentence.text.length > 420) return undefined;
  const found = framed(sentence, frames) ?? (ofWards.test(around) ? framed(sentence, unnamed) : undefined);
  return found?.frame.message ?? (amissIn(sentence, leftAside) ? "untold" : undefined);
}

/** The members for the place, and a word of absence, chance or lateness. */
const leftAside: Amiss = {
  topics: [
    regex`
      (?:\b[Ww]ard|\b[Ll]ocal|\b[Dd]ivision(?:al)?)(?:['’]s)? (?:[a-z]+ )?(?:[Mm]embers?|[Cc]ouncillors?)(?:['’]|\b)|
      (?<!(?:Cabinet|Executive|Lead|lead|Board|Panel) )\b(?:[Mm]embers?|[Cc]ouncillors?) (?:
        for (?:the |that )?(?:(?:[a-z]+ ){0,2}(?:ward|area|division|town|village|island)|[A-Z])|whose ward|in whose|
        who represents?
      )|
      , (?:in )?whose (?:ward|division)|[Ss]its? for the
    `,
  ],
  amiss: regex.i`
    \b(?:
      not|nor|never|nothing|none|no (?:word|letter|copy|answer|reply|room|time|place)|without|nobody|neither|late|once|
      until|in due course|later|only|assum\w*|silence|spare[ds]?|verbal\w*|orally|earlier version|discovered|found out|
      learn\w*|rather than|instead|unless|except|n\/a|left|taken as|if (?:he|she|they|the chair|it|needed|asked)|
      was given|were given|too|hope[ds]?|happen(?:s|ed) to|by chance|rumours?
    )\b
  `,
  ordinary: regex.i`
    \bno (?:\w+ ){0,2}(?:wards?|implications|objections?|comments?|representations?|decision)|
    \b(?:particular|whole|all|any|one|single) (?:\w+ )?(?:wards?|divisions?|borough|county|city|district|place)\b|
    \b(?:
      replied|repl(?:y|ies)|may (?:speak|attend)|for (?:your|their|your own|their own) (?:use|work)|declar\w+|interest|
      vot(?:e|ed|es)|asked (?:that|for|whether|how|why)|allowances?|surger(?:y|ies)|budget|grants?|agreed? with|
      supports?|supported|content|objects?|objected|raised|said|wrote|spoke|concern\w*|casework|consulted before|
      before (?:the|any|it|a)|agenda|press release|notice is|attended|welcomed|member of the (?:public|committee)|
      on the committee|(?:had|have|has) been consulted|candidate|elect\w+|by-election|opposed|persuaded|against it|
      Monitoring Officer|complain\w+|correspond\w+|emergency|out of hours|protocol|photograph of|group['’]s|Labour|
      Conservatives?|Liberal Democrat|SNP|Plaid|DUP|sitting|constituency
    )\b
  `,
};

/** Cue words of these frames that the rule does not have already. */
export const silenceWords = oneLine`
  councillor|councillors|member engagement|member consultation|member involvement|represents|represent|sits for|sit for|
  members could|members would|members need|members got|members received|members may
`;
