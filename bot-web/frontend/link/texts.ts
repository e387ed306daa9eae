import { sayer } from '../widget/say.ts';

/** What the page of a shared guide says itself. The guide brings its own words. */
const EN = {
  opening: 'One moment. Opening the guide.',
  gone: 'This link does not work any more.',
  gone_more: 'Ask the person who gave it to you.',
  failed: 'The guide could not be opened. Please try again.',
  again: 'Try again',
  print: 'Print',
  until: 'Somebody shared this with you. It can be read here until {until}.',
} as const;

const ES: Record<keyof typeof EN, string> = {
  opening: 'Un momento. Se está abriendo la guía.',
  gone: 'Este enlace ya no funciona.',
  gone_more: 'Pregunte a la persona que se lo dio.',
  failed: 'No se pudo abrir la guía. Inténtelo de nuevo.',
  again: 'Intentar de nuevo',
  print: 'Imprimir',
  until: 'Alguien compartió esto con usted. Se puede leer aquí hasta el {until}.',
};

export type LinkSay = (key: keyof typeof EN, values?: Readonly<Record<string, string>>) => string;

export function sayIn(language: string): LinkSay {
  return sayer(language.toLowerCase().startsWith('es') ? ES : EN, {});
}
