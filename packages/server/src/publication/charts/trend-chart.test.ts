import { expect, test } from 'vitest';
import { renderHtml } from '../../platform/html/html.ts';
import { trendChart } from './trend-chart.ts';

const texts = { title: 'Media & risposte', description: 'Dal <1> al 3', means: 'Media', bases: 'Risposte' };
const trend = [
  { day: '2026-10-31', mean: 3.5, base: 12 },
  { day: '2026-11-01', mean: 4, base: 1_200 },
  { day: '2026-11-03', mean: 4.5, base: 30 },
];

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
  const line = /<path d="(M[^"]*)"[^>]*stroke="#0059b3"/.exec(withGap)?.[1] ?? '';
  expect(line.match(/L/g)).toHaveLength(1);
  expect(withGap.match(/fill="#0059b3"/g)).toHaveLength(1);
});
