import TestSequencer from "@jest/test-sequencer";

/** Where single files take minutes. Begun last, one of them would keep a whole machine waiting. */
const minutesLong = ["/test/faults/", "/test/attendance/", "/test/conformance/"];

/** Begins with the files that take minutes; the rest in jest's own order, by their last duration or by size. */
export default class LongestFirst extends TestSequencer {
  /** @param {Parameters<TestSequencer["sort"]>[0]} tests */
  async sort(tests) {
    const inOrder = await super.sort(tests);
    const rank = ({ path }) => {
      const place = minutesLong.findIndex((folder) => path.includes(folder));
      return place === -1 ? minutesLong.length : place;
    };
    return [...inOrder].sort((a, b) => rank(a) - rank(b));
  }
}
