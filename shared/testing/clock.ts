import type { Clock } from "../domain/time/clock.ts";

/** A clock that stands at an instant until the test moves it. */
export class TestClock implements Clock {
  private instant: Date;

  constructor(instant: string) {
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

export const clockAt = (instant: string): TestClock => new TestClock(instant);
