/** ULIDs: 10 characters of time and 16 of chance, in Crockford's alphabet; later ones sort later, also within a millisecond. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const CHANCE_LENGTH = 16;

export type RandomBytes = (length: number) => Uint8Array;

export function ulidMaker(now: () => number, randomBytes: RandomBytes): () => string {
  let lastTime = -1;
  let chance: number[] = [];
  return () => {
    const time = Math.max(now(), lastTime);
    if (time === lastTime) increment(chance);
    else chance = Array.from(randomBytes(CHANCE_LENGTH), (byte) => byte % ALPHABET.length);
    lastTime = time;
    return encodeTime(time) + chance.map((digit) => ALPHABET[digit]).join('');
  };
}

/** The same millisecond again: count up instead of drawing again, so the order of sending is kept. */
function increment(digits: number[]): void {
  for (let i = digits.length - 1; i >= 0; i--) {
    const next = ((digits[i] ?? 0) + 1) % ALPHABET.length;
    digits[i] = next;
    if (next !== 0) return;
  }
}

function encodeTime(time: number): string {
  let rest = time;
  let out = '';
  for (let i = 0; i < TIME_LENGTH; i++) {
    out = ALPHABET.charAt(rest % ALPHABET.length) + out;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return out;
}
