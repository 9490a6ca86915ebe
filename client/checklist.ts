import {
  type Command,
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askReview, type Clause, type Finding, type Review } from "./review.ts";

/** A line of the checklist: a clause, or a finding that breaks it. */
export interface ChecklistNode {
  readonly uri: Uri;
  readonly clause: Clause;
  readonly finding?: Finding;
}

/** The tree view of the protocol's clauses for the report in front. */
export class Checklist implements TreeDataProvider<ChecklistNode>, Disposable {
  readonly view: TreeView<ChecklistNode>;
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #listener: Disposable;
  #shown: { readonly uri: Uri; readonly review: Review } | undefined;
  #asked = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.view = window.createTreeView("evenhand.checklist", {
      treeDataProvider: this,
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    this.#listener = window.onDidChangeActiveTextEditor((editor) => editor && void this.refresh());
  }

  /** The report that is shown. */
  get uri(): Uri | undefined {
    return this.#shown?.uri;
  }

  /** Asks again about the report in front; of several answers the one last asked for counts. */
  async refresh(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri ?? this.#shown?.uri;
    const round = ++this.#asked;
    const answer = uri && this.#client.isRunning() ? await askReview(this.#client, uri) : null;
    if (round !== this.#asked) return;
    this.#shown = uri && answer?.review ? { uri, review: answer.review } : undefined;
    this.view.description = this.#shown ? summary(this.#shown.review) : "";
    this.#changed.fire();
    // Commands that are about a report are offered where there is one.
    void commands.executeCommand("setContext", "evenhand.report", this.#shown !== undefined);
  }

  getChildren(node?: ChecklistNode): ChecklistNode[] {
    if (!this.#shown || node?.finding) return [];
    const { uri, review } = this.#shown;
    if (!node) return review.clauses.map((clause) => ({ uri, clause }));
    return this.#findings(node);
  }

  #findings(node: ChecklistNode): ChecklistNode[] {
    const { review } = this.#shown ?? {};
    return node.clause.findings.flatMap((number) => {
      const finding = review?.findings.find((one) => one.number === number);
      return finding ? [{ ...node, finding }] : [];
    });
  }

  getTreeItem(node: ChecklistNode): TreeItem {
    return node.finding ? findingItem(node, node.finding) : clauseItem(node, this.#findings(node)[0]);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
    this.view.dispose();
  }
}

const summary = ({ protocol, counts }: Review): string =>
  l10n.t("{0}: {1} broken, {2} of {3} ticked", protocol.council, counts.broken, counts.ticked, counts.toTick);

const icons: Readonly<Record<Clause["verdict"], ThemeIcon>> = {
  broken: new ThemeIcon("error", new ThemeColor("testing.iconFailed")),
  noted: new ThemeIcon("question"),
  kept: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
  manual: new ThemeIcon("person"),
  unchecked: new ThemeIcon("circle-slash"),
};

const words: Readonly<Record<Clause["verdict"], string>> = {
  broken: l10n.t("broken"),
  noted: l10n.t("to look at"),
  kept: l10n.t("kept, as far as the rules see"),
  manual: l10n.t("for a person to judge"),
  unchecked: l10n.t("not checked in this report"),
};

function clauseItem({ clause }: ChecklistNode, first: ChecklistNode | undefined): TreeItem {
  const { id, requirement, verdict, manual, tick, findings } = clause;
  const item = new TreeItem(
    `${id} ${requirement}`,
    findings.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.iconPath = icons[verdict];
  item.description = tick ? l10n.t("ticked by {0}", tick.by) : words[verdict];
  item.contextValue = manual === undefined ? "clause" : tick ? "ticked" : "unticked";
  const ticked = tick ? l10n.t("Ticked by {0} on {1}.", tick.by, tick.date) : "";
  item.tooltip = [`${id}: ${requirement}`, words[verdict], manual, ticked, tick?.note].filter(Boolean).join("\n\n");
  item.accessibilityInformation = { label: `${id}, ${words[verdict]}. ${requirement} ${ticked}` };
  if (first) item.command = goToCommand(first);
  if (manual !== undefined)
    item.checkboxState = {
      state: tick ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: manual,
    };
  return item;
}

const goToCommand = (node: ChecklistNode): Command => ({
  command: "evenhand.goToFinding",
  title: l10n.t("Go to Finding"),
  arguments: [node],
});

const findingIcons: Readonly<Record<Finding["severity"], ThemeIcon>> = {
  error: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  warning: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  info: new ThemeIcon("info"),
};

function findingItem(node: ChecklistNode, finding: Finding): TreeItem {
  const { number, rule, severity, message, line } = finding;
  const item = new TreeItem(message);
  item.id = `${node.clause.id} ${number}`;
  item.iconPath = findingIcons[severity];
  item.description = l10n.t("{0}, line {1}", rule, line);
  item.tooltip = message;
  item.command = goToCommand(node);
  return item;
}
