/*
 * Bundles what administrations put into their pages, each as one module with its styles in it: the widget, which holds the
 * questionnaire about a page, and the tab. A page asks for one file and for nothing else until somebody submits.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { rolldown } from 'rolldown';
import { pageQuestionnaire } from '../packages/widget/src/page-questionnaire.ts';

const widget = fileURLToPath(new URL('../packages/widget/src/', import.meta.url));

export const pageQuestionnaireFile = fileURLToPath(
  new URL('../questionnaires/information-page.v1.json', import.meta.url),
);

/** What a page of an administration may be burdened with, compressed. */
const maxBytes = { widget: 10_000, tab: 3_000 } as const;

/** Of the browsers that people still have on old phones. */
const target = 'es2022';

/** @throws Error where the questionnaire lacks what the widget shows, or the module is too large. */
export async function bundleWidget(questionnaireFile: string): Promise<Buffer> {
  const questionnaire = pageQuestionnaire(JSON.parse(await readFile(questionnaireFile, 'utf8')));
  return bundleScript('widget', { builtQuestionnaire: JSON.stringify(questionnaire) });
}

/** @throws Error where the module is too large. */
export function bundleTab(): Promise<Buffer> {
  return bundleScript('tab', {});
}

async function bundleScript(
  name: keyof typeof maxBytes,
  builtIn: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const styles = compactStyles(await readFile(`${widget}${name}.css`, 'utf8'));
  const bundle = await rolldown({
    input: `${widget}${name}.ts`,
    platform: 'browser',
    transform: { target, define: { ...builtIn, builtStyles: JSON.stringify(styles) } },
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
  const content = Buffer.from(output[0].code);
  await requireSmall(content, maxBytes[name], `${name}.js`);
  return content;
}

/** @throws Error where it has more bytes than that when compressed. */
export async function requireSmall(content: Buffer, maxBytes: number, name = 'widget.js'): Promise<void> {
  const { length } = await promisify(gzip)(content, { level: 9 });
  if (length > maxBytes) {
    throw new Error(`${name} has ${length} bytes when compressed, at most ${maxBytes} are allowed`);
  }
}

/** Without comments and the spaces that only people need. */
export function compactStyles(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: (?=[^{}]*[;}])/g, ':')
    .replaceAll(';}', '}')
    .trim();
}
