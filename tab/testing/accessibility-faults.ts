import axe from "axe-core";

/** What axe finds wrong, as "rule: element". Contrast is left to the browser's tests: jsdom draws nothing. */
export async function accessibilityFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
