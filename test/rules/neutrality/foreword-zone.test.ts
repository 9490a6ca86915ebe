import { forewordZone } from "../../../rules/neutrality/foreword-zone.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(forewordZone, {
  quiet: [
    "## Foreword by Councillor J. Hale\n\nLast year we said that the pier would be surveyed in May, which the storm prevented.",
    "## FOREWORD BY THE CABINET MEMBER FOR HARBOURS, COUNCILLOR ANNE DALE\n\nWe have set out the repairs for the year.\n",
    "---\nkind: committee-report\ntitle: Pier\nauthor: Councillor Ida Lunt\n---\n\n## Foreword\n\nI have worked on this for a year.\n",
    "## Foreword by Councillor J. Hale\n\nOfficers asked 400 passengers in the street what they wanted.",
    "## Foreword by Councillor Jane Hale, Leader of the Council\n\nOur consultation drew 1,204 replies. I am grateful for each of them.",
    "## Foreword\n\nBy Councillor P. Orr, Cabinet Member for Housing\n\nThe plan has four aims.",
    "## Foreword by the Independent Chair, Ms R. Shah\n\nThe Board met six times.",
    "## Introduction\n\nThis report asks the Committee to approve the plan.",
    "## Vision\n\nBy 2035 every home will be within 400 metres of a park.",
    "## Welcome pack for tenants\n\nThe pack was revised in May.",
    "## Foreword by Councillor J. Hale\n\nI want every child to be able to walk to school, and this plan says how it may be done.",
    "## Foreword by Councillor J. Hale\n\nGovernment grant pays for two thirds of the programme. The Council pays the rest.",
    "## Foreword by Councillor J. Hale\n\nThe green spaces of the borough are loved by many people. We held 14 workshops.",
    "## Foreword by Councillor J. Hale\n\nI am proud of our staff and grateful to our partners in the NHS.",
  ],
  finds: [
    { in: "## [[Foreword]]\n\nWe have drawn up this plan for the quays.", severity: "warning" },
    { in: "## [[Foreword]]\n\n[[You gave us your votes, and the carpers can say what they like.]]", severity: "info" },
    "## [[Foreword]]\n\n[[We said that we would mend the pier, and we have.]]",
    "## [[Foreword]]\n\n[[We told residents it would open by May and it did.]] It is 90 metres long.",
    "## Foreword by Councillor J. Hale\n\n[[We knocked on your doors and said that buses would come first, and they do.]] Fares are frozen.",
    {
      in: "## Foreword by Councillor Jane Hale\n\n[[With four more years we shall finish the bridge.]]",
      severity: "warning",
    },
    { in: "## [[Foreword]]\n\nThis plan will guide our work for the next five years.", severity: "warning" },
    "## [[Leader's foreword]]\n\nI am delighted to introduce the strategy.\n\n## 1. Purpose",
    "## [[Welcome]]\n\nI hope that you find this report useful. My door is always open.",
    "## [[A message from the Cabinet Member]]\n\nMy priority is safer streets.\n\n## 1. Summary",
    {
      in: "## Foreword by Councillor Jane Hale\n\nWe said that we would do it and we have. [[The other parties said that it could not be done.]]",
      severity: "warning",
    },
    "## Foreword by Councillor Jane Hale\n\n[[The Conservatives left the parks in a sorry state.]]",
    "## Foreword by Councillor Jane Hale\n\n[[After years of Tory neglect the service is growing again.]]",
    "## Foreword by Councillor J. Hale, Leader\n\n[[This Government has abandoned towns like ours.]]",
    {
      in: "## Foreword by Councillor J. Hale, Leader\n\n[[I was elected to put things right, and this plan does that.]]",
      severity: "warning",
    },
    "## Foreword from Councillor J. Hale\n\n[[I ask you to back us again in May.]]",
    "## Foreword from Councillor J. Hale\n\n[[Our opponents have no plan for the parks.]]",
    "## Foreword by Councillor P. Orr\n\n[[Follow my campaign at www.orrforcouncil.example.]]",
    { in: "## Foreword by Councillor P. Orr\n\n[[Only my group has a plan for the river.]]", severity: "warning" },
    "## Foreword by Councillor P. Orr\n\n[[This is a budget for working people, not for the privileged few.]]",
    "## Foreword by Councillor P. Orr\n\n[[We are the party of the countryside and we make no apology for it.]]",
    "## Foreword by Councillor P. Orr\n\n[[Residents gave us a mandate for change.]]",
  ],
});
