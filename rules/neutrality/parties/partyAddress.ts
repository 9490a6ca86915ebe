import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Names that are a party's and nobody else's, wherever in an address they stand. */
const own = oneLine`
  conservatives|liberaldemocrats?|liberal-democrats?|libdems?|lib-dems?|green-?party|labour-?party|conservative-?party|
  reform-?uk|reformparty|plaid-?cymru|sinn-?fein|alliance-?party|sdlp|ukip|residentsfirst
`;
/** What stands behind a party's name in its address. */
const tail = "-?(?:group|party|uk|cllrs|councillors?|candidates?|team|action|voice|news)";
/**
 * Names that are words as well: they end the address's own part ("marlhamlabour"), where "bowlinggreens",
 * "localhistory" and "labourmarketdata" have them too.
 */
const shared = oneLine`
  (?:
    (?<!child|forced|hard|direct|casual|agency)labour|(?<!bowling|village|putting|golf|salad|micro|home|croquet)greens|
    independents|snp|dup|uup|plaid
  )(?:${tail})?|
  (?<![a-z0-9])tor(?:y|ies)(?:${tail})?|conservative${tail}|(?:reform|alliance)-?(?:cllrs|councillors?|candidates?)
`;
const end = "\\.(?:example|org\\.uk|org|co\\.uk|com|uk|party|wales|scot|net|info)\\b";
const label = "[a-z0-9-]*";
const name = `(?:${label}?(?:${own})${label}|${label}?(?:${shared}))`;

/** A page, a mailbox or an account that is a party's or a candidate's by its name. */
export const address = new RegExp(
  [
    `\\b(?:https?:\\/\\/|www\\.)?(?:[a-z0-9-]+\\.)*?${name}${end}`,
    `[\\w.-]+@(?:[a-z0-9-]+\\.)*?${name}${end}`,
    oneLine`
      \b(?:facebook|twitter|instagram|tiktok|youtube|x|bsky)\.(?:com|app)\/
      (?:[\w.-]*(?:${own})[\w-]*|[\w.-]*?(?:${shared})(?![\w-]))
    `,
    oneLine`
      \b(?:https?:\/\/|www\.)?(?:
        vote(?!r|s)(?:for|4)?-?[a-z]{3,}|elect(?!ri|ro|or|ion|iv)(?:for|4)?-?[a-z]{3,}|
        [a-z]+(?:forcouncil|4council|formayor|4mayor)
      )\.(?:example|org\.uk|org|co\.uk|com|uk)\b(?!\/register)
    `,
  ].join("|"),
  "i",
);

/** An account by its name, in which every word begins with a capital. */
export const handle = regex`
  (?<![\w.])@(?:
    [A-Za-z0-9_]*(?:
      Labour|Conservatives?|Tory|Tories|Lib[Dd]ems?|Greens|GreenParty|ReformUK|PlaidCymru|SNP|UKIP|DUP|SinnFein|SDLP|
      UUP|Independents|ForCouncil|4Council|Candidate
    )(?![a-z])[A-Za-z0-9_]*|
    Vote[A-Z4]\w*|(?:Elect|ReElect|Back|Choose)[A-Z]\w*|[a-z0-9_]*(?:labour|conservatives|libdems|greenparty|reformuk)\b
  )
`;

/** The same of anybody who asks for backing: a club, a charity and a campaign may have it. */
const backing = oneLine`
  (?:
    (?:support|back|join|team|save)(?:for|4)?-?[a-z]{3,}|[a-z]+(?:delivers|forward|first|fights|together)|
    [a-z]+-for-[a-z]+
  )
`;
const anyEnd = "\\.(?:example|org\\.uk|org|co\\.uk|com|uk)\\b(?!\\/register)";
export const looseAddress = new RegExp(`\\b(?:www\\.)?${backing}${anyEnd}`, "i");

/** … beside what campaigners give away, or what they ask for. */
const goods =
  /\b(?:posters?|badges|placards?|stickers|leaflets?|petition|campaign|candidates?|donat(?:e|ions?)|join us)\b/i;
const asked = regex.i`
  (?:
    \bsign(?: up)? at |\badd (?:their|your) (?:voice|name)s?\b[^.;]{0,40}|\bshow your support\b[^.;]{0,20}|
    \b(?:votes|join)@
  )(?:[\w.-]+@|www\.)?[a-z]*(?:
    (?<!community|people|patients|safety|families|children|carers|youth|housing)first|delivers|forward|fights|
    -for-[a-z]+
  )${anyEnd}
`;

/** "@OakeForHexley": somebody who stands for a place may have it, though a cause has such a name as often. */
export const standsForPlace =
  /(?<![\w.])@(?![A-Za-z]*(?:ing|s)(?:For|4))[A-Z][a-z]{2,12}(?:For|4)(?!All\b|Good\b|Life\b)[A-Z][a-z]{2,14}\b(?!\.)/;

/** An address that asks for backing, where the sentence shows that a campaign has it. */
export const campaignsAddress = (text: string): RegExpExecArray | null =>
  goods.test(text) || asked.test(text) ? looseAddress.exec(text) : null;
