/** Area codes by the national plan: 02 and 06, then three digits where the third is 0, 1, 5 or 9, else four. */
const area = '0(?:[26]|[1345789][0159]|[1345789][2-46-8]\\d)';
const areaCode = new RegExp(`^${area}$`);
const landline = new RegExp(`^${area}\\d{3,}$`);
const mobile = /^3[1-9]\d+$/;

/** How much the writing itself says that digits are a telephone number. */
export type PhoneEvidence = 'announced' | 'grouped' | 'block';

/** Digits that make a number of the given kind, the likeliest first. Old mobiles have nine, old landlines six. */
const lengths: Readonly<Record<'mobile' | 'landline', Readonly<Record<PhoneEvidence, readonly number[]>>>> = {
  mobile: { announced: [10, 9], grouped: [10, 9], block: [10] },
  landline: { announced: [10, 9, 11, 8, 7, 6], grouped: [10, 9, 11, 8], block: [10, 9] },
};

/**
 * How well `digits` (without the country's prefix) fit the Italian numbering plan: 0 is best, -1 is not at all.
 * libphonenumber's small metadata knows no Italian area codes, and its large one weighs twice as much in a browser.
 */
export function italianNumberRank(digits: string, evidence: PhoneEvidence): number {
  if (mobile.test(digits)) return lengths.mobile[evidence].indexOf(digits.length);
  if (landline.test(digits)) return lengths.landline[evidence].indexOf(digits.length);
  return -1;
}

/** Whether the first group of a number may stand apart: a whole area code, or the first digits of a mobile number. */
export function opensItalianNumber(group: string): boolean {
  return areaCode.test(group) || /^3[1-9]\d{1,2}$/.test(group);
}
