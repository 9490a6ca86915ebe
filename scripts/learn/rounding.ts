import { most } from "../../rules/secondLook/model.ts";

/**
 * Weights as whole numbers. The largest are cut to the size that this share of them stays under: no word decides alone.
 */
export function rounded(weights: Float64Array, share: number): { readonly whole: Int8Array; readonly scale: number } {
  const cut = largest(weights, share);
  const scale = Number((cut / most).toPrecision(6));
  return { whole: Int8Array.from(weights, (one) => Math.max(-most, Math.min(most, Math.round(one / scale)))), scale };
}

/** The roots of weights as whole numbers, as `squareAt` reads them; the largest are cut as `rounded` cuts. */
export function rootsOf(weights: Float64Array, share: number): { readonly whole: Int8Array; readonly scale: number } {
  const cut = largest(weights, share);
  const root = (weight: number): number =>
    Math.sign(weight) * Math.min(most, Math.round(most * Math.sqrt(Math.abs(weight) / cut)));
  return { whole: Int8Array.from(weights, root), scale: Number((cut / most ** 2).toPrecision(6)) };
}

/** The size that this share of the weights stays under. */
function largest(weights: Float64Array, share: number): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor((sizes.length - 1) * share)] || 1;
}
