import { oneLine, regex } from "../../../core/pattern/regex.ts";
/**
 * The words around a hit that decide whether it judges. Each pattern sees up to 90 units before and after the hit in
 * its sentence, with `¦` in the hit's own place. A hit counts where `needs` holds and `unless` does not.
 */
export interface LoadedContext {
  readonly needs?: RegExp;
  readonly unless?: RegExp;
}

export const affairs = regex.i`
  \b(?:
    councils?|cabinet|committee|members|councillors?|administration|government|ministers?|opposition|schemes?|plans?|
    polic(?:y|ies)|proposals?|decisions?|budgets?|consultation|programmes?|projects?|services?|contracts?|procurement|
    strateg(?:y|ies)|cuts|reductions?|leadership|negotiations|funding|grants?|finances?|reserves|savings|
    librar(?:y|ies)|transport|provision|closures?|town|city|centre|county|borough|district|village|estate|neighbourhood|
    high street|econom(?:y|ies)|trade|lives|livelihoods|character|reputation|relationships?|meeting|debate|chances?|
    youth work|countryside|residents
  )\b
`;

export const physical = oneLine`
  fire|fires|blaze|arson|storms?|flood\w*|winds?|gales?|lightning|vandals|vehicles?|cars?|ships?|boats?|aircraft|
  bomb\w*|war|wartime|explosion|earthquakes?|disease|virus|pandemic|covid\S*|illness|bereave\w*|injur\w*|deaths?|
  collisions?|crash\w*|hurricane|landslip|subsidence|castle|abbey|priory|ancient|monument|medieval|Roman|archaeolog\w*
`;
export const extremists =
  "terror\\w*|extremis\\w*|Prevent|radicalis\\w*|counter\\S*|safeguard\\w*|hate crime|Islamist|online|violen\\w*";
export const people = oneLine`
  residents|tenants|taxpayers|ratepayers|motorists|drivers|families|households|business(?:es)?|traders|shops|shoppers|
  pensioners|the poor(?:est)?|the vulnerable|vulnerable|workers|parents|savers|commuters|visitors|communit(?:y|ies)|
  students|leaseholders|constituents|carers|the public|generations?|young people|older people|children|town|village|
  city|county|borough|district
`;

/** Any of the words, whole, in either case. */
export const words = (list: string): RegExp => new RegExp(`\\b(?:${list})\\b`, "i");
/** The words right behind the hit, with up to two others between. */
export const behind = (list: string): string => `¦(?:\\s[\\w’'-]+){0,2}?\\s(?:${list})\\b`;
/** The words as a passive's subject right before the hit. */
export const passive = (list: string): string =>
  `\\b(?:${list})\\s(?:have been|has been|had been|are being|were being|are|were|was|being|feel|felt)\\s(?:\\w+\\s)?¦`;
