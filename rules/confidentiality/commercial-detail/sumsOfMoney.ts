/** A sum in pounds as reports write it ("£1.2m"), as part of a pattern. */
export const pounds = "£ ?\\d[\\d,.]*(?: ?(?:m|k|bn|million|thousand)\\b)?";
