/**
 * Strict shapes for the golden frames. The compiler holds each shape against its type: a field that the type has and the
 * shape has not (or the other way round) does not compile. So the files, the types and wire.md cannot drift apart unseen.
 */
export interface Shape<out T> { readonly problems: (value: unknown, place: string) => readonly string[]; readonly type?: T }

const shape = <T>(name: string, fits: (value: unknown) => boolean): Shape<T> => ({
  problems: (value, place) => (fits(value) ? [] : [`${place}: expected ${name}, found ${JSON.stringify(value)}`]),
});

export const text = shape<string>('a text', (value) => typeof value === 'string');
export const flag = shape<boolean>('true or false', (value) => typeof value === 'boolean');
export const whole = shape<number>('a whole number', (value) => Number.isSafeInteger(value));
export const nothing = shape<null>('null', (value) => value === null);
export const exactly = <const V extends string | number>(...values: readonly V[]): Shape<V> =>
  shape<V>(values.join(' or '), (value) => values.some((each) => each === value));

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    problems: (value, place) => Array.isArray(value)
      ? value.flatMap((item, i) => of.problems(item, `${place}[${i}]`))
      : [`${place}: expected a list, found ${JSON.stringify(value)}`],
  };
}

export function either<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return {
    problems: (value, place) => {
      const all = shapes.map((each) => each.problems(value, place));
      return all.some((problems) => problems.length === 0) ? [] : (all.sort((a, b) => a.length - b.length)[0] ?? []);
    },
  };
}

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Required<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Shape<T[K]> };
type Optional<T> = { readonly [K in OptionalKeys<T>]-?: Shape<Exclude<T[K], undefined>> };

export function record<T extends object>(required: Required<T>, optional: Optional<T>): Shape<T> {
  const must = required as Readonly<Record<string, Shape<unknown>>>;
  const may = optional as Readonly<Record<string, Shape<unknown>>>;
  return {
    problems(value, place) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place}: expected an object`];
      const fields = value as Readonly<Record<string, unknown>>;
      const missing = Object.keys(must).filter((key) => !(key in fields)).map((key) => `${place}.${key}: missing`);
      const wrong = Object.entries(fields).flatMap(([key, field]) =>
        (must[key] ?? may[key])?.problems(field, `${place}.${key}`) ?? [`${place}.${key}: not in the contract`]);
      return [...missing, ...wrong];
    },
  };
}
