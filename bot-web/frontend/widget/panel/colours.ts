/** A clinic may bring its accent colour; one that is hard to read on our paper is left out. */
const PAPER = '#fdfaf5';
/** WCAG 1.4.3. */
const CONTRAST_LEAST = 4.5;

export function applyAccent(accent: string | undefined, style: CSSStyleDeclaration): void {
  if (accent && readable(accent)) style.setProperty('--accent', accent);
}

export function readable(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour) && contrast(colour, PAPER) >= CONTRAST_LEAST;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
