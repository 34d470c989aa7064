import { describe, expect, it } from "@jest/globals";
import { channelOfOneFile } from "./channel-of-one-file.ts";

describe("what a worker of tests is told of its run", () => {
  it("tells each worker when it asks itself, however early another asked", () => {
    const run = { project: "node" };
    const told: string[] = [];
    const first = channelOfOneFile(run);
    const second = channelOfOneFile(run);
    first.onMessage(() => told.push("first"));
    second.onMessage(() => told.push("second"));

    first.postMessage("jest-light-runner-get-worker-data");
    expect(told).toEqual(["first"]);

    second.postMessage("jest-light-runner-get-worker-data");
    expect(told).toEqual(["first", "second"]);
  });

  it("answers in the words that the runner's worker waits for, and nothing else", () => {
    const answers: unknown[] = [];
    const channel = channelOfOneFile({ project: "tab" });
    channel.onMessage((message) => answers.push(message));

    channel.postMessage("something a test wrote to its parent");
    channel.postMessage("jest-light-runner-get-worker-data");

    expect(answers).toEqual([{ type: "jest-light-runner-worker-data", workerData: { project: "tab" } }]);
  });
});
