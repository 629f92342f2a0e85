/**
 * The assurance level on which scores rest, of services, groups, lists and ranks: one only, never several together. Fixed before
 * a period opens; today citizens give open answers alone.
 */
export const headlineAssurance = 'open' as const;
