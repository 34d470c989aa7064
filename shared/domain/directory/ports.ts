import type { Closure } from "./closure.ts";
import type { Directory } from "./directory.ts";

export interface DirectoryReader {
  current(): Promise<Directory>;
  closures(): Promise<readonly Closure[]>;
}
