import { whyUnread } from "../../core/report/unread.ts";
import { reviewPage } from "../../core/review/page/page.ts";
import type { Review } from "../../core/review/review.ts";
import { reviewReport } from "../../core/review/reviewReport.ts";
import { noTicks, readTicks, setTick, ticksPath } from "../../core/review/ticks.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { readClearances, readOptions } from "../../rules/readings.ts";
import { type Desk, today } from "../desk.ts";
import type { Checked } from "../draft.ts";
import type { Feature } from "../feature.ts";
import { readable } from "../uris.ts";

/**
 * What a client asks about a report, open or not: its review, and with `html` the sheet as a page too. Of a file that
 * could not be read it is told why, as `unread`.
 */
interface ReviewParams {
  readonly uri: string;
  readonly html?: boolean;
}

/** A review, or why the file could not be read. */
interface ReviewAnswer {
  readonly review?: Review;
  readonly html?: string;
  readonly unread?: string;
}

/** A clause to tick in a reviewer's name, or to take the tick from. */
interface TickParams {
  readonly uri: string;
  readonly clause: string;
  readonly tick: { readonly by: string; readonly note?: string } | null;
}

/**
 * For reviewers: a report clause by clause, and the text of its file of ticks with one changed, for the client to save.
 */
export const reviewing: Feature = {
  listen: (desk) => {
    desk.connection.onRequest(
      "evenhand/review",
      async ({ uri, html }: ReviewParams, token): Promise<ReviewAnswer | null> => {
        const checked = await desk.reportAt(uri, token);
        if (!checked) return null;
        const unread = whyUnread(checked.report);
        if (unread !== undefined) return { unread };
        const review = await reviewOf(desk, uri, checked);
        return { review, ...(html ? { html: reviewPage(review) } : {}) };
      },
    );
    desk.connection.onRequest("evenhand/tick", async ({ uri, clause, tick }: TickParams) => {
      const open = await desk.report(uri);
      const protocol = open?.checked.effective.protocol;
      const known = protocol?.clauses.some(({ id, manual }) => id === clause && manual !== undefined);
      const by = tick?.by.trim();
      if (!protocol || !known || by === "") return null;
      const file = ticksPath(uri);
      const note = tick?.note?.trim();
      const given = by === undefined ? undefined : { by, date: today(), ...(note ? { note } : {}) };
      const text = setTick((await desk.files.read(file)) ?? "", protocol.id, clause, given);
      return text === undefined ? null : { uri: file, text };
    });
    return {};
  },
};

async function reviewOf({ files, parts }: Desk, uri: string, checked: Checked): Promise<Review> {
  const { report, effective } = checked;
  const { protocol } = effective;
  const text = await files.read(ticksPath(uri));
  return reviewReport({
    path: readable(uri.slice(uri.lastIndexOf("/") + 1)),
    report,
    effective,
    result: checked,
    rules: parts.rules,
    options: readOptions(report, roleFinder(protocol)),
    clearance: readClearances(report, roleFinder(protocol)),
    ticks: text === undefined ? noTicks : readTicks(text, protocol, today()),
    today: today(),
  });
}
