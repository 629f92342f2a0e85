import { type Recount, recountTallies, releaseRule, type TallyDifference } from '../collection/index.ts';
import { type Command, type CommandContext, CommandError } from './command.ts';
import { useDatabase } from './open-database.ts';

const count = new Intl.NumberFormat('en');

export const verifyTallies: Command = {
  name: 'tallies verify',
  operands: [],
  summary: 'Count the answers anew and tell where a tally says something else. Changes nothing.',
  details: 'Ends with code 1 where there is a difference. No answer is released while it counts.',
  run: async (context) => {
    const differences = await recount(context, { mode: 'verify' });
    if (differences.length > 0) throw new CommandError(describe(differences));
    context.terminal.print('The tallies are what the answers say.');
  },
};

export const rebuildTallies: Command = {
  name: 'tallies rebuild',
  operands: [],
  summary: 'Count the answers anew, tell where a tally said something else, and put it right.',
  run: async (context) => {
    const differences = await recount(context, {
      mode: 'rebuild',
      rule: releaseRule(context.config),
    });
    context.terminal.print(
      differences.length === 0
        ? 'The tallies were what the answers say.'
        : `${describe(differences)}\nThe tallies are rebuilt.`,
    );
  },
};

function recount({ config }: CommandContext, how: Recount): Promise<readonly TallyDifference[]> {
  return useDatabase(config, ({ database }) => recountTallies(database, how));
}

const shownDifferences = 50;

function describe(differences: readonly TallyDifference[]): string {
  const lines = differences
    .slice(0, shownDifferences)
    .map(
      ({ table, serviceId, day, item, answer, counted, recounted }) =>
        `${table}: service ${serviceId}${day === null ? '' : `, ${day}`}, ${item} ${answer === '' ? 'in all' : answer}: ${counted} instead of ${recounted}`,
    );
  const rest = differences.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${count.format(rest)} more`] : [])].join('\n');
}
