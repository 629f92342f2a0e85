/** Adds rules to a page without a `style` element, which a strict policy forbids. Old browsers go without. */
export function adoptStyles(page: Document, rules: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  } catch {
    // Before Safari 16.4 a sheet cannot be made: everything works, plainly.
  }
}
