import { describe, expect, it } from "@jest/globals";
import { emptyItemForm } from "./item-form.ts";
import { afterSaving, withText } from "./unsaved-items.ts";

const saved = { ...emptyItemForm, title: "Census day" };

describe("text that is not saved", () => {
  it("is kept, even when only a space was typed", () => {
    const form = { ...saved, title: "Census day " };
    expect(withText({}, "i1", { version: "v1", base: saved, form })).toEqual({
      i1: { version: "v1", base: saved, form },
    });
  });

  it("is forgotten when the text is back to what is saved", () => {
    const before = { i1: { version: "v1", base: saved, form: { ...saved, title: "x" } } };
    expect(withText(before, "i1", { version: "v1", base: saved, form: saved })).toEqual({});
  });

  it("keeps a new item that is still empty", () => {
    expect(withText({}, "n1", { base: emptyItemForm, form: emptyItemForm })).toEqual({
      n1: { base: emptyItemForm, form: emptyItemForm },
    });
  });

  it("keeps what was typed while the item was being saved", () => {
    const sent = { ...saved, title: "Census day, Thursday" };
    const typed = { ...saved, title: "Census day, Thursday 8 October" };
    const before = { i1: { version: "v1", base: saved, form: typed } };
    expect(afterSaving(before, "i1", sent, { version: "v2", form: sent })).toEqual({
      i1: { version: "v2", base: sent, form: typed },
    });
  });
});
