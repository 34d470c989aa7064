/**
 * Which labels a field has. jsdom answers by walking the whole document for each field and, in it, again for each label:
 * finding a field by its label took a sixth of all time in tests of long forms. Here the labels are looked at, and no more.
 * https://html.spec.whatwg.org/multipage/forms.html#dom-lfe-labels
 */
const fields = [HTMLInputElement, HTMLButtonElement, HTMLSelectElement, HTMLTextAreaElement];
const labelable = "input:not([type=hidden]), button, select, textarea, meter, output, progress";

function labels(this: HTMLElement): HTMLLabelElement[] | null {
  if (this instanceof HTMLInputElement && this.type === "hidden") return null;
  return [...document.querySelectorAll("label")].filter((label) =>
    label.hasAttribute("for")
      ? label.htmlFor === this.id && this.id !== "" && document.getElementById(this.id) === this
      : label.contains(this) && label.querySelector(labelable) === this,
  );
}

for (const field of fields)
  Object.defineProperty(field.prototype, "labels", { configurable: true, enumerable: true, get: labels });
