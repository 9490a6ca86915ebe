import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { alone } from "../spokenOfHere.ts";

/** Between the verb and what the report is said to be: how, and no subject that it is about. */
const how = oneLine`
  (?: (?:
    [a-z]+ly|therefore|thus|also|both|now|itself|still|at present|for (?:now|the time being)|an?|to|be|been|being|kept|
    held|treated|marked|classed|classified|considered|regarded|deemed|designated|as|and|but|or|not|
    (?:for )?members only,?|
    very|so|all|in full|in part|meant|intended|remain|stay|hereby|made|commercially|sensitive|until [^.;,]{3,30}
  )){0,6}
`;

/** From whom a report is kept; a form or a leaflet may be kept from children, patients or customers. */
const outsiders = oneLine`
  (?:
    any(?:one|body)|any (?:other|person|member of the public|outsider|third party|journalist|resident)|others?|
    the (?:public|press|media|newspapers|applicant|developer|bidders?)|people|persons|those|members of the public|
    residents|third parties|non-members|outsiders|journalists|reporters|another|colleagues|friends|
    (?:officers|staff|members|councillors)(?! of (?:other|another|the club|the firm))
  )
`;

/** A sentence that says of the report that it is not for the public. */
export const closedSelf = regex.i`
  \b(?:this|the) (?:report|paper|document|briefing|note)(?: is| being) (?:therefore |plainly )?(?:a|an)
  \ (?:restricted|private|confidential|closed|exempt|secret) (?:one|paper|report|document|note)\b|
  \bthis is (?:a|an) (?:restricted|private|confidential|closed|exempt|secret) (?:paper|report|document|note|briefing)\b|
  \b(?:this|the) (?:report|paper|document|briefing|note)\b[^.;]{0,50}\b
  (?:(?:should|must|may|ought|does|do|is|are|can) ?not|never|n['’]t)\b[^.;]{0,24}\b
  (?:find its way|get (?:on|in|out)|go (?:on|up|into|to)|reach|end up|appear|turn up|be (?:put|seen|found|placed))
  \b[^.;]{0,40}\b
  (?:(?:web ?site|web|internet|press|media|public)${alone}|newspapers?|papers|reporters|outside)\b
  (?! (?:consultation|inquiry|meeting|hearing|exhibition|examination)\b)|
  \b(?:this|the) (?:report|paper|document|briefing|note)\b[^.;]{0,50}\b(?:
    is for (?:restricted|limited|private) circulation|
    (?:(?:be |is to be |being )?kept|keep|stay|stays|remain) (?:off|from|out of) the
    \ (?:web ?site|web|internet|press|papers|newspapers|public${alone})
  )\b|
  \b(?:this|the) (?:report|paper|document) (?:should|must|may|is|can)(?: ?not|n’t) (?:to )?(?:be )?
  (?:seen|read|shared|shown|quoted|given)\b(?=
    \W*$|[.,;:)]|
    \ (?:to ${outsiders}|outside|beyond|by (?!itself|themselves)|with (?:any|other|the (?:press|public)|out)|further|
    on(?=\W*$|[.,;:)]| to\b)|or|and|in public)\b
  )|
  \bthis (?:report|paper|document) (?:contains|holds|is) (?:only |wholly |entirely )?exempt information throughout\b|
  \b(?:none|no part) of this (?:report|paper|document) (?:may|can|should|is to|must) be
  \ (?:made public|published|released|disclosed|shared)\b|
  \bexcluded for the whole of this (?:report|item|paper)\b|
  (?<!\b(?:nothing|none|no part|no information) (?:in|of) )\bthis (?:report|paper|document|record|briefing|note)\b
  (?!['’]s)[^.;:]{0,40}?\b(?:is|being|must|should|has|remains|are)\b(?! not exempt)${how}\ (?:
    exempt${alone}(?! from (?!publication|beginning|start))|not for (?:publication|release)|private${alone}|
    restricted${alone}(?! to)|confidential${alone}(?! or)|
    not (?:to )?(?:be )?(?:published|copied|released|disclosed|placed|circulated|made public)\b(?! as an?\b)|
    withheld\b
  )|
  \bthe (?:report|paper|document) being (?:private|exempt|restricted|confidential)\b|
  \b(?:report|paper) is discussed,? (?:since|as|because) it is exempt\b|
  \bhand (?:this|the|back) [^.;]{0,20}\b(?:back|report)\b[^.;]{0,40}\bprivate\b|
  \bnumbered copies\b[^.;]{0,60}\b(?:only|restricted)\b|\bthe contents are (?:restricted|confidential|exempt)\b|
  \bit is not to be (?:released|published|shown|disclosed) (?:to|by)\b|
  \b(?:this|the) (?:report|paper|document|briefing|note|record)\b[^.;]{0,100}?(?:,| and| but| or|,? which)
  \ (?:(?:it )?(?:is|are|must|should|may|can|will) )?not(?: to)? (?:be )?
  (?:made public|published|released|disclosed|circulated (?:further|outside)|put on the (?:web ?site|web|internet))
  (?=\s*(?:[.;:,)]|$| or\b| and\b| nor\b))
`;
/**
 * "Paragraphs 4.2 and 4.3 are not to go outside the Council": of a report that anybody may read, parts that nobody
 * may.
 */
export const partKept = regex.i`
  (?:^|[.;] )(?:\d[\d.]* )?(?:paragraphs?|paras?|sections?|tables?|options?)\ \d[\d.]*(?:(?:,| and| to|, and) \d[\d.]*)*
  \ (?:(?:is|are) not to|(?:must|should|may) not|(?:is|are) (?:only )?for)\ (?:
    (?:go|leave|get|pass|travel|be (?:taken|shown|seen|shared|sent|passed|read|repeated|quoted|discussed))
    (?: on| any further)?\ (?:outside|beyond|out of|to (?:the )?(?:public|press|media)|in public)\b|
    be (?:published|disclosed|released|made public|put on the website)\b|
    (?:members|councillors|officers|internal use|the committee|the cabinet)(?:['’] eyes)? (?:only|alone)\b
  )
  (?![^.;]*\b(?:until|before|unless|except|once)\b)
`;
/** "Appendix B is withheld from the press, as is this report": the whole of it, along with a part. */
export const keptAlike = regex.i`
  \b(?:withheld|exempt|not for (?:publication|release)|private|restricted|confidential|closed|kept back)\b[^.;]{0,40},?
  \ (?:as|so|and so|just as|like) (?:(?:is|are|must be|should be|will be) )?(?:(?:the )?(?:rest|whole|remainder|
  all) of )?
  this (?:report|paper|document)\b(?=\s*(?:[.;:,)]|$|until\b|and\b|itself\b))
`;
/** "This report must not go on the website": all of it, in so many words. */
export const wholeKept = regex.i`
  \bthis (?:report|paper|document)(?: is\b[^.;]{2,60},? and |[^.;,]{0,20}\b)(?:(?:must|should|is|can) ?not|
  never)\b[^.;,]{0,24}\b
  (?:web ?site|web|internet|press|public|published|media)\b(?! (?:version|summary)\b)
  (?![^.;]*\b(?:until|before|unless|if|once|except|without|with (?:its|the|any)|while)\b)
`;
/** One that says that it is. */
export const openSelf = regex.i`
  \bthis is (?:an open|a public|an unrestricted) (?:report|paper|document)\b|
  \bthis (?:report|paper|document|record|is an open|is a public)\b[^.;:]{0,16}?\b(?:
    is (?:
      public|open|unrestricted|an open (?:report|paper)|a public (?:report|paper|document)|not exempt|
      for (?:general release|publication)|available to the public
    )|
    may be (?:quoted|published|copied)|open report|public report
  )\b|
  \bno part of (?:it|this (?:report|paper)) is (?:exempt|confidential|private)\b|
  \b(?:there is|contains?) no (?:exempt|confidential|private)(?: or \w+)? information in this (?:report|paper)\b|
  \bthis report (?:contains|holds|includes) no (?:exempt|confidential)\b|
  \b(?:report|paper|document|item|papers|it) (?:is|are) (?:therefore |thus )?open to all\b|^\W*open to all\W*$|
  \bplaced with the public (?:agenda|papers)\b|
  \bthis (?:(?:confidential|exempt|closed|private|restricted) )?(?:report|paper|document)
  \ (?:goes|is|will be|will go|has gone|has been|was) (?:(?:being|also|to be|due to be) )?
  (?:up|put (?:out|up)|published|posted|placed|out|going (?:up|out)|issued|circulated|sent out)\b[^.;]{0,30}\b(?:
    web ?site|with the (?:rest of the |other |public |main )?(?:agenda|papers)|(?:for|to) the public|(?:press|media)
  )\b|\bavailable (?:to the public|for public inspection) in full\b
`;
/** Only a part of it, or at another time. */
export const partly = regex.i`
  \b(?:minute|item)s? \d|\bappendi|\bannex|\bpart of this report\b|\bexcept\b|\bother than\b|
  \bpublic (?:version|summary)\b|\b(?:if|when|once|until|before|unless|last (?:month|year))\b|
  \b(?:was|were) (?:exempt|opened)|\bexempt report of \d|\bpart exempt\b|\bwith exempt\b|\bparagraphs? \d+\.\d
`;
