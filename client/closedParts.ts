import { type Disposable, Range, type TextEditor, ThemeColor, window } from "vscode";

/** Where the exempt and confidential parts of a report are: whole lines, counted from 0, the last one included. */
export interface ClosedParts {
  readonly uri: string;
  readonly parts: readonly { readonly first: number; readonly last: number }[];
}

/**
 * Tints the parts of a report that the public may not see; in high-contrast themes, where nothing is tinted, a line
 * runs along their left edge.
 */
export class ClosedPartsTint implements Disposable {
  readonly #tint = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor("evenhand.closedPartBackground"),
    borderColor: new ThemeColor("evenhand.closedPartBorder"),
    borderStyle: "solid",
    borderWidth: "0 0 0 2px",
    overviewRulerColor: new ThemeColor("evenhand.closedPartOverviewRuler"),
  });
  readonly #known = new Map<string, ClosedParts>();
  readonly #listener = window.onDidChangeVisibleTextEditors((editors) => {
    for (const editor of editors) this.#paint(editor);
  });

  /** Takes over what the server says of a report. */
  tell(parts: ClosedParts): void {
    this.#known.set(parts.uri, parts);
    for (const editor of window.visibleTextEditors) this.#paint(editor);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#tint.dispose();
  }

  #paint(editor: TextEditor): void {
    const known = this.#known.get(editor.document.uri.toString());
    if (!known) return;
    const ranges = known.parts.map(({ first, last }) => new Range(first, 0, last, 0));
    editor.setDecorations(this.#tint, ranges);
  }
}
