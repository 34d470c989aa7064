/** How long a test or what prepares it may take, in milliseconds. A guard against hanging, not a measure of speed: the machine may be busy. */
export const usualLimit = 60_000;
