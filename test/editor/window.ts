import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { editorHome } from "./install.ts";
import type { EditorServer } from "./server.ts";

/** As much of playwright's types as is used here; the package stands in .editor-test, not among the dependencies. */
export interface Locator {
  waitFor(options?: { readonly state?: string; readonly timeout?: number }): Promise<void>;
  first(): Locator;
  last(): Locator;
  locator(selector: string): Locator;
  filter(options: { readonly hasText: string | RegExp }): Locator;
  allInnerTexts(): Promise<string[]>;
  nth(index: number): Locator;
  getAttribute(name: string): Promise<string | null>;
  count(): Promise<number>;
  dblclick(): Promise<void>;
  click(options?: { readonly button: "right" }): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  contentFrame(): { locator(selector: string): Locator };
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
}
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Page {
  goto(address: string): Promise<unknown>;
  locator(selector: string, options?: { readonly hasText?: string | RegExp }): Locator;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  readonly mouse: { move(x: number, y: number): Promise<void>; wheel(x: number, y: number): Promise<void> };
  screenshot(options: { readonly path: string; readonly clip?: Clip }): Promise<unknown>;
}
interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

/** Where a picture that the documents and the walkthrough show is kept. */
export const picture = (name: string): string => resolve(import.meta.dirname, `../../docs/images/${name}.png`);

const chromiumArgs =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** How long the editor may take to show something (milliseconds). */
export const patience = 60_000;

/** One window of VS Code in a headless Chromium, with the extension, on one folder. */
export class EditorWindow {
  readonly page: Page;
  readonly #browser: Browser;
  readonly server: EditorServer;

  private constructor(page: Page, browser: Browser, server: EditorServer) {
    this.page = page;
    this.#browser = browser;
    this.server = server;
  }

  /** Opens the window that a server shows. */
  static async open(server: EditorServer): Promise<EditorWindow> {
    try {
      return await EditorWindow.#open(server);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  static async #open(server: EditorServer): Promise<EditorWindow> {
    const { chromium } = createRequire(join(editorHome, "package.json"))("playwright-core");
    const browser: Browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      headless: true,
      args: chromiumArgs.split(" "),
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.address);
    await page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 2 * patience });
    await page
      .locator(".explorer-folders-view .monaco-list-row")
      .first()
      .waitFor({ timeout: 2 * patience });
    return new EditorWindow(page, browser, server);
  }

  /** Shuts menus and inputs that an earlier step left open. */
  async clear(): Promise<void> {
    for (let i = 0; i < 2; i++) await this.page.keyboard.press("Escape");
  }

  /** Opens a file by its name; answers with its editor. */
  async openFile(name: string): Promise<Locator> {
    const editor = this.editor(name);
    // A preview that takes the focus as it appears may shut the first quick input: then once more.
    for (let tries = 0; ; tries++) {
      await this.clear();
      await this.page.keyboard.press("Control+P");
      try {
        await this.quickPick(name, name, 6_000);
        await editor.waitFor({ timeout: 8_000 });
        return editor;
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  /** Opens a file in a folder of the workspace by the explorer: a file system without a search has no other way. */
  async openAt(folder: string, name: string): Promise<Locator> {
    const rows = this.page.locator(".explorer-folders-view .monaco-list-row");
    const file = rows.filter({ hasText: name }).first();
    if ((await file.count()) === 0) await rows.filter({ hasText: folder }).first().click();
    await file.dblclick();
    const editor = this.editor(name);
    await editor.locator(".view-line").first().click();
    return editor;
  }

  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
  }

  /** Types into the quick input and takes the row with these words. */
  async quickPick(typed: string, row: string, timeout = patience): Promise<void> {
    const input = this.page.locator(".quick-input-widget input.input").first();
    await input.waitFor({ timeout: 8_000 });
    // Into the input itself: keys go to the editor where it takes the focus meanwhile.
    await input.fill(typed);
    // Until the list is filtered, its first row is the file that was open last.
    await pause(400);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: row }).first().waitFor({ timeout });
    await input.press("Enter");
  }

  /** The same once the quick input has this title: the one before it may still be there. */
  async quickPickIn(title: RegExp, typed: string, row: string): Promise<void> {
    await this.page.locator(".quick-input-title", { hasText: title }).first().waitFor({ timeout: patience });
    await this.quickPick(typed, row);
  }

  /** Runs a command of the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.quickPick(`>${title}`, title);
  }

  /** Waits for a squiggle of a severity. */
  async squiggle(editor: Locator, severity: "error" | "warning" | "info"): Promise<Locator> {
    const squiggle = editor.locator(`.cdr.squiggly-${severity}`).first();
    await squiggle.waitFor({ state: "attached", timeout: patience });
    return squiggle;
  }

  /** The row of the Problems panel that holds these words, where it can be clicked. */
  async problem(words: string | RegExp): Promise<Locator> {
    const row = this.problems().filter({ hasText: words }).first();
    // The panel holds only the rows in sight: what does not come is looked for further down, and from the top again.
    for (let tries = 0; ; tries++) {
      try {
        await row.waitFor({ timeout: tries === 0 ? 3_000 : 500 });
        await this.#clearOfHeader(row);
        return row;
      } catch (error) {
        if (tries === 60) throw error;
        const height = await this.#pointAtPanel();
        if (tries % 20 === 0) await this.#toTop();
        else await this.page.mouse.wheel(0, height / 2);
      }
    }
  }

  /**
   * Takes the mouse over the Problems panel, to its edge, where no list of suggestions hangs over it; answers with its
   * height.
   */
  async #pointAtPanel(): Promise<number> {
    const box = await this.page.locator(".markers-panel").first().boundingBox();
    if (!box) throw new Error("The Problems panel is not in sight.");
    await this.page.mouse.move(box.x + 40, box.y + box.height / 2);
    return box.height;
  }

  /**
   * Up to the first row of the list that the mouse is on: a turn of the wheel counts for a page at most, however far it
   * is.
   */
  async #toTop(): Promise<void> {
    for (let turns = 0; turns < 8; turns++) {
      await this.page.mouse.wheel(0, -10_000);
      await pause(60);
    }
  }

  /**
   * Brings a row into sight: the list holds some that are not, and the file's own row stays at the top, over others.
   */
  async #clearOfHeader(row: Locator): Promise<void> {
    const height = 22;
    for (let tries = 0; tries < 4; tries++) {
      const panel = await this.page.locator(".markers-panel .monaco-list").first().boundingBox();
      const place = await row.boundingBox();
      if (!panel || !place) return;
      const hidden = place.y - (panel.y + 2 * height);
      const below = place.y + height - (panel.y + panel.height);
      if (hidden >= 0 && below <= 0) return;
      await this.#pointAtPanel();
      await this.page.mouse.wheel(0, hidden < 0 ? hidden - height : below + height);
      await pause(200);
    }
  }

  /**
   * Every row under a file's in the Problems panel, as “rule [Ln 1, Col 2]”, until there are as many as its row counts,
   * or no more come.
   */
  async allProblems(file: string): Promise<string[]> {
    const row = await this.problem(file);
    const count = Number((await row.allInnerTexts()).join(" ").match(/(\d+)\s*$/)?.[1]);
    const found = new Map<string, string>();
    const height = await this.#pointAtPanel();
    await this.#toTop();
    for (let last = 0, still = 0; found.size < count && still < 20; still = found.size === last ? still + 1 : 0) {
      last = found.size;
      await pause(100);
      for (const text of await this.problems().allInnerTexts()) {
        const [, rule, place] = /\nEvenhand\n(\S+)\n(\[Ln \d+, Col \d+\])$/.exec(text.trim()) ?? [];
        if (place) found.set(text, `${rule} ${place}`);
      }
      await this.page.mouse.wheel(0, height / 3);
    }
    return [...found.values()];
  }

  problems(): Locator {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  /** Points at something and answers with what the hover says. */
  async hover(at: Locator, words: string | RegExp): Promise<string> {
    const hover = this.page.locator(".monaco-hover:visible", { hasText: words }).first();
    // The text may move while it is pointed at: point again.
    for (let tries = 0; ; tries++) {
      const box = await at.boundingBox();
      if (!box) throw new Error("There is nothing to point at.");
      await this.page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
      try {
        await hover.waitFor({ timeout: 8_000 });
        return (await hover.allInnerTexts()).join(" ");
      } catch (error) {
        if (tries === 6) throw error;
        await this.page.mouse.move(640, 5);
        await pause(300);
      }
    }
  }

  /** Goes to a problem's place and opens the menu of quick fixes; answers with its row that holds the words. */
  async fixMenu(problem: Locator, words: string | RegExp): Promise<Locator> {
    const row = this.page.locator(".action-widget .monaco-list-row").filter({ hasText: words }).first();
    await this.clear();
    await problem.dblclick();
    // In its first second the extension host may answer nothing: ask again.
    for (let tries = 0; ; tries++) {
      await pause(400);
      await this.page.keyboard.press("Control+.");
      try {
        await row.waitFor({ timeout: 4_000 });
        return row;
      } catch (error) {
        if (tries === 8) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
  }

  /** Chooses a row of the fix menu: by keys, because an overlay catches clicks. */
  async choose(words: string | RegExp): Promise<void> {
    const focused = this.page.locator(".action-widget .monaco-list-row.focused").filter({ hasText: words });
    for (let tries = 0; (await focused.count()) === 0; tries++) {
      if (tries === 30) throw new Error(`The fix menu has no row ${words}.`);
      await this.page.keyboard.press("ArrowDown");
      await pause(30);
    }
    await this.page.keyboard.press("Enter");
  }

  /** Our item in the status bar, where it holds the words. */
  statusItem(words: string | RegExp): Locator {
    return this.page.locator('.statusbar-item[id="evenhand.evenhand.evenhand.status"]').filter({ hasText: words });
  }

  /** The words of our item in the status bar. */
  async status(words: string | RegExp): Promise<string> {
    const item = this.statusItem(words);
    await item.waitFor({ timeout: patience });
    return (await item.allInnerTexts()).join(" ");
  }

  /** Takes a picture of the window, or of a part of it (pixels). */
  async shoot(path: string, clip?: Clip): Promise<void> {
    await this.page.screenshot({ path, ...(clip ? { clip } : {}) });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
  }
}
