/** The server's label where there is one, else the widget's own text; placeholders filled. */
export function sayer<Texts extends Readonly<Record<string, string>>>(texts: Texts, labels: Readonly<Record<string, string>>) {
  return (key: keyof Texts & string, values: Readonly<Record<string, string | number>> = {}): string =>
    (labels[key] ?? texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
