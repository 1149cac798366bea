/** A figure of a cost as every table shows it. */

import type { Cost } from "../costs/contract.ts";
import { digits } from "./format.ts";

/** The figure in the unit that the cost is shown in, with three significant digits. */
export const costText = ({ per }: Pick<Cost, "per">, value: number): string => digits(value / per);
