import { expect, test } from 'vitest';
import { renderHtml } from '../../platform/html/html.ts';
import { trendChart } from './trend-chart.ts';

const texts = { title: 'Media & risposte', description: 'Dal <1> al 3', means: 'Media', bases: 'Risposte' };
const points = [
  { day: '2026-10-31', mean: 3.5, base: 12 },
  { day: '2026-11-01', mean: 4, base: 1_200 },
  { day: '2026-11-03', mean: 4.5, base: 30 },
];
const trend = { points, monthToDate: [] };

test('a chart has a role, a name and a description of its own, escaped', () => {
  const svg = renderHtml(trendChart(trend, 'narrow', 'it', texts));
  expect(svg).toMatch(/^<svg id="trend-narrow"[^>]* role="img" aria-labelledby="trend-narrow-title"/);
  expect(svg).toContain('<title id="trend-narrow-title">Media &amp; risposte</title>');
  expect(svg).toContain('<desc id="trend-narrow-description">Dal &lt;1&gt; al 3</desc>');
});

test('a chart scales with its place and holds nothing that the content security policy refuses', () => {
  const svg = renderHtml(trendChart(trend, 'wide', 'it', texts));
  expect(svg).toMatch(/viewBox="0 0 \d+ \d+"/);
  expect(svg).not.toMatch(/<style|<script|CDATA/);
});

test('the newest day and the highest base are written out, in the language of the page', () => {
  const italian = renderHtml(trendChart(trend, 'wide', 'it', texts));
  expect(italian).toContain('>3 nov<');
  expect(italian).toContain('>1.200<');
  const english = renderHtml(trendChart(trend, 'wide', 'en', texts));
  expect(english).toContain('>3 Nov<');
  expect(english).toContain('>1,200<');
});

test('a day without answers breaks the line, and a day alone is a dot', () => {
  const withGap = renderHtml(trendChart(trend, 'wide', 'it', texts));
  const line = /<path d="(M[^"]*)" class="chart-line"/.exec(withGap)?.[1] ?? '';
  expect(line.match(/L/g)).toHaveLength(1);
  expect(withGap.match(/class="chart-dot"/g)).toHaveLength(1);
});

const november = [
  { day: '2026-11-01', mean: 4, base: 1_200, interval: { low: 3.9, high: 4.1, level: 0.95 } },
  { day: '2026-11-03', mean: 4.01, base: 1_230, interval: { low: 3.8, high: 4.2, level: 0.95 } },
];

/** The corners of a path. */
function corners(svg: string, name: string): readonly string[] {
  const path = new RegExp(`<path d="([^"]*)" class="${name}"`).exec(svg)?.[1] ?? '';
  return path.match(/[\d.]+ [\d.]+/g) ?? [];
}

test('the band is of the days of the month alone, and stands as it did on a day without answers', () => {
  const svg = renderHtml(trendChart({ points, monthToDate: november }, 'wide', 'it', texts));
  const running = corners(svg, 'chart-running');
  expect(running).toHaveLength(3);
  expect(running[0]?.split(' ')[1]).toBe(running[1]?.split(' ')[1]);
  const band = corners(svg, 'chart-band');
  expect(band).toHaveLength(6);
  // 3.8 and 4.2 of five steps over 150 pixels from 30 down.
  expect(band.slice(2, 4).map((corner) => corner.split(' ')[1])).toEqual(['60', '75']);
});

test('one answer alone has no band', () => {
  const alone = [{ day: '2026-11-03', mean: 4, base: 1, interval: null }];
  expect(renderHtml(trendChart({ points, monthToDate: alone }, 'wide', 'it', texts))).not.toContain(
    'chart-band',
  );
});
