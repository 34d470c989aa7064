/**
 * A page for the tests of the tab: jsdom's window stands where a browser has it. One for each worker; between files of
 * tests `fresh-page.mjs` empties it.
 */
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
  url: "http://localhost/",
  pretendToBeVisual: true,
});

/** Node has these too, but not such as jsdom's document takes. */
const asInPages = new Set([
  ...["AbortController", "AbortSignal", "Blob", "CustomEvent", "DOMException", "Event", "EventTarget"],
  ...["File", "FormData", "Headers", "MessageEvent", "navigator"],
]);

for (const name of Object.getOwnPropertyNames(window))
  if (asInPages.has(name) || !(name in globalThis))
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: true,
      get: () => window[name],
      set: (value) => {
        window[name] = value;
      },
    });

// What a window has from its kind, for whoever names it without its window.
for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"])
  globalThis[name] = window[name].bind(window);

// React's own tests say so of themselves; Testing Library would, for one file of tests alone.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
process.env.RTL_SKIP_AUTO_CLEANUP = "true";
