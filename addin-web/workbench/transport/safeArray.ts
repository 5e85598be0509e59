/** An array of one dimension as Word for Windows hands it to Office.js. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
  lbound(dimension: number): number;
  ubound(dimension: number): number;
  getItem(index: number): unknown;
}

export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => [...values],
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => values.length - 1,
    getItem: (index) => values[index],
  };
}
