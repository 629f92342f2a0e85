import { create, type Modules } from 'qrcode';
import { type Html, html } from '../../platform/html/index.ts';

/** Modules left white on each side, as ISO/IEC 18004 asks. */
export const quietModules = 4;

/** A QR code as an image with a text in its place; level Q, of which a quarter may be worn off. One unit is one module. */
export function qrSvg(text: string, title: string): Html {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  const side = modules.size + 2 * quietModules;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">
<title>${title}</title><rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" d="${darkPath(modules)}"/></svg>`;
}

/** One rectangle for each run of dark modules in a row. */
function darkPath(modules: Modules): string {
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const start = column;
      while (column < modules.size && modules.get(row, column)) column++;
      const left = start + quietModules;
      if (column > start) runs.push(`M${left} ${row + quietModules}h${column - start}v1H${left}z`);
    }
  }
  return runs.join('');
}
