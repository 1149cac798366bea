/** The strict grammar of kinds that are text, for libraries that have no words for them; calendar included, leap seconds not. */

const YEAR_AND_DAY =
  "(?:(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29" +
  "|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?";
const OFFSET = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";

/** RFC 3339 full-date. */
export const datePattern = new RegExp(`^${YEAR_AND_DAY}$`);
/** RFC 3339 date-time, in upper case. */
export const instantPattern = new RegExp(`^${YEAR_AND_DAY}T${TIME}${OFFSET}$`);
/** RFC 9562 §4, of whatever version. */
export const uuidPattern = /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/;
