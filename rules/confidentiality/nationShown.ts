import { type Lexicon, unpack } from "../../core/rule/lexicon.ts";

/** Words by which a report shows whose law it stands on, where nobody has said which nation it is. */
export const nationWords: Lexicon = unpack(
  "provisions-of-nations",
  [
    {
      words:
        "Scotland|Scottish|Accounts Commission|COSLA|Sheriff Court|Sheriff court|Scheme of Administration|NatureScot|SEPA|Wales|Welsh Ministers|Welsh Government|Senedd|Cyngor|CYNGOR|County Borough Council|COUNTY BOROUGH COUNCIL|five ways of working|Executive Arrangements",
    },
  ],
  "",
);

/** What only Scottish reports have reason to cite or name. */
export const scottish =
  /\(Scotland\) (?:Act|Order|Regulations|Rules|Measure)\b|\b(?:Fairer Scotland|Scottish (?:Ministers|Government|Public Services Ombudsman|Borders|Water|Environment)|Local Government in Scotland Act|Accounts Commission|Audit Scotland|COSLA|Sheriff [Cc]ourt|Scheme of Administration|Historic Environment Scotland|Transport Scotland|Police Scotland|NatureScot|SEPA)\b/;

/** The same of Welsh ones; only Wales has county boroughs. */
export const welsh =
  /\(Wales\) (?:Act|Order|Regulations|Rules|Measure)\b|\b(?:Welsh (?:Ministers|Government)|Senedd|Cyngor|CYNGOR|five ways of working|Well-being of Future Generations)\b|\bCounty Borough Council\b|\bCOUNTY BOROUGH COUNCIL\b/;
