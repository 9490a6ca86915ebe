import { regex } from "../../../core/pattern/regex.ts";
/**
 * Frames by which a sentence tells what another group, or the executive, keeps to itself; each works on one sentence.
 */

/** Other groups than the one that is briefed, apart from parties by name. */
export const rival = regex.i`
  \b(?:
    (?:the|an?|another|any|your|our)
    \ (?:other|opposing|opposite|rival|ruling|controlling|minority|majority|largest|smaller|second) (?:\w+ )?
    (?:groups?|sides?|benches|part(?:y|ies))(?:['’]s?)?|
    another (?:political )?group(?:['’]s)?|that group(?:['’]s)?|
    (?:minority|majority|ruling|controlling|opposition) (?:group|members|councillors|leader)(?:['’]s?)?|
    the opposition(?:['’]s)?(?! to)|your opponents|the independents?(?:['’]s?)?|
    (?:Councillor|Cllr\.?) [A-Z][\w'’-]+['’]s group|
    the group (?:across|opposite|down|next|on the other)|members opposite|those (?:opposite|across)|
    the leader of the (?:other|opposition|minority|largest)[\w ]{0,12}|(?:the )?rival (?:amendment|budget|motion|plan)|
    independents|the [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? Group(?:['’]s?)?
  )(?![\w])
`;
/** Those who run the council: what they consider is council business, but not before it is public. */
export const office = regex.i`
  \b(?:
    the (?:
      administration|executive|cabinet|leadership|leader|deputy leader|mayor|cabinet members?|portfolio holders?|
      lead member
    )(?:['’]s)?|
    cabinet(?:['’]s)|cabinet members?|the (?:administration|cabinet|executive|leader)['’]s|those across the chamber|
    the (?:cabinet|executive) member(?: for \w+)?(?:['’]s)?|their|(?:Councillor|Cllr\.?) [A-Z]\w+
  )(?![\w])
`;

/** What a group works on before it is public. */
export const material = regex.i`
  \b(?:
    drafts?|amendments?|budget|costings?|costed|plans?|forward plan|papers?|brief(?:ing)?s?|savings list|list|motions?|
    questions?|proposals?|notes?|e-?mails?|memo|manifesto|slides|figures|sums|model|analysis|spreadsheet|options?|
    ideas?|position|bid|request(?:s|ed)?|advice|cuts|speech|letter|strategy|intentions?|thinking
  )\b
`;

/** It is not public, or was not meant for the reader. */
export const unpublished = regex.i`
  \b(?:
    (?:which|that) no(?:body| one| other (?:member|councillor|group))(?: else)? has|
    (?:stapled|clipped|pinned|tucked) (?:to|in|behind|at)|unpublished|
    (?:yet to|not yet|not) (?:see|seen) the light of day|left (?:with|for) us|and not before|
    not (?:yet )?(?:been )?
    (?:published|public|out|released|announced|printed|on the agenda|in the public domain|made public|seen by)|
    yet to be (?:published|announced)|ahead of publication|before (?:it|they) (?:is|are) published|confidential(?!ity)|
    in (?:strict |strictest )?confidence|privately?|leak\w*|obtained|come into our hands|came (?:to|into) (?:us|our)|
    fallen into|left (?:in|on|at|behind)|overheard|copier|printer tray|we hear|we gather|we understand|it is understood|
    we are told|it is known|is known to|are known to|known (?:to|that|from|through)|word (?:is|has it)|advance notice|
    advance (?:copy|sight)|early sight|sight of|had sight|shown to (?:us|officers)|seen (?:by|a|the|its|their)|
    copied (?:here|below|to)|attached|annexed|enclosed|reproduced|at tab|lodged with|under (?:embargo|wraps)|embargoed|
    nobody else has seen|no one else has seen|draft|working (?:copy|version|draft)|secret\w*|forwarded|
    passed (?:on|to us)|let slip|gathered from|inferred from|deduced|pieced together|behind the scenes|
    shared with (?:us|officers)|given (?:us|to us|to the)|told (?:us|officers|finance|the director)|
    asked (?:us|officers|finance|for|in)|confided
  )\b
`;

/** What others mean to do is their own affair until they do it in public. */
export const intends = regex.i`
  \b(?:
    (?:has|have) been (?:working|drawing|putting|drafting|costing|planning)|means?|intends?|plans?|
    is (?:planning|thinking|working|preparing|toying|drafting|hoping|going)|
    are (?:planning|thinking|working|preparing|toying|drafting|hoping|going|about)|is about|
    will (?:move|table|propose|ask|call|bring|put|offer|argue|demand)|
    (?:will|would) be (?:moving|tabling|proposing|asking)|would like to|favours?|wants?|leans? towards|has in mind|
    have in mind|is minded|are minded|considering|contemplat\w+|proposes? to|wish(?:es)? to
  )\b
`;
/** How officers come to know it. */
export const known = regex.i`
  \b(?:
    we (?:hear|gather|understand|know|believe|are told|learn\w*)|it is (?:known|understood)|
    (?:through|from|by way of|via) (?:the )?(?:
      finance|helpdesk|their|its|officers|democratic services|legal|the monitoring officer|a request|questions|work|
      estates|housing|another|discussions?|talks|a meeting
    )|
    known|advance notice|as follows|gathered|in confidence|privately|
    officers (?:know|understand|saw|have seen|helped|were asked|worked)|costed|
    asked (?:finance|officers|us|the service)|have been asked|from what|told (?:us|officers)|has asked|have asked|
    copied at|at the end of (?:the|this) (?:pack|paper|note)|a draft|so far|not (?:yet )?(?:public|published|announced)
  )\b
`;

/** Officers did for another group what they tell this one. */
export const servedOther = regex.i`
  \b(?:finance|officers|we|the (?:service|team|director|department)|legal|estates|planning)\b[^.;]{0,20}\b(?:has|have)
  \ been (?:running|costing|modelling|helping|working|preparing|drafting|checking)\b[^.;]{0,60}\b(?:for|with|to)\b|
  \b(?:finance|officers|we|the (?:service|team|director|department)|legal|estates|planning)\b[^.;]{0,30}\b(?:
    ran|costed|modelled|prepared|drafted|worked up|supplied|gave|sent|checked|produced|provided|advised|briefed|told|
    did|done|helped|answered|looked at
  )\b[^.;]{0,60}\b(?:for|to|with)\b|
  \b(?:briefing|paper|note|advice|answer|figures|model|brief|work|reply)\b[^.;]{0,30}\b
  (?:that went|which went|given|sent|supplied|prepared|done|made|produced|shown|provided|told|tells) (?:\w+ )?(?:to|for)
  \b|
  \bas (?:told|explained|advised|given|shown|said) to\b
`;

/** It is public, or is said to be kept apart. */
export const isPublic = regex.i`
  \b(?:asked|wrote) (?:in writing |formally |in person |by (?:letter|e-?mail|telephone) )?(?:on \d[^.;]{0,25} )?
  (?:to ask )?for (?:a|this|the) (?:[a-z]+ )?(?:briefing|note|paper|report|session|presentation)\b|
  \b(?:
    (?<!not )(?<!not yet )(?<!not been )(?<!not yet been )(?<!yet to be )(?<!un)(?<!before it is )(?<!to be )published|
    on the (?:council['’]s )?(?:web ?site|agenda|summons|internet)|website|printed on|summons|minutes|
    public (?:domain|meeting|session|record)|in public|is public|are public|in the press|
    was (?:lost|carried|moved|debated|agreed|withdrawn)|were (?:lost|carried|debated)|
    moved (?:by [A-Z][\w ]+ )?at (?:Council|Cabinet)|at Council on|laid round|lifted|offered to (?:every|all|each)|
    open to (?:every|all|each)|same (?:briefing|information|answer) (?:has|is|was|will)|every group|each group|
    all groups|any group|no other(?! (?:member|councillor) has)|does not (?:deal|cover|use|refer|draw)|
    do not (?:hold|use|disclose|share|pass)|hold no|not (?:be )?(?:disclosed|shared|passed|told)|
    kept (?:confidential|apart|from)|keep (?:confidential|to themselves)|
    will not (?:be )?(?:disclose|share|pass|tell|use)\w*|may ask|age groups?|user groups?|working groups?|
    residents?['’] (?:group|association)|community groups?|parish council|town council|county council|developer|
    applicant|contractor|consultants?|minority report|petition
  )\b
`;
