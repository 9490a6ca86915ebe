import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { type Frame, type Framed, framed } from "../../neutrality/sentenceFrames.ts";
import { interestsUntold } from "./interestsUntold.ts";

/**
 * Interests that nobody asked about, wrote down or told in time: what a sentence says of the forms, the questions and
 * the silence.
 */

/** Words without one of which a sentence tells of no such thing. */
export const undeclaredCues = cues(
  "interests-undeclared-cues",
  oneLine`
    nobody declares|former employer*|question was|leave empty|left empty|leave blank|thought to ask|no paper trail|
    neither box|conflict register|conflicts register|interests of|godmother|godfather|mentioned his|mentioned her|
    need not leave|need not withdraw|need not declare|could stay|might stay|taken to|flown to|treated to|private matter|
    no need to mention|no reason to mention|mention it|always voted|always taken part|declar*|disclos*|conflict form*|
    conflict of interest*|conflicts of interest*|conflict check*|conflicts check*|nil return*|hospitality|gift|gifts|
    register of|register was|dispensation*|interest form*|interests form*|interests|an interest|any interest|
    connected with|any connection|connections|connection with|links with|links to|related to|relative of|relatives of|
    relation of|a stake in|having said so|said so|to say whether|came to light|come to light|keeps the two apart|
    tell the two apart|a form|no form|no forms|the form|forms|statement of interests|know any|knew any|knows any|
    knew the|knew one|ties with|ties to|relationship with|friendship with|dealings with|acquainted with|close to|
    nowhere|stake in|stakes in|declarations|none sought|not sought|not asked for|never asked for|list of staff|
    worth declaring|trustees on|trustees who
  `,
);

/** The tie is owned up to and waved aside: only where the passage tells of one. */
const wavedAside: readonly Frame<"unsought" | "stayed">[] = [
  {
    // "whose stake in the matter is nowhere noted"
    message: "unsought",
    pattern: regex.i`
      \b(?:whose|(?:his|her|their|its|the) (?:\w+['’]s )?)(?: own)? ?(?:stakes?|interests?|tie|ties|connections?|
      links?|shareholdings?|holdings?)
      (?: in (?:the |this )?[a-z ]{3,30}?)? (?:is|are|was|were) (?:nowhere|not anywhere|never) (?:noted|recorded|
      declared|stated|written(?: down)?|
      mentioned|shown|disclosed|minuted)\b
    `,
  },
  {
    // "Declarations: none sought"
    message: "unsought",
    pattern: regex.i`
      \b(?:declarations?(?: of interests?)?|interests?|conflicts?(?: of interest)?)(?: form)? ?[:–—|] ?
      (?:none|not|never) (?:were |was |has been |been )?(?:sought|asked for|requested|taken|collected|invited)\b
    `,
  },
  {
    // "declared the interest only when a journalist rang", "mentioned his holding after the vote".
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:declared|disclosed|mentioned|admitted|revealed|confessed|owned up to|registered|told|became known|came out)
      \b[^.;]{0,70}? (?:
        only (?:when|once|after|on|under|because)|
        after(?:wards)?(?: the (?:vote|award|decision|scor\w+|meeting|item|interviews?|debate|selection|contract))|
        once the (?:vote|award|decision|scor\w+|meeting|item|contract)|
        when (?:asked|challenged|pressed|confronted|it was (?:pointed out|put))|too late|
        at the (?:end|close) of the (?:meeting|item|interviews?|scoring)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        withdr[ae]w\w*|re-?scored|re-?marked|set aside|replaced|fresh|another (?:officer|assessor)|residents|respond\w*|
        prices?|winner
      )\b
    `,
  },
  {
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:it|this|that|which|these|none of this|neither|nothing|he|she|they|we|officers)\b[^.;,]{0,20}? (?:
        (?:is|was|are|were|has been|have been|had been) (?:not|never|nowhere) (?:\w+ )?(?:
          thought|felt|considered|seen|regarded|believed|deemed|judged|held|taken|supposed|pursued|asked|gone|
          taken further|acted|followed
        )|
        (?:do|does|did) not (?:seem|appear|think|believe|feel|consider|regard|suppose|call for|matter)|
        (?:saw|sees|felt) no (?:need|reason)|hardly|scarcely
      )\b[^.;]{0,30}?\b(?:
        matter\w*|need\w*|worth\w*|necess\w+|bearing|relevan\w+|material|reason|affect\w*|gone into|going into|a form|
        trouble|troubling|further|difficulty|problem|enter\w*|record\w*|call for|step aside|stand (?:aside|down)|
        conflict
      )\b[^.;]{0,40}|
      \b(?:no more|nothing) (?:need|should|can|has to) be (?:made|said|done|read)\b[^.;]{0,30}|
      \bneither here nor there\b|
      \b(?:treated|regarded|seen|taken|looked (?:up)?on|dismissed|passed over|accepted|thought of) (?:\w+ )?as (?:an? )?
      (?:\w+ )?(?:
        private|personal|trivial|minor|harmless|small|technical|irrelevant|unimportant|immaterial|formality|accident|
        coincidence|detail|of no (?:account|moment|consequence|importance)
      )\b[^.;]{0,30}
    `,
    unless:
      /\b(?:planning|consult\w*|withdr[ae]w\w*|took no part|Monitoring Officer (?:advised|considered|has advised))\b/i,
  },
];
/** What is asked, kept or signed so that interests are known; or, of those who choose, whom they know. */
const asking = regex.i`
  \b(?:
    declarations?(?! of (?:a |the )?(?:climate|trust|result|war|emergency|peace|truth|incompatib))|
    (?:statements?|registers?|disclosures?) of (?:\w+ )?(?:interests?|gifts|hospitality)|
    (?:conflicts?|interests?|hospitality|gifts?|probity)(?:[- ]of[- ]interests?)?[- ]
    (?:forms?|returns?|registers?|book|statements?|checks?|questions?)|
    conflicts? of interests?|(?:former|past|previous|other) employers?|outside (?:work|employment|interests)|
    second jobs?|gifts?\b|hospitality|
    (?:links?|ties|connections?|relationships?|friendships?|dealings|acquaintance) (?:with|to|among|between)|
    (?:
      knew|know|knows|related to|connected (?:with|to)|close to|friends? (?:of|with)|acquainted with|worked for|
      employed by|shares in
    ) (?:any|one|some|several|each|either|the|those) (?:of )?(?:the )?(?:\w+ )?(?:
      candidates?|applicants?|bidders?|firms?|tenderers?|compan(?:y|ies)|suppliers?|directors?|owners?|clubs?|groups?|
      charit(?:y|ies)|contractors?|consultants?
    )|
    directors of [^.;,]{3,30} against (?:the |our )?(?:list|register|payroll|staff)
  )\b
`;
/** … and that it was not. */
const unasked = regex.i`
  \b(?:
    (?:was|were|is|are|has|have|had|been|be|do|does|did)(?: not|n['’]t| never| rarely| seldom) (?:\w+ )?(?:been )?(?:
      asked?|kept?|keep|collected?|check(?:ed)?|sign(?:ed)?|seek|sought|raised?|troubled?|bothered?|put|tak(?:en|e)|
      sent|read|opened?|required?|require|explor(?:ed|e)|consider(?:ed)?|enquire[d]?|invited?|updated?|completed?|
      returned?|filled|followed|usual|customary|(?:the|our) (?:practice|custom|habit)|practicable|possible|thought|felt|
      insisted?
    )|
    (?:nobody|no one|none of them)(?: (?:on|in|at|from|of) [^.;,]{2,25}?)?
    \ (?:was|were|has|had|asked|thought|checked|raised|looked|knows|could|saw)|
    no (?:\w+ )?(?:
      check|enquir(?:y|ies)|inquir(?:y|ies)|question|search|comparison|attempt|thought|steps?|effort|request|call|list|
      copy|note
    ) (?:was|were|has|have|is|had|about|for|of|on|as to)|
    without (?:asking|checking|collecting|seeking|taking|any (?:check|question|enquiry|request))|dispensed with|waived|
    (?:was|were) (?:\w+ )?(?:skipped|missed out|left out|passed over)|
    left (?:blank|unsigned|to (?:conscience|honour|trust|the (?:conscience|honour|individual)))|
    (?:taken|took|take) (?:it |them )?(?:as read|on trust|for granted)|
    (?:will|to|can|may) be (?:asked for|collected|sought|signed|completed|made|filled in|taken|obtained)
    \ (?:later|afterwards|after|once|when|in due course|following)|
    fell out of use|(?:only|merely) (?:by word of mouth|orally|informally|in conversation)|verbally|backdated|
    from memory|
    (?:but|and|nor) (?:not|never|none) (?:\w+ )?
    (?:collected|returned|signed|kept|checked|read|completed|filed|asked|opened)|
    out of date|lapsed|unsigned|undated
  )\b
`;
const askedAll = regex.i`
  \b(?:because|since|as) (?:none|no (?:member|officer|one)|nobody)\b|
  \b(?:
    consultation|respondents?|residents|pupils|witness\w*|complainant|allegation|alleged|investigat\w+|election|
    electoral|result|climate|planning permission|neighbouring (?:uses?|land)|transport|bus|rail|cycle|footpath|
    school places|statutory declaration|trust deed
  )\b
`;

const personal = regex.i`
  \b(?:
    (?:brother|sister|mother|father|son|daughter)(?:-in-law)?|wife|husband|spouse|cousin|nephew|niece|trustee|treasurer|
    shareholder|shares in|(?:an?|the|any|declared|officer|personal|pecuniary) interests?|declarations?|dispensations?|
    conflicts? of interests?|hospitality|married|kept the books|holding|friends?
  )\b
`;

export interface Undeclared extends Framed<"unsought" | "stayed"> {
  /** It counts under a heading that speaks of interests: the sentence does not. */
  readonly loose?: boolean;
}

/**
 * What a sentence tells of interests that were not asked about, not recorded or not acted upon; `around` is the text of
 * its block.
 */
export function undeclaredIn(
  sentence: { readonly start: number; readonly end: number; readonly text: string },
  around: string,
): Undeclared | undefined {
  const { text, start } = sentence;
  if (text.length > 360) return undefined;
  const told = framed(sentence, interestsUntold) ?? (personal.test(around) ? framed(sentence, wavedAside) : undefined);
  if (told) return told;
  const topic = asking.test(text);
  const missing = (topic || papers.test(text)) && !askedAll.test(text) ? unasked.exec(text) : null;
  if (!missing) return undefined;
  const words = missing[0];
  return { start: start + missing.index, end: start + missing.index + words.length, words, frame: bag, loose: !topic };
}

const bag: Frame<"unsought"> = { message: "unsought", severity: "info", pattern: unasked };
/** What is handed out and signed, whose name the heading alone may give. */
const papers = /\b(?:forms?|register|returns?|sheets?|slips?|question)\b/i;
