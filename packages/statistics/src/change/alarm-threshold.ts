export interface AlarmBudget {
  /** Periods at whose openings the detector starts: 365 days, or the hours in which a service is used. */
  readonly periodsAYear: number;
  /** Services (or cards) that share the budget; 1 where nothing is said. */
  readonly services?: number;
  /** Detectors of each: 2 where an hour-start detector runs beside the day-start one. */
  readonly detectors?: number;
  /** For all of them together; 1 where nothing is said. */
  readonly falseAlarmsAYear?: number;
}

/**
 * The evidence A at which to raise an alarm, so that there are on average at most so many false ones a year in the whole
 * network: A = periods a year x services x detectors / false alarms a year.
 *
 * A service with 20 answers an hour or more runs two detectors, by day and by hour, each with half of the budget: evidence
 * of the morning outweighs a fall that begins at noon unless starts are by the hour too.
 *
 * @example alarmThreshold({ periodsAYear: 365 }) // 365
 * @throws RangeError for numbers that are not above 0
 * Cost: O(1).
 */
export function alarmThreshold({
  periodsAYear,
  services = 1,
  detectors = 1,
  falseAlarmsAYear = 1,
}: AlarmBudget): number {
  const threshold = (periodsAYear * services * detectors) / falseAlarmsAYear;
  if (![periodsAYear, services, detectors, falseAlarmsAYear].every((number) => number > 0)) {
    throw new RangeError('periods, services, detectors and false alarms are above 0');
  }
  return threshold;
}
