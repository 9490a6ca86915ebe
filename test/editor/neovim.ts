import type { Ledger } from "./ledger.ts";
export async function useNeovim(_cli: string, _ledger: Ledger): Promise<void> {}
