import { type CancellationToken, type ConnectionStrategy, LSPErrorCodes, ResponseError } from "vscode-languageserver";

const words = "The client has cancelled this request.";

/** Has a request that is cancelled before its turn answered at once. */
export const cancelling: ConnectionStrategy = {
  cancelUndispatched: ({ jsonrpc }) => ({
    jsonrpc,
    id: null,
    error: { code: LSPErrorCodes.RequestCancelled, message: words },
  }),
};

/** Gives up a request that was cancelled while it was worked on: it is answered with `RequestCancelled`. */
export function giveUpIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, words);
}
