import { act } from "@testing-library/react";
import axe from "axe-core";

/** jsdom draws nothing, so what has to be seen is left to the browser's tests. */
const rulesThatNeedDrawing = {
  "color-contrast": { enabled: false },
  "label-content-name-mismatch": { enabled: false },
};

/** What axe finds wrong, as "rule: element". */
export async function accessibilityFaults(container: Element): Promise<string[]> {
  // An account of all that is right as well would take axe ten times as long.
  const look = () => axe.run(container, { rules: rulesThatNeedDrawing, resultTypes: ["violations"] });
  // What is answered meanwhile is drawn afterwards: the page stands still while it is looked at.
  const { violations } = await act(look);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
