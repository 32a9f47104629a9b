/** An axis on which equal factors take equal room. */
export interface LogScale {
  place(value: number): number;
  ticks: number[];
}

/**
 * A logarithmic axis over `values`, from one end of the paper to the other, with a tick at every power of `base`, or at every
 * second, third … where more than `most` would stand there. Values that are not positive lie at its start.
 */
export function logScale(
  values: number[],
  base: number,
  [start, end]: [number, number],
  most: number,
): LogScale {
  const positive = values.filter((value) => value > 0);
  const log = (value: number) => Math.log(value) / Math.log(base);
  const least = positive.length > 0 ? Math.min(...positive) : 1;
  const greatest = positive.length > 0 ? Math.max(...positive) : base;
  const low = Math.floor(log(least) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(log(greatest) - 1e-9));
  const step = Math.max(1, Math.ceil((high - low) / Math.max(1, most - 1)));
  const count = Math.floor((high - low) / step) + 1;
  return {
    ticks: Array.from({ length: count }, (_, index) => base ** (low + index * step)),
    place: (value) => start + ((log(Math.max(value, base ** low)) - low) / (high - low)) * (end - start),
  };
}
