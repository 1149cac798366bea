/** How wirebench is started from a checkout: what messages and reports tell people to type. */
export const PROGRAM = "npm run wirebench --";
