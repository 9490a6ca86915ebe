import { most } from "../../rules/secondLook/model.ts";

/**
 * Weights as whole numbers. The largest are cut to the size that this share of them stays under: no word decides alone.
 */
export function rounded(weights: Float64Array, share: number): { readonly whole: Int8Array; readonly scale: number } {
  const sizes = weights.map(Math.abs).sort();
  const cut = sizes[Math.floor((sizes.length - 1) * share)] || 1;
  const scale = Number((cut / most).toPrecision(6));
  return { whole: Int8Array.from(weights, (one) => Math.max(-most, Math.min(most, Math.round(one / scale)))), scale };
}
