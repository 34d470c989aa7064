/** Work that the clock asks for. Safe to run on several servers at once. */
export interface Job {
  readonly name: string;
  /** Cron, with seconds first. */
  readonly schedule: string;
  run(): Promise<void>;
  /** Has a run that takes long come to its end early. */
  stop?(): void;
}
