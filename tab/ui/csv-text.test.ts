import { describe, expect, it } from "@jest/globals";
import { csvText } from "./csv-text.ts";

describe("exporting to a spreadsheet", () => {
  it("keeps commas, quotes and line ends inside their cells", () => {
    expect(csvText([["Hill, Jo", 'said "yes"', "one\ntwo"]])).toBe(
      '\uFEFF"Hill, Jo","said ""yes""","one\ntwo"\r\n',
    );
  });

  it.each(["=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx"])("never lets %j run as a formula", (text) => {
    expect(csvText([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  });

  it("writes one line for each row", () => {
    expect(csvText([["School"], ["Flax Bourton"]])).toBe('\uFEFF"School"\r\n"Flax Bourton"\r\n');
  });
});
