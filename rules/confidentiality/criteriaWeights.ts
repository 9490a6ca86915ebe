/** "Price (70%), quality (20%) and design (10%)": the published weights of criteria, and no other figure. */
export function onlyWeights(text: string): boolean {
  if (/£ ?\d/.test(text)) return false;
  const shares = [...text.matchAll(/\b(\d{1,2}) ?(?:%|per cent|marks|points)/g)].map(([, share]) => Number(share));
  return shares.length > 1 && shares.reduce((sum, one) => sum + one, 0) === 100;
}
