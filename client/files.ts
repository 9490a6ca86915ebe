import { type Disposable, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/**
 * Reads for the server what its own file system does not have: in a browser everything, elsewhere what is not on the
 * disk.
 */
export const answerFiles = (client: BaseLanguageClient): readonly Disposable[] => [
  client.onRequest("evenhand/readFile", ({ uri }: { uri: string }) =>
    orNull(async () => ({ bytes: asWords(await workspace.fs.readFile(Uri.parse(uri))) })),
  ),
  client.onRequest("evenhand/readFolder", ({ uri }: { uri: string }) =>
    orNull(async () =>
      (await workspace.fs.readDirectory(Uri.parse(uri))).map(([name, type]) => ({ name, is: is(type) })),
    ),
  ),
];

/** Bytes as they go through JSON, a letter each: the server knows their encodings. */
function asWords(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}

/** Links are neither: they may lead in circles. */
const is = (type: FileType): "file" | "folder" | "other" =>
  type === FileType.File ? "file" : type === FileType.Directory ? "folder" : "other";

const orNull = <T>(read: () => Promise<T>): Promise<T | null> => read().catch(() => null);
