import { regex } from "../../core/pattern/regex.ts";
/** More than a reference, in the ways in which people say what they have just said is secret. */
export const givesAway = (text: string): boolean =>
  !about.test(text) &&
  ((secret.test(text) && (although.test(text) || aside.test(text) || relative.test(text))) || spoken.test(text));
const secret = regex.i`
  \b(?:
    exempt|confidential|not (?:for publication|public)|restricted|private (?:papers?|reports?|appendix|annex|session)|
    closed (?:minutes|session|part|appendix|to the public)|is closed|are closed|cannot be (?:given|published|named)|
    withheld|redacted|pink (?:pages|papers?)|commercially sensitive|behind closed doors|(?:public|press) will not see|
    part ii|exempt session
  )\b
`;
/** "Although it is exempt, …", "…, but in outline …". */
const although = regex`
  \b(?:price|which) (?:is|are) (?:confidential|exempt), (?:is|are) (?:about|half|less|more|roughly|nearly)\b|
  \bcannot be given\b[^.;]{0,30}, but\b|
  \b(?:position|terms?|price|rent|sum|offer|limit) \(see (?:the )?(?:confidential|exempt|restricted|private)[^)]*\)
  \ (?:is|are)\b|
  \bfrom the [^.;]{0,40}(?:closed to|kept from|hidden from|not open to) the public that\b|
  \b(?:[Aa]nnex|[Aa]ppendix|paper|report)(?: [A-Z\d]{1,2})?,? (?:that|which) the (?:public|press) (?:will|may|can)
  (?: ?not) see,? (?:tells|shows|says|sets|explains|puts|gives|finds|records|values|names|has it|makes)\b|
  \b(?:[Aa]lthough|[Ww]hile|[Ww]hilst|[Tt]hough|[Ee]ven though)\b[^;]{5,100}, [^.;]{0,80}\b
  (?:is|are|was|were|has|had|will|came|won|lost|puts?|shows?|reveal|record)\b|
  [,;]? (?:but|yet)
  \ (?:in (?:outline|short|brief)|it (?:is|was|will)|is|are|was|were|come|comes|members|we|the|they|works|suffice)\b|
  \b(?:we (?:can|may) (?:reveal|say|record)|no breach to|may be said|no secret)\b|
  ; (?:two|one|three|it|they|both|he|she|the [a-z]+) (?:is|are|was|were|has|had|come|came)\b
  (?! (?:in|at|set|attached|contained|given|withheld|exempt|confidential|restricted|private|not|to be|exclud|available))
`;
/** What is told in brackets or behind a colon. */
const aside = regex`
  \((?:the|a|an|it|he|she|they|some|about|nearly) [^)]{8,80}\)|
  : (?:he|she|it|they|the [a-z]+) (?:is|was|has|had|were)\b|
  \bit was (?:confirmed|agreed|said|stated|revealed|accepted) that\b|
  \band
  \ (?:works out at|comes to|is not (?:encouraging|good|hopeful)|amounts to|is (?:less|more|higher|lower|close|about))\b
`;
/** "The paragraph sets out the pay-off": what it tells is something that happened to somebody. */
const relative = regex`
  \b(?:
    which|that|because it|since it|as it|since the [a-z]+(?: at the centre of it)?|paragraphs?|annex|appendix|pages?|
    minutes|note|report|schedule|session|advice|agenda
  ) (?:public will not see )?(?:
    covers?|concerns?|deals? with|describes?|tells? (?:how|of|why|that)|tell how|relates? to|is about|sets? out|
    says? (?:that|about)|means? that|records? that|bears? out that|bear out|explains? (?:that|why|how)|is the only|
    lives|names the [a-z]+, which
  )\b(?!
    \ (?:the )?(?:
      bids|tenders?|valuation|financial|terms|legal|commercial|staffing|site|options|price|prices|names|details|
      evaluation|reasons|costs?|proposed|business|contract|heads|information|fees?|rent
    )
  )
`;
const spoken = /\b(?:say|said|reveal|record) in the open part\b[^.;]{0,20}\bthat\b/i;
/** Not a paper: what is restricted, private, closed or exempt besides. */
const about = regex.i`
  \b(?:
    grant form|application form|helpline|byway|landfill|landlords?|
    private (?:hire|sector|rented|owner|car|company|finance|land|road)|restricted (?:reserves?|zone|access|funds?)|
    roads? (?:is|are) closed|charit\w+|VAT|closed (?:circuit|on|for|account)|exempt from (?:the|a|this|council)|
    Freedom of Information|FOI|policy|procedure rules|para(?:graph)?s?\.? \d|Schedule 12A|if members|until|
    will be (?:published|considered|released)|grant form|should be read|contains? (?:exempt )?information
  )\b
`;
