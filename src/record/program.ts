/** How wirebench is started: what messages and reports tell people to type. */

import { fileURLToPath } from "node:url";

const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** What npm is told from another folder, so that it finds the checkout; empty within it. */
export const inCheckout: string =
  process.cwd() === checkout
    ? ""
    : `--prefix ${/^[\w./@+-]+$/.test(checkout) ? checkout : JSON.stringify(checkout)} `;

/** The program, as it is started from this folder. */
export const PROGRAM: string = `npm ${inCheckout}run wirebench --`;
