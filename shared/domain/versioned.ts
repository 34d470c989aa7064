/** A stored thing with the version that a save must carry (an ETag). */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}
