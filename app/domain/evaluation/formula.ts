/**
 * The version of the arithmetic that a frozen month was computed with; it stands in the row. Raise
 * it with every change to an indicator, and say here what changed.
 *
 * 1. Expected: pairs of product and outlet whose placement touches the month. Reporting: those of
 *    them with a row in the chain's current file. Verdict: change of value against the month
 *    before, beyond ± the threshold. Drivers: Shapley shares of outlets × units per outlet × price.
 */
export const formulaVersion = 1
