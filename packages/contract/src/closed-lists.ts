/**
 * The closed lists of the domain: what a value outside of them means is a fault, not a new category.
 * A list grows only together with its translations and its place in published tables.
 */

/** Languages in which every text of a questionnaire exists, in the order in which they are offered. */
export const languages = ['it', 'de', 'fr', 'sl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Ways by which an answer reaches us. */
export const channels = ['web', 'app', 'contact-centre', 'office', 'caf-patronato', 'kiosk'] as const;
export type Channel = (typeof channels)[number];

/** Kinds of administration, as the register knows them. */
export const administrationTypes = [
  'central',
  'region',
  'metropolitan-city',
  'province',
  'municipality',
  'other-local',
  'other',
] as const;
export type AdministrationType = (typeof administrationTypes)[number];

/**
 * Kinds of service: `digital-procedure` is an online procedure with an outcome, `application-screen` an internal or
 * back-office application such as a dashboard.
 */
export const serviceTypes = [
  'digital-procedure',
  'information-page',
  'application-screen',
  'counter',
  'contact-centre',
] as const;
export type ServiceType = (typeof serviceTypes)[number];

/** Whom a service is for. Intermediaries act for others: consultants, CAF, patronati. */
export const audiences = ['citizens', 'businesses', 'intermediaries'] as const;
export type Audience = (typeof audiences)[number];
