import { createRunner } from "jest-light-runner";
import { channelOfOneFile } from "./channel-of-one-file.ts";

/** The pools of workers of a run, by project. */
class OnTheirOwnChannels extends Map {
  /** @param {(projectConfig: object) => object} workerDataOf */
  constructor(workerDataOf) {
    super();
    this.workerDataOf = workerDataOf;
  }

  set(projectConfig, { pool }) {
    const workerData = this.workerDataOf(projectConfig);
    const run = (test) => pool.run(test.path, { channel: channelOfOneFile(workerData) });
    return super.set(projectConfig, { pool, run });
  }
}

/** Tests in processes that node loads itself, each told of the run when it asks. */
export default class Runner extends createRunner({ runtime: "child_process" }) {
  _testRunners = new OnTheirOwnChannels((projectConfig) => ({
    globalConfig: this._globalConfig,
    projectConfig,
    runtime: this._runtime,
  }));
}
