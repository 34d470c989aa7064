import { type CivilDate, civilDate } from "../../../shared/domain/time/civil-date.ts";

/** Easter Sunday of a year in the Gregorian calendar, by the algorithm that Meeus, Jones and Butcher give. */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * lateMoon + 114;
  const month = Math.floor(days / 31);
  const day = (days % 31) + 1;
  return civilDate(`${year}-0${month}-${String(day).padStart(2, "0")}`);
}
