import type { Result } from "../result.ts";
import type { Versioned } from "../versioned.ts";
import type { Closure } from "./closure.ts";
import type { Directory } from "./directory.ts";
import type { TrustSettings } from "./trust-settings.ts";

export interface DirectoryReader {
  current(): Promise<Directory>;
  closures(): Promise<readonly Closure[]>;
}

export interface SettingsStore {
  /** What holds now; what nobody has set yet is as usual, under the version "". */
  current(): Promise<Versioned<TrustSettings>>;
  save(
    settings: TrustSettings,
    version: string,
  ): Promise<Result<Versioned<TrustSettings>, "settings.changed">>;
}
