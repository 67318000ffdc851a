import type { PaneState } from '../state/PaneState';

type Input = (state: PaneState) => unknown;
type Values<Inputs extends readonly Input[]> = { readonly [Index in keyof Inputs]: ReturnType<Inputs[Index]> };

/**
 * A selector that computes anew only when one of its inputs gives another value than before (`Object.is`); otherwise
 * it gives the very result of the last call, so that a component that shows it is not rendered again.
 */
export function createSelector<const Inputs extends readonly Input[], Result>(
  inputs: Inputs,
  compute: (...values: Values<Inputs>) => Result,
): (state: PaneState) => Result {
  const computed = memoise(compute);
  // A mapped array loses its tuple type: it holds what each input gave, in order.
  return (state) => computed(...(inputs.map((input) => input(state)) as unknown as Values<Inputs>));
}

/** A function that computes anew only when it gets other arguments than at its last call (`Object.is`). */
export function memoise<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { readonly values: Arguments; readonly result: Result } | undefined;
  return (...values) => {
    if (last?.values.every((value, index) => Object.is(value, values[index])) !== true)
      last = { values, result: compute(...values) };
    return last.result;
  };
}
