import { cleanup } from "@testing-library/react";
import { addEventHandler } from "jest-circus";

/** What a file of tests finds when it begins: the next shares the page with it. */
function emptyPage() {
  cleanup();
  document.body.replaceChildren();
  document.title = "";
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
}

let root;
addEventHandler(({ name }, { rootDescribeBlock, currentDescribeBlock }) => {
  if (rootDescribeBlock !== root) emptyPage();
  root = rootDescribeBlock;
  if (name !== "add_test") return;
  const added = currentDescribeBlock.children.at(-1);
  const { fn } = added;
  if (fn)
    added.fn = async () => {
      try {
        await fn();
      } finally {
        cleanup();
      }
    };
});
