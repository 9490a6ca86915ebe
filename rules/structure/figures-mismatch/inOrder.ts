/** Facts of several lists, each once, in the order of the text. */
export const inOrder = <Fact extends { readonly block: number }>(...lists: readonly (readonly Fact[] | undefined)[]) =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a.block - b.block);
