import * as path from "node:path";
import type { Format } from "../../core/formats/format.ts";
import { isPackFile } from "../../core/protocol/protocol.ts";
import { whyUnread } from "../../core/report/unread.ts";
import type { Checker, Overrides } from "../../core/run/checker.ts";
import { FileError } from "../files.ts";
import type { Read } from "../fix.ts";
import { from } from "../paths.ts";
import type { SettingsReader } from "../settings.ts";

/** What a report is read and checked with. */
export interface Reading {
  readonly checker: Checker;
  readonly settings: SettingsReader;
  readonly overrides: Overrides;
  /** A day as 2026-11-24. */
  readonly today: string;
  /** Told of each pack that the report names for itself, by its file. */
  readonly namesPack?: (file: string) => void;
}

/** The format of a report, by its name; throws a `FileError` where none reads it. */
export function formatAt(at: string, checker: Checker): Format {
  const format = checker.formatFor(at);
  if (!format) throw new FileError("Evenhand does not read files of this kind.");
  return format;
}

/**
 * Reads and checks the report that stands in a file, by the settings of its folder. Throws a `FileError` where nothing
 * of it can be read.
 */
export function readReport(at: string, format: Format, bytes: Uint8Array, reading: Reading): Read {
  const { checker, settings: reader, overrides, today, namesPack } = reading;
  const report = format.read(bytes);
  const unread = whyUnread(report);
  if (unread !== undefined) throw new FileError(unread);
  const { folder, settings } = reader.at(path.dirname(at));
  const packAt = (council: string) => {
    if (isPackFile(council)) namesPack?.(path.resolve(path.dirname(at), council));
    return reader.packNamed(council, path.dirname(at));
  };
  const effective = checker.effective(report, settings, from(folder, at), { ...overrides, packAt });
  return { bytes, report, effective, result: checker.check(report, effective, undefined, today) };
}
