/** Where time comes from. No rule reads it: a use case asks once and hands the instant on. */
export interface Clock {
  now(): Date;
}
