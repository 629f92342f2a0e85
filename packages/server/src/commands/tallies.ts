import { recountTallies, releaseRule, type TallyDifference } from '../collection/index.ts';
import { requireKind } from '../platform/instance.ts';
import { type Command, CommandError } from './command.ts';
import { useDatabase } from './open-database.ts';

const count = new Intl.NumberFormat('en');

export const verifyTallies: Command = {
  name: 'tallies verify',
  operands: [],
  summary: 'Count the answers anew and tell where a tally says something else. Changes nothing.',
  details: 'Ends with code 1 where there is a difference. No answer is released while it counts.',
  run: async ({ config, terminal }) => {
    const differences = await useDatabase(config, ({ database }) =>
      recountTallies(database, { mode: 'verify' }),
    );
    if (differences.length > 0) throw new CommandError(describe(differences));
    terminal.print('The tallies are what the answers say.');
  },
};

export const rebuildTallies: Command = {
  name: 'tallies rebuild',
  operands: [],
  summary: 'Count the answers anew, tell where a tally said something else, and put it right.',
  run: async ({ config, clock, terminal }) => {
    const today = clock.today();
    const differences = await useDatabase(config, async ({ database }) => {
      // What is held in a database of real answers must not be shown by the rule of a demonstration.
      await requireKind(database, config.demonstration ? 'demonstration' : 'real', today);
      return recountTallies(database, { mode: 'rebuild', rule: releaseRule(config.releaseMinimum), today });
    });
    terminal.print(
      differences.length === 0
        ? 'The tallies were what the answers say.'
        : `${describe(differences)}\nThe tallies are rebuilt.`,
    );
  },
};

const shownDifferences = 50;

function describe(differences: readonly TallyDifference[]): string {
  const lines = differences
    .slice(0, shownDifferences)
    .map(
      ({ table, serviceId, assurance, day, cell, counted, recounted }) =>
        `${table}: service ${serviceId}, ${assurance}${day === null ? '' : `, ${day}`}, ${cell}: ${counted} instead of ${recounted}`,
    );
  const rest = differences.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${count.format(rest)} more`] : [])].join('\n');
}
