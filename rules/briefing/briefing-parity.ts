import { listed } from "../../core/report/listed.ts";
import type { Meta } from "../../core/report/meta.ts";
import { type RepositoryEntry, repositoryRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import {
  agree,
  type BlockFacts,
  type BriefingFacts,
  blockFacts,
  briefingFacts,
} from "./briefing-parity/comparedFacts.ts";

/** Crawley 13, Portsmouth 6.2, Barnet 9.2 and Plymouth 6.2: whoever is briefed on a matter is told the same. */
export const briefingParity = repositoryRule({
  id: "briefing-parity",
  family: "briefing",
  summary: "Two briefings on one topic give different facts, options or figures",
  why: "Officers treat groups alike. Two groups that are told different costs or different options on one matter cannot both have been told the whole of it.",
  severity: "warning",
  kinds: onlyIn("group-briefing", "member-briefing"),
  messages: {
    differs:
      "This and {other} are about the same topic and differ: {differences}. Give both the same facts, or send every group a dated correction.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: group-briefing\ntitle: [[Pier]]\nbriefing:\n  group: Quayside Group\n  topic: pier\n---\n\n# Pier\n\nThe repair has a capital cost of £1.2m.\n<!-- the next report -->\n---\nkind: group-briefing\ntitle: [[The pier]]\nbriefing:\n  group: Harbour Group\n  topic: pier\n---\n\n# The pier\n\nThe capital cost is £1.4m.\n",
      },
      {
        text: "---\nkind: group-briefing\ntitle: [[Pier]]\nbriefing:\n  topic: pier\n---\n\n# Pier\n\n## Options\n\nOption 1 – Repair.\n\nOption 2 – Close.\n\nOption 3 – Sell.\n<!-- the next report -->\n---\nkind: group-briefing\ntitle: [[The pier]]\nbriefing:\n  topic: pier\n---\n\n# The pier\n\n## Options\n\nOption 1 – Repair.\n\nOption 2 – Close.\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  topic: pier\n---\n\n# Pier\n\nThe capital cost is £1.2m.\n<!-- the next report -->\n---\nkind: group-briefing\ntitle: Harbour wall\nbriefing:\n  topic: wall\n---\n\n# Harbour wall\n\nThe capital cost is £1.4m.\n",
        note: "Another topic",
      },
      {
        text: "---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  topic: pier\n---\n\n# Pier\n\nThe capital cost is £1.2m.\n<!-- the next report -->\n---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  topic: pier\n---\n\n# Pier\n\nThe capital cost is £1.4m. This corrects the figure of 3 May and was sent to all groups on 9 May.\n",
        note: "A dated correction to all",
      },
    ],
  },
  limits:
    "Only briefings with the same topic in their header are compared, and only figures that both of them give for the same words.",
  gather: (block) => blockFacts(block),
  *judge(reports) {
    for (const alike of byTopic(reports)) {
      const read = alike.map((one) => ({
        one,
        facts: briefingFacts(one.facts.filter(({ zone }) => zone !== "quoted")),
      }));
      for (const own of read) {
        if (own.facts.corrected) continue;
        const apart = read.flatMap((other) => {
          const differences =
            other === own || other.facts.corrected
              ? []
              : [...optionsOfOne(own, other), ...compare(own.facts, other.facts)];
          return differences.length > 0 ? [{ path: other.one.path, differences: shortened(differences) }] : [];
        });
        for (const differences of new Set(apart.map((one) => one.differences)))
          yield {
            path: own.one.path,
            at: { title: true },
            message: "differs",
            data: {
              other: listed(
                apart.filter((one) => one.differences === differences).map(({ path }) => shortPath(path, own.one.path)),
              ),
              differences,
            },
          };
      }
    }
  },
});

/** The file's name, or its whole path where the names are alike. */
function shortPath(path: string, own: string): string {
  const name = (of: string): string => of.slice(of.lastIndexOf("/") + 1);
  return name(path) === name(own) ? path : name(path);
}

const only = (options: readonly string[], where: string): string =>
  options.length === 1 ? `option ${options[0]} is only ${where}` : `options ${listed(options)} are only ${where}`;

function byTopic(reports: readonly RepositoryEntry<BlockFacts>[]): Iterable<readonly RepositoryEntry<BlockFacts>[]> {
  const groups = new Map<string, RepositoryEntry<BlockFacts>[]>();
  for (const one of reports) {
    const topic = topicOf(one.meta);
    if (topic) groups.set(topic, [...(groups.get(topic) ?? []), one]);
  }
  return groups.values();
}

/** The same topic, of the same council. */
function topicOf({ briefing, council }: Meta): string | undefined {
  const topic = briefing?.value.topic?.trim().toLowerCase();
  return topic ? `${council?.value.toLowerCase() ?? ""} ${topic}` : undefined;
}

interface Read {
  readonly one: RepositoryEntry<BlockFacts>;
  readonly facts: BriefingFacts;
}

/** One group was given a choice of options and another none. What goes to one group twice is its own affair. */
function optionsOfOne(own: Read, other: Read): readonly string[] {
  const [here, there] = [own.facts.options.size, other.facts.options.size];
  if (groupOf(own) === groupOf(other) || Math.min(here, there) > 0 || Math.max(here, there) < 2) return [];
  return [`options are set out only ${here > there ? "here" : "there"}`];
}

const groupOf = ({ one }: Read): string => (one.meta.briefing?.value.group ?? "").trim().toLowerCase();

/** What differs, in words: options that one of them lacks, and figures that both give for the same thing. */
function compare(own: BriefingFacts, other: BriefingFacts): readonly string[] {
  const differences: string[] = [];
  if (own.options.size > 0 && other.options.size > 0) {
    const here = [...own.options].filter((option) => !other.options.has(option));
    const there = [...other.options].filter((option) => !own.options.has(option));
    if (here.length > 0) differences.push(only(here, "here"));
    if (there.length > 0) differences.push(only(there, "there"));
  }
  for (const [about, figures] of own.figures) {
    const theirs = other.figures.get(about);
    const [mine] = figures;
    const [first] = theirs ?? [];
    if (!theirs || !mine || !first || !single(figures) || !single(theirs) || agree(mine, first)) continue;
    differences.push(`${about.replace(/(^|, )[£%] /, "$1")} is ${mine.shown} here and ${first.shown} there`);
  }
  return differences;
}

/** Is there one value? Where there are more, they may be of different years or places. */
const single = (figures: readonly { readonly value: number }[]): boolean =>
  figures.every(({ value }) => value === figures[0]?.value);

const mostShown = 5;

function shortened(differences: readonly string[]): string {
  const shown = differences.slice(0, mostShown).join("; ");
  return differences.length > mostShown ? `${shown}; and ${differences.length - mostShown} more` : shown;
}
