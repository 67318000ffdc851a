/** The package's list of exports hides its types; these are the ones that the benchmark uses. */
declare module '@dhis2/expression-parser' {
  export const ExpressionMode: { readonly PREDICTOR_SKIP_TEST: 'a mode' };

  export interface DataItemJs {
    readonly uid0: { readonly value: string };
  }

  type None = ReadonlyMap<string, never>;
  type Items = ReadonlyMap<DataItemJs, number | undefined>;

  export const ExpressionDataJs: new (
    programRuleVariables: None,
    programVariables: None,
    supplementary: None,
    dataItems: Items,
    named: None,
  ) => { readonly dataItemValues: Items };

  export class ExpressionJs {
    constructor(expression: string, mode: 'a mode');
    collectDataItems(): DataItemJs[];
    evaluate(unsupported: (name: string) => null, data: { readonly dataItemValues: Items }): unknown;
  }
}
