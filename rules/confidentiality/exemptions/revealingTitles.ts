import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** Titles of exempt papers that tell what is in them. */

/** What a title must not say: what befell whom, or on what terms. */
export const reveals = (title: string): boolean =>
  names.test(title) ||
  (alleged.test(title) && !asMade.test(title)) ||
  dealtWith.test(title) ||
  befell.test(title) ||
  actedOn.test(title) ||
  ofOne.test(title) ||
  troubled.test(title) ||
  troubleOf.test(title.charAt(0).toLowerCase() + title.slice(1));
/** "Harrow's reduced price", "the floor of Pell & Co's offer": a firm by its name, and what it offered or is worth. */
const dealtWith = regex`
  \b(?!
    (?:
      Council|Authority|Service|Department|County|Borough|City|District|Town|Parish|Cabinet|Committee|Mayor|Leader|
      Members?|Officers?|Directors?|Bidders?|Tenderers?|Contractors?|Suppliers?|Operators?|Developers?|Landlords?|
      Owners?|
      Tenants?|Sellers?|Vendors?|Buyers?|Purchasers?|Valuers?|Surveyors?|Auditors?|Consultants?|Providers?|Applicants?|
      Lenders?|Partners?|Trust|Company|Firm|School|College|Counsel|Solicitors?|Treasurer|Engineers?|Architects?|
      Children|Women|Men|People|Year|Month|Today|Quarter|Government|Minister|Fund|Board|Agency|Client|Customers?|
      Residents?|Agents?|Clubs?|Charity|Society|Association|Organisations?|Traders?|Employers?|Staff|Employees?
    )['’]
  )[A-Z][\w&-]+['’]s (?:[a-z]+ (?:and )?){0,2}?
  (?:
    prices?|bids?|offers?|tenders?|quotations?|quotes?|rates|margins?|profits?|discounts?|scores?|accounts|
    concessions?|demands?|claims?|bottom line|last word|ultimatum|withdrawal|failure|
    (?:failed|failing|adverse|poor|bad) [a-z]+(?: [a-z]+)?
  )\b
  (?! (?:(?:form|letter|pack|template|evaluation|schedule|procedure|polic)\w*|(?:list|sheet|index)\b))
`;
const befell = regex.i`
  \b(?:
    dismiss\w+|retirement of|suspen(?:ded|sion)|misconduct|grievance|disciplin\w+|redundancy of|sickness|allegations?|
    fraud by|theft|insolven\w+|bankrupt\w*|secret|unenforceable|compulsory purchase of \d|debts? of|prosecution of|
    eviction of|deregist\w+|closure of|list of the|failure of|breach (?:by|of)|claim (?:by|against)|advice that|
    dispute with|surrender (?:by|of)|loss of|
    (?:departure|exit|severance|removal|performance|conduct|capability|resignation|suspension) of the|
    (?:termination|ending) of (?:the |an? )?(?:[a-z-]+ ){0,3}
    (?:[a-z]+['’]s (?:contract|employment|appointment|post)|employment|appointment)\b(?! (?:rules|procedure|polic))|
    (?:settlement|severance) (?:agreement )?(?:with|for) the|
    investigation (?:into|of) (?:the conduct|the [a-z]+ (?:manager|director|officer))|complaint (?:about|against|by)|
    rejection of (?!the (?:tender|bid|offer)s)|passed over|arrears (?:of|owed)|
    (?:his|her|its|their) (?:rent |tax |own )?(?:arrears|debts|convictions|health|conduct)|
    (?:following|after|because of|over) (?:an? |his |her |its |their )?(?:[a-z]+ ){0,2}?
    (?:referral|complaint|allegations?|arrest|investigation|assault|accident|bribe\w*|collapse|insolvency)|
    covert|undercover|surveillance|raid on|subject of an? (?:[a-z]+ )?(?:operation|investigation|inquiry|enquiry)|
    safeguarding referral
  )\b
`;
/** "Entry under warrant at Sable & Finch": what is to be done, and to whom, who may be warned by it. */
const actedOn = regex`
  \b(?:
    [Ee]ntry (?:under|by|with)(?: an?)? (?:[a-z]+ )?warrants?|[Ww]arrants? (?:for|of entry|to (?:enter|search))|
    [Rr]aids?|[Ss]eizures?|[Cc]onfiscation|[Ff]orfeiture|[Rr]epossession|[Uu]nannounced (?:visits?|inspections?|entry)|
    [Tt]est purchas(?:es?|ing)|[Dd]awn (?:visits?|operation)|[Pp]lanned (?:visits?|operation|action|entry|arrests?)|
    (?:[Pp]roceedings|[Aa]ction|[Ee]nforcement|[Ii]njunctions?|[Cc]harges|[Oo]rders?|[Aa]llegations|[Cc]laims) against|
    [Pp]rosecutions?|[Ee]victions?|[Ww]inding[- ]up
  )\b[^.;]{0,24}? ?(?:\bat|\bof|\bin|\bon|\bfrom|\bagainst|\bby|(?<=against)) (?:the )?(?!
    (?:Council|Committee|Part|Section|Schedule|Year|England|Wales|Scotland|Market|High|Town|Licensed|Licensing|Housing|
    Private|Rogue|Landlords?|Tenants?|Operators?|Shops?|Businesses|Premises|Traders?|January|February|March|April|May|
    June|July|August|September|October|November|December)\b
  )[A-Z]
`;
/** "Arrears and notice to quit – the Marl tenancy": what went wrong, beside whose home, farm or contract it is. */
const wrong = oneLine`
  (?:
    [Aa]rrears|[Nn]otices? to quit|[Pp]ossession|[Ff]orfeiture|[Ee]viction|[Aa]bandonment|[Ss]ubletting|[Nn]eglect|
    [Bb]reach(?:es)?|[Dd]efaults?|[Nn]on-payment|[Dd]ebts?|[Ff]raud|[Nn]uisance|[Mm]isconduct|[Ss]afeguarding|
    [Ii]llness|[Dd]eath|[Bb]ankruptcy|[Ii]nsolvency|[Hh]arassment|[Tt]ermination|[Ww]rite-off
  )
`;
const whose = oneLine`
  [Tt]he (?!
    (?:Council|County|Housing|Market|Secure|Assured|Farm|High|Local|Private|Public|Social|National|Business|Grazing)\b
  )(?:[A-Z][\w'’&-]+ ){1,3}?(?:
    tenancy|tenancies|lease|licence|holding|household|famil(?:y|ies)|account|claim|estate|brothers|sisters|partnership|
    loan|contract|case
  )
`;
const ofOne = regex`
  \b${wrong}\b[^.;]{0,40}?(?: [–—-] |: |, | \(| (?:of|by|in|under|on) )${whose}\b|
  \b${whose}\b(?: [–—-] |: |, | \()(?:[a-z]+ ){0,3}${wrong}\b
`;

/** What a firm or a person is said to owe or to have done: "Pell Marine: unpaid tax". */
const trouble = oneLine`
  (?:
    (?:unpaid|overdue|outstanding|late) (?:[a-z]+ ){0,2}
    (?:tax(?:es)?|VAT|rents?|rates|wages|bills?|invoices?|debts?|fees|loans?|accounts|sums)|
    (?:late|missed) (?:payments?|repayments?|filings?|accounts)|accounts filed late|
    tax (?:arrears|debts?|evasion|affairs|inquiry|demands?)|
    (?:safety|payment|credit|compliance|enforcement) (?:record|history)|
    credit rating|(?:[a-z]+ )?court(?: (?:judgments?|claim|action))?|CCJs?|
    winding[- ]up(?: [a-z]+)?|liquidation|receivership|going into administration|creditors|default|cash[- ]?flow|
    losses|(?:financial|trading|cash) (?:difficult(?:y|ies)|troubles?|problems?|distress|weakness(?:es)?|failure)|
    (?:failed|adverse|poor) (?:credit|financial|reference|safety|[a-z]+) [a-z]+|blacklist\w*|bribery|collusion|
    (?:criminal|past|spent|previous) (?:record|convictions?)|convictions?|prosecutions?|poor (?:work|performance)|
    false (?:statements?|accounting|claims?)|overcharging|modern slavery
  )
`;
const named = "[A-Z][\\w&'’-]+(?: (?:& |and )?[A-Z][\\w&'’-]+){0,3}";
const troubled = regex`
  ^(?:[Rr]eport on |[Nn]ote on |[Tt]he )?${named}(?<!
    \b(?:
      Road|Street|Lane|Tax|Rates?|Rents?|Benefits?|Income|Council|Service|Services|Department|Schools?|Fund|Court|
      Review|Register|Policy|Debts?|Team
    )
  )(?: ?[–—:] ?| - |['’]s? |, | and )(?:[a-z]+ (?:and|of|on) )?(?:the |its |his |her |an? )?${trouble}\b
`;
const troubleOf = regex`
  ^(?:[a-z]+ (?:and|of|on) )?(?:the |an? )?${trouble}(?: (?:and|or) [a-z -]{3,30}?)?
  \ (?:of|by|at|against|owed by|concerning|involving) (?!
    (?:Council|Housing|Business|Local|Public|National|Social|Adult|Children|Schools?|Section|Part|Year|Schedule)\b
  )${named}$
`;
/** "Complaint that the drivers tampered with their meters": the whole of it told in the title. */
const alleged = regex`
  \b(?:
    [Cc]omplaints?|[Aa]llegations?|[Cc]laims?|[Ff]indings?|[Ff]ears?|[Ss]uspicions?|[Ww]arnings?|[Aa]ccusations?|
    [Cc]oncerns?|[Rr]umours?|[Aa]dmissions?|[Pp]roof|[Ee]vidence|[Cc]onfession|[Dd]isclosure|[Cc]harges?
  ) that (?:the|an?|its|his|her|their|one|two|three|four|five|some|several|[A-Z][\w'’&-]+) [^.;]{8,}
`;
/** "Claims that the tenants have made": which of them, and not what was claimed. */
const asMade = regex.i`
  \b(?:
    mak(?:es?|ing)|made|sends?|sent|rais(?:e|es|ed)|brings?|brought|lodge[sd]?|submit(?:s|ted)?|receive[sd]?|hears?|
    heard|holds?|held|has|have|upheld|dismissed|settled|paid|considered|investigated|
    put|puts|g[ia]ves?|given|relie[sd]|rely|filed
  )(?: (?:in|on|by|at|to|since|between|during|from|of|with|about|against|before|after|for|last|this) [^.;]{2,60})?$
`;
const names = regex`
  \b[Ww]hy (?:the |our |its |an? )?(?:[\w’'-]+ ){0,2}?(?:
    owners?|sellers?|vendors?|landlords?|tenants?|buyers?|purchasers?|bidders?|tenderers?|contractors?|operators?|
    suppliers?|firms?|compan(?:y|ies)|developers?|lenders?|trust|charity|applicants?|claimants?|provider|famil(?:y|ies)|
    postholder|manager|director|officer
  )(?: of [^.;]{2,40}?)? (?:
    must|needs? to|ha(?:s|ve) to|cannot|can(?: only)?|will|would|wants?|may|might|should|(?:is|are|was|were) [a-z]+ing|
    (?:is|are|was|were) (?:willing|desperate|keen|anxious|unable|short|in|under|being|about|likely|bound|owed|to be)
  )\b|
  \b[Ww]hy (?:the )?[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,3} (?:was|were|is|has|had|came|lost|won|fell|left|failed)\b|
  \b(?:[Rr]efus(?:al|ing)|[Rr]ejection|[Ww]ithdrawal|[Cc]ollapse|[Rr]evocation) (?:of|by|on) (?:its|his|her|their) |
  \b(?:[Oo]ur|[Tt]he Council['’]s|[Pp]oor|[Ss]lim|[Ww]eak|[Tt]hin) (?:[a-z]+ )?(?:prospects|chances|odds)\b|
  \b[Rr]easons? for (?:setting aside|excluding|rejecting|dropping|disqualifying|turning down|ruling out)\b[^.;]{0,40}?
  \ (?:of|from|by|excluding|rejecting|dropping|disqualifying) [A-Z]|
  \b(?:
    [Nn]egotiations with M|[Ee]xclusion of [A-Z]|[Ss]ettlement (?:with|of) [A-Z]|[Aa]ward to [A-Z]|
    (?:[Pp]ayment|[Cc]ompensation|[Rr]efund|[Dd]amages|[Ll]oan) (?:to|for|from) [A-Z][a-z]+ [A-Z]|
    (?:[Tt]ermination|[Ee]nding|[Cc]ancellation) of [A-Z][a-z]+ [A-Z]|[Dd]ispute with [A-Z]|[Pp]urchase (?:of|from) \d|
    [Rr]ejection of [A-Z]|[Ii]ncluding (?:that|those|the one) of [A-Z]|
    (?:[Ss]cores?|[Pp]rices?|[Bb]ids?|[Tt]enders?)(?: and [a-z]+)? (?:of|by|from) [A-Z][a-z]+,? (?:and|[A-Z])|
    (?:[Hh]ome|[Rr]efuge|[Hh]ostel|[Pp]lacement)\b[^.;]{0,30} (?:at|in) \d+[A-Za-z]? [A-Z]|
    [Oo]ffer (?:from|by|of) (?:[A-Z]|£)|M(?:r|rs|s|iss)\.? [A-Z]|
    [A-Z]\w+ (?:\([A-Z][\w .&]{0,20}\) )?(?:Ltd|Limited|plc|LLP)\b|
    (?:(?:[Ww]ithdrawal|[Dd]efault|[Oo]verpayment) by|[Dd]isqualification of)
    \ (?!(?:Council|Cabinet|Service|Schools?|Government|Tenants?|Residents?|Directors)\b)[A-Z]|
    (?:after|because|since|when|as) (?:it|they|he|she|the [a-z]+) (?:had )?
    (?:failed|lost|defaulted|refused|withdrew|was (?:caught|found|fined|dismissed)|were (?:caught|found|fined))\b
  )|
  £ ?\d
`;
/**
 * "Rejection of the caretaker's appeal (exempt)", in a cell or a list of its own: the title without the mark behind it.
 */
export const markedTitle = (text: string): string | undefined => marked.exec(text)?.[1];
const marked = regex.i`
  ^(?:\W{0,2}\d{1,2}[.)] )?(?!Appendix|Annex|Enclosure)([A-Z][^.;()]{6,140}?) ?\(
  (?:exempt|closed|confidential|not for publication|restricted|part (?:ii|2|b))\b[^)]{0,30}\)\.?$
`;
