const signature = Buffer.from("89504e470d0a1a0a", "hex");
/** Colour with alpha. Source: PNG (ISO 15948), 11.2.2: width and height stand at bytes 16 and 20, the colour type at 25. */
const trueColourWithAlpha = 6;

/** What Teams has against these bytes as an icon with sides of so many pixels; empty when it would take them. */
export function iconErrors(bytes: Buffer, side: number): string[] {
  if (bytes.length < 26 || !bytes.subarray(0, 8).equals(signature)) return ["is not a PNG picture"];
  const [width, height, colour] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
  return [
    ...(width === side && height === side
      ? []
      : [`is ${width} × ${height} pixels, and must be ${side} × ${side}`]),
    ...(colour === trueColourWithAlpha ? [] : ["has no alpha channel"]),
  ];
}
