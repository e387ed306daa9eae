/**
 * How much room there is, measured in lines of text rather than pixels: a keyboard, a phone on its side, 400 % zoom and
 * large letters all leave too little for a fixed header. Then the class `short` lets it scroll away.
 */
const LEAST_HEIGHT_REM = 32;

export function measureRoom(): void {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
  root.classList.toggle('short', window.innerHeight / rem < LEAST_HEIGHT_REM);
}
