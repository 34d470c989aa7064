/** "£28 an hour", "£31.50 an hour". */
export function poundsAnHour(rate: number): string {
  const pounds = new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency: "GBP",
    minimumFractionDigits: Number.isInteger(rate) ? 0 : 2,
  });
  return `${pounds.format(rate)} an hour`;
}
