/** For an LRU cache: as its `max`, which would take the memory for all of them at once. */
export const atMost = (maxSize: number): { maxSize: number, sizeCalculation: () => number } =>
  ({ maxSize, sizeCalculation: () => 1 })
