/**
 * The file systems in which reports are written: the disk, nowhere yet, or wherever the workspace's folders are. An old
 * version beside a comparison, a rule's page or a cell of a notebook is not to be checked again.
 */
export const reportSchemes = (folders: readonly { readonly scheme: string }[]): readonly string[] => [
  ...new Set(["file", "untitled", ...folders.map(({ scheme }) => scheme)]),
];
