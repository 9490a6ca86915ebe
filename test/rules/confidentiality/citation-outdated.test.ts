import { citationOutdated } from "../../../rules/confidentiality/citation-outdated.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(citationOutdated, {
  quiet: [
    "Scrutiny has its powers from section 9F of the Local Government Act 2000.",
    "The register was kept under section 81 of the Local Government Act 2000 until the Localism Act replaced it.",
    "CYNGOR BRO AFON\n\nThe member's undertaking was given under section 52 of the Local Government Act 2000.",
    "The allowances scheme is made under section 99 of the Local Government Act 2000.",
    "Section 50 of the Local Government Act 2003 does not arise; see also the Local Government Act 2000.",
    "In 2009 the Assessment Sub-Committee decided under section 57A of the Local Government Act 2000 to refer it.",
    "CYNGOR BRO AFON\n\nThe Welsh Ministers were told.\n\nAppendix 2 is exempt under paragraph 14 of Part 4 of Schedule 12A.",
    "A firm from Usk works under the Environment (Wales) Act 2016.\n\nAppendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A.",
    "The service runs under the Burial and Cremation (Scotland) Act 2016.\n\nIts permit is one of the Pollution Prevention and Control (Scotland) Regulations 2012.\n\nAppendix 2 is exempt under Schedule 7A.",
    "A firm from Fife works under the Roads (Scotland) Act 1984.\n\nAppendix 2 is exempt under Schedule 12A.",
    "Copies were sent out with the agenda under section 100B of the Local Government Act 1972.",
    "The order of 1999 was made under the Dogs (Fouling of Land) Act 1996.",
    "The Data Protection Act 2018 applies.",
    "The Sex Discrimination Act 1975 was replaced by the Equality Act 2010.",
    "---\ndate: 2007-06-05\n---\n\nThe tender is let under the Public Contracts Regulations 2006.\n",
    "Copies may be inspected under section 100D of the Local Government Act 1972.",
    "Members of the public may be excluded under section 100A(4) of the 1972 Act.",
    "Section 100 of the Highways Act 1980 deals with drainage.",
  ],
  finds: [
    "The matter was looked into under [[section 59 of the Local Government Act 2000]].",
    "Interests are registered under the [[Local Government Act 2000, s. 81(1)]], by the Monitoring Officer.",
    "A hearing is held in pursuance of [[sections 62 to 64 of the Local Government Act 2000]].",
    "Cabinet members act under [[section 15 of the Local Government Act 2000]].",
    "The call-in is made under [[section 21(3) of the LGA 2000]].",
    "Conditions follow the tests in [[Circular 11/95]].",
    "Gifts are an offence under the [[Prevention of Corruption Act 1906]].",
    {
      in: "CYNGOR BRO AFON\n\nThe Welsh Ministers were told.\n\nAppendix 2 is exempt under [[paragraph 3 of Part 1 of Schedule 12A]].",
      severity: "warning",
    },
    {
      in: "CYNGOR BRO AFON\n\nThe Senedd was told.\n\nNotice was given under the [[Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012]].",
      severity: "warning",
    },
    {
      in: "The service runs under the Burial and Cremation (Scotland) Act 2016.\n\nIts permit is one of the Pollution Prevention and Control (Scotland) Regulations 2012.\n\nAppendix 2 is exempt under paragraph 3 of [[Schedule 12A]].",
    },
    "The public may be asked to go under [[section 100E]] of the Local Government Act 1972.",
    "The press would be put out of the room under [[section 100D]] of the Local Government Act 1972.",
    { in: "Personal data are held under the [[Data Protection Act 1998]].", message: "replaced", severity: "info" },
    {
      in: "---\ndate: 2026-11-03\n---\n\nPersonal data are held under the [[Data Protection Act 1998]].\n",
      severity: "warning",
    },
    {
      in: "That the press and public be excluded under [[section 100B]] of the 1972 Act.",
      message: "wrong",
      severity: "error",
    },
    "The policy has regard to [[PPG13]] on transport.",
    "The exclusion rests on [[section 12A]] of the Local Government Act 1972.",
    {
      in: "As the Local Government ([[Access to Information) Act 1995]] requires, the list is below.",
      message: "never",
    },
    "Needs are assessed under the [[National Assistance Act 1948]].",
    "Exempt under paragraph 3 of [[Schedule 12A to the Local Government Act 2000]].",
  ],
});
